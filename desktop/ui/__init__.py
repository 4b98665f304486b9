"""Screens, widgets and everything else that knows Qt."""
