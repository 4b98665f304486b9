"""The receipt of a delivery: who took it, what it was, and who signs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy.orm import Session

from desktop.dates import show_gregorian, show_hijri, show_pair
from desktop.messages import mark, tr
from desktop.models.aftercare import Delivery
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.printing import papercode
from desktop.printing.content import Entry, Reference, Signatory, Stroke
from desktop.printing.forms.delivery import render_delivery
from desktop.printing.register_content import DeliveryContent
from desktop.services.aftercare import said
from desktop.services.records import Desk
from desktop.services.stationery import Printed, letterhead, printed
from desktop.text import ltr

FORM = "delivery"
_KIND = "T"
_SHOWN = 3  # last digits of an identity number on a paper that leaves the branch


def receipt_paper(session: Session, desk: Desk, application: Application, row: Delivery) -> Printed:
    """The receipt as a paper with its code."""
    return printed(row.id, FORM, render_delivery, letterhead(desk), _content(session, application, row))


def receipt_code(session: Session, desk: Desk, application: Application, row: Delivery) -> str:
    """The code that stands on the receipt, known before it is printed: the same words give the same code."""
    return papercode.paper_code(_KIND, row.id, FORM, papercode.said(_content(session, application, row)))


def _content(session: Session, application: Application, row: Delivery) -> DeliveryContent:
    person = session.get_one(Person, application.person_id)
    own = row.receiver == "beneficiary"
    witnesses = [Signatory(tr("Witness"), one) for one in (row.witness_one, row.witness_two) if one]
    signed_on = show_hijri(row.delivered_on) if row.strokes else ""
    return DeliveryContent(
        Reference(
            application.application_no or "", show_hijri(row.delivered_on), show_gregorian(row.delivered_on), _KIND
        ),
        tuple(_receiver(application, person, row)),
        ((row.what or "", ltr(str(row.quantity or 1)), said.worth(row.worth), _time(row)),),
        tr(_BY_WOMAN if own and person.gender == "f" else _BY_MAN),
        Signatory(
            tr("Who received it"), person.full_name if own else row.receiver_name or "", signed_on, _strokes(row)
        ),
        Signatory(tr("The officer who handed it over"), row.delivered_by or ""),
        *witnesses,
    )


def _receiver(application: Application, person: Person, row: Delivery) -> Iterator[Entry]:
    yield Entry(tr("Beneficiary"), person.full_name, wide=True)
    yield Entry(tr("Application number"), application.application_no or "", ltr=True)
    yield Entry(tr("Identity number"), _masked(person.id_number), ltr=True)
    if row.receiver != "beneficiary":
        how = fields_of(Delivery)["receiver"].show(row.receiver)
        words = tr(
            "{name}, {capacity}, by the deed no. {deed}",
            name=row.receiver_name,
            capacity=how,
            deed=ltr(row.receiver_deed or ""),
        )
        yield Entry(tr("Received for the beneficiary by"), words, wide=True)
    yield Entry(tr("Handed over on"), show_pair(row.delivered_on), wide=True)


def _masked(number: object) -> str:
    """The first digit and the last ones: enough to compare with the card, too little to be misused."""
    text = number if isinstance(number, str) else ""
    return f"{text[:1]}{'*' * (len(text) - _SHOWN - 1)}{text[-_SHOWN:]}" if len(text) > _SHOWN + 1 else text


def _time(row: Delivery) -> str:
    return said.span(row.period_from, row.period_to) if row.period_from and row.period_to else ""


def _strokes(row: Delivery) -> tuple[Stroke, ...]:
    """The drawn signature; a point is (x, y, milliseconds, pressure)."""
    drawn = json.loads(row.strokes) if row.strokes else []
    return tuple(tuple((x, y, moment, pressure) for x, y, moment, pressure in stroke) for stroke in drawn)


_BY_MAN = mark(
    "I, the undersigned, received from the association what is named above, whole and sound, and I have no claim "
    "to it a second time."
)
_BY_WOMAN = mark(
    "I, the undersigned (a woman), received from the association what is named above, whole and sound, and I have no "
    "claim to it a second time."
)
