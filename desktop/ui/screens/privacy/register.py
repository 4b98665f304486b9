"""A register of the page of personal data: what is asked about a line is put on record, and the list read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.messages import tr
from desktop.services.views import Sheet
from desktop.ui.form_dialog import Act, AskDialog
from desktop.ui.line_list import LineList, Verb
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column


class RegisterPane(LineList):
    """A list over what `lines` reads."""

    def __init__(
        self,
        place: Workplace,
        lines: Callable[[], Sequence[Any]],
        name: str,
        title: str,
        columns: Sequence[Column],
        empty: str,
        verbs: Sequence[Verb],
    ) -> None:
        self._place, self._lines = place, lines
        super().__init__(name, title, columns, empty, verbs)

    def _read(self) -> None:
        self.show_lines(self._lines())

    def _ask(self, title: str, said: str, asked: Sheet, act: Act) -> None:
        def done() -> None:
            self._place.notices.toast(tr("It is on record."))
            self._read()

        AskDialog(
            self.window(), title, said, asked, confirm=tr("Put on record"), act=act, done=done, icon="shield-check"
        ).open()
