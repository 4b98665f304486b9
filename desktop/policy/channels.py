"""The channels by which people reach an association: those its policy lists, and what its own stationery adds to them."""

from __future__ import annotations

from desktop.messages import tr
from desktop.policy.profile import Channel, Profile

IN_PERSON, PHONE, PHONE_OR_LETTER, DELEGATE, ONLINE = "in_person", "phone", "phone_or_letter", "branch_rep", "website"
RESEARCHER, WHATSAPP = "social_researcher", "whatsapp"


def channels_of(profile: Profile) -> tuple[Channel, ...]:
    """The channels of the policy in its words, and WhatsApp where the association prints numbers for it."""
    numbers = profile.association.whatsapp
    if not numbers or any(channel.code == WHATSAPP for channel in profile.channels):
        return profile.channels
    return (*profile.channels, Channel(WHATSAPP, tr("WhatsApp"), tr(", ").join(numbers)))


def listed(profile: Profile, *codes: str) -> str:
    """The first of these channels that the association has; "" if it has none of them."""
    known = {channel.code for channel in channels_of(profile)}
    return next((code for code in codes if code in known), "")
