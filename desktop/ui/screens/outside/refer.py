"""Referring a file: to whom, for what, with which consent, and what of the file is told; the least is ticked beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.outside.views import BodyLine, ReferralForm, Tick
from desktop.ui.form_dialog import FormDialog
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.words import across, button, put_icon, words
from desktop.values import Value

Refer = Callable[[str, dict[str, Value], tuple[str, ...]], object]
_WIDTH, _COLUMNS = 940, 3


class ReferDialog(FormDialog):
    """`refer` is given the body, the answers and what is ticked."""

    def __init__(self, parent: QWidget, asked: ReferralForm, refer: Refer, done: Callable[[], None]) -> None:
        super().__init__(
            parent,
            tr("Refer to another association"),
            asked.consent,
            asked.asked,
            record="refer",
            confirm=tr("Refer"),
            act=self._refer,
            done=done,
            values=asked.values,
            icon="send",
            columns=3,
            width=_WIDTH,
        )
        self._give = refer
        self._about = words("", "caption", wrap=True)
        self.body.insertWidget(1, self._target(asked.bodies))
        self.body.insertWidget(2, self._ticks(asked.ticks))
        self._show_about(asked.bodies)
        self.to.setFocus()

    def answers(self) -> dict[str, Value] | None:
        """To whom it goes is asked first, before what is asked about it."""
        found = super().answers()
        if self.to.code():
            self.say("")
            return found
        self.say(tr("Choose the association that it is referred to."))
        self.to.setFocus()
        return None

    def ticked(self) -> tuple[str, ...]:
        """What is to be disclosed."""
        return tuple(code for code, one in self._chips.items() if one.isChecked())

    def _target(self, bodies: Sequence[BodyLine]) -> QWidget:
        holder = QWidget()
        self.to = Combo()
        self.to.setObjectName("refer.body")
        self.to.offer([(one.id, one.name) for one in bodies])
        label = words(tr("Referred to"), "label")
        label.setBuddy(self.to)
        self.to.setAccessibleName(label.text())
        self.to.picked.connect(lambda _: self._show_about(bodies))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(across(label, words("*", "star"), None, spacing=4))
        for one in (self.to, self._about):
            column.addWidget(one)
        return holder

    def _show_about(self, bodies: Sequence[BodyLine]) -> None:
        found = next((one for one in bodies if one.id == self.to.code()), None)
        said = (found.services, found.area, found.phone) if found is not None else ()
        self._about.setText(tr(" · ").join(one for one in said if one))
        self._about.setVisible(bool(self._about.text()))

    def _ticks(self, ticks: Sequence[Tick]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(words(tr("What is disclosed, and nothing else"), "label"), 0, 0, 1, _COLUMNS)
        self._chips: dict[str, QPushButton] = {}
        for place, tick in enumerate(ticks):
            chip = button(tick.label, "chip", name=f"refer.tick.{tick.code}")
            chip.setCheckable(True)
            chip.setChecked(tick.least)
            chip.setEnabled(not tick.fixed and not tick.refused)
            chip.setToolTip(tick.refused)
            put_icon(chip, "check" if tick.least else "plus", "faint", token_on="primary", size=16)
            chip.toggled.connect(partial(self._mark, chip))
            self._chips[tick.code] = chip
            grid.addWidget(chip, 1 + place // _COLUMNS, place % _COLUMNS)
        against = (tr("{label}: {value}", label=one.label, value=one.refused) for one in ticks if one.refused)
        least = tr("More than the least is disclosed only with a reason, which stays in the register.")
        note = words(" ".join((least, *against)), "caption", wrap=True)
        grid.addWidget(note, 2 + (len(ticks) - 1) // _COLUMNS, 0, 1, _COLUMNS)
        return holder

    @staticmethod
    def _mark(chip: QPushButton, on: bool) -> None:
        put_icon(chip, "check" if on else "plus", "faint", token_on="primary", size=16)

    def _refer(self, answers: dict[str, Value]) -> object:
        return self._give(self.to.code(), answers, self.ticked())
