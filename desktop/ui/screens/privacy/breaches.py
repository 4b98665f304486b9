"""The register of breaches in the window, for those who answer for them."""

from __future__ import annotations

from functools import partial

from desktop.messages import tr
from desktop.services.privacy.views import BreachCase, BreachLine
from desktop.text import ltr
from desktop.ui.line_list import Verb
from desktop.ui.screens.privacy.columns import breach_columns
from desktop.ui.screens.privacy.register import RegisterPane
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.told import CaseDialog, Do


class BreachesPane(RegisterPane):
    """Enter lays a breach open with what is owed next."""

    def __init__(self, place: Workplace) -> None:
        self._service = place.bench.practice.rights.breaches
        super().__init__(
            place,
            self._service.lines,
            "privacy.breaches",
            tr("Breaches of personal data"),
            breach_columns(),
            tr("No breach is on record. If data is lost or seen by whoever may not, record it at once: hours count."),
            (Verb("open", tr("Open the breach"), "file-text", self._open),),
        )

    def record(self) -> None:
        """Ask what is known at once and put it on record."""
        said = tr("The authority (SDAIA) is told within 72 hours of knowing. What is not known yet may follow.")
        self._ask(tr("Record a breach"), said, self._service.ask(), self._service.record)

    def _open(self, line: BreachLine) -> None:
        case = self._service.case(line.id)
        title = tr("Breach {number}", number=ltr(line.number))
        tone = "err" if line.late else "warn"
        CaseDialog(self, "privacy.breach", title, case.facts, self._acts(case), note=case.note, tone=tone).open()

    def _acts(self, case: BreachCase) -> tuple[Do, ...]:
        line = case.line
        every = (
            Do("authority", tr("The authority was told"), "send", partial(self._authority, line)),
            Do("persons", tr("The persons were told"), "users", partial(self._persons, line)),
            Do("close", tr("Close the breach"), "check", partial(self._close, line)),
            Do("assess", tr("Complete what is known"), "pen-line", partial(self._assess, line)),
        )
        return tuple(one for one in every if one.code in case.may)

    def _authority(self, line: BreachLine) -> None:
        said = tr("The notice goes through the national data governance platform. A copy of it is kept.")
        act = partial(self._service.tell_authority, line.id)
        self._ask(tr("The authority was told"), said, self._service.ask_authority(), act)

    def _persons(self, line: BreachLine) -> None:
        said = tr("In plain words: what happened, what may follow, what was done, and how they can protect themselves.")
        act = partial(self._service.tell_persons, line.id)
        self._ask(tr("The persons were told"), said, self._service.ask_persons(), act)

    def _assess(self, line: BreachLine) -> None:
        said = tr("The notice to the authority says all of this.")
        act = partial(self._service.assess, line.id)
        self._ask(tr("Complete what is known"), said, self._service.ask_assess(line.id), act)

    def _close(self, line: BreachLine) -> None:
        act = partial(self._service.close, line.id)
        self._ask(tr("Close the breach"), tr("The record stays in the register."), self._service.ask_close(), act)
