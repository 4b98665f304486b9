"""The board's approval as printed, and what is visibly wrong with it: declared in the file, or a fault."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from desktop.dates import Calendar, WrittenDate
from desktop.errors import InputError
from desktop.messages import mark
from desktop.policy.profile import Approval, Flag
from desktop.policy.reader import Section
from desktop.policy.vocabulary import WEEKDAYS
from desktop.text import ascii_digits

FLAGS = {
    "absent": mark("The text has no approval: declare it with a note as approval.flags.absent."),
    "number_blank": mark("The number of the meeting is blank: declare it with a note as approval.flags.number_blank."),
    "date_blank": mark("The date of the approval is blank: declare it with a note as approval.flags.date_blank."),
    "hijri_unreadable": mark(
        "This is not a Hijri date that exists: if it is printed so, declare it as approval.flags.hijri_unreadable."
    ),
    "gregorian_unreadable": mark(
        "This is not a Gregorian date that exists: if it is printed so, declare it as "
        "approval.flags.gregorian_unreadable."
    ),
    "dates_disagree": mark(
        "The two dates are not the same day: if they are printed so, declare it as approval.flags.dates_disagree."
    ),
    "weekday_disagrees": mark(
        "The date does not fall on this weekday: if it is printed so, declare it as approval.flags.weekday_disagrees."
    ),
}
NOT_SO = mark('"{value}" is declared here, but the printed approval does not show it.')
_NOT_DATE = re.compile(r"[^0-9/\-.]")


def read_approval(section: Section) -> Approval:
    """The table [approval] with its flags."""
    flags = section.section("flags")
    declared = tuple(Flag(code, flags.text(code)) for code in flags.keys)
    hijri, gregorian = section.optional("hijri"), section.optional("gregorian")
    days = {Calendar.HIJRI: _day(hijri, Calendar.HIJRI), Calendar.GREGORIAN: _day(gregorian, Calendar.GREGORIAN)}
    weekday = section.choice("weekday_code", WEEKDAYS) if section.has("weekday_code") else ""
    approval = Approval(
        body=section.optional("body"),
        words=section.optional("words"),
        meeting_no=section.optional("meeting_no"),
        term_no=section.optional("term_no"),
        decision_no=section.optional("decision_no"),
        weekday=section.optional("weekday"),
        hijri=hijri,
        gregorian=gregorian,
        chairman=section.optional("chairman"),
        supersedes=section.optional("supersedes"),
        day=days[Calendar.GREGORIAN] or days[Calendar.HIJRI],
        flags=declared,
    )
    section.close()
    found = dict(_wrong(approval, days, weekday))
    for code, key in found.items():
        if code not in {flag.code for flag in declared}:
            section.fault(key, FLAGS[code])
    for flag in declared:
        if flag.code not in found:
            flags.fault(flag.code, NOT_SO, value=flag.code)
    return approval


def _day(printed: str | None, calendar: Calendar) -> dt.date | None:
    if printed is None:
        return None
    try:
        date = WrittenDate.parse(_NOT_DATE.sub("", ascii_digits(printed)))
    except InputError:
        return None
    return date.day if date.calendar is calendar else None


def _wrong(approval: Approval, days: dict[Calendar, dt.date | None], weekday: str) -> Iterator[tuple[str, str]]:
    """(flag, key) for everything visibly wrong."""
    if approval.words is None:
        yield "absent", "words"
        return
    if approval.meeting_no is None:
        yield "number_blank", "meeting_no"
    if approval.hijri is None and approval.gregorian is None:
        yield "date_blank", "gregorian"
    yield from _wrong_dates(approval, days[Calendar.HIJRI], days[Calendar.GREGORIAN])
    if approval.day and weekday and WEEKDAYS[approval.day.weekday()] != weekday:
        yield "weekday_disagrees", "weekday_code"


def _wrong_dates(approval: Approval, hijri: dt.date | None, gregorian: dt.date | None) -> Iterator[tuple[str, str]]:
    if approval.hijri and not hijri:
        yield "hijri_unreadable", "hijri"
    if approval.gregorian and not gregorian:
        yield "gregorian_unreadable", "gregorian"
    if hijri and gregorian and hijri != gregorian:
        yield "dates_disagree", "gregorian"
