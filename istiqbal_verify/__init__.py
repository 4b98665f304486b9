"""The independent verifier of what Istiqbal sealed: it shares no line with the program and needs `cryptography` only."""
