"""Who has read the policy in force: a member of staff says so themselves, a manager sees who has not yet."""

from __future__ import annotations

from sqlalchemy import select

from desktop.field import show_moment
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.policy_life import Acknowledgement
from desktop.models.staff import Staff
from desktop.policy.profile import Profile
from desktop.services.policies.views import Reader
from desktop.services.records import Desk


class Readers:
    """Acknowledgement of the version in force."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def acknowledged(self) -> str:
        """When this officer acknowledged the version in force, as people read it; "" if they have not."""
        return self._read(self._desk.profile).get(self._desk.officer.id, "")

    def acknowledge(self) -> None:
        """This officer has read the version in force; said twice, the first counts."""
        profile, officer = self._desk.profile, self._desk.officer
        if self.acknowledged():
            return
        with self._desk.store.transaction(officer.id) as session:
            session.add(
                Acknowledgement(
                    id=new_id(),
                    scope=ASSOCIATION,
                    policy_id=profile.id,
                    policy_version=str(profile.version),
                    staff_id=officer.id,
                    staff_name=officer.name,
                    read_at=self._desk.now(),
                )
            )

    def everyone(self) -> tuple[Reader, ...]:
        """The staff known on this computer; those who have not read it first."""
        read, role = self._read(self._desk.profile), fields_of(Staff)["role"]
        with self._desk.store.reading() as session:
            staff = session.scalars(select(Staff)).all()
            found = [Reader(one.name or "", role.show(one.role), read.get(one.id, "")) for one in staff]
        return tuple(sorted(found, key=lambda one: (one.read_at != "", one.name)))

    def _read(self, profile: Profile) -> dict[str, str]:
        """When each member of staff acknowledged a version."""
        mine = (Acknowledgement.policy_id == profile.id, Acknowledgement.policy_version == str(profile.version))
        with self._desk.store.reading() as session:
            rows = session.scalars(select(Acknowledgement).where(*mine).order_by(Acknowledgement.read_at.desc()))
            return {row.staff_id or "": show_moment(row.read_at) for row in rows if row.read_at}
