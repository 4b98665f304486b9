"""What the papers of the study say: the sheet carried to a visit, and the finished study for the committee."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from desktop.errors import NotReady
from desktop.field import Field
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.models.study import Study
from desktop.printing.content import Entry, Signatory
from desktop.printing.forms.study import render_study
from desktop.printing.forms.visit_sheet import render_visit_sheet
from desktop.printing.study_content import (
    Found,
    Ruling,
    StudyContent,
    SuggestedService,
    Tally,
    Told,
    VisitCard,
    VisitChapter,
    VisitRecord,
    VisitSheetContent,
)
from desktop.services.intake import Intake
from desktop.services.records import Desk
from desktop.services.sections import NAMES
from desktop.services.stationery import Printed, letterhead, printed, reference
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.lines import Known, chapters
from desktop.services.study.step import last_finished
from desktop.services.study.studies import Studies
from desktop.services.study.views import OUTCOMES, Block, Chapter, ServiceSuggestion, Standing, StudyCard, StudyView

_SIGNS = {"met": "\u2713", "not_met": "\u2717", "review": "\u061f", "skipped": "\u2013"}
_CHANGED = (Standing.CORRECTED.value, Standing.ANSWERED.value)


class StudyContents:
    """Turns a study into papers; writes nothing."""

    def __init__(self, desk: Desk, intake: Intake, studies: Studies, eligibility: Eligibility) -> None:
        self._desk = desk
        self._intake = intake
        self._studies = studies
        self._eligibility = eligibility

    def visit_sheet(self, session: Session, application: Application) -> Printed:
        """Every answer as it is recorded now, to be ticked or corrected by hand."""
        found = chapters(self._intake.sections_in(session, application), Known())
        study = fields_of(Study)
        content = VisitSheetContent(
            reference(self._desk, application, "V"),
            self._case(session, application),
            labels(study["visit_kind"]),
            tuple(visit_chapter(chapter, study) for chapter in found),
            labels(study["recommendation"]),
            labels(study["priority"]),
            Signatory(
                tr("Social researcher"), self._desk.officer.name if self._desk.officer.role == "researcher" else ""
            ),
        )
        return printed(application.id, "visit_sheet", render_visit_sheet, letterhead(self._desk), content)

    def study(self, session: Session, application: Application) -> Printed:
        """The last finished study, with the suggestion that was kept when it ended. Raises NotReady before that."""
        row = last_finished(session, application.id)
        if row is None:
            raise NotReady(what=tr("the social study"))
        view = self._studies.view_in(session, application, row)
        asked = {field.name: field for field in view.sheet.fields}
        values = view.sheet.values
        own = tuple(Entry(tr(f.label), f.show(values[f.name])) for f in asked.values() if f.name in _VISIT)
        studied = (Entry(tr("Researcher"), view.researcher), Entry(tr("Finished at"), view.finished_at))
        kept = self._eligibility.kept_in(session, application, since=row.finished_at or "")
        content = StudyContent(
            reference(self._desk, application, "S"),
            (*self._case(session, application), *own, *studied),
            tuple(_tally(card) for chapter in view.chapters for card in chapter.cards),
            tuple(_found(view)),
            tuple((tr(f.label), f.show(values[f.name])) for f in asked.values() if f.name.startswith("opinion_")),
            tuple(Entry(tr(asked[n].label), asked[n].show(values[n])) for n in ("recommendation", "priority")),
            asked["recommendation_reason"].show(values["recommendation_reason"]),
            tuple(_suggested(one) for one in kept),
            (Signatory(tr("Social researcher"), view.researcher), Signatory(tr("Manager of beneficiary affairs"))),
        )
        return printed(application.id, "study", render_study, letterhead(self._desk), content)

    def _case(self, session: Session, application: Application) -> tuple[Entry, ...]:
        person = session.get_one(Person, application.person_id)
        asked = fields_of(Application)
        wanted = asked["requested_services"].show(application.requested_services)
        return (
            Entry(tr("Application number"), application.application_no or "", ltr=True),
            Entry(tr("Applicant"), person.full_name),
            Entry(tr("Case"), asked["case_type"].show(application.case_type)),
            Entry(tr("Mobile"), fields_of(Person)["mobile"].show(person.mobile)),
            Entry(tr("Services requested"), wanted, wide=True),
        )


_VISIT = ("visit_kind", "visit_date", "present")


def labels(field: Field) -> tuple[str, ...]:
    return tuple(tr(choice.label) for choice in field.choices)


def visit_chapter(chapter: Chapter, study: dict[str, Field]) -> VisitChapter:
    return VisitChapter(tr(study[chapter.opinion].label), tuple(_visit_card(card) for card in chapter.cards))


def _visit_card(card: StudyCard) -> VisitCard:
    plain = tuple(told for block in card.blocks if not block.title for told in _told(block))
    records = tuple(VisitRecord(block.title, tuple(_told(block))) for block in card.blocks if block.title)
    return VisitCard(card.title, plain, records)


def _told(block: Block) -> Iterator[Told]:
    """The answers of a record; the parts of a name stand on one line, and not again under it as a heading."""
    name = [line.shown for line in block.lines if line.field.name in NAMES]
    if name and not block.title:
        yield Told(tr("Full name"), " ".join(name))
    for line in block.lines:
        if line.field.name not in NAMES:
            yield Told(line.label, line.shown)


def _tally(card: StudyCard) -> Tally:
    """What the study said last of each answer; what happened to the file afterwards is not the study's."""
    found = [[one for one in line.history if one.mine] for block in card.blocks for line in block.lines]
    last = [mine[-1].verdict for mine in found if mine]
    confirmed = last.count(Standing.CONFIRMED.value)
    return Tally(card.title, str(confirmed), str(len(last) - confirmed))


def _found(view: StudyView) -> Iterator[Found]:
    """What this study corrected or was the first to answer, in the order of the file."""
    for chapter in view.chapters:
        for card in chapter.cards:
            for block in card.blocks:
                yield from _of_block(block)


def _of_block(block: Block) -> Iterator[Found]:
    for line in block.lines:
        question = tr("{record}: {question}", record=block.title, question=line.label) if block.title else line.label
        for one in line.history:
            if one.mine and one.verdict in _CHANGED:
                yield Found(question, one.before, one.after, one.reason, "\n".join((one.by, one.at)))


def _suggested(one: ServiceSuggestion) -> SuggestedService:
    title = tr("{service}: {outcome}", service=one.label, outcome=tr(OUTCOMES[one.outcome]))
    rulings = tuple(Ruling(_SIGNS[rule.state], rule.words, rule.measured, rule.article) for rule in one.rules)
    return SuggestedService(title, one.said, tuple(Entry(*figure) for figure in _figures(one)), rulings)


def _figures(one: ServiceSuggestion) -> Sequence[tuple[str, str]]:
    return (*one.figures, *one.scores)
