"""Answers picked from a closed list: one, several, or yes and no."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.words import button, put_icon

_COMBO = QStyle.ComplexControl.CC_ComboBox
Options = Sequence[tuple[str, str]]
"""Pairs of stored code and label as shown."""
C = TypeVar("C", bound=str)


class Combo(QComboBox):
    """A drop-down whose answer never changes because someone scrolled the form over it; Delete empties it."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._pick)

    def showPopup(self) -> None:
        """Open the list; it is made the first time, because a long form has many lists that nobody opens."""
        if not self._dressed:
            self._dressed = True
            self.setView(QListView(self))
            popup = self.view().window()
            popup.setWindowFlags(
                Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
            )
            popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        super().showPopup()

    def offer(self, options: Options, nothing: str = "") -> None:
        """Set the list; its first line means "not answered" and may say what is asked for, or why nothing can be."""
        chosen = self.code()
        self.clear()
        self.addItem(nothing or tr("Choose..."), "")
        for code, label in options:
            self.addItem(label, code)
        self.show_code(chosen)

    def show_code(self, code: str) -> None:
        """Show one answer; a code that the list no longer has is shown as it is, never dropped."""
        index = self.findData(code)
        if index < 0:
            self.addItem(code, code)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def code(self) -> str:
        """The code of the answer shown, "" if none."""
        return str(self.currentData() or "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt paints it, but an answer that is too long ends with dots, not in the middle of a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(_COMBO, option, QStyle.SubControl.SC_ComboBoxEditField, self).width() - 8
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(_COMBO, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.code():
            self.setCurrentIndex(0)
            self._pick()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        before = self.code()
        super().keyPressEvent(event)
        if self.code() != before and not (self._dressed and self.view().isVisible()):
            self._pick()

    def _pick(self) -> None:
        self.picked.emit(self.code())


class ChoiceChips(QWidget):
    """Several answers at once, each a chip that can be ticked; wraps to the width it is given."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._chips: dict[str, QPushButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, options: Options) -> None:
        """Set the answers offered; what is ticked stays ticked."""
        ticked = self.codes()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for code, label in options:
            self._add(code, label)
        self.show_codes(ticked)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Tick exactly these; an unknown code gets a chip of its own rather than being lost."""
        for code in codes:
            if code not in self._chips:
                self._add(code, code)
        for code, chip in self._chips.items():
            chip.setChecked(code in codes)
            self._mark(chip)

    def codes(self) -> tuple[str, ...]:
        """The codes ticked, in the order offered."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def chips(self) -> dict[str, QPushButton]:
        """The buttons by code."""
        return dict(self._chips)

    def _add(self, code: str, label: str) -> None:
        chip = button(label, "chip", parent=self)
        chip.setCheckable(True)
        chip.setObjectName(f"{self.objectName()}.{code}")
        chip.clicked.connect(self._clicked)
        self._chips[code] = chip
        self._flow.addWidget(chip)
        self._mark(chip)
        if len(self._chips) == 1:
            self.setFocusProxy(chip)

    def _clicked(self) -> None:
        for chip in self._chips.values():
            self._mark(chip)
        self.picked.emit()

    @staticmethod
    def _mark(chip: QPushButton) -> None:
        """A tick as well as a colour: colour alone says nothing to one man in twelve."""
        put_icon(chip, "check" if chip.isChecked() else "plus", "faint", token_on="primary", size=16)


def chips(
    parent: QWidget, name: str, labels: Mapping[C, str], act: Callable[[C], object], chosen: str = ""
) -> dict[C, QPushButton]:
    """Chips of which one is chosen at a time, by code, such as the lists of a page; `act` is told which was pressed."""
    group, made = QButtonGroup(parent), {}
    for code, label in labels.items():
        made[code] = button(label, "chip", name=f"{name}.{code}")
        made[code].setCheckable(True)
        made[code].setChecked(code == chosen)
        made[code].clicked.connect(partial(act, code))
        group.addButton(made[code])
    return made


class FlagEdit(QWidget):
    """Yes or no, and visibly neither until someone answers; pressing the chosen one again takes it back."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes, self.no = button(tr("Yes"), "answer", parent=self), button(tr("No"), "answer", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for one in (self.yes, self.no):
            one.setCheckable(True)
            row.addWidget(one)
        row.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.yes.clicked.connect(self._yes)
        self.no.clicked.connect(self._no)
        self.setFocusProxy(self.yes)

    def answer(self) -> bool | None:
        """True, False, or None while unanswered."""
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def show_answer(self, answer: bool | None) -> None:
        """Show an answer, or none."""
        self.yes.setChecked(answer is True)
        self.no.setChecked(answer is False)
        for one, icon in ((self.yes, "check"), (self.no, "x")):
            put_icon(one, icon, "faint", token_on="primary", size=16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.no if self.yes.hasFocus() else self.yes).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _yes(self) -> None:
        self.show_answer(True if self.yes.isChecked() else None)
        self.picked.emit()

    def _no(self) -> None:
        self.show_answer(False if self.no.isChecked() else None)
        self.picked.emit()


def mark_invalid(widgets: Sequence[QWidget], *, invalid: bool) -> None:
    """Give controls the look of a fault, or take it away."""
    for widget in widgets:
        if bool(widget.property("invalid")) != invalid:
            widget.setProperty("invalid", invalid)
            theme.repolish(widget)
