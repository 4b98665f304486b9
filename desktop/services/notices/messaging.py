"""The short messages of a file: filled from its rows, with what is still to be typed, and never before a held decision."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.field import Field, Sensitivity
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.policy.letters import Completion
from desktop.policy.messages_text import MESSAGES, kind_of, needed, say
from desktop.policy.sms import length
from desktop.services.committee.holding import last_decision
from desktop.services.notices.drafting import NO_DECISION, NOT_REFERRED, Draft, Drafting, last_referral
from desktop.services.notices.parties import mobile_of
from desktop.services.notices.views import MessageView
from desktop.services.records import Desk
from desktop.services.study.step import in_hand
from desktop.values import Kind, Value

_TYPED = {
    "due_on": Field(mark("To be done before"), Kind.DATE, "due_on", required=True, sensitivity=Sensitivity.NONE),
    "visit_on": Field(mark("Day of the visit"), Kind.DATE, "visit_on", required=True, sensitivity=Sensitivity.NONE),
    "visit_time": Field(mark("Hour of the visit"), name="visit_time", required=True, low=4, high=5,
                        sensitivity=Sensitivity.NONE, help=mark("Hours and minutes, for example 16:30.")),
    "survey_ref": Field(mark("Where the opinion can be given"), name="survey_ref", low=4, high=60,
                        sensitivity=Sensitivity.NONE, help=mark("A link or a telephone number; may stay empty.")),
}  # fmt: skip
"""What a message may be told that the file does not know."""

_Told = str | WrittenDate | None
_OPEN = "\u2026\u2026"
NO_MOBILE = mark("No mobile is recorded in this file: tell it by telephone or by letter.")


class Messaging:
    """Fills messages; writes nothing."""

    def __init__(self, desk: Desk, drafting: Drafting) -> None:
        self._desk, self._drafting = desk, drafting

    def refused(self, session: Session, application: Application, code: str) -> str:
        """Why a message is not to be sent about this file as it stands; "" if it may be."""
        if code == "completion":
            found = self._drafting.draft(session, application, "completion")
            return found if isinstance(found, str) else ""
        if code == "result" and last_decision(session, application.id) is None:
            return tr(NO_DECISION)
        if code == "referral" and last_referral(session, application.id) is None:
            return tr(NOT_REFERRED)
        return "" if mobile_of(session, application) else tr(NO_MOBILE)

    def view(
        self, session: Session, application: Application, code: str, typed: Mapping[str, Value], held: str
    ) -> MessageView:
        """A message with what was typed into it; as long as something is wanted, its place in the text is open."""
        text = self._desk.profile_of(application).messages.of(code)
        known = self._values(session, application, code)
        values = known | {name: one for name, one in typed.items() if isinstance(one, str | WrittenDate)}
        wants = needed(text, values)
        shown = say(text, values | dict.fromkeys(wants, _OPEN))
        measured = length(shown)
        asked = (*kind_of(code).sure, *kind_of(code).perhaps)
        return MessageView(
            code,
            shown,
            measured.letters,
            measured.parts,
            measured.left,
            tuple(_TYPED[name] for name in asked),
            {name: values.get(name) for name in asked},
            wants,
            held or self.refused(session, application, code),
            fields_of(Person)["mobile"].show(mobile_of(session, application) or None),
            _caution(session.get_one(Person, application.person_id)),
        )

    def _values(self, session: Session, application: Application, code: str) -> dict[str, _Told]:
        profile = self._desk.profile_of(application)
        of = profile.association
        values: dict[str, _Told] = {
            "association": of.short_name or of.name,
            "application_no": application.application_no,
            "branch_phone": of.phone,
            "reply_words": profile.reply.words,
        }
        if code == "completion":
            found = self._drafting.draft(session, application, "completion")
            if isinstance(found, Draft) and isinstance(found.letter, Completion):
                due = found.letter.due_on
                values["due_on"] = due if isinstance(due, WrittenDate) else None
        if code == "visit" and (study := in_hand(session, application.id)) is not None:
            values["visit_on"] = study.planned_on if isinstance(study.planned_on, WrittenDate) else None
            values["visit_time"] = study.planned_at
        return values


def offered() -> tuple[tuple[str, str], ...]:
    """The messages by code and name."""
    return tuple((one.code, tr(one.label)) for one in MESSAGES)


def _caution(person: Person) -> str:
    """Whose telephone it is, where it is not the applicant's own; and whether they said no to WhatsApp."""
    said = []
    if isinstance(person.mobile_owner, str) and person.mobile_owner != "self":
        owner = fields_of(Person)["mobile_owner"].show(person.mobile_owner)
        said.append(tr("This mobile belongs to: {owner}. Others may read the message.", owner=owner))
    if person.whatsapp is False:
        said.append(tr("The applicant does not want to be reached by WhatsApp."))
    return " ".join(said)
