"""Istiqbal: the front desk of a charity branch, offline first."""

__version__ = "0.1.0"
