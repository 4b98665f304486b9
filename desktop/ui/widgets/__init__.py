"""Hand-made widgets that Qt does not have."""
