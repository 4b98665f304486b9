"""The screen that is handed over: large, one question at a time, and nothing of the program behind it.

Whoever served the beneficiary cannot see what they chose: the answers leave the screen as they are given, and the way back
into the program needs the password of the member of staff.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.voices.views import Questionnaire
from desktop.ui import theme
from desktop.ui.screens.voices.marks import POINTS
from desktop.ui.spoken import announce
from desktop.ui.widgets.edits import LongText, PasswordEdit
from desktop.ui.widgets.words import across, button, words

_WIDEST = 760


class Kiosk(QDialog):
    """`take` stores the marks and words, `decline` that none are wished; `confirm` raises for a wrong password."""

    def __init__(
        self,
        parent: QWidget,
        asked: Questionnaire,
        *,
        take: Callable[[tuple[str, ...], str], object],
        decline: Callable[[], object],
        confirm: Callable[[str], object],
        done: Callable[[], None],
    ) -> None:
        super().__init__(parent.window(), Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setObjectName("kiosk")
        self.setWindowTitle(tr("Satisfaction with the service"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asked, self._take, self._decline, self._confirm, self._finished = asked, take, decline, confirm, done
        self._marks = [""] * len(asked.questions)
        self._points: dict[tuple[int, str], QPushButton] = {}
        self._free, self._before = False, 0
        self.pages = QStackedWidget()
        for page in (self._welcome(), *(self._question(n) for n in range(len(asked.questions))), self._own_words()):
            self.pages.addWidget(page)
        self._thanks_page, self._staff_page = self._thanks(), self._staff()
        self.pages.addWidget(self._thanks_page)
        self.pages.addWidget(self._staff_page)
        self.lock = button("", "icon", "lock", tip=tr("For the member of staff"), name="kiosk.staff")
        self.lock.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lock.clicked.connect(self._ask_staff)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 24)
        column.addLayout(across(None, self.lock))
        column.addLayout(across(None, self.pages, None), 1)
        self.pages.setFixedWidth(theme.current().px(_WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.pages.currentIndex() - 1
        if event.text() in POINTS and 0 <= number < len(self._marks):
            self._mark(number, event.text())
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._free:
            event.ignore()
            self._ask_staff()
            return
        super().closeEvent(event)

    def _welcome(self) -> QWidget:
        begin = _large(tr("Begin"), "primary", "kiosk.begin")
        begin.clicked.connect(partial(self._go, 1))
        no = _large(tr("I do not wish to answer"), "ghost", "kiosk.decline")
        no.clicked.connect(self._refuse)
        free = tr(
            "You need not answer, and you need not write your name. Those who decide about requests never see it."
        )
        intro = tr(
            "Your opinion helps us to serve better. Press, for each question, the mark that fits what you think."
        )
        return _page(words(tr("Your opinion matters"), "title"), _said(intro), _said(free), begin, no)

    def _question(self, number: int) -> QWidget:
        questions = self._asked.questions
        place = tr("{number} of {all}", number=number + 1, all=len(questions))
        points = across(*(self._point(number, point) for point in POINTS), spacing=14)
        ends = across(words(self._asked.scale[0], "muted"), None, words(self._asked.scale[1], "muted"))
        back = button(tr("Back"), "ghost", name=f"kiosk.{number}.back")
        back.clicked.connect(partial(self._go, number))
        skip = button(tr("Skip this question"), "ghost", name=f"kiosk.{number}.skip")
        skip.clicked.connect(partial(self._mark, number, ""))
        title = words(questions[number], "title", wrap=True)
        return _page(words(place, "muted"), title, points, ends, across(back, None, skip))

    def _point(self, number: int, point: str) -> QPushButton:
        made = _large(point, "", f"kiosk.{number}.{point}")
        made.setProperty("large", "mark")
        made.setCheckable(True)
        ends = {"1": self._asked.scale[0], "5": self._asked.scale[1]}
        spoken = tr("{mark} of 5", mark=point)
        made.setAccessibleName(tr("{mark}: {words}", mark=spoken, words=ends[point]) if point in ends else spoken)
        made.clicked.connect(partial(self._mark, number, point))
        self._points[number, point] = made
        return made

    def _own_words(self) -> QWidget:
        self.words = LongText(lines=5, most_lines=8)
        self.words.setObjectName("kiosk.words")
        self.words.setAccessibleName(self._asked.open_question)
        self.fault = words("", "help", wrap=True)
        self.fault.setProperty("state", "error")
        send = _large(tr("Send"), "primary", "kiosk.send")
        send.clicked.connect(self._send)
        back = button(tr("Back"), "ghost", name="kiosk.words.back")
        back.clicked.connect(partial(self._go, len(self._asked.questions)))
        note = _said(tr("You may leave it empty. Please write no names."))
        title = words(self._asked.open_question, "title")
        return _page(title, note, self.words, self.fault, send, across(back, None))

    def _thanks(self) -> QWidget:
        done = _large(tr("Give the screen back"), "primary", "kiosk.back")
        done.clicked.connect(self._ask_staff)
        return _page(
            words(self._asked.thanks, "title"), _said(tr("Please give the screen back to the member of staff.")), done
        )

    def _staff(self) -> QWidget:
        self.password = PasswordEdit()
        self.password.setObjectName("kiosk.password")
        self.password.setAccessibleName(tr("Password"))
        self.password.returnPressed.connect(self._unlock)
        self.refused = words("", "help", wrap=True)
        self.refused.setProperty("state", "error")
        enter = button(tr("Back to the program"), "primary", name="kiosk.unlock")
        enter.clicked.connect(self._unlock)
        back = button(tr("Go on answering"), "ghost", name="kiosk.resume")
        back.clicked.connect(lambda: self._go(self._before))
        title = words(tr("For the member of staff"), "title")
        note = _said(tr("Type your password to go back to the program."))
        return _page(title, note, self.password, self.refused, across(enter, None, back))

    def _go(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        if 1 <= number <= len(self._asked.questions):
            for point in POINTS:
                chosen = self._points[number - 1, point]
                chosen.setChecked(self._marks[number - 1] == point)
            self.setFocus()  # on no mark: a ring around one would look like a choice
            announce(self, self._asked.questions[number - 1])

    def _mark(self, number: int, point: str) -> None:
        self._marks[number] = point
        self._go(number + 2)

    def _send(self) -> None:
        try:
            self._take(tuple(self._marks), self.words.toPlainText())
        except IstiqbalError as error:
            self.fault.setText(error.say())
            return
        self._forget()

    def _refuse(self) -> None:
        self._decline()
        self._forget()

    def _forget(self) -> None:
        """Nothing of what was chosen stays on the screen or in its memory."""
        self._marks = [""] * len(self._asked.questions)
        for one in self._points.values():
            one.setChecked(False)
        self.words.clear()
        self.pages.setCurrentWidget(self._thanks_page)

    def _ask_staff(self) -> None:
        if self.pages.currentWidget() is not self._staff_page:
            self._before = self.pages.currentIndex()
        self.pages.setCurrentWidget(self._staff_page)
        self.password.setFocus()

    def _unlock(self) -> None:
        try:
            self._confirm(self.password.text())
        except IstiqbalError as error:
            self.password.clear()
            self.refused.setText(error.say())
            return
        self._free = True
        self.close()
        self._finished()


def _large(text: str, kind: str, name: str) -> QPushButton:
    made = button(text, kind, name=name)
    made.setProperty("large", "button")
    return made


def _said(text: str) -> QWidget:
    return words(text, "card-title", wrap=True)


def _page(*parts: QWidget | QLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(22)
    column.addStretch(1)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(2)
    return page
