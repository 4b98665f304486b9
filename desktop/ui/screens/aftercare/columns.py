"""The columns of the lists of this part."""

from __future__ import annotations

import datetime as dt

from desktop.dates import WrittenDate
from desktop.messages import tr, trn
from desktop.services.aftercare.views import DueLine, FollowUpLine, ProgrammeLine, RadarLine
from desktop.text import ltr
from desktop.ui.table import Column


def _both(day: dt.date) -> str:
    written = WrittenDate.of(day)
    return tr("{hijri} AH", hijri=written.hijri) + tr(" · ") + ltr(written.gregorian)


def _instalment(row: DueLine) -> str:
    return ltr(str(row.key.part)) if row.part else ""


def _late(row: DueLine | FollowUpLine) -> str:
    return trn("{n} days late", row.days_late) if row.days_late else tr("Due now")


def _left(row: RadarLine) -> str:
    if row.days_left < 0:
        return trn("{n} days over", -row.days_left)
    return trn("{n} days left", row.days_left) if row.days_left else tr("Today")


def _tone(row: RadarLine) -> str:
    return "err" if row.days_left < 0 else "warn" if row.days_left <= 7 else "info"


def due_columns() -> tuple[Column, ...]:
    """Of what is to be handed over."""
    return (
        Column(tr("Beneficiary"), lambda row: row.applicant),
        Column(tr("File"), lambda row: ltr(row.number), 182),
        Column(tr("Aid or service"), lambda row: row.service, 150),
        Column(tr("Instalment"), _instalment, 62, key=lambda row: row.key.part),
        Column(tr("Left to give"), lambda row: row.left, 104),
        Column(tr("Due on"), lambda row: _both(row.due), 240, key=lambda row: row.due),
        Column(
            tr("State"), _late, 128, tone=lambda row: "warn" if row.days_late > 30 else "info",
            key=lambda row: row.days_late,
        ),
    )  # fmt: skip


def follow_up_columns() -> tuple[Column, ...]:
    """Of the follow-ups."""
    return (
        Column(tr("Beneficiary"), lambda row: row.applicant),
        Column(tr("Mobile"), lambda row: row.mobile, 126),
        Column(tr("What is looked at"), lambda row: row.purpose, 130),
        Column(tr("Last time"), lambda row: row.last, 240),
        Column(tr("Due on"), lambda row: _both(row.on), 240, key=lambda row: row.on),
        Column(
            tr("State"), _late, 128, tone=lambda row: "warn" if row.days_late else "info",
            key=lambda row: row.days_late,
        ),
    )  # fmt: skip


def radar_columns() -> tuple[Column, ...]:
    """Of the radar."""
    return (
        Column(tr("Beneficiary"), lambda row: row.applicant),
        Column(tr("Mobile"), lambda row: row.mobile, 126),
        Column(tr("Kind"), lambda row: row.kind_label, 128),
        Column(tr("What"), lambda row: row.what, 190),
        Column(tr("On"), lambda row: _both(row.on), 240, key=lambda row: row.on),
        Column(tr("Left"), _left, 138, tone=_tone, key=lambda row: row.days_left),
    )


def programme_columns() -> tuple[Column, ...]:
    """Of the programmes."""
    return (
        Column(tr("Programme"), lambda row: row.name),
        Column(tr("Service"), lambda row: row.service, 190),
        Column(tr("Its time"), lambda row: row.time, 260),
        Column(tr("Places"), lambda row: row.places, 150),
        Column(tr("Article"), lambda row: row.article, 180),
        Column(tr("State"), _open, 110, tone=lambda row: "ok" if row.is_open else "muted"),
    )


def _open(row: ProgrammeLine) -> str:
    return tr("Has places") if row.is_open else tr("Over or full")
