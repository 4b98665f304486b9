"""The papers of a file: what each says, rendered, kept by hash and found again by code."""
