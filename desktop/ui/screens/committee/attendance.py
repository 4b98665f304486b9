"""Who came: a line for each member, present or absent with a reason, written down at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.messages import tr
from desktop.services.committee.views import Lists, Seat
from desktop.ui import theme
from desktop.ui.widgets.choices import Combo, FlagEdit
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, words


class _SeatRow(QWidget):
    """One member."""

    marked = Signal(str, str, object)

    def __init__(self, seat: Seat, lists: Lists) -> None:
        super().__init__()
        self.id, self._present = seat.id, True
        name = words(seat.name, "strong", wrap=True)
        role = words(dict(lists.capacities).get(seat.capacity, ""), "muted", wrap=True)
        name.setFixedWidth(theme.current().px(220))
        role.setFixedWidth(theme.current().px(180))
        self.there = FlagEdit()
        self.there.setObjectName(f"attendance.{seat.capacity}")
        self.there.setAccessibleName(tr("Attendance of {name}", name=seat.name))
        self.there.yes.setText(tr("Present"))
        self.there.no.setText(tr("Absent"))
        self.there.yes.setObjectName(f"attendance.{seat.id}.present")
        self.there.no.setObjectName(f"attendance.{seat.id}.absent")
        self.absence = Combo()
        self.absence.setObjectName(f"attendance.{seat.id}.absence")
        self.absence.setAccessibleName(tr("Reason of the absence"))
        self.absence.setFixedWidth(theme.current().px(220))
        self.absence.offer(lists.absences)
        self.there.picked.connect(self._pick)
        self.absence.picked.connect(partial(self.marked.emit, self.id, "absence"))
        row = across(name, role, self.there, self.absence, None, spacing=12)
        self.setLayout(row)

    def show_seat(self, seat: Seat, *, writable: bool) -> None:
        """Show what is stored."""
        self._present = seat.attendance == "present"
        self.there.show_answer(self._present)
        self.absence.show_code(seat.absence)
        self.absence.setVisible(seat.attendance == "absent")
        self.setEnabled(writable)

    def _pick(self) -> None:
        answer = self.there.answer()
        if answer is None:  # pressed again: a member is there or is not
            self.there.show_answer(self._present)
            return
        self.marked.emit(self.id, "attendance", "present" if answer else "absent")


class AttendanceCard(Card):
    """`marked` carries the seat, the question and the answer."""

    marked = Signal(str, str, object)

    def __init__(self, lists: Lists) -> None:
        super().__init__(tr("Attendance"), "", "users")
        self.setObjectName("session.attendance")
        self._lists = lists
        self.rows: dict[str, _SeatRow] = {}
        self.quorum = Banner()
        self.quorum.setObjectName("session.quorum")
        self.body.addWidget(self.quorum)

    def show_seats(self, seats: tuple[Seat, ...], quorum: str, *, reached: bool, writable: bool) -> None:
        """Show the members and whether they are enough."""
        for gone in [one for one in self.rows if one not in {seat.id for seat in seats}]:
            row = self.rows.pop(gone)
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, seat in enumerate(seats):
            if seat.id not in self.rows:
                self.rows[seat.id] = made = _SeatRow(seat, self._lists)
                made.marked.connect(self.marked)
                self.body.insertWidget(1 + place, made)
            self.rows[seat.id].show_seat(seat, writable=writable)
        self.quorum.say(quorum, "ok" if reached else "err")
        self.quorum.setVisible(bool(quorum))
