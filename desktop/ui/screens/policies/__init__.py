"""The policy in the window: its text, its versions, who has read it, the shelf, and the editor for managers."""
