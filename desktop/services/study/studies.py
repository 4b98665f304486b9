"""The social study: the researcher confirms or corrects what reception entered, gives an opinion, and recommends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair, weekday
from desktop.errors import InputError, NotReady, StudyFinished, StudyNotReady
from desktop.field import Field, show_moment
from desktop.messages import tr, trn
from desktop.mistakes import Missing, MustComeLater, SameAnswer
from desktop.models.application import Application
from desktop.models.base import Synced, fields_of, new_id
from desktop.models.household import Dependant
from desktop.models.outbox import Draft
from desktop.models.person import Person
from desktop.models.study import Finding, Study
from desktop.services import file_rows
from desktop.services.checks import check_applicant, check_member, check_record
from desktop.services.intake import Intake
from desktop.services.powers import may, require
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, Records
from desktop.services.seals.declarations import Declarations
from desktop.services.study import lines as study_lines
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.lines import OPINIONS, Answer, Known, chapters
from desktop.services.study.step import all_of, in_hand
from desktop.services.study.views import (
    PENDING,
    REASON,
    Begun,
    Chapter,
    Left,
    Line,
    PastStudy,
    Standing,
    StudyDesk,
    StudyView,
)
from desktop.services.views import Ref, Sheet
from desktop.values import NoAnswer, Value, dump

_BEGUN = "study.begun"
"""The kind of draft that holds a correction not recorded yet."""


class Studies:
    """The studies of an application: several over time, the newest unfinished one in hand."""

    def __init__(
        self, desk: Desk, records: Records, intake: Intake, declarations: Declarations, eligibility: Eligibility
    ) -> None:
        self._desk = desk
        self._records = records
        self._intake = intake
        self._declarations = declarations
        self._eligibility = eligibility
        self._procedure = Procedure(desk)

    def of(self, application_id: str) -> StudyDesk:
        """The study in hand, or else the last one that was finished."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            found = in_hand(session, application_id)
            view = self.view_in(session, application, found) if found else None
            return StudyDesk(application_id, may(self._desk.officer, "study"), view)

    def open(self, application_id: str) -> StudyDesk:
        """Begin a study; one that is not finished is taken up again instead."""
        with self._writing() as session:
            application = session.get_one(Application, application_id)
            found = in_hand(session, application_id)
            if found is None or found.finished_at:
                if self._declarations.compose_in(session, application).stale:
                    raise NotReady(what=tr("a new declaration, because the data changed after signing"))
                begun = Study(
                    id=new_id(),
                    scope=application.scope,
                    application_id=application_id,
                    researcher=self._desk.officer.name,
                    opened_at=self._moment(),
                )
                session.add(begun)
                session.flush()
                self._carry(session, application, "assign_research", begun)
        return self.of(application_id)

    def hand_over(self, application_id: str) -> None:
        """Hand a complete file to the researchers. Raises StepRefused, or NotAllowed for a role that does not."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            self._procedure.perform_in(session, session.get_one(Application, application_id), "assign_research")

    def visit_fields(self) -> tuple[Field, ...]:
        """What is asked when a visit is planned."""
        asked = fields_of(Study)
        return tuple(replace(asked[name], system=False, required=True) for name in ("planned_on", "planned_at"))

    def plan_visit(self, study_id: str, on: object, at: str) -> StudyDesk:
        """Note when the visit will be. Raises StudyFinished, or the InputError of the day or the hour."""
        asked = fields_of(Study)
        with self._writing() as session:
            study, application = self._unfinished(session, study_id)
            day, hour = asked["planned_on"].parse(on), asked["planned_at"].parse(at)
            if day is None or hour is None:
                raise Missing()
            if isinstance(day, WrittenDate) and day.day < self._desk.today():
                raise MustComeLater()
            study.planned_on, study.planned_at = day, str(hour)
            self._carry(session, application, "schedule_visit", study)
        return self.of(application.id)

    def edit(self, ref: Ref, name: str, typed: object) -> Sheet:
        """Save what was typed into one of the study's own questions, as everywhere: kept even when it is not right yet."""
        with self._writing() as session:
            study, _ = self._unfinished(session, ref.id)
            return self._records.sheet(session, self._records.edit_in(session, _ref(study), name, typed))

    def confirm(self, study_id: str, ref: Ref, *names: str) -> None:
        """What is entered was found to be so: these answers of a record, or all that can be confirmed."""
        with self._writing() as session:
            study, application = self._unfinished(session, study_id)
            mine = [line for line in self._lines(session, study, application) if line.ref == ref]
            self._confirm(session, study, [line for line in mine if not names or line.field.name in names])

    def confirm_card(self, study_id: str, card: str) -> None:
        """The same for everything on a card that can be confirmed, in one go."""
        with self._writing() as session:
            study, application = self._unfinished(session, study_id)
            found = self._chapters(session, study, application)
            cards = [one for chapter in found for one in chapter.cards if one.code == card]
            self._confirm(session, study, [line for one in cards for block in one.blocks for line in block.lines])

    def correct(self, study_id: str, ref: Ref, name: str, typed: object, reason: str = "") -> None:
        """Put what was found in place of what was entered; before, after and why are kept beside it for good.

        An answer that nobody had given needs no reason. Raises the InputError of the question, or of the reason, and
        then nothing is written.
        """
        with self._writing() as session:
            study, application = self._unfinished(session, study_id)
            row = self._records.row(session, ref)
            before, after = getattr(row, name), self._accepted(row, name, typed)
            fresh = study_lines.unanswered(before)
            why = None if fresh else REASON.parse(reason)
            if not (fresh or why):
                raise Missing()
            self._records.edit_in(session, ref, name, typed)
            if after is not None:
                self._doubt(session, application, row, name)
            verdict = Standing.ANSWERED if fresh else Standing.CORRECTED
            session.add(self._finding(study, ref, name, verdict, before, after, str(why or "")))
            self._forget(session, study_id, ref, name)

    def jot(self, study_id: str, ref: Ref, name: str, typed: Value, reason: str) -> None:
        """Keep a correction that is begun and not recorded, on this computer only; without anything typed, drop it."""
        with self._writing() as session:
            self._unfinished(session, study_id)
            self._forget(session, study_id, ref, name)
            if typed is not None or reason:
                kept = json.dumps({"typed": dump(typed), "reason": reason}, ensure_ascii=False)
                session.add(Draft(type=_BEGUN, id=study_id, field=_place(ref, name), typed=kept))

    def finish(self, study_id: str) -> StudyDesk:
        """End the study, with the suggestion kept as it is now. Raises StudyNotReady with what is still open."""
        with self._writing() as session:
            study, application = self._unfinished(session, study_id)
            found = self.view_in(session, application, study)
            if found.left:
                raise StudyNotReady(what=tr("; ").join(one.said for one in found.left))
            if found.needs_declaration:
                raise StudyNotReady(what=tr("a new declaration, because the data changed after signing"))
            study.finished_at = self._moment()
            self._eligibility.keep_in(session, application)
            self._carry(session, application, "study", study)
        return self.of(application.id)

    def view_in(self, session: Session, application: Application, study: Study) -> StudyView:
        """A study with everything that is still to be done, inside another service's transaction."""
        sections = self._intake.sections_in(session, application)
        found = chapters(sections, self._known(session, study, application.id))
        asked = {chapter.opinion for chapter in found}
        names = tuple(n for n, f in fields_of(Study).items() if not f.system and (n not in OPINIONS or n in asked))
        sheet = self._records.sheet(session, study, names=names)
        declared = self._declarations.compose_in(session, application, sections)
        return StudyView(
            application.id,
            _ref(study),
            sheet,
            found,
            study.researcher or "",
            show_moment(study.opened_at) if study.opened_at else "",
            show_moment(study.finished_at) if study.finished_at else "",
            _planned(study),
            _left(sheet, found),
            declared.stale,
            tuple(_past(one) for one in all_of(session, application.id) if one.finished_at and one.id != study.id),
        )

    def _chapters(self, session: Session, study: Study, application: Application) -> tuple[Chapter, ...]:
        sections = self._intake.sections_in(session, application)
        return chapters(sections, self._known(session, study, application.id))

    def _lines(self, session: Session, study: Study, application: Application) -> tuple[Line, ...]:
        return tuple(study_lines.every_line(self._chapters(session, study, application)))

    def _known(self, session: Session, study: Study, application_id: str) -> Known:
        studies = [one.id for one in all_of(session, application_id)]
        found = session.scalars(select(Finding).where(Finding.study_id.in_(studies)))
        findings: dict[Answer, tuple[Finding, ...]] = {}
        for one in sorted(found, key=lambda finding: (finding.found_at or "", finding.id)):
            answer = (one.of_type or "", one.of_id or "", one.of_field or "")
            findings[answer] = (*findings.get(answer, ()), one)
        kept = session.scalars(select(Draft).where(Draft.type == _BEGUN, Draft.id == study.id))
        begun = {_answer(draft.field): _begun(draft) for draft in kept}
        return Known(study.id, study.visit_kind == "field", findings, begun)

    def _confirm(self, session: Session, study: Study, lines: Sequence[Line]) -> None:
        for line in lines:
            if line.standing is Standing.OPEN:
                name = line.field.name
                session.add(self._finding(study, line.ref, name, Standing.CONFIRMED, line.value, line.value))
                self._forget(session, study.id, line.ref, name)

    def _accepted(self, row: Synced, name: str, typed: object) -> Value:
        declared = self._records.field(type(row), name)
        value = self._records.judge(row, name, typed)
        if value is None and declared.required:
            raise Missing()
        if value == getattr(row, name):
            raise SameAnswer()
        return value

    def _doubt(self, session: Session, application: Application, row: Synced, name: str) -> None:
        """Raise what the rest of the file says against an answer just written; the transaction takes it back."""
        rows = file_rows.load(session, application)
        wrong: dict[str, InputError] = check_record(row)
        if isinstance(row, Dependant):
            wrong |= check_member(row, rows)
        if isinstance(row, Person):
            wrong |= check_applicant(rows)
        if name in wrong:
            raise wrong[name]

    def _finding(
        self, study: Study, ref: Ref, name: str, verdict: Standing, before: Value, after: Value, reason: str = ""
    ) -> Finding:
        return Finding(
            id=new_id(),
            scope=study.scope,
            study_id=study.id,
            of_type=ref.type,
            of_id=ref.id,
            of_field=name,
            verdict=verdict.value,
            before=json.dumps(dump(before), ensure_ascii=False),
            after=json.dumps(dump(after), ensure_ascii=False),
            reason=reason or None,
            found_by=self._desk.officer.name,
            found_at=self._moment(),
        )

    def _carry(self, session: Session, application: Application, act: str, study: Study) -> None:
        """Move the file on where its stage is that of the act; a study beside the way only leaves its trace."""
        if self._procedure.refused_in(application, act):
            self._procedure.once_in(session, application, act, proof=study)
        else:
            self._procedure.perform_in(session, application, act, proof=study)

    def _forget(self, session: Session, study_id: str, ref: Ref, name: str) -> None:
        begun = Draft.type == _BEGUN, Draft.id == study_id, Draft.field == _place(ref, name)
        session.execute(delete(Draft).where(*begun))

    def _writing(self) -> AbstractContextManager[Session]:
        require(self._desk.officer, "study")
        return self._desk.store.transaction(self._desk.officer.id)

    def _moment(self) -> str:
        """This moment to the microsecond: what is written down one after the other keeps its order."""
        return self._desk.clock().isoformat()

    def _unfinished(self, session: Session, study_id: str) -> tuple[Study, Application]:
        study = session.get_one(Study, study_id)
        if study.finished_at:
            raise StudyFinished()
        return study, session.get_one(Application, study.application_id)


def _ref(study: Study) -> Ref:
    return Ref(Study.__tablename__, study.id)


def _left(sheet: Sheet, found: Sequence[Chapter]) -> tuple[Left, ...]:
    """What stands before the end of a study: by card what was not gone through, then its own open questions."""
    left: list[Left] = []
    for card in (card for chapter in found for card in chapter.cards):
        waiting = [line.key for block in card.blocks for line in block.lines if line.standing in PENDING]
        if waiting:
            said = trn("{n} answers to confirm or correct", len(waiting))
            left.append(Left(tr("{card}: {what}", card=card.title, what=said), waiting[0]))
        left += [Left(tr("{card}: {what}", card=card.title, what=want), "application") for want in card.wants]
    waiting = [*sheet.missing, *sheet.faults]
    return (*left, *(Left(tr(one.label), one.name) for one in sheet.fields if one.name in waiting))


def _past(study: Study) -> PastStudy:
    kind = fields_of(Study)["visit_kind"].show(study.visit_kind)
    when = show_moment(study.finished_at or "")
    said = tr("{kind}, finished {when} by {name}", kind=kind, when=when, name=study.researcher or "")
    return PastStudy(study.id, said)


def _planned(study: Study) -> str:
    """When the visit is planned, in words."""
    if not isinstance(study.planned_on, WrittenDate):
        return ""
    day = f"{weekday(study.planned_on.day)} {show_pair(study.planned_on)}"
    return tr("Visit planned for {day}, at {hour}", day=day, hour=study.planned_at or "")


def _place(ref: Ref, name: str) -> str:
    return f"{ref.type}.{ref.id}.{name}"


def _answer(place: str) -> Answer:
    record, record_id, name = place.split(".")
    return record, record_id, name


def _begun(draft: Draft) -> Begun:
    kept = json.loads(draft.typed)
    typed = kept["typed"]
    if isinstance(typed, dict):
        typed = NoAnswer(typed["no_answer"])
    return Begun(tuple(typed) if isinstance(typed, list) else typed, kept["reason"])
