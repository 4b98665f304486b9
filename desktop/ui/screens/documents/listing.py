"""The list of a checklist: each document with its state in words, painted in one line of sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.messages import mark, tr
from desktop.services.views import DocumentItem
from desktop.ui import theme
from desktop.ui.widgets.pill import paint_pill, pill_size


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is shown: short words, a tone and an icon, never the colour alone."""

    words: str
    tone: str
    icon: str


LOOKS: Mapping[str, Look] = {
    "ok": Look(mark("Valid"), "ok", "check"),
    "expiring": Look(mark("Expires soon"), "warn", "alarm-clock"),
    "missing": Look(mark("Not presented"), "info", "inbox"),
    "mismatch": Look(mark("Does not match"), "err", "x"),
    "expired": Look(mark("Expired"), "err", "calendar"),
    "too_old": Look(mark("Too old"), "err", "calendar"),
    "unreadable": Look(mark("Unreadable"), "err", "eye-off"),
    "undated": Look(mark("Date needed"), "warn", "calendar-days"),
    "reason_needed": Look(mark("Reason needed"), "warn", "pen-line"),
    "none": Look(mark("None, proven"), "ok", "check"),
    "not_applicable": Look(mark("Does not apply"), "ok", "check"),
    "waived": Look(mark("Waived"), "ok", "check"),
    "covered": Look(mark("Not needed"), "ok", "check"),
    "proof_not_accepted": Look(mark("Not accepted"), "err", "x"),
    "presented": Look(mark("To be matched"), "info", "eye"),
}
_LAPSING = Look(mark("Again before the decision"), "warn", "alarm-clock")
_HEIGHT, _HEAD, _PAD = 62, 26, 14
_FIRST_OF_CHOICE = Qt.ItemDataRole.UserRole + 1


def look_of(item: DocumentItem) -> Look:
    """How a document's state is shown; one that is not asked for by duty and not there says "optional"."""
    if item.lapse:
        return _LAPSING
    if item.state == "missing" and not item.mandatory:
        return Look(mark("Optional"), "info", "inbox")
    return LOOKS.get(item.state, Look(item.verdict, "info", "info"))


class _Lines(QStyledItemDelegate):
    """Two lines and a pill: what it is, why it is asked for, where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, theme.current().px(_HEIGHT + (_HEAD if index.data(_FIRST_OF_CHOICE) else 0)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(Qt.ItemDataRole.UserRole)
        rect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        if index.data(_FIRST_OF_CHOICE):
            rect.setTop(rect.top() + theme.current().px(_HEAD))
            head = QRect(
                option.rect.left() + _PAD, option.rect.top(), rect.width() - 2 * _PAD, theme.current().px(_HEAD)
            )
            _paint_text(painter, head, "caption", "gold", tr("One of these is enough"))
        self._paint_ground(painter, QRectF(rect), state)
        if item.group:
            bar = QRect(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(QStyle.visualRect(direction, rect, bar), theme.current().colour("gold"))
        shown = look_of(item)
        words = tr(shown.words)
        size = pill_size(words, icon=True)
        pill = QRect(rect.right() - _PAD - size.width(), rect.center().y() - size.height() // 2, 0, 0)
        pill.setSize(size)
        text = rect.adjusted(_PAD, 8, -_PAD - size.width() - 10, -8)
        paint_pill(painter, QRectF(QStyle.visualRect(direction, rect, pill)), words, shown.tone, shown.icon)
        self._paint_words(painter, QStyle.visualRect(direction, rect, text), item)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, where: QRectF, state: QStyle.StateFlag) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("selection" if chosen else "surface2"))
            painter.setPen(
                QPen(look.colour("primary"), 2)
                if chosen and state & QStyle.StateFlag.State_HasFocus
                else Qt.PenStyle.NoPen
            )
            painter.drawRoundedRect(where.adjusted(3, 2, -3, -2), 8, 8)
        else:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(where.bottomLeft(), where.bottomRight())

    @staticmethod
    def _paint_words(painter: QPainter, where: QRect, item: DocumentItem) -> None:
        upper, lower = QRect(where), QRect(where)
        upper.setBottom(where.center().y() + 2)
        lower.setTop(where.center().y() + 2)
        _paint_text(painter, upper, "body", "text", item.label, QFont.Weight.Medium)
        _paint_text(painter, lower, "caption", "muted", why_asked(item))


def why_asked(item: DocumentItem) -> str:
    """Why a document is asked for, in one line: the services that ask for it, else the reason of the policy's list."""
    if item.asked_by:
        return tr("{services}: {reason}", services=tr(", ").join(item.asked_by), reason=item.reason)
    return tr("Required: {reason}", reason=item.reason) if item.mandatory and not item.group else item.reason


def _paint_text(
    painter: QPainter, where: QRect, size: str, token: str, text: str, weight: QFont.Weight = QFont.Weight.Normal
) -> None:
    """One line from the side where reading begins, shortened where it does not fit."""
    look = theme.current()
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    painter.setFont(theme.font(look, size, weight))
    painter.setPen(look.colour(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)


class DocumentList(QListWidget):
    """The documents; `picked` carries the code of the one in hand."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Lines(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Documents of the checklist"))
        self.currentItemChanged.connect(self._changed)
        self._showing = False

    def show_documents(self, items: Sequence[DocumentItem]) -> None:
        """Show the documents in the policy's order; the one in hand stays in hand."""
        here = self.here()
        self._showing = True
        while self.count() > len(items):
            self.takeItem(self.count() - 1)
        while self.count() < len(items):
            self.addItem(QListWidgetItem())
        before = ""
        for row, item in enumerate(items):
            line = self.item(row)
            line.setData(Qt.ItemDataRole.UserRole, item)
            line.setData(_FIRST_OF_CHOICE, bool(item.group) and item.group != before)
            before = item.group
            line.setText(_spoken(item))
            line.setToolTip(why_asked(item))
        self._showing = False
        if here:
            self.go_to(here)

    def here(self) -> str:
        """The code of the document in hand, "" if none."""
        line = self.currentItem()
        return str(line.data(Qt.ItemDataRole.UserRole).document) if line is not None else ""

    def go_to(self, document: str) -> None:
        """Take a document in hand."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole).document == document:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
                return

    def _changed(self) -> None:
        if not self._showing and self.here():
            self.picked.emit(self.here())


def _spoken(item: DocumentItem) -> str:
    """What a screen reader says of a line."""
    said = tr("{document}: {state}", document=item.label, state=tr(look_of(item).words))
    return tr("{said}. One of several is enough.", said=said) if item.group else said
