"""What people ask about their own data, and breaches of personal data, in the window."""
