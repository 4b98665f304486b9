"""Saving what is typed, at once; and keeping what the disk refused until it can be written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import OutageError
from desktop.services.views import Ref, Sheet
from desktop.values import NoAnswer, Value

Write = Callable[[Ref, str, object], object]
RETRY_MS = 15_000


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """One answer that the disk did not take, and what it said."""

    typed: object
    write: Write
    said: str


class Saver(QObject):
    """Writes one answer after the other for a whole file.

    An outage (a full disk) loses nothing: the answer is held here, shown in its field with the reason by `dress`, and
    written as soon as the disk takes it: at the next save, every quarter of a minute, or when somebody asks.
    """

    saved = Signal()
    held = Signal(int)  # how many answers are not on the disk

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._unsaved: dict[tuple[Ref, str], _Unsaved] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(RETRY_MS)
        self._clock.timeout.connect(self.retry)

    def save(self, ref: Ref, name: str, typed: object, write: Write) -> bool:
        """Write one answer; False if the disk refused and it is held back instead."""
        written = self._write(ref, name, typed, write)
        if written and self._unsaved:
            self.retry()
        return written

    def retry(self) -> None:
        """Try everything once more that is held back; the first refusal ends the attempt."""
        for (ref, name), unsaved in list(self._unsaved.items()):
            if not self._write(ref, name, unsaved.typed, unsaved.write):
                return

    def is_clean(self) -> bool:
        """Whether everything typed is on the disk."""
        return not self._unsaved

    def forget(self) -> None:
        """Give up what is held back: the person was told and leaves nevertheless."""
        if self._unsaved:
            self._unsaved = {}
            self._tell()

    def dress(self, sheet: Sheet) -> Sheet:
        """A record as stored, with the answers that are held back in place of the stored ones."""
        mine = {name: one for (ref, name), one in self._unsaved.items() if ref == sheet.ref}
        if not mine:
            return sheet
        texts = {name: one.typed for name, one in mine.items() if isinstance(one.typed, str)}
        picked: dict[str, Value] = {
            name: one.typed
            for name, one in mine.items()
            if one.typed is None or isinstance(one.typed, bool | tuple | NoAnswer)
        }
        faults = {name: one.said for name, one in mine.items()}
        typed = {name: text for name, text in sheet.typed.items() if name not in mine} | texts
        return replace(sheet, values={**sheet.values, **picked}, typed=typed, faults={**sheet.faults, **faults})

    def _write(self, ref: Ref, name: str, typed: object, write: Write) -> bool:
        try:
            write(ref, name, typed)
        except OutageError as error:
            self._unsaved[ref, name] = _Unsaved(typed, write, error.say())
            self._tell()
            return False
        if self._unsaved.pop((ref, name), None) is not None:
            self._tell()
        self.saved.emit()
        return True

    def _tell(self) -> None:
        if self._unsaved and not self._clock.isActive():
            self._clock.start()
        elif not self._unsaved:
            self._clock.stop()
        self.held.emit(len(self._unsaved))
