"""Text fields that keep their caret and their reading direction where an Arabic form needs them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.messages import tr
from desktop.text import ascii_digits
from desktop.ui import icons

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class ArabicEdit(QLineEdit):
    """One line of Arabic: caret and text stay on the right, even while empty or when Latin letters are typed.

    Left alone, Qt puts the caret of an empty field on the side of the keyboard layout's language.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(_RIGHT)


class CodeEdit(QLineEdit):
    """A number or code: left to right inside a right-to-left form, digits turned to ASCII as they are typed.

    Only digits are turned. A letter typed by mistake stays in sight, for the parser to report: what vanishes while
    being typed confuses more than a message.
    """

    def __init__(self, parent: QWidget | None = None, *, example: str = "") -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(_RIGHT)
        self.setPlaceholderText(example)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText)
        self.textEdited.connect(self._turn_digits)

    def _turn_digits(self, typed: str) -> None:
        turned = ascii_digits(typed)
        if turned != typed:
            caret = len(ascii_digits(typed[: self.cursorPosition()]))
            self.setText(turned)
            self.setCursorPosition(caret)


class MoneyEdit(CodeEdit):
    """An amount in riyals: grouped while it is read, plain while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, example="0.00")

    def show_amount(self, plain: str) -> None:
        """Show an amount, with separators unless the person is typing in it."""
        self.setText(plain if self.hasFocus() else _grouped(plain))

    def plain(self) -> str:
        """The text without separators."""
        return self.text().replace(",", "") if _is_amount(self.text()) else self.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.text() != self.plain():
            self.setText(self.plain())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.hasFocus() and _is_amount(self.text()):
            self.setText(_grouped(self.plain()))


def _is_amount(text: str) -> bool:
    return text.replace(",", "").replace(".", "", 1).isdecimal()


def _grouped(plain: str) -> str:
    if not _is_amount(plain) or "," in plain:
        return plain
    riyals, dot, halalas = plain.partition(".")
    return f"{int(riyals or 0):,}{dot}{halalas}"


class PasswordEdit(QLineEdit):
    """A hidden text with a button that shows it: people mistype what they cannot see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(_RIGHT)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(icons.icon("eye"), tr("Show the password"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-off" if shown else "eye"))
        self._eye.setText(tr("Hide the password") if shown else tr("Show the password"))


class LongText(QPlainTextEdit):
    """A few sentences: right to left, growing with its text up to a limit; Tab leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3, most_lines: int = 10) -> None:
        super().__init__(parent)
        option = QTextOption(_RIGHT)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setTabChangesFocus(True)
        self._lines, self._most = lines, most_lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        shown = min(max(int(self.document().size().height()), self._lines), self._most)
        return QSize(320, shown * self.fontMetrics().lineSpacing() + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class SearchBox(ArabicEdit):
    """A search field that waits for a pause in the typing before it asks; a card reader is a fast typist."""

    searched = Signal(str)
    PAUSE_MS = 60

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(tr("Search"))
        self.setClearButtonEnabled(True)
        if clear := self.findChild(QAction, "_q_qlineeditclearaction"):
            clear.setIcon(icons.icon("x"))  # Qt's own is a dark picture that a dark theme hides
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self.PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._ask)

    def _wait(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
