"""One paper per file, declared as blocks."""
