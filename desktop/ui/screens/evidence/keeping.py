"""Keeping a workbook: asked where, made in the local lane, written, and said to be there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.messages import tr
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane
from desktop.ui.widgets.files import ask_where, documents


class Workbooks(QObject):
    """Writes what a service makes to a file of the person's choice."""

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._window = place, window

    def keep(self, make: Callable[[], bytes], name: str) -> None:
        """Ask where, then make it there."""
        kinds = tr("Excel workbooks (*.xlsx)")
        ask_where(
            self._window.window(), tr("Save as a workbook"), documents() / name, partial(self.write, make), kinds
        ).setObjectName("evidence.file_dialog")

    def write(self, make: Callable[[], bytes], file: str) -> None:
        """Make it and write it."""
        save = self._place.bench.papers.save

        def job() -> str:
            save(make(), Path(file))
            return Path(file).name

        self._place.tasks.run(Lane.LOCAL, job, self._said)

    def _said(self, name: str) -> None:
        self._place.notices.toast(tr("Saved: {file}", file=name))
