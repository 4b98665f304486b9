"""The association's stationery, and what identifies one printed paper: the same on every form."""

from __future__ import annotations

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.messages import tr
from desktop.models.application import Application
from desktop.printing.content import HeadField, Letterhead, Reference
from desktop.services.records import Desk
from desktop.text import ascii_digits, ltr

_HEAD = {
    "number": HeadField.NUMBER,
    "date": HeadField.HIJRI,
    "corresponding": HeadField.GREGORIAN,
    "attachments": HeadField.ATTACHMENTS,
}


def reference(desk: Desk, application: Application, letter: str) -> Reference:
    """What identifies a paper of an application; `letter` tells the kinds of paper apart in its code."""
    day = application.received_on or WrittenDate.of(desk.today())
    return Reference(
        application.application_no or "",
        show_hijri(day),
        show_gregorian(day),
        letter + application.id[:12].upper(),
    )


def letterhead(desk: Desk) -> Letterhead:
    """Who the association is and how to reach it, as its policy prints it."""
    association = desk.profile.association
    fields = tuple(_HEAD[f.code] for f in association.letterhead if f.code in _HEAD)
    standard = (HeadField.NUMBER, HeadField.HIJRI, HeadField.GREGORIAN)
    latin = tuple(ltr(part) for part in (association.phone, association.email, association.web) if part)
    return Letterhead(
        association.name or "",
        tr("Licence no. {number}", number=ascii_digits(association.licence_no)) if association.licence_no else "",
        (*association.header[:2], desk.branch),
        tuple(dict.fromkeys((HeadField.NUMBER, *fields))) if fields else standard,
        tuple(part for part in (association.address, *latin) if part),
    )
