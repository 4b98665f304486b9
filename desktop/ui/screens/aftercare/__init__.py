"""After the decision: what is to be handed over, whom to follow up, what ends soon; and the same of one file."""
