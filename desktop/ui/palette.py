"""Ctrl+K: every command and every file behind one search field; it shows the shortcuts, so it teaches them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.messages import tr
from desktop.text import fold, ltr
from desktop.ui import icons, theme
from desktop.ui.actions import Commands
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.words import words

_ENTRY = Qt.ItemDataRole.UserRole + 1
_MOST = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette: what it says, a detail at the other end, and what choosing it does."""

    title: str
    run: Callable[[], None]
    detail: str = ""
    icon: str = "chevron-right"


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(200, theme.current().px(42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        entry: Entry = index.data(_ENTRY)
        cell.text = ""
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        look, area = theme.current(), QRectF(cell.rect).adjusted(12, 0, -12, 0)
        rtl = cell.direction == Qt.LayoutDirection.RightToLeft
        side = look.px(18)
        left = area.right() - side if rtl else area.left()
        icons.paint(painter, entry.icon, "muted", QRectF(left, area.center().y() - side / 2, side, side))
        area.adjust(0 if rtl else side + 12, 0, -(side + 12) if rtl else 0, 0)
        leading, trailing = (
            (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
            if rtl
            else (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(theme.font(look, "body"))
        painter.setPen(look.colour("text"))
        painter.drawText(area, leading | middle, entry.title)
        painter.setFont(theme.font(look, "caption"))
        painter.setPen(look.colour("faint"))
        painter.drawText(area, trailing | middle, entry.detail)


Take = Callable[[Sequence[Entry]], None]
Find = Callable[[str, Take], None]
"""Looks files up by name or number and hands the lines over when they are there, unless something newer was asked."""


class Palette(QFrame):
    """Floats over the window; arrows choose, Enter does, Esc leaves. Files follow the commands as they are found."""

    def __init__(self, window: QWidget, commands: Commands, find: Find) -> None:
        super().__init__(window)
        self.setProperty("role", "palette")
        self._window, self._commands, self._find = window, commands, find
        self._before: QWidget | None = None
        self._files: tuple[Entry, ...] = ()
        self._answered = ""  # the text that the files belong to
        self._choose_soon = False  # Enter was pressed before the files were there
        self.search = SearchBox(tr("What do you want to do, or which file?"))
        self.search.setObjectName("palette.search")
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setProperty("role", "palette")
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(tr("Commands and files"))
        self.list.setModel(self._model)
        self._delegate = _EntryDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._choose)
        self._nothing = words(tr("Nothing by this name. Try the file number or the first name."), "muted")
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        self.search.searched.connect(self.show_matches)
        self.search.textEdited.connect(self._type_on)
        self.search.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it with every command."""
        window = self._window
        look = theme.current()
        self.resize(min(look.px(640), window.width() - 64), min(look.px(460), window.height() - 120))
        self.move((window.width() - self.width()) // 2, look.px(72))
        self._before = window.focusWidget()
        self.search.clear()
        self.show_matches("")
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go back to where the person was."""
        self._choose_soon = False
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_matches(self, text: str) -> None:
        """List the commands and files that match what is typed, however it is spelt."""
        typed = text.strip()
        if not typed:
            self._take("", ())
            return
        self._fill(typed)
        self._find(typed, partial(self._take, typed))

    def _take(self, typed: str, files: Sequence[Entry]) -> None:
        if typed != self.search.text().strip():
            return
        self._files, self._answered = tuple(files), typed
        self._fill(typed)
        if self._choose_soon:
            self._choose(self.list.currentIndex())

    def _fill(self, typed: str) -> None:
        """The files found last, until the next ones are there, and the commands."""
        wanted = fold(typed).split()
        commands = [entry for entry in self._command_entries() if all(word in fold(entry.title) for word in wanted)]
        entries = [*self._files, *commands] if typed else commands
        self._model.clear()
        for entry in entries[:_MOST] if typed else entries:
            item = QStandardItem(entry.title)
            item.setData(entry, _ENTRY)
            item.setEditable(False)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._nothing.setVisible(not entries)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(self.window().focusWidget() or self):
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case _:
                return False
        return True

    def _enter(self) -> None:
        """Do what is chosen; where files are still looked for, as soon as they are there."""
        if self.search.text().strip() == self._answered:
            self._choose(self.list.currentIndex())
        else:
            self._choose_soon = True
            self.show_matches(self.search.text())

    def _type_on(self) -> None:
        self._choose_soon = False

    def _move(self, by: int) -> None:
        number = self.list.currentIndex().row() + by
        if 0 <= number < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(number, 0))

    def _choose(self, index: QModelIndex) -> None:
        self._choose_soon = False
        entry = index.data(_ENTRY) if index.isValid() else None
        self.leave()
        if isinstance(entry, Entry):
            entry.run()

    def _command_entries(self) -> list[Entry]:
        return [
            Entry(tr(command.title), command.run, ltr(command.shown_keys), command.icon or "chevron-right")
            for command in self._commands.all()
        ]
