"""Keeps the other files of a person in sight at the head of a file, and separates them again when told to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.bench import Bench
from desktop.services.people.link_views import OtherFile, SamePerson
from desktop.ui.notices import Notices
from desktop.ui.screens.people.other_files import HistoryDialog, OtherFiles
from desktop.ui.widgets.reason import ReasonDialog


class Kinship(QObject):
    """What the row of other files asks of the services. `decided` says that something about it was written."""

    decided = Signal()

    def __init__(self, bench: Bench, notices: Notices, row: OtherFiles) -> None:
        super().__init__(row)
        self._links, self._notices, self._row = bench.links, notices, row
        self._person = SamePerson("")
        row.history_asked.connect(self._show_history)

    def show_file(self, application_id: str | None) -> None:
        """Follow the file in front."""
        self._person = self._links.of_file(application_id) if application_id else SamePerson("")
        self._row.show_person(self._person)

    def _show_history(self) -> None:
        dialog = HistoryDialog(self._row.window(), self._person, self._links.history(self._person.person_id))
        dialog.separate_asked.connect(self._ask_to_separate)
        dialog.open()

    def _ask_to_separate(self, other: OtherFile) -> None:
        ReasonDialog(
            self._row.window(),
            tr("Two persons after all"),
            tr("Both files stay, and no longer point to each other. The earlier decision remains in the history."),
            confirm=tr("Separate the files"),
            ready=(tr("The identity documents are different"), tr("They were joined by mistake")),
            run=partial(self._separate, other),
        ).open()

    def _separate(self, other: OtherFile, reason: str, _code: str) -> None:
        try:
            self._links.separate(self._person.person_id, other.subject_id, reason=reason)
        except IstiqbalError as error:
            self._notices.show(error)
            return
        self._notices.toast(tr("Noted: two persons."))
        self.decided.emit()
