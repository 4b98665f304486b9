"""The papers of the committee, of the service and of the registers with nothing on them yet, to be filled in by pen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.messages import mark, tr
from desktop.models.base import fields_of
from desktop.models.study import Study
from desktop.policy.profile import Profile
from desktop.printing.content import Entry, Letterhead, Reference, Signatory
from desktop.printing.forms import (
    agenda,
    brief,
    decision,
    delivery,
    destruction,
    minutes,
    report,
    satisfaction,
    timeline,
)
from desktop.printing.register_content import (
    AgendaContent,
    AgendaItem,
    Attendee,
    BriefContent,
    Decided,
    DecisionContent,
    DeliveryContent,
    Destroyed,
    DestructionContent,
    Event,
    Figure,
    MinutesContent,
    Opinion,
    Recusal,
    ReportContent,
    SatisfactionContent,
    TimelineContent,
)
from desktop.services.papers.measure_words import MEASURES
from desktop.services.papers.register_words import CAPACITIES, DECISION_KINDS, QUESTIONS, REASONS, SCALE

ROOM = "\n "
"""A cell high enough to write in."""

DOTS = "\u2026" * 8
_CASE = (mark("File code"), mark("Application number"), mark("Category"), mark("Priority of the case"))


@dataclass(frozen=True, slots=True)
class Register:
    """One of these papers: its letter in the code, what draws it, what it says while nobody has filled it in."""

    letter: str
    form: str
    draw: Callable[[Letterhead, Any], bytes]
    content: Callable[[Profile, Reference], object]


def _brief(_: Profile, reference: Reference) -> BriefContent:
    opinions = tuple(f for name, f in fields_of(Study).items() if name.startswith("opinion_"))
    figures = (mark("Persons in the family"), mark("Minors"), mark("Persons with a disability"))
    money = (mark("Income a month"), mark("Rent a month"), mark("Income for each person a month"))
    return BriefContent(
        reference,
        (*_empty(*_CASE), Entry(tr("Services requested"), wide=True)),
        _empty(*figures, *money),
        "",
        tuple(Opinion(tr(field.label), "") for field in opinions),
        _empty(mark("Recommendation"), mark("Priority of the case")),
        (),
        "",
    )


def _agenda(profile: Profile, reference: Reference) -> AgendaContent:
    lines = (AgendaItem("", "", "", "", "", ROOM),) * 10
    secretary = Signatory(tr("Secretary of the committee"))
    return AgendaContent(reference, _session(), lines, (), secretary, profile.committee_name or "")


def _minutes(profile: Profile, reference: Reference) -> MinutesContent:
    committee = profile.committee_name or tr("the committee")
    opening = tr(
        "{committee} held session number ({number}) on {day}, under the chair of {chair}, to look at the applications "
        "on its agenda.",
        committee=committee,
        number=DOTS,
        day=DOTS * 2,
        chair=DOTS * 2,
    )
    return MinutesContent(
        reference,
        _session(),
        opening,
        tuple(Attendee("", tr(capacity), ROOM) for capacity in CAPACITIES),
        tr("Members present: {present} of {members}. The quorum was reached: yes / no.", present=DOTS, members=DOTS),
        (Recusal("", "", ROOM),) * 2,
        (Decided("", "", "", "", "", ROOM, ""),) * 8,
        tr(
            "The agenda having been gone through, the minutes were closed at {time} and signed by those present.",
            time=DOTS,
        ),
        tuple(Signatory(tr(capacity)) for capacity in CAPACITIES),
        "",
        profile.committee_name or "",
    )


def _decision(profile: Profile, reference: Reference) -> DecisionContent:
    needs = [Entry(tr(label)) for label in dict.fromkeys(need for kind in DECISION_KINDS for need in kind.needs)]
    needs.append(Entry(tr("The article it rests on")))
    signs = ("Chair of the committee", "Manager of the association", "Social researcher")
    return DecisionContent(
        reference,
        _empty(*_CASE[:2], mark("Session number"), mark("Date of the decision")),
        tuple((tr(kind.label), False) for kind in DECISION_KINDS),
        tuple(needs),
        tuple((tr(label), False) for _, label in REASONS),
        "",
        "",
        tuple(Signatory(tr(role)) for role in signs),
        _empty(mark("In favour"), mark("Against"), mark("Abstained")),
        committee=profile.committee_name or "",
    )


def _delivery(_: Profile, reference: Reference) -> DeliveryContent:
    return DeliveryContent(
        reference,
        (Entry(tr("Beneficiary"), wide=True), *_empty(mark("Application number"), mark("Identity number"))),
        ((ROOM, "", "", ""),) * 6,
        tr(
            "I, the undersigned, received from the association what is named above, whole and sound, and I have no claim "
            "to it a second time."
        ),
        Signatory(tr("Who received it")),
        Signatory(tr("The officer who handed it over")),
        Signatory(tr("Witness")),
    )


def _satisfaction(_: Profile, reference: Reference) -> SatisfactionContent:
    return SatisfactionContent(
        reference,
        tr("Your opinion helps us to serve better. Please tick, in each line, the box that fits what you think."),
        _empty(mark("Service"), mark("Branch")),
        (tr(SCALE[0]), tr(SCALE[1])),
        tuple(tr(question) for question in QUESTIONS),
        (tr("Your suggestions"),),
        tr("Thank you for your time."),
    )


def _report(_: Profile, reference: Reference) -> ReportContent:
    return ReportContent(
        reference,
        (Entry(tr("Period"), wide=True), Entry(tr("Scope"), wide=True)),
        tuple(Figure(tr(one.label), "", "", "", tr(one.definition)) for one in MEASURES if one.main),
        (),
        (
            tr("A number smaller than five is not written, to keep the privacy of the few."),
            tr("Where the denominator is zero, write: cannot be computed."),
        ),
        (Signatory(tr("Prepared by")), Signatory(tr("Manager of the association"))),
    )


def _destruction(_: Profile, reference: Reference) -> DestructionContent:
    basis = (Entry(tr("Legal basis"), wide=True), *_empty(mark("Rule of keeping"), mark("Number of the decision")))
    return DestructionContent(
        reference,
        basis,
        (Destroyed(ROOM, "", "", "", "", ""),) * 8,
        tr(
            "We, the undersigned, witness that the data named above were destroyed in our presence so that they cannot be "
            "recovered, and that they were not copied before."
        ),
        tr("Recipients that were told: {names}", names=DOTS * 6),
        "",
        (Signatory(tr("Data protection officer")), Signatory(tr("Manager of the association"))),
    )


def _timeline(_: Profile, reference: Reference) -> TimelineContent:
    return TimelineContent(
        reference,
        _empty(*_CASE[:2]),
        (Event(ROOM, "", "", "", ""),) * 13,
        "",
        (Signatory(tr("Manager of beneficiary affairs")),),
    )


def _session() -> tuple[Entry, ...]:
    asked = (mark("Session number"), mark("Weekday"), mark("Date of the session"), mark("Time"), mark("Place"))
    return _empty(*asked)


def _empty(*labels: str) -> tuple[Entry, ...]:
    return tuple(Entry(tr(label)) for label in labels)


REGISTERS = {
    "brief": Register("B", brief.FORM, brief.render_brief, _brief),
    "agenda": Register("G", agenda.FORM, agenda.render_agenda, _agenda),
    "minutes": Register("J", minutes.FORM, minutes.render_minutes, _minutes),
    "decision": Register("K", decision.FORM, decision.render_decision, _decision),
    "delivery": Register("T", delivery.FORM, delivery.render_delivery, _delivery),
    "satisfaction": Register("Q", satisfaction.FORM, satisfaction.render_satisfaction, _satisfaction),
    "report": Register("P", report.FORM, report.render_report, _report),
    "destruction": Register("X", destruction.FORM, destruction.render_destruction, _destruction),
    "timeline": Register("H", timeline.FORM, timeline.render_timeline, _timeline),
}
