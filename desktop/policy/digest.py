"""The version of a policy's rules as one digest, kept with every suggestion that was made under them."""

from __future__ import annotations

import dataclasses
import hashlib
from enum import Enum
from typing import Any

import rfc8785

from desktop.policy.documents import Document
from desktop.policy.profile import Profile


def version_hash(profile: Profile) -> str:
    """SHA-256 of what the policy says about aid, as canonical JSON: equal only where the rules are the same."""
    return hashlib.sha256(rfc8785.dumps(_plain((profile.id, profile.version, profile.aid)))).hexdigest()


def _plain(value: Any) -> Any:
    """Values as JSON has them. A dataclass carries its name: All and AnyOf hold the same and mean another thing.

    A document is its code: better words for it in the catalogue are no new rule.
    """
    if isinstance(value, Document):
        return value.code
    if dataclasses.is_dataclass(value):
        named = {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {"": type(value).__name__, **named}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value
