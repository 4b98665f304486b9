"""Icons: Lucide's strokes in the theme's colours, sharp at any pixel ratio, mirrored where they point somewhere.

The colour is looked up when the icon is painted, so that a change of theme needs no rebuilding.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import RESOURCES
from desktop.ui import theme

DIRECTIONAL = frozenset({"chevron-left", "chevron-right", "undo-2", "log-out", "send", "list-checks", "clipboard-list"})


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, pixels: int, *, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


def _rtl() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture: `token` is a colour of the theme, `size` in pixels before the display's ratio."""
    colour = theme.current().tokens[token]
    picture = QPixmap(_drawn(name, colour, round(size * ratio), mirrored=_rtl() and name in DIRECTIONAL))
    picture.setDevicePixelRatio(ratio)
    return picture


def paint(painter: QPainter, name: str, token: str, where: QRectF) -> None:
    """Draw an icon inside a rectangle, sharp on this painter's device."""
    picture = pixmap(name, token, round(where.width()), painter.device().devicePixelRatioF())
    painter.drawPixmap(where, picture, QRectF(picture.rect()))


class _Engine(QIconEngine):
    """Paints one icon on request; room wider than high is the gap to the text that style sheets do not leave."""

    def __init__(self, name: str, token: str, token_on: str) -> None:
        super().__init__()
        self.drawing, self.token, self.token_on = name, token, token_on

    def clone(self) -> QIconEngine:
        return _Engine(self.drawing, self.token, self.token_on)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        picture.setDevicePixelRatio(scale)
        return picture

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "faint" if mode == QIcon.Mode.Disabled else self.token_on if state == QIcon.State.On else self.token
        side = min(rect.width(), rect.height())
        left = rect.right() + 1 - side if _rtl() else rect.left()
        top = rect.top() + (rect.height() - side) // 2
        paint(painter, self.drawing, token, QRectF(left, top, side, side))


def icon(name: str, token: str = "muted", *, token_on: str = "") -> QIcon:
    """An icon for buttons and actions, in a colour of the theme; `token_on` is its colour while checked."""
    return QIcon(_Engine(name, token, token_on or token))
