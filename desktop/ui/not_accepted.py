"""What the central did not accept, told one by one: a person reads why, and takes what the others have or leaves it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.messages import tr
from desktop.services.matters import Matter
from desktop.ui.notices import Notices
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.dialog import Answer


class Told(Protocol):
    """The service behind it."""

    def open(self) -> tuple[Matter, ...]: ...
    def let_go(self, matter: str) -> None: ...


class NotAccepted(QObject):
    """Opened by the badge of the status bar; where everything was accepted, that is an exchange as before."""

    def __init__(self, told: Told, notices: Notices, tasks: Tasks, again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._notices = notices
        self._tasks = tasks
        self._again = again

    def show(self) -> None:
        """Tell the first of them; the next one follows when it was given up."""
        self._tasks.run(Lane.LOCAL, self._told.open, self._tell)

    def _tell(self, matters: tuple[Matter, ...]) -> None:
        if not matters:
            self._again()
            return
        first = matters[0]
        how = tr(
            "If you give your change up, this computer shows the file as headquarters and the other desks see it. "
            "Then do from there what is still to be done."
        )
        self._notices.ask(
            tr("The central store did not accept a change"),
            f"{first.said}\n\n{how}",
            Answer(tr("Not now")),
            Answer(tr("Give my change up"), lambda: self._let_go(first), "danger"),
            tone="err",
            icon="triangle-alert",
        )

    def _let_go(self, matter: Matter) -> None:
        self._tasks.run(Lane.LOCAL, lambda: self._told.let_go(matter.id), self._next)

    def _next(self, _done: None) -> None:
        self.show()
