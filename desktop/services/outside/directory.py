"""The directory of other associations and bodies: shared by every branch, written by whoever learns of one."""

from __future__ import annotations

from sqlalchemy import ColumnElement, delete, exists, or_, select
from sqlalchemy.orm import Session

from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.outbox import Draft
from desktop.models.outside import OutsideBody, OutsideReferral
from desktop.services.outside.views import BodyLine
from desktop.services.records import Desk, Records
from desktop.services.views import Sheet

_FIELDS = fields_of(OutsideBody)
_WRITTEN = tuple(name for name, declared in _FIELDS.items() if not declared.system and name != "active")


class Directory:
    """Bodies are edited through Records, as every record is."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk, self._records = desk, records

    def begin(self) -> Sheet:
        """A new body. One that was begun here and never written on is taken up again."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            blank = select(OutsideBody).where(~_is_written(), OutsideBody.entered_by == self._desk.officer.name)
            row = session.scalars(blank).first()
            if row is None:
                row = OutsideBody(
                    id=new_id(),
                    scope=ASSOCIATION,
                    entered_at=self._desk.now(),
                    entered_by=self._desk.officer.name,
                    active=True,
                )
                session.add(row)
                session.flush()
            return self._records.sheet(session, row)

    def entry(self, body_id: str) -> Sheet:
        """One body as it stands."""
        with self._desk.store.reading() as session:
            return self._records.sheet(session, session.get_one(OutsideBody, body_id))

    def remove(self, body_id: str) -> None:
        """Take a body out that nobody was referred to. Raises NotReady for one that somebody was: set it inactive."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            used = select(OutsideReferral.id).where(OutsideReferral.body_id == body_id)
            if session.scalars(used).first() is not None:
                raise NotReady(
                    what=tr("beneficiaries were referred to this body; set it to “no referrals now” instead")
                )
            session.execute(delete(Draft).where(Draft.type == OutsideBody.__tablename__, Draft.id == body_id))
            session.delete(session.get_one(OutsideBody, body_id))

    def bodies(self) -> tuple[BodyLine, ...]:
        """Every body on which something was written, by name."""
        with self._desk.store.reading() as session:
            return self.bodies_in(session)

    def bodies_in(self, session: Session) -> tuple[BodyLine, ...]:
        """The same inside another service's reading."""
        rows = session.scalars(select(OutsideBody).where(_is_written()))
        found = [self._line(row, complete=self._records.sheet(session, row).complete) for row in rows]
        return tuple(sorted(found, key=lambda one: (not one.active, one.name)))

    @staticmethod
    def _line(row: OutsideBody, *, complete: bool) -> BodyLine:
        codes = row.services if isinstance(row.services, tuple) else ()
        said = [_FIELDS["services"].show(codes or None), row.speciality or ""]
        area = [_FIELDS["region_code"].show(row.region_code), row.area or ""]
        return BodyLine(
            row.id,
            row.name or tr("Not named yet"),
            tr(" · ").join(one for one in said if one),
            tr(" · ").join(one for one in area if one),
            _FIELDS["phone"].show(row.phone),
            _FIELDS["agreement"].show(row.agreement),
            row.active is not False,
            complete,
            codes,
        )


def _is_written() -> ColumnElement[bool]:
    """Something stands in the entry, or was typed into it and is not right yet."""
    typed = exists().where(Draft.type == OutsideBody.__tablename__, Draft.id == OutsideBody.id)
    return or_(typed, *(getattr(OutsideBody, name).is_not(None) for name in _WRITTEN))
