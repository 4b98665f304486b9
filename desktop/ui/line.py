"""Whether this computer has a line at all, as the operating system says: a hint, never the truth about the central."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_State = QNetworkInformation.Reachability


class Line(QObject):
    """`changed` carries whether the line is down."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: QNetworkInformation | None = None

    def watch(self) -> None:
        """Begin to listen, after the first window is painted; a system that cannot tell counts as having a line."""
        if self._line is None and QNetworkInformation.loadDefaultBackend():
            self._line = QNetworkInformation.instance()
            self._line.reachabilityChanged.connect(self._tell)
            if self.is_down():
                self.changed.emit(True)

    def is_down(self) -> bool:
        """Whether there is certainly no line."""
        return self._line is not None and self._line.reachability() == _State.Disconnected

    def _tell(self, reachability: _State) -> None:
        self.changed.emit(reachability == _State.Disconnected)
