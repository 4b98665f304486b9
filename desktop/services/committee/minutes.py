"""The papers of the committee from what is stored: the agenda and the minutes of a session, the brief and the decision of a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_hijri, show_pair
from desktop.errors import NotReady
from desktop.field import show_moment, show_riyals
from desktop.messages import mark, tr, trn
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION, fields_of
from desktop.models.committee import Attendance, CommitteeSession, Decision, Recusal
from desktop.models.study import Study
from desktop.policy.deadlines import HELD_DECISIONS
from desktop.policy.profile import Profile
from desktop.printing.content import Entry, Reference, Signatory
from desktop.printing.forms.agenda import render_agenda
from desktop.printing.forms.brief import render_brief
from desktop.printing.forms.decision import render_decision
from desktop.printing.forms.minutes import render_minutes
from desktop.printing.register_content import (
    AgendaContent,
    AgendaItem,
    Attendee,
    Decided,
    DecisionContent,
    MinutesContent,
)
from desktop.printing.register_content import Recusal as PrintedRecusal
from desktop.services.committee.asking import asked_fields
from desktop.services.committee.attend import (
    attendances_in,
    counted_in,
    decision_of,
    recusals_in,
    say_counted,
)
from desktop.services.committee.brief import Briefs
from desktop.services.committee.codes import file_code
from desktop.services.committee.lines import day_of, item_views, items_in, number_of
from desktop.services.documents.verification import Verification
from desktop.services.house_rules import rules_in
from desktop.services.papers.keeping import keep_in
from desktop.services.papers.register_words import DECISION_KINDS, REASONED, REASONS
from desktop.services.records import Desk
from desktop.services.reply_clocks import Clocks
from desktop.services.stationery import Printed, letterhead, printed, reference
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.step import last_finished
from desktop.services.views import PaperView

TITLES = {
    "agenda": mark("Agenda of a session"),
    "minutes": mark("Minutes of a session"),
    "brief": mark("Case brief for the committee"),
    "decision": mark("Decision sheet"),
}
_SIGNING = ("chair", "manager", "researcher")


class CommitteePapers:
    """Draws the papers, keeps each by its hash and notes that it was made."""

    def __init__(self, desk: Desk, verification: Verification, eligibility: Eligibility) -> None:
        self._desk = desk
        self._briefs, self._clocks = Briefs(desk, verification, eligibility), Clocks(desk)

    def agenda(self, session_id: str) -> PaperView:
        """What the committee will look at, each file by its code."""
        return self._of_session(session_id, "agenda", self._agenda)

    def minutes(self, session_id: str) -> PaperView:
        """The record of a session, for the members to sign. Raises NotReady before its minutes are closed."""
        return self._of_session(session_id, "minutes", self._minutes)

    def brief(self, application_id: str) -> PaperView:
        """One file on one page."""

        def draw(session: Session, application: Application) -> Printed:
            about = reference(self._desk, application, "B")
            content = self._briefs.content(session, application, about)
            return printed(application.id, "brief", render_brief, letterhead(self._desk), content)

        return self._of_file(application_id, "brief", draw)

    def decision(self, decision_id: str) -> PaperView:
        """One decision with its data, reasons, article and votes, to be signed."""
        with self._desk.store.reading() as session:
            found = session.get_one(Decision, decision_id)

        def draw(session: Session, application: Application) -> Printed:
            content = self._decision(session, application, found)
            return printed(found.id, "decision", render_decision, letterhead(self._desk), content)

        return self._of_file(found.application_id or "", "decision", draw)

    def _of_session(
        self, session_id: str, form: str, draw: Callable[[Session, CommitteeSession], Printed]
    ) -> PaperView:
        with self._desk.store.transaction(self._desk.officer.id) as session:
            held = session.get_one(CommitteeSession, session_id)
            made, number = draw(session, held), number_of(held)
            digest = keep_in(session, self._desk, made, form, application_id=None, scope=ASSOCIATION)
        return PaperView(form, tr(TITLES[form]), made.pdf, digest, f"{number}-{form}.pdf")

    def _of_file(self, application_id: str, form: str, draw: Callable[[Session, Application], Printed]) -> PaperView:
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            made, number = draw(session, application), application.application_no
            digest = keep_in(session, self._desk, made, form, application_id=application.id, scope=application.scope)
        return PaperView(form, tr(TITLES[form]), made.pdf, digest, f"{number}-{form}.pdf")

    def _agenda(self, session: Session, held: CommitteeSession) -> Printed:
        items = tuple(
            AgendaItem(one.code, one.number, one.category, one.asked, one.recommendation, one.note)
            for one in item_views(session, self._desk, held)
        )
        matters = tuple(line for line in (held.matters or "").splitlines() if line.strip())
        secretary = Signatory(_role("secretary"), held.planned_by or "")
        content = AgendaContent(_reference(held, "G"), _about(held), items, matters, secretary, held.committee or "")
        return printed(held.id, "agenda", render_agenda, letterhead(self._desk), content)

    def _minutes(self, session: Session, held: CommitteeSession) -> Printed:
        if held.state != "closed":
            raise NotReady(what=tr("closing the minutes"))
        seats = attendances_in(session, held.id)
        chair = next((one.name or "" for one in seats if one.capacity == "chair" and one.attendance == "present"), "")
        closed = tr("The agenda having been gone through, the minutes were closed at {time} and signed by those present.",
                    time=_time(held.closed_at))  # fmt: skip
        content = MinutesContent(
            _reference(held, "J"),
            (
                *_about(held),
                Entry(tr("Opened at"), _time(held.opened_at)),
                Entry(tr("Closed at"), _time(held.closed_at)),
            ),
            _opening(held, chair),
            tuple(_attendee(one) for one in seats),
            say_counted(counted_in(session, held)),
            tuple(
                PrintedRecusal(row.member or "", item.code or "", fields_of(Recusal)["reason"].show(row.reason))
                for item in items_in(session, held.id)
                for row in recusals_in(session, item.id)
            ),
            tuple(self._decided(session, held)),
            closed,
            tuple(_signs(one) for one in seats if one.attendance == "present"),
            held.reservations or "",
            held.committee or "",
        )
        return printed(held.id, "minutes", render_minutes, letterhead(self._desk), content)

    def _decided(self, session: Session, held: CommitteeSession) -> list[Decided]:
        found = []
        for item in items_in(session, held.id):
            decision = decision_of(session, item.id)
            if decision is None:
                continue
            application = session.get_one(Application, item.application_id)
            study = last_finished(session, application.id)
            asked = fields_of(Decision)
            found.append(
                Decided(
                    application.application_no or "",
                    item.code or "",
                    decision.category or fields_of(Application)["case_type"].show(application.case_type),
                    fields_of(Study)["recommendation"].show(study.recommendation) if study else "",
                    asked["kind"].show(decision.kind),
                    _why(decision),
                    _granted(self._desk.profile_of(application), decision),
                    tr("{in_favour} of {counted}", in_favour=decision.votes_for or 0, counted=decision.counted or 0),
                )
            )
        return found

    def _decision(self, session: Session, application: Application, decision: Decision) -> DecisionContent:
        held = session.get_one(CommitteeSession, decision.session_id)
        profile = self._desk.profile_of(application)
        asked = {one.name: one for one in asked_fields(profile)}
        kind = next(one for one in DECISION_KINDS if one.code == decision.kind)
        names = [name for name in (*kind.fields, "approval_no", "approved_on") if name not in REASONED]
        said = [(asked[name], getattr(decision, name)) for name in names]
        back = {one.member_id for one in recusals_in(session, decision.item_id or "")}
        votes = [asked[name] for name in ("votes_for", "votes_against", "votes_abstained")]
        return DecisionContent(
            reference(self._desk, application, "K"),
            (
                Entry(tr("File code"), file_code(application.id), ltr=True),
                Entry(tr("Application number"), application.application_no or "", ltr=True),
                Entry(tr("Session number"), number_of(held), ltr=True),
                Entry(tr("Date of the decision"), day_of(held), wide=True),
            ),
            tuple((tr(one.label), one.code == decision.kind) for one in DECISION_KINDS),
            tuple(Entry(tr(one.label), one.show(value), wide=_is_wide(value)) for one, value in said if value is not None),
            tuple((tr(label), code in (decision.reasons or ())) for code, label in REASONS) if decision.reasons else (),
            decision.words or tr("As recommended, and as the data above say."),
            tr("{article}: {words}", article=decision.article or "", words=decision.article_words or ""),
            tuple(_signs(one) for one in attendances_in(session, held.id) if one.capacity in _SIGNING
                  and one.attendance == "present" and one.member_id not in back),
            tuple(Entry(tr(one.label), one.show(getattr(decision, one.name))) for one in votes),
            self._notice(session, application, decision),
            held.committee or "",
        )  # fmt: skip

    def _notice(self, session: Session, application: Application, decision: Decision) -> str:
        """From when the beneficiary may be told, and until when there may be an appeal."""
        earliest = self._clocks.of_in(session, application).earliest
        if earliest is not None and decision.kind in HELD_DECISIONS:
            told = tr("The beneficiary is told from {day} on.", day=show_pair(earliest))
        else:
            told = tr("The beneficiary is told at once.")
        if decision.kind not in HELD_DECISIONS:
            return told
        days = rules_in(session).appeal_days
        return " ".join((told, trn("An appeal may be made in writing within {n} days of being told.", days)))


def _reference(held: CommitteeSession, letter: str) -> Reference:
    day: Any = held.held_on
    return Reference(number_of(held), show_hijri(day), show_gregorian(day), letter)


def _about(held: CommitteeSession) -> tuple[Entry, ...]:
    return (
        Entry(tr("Session number"), number_of(held), ltr=True),
        Entry(tr("Time"), held.held_at or "", ltr=True),
        Entry(tr("Date of the session"), day_of(held), wide=True),
        Entry(tr("Place"), held.place or "", wide=True),
    )


def _opening(held: CommitteeSession, chair: str) -> str:
    if not chair:
        return tr(
            "{committee} held session number ({number}) on {day}, to look at the applications on its agenda.",
            committee=held.committee or "",
            number=number_of(held),
            day=day_of(held),
        )
    return tr(
        "{committee} held session number ({number}) on {day}, under the chair of {chair}, to look at the applications "
        "on its agenda.",
        committee=held.committee or "",
        number=number_of(held),
        day=day_of(held),
        chair=chair,
    )


def _attendee(one: Attendance) -> Attendee:
    asked = fields_of(Attendance)
    return Attendee(
        one.name or "", _role(one.capacity or ""), asked["attendance"].show(one.attendance),
        asked["absence"].show(one.absence) if one.attendance == "absent" else "",
    )  # fmt: skip


def _signs(one: Attendance) -> Signatory:
    return Signatory(_role(one.capacity or ""), one.name or "")


def _role(capacity: str) -> str:
    return fields_of(Attendance)["capacity"].show(capacity)


def _time(moment: str | None) -> str:
    return show_moment(moment).strip("\u2066\u2069").split(" ")[-1] if moment else ""


def _is_wide(value: object) -> bool:
    return isinstance(value, WrittenDate | tuple) or (isinstance(value, str) and len(value) > 40)


def _why(decision: Decision) -> str:
    """The reasons, or what the decision asks for or refers to."""
    asked = fields_of(Decision)
    reasons = asked["reasons"].show(decision.reasons) if decision.reasons else ""
    parts = (reasons, decision.declined or "", decision.wanted or "", decision.target_body or "")
    return tr("; ").join(part for part in parts if part) or decision.words or ""


def _granted(profile: Profile, decision: Decision) -> str:
    """What is given, how much and for how long; or until when something waits."""
    if decision.next_on is not None:
        return tr("To the session of {day}", day=show_hijri(decision.next_on))
    if decision.bring_by is not None:
        return tr("Until {day}", day=show_hijri(decision.bring_by))
    asked = {one.name: one for one in asked_fields(profile)}
    amount = show_riyals(decision.amount) if isinstance(decision.amount, int) else ""
    time = ""
    if isinstance(decision.from_on, WrittenDate):
        time = show_hijri(decision.from_on)
        if isinstance(decision.until_on, WrittenDate):
            time = tr("from {start} until {end}", start=time, end=show_hijri(decision.until_on))
    parts = (asked["services"].show(decision.services) if decision.services else "", amount,
             asked["period"].show(decision.period), time)  # fmt: skip
    return tr(", ").join(part for part in parts if part)
