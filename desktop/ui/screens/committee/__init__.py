"""The room of the committee: sessions, decisions, and what waits to be told."""
