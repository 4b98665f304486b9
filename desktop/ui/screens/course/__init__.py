"""The file after the desk has done its part: where it stands, what may be done next, and everything that was done."""
