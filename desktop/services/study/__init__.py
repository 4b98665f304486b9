"""The social study and the suggestion to the committee."""
