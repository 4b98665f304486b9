"""Taking a request about one's own data: the same dialog at the desk and in the file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.messages import tr
from desktop.services.privacy.requests import DataRequests
from desktop.services.privacy.views import RequestCase
from desktop.text import ltr
from desktop.ui.form_dialog import AskDialog
from desktop.ui.notices import Notices


def take(
    parent: QWidget, service: DataRequests, notices: Notices, done: Callable[[], None], application_id: str = ""
) -> None:
    """Ask, put it on record, and say the number to hand out."""
    made: list[RequestCase] = []

    def told() -> None:
        line = made[-1].line
        notices.toast(
            tr("It is on record under {number}, to be answered by {day}.", number=ltr(line.number), day=line.due_on)
        )
        done()

    AskDialog(
        parent,
        tr("Take a request about personal data"),
        tr("It is taken however it is asked, also by word of mouth, and answered within 30 days."),
        service.ask(application_id),
        confirm=tr("Put on record"),
        act=lambda answers: made.append(service.receive(answers, application_id)),
        done=told,
        icon="shield-check",
    ).open()
