"""The committee of the policy, or the competent body: sessions, decisions, minutes, and the two clocks of the reply."""
