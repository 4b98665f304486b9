"""One question of a form: its label, its control, and the line beneath for help or the fault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSpacerItem, QVBoxLayout, QWidget

from desktop.field import Field
from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.editors import editor
from desktop.ui.spoken import announce
from desktop.ui.widgets.standing import QuietButton
from desktop.ui.widgets.words import Glyph, across, words
from desktop.values import NoAnswer


class FieldBox(QWidget):
    """A label, its control, and one line kept free for help or the fault, so that nothing jumps.

    With `beside` the label may run over several lines and the control stands at the end of its line: for lists of
    short answers to long questions. There the line below appears only when it has something to say.

    Where the question may have no value, a quiet button at the end of the label's line (F9 in the field) says why.
    `done`: Enter was pressed.
    """

    done = Signal()

    def __init__(self, field: Field, record: str, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self.field = field
        self._beside, self._locked = beside, False
        self.label = words(tr(field.label), "label", wrap=beside, parent=self)
        self.editor = editor(field, record, self)
        self.label.setBuddy(self.editor.control)
        self._help = tr(self.field.help) if self.field.help else ""
        self.fault = ""
        self.lacks = self._quiet_button() if self.field.lacks else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._line_of_control() if beside else self._head())
        if not beside:
            column.addWidget(self.editor)
        self._below = across(spacing=6)
        if not beside:
            self._below.addItem(QSpacerItem(0, theme.current().px(20)))
        self._line: QLabel | None = None  # made when there is something to say, as is its picture
        self._alert: Glyph | None = None
        column.addLayout(self._below)
        column.addStretch(1)
        self.editor.stood.connect(self._say)
        self._say()

    def show_fault(self, fault: str) -> None:
        """Say what is wrong in place of the help; "" says that nothing is."""
        if fault == self.fault:
            return
        self.fault = fault
        self.editor.show_fault(fault)
        self._say()

    def said(self) -> str:
        """What stands beneath the control: the fault, that an answer is still owed, or the help."""
        owed = self.field.required and self.editor.why is NoAnswer.NOT_ASKED
        return self.fault or (tr("Still open: it has to be asked before the declaration.") if owed else self._help)

    def choose_why(self) -> None:
        """Offer the reasons for which this question may have no value."""
        if not self.field.lacks or self._locked:
            return
        menu = QMenu(self)
        menu.setObjectName(f"{self.editor.name}.reasons")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for why in self.field.lacks:
            action = menu.addAction(why.say())
            action.setData(why.value)
            action.setCheckable(True)
            action.setChecked(why is self.editor.why)
        if self.editor.why is not None:
            menu.addSeparator()
            menu.addAction(tr("Answer after all"))
        menu.triggered.connect(self._chosen)
        at = self.lacks if self.lacks is not None and self.lacks.isVisible() else self.editor
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def lock(self, *, locked: bool) -> None:
        """Show without letting anyone change it."""
        self._locked = locked
        self.editor.lock(locked=locked)
        if self.lacks is not None:
            self.lacks.setEnabled(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_F9 and self.field.lacks and plain:
            self.choose_why()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        head = across(self.label, spacing=4)
        if self.field.required:
            head.addWidget(words("*", "star", parent=self))
        head.addStretch(1)
        if self.lacks is not None:
            head.addWidget(self.lacks)
        return head

    def _line_of_control(self) -> QHBoxLayout:
        row = across(spacing=12)
        if self.field.required:
            row.addWidget(words("*", "star", parent=self))
        row.addWidget(self.label, 1)
        row.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.lacks is not None:
            row.addWidget(self.lacks)
        return row

    def _quiet_button(self) -> QuietButton:
        made = QuietButton("ban", tr("No answer? Say why (F9)"), self)
        made.setObjectName(f"{self.editor.name}.lacks")
        made.setAccessibleName(tr("Why there is no answer: {label}", label=self.label.text()))
        made.clicked.connect(self.choose_why)
        return made

    def _chosen(self, action: QAction) -> None:
        code = action.data()
        if not code:
            self.editor.answer_instead()
            return
        why = NoAnswer(code)
        self.editor.say_why(why)
        self.editor.focus_first()
        announce(self, why.say())

    def _say(self) -> None:
        said = self.said()
        if said and self._line is None:
            self._line = words("", "help", wrap=True, parent=self)
            self._line.setMinimumHeight(theme.current().px(20))
            self._line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._below.addWidget(self._line, 1)
        if self._line is not None:
            self._line.setText(said)
            self._line.setVisible(bool(said))
            state = "error" if self.fault else "owed" if said != self._help else ""
            if (self._line.property("state") or "") != state:
                self._line.setProperty("state", state)
                theme.repolish(self._line)
        if self.fault and self._alert is None:
            self._alert = Glyph("circle-alert", "err", 16, self)
            self._below.insertWidget(self._below.count() - 1, self._alert, 0, Qt.AlignmentFlag.AlignTop)
        if self._alert is not None:
            self._alert.setVisible(bool(self.fault))
        self._describe()

    def _describe(self) -> None:
        parts = (
            self.said(),
            tr("Required") if self.field.required else "",
            tr("F9: why there is no answer") if self.field.lacks else "",
        )
        self.editor.describe(" · ".join(part for part in parts if part))
