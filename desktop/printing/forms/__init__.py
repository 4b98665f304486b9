"""One small file per paper: what stands on it, in which order."""
