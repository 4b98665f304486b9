"""Receiving people and what they send: the queue, ready answers, questions to the researcher, electronic applications."""
