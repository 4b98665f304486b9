"""The privacy notice of an association as a paper: its text filled, its consents, who is consented for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.messages import tr
from desktop.policy.profile import Profile
from desktop.policy.spelling import places, spell
from desktop.printing.content import Entry, Reference, Signatory
from desktop.printing.letter_content import ConsentLine, PrivacyContent
from desktop.text import ascii_digits

_BLANK = "…" * 8
"""Where the association has not said yet what belongs here, the pen has room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyTold:
    """What the notice is told: the officer for data protection, whom data go to, how long they are kept."""

    dpo_name: str = ""
    dpo_contact: str = ""
    recipients: str = ""
    retention: str = ""
    privacy_channel: str = ""
    verification_bodies: str = ""
    consent_type: str = ""
    """Further sensitive data; without it nobody is asked for them."""
    minor_names: tuple[str, ...] = ()
    guardianship_reference: str = ""

    def values(self, profile: Profile) -> dict[str, str]:
        """The values that are known, by the names of the text's places."""
        own = {name: getattr(self, name) for name in self.__slots__ if name != "minor_names"}
        known = {**profile.standing_values(), **own, "minor_names": tr(", ").join(self.minor_names)}
        return {name: ascii_digits(value) for name, value in known.items() if value}


def privacy_content(
    profile: Profile,
    told: PrivacyTold,
    reference: Reference,
    person: tuple[Entry, ...],
    signatories: tuple[Signatory, Signatory],
    given: Mapping[str, bool] | None = None,
    means: str = "",
) -> PrivacyContent:
    """The notice to print; `signatories` are who consents and the officer, `given` the answers already taken, by code."""
    text, values = profile.notice, told.values(profile)
    signer, employee = signatories
    return PrivacyContent(
        reference,
        text.title,
        person,
        tuple(_filled(one.words, values) for one in text.paragraphs),
        tuple(
            ConsentLine(_filled(one.words, values), one.optional, one.explicit, (given or {}).get(one.code))
            for one in text.consents
            if all(place.name in values for place in places(one.words))  # nobody consents to a blank
        ),
        signer,
        employee,
        guardian=_filled(text.guardian, values) if told.minor_names else "",
        means=means,
    )


def _filled(words: str, values: Mapping[str, str]) -> str:
    return spell(words, {place.name: values.get(place.name, _BLANK) for place in places(words)})
