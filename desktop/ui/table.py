"""Lists of records: columns as data, rows as frozen values, states as pills; everything right for right-to-left."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.widgets.pill import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex
_MARKED = Qt.ItemDataRole.UserRole + 1
_DISPLAY, _TONE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole
_ALIGN, _SPOKEN = Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.AccessibleTextRole
_LEAST_STRETCH, _MEASURED_ROWS = 180, 40
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # left is leading: Qt mirrors it


@dataclass(frozen=True, slots=True)
class Column:
    """One column: how a row is shown in it, how wide it is (0 takes what is left), its tone if it is a state.

    `key` orders the rows when the header is pressed; without it the text does. `marked` names the parts of the text,
    as (start, length), that stand out.
    """

    title: str
    text: Callable[[Any], str]
    width: int = 0
    tone: Callable[[Any], str] | None = None
    key: Callable[[Any], Any] | None = None
    marked: Callable[[Any], Sequence[tuple[int, int]]] | None = None


class RecordModel(QAbstractTableModel):
    """Rows behind a table. They arrive searched and limited by a service; only the order may be changed here."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Any] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replace the rows, keeping the order that was chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def row(self, number: int) -> Any:
        """The record in a row."""
        return self._rows[number]

    def rows(self) -> tuple[Any, ...]:
        """All records in the order shown."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        return _LEADING if role == _ALIGN else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _TONE, _MARKED, _SPOKEN) or not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == _DISPLAY:
            return column.text(row)
        if role == _TONE:
            return column.tone(row) if column.tone else None
        if role == _MARKED:
            return column.marked(row) if column.marked else None
        return f"{column.title}: {column.text(row)}"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._order is not None:
            column, order = self._order
            key = self.columns[column].key or self.columns[column].text
            self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)


class PillDelegate(QStyledItemDelegate):
    """Paints a state as a pill on the leading side of its cell, and what stands out in a text in a heavier weight."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone, marked = index.data(_TONE), index.data(_MARKED)
        if marked and not tone:
            self._paint_marked(painter, option, index, marked)
            return
        if not tone:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        if not text:
            return
        area = QRectF(cell.rect).adjusted(10, 0, -10, 0)
        size = pill_size(text)
        width = min(size.width(), area.width())
        rtl = cell.direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - width if rtl else area.left()
        paint_pill(painter, QRectF(left, area.center().y() - size.height() / 2, width, size.height()), text, tone)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say in full, under the mouse, what a column is too narrow for."""
        cut = index.isValid() and self.sizeHint(option, index).width() > option.rect.width()
        said = f'<p dir="auto">{html.escape(str(index.data(_DISPLAY)))}</p>' if cut else ""
        QToolTip.showText(event.globalPos(), said, view)
        return True

    def _paint_marked(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, marked: Sequence[tuple[int, int]]
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, cell.widget) + 1
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget)
        area.adjust(margin, 0, -margin, 0)
        text, cell.text = cell.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        drawn = QTextLayout(cell.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()), cell.font)
        drawn.setTextOption(_line_option(cell.direction))
        drawn.setFormats([_heavy(start, length) for start, length in marked])
        drawn.beginLayout()
        line = drawn.createLine()
        line.setLineWidth(area.width())
        drawn.endLayout()
        painter.save()
        painter.setClipRect(area)
        painter.setPen(theme.current().colour("text"))
        drawn.draw(painter, QPointF(area.x(), area.center().y() - line.height() / 2 + 0.5))
        painter.restore()


def _line_option(direction: Qt.LayoutDirection) -> QTextOption:
    """One line that begins at the reading side."""
    rtl = direction == Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _heavy(start: int, length: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    heavy.setForeground(theme.current().colour("primary"))
    found.format = heavy
    return found


class RecordTable(QTableView):
    """A table of records. `chosen` carries the record of a row that was opened by Enter or a double click."""

    chosen = Signal(object)
    selected = Signal(object)

    def __init__(self, columns: Sequence[Column], *, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = RecordModel(columns)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(self.records)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = PillDelegate(self)
        self.setItemDelegate(self._delegate)
        self._set_headers()
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._move)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replace the rows; the selected record stays selected where it still is (records are told apart by `id`)."""
        before = getattr(self.current(), "id", None)
        self.records.show_rows(rows)
        self.share_width()
        if before is not None:
            self.select_id(before)

    def fit(self, most: int = 6) -> None:
        """Be as high as the rows, up to a few of them: for a table inside a card, whose page scrolls."""
        shown = min(max(self.records.rowCount(), 1), most)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + shown * self.verticalHeader().defaultSectionSize() + 4)

    def current(self) -> Any:
        """The record of the selected row, or None."""
        number = self.currentIndex().row()
        return self.records.row(number) if 0 <= number < self.records.rowCount() else None

    def select_row(self, number: int) -> None:
        """Select a row. QTableView.selectRow does nothing under right-to-left, hence this."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self.records.index(number, 0)
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def select_id(self, record_id: object) -> None:
        """Select the record with this id, if it is among the rows."""
        for number, row in enumerate(self.records.rows()):
            if row.id == record_id:
                self.select_row(number)
                return

    def _set_headers(self) -> None:
        look = theme.current()
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.size("row_height"))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look.px(48))
        corner = QFrame()
        corner.setProperty("role", "header-corner")
        corner.setFixedHeight(header.sizeHint().height())
        self.addScrollBarWidget(corner, Qt.AlignmentFlag.AlignTop)
        self.verticalScrollBar().rangeChanged.connect(self._meet_bar)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give columns the width they ask for and the rest to those that ask for none.

        Where the window is too narrow for that, a column gets what its first rows need.
        """
        look, room = theme.current(), self.viewport().width()
        columns = {n: column for n, column in enumerate(self.records.columns) if not self.isColumnHidden(n)}
        asked = {n: look.px(column.width or _LEAST_STRETCH) for n, column in columns.items()}
        if sum(asked.values()) > room:
            asked = {n: self._needed(n) if column.width else look.px(120) for n, column in columns.items()}
        stretching = [n for n, column in columns.items() if not column.width]
        spare = max(0, room - sum(asked.values())) // max(1, len(stretching))
        for number, width in asked.items():
            self.setColumnWidth(number, width + (spare if number in stretching else 0))

    def _needed(self, number: int) -> int:
        look, column = theme.current(), self.records.columns[number]
        small = QFontMetrics(theme.font(look, "caption", QFont.Weight.DemiBold))
        metrics = QFontMetrics(theme.font(look))
        texts = (column.text(row) for row in self.records.rows()[:_MEASURED_ROWS])
        pill = 24 if column.tone else 0
        widest = max((metrics.horizontalAdvance(text) + pill for text in texts), default=0)
        return max(small.horizontalAdvance(column.title), widest) + 30

    def _meet_bar(self, lowest: int, highest: int) -> None:
        """Round the header's outer corners only: the inner one goes on over the scroll bar."""
        header, beside = self.horizontalHeader(), highest > lowest
        if bool(header.property("beside_bar")) != beside:
            header.setProperty("beside_bar", beside)
            theme.repolish(header)

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(self.records.row(index.row()))

    def _move(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selected.emit(self.records.row(index.row()))
