"""A share as it is printed: what of how many, or that there was nothing to count."""

from __future__ import annotations

from desktop.messages import tr
from desktop.text import ltr


def share(part: int, whole: int) -> str:
    """Percent to one place; where nothing was counted it says that it cannot be computed, it is never zero."""
    return ltr(f"{part * 100 / whole:.1f} %") if whole else tr("Cannot be computed")
