"""The part of the window for receiving: the queue, questions to the researcher, electronic applications."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.messages import mark, tr, trn
from desktop.policy.channels import DELEGATE, PHONE, PHONE_OR_LETTER, listed
from desktop.services.receiving.clarifications import ANSWERED, OPEN
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.queue.importing import ImportingScreen
from desktop.ui.screens.queue.page import QueueScreen
from desktop.ui.screens.queue.questions import QuestionsScreen
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.shell import Page
from desktop.ui.tasks import Lane

PAGE, QUESTIONS, IMPORTING = "queue", "questions", "importing"


class ReceptionRoom(Room):
    """The queue is a main place; the other two are reached from it, from the home page and by command."""

    def pages(self) -> Sequence[Page]:
        researcher = self.bench.officer.role == "researcher"
        questions = Page(
            QUESTIONS, mark("Questions to the researcher"), "circle-help", self._build_questions,
            hidden=not researcher, under=PAGE,
        )  # fmt: skip
        return (
            Page(PAGE, mark("Reception"), "bell", self._build_queue),
            *((questions,) if self._refers() else ()),
            Page(
                IMPORTING, mark("Electronic applications"), "download", self._build_importing, hidden=True, under=PAGE
            ),
        )

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("queue", mark("Reception"), partial(self._go, PAGE), program, ("Alt+2",), "bell"),
            Command("queue.take", mark("Take a number"), self._take, desk, ("F6",), "plus"),
            Command("queue.call", mark("Call the next"), self._call, desk, ("F7",), "bell"),
            Command("questions", mark("Questions to the researcher"), partial(self._go, QUESTIONS), desk, (),
                    "circle-help", self._refers),
            Command("importing", mark("Take in electronic applications"), partial(self._go, IMPORTING), desk, (),
                    "download"),
        )  # fmt: skip

    def due(self) -> Sequence[Due]:
        found = []
        if waiting := self.bench.practice.queue.how_many():
            found.append(Due(PAGE, trn("{n} visitors wait", waiting), "gold", "bell"))
        if self._refers():
            counted = self.bench.practice.clarifications.counted()
            if counted[OPEN] and self.bench.practice.clarifications.may_answer():
                found.append(
                    Due(QUESTIONS, trn("{n} questions wait for your answer", counted[OPEN]), "warn", "circle-help")
                )
            if counted[ANSWERED]:
                said = trn("{n} answers are there: tell the visitors", counted[ANSWERED])
                found.append(Due(QUESTIONS, said, "ok", "message-circle"))
        return found

    def _go(self, page: str) -> None:
        self.show(page)

    def _refers(self) -> bool:
        return self.bench.practice.clarifications.offered()

    def _queue(self) -> QueueScreen:
        page = self.show(PAGE)
        assert isinstance(page, QueueScreen)
        return page

    def _take(self) -> None:
        self._queue().take()

    def _call(self) -> None:
        self._queue().call_next()

    def _begin(self, channel: str) -> None:
        """Begin the card of somebody who did not take a number."""
        try:
            sheet = self.bench.reception.log(channel)
        except IstiqbalError as error:
            self.notices.show(error)
            return
        self.visit_asked.emit(sheet.ref.id)

    def _build_queue(self) -> QWidget:
        profile = self.bench.profile
        step = profile.step("reception")
        said = tr("{words} ({article})", words=step.words, article=step.article) if step else ""
        ways = {"": (tr("Another channel"), "user-plus")}
        if delegate := listed(profile, DELEGATE):
            ways = {delegate: (tr("Delegate of a sub-office"), "building-2"), **ways}
        if call := listed(profile, PHONE, PHONE_OR_LETTER):
            ways = {call: (tr("Phone call"), "phone"), **ways}
        page = QueueScreen(self.bench.practice.queue, self.notices, said, ways)
        if not self._refers():
            page.leave_out(QUESTIONS)
        page.visit_asked.connect(self.visit_asked)
        page.file_asked.connect(self.file_asked)
        page.channel_asked.connect(self._begin)
        page.page_asked.connect(self._go)
        return page

    def _build_questions(self) -> QWidget:
        step = self.bench.profile.step("referral")
        said = tr("{words} ({article})", words=step.words, article=step.article) if step else ""
        page = QuestionsScreen(self.bench.practice.clarifications, self.notices, said)
        page.file_asked.connect(self.file_asked)
        page.visit_asked.connect(self.visit_asked)
        desk = PaperDesk(Workplace(self.bench, self.tasks, self.notices, Saver(page)), page)
        page.print_asked.connect(partial(self._print, desk))
        return page

    def _print(self, desk: PaperDesk, question_id: str) -> None:
        make = partial(self.bench.practice.clarifications.paper, question_id)
        self.tasks.run(Lane.LOCAL, make, desk.print_paper)

    def _build_importing(self) -> QWidget:
        implied = self.bench.profile.implied_consent
        said = (
            tr("Article {article}: «{words}» It is recorded under this name, and is no explicit consent.",
               article=implied.article, words=implied.words)
            if implied else ""
        )  # fmt: skip
        page = ImportingScreen(self.bench.practice.imports, self.tasks, self.notices, said)
        page.file_asked.connect(self.file_asked)
        page.list_asked.connect(partial(self.command_asked.emit, "search"))
        return page
