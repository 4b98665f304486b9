"""What people say of the association: complaints and suggestions, appeals, opinions, results, lessons."""
