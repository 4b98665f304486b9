"""Telling a beneficiary: letters made and handed over, texts copied, and the record of each; a held decision is not told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import show_pair
from desktop.errors import NotReady, StepRefused
from desktop.field import Field, show_moment
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.choices_notices import HANDED, LETTER_KINDS, SMS_COPIED, TELLING_WAYS, WHATSAPP_COPIED
from desktop.models.declaration import Paper
from desktop.models.notices import Notice
from desktop.models.person import Person
from desktop.policy.procedure import act
from desktop.services.committee.holding import Hold, Holding, last_decision
from desktop.services.notices.drafting import DECISION_LETTERS, OFFERED, TOLD_BY, Draft, Drafting, last_referral
from desktop.services.notices.letter_papers import About, LetterPapers
from desktop.services.notices.messaging import Messaging, offered
from desktop.services.notices.parties import mobile_of, party_of
from desktop.services.notices.views import LetterOffer, MessageOffer, MessageView, NoticeDesk, ToldLine
from desktop.services.papers.papers import Papers
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.views import PaperView
from desktop.values import Value

ASKED = ("way", "recipient_is", "recipient")
_FIELDS = fields_of(Notice)
_MESSAGE = "message_"
_HELD_LETTERS = frozenset(DECISION_LETTERS.values())
_HELD_MESSAGE = "result"


class Notices:
    """The letters, the messages and the register of tellings of each file."""

    def __init__(self, desk: Desk, papers: Papers, drafting: Drafting, procedure: Procedure) -> None:
        self._desk, self._papers, self._drafting, self._procedure = desk, papers, drafting, procedure
        self._holding, self._messaging = Holding(desk), Messaging(desk, drafting)
        self.letters = LetterPapers(desk)

    def of(self, application_id: str) -> NoticeDesk:
        """What may be told about a file, and what was."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            told = self._told(session, application_id)
            hold = self._hold(session, application)
            held, soon = (hold.said, _soon(hold)) if hold is not None else ("", "")
            return NoticeDesk(
                application_id,
                tuple(self._offer(session, application, code, told, soon) for code in OFFERED),
                tuple(
                    MessageOffer(code, title, self._message_refused(session, application, code, soon))
                    for code, title in offered()
                ),
                told,
                held,
                party_of(session, application).name,
            )

    def make(self, application_id: str, code: str) -> PaperView:
        """Render one of the file's letters as it stands today, and keep it. Raises NotReady, or StepRefused while held."""
        if code == "receipt":
            return self._papers.make(application_id, code)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            draft = self._draft(session, application, code)
            return self.letters.make_in(session, draft.letter, self._about(application, draft))

    def questions(self) -> tuple[Field, ...]:
        """What is asked when a letter was handed over, or the matter told without it."""
        return tuple(_asked(name) for name in ASKED)

    def tell(self, application_id: str, code: str, answers: Mapping[str, Value]) -> NoticeDesk:
        """Put on record that somebody was told; a decision that is told moves the file on.

        Raises StepRefused while the decision is held, NotReady where the letter was not made, or the Missing answer.
        """
        given = {name: answers.get(name) for name in ASKED}
        if not all(given.values()):
            raise Missing()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            about = "" if code == "receipt" else self._draft(session, application, code).about_id
            paper = self._last_paper(session, application_id, code)
            if given["way"] == HANDED and paper is None:
                raise NotReady(what=tr("make the letter and print it"))
            row = self._row(application, code, about)
            row.way, row.recipient_is, row.recipient = (str(given[name]) for name in ASKED)
            row.paper_code = paper.code if paper is not None and row.way == HANDED else None
            session.add(row)
            session.flush()
            self._move(session, application, row)
        return self.of(application_id)

    def message(self, application_id: str, code: str, typed: Mapping[str, Value]) -> MessageView:
        """One of the messages with what was typed into it."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            held = self._held(session, application) if code == _HELD_MESSAGE else ""
            return self._messaging.view(session, application, code, typed, held)

    def copied(
        self, application_id: str, code: str, typed: Mapping[str, Value], *, whatsapp: bool = False
    ) -> MessageView:
        """Put on record that the text was copied, which says nothing of its sending. Raises NotReady or StepRefused."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            held = self._held(session, application) if code == _HELD_MESSAGE else ""
            view = self._messaging.view(session, application, code, typed, held)
            if view.refused:
                raise StepRefused(what=tr("Copy the text"), why=view.refused)
            if view.wants:
                raise NotReady(what=tr("; ").join(tr(one.label) for one in view.asked if one.name in view.wants))
            row = self._row(application, _MESSAGE + code, self._about_message(session, application, code))
            texts = self._desk.profile_of(application).messages
            row.way = WHATSAPP_COPIED if whatsapp else SMS_COPIED
            row.recipient_is, row.recipient = "self", session.get_one(Person, application.person_id).full_name
            row.sent_to, row.text = mobile_of(session, application), f"{texts.id}-{texts.version}"
            session.add(row)
            return view

    def told(self, application_id: str) -> tuple[ToldLine, ...]:
        """Every telling about a file, the newest first."""
        with self._desk.store.reading() as session:
            return self._told(session, application_id)

    def _draft(self, session: Session, application: Application, code: str) -> Draft:
        found = self._drafting.draft(session, application, code)
        if isinstance(found, str):
            raise StepRefused(what=letter_title(code), why=found)
        held = self._held(session, application) if code in _HELD_LETTERS else ""
        if held:
            raise StepRefused(what=letter_title(code), why=held)
        return found

    def _about(self, application: Application, draft: Draft) -> About:
        profile = self._desk.profile_of(application)
        return About(draft.number, application.id, application.scope, profile, application.id, draft.copies)

    def _held(self, session: Session, application: Application) -> str:
        """Why the decision of a file may not be told yet, in words; "" if it may or there is none."""
        hold = self._hold(session, application)
        return hold.said if hold is not None else ""

    def _hold(self, session: Session, application: Application) -> Hold | None:
        return self._holding.may_notify(session, application) if application.stage == "decided" else None

    def _offer(
        self, session: Session, application: Application, code: str, told: tuple[ToldLine, ...], held: str
    ) -> LetterOffer:
        found: Draft | str = "" if code == "receipt" else self._drafting.draft(session, application, code)
        refused = found if isinstance(found, str) else held if code in _HELD_LETTERS else ""
        said = next((tr("{way}, {when}", way=one.way, when=one.when) for one in told if one.code == code), "")
        made = self._last_paper(session, application.id, code) is not None
        about = found.about if isinstance(found, Draft) else ""
        return LetterOffer(code, letter_title(code), about, refused, said, made)

    def _message_refused(self, session: Session, application: Application, code: str, held: str) -> str:
        refused = self._messaging.refused(session, application, code)
        return refused or (held if code == _HELD_MESSAGE else "")

    def _row(self, application: Application, kind: str, about_id: str) -> Notice:
        return Notice(
            id=new_id(),
            scope=application.scope,
            application_id=application.id,
            kind=kind,
            about_id=about_id or None,
            told_at=self._desk.now(),
            told_by=self._desk.officer.name,
            told_by_id=self._desk.officer.id,
        )

    def _move(self, session: Session, application: Application, row: Notice) -> None:
        """A decision that was told is told; a referral that was told has fulfilled the rest of its article."""
        decision, said = last_decision(session, application.id), _FIELDS["way"].show(row.way)
        tells = decision is not None and TOLD_BY.get(decision.kind or "") == row.kind
        if tells and application.stage == "decided":
            self._procedure.perform_in(session, application, "notify", proof=row, said=said)
        elif row.kind == "outside_notice" and act("refer_out").known(self._desk.profile_of(application)):
            self._procedure.note_in(
                session, "refer_out", application_id=application.id, scope=application.scope, proof=row,
                said=tr("The beneficiary was told: {way}", way=said), stage=application.stage or "",
            )  # fmt: skip

    @staticmethod
    def _about_message(session: Session, application: Application, code: str) -> str:
        found = {"result": last_decision, "referral": last_referral}.get(code)
        row = found(session, application.id) if found is not None else None
        return row.id if row is not None else ""

    @staticmethod
    def _last_paper(session: Session, application_id: str, form: str) -> Paper | None:
        mine = select(Paper).where(Paper.application_id == application_id, Paper.form.startswith(form))
        return session.scalars(mine.order_by(Paper.made_at.desc(), Paper.id)).first()

    @staticmethod
    def _told(session: Session, application_id: str) -> tuple[ToldLine, ...]:
        rows = session.scalars(select(Notice).where(Notice.application_id == application_id))
        return tuple(_line(one) for one in sorted(rows, key=lambda one: (one.told_at or "", one.id), reverse=True))


def letter_title(code: str) -> str:
    """What a letter is called in a list."""
    return next((tr(one.label) for one in LETTER_KINDS if one.code == code), code)


def _soon(hold: Hold) -> str:
    """The day of a held decision, and how long it is until then."""
    day = tr("Not before {day}", day=show_pair(hold.earliest))
    return tr(" · ").join((day, hold.countdown))


def _asked(name: str) -> Field:
    """A telling is not a copy of a text: only the ways after which somebody knows are offered."""
    return replace(_FIELDS[name], choices=TELLING_WAYS) if name == "way" else _FIELDS[name]


def _line(row: Notice) -> ToldLine:
    who = tr("{name} ({who})", name=row.recipient or "", who=_FIELDS["recipient_is"].show(row.recipient_is))
    return ToldLine(
        row.id,
        _FIELDS["kind"].show(row.kind),
        _FIELDS["way"].show(row.way),
        who,
        show_moment(row.told_at or ""),
        row.told_by or "",
        row.kind or "",
    )
