"""What the applicant signs: composed, sealed in order, kept, and handed to who verifies."""
