"""One day in two calendars: Hijri (Umm al-Qura) and Gregorian, each filling the other as it is typed."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.dates import Calendar, WrittenDate, numeric_hijri
from desktop.errors import InputError
from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.widgets.edits import CodeEdit
from desktop.ui.widgets.words import words

_HIJRI_YEAR = re.compile(r"\D*1[3-5]\d\d\b|.*\D1[3-5]\d\d$")


class _Part(CodeEdit):
    """year/month/day in one calendar: slashes come by themselves, up and down move by a day."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, example: str, parent: QWidget) -> None:
        super().__init__(parent, example=example)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setMinimumWidth(theme.current().px(112))
        self._before = ""
        self.textEdited.connect(self._punctuate)

    def show_text(self, text: str) -> None:
        """Show a date or a fragment."""
        self._before = text
        if self.text() != text:
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _punctuate(self) -> None:
        """Put the slash after a complete year or month, only while typing forwards at the end."""
        text = self.text()
        forwards = len(text) > len(self._before) and self.cursorPosition() == len(text)
        if forwards and text.endswith("//"):  # the slash that came by itself was typed as well
            text = text[:-1]
        elif forwards and re.fullmatch(r"\d{4}|\d{4}/\d{2}", text):
            text += "/"
        elif forwards and (run := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text)):
            text = "/".join(run.groups())
        elif forwards and (run := re.fullmatch(r"(\d{4}/\d{2})(\d{1,2})|(\d{4})(\d{1,3})", text)):
            text = f"{run[1]}/{run[2]}" if run[1] else f"{run[3]}/{run[4]}"
        if text != self.text():
            self.setText(text)
        self._before = text


class DualDate(QWidget):
    """A date as its document shows it: whichever calendar was written stays written, the other is worked out.

    A day that does not exist (30 Safar in a month of 29) stays in sight, and the other calendar stays empty.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hijri, self.gregorian = _Part("1447/01/01", self), _Part("2025/06/26", self)
        self._written = self.hijri
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, mark in ((self.hijri, tr("AH")), (self.gregorian, tr("CE"))):
            row.addWidget(part, 1)
            row.addWidget(words(mark, "muted", parent=self))
            part.stepped.connect(self._step)
            part.left.connect(self._leave)
        self.hijri.textEdited.connect(self._hijri_typed)
        self.gregorian.textEdited.connect(self._gregorian_typed)
        self.setFocusProxy(self.hijri)

    def typed(self) -> str:
        """What is written, in the calendar it was written in; "" when empty."""
        return self._written.text().rstrip("/").strip()

    def date(self) -> WrittenDate | None:
        """The day it means, or None while it means none."""
        try:
            return WrittenDate.parse(self.typed()) if self.typed() else None
        except InputError:
            return None

    def show_date(self, date: WrittenDate | None) -> None:
        """Show a stored date, its own digits in its own calendar."""
        self._written = self.gregorian if date and date.calendar is Calendar.GREGORIAN else self.hijri
        self.hijri.show_text(date.hijri if date else "")
        self.gregorian.show_text(date.gregorian if date else "")

    def show_typed(self, text: str) -> None:
        """Show a text that is not a date yet, in the calendar its year suggests."""
        self._written = self.hijri if _HIJRI_YEAR.match(text) else self.gregorian
        self._other().show_text("")
        self._written.show_text(text)

    def name_parts(self, name: str, label: str) -> None:
        """Names for tests, tools and screen readers."""
        self.setObjectName(name)
        for part, suffix, calendar in (
            (self.hijri, "hijri", tr("{label}, Hijri date", label=label)),
            (self.gregorian, "gregorian", tr("{label}, Gregorian date", label=label)),
        ):
            part.setObjectName(f"{name}.{suffix}")
            part.setAccessibleName(calendar)

    def _other(self) -> _Part:
        return self.gregorian if self._written is self.hijri else self.hijri

    def _hijri_typed(self) -> None:
        self._fill_other(self.hijri)

    def _gregorian_typed(self) -> None:
        self._fill_other(self.gregorian)

    def _fill_other(self, part: _Part) -> None:
        self._written = part
        date = self.date()
        if date is None or (date.calendar is Calendar.HIJRI) != (part is self.hijri):
            self._other().show_text("")
        else:
            self._other().show_text(date.gregorian if part is self.hijri else date.hijri)
        self.edited.emit()

    def _leave(self) -> None:
        if self.hijri.hasFocus() or self.gregorian.hasFocus():
            return
        if date := self.date():
            self.show_date(date)
        self.left.emit()

    def _step(self, days: int) -> None:
        date, part = self.date(), self.sender()
        if date is None:
            return
        day = date.day + dt.timedelta(days=days)
        hijri = numeric_hijri(day)
        in_hijri = part is self.hijri and bool(hijri)
        self.show_date(WrittenDate(day, Calendar.HIJRI, hijri) if in_hijri else WrittenDate.of(day))
        self.edited.emit()
