"""The reception as a room: who waits, what was asked of the researcher, and what came in electronically."""
