"""Looks for those already on file while somebody types, and carries out what the person at the desk says about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.messages import tr
from desktop.services.people.link_views import Suspect, Suspects
from desktop.services.views import Ref
from desktop.text import ltr
from desktop.ui.latest import Latest
from desktop.ui.screens.people.alert_pane import AlertPane
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.reason import ReasonDialog

MOST = 3  # in sight at once: the form must keep its room
_TELLING: dict[str, frozenset[str]] = {
    "person": frozenset(
        {"name_first", "name_father", "name_grandfather", "name_family", "id_number", "mobile", "mobile2", "birth_date"}
    ),
    "dependant": frozenset({"name_first", "name_father", "name_grandfather", "name_family", "id_number", "birth_date"}),
    "application": frozenset({"iban"}),
    "visit": frozenset({"visitor_name", "visitor_mobile"}),
}
"""The answers that tell people apart: a change of one is worth a look."""


class Alerting(QObject):
    """Two panes over one file: those who may be the applicant, and those who may be its dependants.

    The look happens in the search lane with the answers as stored; the newest one counts, and typing never waits for it.
    """

    file_asked = Signal(str)
    decided = Signal()

    def __init__(self, place: Workplace, pane: AlertPane, members: AlertPane | None = None) -> None:
        super().__init__(pane)
        self._place, self._pane, self._members = place, pane, members
        self._latest = Latest(place.tasks, place.bench.alerts.cancel, self)
        self._application_id = ""
        for one in (pane, members):
            if one is not None:
                one.open_asked.connect(self._open)
                one.same_asked.connect(self._same)
                one.other_asked.connect(self._other)

    def look(self, application_id: str) -> None:
        """Look for the people of a file."""
        self._application_id = application_id
        self._latest.ask(partial(self._place.bench.alerts.of_file, application_id), self._show)

    def look_at_visit(self, visit_id: str) -> None:
        """Look for a visitor."""
        self._latest.ask(partial(self._place.bench.alerts.of_visit, visit_id), self._show)

    def edited(self, ref: Ref, name: str) -> bool:
        """Whether an answer is one of those that tell people apart."""
        return name in _TELLING.get(ref.type, ())

    def clear(self) -> None:
        """Nobody to show, and nobody looked for."""
        self._latest.forget()
        self._show(Suspects())

    def _show(self, suspects: Suspects) -> None:
        self._pane.show_suspects(suspects.applicant[:MOST])
        if self._members is not None:
            self._members.show_suspects(suspects.members[: max(1, MOST - len(suspects.applicant))])

    def _open(self, suspect: Suspect) -> None:
        self.file_asked.emit(suspect.application_id)

    def _other(self, suspect: Suspect) -> None:
        ReasonDialog(
            self._pane.window(),
            tr("Not the same person"),
            tr("{name} is not shown here again. Whoever looks at the history sees your reason.", name=suspect.name),
            confirm=tr("Not the same"),
            ready=(
                tr("The identity documents are different"),
                tr("A relative with a similar name"),
                tr("The family shares one mobile"),
            ),
            run=partial(self._dismiss, suspect),
        ).open()

    def _same(self, suspect: Suspect) -> None:
        decides = self._place.bench.links.may_decide()
        here = tr("This file")
        there = tr("File {number}", number=ltr(suspect.number))
        ReasonDialog(
            self._pane.window(),
            tr("The same person"),
            tr("Both files stay as they are and point to each other. It can be taken back at any time.")
            if decides
            else tr("This is put to the manager, who decides. Until then both files stay as they are."),
            confirm=tr("Join the files") if decides else tr("Put it to the manager"),
            ready=(
                tr("I have seen the original identity document"),
                tr("The person says so, and the details agree"),
            ),
            run=partial(self._join if decides else self._ask, suspect),
            choices=((suspect.subject_id, there), (suspect.about, here)) if decides and not suspect.family_of else (),
            question=tr("Which file leads?"),
        ).open()

    def _dismiss(self, suspect: Suspect, reason: str, _code: str) -> None:
        links = self._place.bench.links
        self._do(
            lambda: links.dismiss(suspect.about, suspect.subject_id, reason=reason), tr("Noted: not the same person.")
        )

    def _join(self, suspect: Suspect, reason: str, code: str) -> None:
        links, keeps = self._place.bench.links, code or suspect.about
        self._do(
            lambda: links.join(suspect.about, suspect.subject_id, keeps=keeps, reason=reason),
            tr("Noted: one person. Both files stay and point to each other."),
        )

    def _ask(self, suspect: Suspect, reason: str, _code: str) -> None:
        links = self._place.bench.links
        self._do(lambda: links.ask(suspect.about, suspect.subject_id, reason=reason), tr("Put to the manager."))

    def _do(self, act: Callable[[], None], said: str) -> None:
        if self._place.attempt(act):
            self._place.notices.toast(said)
            self.look(self._application_id)
            self.decided.emit()
