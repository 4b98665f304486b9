"""A line between a branch and the central that can be cut: at once, or after so many bytes in either direction."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType


class Line:
    """A TCP relay on this computer. TLS runs through it untouched, so only its owner can see what it carries."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open = True
        self._allowance: int | None = None
        self._ends: list[socket.socket] = []
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Cut the line: whatever is under way breaks, and new calls are refused until mend()."""
        with self._lock:
            self._open = False
            self._hang_up()

    def cut_after(self, count: int) -> None:
        """Let `count` more bytes from the branch through, then cut the line."""
        with self._lock:
            self._allowance = count

    def mend(self) -> None:
        """The line is back."""
        with self._lock:
            self._open, self._allowance = True, None

    def __enter__(self) -> Line:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                if not self._open:
                    near.close()
                    continue
            try:
                far = socket.create_connection(("127.0.0.1", self._target), timeout=5)
            except OSError:
                near.close()
                continue
            with self._lock:
                self._ends += [near, far]
            threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, counted: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(4096):
                if counted and not self._spend(len(data)):
                    self.cut()
                    return
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _spend(self, count: int) -> bool:
        with self._lock:
            if self._allowance is None:
                return True
            self._allowance -= count
            return self._allowance >= 0

    def _hang_up(self) -> None:
        for end in self._ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._ends.clear()
