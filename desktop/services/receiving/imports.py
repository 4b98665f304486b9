"""Applications that came in electronically: looked at row by row before anything is written, then taken in once each.

Nothing is lost: a cell that cannot be read is kept as it was typed, and the whole row stands beside the file for ever.
Nothing is consented to by it: the consents of the file stay unanswered until a person gives them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.errors import BadTable
from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import Synced, new_id
from desktop.models.importing import ImportOrigin
from desktop.models.outbox import Draft, recall, remember
from desktop.policy.channels import ONLINE, listed
from desktop.services import terms
from desktop.services.intake import Intake
from desktop.services.procedure import Procedure
from desktop.services.receiving import asked, reading, tables, template
from desktop.services.receiving.import_views import (
    Applicant,
    Column,
    Imported,
    Opened,
    OriginView,
    Preview,
    Progress,
)
from desktop.services.receiving.resembling import Resembling
from desktop.services.records import Desk, Records

T = TypeVar("T")
_REMEMBERED = "import_columns"
_TOGETHER = 10  # rows in one transaction: few enough that somebody at the desk never waits for it
_LOOKED_UP = 500


class Imports:
    """Reads tables of applications, shows what would become of them, and takes them in. May be used in any thread."""

    def __init__(self, desk: Desk, records: Records, intake: Intake) -> None:
        self._desk = desk
        self._records = records
        self._intake = intake
        self._procedure = Procedure(desk)
        self._terms = terms.Terms(desk)

    def targets(self) -> tuple[asked.Target, ...]:
        """The questions that a column can stand for."""
        return asked.targets(self._records)

    def open(self, file: Path, sheet: str = "") -> Opened:
        """Read a file, and say what its columns seem to stand for. Raises BadTable."""
        try:
            content = file.read_bytes()
        except OSError as error:
            raise BadTable(why=tr("It cannot be opened: close it in other programs, then choose it again.")) from error
        grids = tables.read(file, content)
        grid = next((one for one in grids if one.name == sheet), grids[0])
        known = asked.words(self.targets())
        table = tables.table(grid, known.columns, asked.key)
        digest = hashlib.sha256(content).hexdigest()
        with self._desk.store.reading() as session:
            codes = asked.suggest(table.header, known, recall(session, _REMEMBERED) or {})
            before = _taken_in_before(session, digest)
        columns = tuple(
            Column(label, code, next((row.cells[place] for row in table.rows if row.cells[place]), ""))
            for place, (label, code) in enumerate(zip(table.header, codes, strict=True))
        )
        return Opened(file.name, digest, tuple(one.name for one in grids), table, columns, before)

    def preview(
        self,
        opened: Opened,
        codes: Sequence[str],
        progress: Progress = lambda _done, _all: None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Preview:
        """What would become of every row; the choice of columns is remembered. Gives up as soon as `wanted` says no."""
        self._remember(opened, codes)
        known = {one.code: one for one in self.targets()}
        plan = reading.plan(opened.table, codes, known, asked.words(tuple(known.values())), self._desk.today())
        resembling, found = Resembling(self._desk), []
        rows = opened.table.rows
        before = self._known([reading.fingerprint(opened.table.header, row) for row in rows])
        for number, row in enumerate(rows):
            if not wanted():
                break
            one = reading.applicant(plan, row)
            one = replace(one, known_as=before.get(one.fingerprint, ""))
            found.append(one if one.known_as or not one.cells else replace(one, alike=resembling.of(one)))
            progress(number + 1, len(rows))
        unused = tuple(c.label for c, code in zip(opened.columns, codes, strict=True) if not code and c.example)
        whole = len(found) == len(rows)
        return Preview(opened.file_name, opened.sha256, opened.table.sheet, tuple(found), unused, whole)

    def write(
        self,
        preview: Preview,
        chosen: Collection[int],
        progress: Progress = lambda _done, _all: None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Imported:
        """Take in the chosen rows, a few in one transaction; what was taken in before is left. It can be stopped between
        them and begun again: no row is ever taken in twice.
        """
        rows = [one for one in preview.applicants if one.number in chosen]
        made: list[str] = []
        known = 0
        for begin in _batches(rows):
            if not wanted():
                return Imported(len(made), known, len(rows) - len(made) - known, False, tuple(made))
            with self._desk.store.transaction(self._desk.officer.id) as session:
                written = [self._take_in(session, preview, one) for one in begin]
            made += [one for one in written if one]
            known += written.count("")
            progress(len(made) + known, len(rows))
        return Imported(len(made), known, 0, True, tuple(made))

    def template(self) -> bytes:
        """An empty workbook with a column for every question, and what may be answered beneath."""
        return template.workbook(self.targets())

    def origin(self, application_id: str) -> OriginView | None:
        """Where a file came from, if it was made of a row."""
        with self._desk.store.reading() as session:
            row = session.scalars(select(ImportOrigin).where(ImportOrigin.application_id == application_id)).first()
        if row is None:
            return None
        place = tr("Row {number}", number=row.row_number) + (f" ({row.sheet_name})" if row.sheet_name else "")
        taken = tr("{when}, by {whom}", when=show_moment(row.imported_at or ""), whom=row.imported_by or "")
        own = tuple((label, cell) for label, cell in json.loads(row.own_text or "[]"))
        return OriginView(row.file_name or "", place, row.submitted_at or "", taken, own)

    def terms(self, application_id: str) -> terms.TermsView | None:
        """What applying was taken for, where an article of the policy says so: by a row, or by the visit."""
        return self._terms.of(application_id)

    def _take_in(self, session: Session, preview: Preview, one: Applicant) -> str:
        """Make a file of one row; the id, or "" where it was made before."""
        known = select(ImportOrigin.id).where(ImportOrigin.fingerprint == one.fingerprint)
        if session.scalars(known).first() is not None:
            return ""
        channel = listed(self._desk.profile, ONLINE) or self._desk.profile.channels[0].code
        begun = self._intake.begin_in(session, channel, {})
        application = begun.application
        if one.submitted_on is not None:
            application.received_on = WrittenDate.of(one.submitted_on)
        owners: dict[str, Synced] = {
            "application": application,
            "person": begun.person,
            "household": begun.household,
        }
        for record, answers in one.answers.items():
            for name, value in answers.items():
                setattr(owners[record], name, value)
        for record, texts in one.typed.items():
            session.add_all(
                Draft(type=record, id=owners[record].id, field=name, typed=text) for name, text in texts.items()
            )
        with session.no_autoflush:  # one flush for the whole row
            origin = self._origin(preview, one, application)
            session.add(origin)
            self._procedure.perform_in(session, application, "import", proof=origin)
            self._terms.accept_in(session, application, terms.ONLINE)
        session.flush()
        return application.id

    def _origin(self, preview: Preview, one: Applicant, application: Application) -> ImportOrigin:
        return ImportOrigin(
            id=new_id(),
            scope=application.scope,
            application_id=application.id,
            file_name=preview.file_name,
            file_sha256=preview.sha256,
            sheet_name=preview.sheet,
            row_number=one.number,
            fingerprint=one.fingerprint,
            submitted_at=one.submitted_at or None,
            imported_at=self._desk.now(),
            imported_by=self._desk.officer.name,
            own_text=json.dumps([list(pair) for pair in one.own_text], ensure_ascii=False),
        )

    def _known(self, fingerprints: Sequence[str]) -> dict[str, str]:
        """The numbers of the files that were made of such rows before."""
        found: dict[str, str] = {}
        with self._desk.store.reading() as session:
            for begin in range(0, len(fingerprints), _LOOKED_UP):
                some = fingerprints[begin : begin + _LOOKED_UP]
                query = (
                    select(ImportOrigin.fingerprint, Application.application_no)
                    .join(Application, Application.id == ImportOrigin.application_id)
                    .where(ImportOrigin.fingerprint.in_(some))
                )
                found |= {one: number or "" for one, number in session.execute(query) if one}
        return found

    def _remember(self, opened: Opened, codes: Sequence[str]) -> None:
        """Keep the choice for the next file of the same website; it names columns and nobody."""
        with self._desk.store.applying() as session:
            chosen = {asked.key(one.label): code for one, code in zip(opened.columns, codes, strict=True) if one.label}
            remember(session, _REMEMBERED, {**(recall(session, _REMEMBERED) or {}), **chosen})


def _taken_in_before(session: Session, digest: str) -> str:
    """When a file was taken in before, and by whom; "" if it never was."""
    row = session.scalars(
        select(ImportOrigin).where(ImportOrigin.file_sha256 == digest).order_by(ImportOrigin.imported_at)
    ).first()
    return tr("{when}, by {whom}", when=show_moment(row.imported_at or ""), whom=row.imported_by or "") if row else ""


def _batches(rows: Iterable[T]) -> Iterator[list[T]]:
    left = iter(rows)
    while some := list(islice(left, _TOGETHER)):
        yield some
