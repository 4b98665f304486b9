"""Blank versions of every form, for the day when the computer is out of use."""
