"""Other associations, and the beneficiaries who were referred to them: what they were told, and what became of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import REGIONS, SERVICES
from desktop.models.choices_notices import CONSENTS_SHOWN, OUTSIDE_OUTCOMES, WAYS_SENT
from desktop.values import OR_NONE, Kind

_ONCE = Merge.IMMUTABLE
_PLAIN = Sensitivity.NONE


class OutsideBody(Synced):
    """An association or office to which a service that is not ours can be referred. It names no beneficiary."""

    __tablename__ = "outside_body"

    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True, sensitivity=_PLAIN)
    entered_by: Mapped[str | None] = field(mark("Entered by"), system=True, sensitivity=_PLAIN)
    name: Mapped[str | None] = field(
        mark("Name of the association or body"), required=True, low=4, high=120, sensitivity=_PLAIN
    )
    services: Mapped[Any] = field(
        mark("What it offers"), Kind.CHOICES, required=True, choices=SERVICES, sensitivity=_PLAIN
    )
    speciality: Mapped[str | None] = field(
        mark("What it specialises in"), high=200, sensitivity=_PLAIN, help=mark("In its own words, if known.")
    )
    region_code: Mapped[str | None] = field(
        mark("Region it serves"), Kind.CHOICE, required=True, choices=REGIONS, sensitivity=_PLAIN
    )
    area: Mapped[str | None] = field(
        mark("Places it serves"), high=200, sensitivity=_PLAIN, help=mark("Governorates and towns; empty for all.")
    )
    address: Mapped[str | None] = field(mark("Address of the body"), high=200, sensitivity=_PLAIN)
    phone: Mapped[str | None] = field(
        mark("Telephone"), Kind.DIGITS, low=7, high=12, required=True, sensitivity=_PLAIN, lacks=OR_NONE
    )
    email: Mapped[str | None] = field(mark("E-mail"), Kind.EMAIL, sensitivity=_PLAIN, lacks=OR_NONE)
    office: Mapped[str | None] = field(
        mark("Department to write to"), high=120, sensitivity=_PLAIN,
        help=mark("A department or post, not somebody's name."),
    )  # fmt: skip
    agreement: Mapped[str | None] = field(
        mark("Agreement with it"),
        high=80,
        sensitivity=_PLAIN,
        lacks=OR_NONE,
        help=mark("Number and date, if there is one."),
    )
    active: Mapped[bool | None] = field(
        mark("Are referrals sent to it now?"), Kind.FLAG, required=True, sensitivity=_PLAIN
    )


class OutsideReferral(Synced):
    """One file referred to another body: what for, with whose consent, what was disclosed, and the answer.

    What was sent is written once; the answer follows later.
    """

    __tablename__ = "outside_referral"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    body_id: Mapped[str | None] = field(mark("Referred to"), merge=_ONCE, system=True, index=True, sensitivity=_PLAIN)
    body_name: Mapped[str | None] = field(mark("Referred to"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    decision_id: Mapped[str | None] = field(mark("Decision"), merge=_ONCE, system=True)
    service: Mapped[str | None] = field(mark("Service referred"), required=True, low=3, high=120, merge=_ONCE)
    consent: Mapped[str | None] = field(
        mark("Consent of the beneficiary"), Kind.CHOICE, required=True, choices=CONSENTS_SHOWN, merge=_ONCE
    )
    consent_on: Mapped[Any] = field(mark("Consent given on"), Kind.PAST_DATE, required=True, merge=_ONCE)
    disclosed: Mapped[Any] = field(mark("What was disclosed"), Kind.CHOICES, merge=_ONCE, system=True)
    disclosed_reason: Mapped[str | None] = field(mark("Why more was disclosed"), low=5, high=300, merge=_ONCE)
    letter_no: Mapped[str | None] = field(mark("Letter number"), merge=_ONCE, system=True, index=True)
    sent_on: Mapped[Any] = field(mark("Sent on"), Kind.PAST_DATE, required=True, merge=_ONCE)
    sent_by_way: Mapped[str | None] = field(
        mark("How it is sent"), Kind.CHOICE, required=True, choices=WAYS_SENT, merge=_ONCE, sensitivity=_PLAIN
    )
    referred_at: Mapped[str | None] = field(mark("Referred at"), Kind.MOMENT, merge=_ONCE, system=True)
    referred_by: Mapped[str | None] = field(mark("Referred by"), merge=_ONCE, system=True)

    outcome: Mapped[str | None] = field(
        mark("Answer of the other body"), Kind.CHOICE, choices=OUTSIDE_OUTCOMES, merge=Merge.CRITICAL, system=True
    )
    outcome_on: Mapped[Any] = field(mark("Answer came on"), Kind.DATE, merge=Merge.CRITICAL, system=True)
    outcome_words: Mapped[str | None] = field(
        mark("The answer in words"), Kind.LONG_TEXT, high=500, merge=Merge.CRITICAL, system=True
    )
    outcome_by: Mapped[str | None] = field(mark("Answer recorded by"), system=True)
