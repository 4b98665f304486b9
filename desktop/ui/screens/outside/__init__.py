"""Other associations: who they are, the referral of a file to one of them, and what was disclosed."""
