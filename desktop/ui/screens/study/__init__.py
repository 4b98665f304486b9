"""The page of the social study."""
