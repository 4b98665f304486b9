"""Handing over what was granted: what is due, how much of it is left, and the receipt that is signed for it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.errors import NotReady
from desktop.messages import tr
from desktop.mistakes import AnswersWrong, Missing, MoreThanGranted, TooEarly
from desktop.models.aftercare import Delivery
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.committee import Decision
from desktop.models.person import Companion, Person
from desktop.policy.granting import Grant, Left, Part, left, parts
from desktop.printing.forms.delivery import TITLE
from desktop.services.aftercare import said
from desktop.services.aftercare.granted import ACCEPTED, RECEIVING, deliveries, given, granted, only
from desktop.services.aftercare.receipt import FORM, receipt_code, receipt_paper
from desktop.services.aftercare.views import DueLine, PartKey
from desktop.services.asked import judged, sheet
from desktop.services.papers.keeping import keep_in
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.seals.signers import signer_of
from desktop.services.views import PaperView, Sheet
from desktop.text import clean
from desktop.values import Value

Strokes = Sequence[Sequence[tuple[float, float, int, float]]]


class Deliveries:
    """Only what was granted and is not given yet can be given; a slip is taken back by a row that says why."""

    def __init__(self, desk: Desk, procedure: Procedure) -> None:
        self._desk, self._procedure = desk, procedure

    def due(self) -> tuple[DueLine, ...]:
        """What has fallen due by today and is not given yet, the longest waiting first."""
        with self._desk.store.reading() as session:
            whose = said.Whose(session, self._desk, RECEIVING)
            open_ones = granted(session, self._desk, RECEIVING)
            handed = deliveries(session, RECEIVING)
            found = [
                self.line(whose, file, one)
                for file, grants in open_ones.items()
                for one in self.open_parts(grants, handed.get(file, []))
            ]
        return tuple(sorted(found, key=lambda one: (one.due, one.applicant, one.id)))

    def how_many_wait(self) -> int:
        """How many beneficiaries were told that something is granted to them and have received nothing yet."""
        told = select(func.count(func.distinct(Decision.application_id))).join(
            Application, Application.id == Decision.application_id
        )
        nothing = ~exists().where(Delivery.application_id == Application.id)
        with self._desk.store.reading() as session:
            asked = told.where(Application.stage == "notified", Decision.kind.in_(ACCEPTED), nothing)
            return session.scalar(asked) or 0

    def open_parts(self, grants: Sequence[Grant], handed: Sequence[Delivery]) -> Iterator[Left]:
        """The parts that have fallen due by today and of which something is left."""
        done = given(handed)
        for grant in grants:
            for part in parts(grant, self._desk.today()):
                rest = left(part, done)
                if not rest.nothing:
                    yield rest

    def line(self, whose: said.Whose, application_id: str, rest: Left) -> DueLine:
        """A part of a grant as a list shows it."""
        part, grant = rest.part, rest.part.grant
        number, name, mobile = whose.of(application_id)
        return DueLine(
            PartKey(grant.decision_id, grant.service, part.number),
            application_id,
            number,
            name,
            mobile,
            whose.service(application_id, grant.service),
            said.part(part),
            said.left(rest),
            part.due,
            max(0, (self._desk.today() - part.due).days),
        )

    def ask(self, application_id: str, key: PartKey) -> Sheet:
        """What is to be written down when this part is handed over, with what is proposed. Raises NotReady."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            return self._sheet(session, application, self._left(session, application, key, self._desk.today()))

    def deliver(self, application_id: str, key: PartKey, answers: Mapping[str, Value], strokes: Strokes = ()) -> str:
        """Record that something was handed over; the id of the delivery, whose receipt can be printed then.

        Raises AnswersWrong, MoreThanGranted with what is left, TooEarly, NotReady, StepRefused or NotAllowed.
        """
        today = self._desk.today()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            asked = self._sheet(session, application, self._left(session, application, key, today))
            values = judged(asked, answers, today)
            if values["signed"] == "screen" and not strokes:
                raise AnswersWrong({"signed": tr("The receiver signs in the box below.")})
            on = values["delivered_on"]
            assert isinstance(on, WrittenDate)
            rest = self._left(session, application, key, on.day)
            self._check(rest, values)
            row = self._row(application, rest.part, values, strokes)
            row.paper_code = receipt_code(session, self._desk, application, row)
            session.add(row)
            self._procedure.perform_in(session, application, "deliver", proof=row, said=asked.title)
            return row.id

    def take_back(self, delivery_id: str, reason: str) -> None:
        """Say that a delivery was recorded by a slip: it counts no more, and both rows stay. Raises Missing, NotReady."""
        why = clean(reason)
        if len(why) < 3:
            raise Missing()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Delivery, delivery_id)
            application = session.get_one(Application, row.application_id)
            known = deliveries(session, only(application.id))[application.id]
            if row.takes_back or any(one.takes_back == row.id for one in known):
                raise NotReady(what=tr("this delivery was taken back already"))
            back = Delivery(
                id=new_id(),
                scope=row.scope,
                application_id=row.application_id,
                decision_id=row.decision_id,
                service=row.service,
                part=row.part,
                takes_back=row.id,
                reason=why,
                delivered_by=self._desk.officer.name,
                delivered_at=self._desk.now(),
            )
            session.add(back)
            self._procedure.perform_in(session, application, "take_back", proof=back, reason=why)

    def receipt(self, delivery_id: str) -> PaperView:
        """The receipt of a delivery, to be printed and signed; it comes back by its code as every paper does."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Delivery, delivery_id)
            application = session.get_one(Application, row.application_id)
            made = receipt_paper(session, self._desk, application, row)
            digest = keep_in(session, self._desk, made, FORM, application_id=application.id, scope=application.scope)
            file = f"{application.application_no}-{FORM}-{row.paper_code}.pdf"
            return PaperView(FORM, tr(TITLE), made.pdf, digest, file)

    def _left(self, session: Session, application: Application, key: PartKey, on: dt.date) -> Left:
        """What is left of a part. Raises NotReady where it is not granted (any more), TooEarly before its day."""
        files = only(application.id)
        grants = granted(session, self._desk, files).get(application.id, ())
        mine = [one for one in grants if (one.decision_id, one.service) == (key.decision_id, key.service)]
        if not mine:
            raise NotReady(what=tr("a decision that grants this service"))
        last = max(on, self._desk.today())
        found = next((one for one in parts(mine[0], last) if one.number == key.part), None)
        if found is None:
            raise NotReady(what=tr("a decision that grants this service"))
        if found.due > on:
            raise TooEarly(day=said.short_day(found.due))
        return left(found, given(deliveries(session, files).get(application.id, [])))

    def _check(self, rest: Left, values: Mapping[str, Value]) -> None:
        worth = values.get("worth")
        if rest.nothing or (rest.amount is not None and not rest.takes(worth if isinstance(worth, int) else 0)):
            raise MoreThanGranted(left=tr("nothing is left") if rest.nothing else said.left(rest))

    def _sheet(self, session: Session, application: Application, rest: Left) -> Sheet:
        """The questions about one part; what it is worth must be said where an amount was granted."""
        person, acting = session.get_one(Person, application.person_id), _acting(session, application)
        service = said.service(self._desk.profile_of(application), rest.part.grant.service)
        return sheet(
            Delivery,
            {
                "what": service,
                "quantity": 1,
                "worth": rest.amount,
                "delivered_on": WrittenDate.of(self._desk.today()),
                "receiver": (acting.role if acting else None) or "beneficiary",
                "receiver_name": acting.name if acting else None,
                "receiver_deed": acting.deed_no if acting else None,
                "signed": "thumb" if person.can_sign == "thumbprint" and not acting else "paper",
            },
            title=tr(" · ").join(words for words in (service, said.part(rest.part)) if words),
            required=("worth",) if rest.amount is not None else (),
        )

    def _row(self, application: Application, part: Part, values: Mapping[str, Value], strokes: Strokes) -> Delivery:
        drawn = json.dumps(strokes) if strokes and values["signed"] == "screen" else None
        return Delivery(
            id=new_id(),
            scope=application.scope,
            application_id=application.id,
            decision_id=part.grant.decision_id,
            service=part.grant.service,
            part=part.number,
            period_from=WrittenDate.of(part.due) if part.grant.every else None,
            period_to=WrittenDate.of(part.until) if part.grant.every else None,
            strokes=drawn,
            delivered_by=self._desk.officer.name,
            delivered_at=self._desk.now(),
            **values,
        )


def _acting(session: Session, application: Application) -> Companion | None:
    """Who acts for the applicant by a deed, where somebody does."""
    signer = signer_of(session, application)
    mine = select(Companion).where(Companion.application_id == application.id, Companion.name == signer.name)
    found = (one for one in session.scalars(mine) if one.role in ("agent", "guardian"))
    return next(found, None) if signer.acts_for else None
