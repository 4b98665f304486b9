"""One request for a programme: its steps in their order, one in front, as a file has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.bench import Bench
from desktop.services.programmes.views import RequestFile
from desktop.services.views import StepState
from desktop.text import ltr
from desktop.ui.notices import Notices
from desktop.ui.screens.file_head import FileFoot
from desktop.ui.screens.programmes.entry import EntryPart
from desktop.ui.screens.programmes.part import RequestPart
from desktop.ui.screens.programmes.signing import SigningPart
from desktop.ui.screens.programmes.steps import ApprovalPart, ExecutionPart, ReportPart, StudyPart
from desktop.ui.screens.programmes.wish import WishPart
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.stepper import Step, Stepper
from desktop.ui.widgets.stepper import StepState as Shown
from desktop.ui.widgets.words import across, words

TONES = {
    "declined": "warn",
    "withdrawn": "warn",
    "approved": "ok",
    "executing": "ok",
    "finished": "ok",
    "reported": "ok",
}


def _follow_up(place: Workplace) -> RequestPart:
    return EntryPart(place, "follow_up")


_PARTS: Mapping[str, Callable[[Workplace], RequestPart]] = {
    "request": WishPart,
    "signing": SigningPart,
    "study": StudyPart,
    "approval": ApprovalPart,
    "execution": ExecutionPart,
    "follow_up": _follow_up,
    "report": ReportPart,
}
ORDER = tuple(_PARTS)


class RequestScreen(QWidget):
    """The container. Keys: Enter the next field, Ctrl+Enter what the main button says, Alt and an arrow a step, Esc back."""

    closed = Signal()

    def __init__(self, bench: Bench, tasks: Tasks, notices: Notices) -> None:
        super().__init__()
        self.setObjectName("programme")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bench, self._tasks, self._notices = bench, tasks, notices
        self._saver = Saver(self)
        self._request: RequestFile | None = None
        self._here = ORDER[0]
        self._parts: dict[str, RequestPart] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.reload)
        self.foot = FileFoot()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self._connect()

    def open(self, request_id: str) -> None:
        """Go on with a request, where work is still open."""
        self.settle()
        self._request = self._bench.practice.programmes.requests.file(request_id)
        for part in self._parts.values():
            self._stack.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = {}
        self.go(self._first_open())

    def go(self, step: str) -> None:
        """Bring one step to the front."""
        self.settle()
        self._here = step
        self.reload()
        part = self._part(step)
        self._stack.setCurrentWidget(part)
        self._show_frame()
        part.enter()

    def reload(self) -> None:
        """Read the request again: something was written here, or came from the central store."""
        if self._request is None:
            return
        self._soon.stop()
        try:
            self._request = self._bench.practice.programmes.requests.file(self._request.id)
            self._part(self._here).show_request(self._request)
        except IstiqbalError as error:
            self._notices.show(error)
        self._show_frame()

    def settle(self) -> None:
        """Save what is still being typed."""
        if self._here in self._parts:
            self._parts[self._here].settle()

    def next_step(self) -> None:
        """What the main button says; then the next step, if there is one."""
        part = self._part(self._here)
        if not part.act():
            self._soon.start()
            return
        index = ORDER.index(self._here) + 1
        self.go(ORDER[index]) if index < len(ORDER) else self.close_request()

    def previous_step(self) -> None:
        """Go back one step."""
        index = ORDER.index(self._here)
        if index > 0:
            self.go(ORDER[index - 1])

    def close_request(self) -> None:
        """Back to the list."""
        self.settle()
        self.closed.emit()

    def _head(self) -> QWidget:
        self._title, self._number, self._stage = words("", "title"), words("", "muted"), Pill()
        self._title.setObjectName("programme.title")
        self._stage.setObjectName("programme.stage")
        self.stepper = Stepper()
        self.stepper.chosen.connect(self.go)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(32, 18, 32, 0)
        column.setSpacing(10)
        column.addLayout(across(self._title, self._number, self._stage, None))
        column.addWidget(self.stepper)
        return head

    def _connect(self) -> None:
        self.foot.back.connect(self.close_request)
        self.foot.previous.connect(self.previous_step)
        self.foot.following.connect(self.next_step)
        self._saver.saved.connect(self._soon.start)
        forward, back = ("Alt+Left", "Alt+Right") if self.isRightToLeft() else ("Alt+Right", "Alt+Left")
        for keys, act in (
            ("Ctrl+Return", self.next_step),
            ("Ctrl+Enter", self.next_step),
            (forward, self._step_on),
            (back, self.previous_step),
            ("Esc", self.close_request),
        ):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(act)

    def _step_on(self) -> None:
        index = ORDER.index(self._here) + 1
        if index < len(ORDER):
            self.go(ORDER[index])

    def _part(self, step: str) -> RequestPart:
        if step not in self._parts:
            part = _PARTS[step](Workplace(self._bench, self._tasks, self._notices, self._saver))
            part.changed.connect(self._soon.start)
            part.moved.connect(self.go)
            self._parts[step] = part
            self._stack.addWidget(part)
        return self._parts[step]

    def _first_open(self) -> str:
        assert self._request is not None
        stage = self._request.stage
        if stage == "received" and self._request.signing.mandatory and not self._request.signing.signed:
            return "signing"
        return {
            "draft": "request",
            "received": "study",
            "studied": "approval",
            "approved": "execution",
            "executing": "execution",
            "finished": "report",
            "reported": "report",
        }.get(stage, "request")

    def _show_frame(self) -> None:
        request = self._request
        if request is None:
            return
        self._title.setText(request.title)
        self._number.setText(tr("Request {number}", number=ltr(request.number)))
        self._stage.say(request.stage_label, TONES.get(request.stage, "info"))
        self.stepper.show_steps(steps_of(request), self._here)
        part = self._part(self._here)
        self.foot.show_ways(
            instead=False, first=self._here == ORDER[0], next_words=part.act_words(), why=part.says(), blocked=False
        )


def steps_of(request: RequestFile) -> tuple[Step, ...]:
    """The steps as they stand; each may be looked at, also one that is not open yet."""
    signed = bool(request.signing.signed) and not request.signing.stale
    received = Shown.OPEN if request.stage == "draft" else Shown.COMPLETE
    first = (
        Step("request", tr("The request itself"), received),
        Step("signing", tr("Signature"), Shown.COMPLETE if signed else Shown.OPEN),
    )
    shown = {StepState.DONE: Shown.COMPLETE, StepState.OPEN: Shown.OPEN, StepState.BLOCKED: Shown.BLOCKED}
    return (*first, *(Step(one.code, one.title, shown[one.state], one.refused) for one in request.parts))
