"""The association's stationery, and what identifies one printed paper: the same on every form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.messages import tr
from desktop.models.application import Application
from desktop.policy.profile import Association
from desktop.printing import papercode
from desktop.printing.content import HeadField, Letterhead, Reference
from desktop.services.records import Desk
from desktop.text import ascii_digits, ltr

C = TypeVar("C", bound=papercode.Content)

_HEAD = {
    "number": HeadField.NUMBER,
    "date": HeadField.HIJRI,
    "corresponding": HeadField.GREGORIAN,
    "attachments": HeadField.ATTACHMENTS,
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper as a file, the code on its pages, and the digest of what it says."""

    pdf: bytes
    code: str
    said: str
    accessible: Callable[[], bytes]
    """Makes the same paper with what a screen reader needs."""


def printed(
    record_id: str, form: str, render: Callable[[Letterhead, C], bytes], head: Letterhead, content: C, sealed: str = ""
) -> Printed:
    """Print a paper with its code on every page; what a signed paper says is the `sealed` record's hash."""
    kind = content.reference.qr_payload[:1]
    digest = bytes.fromhex(sealed) if sealed else papercode.said(content)
    code = papercode.paper_code(kind, record_id, form, digest)
    record = papercode.written(content)

    def made(*, accessible: bool = False) -> bytes:
        return render(head, papercode.replace_code(content, code, record, accessible=accessible))

    return Printed(made(), code, digest.hex(), partial(made, accessible=True))


def reference(desk: Desk, application: Application, letter: str) -> Reference:
    """What identifies a paper of an application; `letter` is its kind, which `printed` makes into its code."""
    day = application.received_on or WrittenDate.of(desk.today())
    return Reference(
        application.application_no or "",
        show_hijri(day),
        show_gregorian(day),
        letter,
    )


def letterhead(desk: Desk) -> Letterhead:
    """Who the association is and how to reach it, as its policy prints it."""
    return letterhead_of(desk.profile.association, desk.branch)


def letterhead_of(association: Association, branch: str) -> Letterhead:
    """The stationery of an association in one of its branches."""
    own = tuple((_HEAD[f.code], f.label) for f in association.letterhead if f.code in _HEAD)
    fields = tuple(field for field, _ in own)
    standard = (HeadField.NUMBER, HeadField.HIJRI, HeadField.GREGORIAN)
    latin = tuple(ltr(part) for part in (association.phone, association.email, association.web) if part)
    return Letterhead(
        association.name or "",
        tr("Licence no. {number}", number=ascii_digits(association.licence_no)) if association.licence_no else "",
        tuple(line for line in (association.latin_name, branch) if line),
        fields=tuple(dict.fromkeys((HeadField.NUMBER, *fields))) if fields else standard,
        labels=own,
        contact=tuple(part for part in (association.address, *latin) if part),
    )
