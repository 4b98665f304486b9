"""The conflict class of every field, as the desktop's models declare it."""

from __future__ import annotations

from functools import lru_cache

import desktop.models.base
import desktop.models.registry  # every type declares itself when it is imported
from desktop.field import Merge


@lru_cache(maxsize=4096)
def rule_of(type_name: str, field_name: str) -> Merge:
    """What happens to a field that two people wrote without seeing each other."""
    return desktop.models.base.merge_rule(type_name, field_name)
