"""Where a request and a breach stand: it follows from what is on record and from the clocks of the law."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from desktop.messages import mark, tr
from desktop.models.base import Synced, fields_of
from desktop.models.choices_privacy import NO_HARM
from desktop.models.privacy import Breach, DataRequest
from desktop.policy import data_rights
from desktop.values import Value

_REQUEST_STATES = {"open": mark("Waits for an answer"), "extended": mark("Extended"), "closed": mark("Answered")}
_BREACH_STATES = {
    "authority": mark("The authority is to be told"),
    "persons": mark("The persons are to be told"),
    "open": mark("Everybody was told; to be closed"),
    "closed": mark("The breach is closed"),
}


def last_day(row: DataRequest) -> dt.date:
    """The last day for a request."""
    return data_rights.due(row.received_on.day, extended=row.extended_on is not None)


def in_time(row: DataRequest) -> bool:
    """Whether it was answered, and by its last day."""
    return row.closed_on is not None and row.closed_on.day <= last_day(row)


def state_of(row: DataRequest) -> str:
    """open, extended or closed."""
    return "closed" if row.closed_on is not None else "extended" if row.extended_on is not None else "open"


def state_label(row: DataRequest) -> str:
    """The same in words."""
    return tr(_REQUEST_STATES[state_of(row)])


def known(row: Breach) -> dt.datetime:
    """When a breach became known."""
    return data_rights.moment(row.known_on.day, row.known_at or "00:00")


def told(row: Breach) -> dt.datetime | None:
    """When the authority was told of it."""
    if row.authority_on is None:
        return None
    return data_rights.moment(row.authority_on.day, row.authority_at or "00:00")


def hours_to_tell(row: Breach) -> float | None:
    """The hours from knowing of a breach until the authority was told."""
    moment = told(row)
    return data_rights.hours_between(known(row), moment) if moment else None


def told_in_time(row: Breach) -> bool:
    """Whether the authority was told within its hours, or did not have to be."""
    hours = hours_to_tell(row)
    return row.harm == NO_HARM if hours is None else hours <= data_rights.BREACH_HOURS


def owed(row: Breach) -> str:
    """What a breach waits for: authority, persons, open (to be closed), or closed."""
    if row.closed_on is not None:
        return "closed"
    if row.harm != NO_HARM and row.authority_on is None:
        return "authority"
    return "persons" if row.harm != NO_HARM and row.persons_on is None else "open"


def owed_label(row: Breach) -> str:
    """The same in words."""
    return tr(_BREACH_STATES[owed(row)])


def keep(row: Synced, given: Mapping[str, Value]) -> None:
    """Put answers into their record; what was asked beside them belongs to none."""
    known_names = fields_of(type(row))
    for name, value in given.items():
        if name in known_names:
            setattr(row, name, value)
