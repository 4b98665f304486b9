"""The register of indirect beneficiaries: whom publications and content reached, in numbers alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from sqlalchemy import ColumnElement, delete, exists, or_, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri
from desktop.messages import tr
from desktop.models.base import fields_of, new_id
from desktop.models.outbox import Draft
from desktop.models.outreach import Outreach
from desktop.services.outreach_views import OutreachLine, OutreachTotal, TotalsBy
from desktop.services.records import Desk, Records
from desktop.services.views import Sheet
from desktop.text import ltr

_WRITTEN = tuple(name for name, declared in fields_of(Outreach).items() if not declared.system)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class OutreachRegister:
    """Publications and what they reached; each is edited through Records, as every record is."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def begin(self) -> Sheet:
        """A new entry. One that was begun before and never written on is taken up again."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            blank = select(Outreach).where(~_is_written(), Outreach.recorded_by == self._desk.officer.name)
            row = session.scalars(blank).first()
            if row is None:
                row = Outreach(
                    id=new_id(),
                    scope=self._desk.scope,
                    recorded_at=self._desk.now(),
                    recorded_by=self._desk.officer.name,
                )
                session.add(row)
                session.flush()
            return self._records.sheet(session, row)

    def entry(self, entry_id: str) -> Sheet:
        """One entry as it stands."""
        with self._desk.store.reading() as session:
            return self._records.sheet(session, session.get_one(Outreach, entry_id))

    def remove(self, entry_id: str) -> None:
        """Take an entry out of the register."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.execute(delete(Draft).where(Draft.type == Outreach.__tablename__, Draft.id == entry_id))
            session.delete(session.get_one(Outreach, entry_id))

    def entries(self) -> tuple[OutreachLine, ...]:
        """Every entry on which something was written, the newest publication first."""
        with self._desk.store.reading() as session:
            return tuple(self._line(row, complete=complete) for row, complete in self._rows(session))

    def totals(self, by: TotalsBy) -> tuple[OutreachTotal, ...]:
        """Sums over the complete entries, apart for each group and each way of counting."""
        group_of = _GROUPS[by]
        found: dict[tuple[str, str], list[Outreach]] = {}
        with self._desk.store.reading() as session:
            for row, complete in self._rows(session):
                if complete:
                    found.setdefault((group_of(row), row.count_method or ""), []).append(row)
        newest_first = by is TotalsBy.MONTH
        return tuple(_total(*key, rows) for key, rows in sorted(found.items(), reverse=newest_first))

    def table(self) -> bytes:
        """The entries as a table for a spreadsheet (CSV, UTF-8)."""
        fields = {name: declared for name, declared in fields_of(Outreach).items() if name in _WRITTEN}
        sheet = io.StringIO(newline="")
        lines = csv.writer(sheet)
        lines.writerow([tr(declared.label) for declared in fields.values()])
        with self._desk.store.reading() as session:
            for row, _ in self._rows(session):
                lines.writerow([_cell(getattr(row, name), one.show) for name, one in fields.items()])
        return sheet.getvalue().encode("utf-8-sig")  # a spreadsheet knows Arabic by the mark in front

    def _rows(self, session: Session) -> Iterable[tuple[Outreach, bool]]:
        found = session.scalars(select(Outreach).where(_is_written()).order_by(Outreach.recorded_at.desc())).all()
        for row in sorted(found, key=_day, reverse=True):
            yield row, self._records.sheet(session, row).complete

    def _line(self, row: Outreach, *, complete: bool) -> OutreachLine:
        fields = fields_of(Outreach)
        return OutreachLine(
            row.id,
            row.content_title or tr("Not named yet"),
            row.programme or "",
            fields["channel"].show(row.channel),
            show_hijri(row.published_on) if row.published_on else "",
            row.reach_count,
            fields["count_method"].show(row.count_method),
            fields["women_count"].show(row.women_count),
            fields["region_code"].show(row.region_code),
            complete,
        )


def _is_written() -> ColumnElement[bool]:
    """Something stands in the entry, or was typed into it and is not right yet."""
    typed = exists().where(Draft.type == Outreach.__tablename__, Draft.id == Outreach.id)
    return or_(typed, *(getattr(Outreach, name).is_not(None) for name in _WRITTEN))


def _day(row: Outreach) -> str:
    return row.published_on.day.isoformat() if isinstance(row.published_on, WrittenDate) else "9999"


def _month(row: Outreach) -> str:
    return ltr(f"{row.published_on.day:%Y/%m}")


def _channel(row: Outreach) -> str:
    return fields_of(Outreach)["channel"].show(row.channel)


def _region(row: Outreach) -> str:
    return fields_of(Outreach)["region_code"].show(row.region_code) or tr("No region given")


def _kind(row: Outreach) -> str:
    return fields_of(Outreach)["content_kind"].show(row.content_kind) or tr("Not told apart")


_GROUPS: dict[TotalsBy, Callable[[Outreach], str]] = {
    TotalsBy.CHANNEL: _channel,
    TotalsBy.MONTH: _month,
    TotalsBy.REGION: _region,
    TotalsBy.KIND: _kind,
}


def _total(group: str, method: str, rows: list[Outreach]) -> OutreachTotal:
    women = [row.women_count for row in rows if isinstance(row.women_count, int)]
    return OutreachTotal(
        group,
        fields_of(Outreach)["count_method"].show(method),
        len(rows),
        sum(row.reach_count or 0 for row in rows),
        sum(women) if women else None,
        len(women),
    )


def _cell(value: object, show: Callable[..., str]) -> str:
    """A value as a plain cell: numbers and dates bare, and no text that a spreadsheet would take for a formula."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, WrittenDate):
        return value.gregorian
    shown = show(value)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
