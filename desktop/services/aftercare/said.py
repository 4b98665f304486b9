"""The words in which lists and papers speak of what was granted and given."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri, show_pair
from desktop.field import show_riyals
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.policy.granting import Left, Part
from desktop.policy.profile import Profile
from desktop.services.records import services_of
from desktop.text import ltr
from desktop.values import Value

HOW_OFTEN = {0: mark("Once"), 1: mark("Monthly"), 3: mark("In seasons")}


class Whose:
    """Whose file it is, read once for a list."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, tuple[str, str, str]] = {}

    def of(self, application_id: str) -> tuple[str, str, str]:
        """Number, name and mobile."""
        if application_id not in self._known:
            application = self._session.get_one(Application, application_id)
            person = self._session.get_one(Person, application.person_id)
            mobile = fields_of(Person)["mobile"].show(person.mobile) if isinstance(person.mobile, str) else ""
            self._known[application_id] = (application.application_no or "", person.full_name, mobile)
        return self._known[application_id]


def service(profile: Profile, code: str) -> str:
    """What a service is called here."""
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
