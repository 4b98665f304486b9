"""How branches and the central come to agree."""
