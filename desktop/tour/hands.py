"""Hands and eyes of the tour: key presses and clicks on the real widgets, and pictures of the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget

from desktop.ui.widgets.choices import Combo

_PATIENCE_S = 30.0
_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Lost(AssertionError):
    """The tour cannot go on: what it looks for is not on the screen."""


class Hands:
    """Works one window as a person does: only what can be seen can be touched."""

    def __init__(self, window: QWidget, pictures: Path) -> None:
        self._window, self._pictures = window, pictures
        self.taken: list[str] = []

    def find(self, name: str) -> QWidget:
        """The widget of this name once it is on the screen and can be used."""
        found: list[QWidget] = []

        def look() -> bool:
            tops = QApplication.topLevelWidgets()
            named = (w for top in tops for w in (*top.findChildren(QWidget, name), *_itself(top, name)))
            found[:] = [w for w in named if w.isVisible() and w.isEnabled()]
            return bool(found)

        self.wait(look, name)
        self._bring_into_view(found[0])
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a widget of this name is on the screen now."""
        everything = (w for top in QApplication.topLevelWidgets() for w in top.findChildren(QWidget, name))
        return any(w.isVisible() for w in everything)

    def sees_part(self, name: str) -> bool:
        """Whether a widget of this name, or a part of it, is on the screen now."""
        part = QRegularExpression(f"^{QRegularExpression.escape(name)}(\\.|$)")
        everything = (w for top in QApplication.topLevelWidgets() for w in top.findChildren(QWidget, part))
        return any(w.isVisible() for w in everything)

    def click(self, name: str) -> None:
        """Click the widget in its middle."""
        widget = self.find(name)
        QTest.mouseClick(widget, _LEFT, _NO, widget.rect().center())
        self.settle()

    def type(self, name: str, text: str, leave: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Click into the field, replace what stands there, and leave it."""
        widget = self.find(name)
        self._front(widget)
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        for character in text:
            press(widget, character)
        QTest.keyClick(widget, leave)
        self.settle()

    def choose(self, name: str, code: str) -> None:
        """Open the list and click the line of this answer."""
        combo = self.find(name)
        if not isinstance(combo, Combo):
            raise Lost(f"{name} is not a list")
        combo.showPopup()
        view = combo.view()
        self.wait(view.isVisible, f"the list of {name}")
        index = view.model().index(combo.findData(code), 0)
        if not index.isValid():
            raise Lost(f"{name} does not offer {code}")
        view.scrollTo(index)
        self.settle()
        QTest.mouseClick(view.viewport(), _LEFT, _NO, view.visualRect(index).center())
        self.wait(lambda: not view.isVisible(), f"the list of {name} to close")
        if combo.code() != code:
            raise Lost(f"{name} did not take {code}")
        self._front(combo)

    def lack(self, name: str, reason: str) -> None:
        """Open the reasons beside the question and click the one why there is no answer."""
        self.click(f"{name}.lacks")
        menu = self.find(f"{name}.reasons")
        if not isinstance(menu, QMenu):
            raise Lost(f"{name} has no reasons")
        action = next((one for one in menu.actions() if one.data() == reason), None)
        if action is None:
            raise Lost(f"{name} does not offer {reason}")
        QTest.mouseClick(menu, _LEFT, _NO, menu.actionGeometry(action).center())
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO) -> None:
        """Press a key wherever the focus is."""
        self._front(self._window)
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)
        self.settle()

    def draw(self, name: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Draw with the mouse; positions are parts of the widget's width and height."""
        pad = self.find(name)
        for stroke in strokes:
            points = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in stroke]
            QTest.mousePress(pad, _LEFT, _NO, points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
                _drag(pad, point)
            QTest.mouseRelease(pad, _LEFT, _NO, points[-1])
        self.settle()

    def picture(self, title: str) -> str:
        """Take a numbered picture of the window; its file name."""
        self.settle(0.15)
        name = f"{len(self.taken) + 1:02}-{title}.png"
        self.taken.append(name)
        self._window.grab().save(str(self._pictures / name))
        return name

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so. Raises Lost when it takes too long."""
        end = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                raise Lost(f"{what}; last seen: {self.picture('lost')}")
            self.settle(0.02)

    def settle(self, seconds: float = 0.0) -> None:
        """Let the window do what it has to do."""
        end = time.monotonic() + seconds
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.005)

    def _front(self, widget: QWidget) -> None:
        """Without a window manager nobody brings the window back when a list closes over it."""
        window = widget.window()
        window.activateWindow()
        self.wait(window.isActiveWindow, "the window to be in front")

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 40, 80)
            parent = parent.parentWidget()
        self.settle()


def _itself(top: QWidget, name: str) -> tuple[QWidget, ...]:
    return (top,) if top.objectName() == name else ()


def press(widget: QWidget, character: str) -> None:
    """One character from the keyboard; QTest's own typing ends the program at an Arabic letter."""
    key = ord(character.upper()) if character.isascii() else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, _NO, character))


def _drag(pad: QWidget, point: QPoint) -> None:
    """A move with the button down, which QTest.mouseMove does not say."""
    from PySide6.QtGui import QMouseEvent

    place = QPointF(point)
    moved = QMouseEvent(QEvent.Type.MouseMove, place, pad.mapToGlobal(place), _LEFT, _LEFT, _NO)
    QApplication.sendEvent(pad, moved)
