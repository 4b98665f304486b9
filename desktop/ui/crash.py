"""What happens when we are wrong: a local log without personal data, and a program that goes on where it can."""

from __future__ import annotations

import datetime as dt
import faulthandler
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from desktop.errors import IstiqbalError

_PERSONAL = re.compile("[0-9\u0660-\u0669]{4,}|[\u0621-\u064a][\u0621-\u0652 ]+|[^\\s@]+@[^\\s@]+")
_LARGEST_LOG = 1_000_000


def redact(text: str) -> str:
    """A text without what could name a person: Arabic words, long numbers, mail addresses."""
    return _PERSONAL.sub("#", text)


def describe(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Where and what, never with which values: an exception's own text may quote a family's data."""
    code = f" ({error.code})" if isinstance(error, IstiqbalError) else ""
    frames = "".join(
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace)
    )
    return f"{kind.__name__}{code}\n{frames}"


class CrashLog(QObject):
    """Receives every fault that nobody expected: from slots, threads, Qt itself and the C level below.

    `happened` carries the description to the window, on the GUI thread.
    """

    happened = Signal(str)
    _reported = Signal(str)

    def __init__(self, folder: Path, clock: Callable[[], dt.datetime]) -> None:
        super().__init__()
        file = folder / "crash.log"
        if file.exists() and file.stat().st_size > _LARGEST_LOG:
            file.replace(folder / "crash.old.log")
        self._file: TextIO = file.open("a", encoding="utf-8", buffering=1)
        self._clock = clock
        self._reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        faulthandler.enable(self._file)
        sys.excepthook = self._unexpected
        threading.excepthook = self._in_thread
        qInstallMessageHandler(self._from_qt)

    def close(self) -> None:
        """Give the hooks back."""
        faulthandler.disable()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        self._file.close()

    def write(self, text: str) -> None:
        """Put one entry in the log."""
        self._file.write(f"{self._clock().isoformat(timespec='seconds')} {text}\n")

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = describe(kind, error, trace)
        self.write(details)
        self._reported.emit(details)

    def _in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        self.write("in a thread: " + describe(arguments.exc_type, arguments.exc_value, arguments.exc_traceback))

    def _from_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        self.write(f"qt {kind.name}: {redact(message)}")

    def _tell(self, details: str) -> None:
        self.happened.emit(details)
