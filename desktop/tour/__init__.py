"""The tour: the real windows, driven key by key through the main job, with the central away and then back."""

from __future__ import annotations

from desktop.tour.guide import main

__all__ = ["main"]
