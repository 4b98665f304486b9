"""Shows the pages of a paper as pictures, to be read before it is printed or signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.ui import theme

_ZOOM_STEP, _SMALLEST, _LARGEST = 1.2, 0.4, 4.0


class PageImage(Protocol):
    """One page as pixels: rows from the top, three bytes (red, green, blue) each, no padding between rows."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def rgb(self) -> bytes: ...


class _Sheet(QWidget):
    """One page, drawn sharply at the size it is given."""

    def __init__(self, page: PageImage, number: int) -> None:
        super().__init__()
        self._image = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888).copy()
        self._scaled = QImage()
        self.setAccessibleName(tr("Page {number}", number=number))

    def fit(self, width: int) -> None:
        """Take this width, and the height that follows from the page."""
        self.setFixedSize(QSize(width, round(width * self._image.height() / max(1, self._image.width()))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._scaled.size() != pixels:
            self._scaled = self._image.scaled(
                pixels, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(QRectF(self.rect()), self._scaled)
        painter.setPen(QPen(theme.current().colour("line3"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PdfView(QScrollArea):
    """Pages one below the other, as wide as the view; Ctrl and plus, minus, 0 or the wheel zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the paper"))
        self._zoom = 1.0
        self._sheets: list[_Sheet] = []
        self.show_pages(())

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        """Show these pages, from the top."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        self._sheets = [_Sheet(page, number) for number, page in enumerate(pages, 1)]
        for sheet in self._sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(held)
        self._fit()

    @property
    def zoom(self) -> float:
        """1.0 is as wide as the view."""
        return self._zoom

    def zoom_to(self, zoom: float) -> None:
        """Enlarge or reduce, within sensible limits."""
        self._zoom = min(max(zoom, _SMALLEST), _LARGEST)
        self._fit()

    def _fit(self) -> None:
        width = max(200, min(self.viewport().width() - 36, theme.current().px(900)))
        for sheet in self._sheets:
            sheet.fit(round(width * self._zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.ZoomIn) or (control and event.key() == Qt.Key.Key_Equal):
            self.zoom_to(self._zoom * _ZOOM_STEP)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_to(self._zoom / _ZOOM_STEP)
        elif control and event.key() == Qt.Key.Key_0:
            self.zoom_to(1.0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * (_ZOOM_STEP if event.angleDelta().y() > 0 else 1 / _ZOOM_STEP))
        else:
            super().wheelEvent(event)
