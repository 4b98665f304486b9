"""A charity's board-approved rules as data: TOML in, verdicts out."""
