"""Papers that came back: scans are fed in, what waits is settled, what is back is looked at."""
