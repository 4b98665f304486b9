"""The words in which lists and papers speak of what was granted and given."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri, show_pair
from desktop.field import show_riyals
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person, full_name
from desktop.policy.granting import Left, Part
from desktop.policy.profile import Profile
from desktop.services.aftercare.granted import Files
from desktop.services.records import Desk, profiles_of, services_of
from desktop.text import ltr
from desktop.values import Value

_NAMES = (Person.name_first, Person.name_father, Person.name_grandfather, Person.name_family)
HOW_OFTEN = {0: mark("Once"), 1: mark("Monthly"), 3: mark("In seasons")}


class Whose:
    """Whose each of these files is, and what its services are called in its own version of the policy: read once for a
    list.
    """

    def __init__(self, session: Session, desk: Desk, files: Files) -> None:
        shown = fields_of(Person)["mobile"]
        rows = session.execute(
            select(Application.id, Application.application_no, *_NAMES, Person.mobile)
            .join(Person, Person.id == Application.person_id)
            .where(Application.id.in_(files))
        )
        self._known = {
            file: (number or "", full_name(*names), shown.show(mobile) if isinstance(mobile, str) else "")
            for file, number, *names, mobile in rows
        }
        self._profiles = profiles_of(session, desk, files)

    def of(self, application_id: str) -> tuple[str, str, str]:
        """Number, name and mobile."""
        return self._known[application_id]

    def service(self, application_id: str, code: str) -> str:
        """What a service is called in the policy of a file."""
        return service(self._profiles[application_id], code)


def service(profile: Profile, code: str) -> str:
    """What a service is called in a policy."""
    return next((tr(one.label) for one in services_of(profile) if one.code == code), code)


def part(one: Part) -> str:
    """Which instalment it is; "" where there is only one."""
    if not one.grant.every:
        return ""
    return tr("Instalment {number}: {time}", number=one.number, time=span(one.due, one.until))


def span(first: dt.date | WrittenDate, last: dt.date | WrittenDate) -> str:
    """A time from one day to another."""
    return tr("from {first} to {last}", first=show_hijri(first), last=show_hijri(last))


def left(one: Left) -> str:
    """How much is still to be given."""
    return show_riyals(one.amount) if one.amount is not None else tr("One of it")


def worth(halalas: Value) -> str:
    """What was given, in riyals; "" where nothing was said."""
    return show_riyals(halalas) if isinstance(halalas, int) else ""


def day(date: Value) -> str:
    """A day in both calendars."""
    return show_pair(date) if isinstance(date, WrittenDate) else ""


def short_day(date: dt.date | WrittenDate) -> str:
    """A day in both calendars as a list has room for it."""
    written = date if isinstance(date, WrittenDate) else WrittenDate.of(date)
    return tr("{hijri} AH", hijri=written.hijri) + " · " + ltr(written.gregorian)
