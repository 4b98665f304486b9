"""Paper that comes back: scans are read safely, find their record by the code in the corner, and are attached or wait."""
