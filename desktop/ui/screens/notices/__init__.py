"""What a beneficiary is told: letters to read, print and hand over, and short messages to copy."""
