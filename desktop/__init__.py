"""Istiqbal: the front desk of a charity branch, offline first."""
