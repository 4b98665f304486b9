"""Names that help to type one: those that contain what was typed, however it is spelt; anything else may be typed too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from desktop.messages import tr
from desktop.text import fold

_FOLDED = Qt.ItemDataRole.UserRole + 1


class _Folding(QCompleter):
    """Compares the folded forms and completes with the name as it is written."""

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class Suggestions(QObject):
    """A list beneath a line while something is typed in it; the arrow downwards shows all of it. `taken`: one was picked."""

    taken = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._names: tuple[str, ...] = ()
        self._model = QStandardItemModel(self)
        self._completer = _Folding(self._model, self)
        self._completer.setCompletionRole(_FOLDED)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(9)
        popup = QListView()
        popup.setProperty("role", "suggestions")
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._completer.setPopup(popup)
        popup.setLayoutDirection(line.window().layoutDirection())
        line.setCompleter(self._completer)
        line.setPlaceholderText(tr("Type, or the arrow down for the list"))
        line.installEventFilter(self)
        queued = Qt.ConnectionType.QueuedConnection  # after the line has taken the name
        self._completer.activated.connect(self._take, queued)

    def offer(self, names: Sequence[str]) -> None:
        """Set the names."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        self._model.clear()
        for name in self._names:
            item = QStandardItem(name)
            item.setData(fold(name), _FOLDED)
            self._model.appendRow(item)

    def names(self) -> tuple[str, ...]:
        """The names offered for what is typed just now."""
        self._completer.setCompletionPrefix(self._line.text())
        model = self._completer.completionModel()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount()))

    def show_all(self) -> None:
        """Show the whole list."""
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self._completer.popup()
        if isinstance(event, QFocusEvent) and event.lostFocus() and popup is not None:
            if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason):
                popup.hide()  # somebody went on: the list is of no use any more
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            hidden = popup is None or not popup.isVisible()
            if event.key() == Qt.Key.Key_Down and not event.modifiers() and hidden:
                self.show_all()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        self.taken.emit()
