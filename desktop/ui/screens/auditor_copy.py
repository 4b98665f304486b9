"""A copy for the auditor: of the declaration in force, or of everything this computer sealed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.seals.bundles import AuditCopy
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.files import ask_where, documents


class AuditorCopy(QObject):
    """Asks what is wanted and where to, then writes it."""

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._window = place, window

    def ask(self, application_id: str) -> None:
        """Which of the two; both are made beside the window's work."""
        bundles = self._place.bench.bundles
        self._place.notices.ask(
            tr("Save for the auditor"),
            tr(
                "The auditor checks the copy with istiqbal-verify on a computer of their own, with what they kept from "
                "the central store. What was drawn on the screen stays here."
            ),
            Answer(
                tr("This declaration"), partial(self._make, lambda: (bundles.declaration(application_id),)), "primary"
            ),
            Answer(tr("Everything sealed here"), partial(self._make, bundles.chain)),
            Answer(tr("Not now")),
            icon="shield-check",
        )

    def write(self, copy: AuditCopy, file: str) -> None:
        """Write one copy."""
        try:
            self._place.bench.bundles.save(copy, Path(file))
        except IstiqbalError as error:
            self._place.notices.show(error)
        else:
            self._place.notices.toast(tr("Kept: {file}", file=Path(file).name))

    def _make(self, make: Callable[[], tuple[AuditCopy, ...]]) -> None:
        self._place.tasks.run(Lane.LOCAL, make, self._keep, self._place.notices.show)

    def _keep(self, copies: tuple[AuditCopy, ...]) -> None:
        for copy in copies:
            proposed, write = documents() / copy.file_name, partial(self.write, copy)
            ask_where(self._window, tr("Save for the auditor"), proposed, write, tr("Zip files (*.zip)"))
