"""Changes of this desk that the central did not accept, each in words with the article behind it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import show_pair
from desktop.errors import InputError
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import Synced, fields_of
from desktop.models.outbox import HELD, OutGroup, Quarantine
from desktop.models.programme_request import ProgrammeRequest
from desktop.models.store import Store
from desktop.sync.engine import Engine
from desktop.sync.groups import open_group
from desktop.sync.outbox import group_of

_NUMBERED: dict[str, tuple[type[Synced], str]] = {
    Application.__tablename__: (Application, "application_no"),
    ProgrammeRequest.__tablename__: (ProgrammeRequest, "request_no"),
}
"""What moves from stage to stage, and the field of its number."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One change that was not accepted: what and why, in words."""

    id: str
    said: str


class Matters:
    """Tells them, and takes what the others have where a person decides so."""

    def __init__(self, engine: Engine, store: Store) -> None:
        self._engine = engine
        self._store = store

    def open(self) -> tuple[Matter, ...]:
        """What was not accepted, the oldest first."""
        with self._store.reading() as session:
            rows = session.scalars(select(OutGroup).where(OutGroup.state == HELD).order_by(OutGroup.number)).all()
            return tuple(Matter(row.gid, _said(session, row)) for row in rows)

    def let_go(self, matter: str) -> None:
        """Give this change up: the file shows what the central has."""
        self._engine.let_go(matter)


def _said(session: Session, row: OutGroup) -> str:
    kept = session.scalars(select(Quarantine.reason).where(Quarantine.gid == row.gid)).first()
    what, _, named = (kept or "").partition("|")
    kind, _, detail = what.partition(":")
    article = named.partition(" ")[2]
    number, stage = _step(session, row)
    if kind == "step" and number:
        return _against(number, stage, article)
    if kind == "early" and number:
        return tr(
            "The central did not accept that the beneficiary of file {file} was told the decision: the policy allows it "
            "from {day} on (article {article}), or after a manager's release.",
            file=number, day=_day(detail), article=article,
        )  # fmt: skip
    if number:
        return tr("The central did not accept a change of file {file}. Ask headquarters to look into it.", file=number)
    return tr("The central did not accept a change of this desk. Ask headquarters to look into it.")


def _against(number: str, stage: str, article: str) -> str:
    said = tr(
        "The central did not accept that file {file} goes to “{stage}”: where the file stands, the policy does not allow "
        "it, or a colleague went another way meanwhile.",
        file=number, stage=stage,
    )  # fmt: skip
    return " ".join((said, tr("See article {article}.", article=article))) if article else said


def _day(written: str) -> str:
    try:
        return show_pair(dt.date.fromisoformat(written))
    except (ValueError, InputError):
        return tr("the day of the reply")


def _step(session: Session, row: OutGroup) -> tuple[str, str]:
    """The number of the file or request that the change is about, and the stage it would have had."""
    ops = [op for op in open_group(group_of(row)).ops or () if op.type in _NUMBERED]
    for op in sorted(ops, key=lambda op: "stage" not in op.fields):
        cls, number = _NUMBERED[op.type]
        found = getattr(session.get(cls, op.entity), number, None)
        return found or op.entity[:8], fields_of(cls)["stage"].show(op.fields.get("stage"))
    return "", ""
