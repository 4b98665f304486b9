"""Keeping a copy of a document: the exception (PDPL art. 28), never without a legal basis and a day of destruction."""

from __future__ import annotations

import datetime as dt

from desktop.dates import WrittenDate, show_pair
from desktop.mistakes import CopyTooLong, Missing, MustComeLater
from desktop.models.base import fields_of
from desktop.models.verification import Sighting
from desktop.policy.checklist import Item
from desktop.services.powers import refusal, require
from desktop.services.records import Desk
from desktop.services.views import CopyView


def judge(desk: Desk, item: Item, basis: str, destroy_on: object) -> tuple[str, WrittenDate]:
    """The basis and the day as they are to be stored; NotAllowed or an InputError says why no copy may be kept so."""
    if item.copy is None:
        require(desk.officer, "keep_copy")
    asked = fields_of(Sighting)
    said = item.copy.basis if item.copy else asked["copy_basis"].parse(basis)
    day = asked["copy_destroy_on"].parse(destroy_on)
    if said is None or not isinstance(day, WrittenDate):
        raise Missing()
    if day.day <= desk.today():
        raise MustComeLater()
    latest = _latest(desk, item)
    if latest is not None and day.day > latest:
        raise CopyTooLong(day=show_pair(latest))
    return str(said), day


def view(desk: Desk, item: Item, row: Sighting) -> CopyView:
    """The copy that is kept, or what would be proposed for one."""
    if row.copy_kept:
        return CopyView(True, row.copy_basis or "", row.copy_destroy_on)
    latest = _latest(desk, item)
    return CopyView(
        False,
        item.copy.basis if item.copy else "",
        WrittenDate.of(latest) if latest else None,
        "" if item.copy else refusal(desk.officer, "keep_copy"),
    )


def _latest(desk: Desk, item: Item) -> dt.date | None:
    return desk.today() + dt.timedelta(days=item.copy.keep_days) if item.copy else None
