"""What things are: mapped classes, the store and its migrations."""
