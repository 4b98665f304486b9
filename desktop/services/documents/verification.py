"""Verification: every document matched with the person present, its validity judged on the day of submission."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.mistakes import Missing, NotAChoice
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.verification import Sighting
from desktop.policy import checklist
from desktop.policy.documents import Lasting
from desktop.services import file_rows
from desktop.services.documents import copies
from desktop.services.documents.sightings import Seen, follow, show, wanted
from desktop.services.facts import facts
from desktop.services.file_rows import FileRows
from desktop.services.powers import require
from desktop.services.records import Desk, Records
from desktop.services.views import Checklist, Ref, Wanted

_TAKEN_HERE = (Lasting.APPLICATION, Lasting.UNTIL_WITHDRAWN)
_BY_NAME = ("waive_reason", "copy_kept", "copy_basis", "copy_destroy_on")
"""What is not typed field by field: it has a verb of its own, which looks at the whole."""


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
        return show(session, self._desk, self._records, self._seen(session, application, prepare=True))

    def edit(self, ref: Ref, name: str, typed: object) -> Checklist:
        """Record what was seen of one document, and by whom; return the checklist as it now stands."""
        if name in _BY_NAME or (name, typed) == ("status", "waived"):
            raise NotAChoice()

        def act(session: Session, row: Sighting, item: checklist.Item) -> None:
            points = {point.code for point in item.match_points}
            if name == "matched" and isinstance(typed, tuple) and not points.issuperset(typed):
                raise NotAChoice()
            self._records.edit_in(session, ref, name, typed)
            if follow(row, name, item):
                row.verified_by, row.verified_at = self._desk.officer.name, self._desk.now()

        return self._change(ref, act)

    def waive(self, ref: Ref, reason: str) -> Checklist:
        """Do without a document, for a reason. Raises NotAllowed if the officer is no manager, Missing without a reason."""

        def act(_: Session, row: Sighting, __: checklist.Item) -> None:
            require(self._desk.officer, "waive")
            said = fields_of(Sighting)["waive_reason"].parse(reason)
            if said is None:
                raise Missing()
            row.status, row.waive_reason = "waived", str(said)
            row.waived_by, row.waived_at = self._desk.officer.name, self._desk.now()

        return self._change(ref, act)

    def unwaive(self, ref: Ref) -> Checklist:
        """Ask for a waived document after all. Raises NotAllowed if the officer is no manager."""

        def act(_: Session, row: Sighting, __: checklist.Item) -> None:
            require(self._desk.officer, "waive")
            if row.status == "waived":
                row.status = "missing"

        return self._change(ref, act)

    def keep_copy(self, ref: Ref, basis: str, destroy_on: object) -> Checklist:
        """Note that a copy is kept: the exception, with its legal basis and the day on which it is destroyed.

        Raises NotAllowed where neither the policy gives the basis nor the officer's role may, and an InputError that
        says what is missing or wrong; then no copy is noted.
        """

        def act(_: Session, row: Sighting, item: checklist.Item) -> None:
            row.copy_basis, row.copy_destroy_on = copies.judge(self._desk, item, basis, destroy_on)
            row.copy_kept = True

        return self._change(ref, act)

    def drop_copy(self, ref: Ref) -> Checklist:
        """Note that no copy is kept any more: it was destroyed, or the note was a slip."""

        def act(_: Session, row: Sighting, __: checklist.Item) -> None:
            row.copy_kept = False

        return self._change(ref, act)

    def outstanding(self, session: Session, application: Application) -> tuple[str, ...]:
        """Each mandatory document that does not count yet, with the reason."""
        return self._seen(session, application).needed()

    def outstanding_of(self, session: Session, applications: Sequence[Application]) -> Iterator[tuple[str, ...]]:
        """The same of many applications, in their order, read together."""
        for lot in file_rows.in_lots(applications):
            looks = _looks(session, {one.id for one in lot})
            for rows in file_rows.load_lot(session, lot):
                yield self._case(rows, looks.get(rows.application.id, {})).needed()

    def stale(self, session: Session, application: Application) -> tuple[str, ...]:
        """Each document that counted and must be renewed or confirmed again before a decision, with what became of it."""
        return self._seen(session, application).stale()

    def wanted(self, session: Session, application: Application) -> tuple[Wanted, ...]:
        """What the applicant is asked to bring, by the day until which it should come."""
        return wanted(self._seen(session, application))

    def _change(self, ref: Ref, act: Callable[[Session, Sighting, checklist.Item], None]) -> Checklist:
        """Change one row, in one transaction; what is refused leaves it as it was."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._records.row(session, ref)
            assert isinstance(row, Sighting)
            case = self._seen(session, session.get_one(Application, row.application_id), prepare=True)
            item = next((one for one in case.items if one.code == row.document), None)
            if item is not None:  # another answer may have made the document needless meanwhile
                act(session, row, item)
                session.flush()
            return show(session, self._desk, self._records, case)

    def _seen(self, session: Session, application: Application, *, prepare: bool = False) -> Seen:
        """The documents to be seen; the declaration and the consents are steps of their own, not papers in a hand."""
        rows = file_rows.load(session, application)
        case = self._case(rows, _looks(session, {application.id}).get(application.id, {}))
        if prepare:
            return replace(case, sightings=_prepared(session, application, case))
        return case

    def _case(self, rows: FileRows, sightings: Mapping[str, Sighting]) -> Seen:
        """What is asked for on the day of submission, and what was seen of it."""
        received = rows.application.received_on
        on = received.day if isinstance(received, WrittenDate) else self._desk.today()
        asked = checklist.build(self._desk.profile_of(rows.application), facts(rows, on))
        items = tuple(item for item in asked if item.validity.kind not in _TAKEN_HERE)
        return Seen(rows, items, sightings, on, self._desk.today())


def _looks(session: Session, files: set[str]) -> dict[str, dict[str, Sighting]]:
    """What was seen of each document, of each of these files."""
    found: dict[str, dict[str, Sighting]] = {}
    for row in session.scalars(select(Sighting).where(Sighting.application_id.in_(files)).order_by(Sighting.id)):
        found.setdefault(row.application_id or "", {})[row.document or ""] = row
    return found


def _prepared(session: Session, application: Application, case: Seen) -> dict[str, Sighting]:
    """The same with a row for each document that had none yet."""
    sightings = dict(case.sightings)
    for item in case.items:
        if item.code not in sightings:
            row = Sighting(
                id=new_id(),
                scope=application.scope,
                application_id=application.id,
                document=item.code,
                status="missing",
            )
            session.add(row)
            sightings[item.code] = row
    session.flush()
    return sightings
