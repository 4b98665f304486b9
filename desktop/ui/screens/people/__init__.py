"""What stands beside a file about the same person: alerts, other files, pairs to decide."""
