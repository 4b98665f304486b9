"""The visit card: who came or called, through which channel, what they asked and how it ended."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import PURPOSES, VISIT_OUTCOMES
from desktop.models.choices_reception import CONTACT_WAYS, REFERRAL_KINDS
from desktop.values import OR_NONE, Kind

_CHANNEL = "channel"
_BOTH = When(_CHANNEL, ("phone_or_letter",))
_CALL = When(
    _CHANNEL, ("phone", "whatsapp"), either=When(_CHANNEL, ("phone_or_letter",), also=When("contact_way", ("call",)))
)
_LETTER = When(
    _CHANNEL, ("letter",), either=When(_CHANNEL, ("phone_or_letter",), also=When("contact_way", ("letter",)))
)
_SOCIAL = When(_CHANNEL, ("social_media",))
_DELEGATE = When(_CHANNEL, ("branch_rep",))
_RESEARCHER = When(_CHANNEL, ("social_researcher",))
_NUMBERED = When(_CHANNEL, ("help_service", "volunteer", "website"))
_REFERRED = When("outcome", ("referred",))


class Visit(Synced):
    """One visit, call or letter; most end at the desk without opening a file (policy: answer every inquiry).

    What is asked differs by channel. A visitor who waits has a number (`ticket`); the moments say how long they waited
    and how much time they were given, which is shown and never judged.
    """

    __tablename__ = "visit"

    channel: Mapped[str | None] = field(mark("Channel"), Kind.CHOICE, required=True, choices_from="policy")
    contact_way: Mapped[str | None] = field(
        mark("Call or letter"), Kind.CHOICE, required=True, choices=CONTACT_WAYS, when=_BOTH
    )
    caller_number: Mapped[str | None] = field(
        mark("Number they called or wrote from"), Kind.DIGITS, required=True, low=7, high=15, when=_CALL, lacks=OR_NONE
    )
    letter_no: Mapped[str | None] = field(
        mark("Number of the letter"), required=True, high=40, when=_LETTER, lacks=OR_NONE
    )
    letter_date: Mapped[Any] = field(
        mark("Date of the letter"), Kind.PAST_DATE, required=True, when=_LETTER, lacks=OR_NONE
    )
    account_link: Mapped[str | None] = field(
        mark("Account or link"), required=True, low=2, high=200, when=_SOCIAL, lacks=OR_NONE
    )
    delegate_name: Mapped[str | None] = field(
        mark("Delegate's name"), required=True, low=2, high=120, when=_DELEGATE,
        help=mark("The visitor is whom the delegate comes for."),
    )  # fmt: skip
    delegate_office: Mapped[str | None] = field(
        mark("Sub-office of the delegate"), required=True, low=2, high=120, when=_DELEGATE
    )
    researcher_name: Mapped[str | None] = field(
        mark("Which social researcher"), required=True, low=2, high=120, when=_RESEARCHER
    )
    channel_reference: Mapped[str | None] = field(mark("Number of the request there"), high=60, when=_NUMBERED)
    visitor_name: Mapped[str | None] = field(mark("Visitor's name"), required=True, low=2, high=120)
    visitor_mobile: Mapped[str | None] = field(mark("Visitor's mobile"), Kind.MOBILE)
    purpose: Mapped[str | None] = field(mark("Purpose of the visit"), Kind.CHOICE, required=True, choices=PURPOSES)
    told_online: Mapped[bool | None] = field(
        mark("Told that applying is done online?"), Kind.FLAG, required=True, when=When("purpose", ("application",))
    )  # asked where the policy says so
    inquiry: Mapped[str | None] = field(
        mark("What was asked"), Kind.LONG_TEXT, high=2000, help=mark("In the visitor's own words, briefly.")
    )
    answer: Mapped[str | None] = field(mark("The answer given"), Kind.LONG_TEXT, high=2000)
    referral_kind: Mapped[str | None] = field(
        mark("Why it is referred"), Kind.CHOICE, required=True, choices=REFERRAL_KINDS, when=_REFERRED
    )
    referral_reason: Mapped[str | None] = field(
        mark("Question for the social researcher"), Kind.LONG_TEXT, required=True, high=2000, when=_REFERRED
    )
    outcome: Mapped[str | None] = field(
        mark("Outcome"), Kind.CHOICE, choices=VISIT_OUTCOMES, merge=Merge.STATE, system=True
    )
    ticket: Mapped[str | None] = field(mark("Number in the queue"), merge=Merge.IMMUTABLE, system=True)
    goes_first: Mapped[bool | None] = field(mark("Goes before the others"), Kind.FLAG, system=True)
    arrived_at: Mapped[str | None] = field(mark("Arrived at"), Kind.MOMENT, merge=Merge.IMMUTABLE, system=True)
    called_at: Mapped[str | None] = field(mark("Called at"), Kind.MOMENT, system=True)
    ended_at: Mapped[str | None] = field(mark("Ended at"), Kind.MOMENT, system=True)
    served_by: Mapped[str | None] = field(mark("Served by"), system=True)
    served_by_id: Mapped[str | None] = field(mark("Served by"), system=True)
    application_id: Mapped[str | None] = field(mark("Application"), system=True, index=True)
