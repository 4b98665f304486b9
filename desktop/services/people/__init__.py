"""Finding people: search, who may be the same, and who belongs together."""
