"""The page of verification: the list, the document in hand, copies and waivers."""
