"""The cards of a long page in a narrow list: which are complete, how much is open in the others, and where one is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.messages import tr, trn
from desktop.ui import icons, theme
from desktop.ui.widgets.words import plain_tip, words

_WIDTH, _HEIGHT, _PAD, _BADGE = 244, 32, 12, 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One card: how many answers are open in it; None for a card without questions."""

    code: str
    title: str
    open: int | None


class _Lines(QStyledItemDelegate):
    """The title, and at its end a tick or the number of open answers."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, theme.current().px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, entry = theme.current(), index.data(Qt.ItemDataRole.UserRole)
        rect, state = QRectF(option.rect), option.state
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if here or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("primary_soft" if here else "surface2"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 7, 7)
        side = look.px(_BADGE)
        left = rect.left() + _PAD if rtl else rect.right() - _PAD - side
        badge = QRectF(left, rect.center().y() - side / 2, side, side)
        _paint_badge(painter, badge, entry)
        text = rect.adjusted(_PAD + side + 6, 0, -_PAD, 0) if rtl else rect.adjusted(_PAD, 0, -_PAD - side - 6, 0)
        painter.setFont(theme.font(look, "label", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(look.colour("primary" if here else "text"))
        lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _paint_badge(painter: QPainter, where: QRectF, entry: Entry) -> None:
    look = theme.current()
    if entry.open is None:
        return
    if not entry.open:
        inner = where.adjusted(2, 2, -2, -2)
        icons.paint(painter, "circle-check-big", "ok", inner)
        return
    painter.setBrush(look.colour("warn_soft"))
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
    painter.setFont(theme.font(look, "caption", QFont.Weight.DemiBold))
    painter.setPen(look.colour("warn"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(entry.open))


class CardIndex(QFrame):
    """The list. `chosen` carries the code of the card somebody wants to see; Tab passes it by, Ctrl with an arrow serves."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "sidebar-panel")
        self.setFixedWidth(theme.current().px(_WIDTH))
        self._entries: tuple[Entry, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setProperty("role", "index")
        self.list.setAccessibleName(tr("Parts of the application"))
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 10, 6, 8)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        hint = words(tr("Next part: {keys}", keys="Ctrl+↓"), "caption")
        hint.setContentsMargins(8, 0, 8, 0)
        column.addWidget(hint)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the cards as they stand; only lines that changed are touched."""
        while self.list.count() > len(entries):
            self.list.takeItem(self.list.count() - 1)
        for row, entry in enumerate(entries):
            if row >= self.list.count():
                self.list.addItem(QListWidgetItem())
            elif self._entries[row] == entry:
                continue
            line = self.list.item(row)
            line.setData(Qt.ItemDataRole.UserRole, entry)
            said = trn("{n} answers are open", entry.open) if entry.open else tr("This part is complete")
            line.setText(
                tr("{label}: {fault}", label=entry.title, fault=said) if entry.open is not None else entry.title
            )
            line.setToolTip(plain_tip(line.text()))
        self._entries = tuple(entries)

    def mark(self, code: str) -> None:
        """Say where one is."""
        row = next((number for number, entry in enumerate(self._entries) if entry.code == code), -1)
        if row >= 0 and row != self.list.currentRow():
            self.list.setCurrentRow(row)
            self.list.scrollToItem(self.list.item(row))

    def here(self) -> str:
        """The code of the card one is at, "" if none."""
        row = self.list.currentRow()
        return self._entries[row].code if 0 <= row < len(self._entries) else ""

    def _choose(self, line: QListWidgetItem) -> None:
        self.chosen.emit(line.data(Qt.ItemDataRole.UserRole).code)


def width_of_index() -> int:
    """The room the list takes, for whoever decides whether there is enough."""
    return theme.current().px(_WIDTH)


def beside(index: QWidget) -> QWidget:
    """The list with the air around it that a page leaves."""
    holder = QWidget()
    around = QVBoxLayout(holder)
    around.setContentsMargins(0, 16, 28, 24) if holder.isRightToLeft() else around.setContentsMargins(28, 16, 0, 24)
    around.addWidget(index)
    return holder
