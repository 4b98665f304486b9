"""Verification: every document matched with the person present, its validity judged on the day of submission."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import show_pair
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.verification import Sighting
from desktop.policy import checklist
from desktop.policy.documents import Lasting
from desktop.services import file_rows
from desktop.services.facts import facts
from desktop.services.records import Desk, Records
from desktop.services.views import Checklist, DocumentItem, Ref

_TAKEN_HERE = (Lasting.APPLICATION, Lasting.UNTIL_WITHDRAWN)


class Verification:
    """The checklist of one application (policy: match the data and make sure it is valid at the time of submission)."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def of(self, application_id: str) -> Checklist:
        """The documents this case needs, with what was seen of each; rows for new needs are made on the way."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            return self.of_in(session, session.get_one(Application, application_id))

    def of_in(self, session: Session, application: Application) -> Checklist:
        """The same inside another service's transaction."""
        self._prepare(session, application)
        return self._checklist(session, application)

    def edit(self, ref: Ref, name: str, typed: object) -> Checklist:
        """Record what was seen of one document, and by whom; return the checklist as it now stands."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._records.edit_in(session, ref, name, typed)
            assert isinstance(row, Sighting)
            if name == "status":
                row.verified_by, row.verified_at = self._desk.officer.name, self._desk.now()
            session.flush()
            return self._checklist(session, session.get_one(Application, row.application_id))

    def outstanding(self, session: Session, application: Application) -> tuple[str, ...]:
        """Each mandatory document that does not count yet, with the reason."""
        items = self._build(session, application)
        return _needed(items, self._rows(session, application), self._judged_on(application))

    def _checklist(self, session: Session, application: Application) -> Checklist:
        on = self._judged_on(application)
        rows = self._rows(session, application)
        built = self._build(session, application)
        items = tuple(self._item(session, item, rows, built, on) for item in built)
        return Checklist(application.id, show_pair(on), items, _needed(built, rows, on))

    def _item(
        self,
        session: Session,
        item: checklist.Item,
        rows: Mapping[str, Sighting],
        built: tuple[checklist.Item, ...],
        on: dt.date,
    ) -> DocumentItem:
        row = rows[item.code]
        verdict, choices = checklist.judge(item, _sighting(row), on), checklist.alternatives(built, item)
        if not verdict.settled and checklist.covered(built, item, [_sighting(one) for one in rows.values()], on):
            verdict = checklist.Verdict(True, "covered", tr("another document was accepted in its place"))
        return DocumentItem(
            item.code,
            item.label,
            item.mandatory,
            item.reason,
            item.match_words,
            verdict.state,
            verdict.words,
            self._records.sheet(session, row, title=item.label),
            verdict.settled,
            tuple(dict.fromkeys(one.label for group in choices for one in group if one is not item)),
        )

    def _build(self, session: Session, application: Application) -> tuple[checklist.Item, ...]:
        """The documents to be seen; the declaration and the consents are steps of their own, not papers in a hand."""
        items = checklist.build(self._desk.profile, self._answers(session, application))
        return tuple(item for item in items if item.validity.kind not in _TAKEN_HERE)

    def _prepare(self, session: Session, application: Application) -> None:
        rows = self._rows(session, application)
        for item in self._build(session, application):
            if item.code not in rows:
                session.add(
                    Sighting(
                        id=new_id(),
                        scope=application.scope,
                        application_id=application.id,
                        document=item.code,
                        status="missing",
                    )
                )
        session.flush()

    def _rows(self, session: Session, application: Application) -> dict[str, Sighting]:
        found = session.scalars(select(Sighting).where(Sighting.application_id == application.id).order_by(Sighting.id))
        return {row.document or "": row for row in found}

    def _judged_on(self, application: Application) -> dt.date:
        return application.received_on.day if application.received_on else self._desk.today()

    def _answers(self, session: Session, application: Application) -> dict[str, object]:
        """The facts that a policy's conditions may speak about."""
        return facts(file_rows.load(session, application), self._judged_on(application))


def _needed(items: tuple[checklist.Item, ...], rows: Mapping[str, Sighting], on: dt.date) -> tuple[str, ...]:
    found = checklist.outstanding(items, tuple(_sighting(row) for row in rows.values()), on)
    return tuple(tr("{document}: {why}", document=one.say(), why=one.say_why()) for one in found)


def _sighting(row: Sighting) -> checklist.Sighting:
    return checklist.Sighting(
        code=row.document or "",
        status=checklist.Status(row.status or "missing"),
        number=row.number,
        issuer=row.issuer,
        issued_on=row.issued_on.day if row.issued_on else None,
        expires_on=row.expires_on.day if row.expires_on else None,
        reason=row.note,
    )
