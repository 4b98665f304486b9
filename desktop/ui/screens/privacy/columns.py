"""The columns of both registers."""

from __future__ import annotations

from desktop.messages import tr, trn
from desktop.services.privacy.views import BreachLine, RequestLine
from desktop.text import ltr
from desktop.ui.table import Column

_SOON = 7


def request_columns() -> tuple[Column, ...]:
    """Of requests: whose, what, and by when."""
    return (
        Column(tr("Number"), lambda row: ltr(row.number), 200),
        Column(tr("Whose data it is"), lambda row: row.name),
        Column(tr("What they ask for"), lambda row: row.kind, 212),
        Column(tr("To be answered by"), lambda row: row.due_on, 230),
        Column(tr("State"), _request_state, 210, tone=_request_tone),
    )


def breach_columns() -> tuple[Column, ...]:
    """Of breaches: what, when it became known, and what is owed."""
    return (
        Column(tr("Number"), lambda row: ltr(row.number), 200),
        Column(tr("What kind of breach"), lambda row: row.kind),
        Column(tr("Became known on"), lambda row: row.known, 165),
        Column(tr("Number of persons"), lambda row: row.persons, 112),
        Column(tr("State"), _breach_state, 300, tone=_breach_tone),
    )


def days_left(row: RequestLine) -> str:
    """How many days an open request has left."""
    days = row.days_left
    if days < 0:
        return trn("{n} days over", -days)
    return trn("{n} days left", days) if days else tr("Today")


def _request_state(row: RequestLine) -> str:
    if row.state == "closed":
        return tr("{state}, late", state=row.state_label) if row.late else row.state_label
    return tr("{state}: {left}", state=row.state_label, left=days_left(row))


def _request_tone(row: RequestLine) -> str:
    if row.state == "closed":
        return "warn" if row.late else "ok"
    return "err" if row.late else "warn" if row.days_left <= _SOON else "info"


def _breach_state(row: BreachLine) -> str:
    if row.state != "authority":
        return row.state_label
    left = trn("{n} hours over", -row.hours_left) if row.late else trn("{n} hours left", row.hours_left)
    return tr("{state}: {left}", state=row.state_label, left=left)


def _breach_tone(row: BreachLine) -> str:
    return {"authority": "err", "persons": "warn", "open": "info"}.get(row.state, "ok")
