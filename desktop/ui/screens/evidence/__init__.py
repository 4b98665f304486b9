"""Evidence on screen: of one file as a card of its course, of the whole association as a room."""
