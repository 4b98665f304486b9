"""Pictures of scans: small ones in a list, fetched one by one, and a large one to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.pdf_view import PdfView

Fetch = Callable[[str], bytes]
"""The bytes of a stored picture by its hash."""

_THUMB = QSize(56, 78)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the view of papers takes it."""

    width: int
    height: int
    rgb: bytes


class Thumbnail(QLabel):
    """The place of one small picture; `pressed` asks for the large one."""

    pressed = Signal(str)

    def __init__(self, sha256: str, name: str) -> None:
        super().__init__()
        self.sha256 = sha256
        side = theme.current()
        self.setFixedSize(side.px(_THUMB.width()), side.px(_THUMB.height()))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "thumbnail")
        self.setAccessibleName(name)

    def show_image(self, image: QImage) -> None:
        """Show the picture that was fetched."""
        ratio = self.devicePixelRatioF()
        scaled = image.scaled(
            self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(scaled))


class Thumbnails(QObject):
    """Fetches small pictures in the local lane, one job each, and remembers them while the room is open."""

    def __init__(self, fetch: Fetch, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch, self._tasks = fetch, tasks
        self._known: dict[str, QImage] = {}
        self._waiting: dict[str, list[Thumbnail]] = {}

    def fill(self, place: Thumbnail) -> None:
        """Show the picture of a place as soon as it is there."""
        if not place.sha256:
            return
        if place.sha256 in self._known:
            place.show_image(self._known[place.sha256])
            return
        asked = self._waiting.setdefault(place.sha256, [])
        asked.append(place)
        if len(asked) == 1:
            job = partial(_small, self._fetch, place.sha256)
            self._tasks.run(Lane.LOCAL, job, self._arrived, self._missing)

    def _arrived(self, found: tuple[str, QImage]) -> None:
        sha256, image = found
        self._known[sha256] = image
        for place in self._waiting.pop(sha256, ()):
            if shiboken6.isValid(place):  # its page may have been rebuilt meanwhile
                place.show_image(image)

    def _missing(self, _error: Exception) -> None:
        """A picture that is damaged or elsewhere leaves its place empty; opening it says why."""


class PictureDialog(QDialog):
    """One scan as large as the window allows; it closes with Esc."""

    def __init__(self, parent: QWidget, title: str, picture: Picture) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setObjectName("returned.picture")
        self.resize(parent.window().size() * 0.86)
        view = PdfView()
        view.setAccessibleName(tr("The scanned page"))
        view.show_pages((picture,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)


def large(fetch: Fetch, sha256: str) -> Picture:
    """The whole picture, for the dialog; slow work for a lane."""
    image = QImage.fromData(fetch(sha256)).convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(image.constBits())
    line, row = image.bytesPerLine(), image.width() * 3
    rgb = b"".join(rows[start : start + row] for start in range(0, line * image.height(), line))
    return Picture(image.width(), image.height(), rgb)


def _small(fetch: Fetch, sha256: str) -> tuple[str, QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(fetch(sha256)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    reader.setScaledSize(reader.size().scaled(_THUMB * 3, Qt.AspectRatioMode.KeepAspectRatio))
    return sha256, reader.read()
