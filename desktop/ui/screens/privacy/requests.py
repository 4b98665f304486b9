"""The register of requests in the window: the list, one laid open, and what is done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from desktop.messages import tr
from desktop.services.privacy.views import RequestCase, RequestLine
from desktop.text import ltr
from desktop.ui.line_list import Verb
from desktop.ui.screens.privacy.columns import request_columns
from desktop.ui.screens.privacy.register import RegisterPane
from desktop.ui.screens.privacy.taking import take
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.told import CaseDialog, Do


class RequestsPane(RegisterPane):
    """Enter lays a request open; `file_asked` carries the file it is about."""

    file_asked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        self._service = place.bench.practice.rights.requests
        super().__init__(
            place,
            self._service.lines,
            "privacy.requests",
            tr("Requests of data subjects"),
            request_columns(),
            tr("Nobody has asked about their data yet. Whoever does is heard here, whichever way they ask."),
            (
                Verb("open", tr("Open the request"), "file-text", self._open),
                Verb("file", tr("Open the file"), "users", self._file),
            ),
        )

    def take(self) -> None:
        """Ask for a request and put it on record."""
        take(self.window(), self._service, self._place.notices, self._read)

    def _open(self, line: RequestLine) -> None:
        case = self._service.case(line.id)
        title = tr("Request {number}", number=ltr(line.number))
        CaseDialog(self, "privacy.request", title, case.facts, self._acts(case), note=case.note, tone="warn").open()

    def _file(self, line: RequestLine) -> None:
        if line.application_id:
            self.file_asked.emit(line.application_id)
        else:
            self._place.notices.toast(tr("This request belongs to no file."))

    def _acts(self, case: RequestCase) -> tuple[Do, ...]:
        every = (
            Do("verify", tr("Identity verified"), "id-card", partial(self._verify, case.line)),
            Do("close", tr("Record the answer"), "pen-line", partial(self._close, case.line)),
            Do("extend", tr("Take longer"), "calendar", partial(self._extend, case.line)),
        )
        return tuple(one for one in every if one.code in case.may)

    def _verify(self, line: RequestLine) -> None:
        said = tr("What is told of the data is told to the person alone, or to who acts for them by deed.")
        act = partial(self._service.verify, line.id)
        self._ask(tr("Identity verified"), said, self._service.ask_verify(), act)

    def _close(self, line: RequestLine) -> None:
        said = tr("Change the data or the consent in the file first; here stands what was done and told.")
        act = partial(self._service.close, line.id)
        self._ask(tr("Record the answer"), said, self._service.ask_close(line.id), act)

    def _extend(self, line: RequestLine) -> None:
        said = tr("Once, by 30 days, and only if the person was told before {day}, with the reason.", day=line.due_on)
        self._ask(tr("Take longer"), said, self._service.ask_extend(), partial(self._service.extend, line.id))
