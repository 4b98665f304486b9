"""Questions that the desk passes to the social researcher, the answers, and that the visitor was told (policy: referral).

Only where the board's text has an article about it: elsewhere the researcher is a channel like others, or nobody's.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.field import show_moment
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.clarification import Clarification
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.policy import procedure as acts
from desktop.policy.profile import Profile
from desktop.policy.spelling import Party
from desktop.services.notices import filling
from desktop.services.notices.letter_papers import About, LetterPapers
from desktop.services.notices.parties import party_of
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, Officer
from desktop.services.views import PaperView
from desktop.text import ltr

ASK, ANSWER = "ask_researcher", "answer_question"
OPEN, ANSWERED, CLOSED = "open", "answered", "closed"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: whom it is about, what is asked and why, and how far it has come (open, answered, closed)."""

    id: str
    about: str
    number: str
    kind: str
    question: str
    asked: str
    asked_at: str
    state: str
    answer: str
    answered: str
    told: str
    application_id: str | None
    visit_id: str | None
    sort: str


class Clarifications:
    """Asks, answers and closes questions; one method is one transaction."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._procedure = Procedure(desk)
        self._letters = LetterPapers(desk)

    def offered(self) -> bool:
        """Whether the policy knows this referral."""
        return acts.act(ASK).known(self._desk.profile)

    def may_answer(self) -> bool:
        """Whether this member of staff answers questions."""
        return self.offered() and self._desk.officer.role in acts.act(ANSWER).roles

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Why a question is referred: codes and labels."""
        return tuple((choice.code, tr(choice.label)) for choice in fields_of(Clarification)["kind"].choices)

    def ask(self, application_id: str, kind: str, question: str) -> Question:
        """Put a question about a file. Raises StepRefused where the policy knows no such referral, or InputError."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            _require(self._desk.profile_of(application))
            person = session.get_one(Person, application.person_id)
            row = _new(self._desk, application.scope, kind, question)
            row.application_id, row.asked_for = application.id, person.full_name or None
            session.add(row)
            self._procedure.note_in(session, ASK, application_id=application.id, scope=application.scope, proof=row)
            return self._view(session, row)

    def answer(self, question_id: str, answer: str) -> Question:
        """Record the researcher's answer. Raises NotAllowed for another role, NotReady once the visitor was told."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Clarification, question_id)
            _may(self._desk.officer)
            if row.told_at:
                raise NotReady(what=tr("the visitor was told the answer already"))
            row.answer = _said("answer", answer)
            row.answered_at, row.answered_by = self._desk.now(), self._desk.officer.name
            self._procedure.note_in(
                session, ANSWER, application_id=row.application_id or "", scope=row.scope, proof=row
            )
            return self._view(session, row)

    def told(self, question_id: str) -> Question:
        """The visitor was told the answer: the question is closed."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Clarification, question_id)
            if not row.answer:
                raise NotReady(what=tr("the researcher has not answered yet"))
            row.told_at, row.told_by = row.told_at or self._desk.now(), row.told_by or self._desk.officer.name
            return self._view(session, row)

    def one(self, question_id: str) -> Question:
        """One question as it stands."""
        with self._desk.store.reading() as session:
            return self._view(session, session.get_one(Clarification, question_id))

    def counted(self) -> dict[str, int]:
        """How many are open, and how many are answered and not told."""
        with self._desk.store.reading() as session:
            waiting = select(Clarification.answer).where(Clarification.told_at.is_(None))
            answers = session.scalars(waiting).all()
        answered = sum(bool(one) for one in answers)
        return {OPEN: len(answers) - answered, ANSWERED: answered}

    def pending(self) -> tuple[Question, ...]:
        """What is open or answered and not told: those waiting longest first, the answered ones before the open ones."""
        with self._desk.store.reading() as session:
            found = session.scalars(select(Clarification).where(Clarification.told_at.is_(None)))
            views = [self._view(session, row) for row in found]
        return tuple(sorted(views, key=lambda one: (one.state != ANSWERED, one.sort)))

    def closed(self, most: int = 50) -> tuple[Question, ...]:
        """The questions that were closed last."""
        closed = select(Clarification).where(Clarification.told_at.is_not(None))
        with self._desk.store.reading() as session:
            found = session.scalars(closed.order_by(Clarification.told_at.desc()).limit(most))
            return tuple(self._view(session, row) for row in found)

    def paper(self, question_id: str) -> PaperView:
        """The referral as a paper for the researcher, with the answer where there is one."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Clarification, question_id)
            application_id = row.application_id or _opened(session, row.visit_id)
            application = session.get(Application, application_id) if application_id else None
            number = application.application_no or "" if application is not None else ""
            profile = self._desk.profile_of(application) if application is not None else self._desk.profile
            person = party_of(session, application) if application is not None else Party(row.asked_for or "")
            letter = filling.inside_referral(profile, person, number, row, row.answered_by or "")
            about = About(number, row.id, row.scope, profile, application_id)
            return self._letters.make_in(session, letter, about)

    def of_file(self, application_id: str) -> tuple[Question, ...]:
        """The questions about a file: those that were put from it, and from the visit that opened it."""
        with self._desk.store.reading() as session:
            visits = select(Visit.id).where(Visit.application_id == application_id)
            mine = (Clarification.application_id == application_id) | Clarification.visit_id.in_(visits)
            found = session.scalars(select(Clarification).where(mine).order_by(Clarification.asked_at))
            return tuple(self._view(session, row) for row in found)

    def of_visit(self, visit_id: str) -> Question | None:
        """The question that was put from a visit."""
        with self._desk.store.reading() as session:
            row = session.scalars(select(Clarification).where(Clarification.visit_id == visit_id)).first()
            return self._view(session, row) if row is not None else None

    def _view(self, session: Session, row: Clarification) -> Question:
        application_id = row.application_id or _opened(session, row.visit_id)
        application = session.get(Application, application_id) if application_id else None
        return Question(
            row.id,
            row.asked_for or tr("Not named yet"),
            ltr(application.application_no or "") if application is not None else "",
            fields_of(Clarification)["kind"].show(row.kind),
            row.question or "",
            _by(row.asked_at, row.asked_by),
            show_moment(row.asked_at) if row.asked_at else "",
            CLOSED if row.told_at else ANSWERED if row.answer else OPEN,
            row.answer or "",
            _by(row.answered_at, row.answered_by),
            _by(row.told_at, row.told_by),
            application_id,
            row.visit_id,
            row.asked_at or "",
        )


def ask_of_visit(session: Session, desk: Desk, procedure: Procedure, visit: Visit) -> None:
    """Put the question of a visit card, once, inside the transaction that refers the visit."""
    _require(desk.profile)
    known = select(Clarification.id).where(Clarification.visit_id == visit.id)
    if session.scalars(known).first() is not None:
        return
    row = _new(desk, visit.scope, visit.referral_kind or "", visit.referral_reason or "")
    row.visit_id, row.asked_for = visit.id, visit.visitor_name
    session.add(row)
    procedure.note_in(session, ASK, scope=visit.scope, proof=row)


def _new(desk: Desk, scope: str, kind: str, question: str) -> Clarification:
    return Clarification(
        id=new_id(),
        scope=scope,
        asked_at=desk.now(),
        asked_by=desk.officer.name,
        kind=_said("kind", kind),
        question=_said("question", question),
    )


def _said(name: str, typed: str) -> str:
    """What was typed or picked; a question without words is none. Raises InputError."""
    value = fields_of(Clarification)[name].parse(typed)
    if not isinstance(value, str):
        raise Missing()
    return value


def _require(profile: Profile) -> None:
    wanted = acts.act(ASK)
    if not wanted.known(profile):
        raise StepRefused(what=tr(wanted.label), why=tr("The policy of this file has no article about it."))


def _may(officer: Officer) -> None:
    wanted = acts.act(ANSWER)
    if officer.role not in wanted.roles:
        raise NotAllowed(what=tr(wanted.label))


def _opened(session: Session, visit_id: str | None) -> str | None:
    visit = session.get(Visit, visit_id) if visit_id else None
    return visit.application_id if visit is not None else None


def _by(when: str | None, whom: str | None) -> str:
    return tr("{when}, by {whom}", when=show_moment(when), whom=whom or "") if when else ""
