"""One file from the first word at the desk to the receipt: the steps in their order, one in front."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.bench import Bench
from desktop.services.views import CaseFile, StepState
from desktop.services.views import Step as StoredStep
from desktop.ui.notices import Notices
from desktop.ui.screens.application import ApplicationStep
from desktop.ui.screens.course.page import CourseStep
from desktop.ui.screens.declaration import DeclarationStep
from desktop.ui.screens.documents.page import VerificationStep
from desktop.ui.screens.done import DoneStep
from desktop.ui.screens.file_head import FileFoot, FileHead
from desktop.ui.screens.papers import PapersStep
from desktop.ui.screens.people.kinship import Kinship
from desktop.ui.screens.reception import ReceptionStep
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import StepPage, Workplace
from desktop.ui.screens.study.page import StudyStep
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.stepper import Step
from desktop.ui.widgets.stepper import StepState as Shown

ORDER = ("reception", "application", "verification", "declaration", "papers", "done", "study", "course")
_SHOWN: Mapping[StepState, Shown] = {
    StepState.DONE: Shown.COMPLETE,
    StepState.OPEN: Shown.OPEN,
    StepState.OPTIONAL: Shown.OPEN,
    StepState.STALE: Shown.OPEN,
    StepState.BLOCKED: Shown.BLOCKED,
}
_STEPS: Mapping[str, type[StepPage]] = {
    "reception": ReceptionStep,
    "application": ApplicationStep,
    "verification": VerificationStep,
    "declaration": DeclarationStep,
    "papers": PapersStep,
    "done": DoneStep,
    "study": StudyStep,
    "course": CourseStep,
}
_FORGET_MS = 400  # after which the pages of the file before are taken apart: not while the next one is painted


class FileScreen(QWidget):
    """The container. Give it a new visit, a visit or a file; `closed` says that the person is back at the list,
    `request_asked` carries a request for a programme to go on with.

    Keys: Enter the next field, Ctrl+Enter the next step, Alt and an arrow a step on or back, Esc the list.
    """

    closed = Signal()
    command_asked = Signal(str)
    request_asked = Signal(str)
    saved = Signal(str)  # the words for the status bar

    def __init__(self, bench: Bench, tasks: Tasks, notices: Notices) -> None:
        super().__init__()
        self.setObjectName("file")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bench, self._tasks, self._notices = bench, tasks, notices
        self._saver = Saver(self)
        self._case: CaseFile | None = None
        self._here = "reception"
        self._pages: dict[str, StepPage] = {}
        self._left: list[StepPage] = []
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.setInterval(_FORGET_MS)
        self._forgetting.timeout.connect(self._forget_left)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.reload)
        self.head, self.foot = FileHead(), FileFoot()
        self._kinship = Kinship(bench, notices, self.head.others)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self._connect()

    def new_visit(self) -> bool:
        """Start with someone who has just arrived; whether the card could be stored."""
        self._renew(None)
        begun = self._reception().begin()
        if begun:
            self.go("reception")
        return begun

    def open_visit(self, visit_id: str) -> None:
        """Go on with a visit that has no file yet."""
        self._renew(None)
        self._reception().show_visit(visit_id)
        self.go("reception")

    def open(self, application_id: str, step: str = "") -> None:
        """Go on with a file, at a step or where work is still open."""
        self._renew(self._bench.cases.open(application_id))
        self._bring(step or self._first_open())

    def open_instead(self, application_id: str) -> None:
        """Leave this file as it is, a draft, and open another in its place; one press leads back."""
        if not self.is_saved():
            self.close_file()
            return
        left = self._case.application_id if self._case is not None else ""
        self.open(application_id)
        if left:
            said = tr("The file you were filling in stays as it is.")
            self._notices.toast(said, undo=partial(self._back_to, left))

    def _back_to(self, application_id: str) -> None:
        if shiboken6.isValid(self):  # the message may outlive the screen
            self.open(application_id)

    def reload(self) -> None:
        """Read the file again: something was written here, or came from the central store."""
        if not self._pages:
            return
        self._soon.stop()
        try:
            if self._case is not None:
                self._case = self._bench.cases.open(self._case.application_id)
                self._page(self._here).show_case(self._case)
            else:
                self._reception().reload()
        except IstiqbalError as error:
            self._notices.show(error)
        self._show_frame()

    def settle(self) -> None:
        """Save what is still being typed: before the window closes or the screen is locked."""
        if self._here in self._pages:
            self._pages[self._here].settle()

    def is_saved(self) -> bool:
        """Whether everything that was typed is on the disk."""
        self.settle()
        return self._saver.is_clean()

    def go(self, step: str) -> None:
        """Bring one step to the front."""
        self.settle()
        if self._case is not None:
            self._case = self._bench.cases.open(self._case.application_id)
        self._bring(step)

    def next_step(self) -> None:
        """Go on, if the step in front has nothing against it; otherwise show what stands in the way."""
        if self._case is None:
            self._reception().open_application()
            return
        page = self._page(self._here)
        if isinstance(page, CourseStep):
            self.close_file()
        elif isinstance(page, DoneStep | StudyStep):
            self._after(page) if page.is_finished() else page.finish()
        elif page.may_go_on():
            self._go_on()
        self._show_frame()

    def _after(self, page: StepPage) -> None:
        """What follows the end of reception: for a researcher whose turn it is the study, for everyone else the list."""
        if isinstance(page, DoneStep) and page.leads_to_study():
            self.go("study")
        else:
            self.close_file()

    def previous_step(self) -> None:
        """Go back one step."""
        index = ORDER.index(self._here)
        if index > 0 and self._case is not None:
            self.go(ORDER[index - 1])

    def close_file(self) -> None:
        """Back to the list; what the disk refused so far is mentioned before it would be lost."""
        if self.is_saved():
            self.closed.emit()
            return
        self._notices.ask(
            tr("Some answers are not saved yet"),
            tr("The disk did not take them. If you leave now, they are lost."),
            Answer(tr("Stay and try again"), self._saver.retry),
            Answer(tr("Leave without them"), self._leave, "danger"),
            tone="warn",
            icon="triangle-alert",
        )

    def _leave(self) -> None:
        self._saver.forget()
        self.closed.emit()

    def _connect(self) -> None:
        self.head.chosen.connect(self.go)
        self.head.retry_asked.connect(self._saver.retry)
        self.head.others.file_asked.connect(self.open_instead)
        self._kinship.decided.connect(self._soon.start)
        self.foot.back.connect(self.close_file)
        self.foot.previous.connect(self.previous_step)
        self.foot.following.connect(self.next_step)
        self._saver.saved.connect(self._say_saved)
        self._saver.held.connect(self.head.show_unsaved)
        self._saver.held.connect(self._soon.start)
        forward, back = ("Alt+Left", "Alt+Right") if self.isRightToLeft() else ("Alt+Right", "Alt+Left")
        for keys, act in (
            ("Ctrl+Return", self.next_step),
            ("Ctrl+Enter", self.next_step),
            (forward, self.next_step),
            (back, self.previous_step),
            ("Esc", self.close_file),
        ):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(act)

    def _renew(self, case: CaseFile | None) -> None:
        """New pages for another file, so that nothing of the last one stays in sight."""
        self._case, self._here = case, "reception"
        self._saver.forget()
        turned = {step: page for step, page in self._pages.items() if page.turn()}
        self._left += [page for step, page in self._pages.items() if step not in turned]
        self._pages = turned
        self._forgetting.start()

    def _forget_left(self) -> None:
        """Take the pages of the file before apart."""
        for page in self._left:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._left = []

    def _page(self, step: str) -> StepPage:
        """One step of this file, made when it is first needed."""
        if step not in self._pages:
            page = _STEPS[step](Workplace(self._bench, self._tasks, self._notices, self._saver))
            page.changed.connect(self._soon.start)
            page.moved.connect(self.go)
            page.file_asked.connect(self.open_instead)
            page.command_asked.connect(self.command_asked)
            if isinstance(page, ReceptionStep):
                page.opened.connect(self._opened)
                page.ended.connect(self._ended)
                page.request_begun.connect(self.request_asked)
                self.foot.put_instead(page.endings)
            self._pages[step] = page
            self._stack.addWidget(page)
        return self._pages[step]

    def _bring(self, step: str) -> None:
        """Show one step with the file as it was just read."""
        self._here = step
        page = self._page(step)
        if self._case is not None:
            page.show_case(self._case)
        if page is not self._stack.currentWidget() and (here := self._stack.focusWidget()) is not None:
            here.clearFocus()  # or Qt would look for another place for it on the page that goes
        self._stack.setCurrentWidget(page)
        self._show_frame()
        page.enter()

    def _reception(self) -> ReceptionStep:
        page = self._page("reception")
        assert isinstance(page, ReceptionStep)
        return page

    def _opened(self, application_id: str) -> None:
        self._case = self._bench.cases.open(application_id)
        self.go("application")

    def _ended(self, said: str) -> None:
        self._notices.toast(said)
        self.close_file()

    def _first_open(self) -> str:
        assert self._case is not None
        waiting = (one.code for one in self._case.steps if one.state in (StepState.OPEN, StepState.STALE))
        return next(waiting, "done")

    def _go_on(self) -> None:
        following = ORDER[ORDER.index(self._here) + 1]
        if self._stored("declaration").state is StepState.STALE and following == "study":
            self.go("declaration")
        elif self._stored(following).state is StepState.BLOCKED:
            self.go("application")
            page = self._page("application")
            assert isinstance(page, ApplicationStep)
            page.show_open()
        else:
            self.go(following)

    def _stored(self, step: str) -> StoredStep:
        assert self._case is not None
        return next(one for one in self._case.steps if one.code == step)

    def _say_saved(self) -> None:
        self.saved.emit(self.head.say_saved())

    def _show_frame(self) -> None:
        """Head, steps and foot follow the file."""
        self.head.show_case(self._case)
        self._kinship.show_file(self._case.application_id if self._case is not None else None)
        self.head.show_steps(self._shown_steps(), self._here)
        page, index = self._page(self._here), ORDER.index(self._here)
        why, blocked = page.says(), False
        if self._case is not None and index + 1 < len(ORDER):
            following = self._stored(ORDER[index + 1])
            blocked = following.state is StepState.BLOCKED
            here = self._stored(self._here).reason if self._here != "reception" else ""
            why = (following.reason if blocked else "") or why or here
        self.foot.show_ways(
            instead=self._case is None, first=index == 0, next_words=page.next_words(), why=why, blocked=blocked
        )

    def _shown_steps(self) -> tuple[Step, ...]:
        if self._case is not None:
            first = Step("reception", tr("Reception"), Shown.COMPLETE)
            return (first, *(Step(s.code, s.title, _SHOWN[s.state], s.reason) for s in self._case.steps))
        titles = (
            tr("Application"),
            tr("Verification"),
            tr("Declaration"),
            tr("Papers"),
            tr("Done"),
            tr("Social study"),
            tr("Course"),
        )
        why = tr("Open a support application first.")
        first = Step("reception", tr("Reception"))
        later = zip(ORDER[1:], titles, strict=True)
        return (first, *(Step(code, title, Shown.BLOCKED, why) for code, title in later))
