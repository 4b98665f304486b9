"""The lists of this part: each a table, what can be done about the row in front, and a sentence where it is empty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.dates import WrittenDate
from desktop.messages import tr, trn
from desktop.services.aftercare.views import DueLine, FollowUpLine, ProgrammeLine, RadarLine
from desktop.text import fold, ltr
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.surfaces import EmptyState
from desktop.ui.widgets.words import across, button


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that can be done about a row; the first of a list is what Enter does."""

    code: str
    label: str
    icon: str
    act: Callable[[Any], None]


class LineList(QWidget):
    """A table with its verbs beneath it. `counted` says how many rows there are."""

    counted = Signal(int)

    def __init__(self, name: str, title: str, columns: Sequence[Column], empty: str, verbs: Sequence[Verb]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows: tuple[Any, ...] = ()
        self._typed = ""
        self._verbs = tuple(verbs)
        self.table = RecordTable(columns, name=f"{name}.table", title=title)
        self.table.chosen.connect(verbs[0].act)
        self.table.selected.connect(self._follow)
        self._none = EmptyState(empty, "circle-check-big")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        self._buttons = [self._button(name, verb, main=not number) for number, verb in enumerate(verbs)]
        self.foot: QHBoxLayout = across(*self._buttons, None, spacing=10)
        self.foot.setContentsMargins(16, 10, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self.foot)
        self._follow()

    def show_lines(self, rows: Sequence[Any]) -> None:
        """Show these rows, as far as they are looked for."""
        self._rows = tuple(rows)
        self.counted.emit(len(self._rows))
        self.look_for(self._typed)

    def look_for(self, typed: str) -> None:
        """Show the rows in which every word of this stands."""
        self._typed = typed
        wanted = fold(typed).split()
        found = [row for row in self._rows if all(one in fold(_text(row)) for one in wanted)]
        self.table.show_rows(found)
        self._stack.setCurrentWidget(self.table if found else self._none)
        if found and self.table.current() is None:
            self.table.select_row(0)
        self._follow()

    def enter(self) -> None:
        """Put the caret where work begins."""
        self.table.setFocus()

    def _button(self, name: str, verb: Verb, *, main: bool) -> QPushButton:
        made = button(verb.label, "primary" if main else "", verb.icon, name=f"{name}.{verb.code}")
        made.clicked.connect(partial(self._press, verb))
        return made

    def _press(self, verb: Verb) -> None:
        row = self.table.current()
        if row is not None:
            verb.act(row)

    def _follow(self, _row: object = None) -> None:
        for one in self._buttons:
            one.setEnabled(self.table.current() is not None)


def _text(row: Any) -> str:
    """What a row is looked for by."""
    names = ("applicant", "number", "mobile", "service", "what", "purpose", "name")
    return " ".join(str(getattr(row, name)) for name in names if hasattr(row, name))


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
