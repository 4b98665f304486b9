"""Other associations: the directory of them, referrals with the beneficiary's consent, and the register of disclosures."""
