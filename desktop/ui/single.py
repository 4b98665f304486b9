"""One window for each data folder: a second start hands its request to the first and leaves."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class SingleInstance(QObject):
    """Holds the lock of a data folder. `called` carries what a second start asked for."""

    called = Signal(str)

    def __init__(self, lock: Path) -> None:
        super().__init__()
        self._name = "istiqbal-" + hashlib.sha256(str(lock.resolve()).encode()).hexdigest()[:16]
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # stale only when the process that made it is gone
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this start is the first; then it listens to later ones."""
        if not self._lock.tryLock(100):
            return False
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server
        return True

    def call(self, request: str) -> bool:
        """Ask the first start to come forward with this request; whether it heard."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(request.encode())
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        if socket.waitForReadyRead(_WAIT_MS):
            self.called.emit(bytes(socket.readAll().data()).decode(errors="replace"))
        socket.disconnectFromServer()
