"""The services of a policy's life, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.policies.drafts import Drafts
from desktop.services.policies.preview import Preview
from desktop.services.policies.publishing import Publishing
from desktop.services.policies.readers import Readers
from desktop.services.policies.shelf import Shelf
from desktop.services.records import Desk
from desktop.services.seals.presence import Presence


@dataclass(frozen=True, slots=True)
class PolicyLife:
    """Versions and their publication, the draft and its preview, who has read it, the shelf."""

    publishing: Publishing
    drafts: Drafts
    preview: Preview
    readers: Readers
    shelf: Shelf


def policy_life(desk: Desk, presence: Presence) -> PolicyLife:
    """Build them."""
    return PolicyLife(Publishing(desk, presence), Drafts(desk), Preview(desk), Readers(desk), Shelf(desk))
