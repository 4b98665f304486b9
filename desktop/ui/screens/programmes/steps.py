"""The steps of a request that have something of their own: papers, scans, sums, opinions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from desktop.errors import InputError, IstiqbalError
from desktop.field import show_riyals
from desktop.messages import tr, trn
from desktop.services.programmes.questions import OPINIONS
from desktop.services.programmes.views import EntryView, RequestFile, RequestScan, Sums
from desktop.ui.form import Form
from desktop.ui.screens.programmes.entry import EntryPart
from desktop.ui.screens.returned.pictures import Picture, PictureDialog, large
from desktop.ui.screens.returned.rows import signature_words
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button, words

STUDY, DECISION, REPORT = "programme_study", "programme_decision", "programme_report"


class StudyPart(EntryPart):
    """The study, and its paper."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "study")
        self._read = self.paper_button(tr("Read and print the study"), STUDY)
        self.extra.addLayout(across(self._read, None))

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        part = request.part("study")
        self._read.setVisible(bool(part.entries) or part.writing is not None)


class ApprovalPart(EntryPart):
    """The decision of the competent body: its sheet to be signed, its number and date, and the scan of its own paper."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "approval")
        self._read = self.paper_button(tr("Read and print the decision sheet"), DECISION)
        self._attach = button(tr("Attach their decision"), "", "upload", name="programme.attach")
        self._attach.clicked.connect(self._choose)
        self._scans = QVBoxLayout()
        self._scans.setSpacing(4)
        self._known: tuple[RequestScan, ...] = ()
        self.extra.addLayout(across(self._read, self._attach, None))
        self.extra.addLayout(self._scans)

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        studied = bool(request.part("study").entries)
        self._read.setVisible(studied)
        self._attach.setVisible(studied)
        found = self.programmes.papers.scans(request.id)
        if found != self._known:
            self._known = found
            self._show_scans(found)

    def attach(self, file: str) -> None:
        """Attach a scan of the body's own decision."""
        if self.request is not None:
            keep, wanted = self.place.bench.returns.keep_copy, self.request.id
            self.place.tasks.run(Lane.LOCAL, lambda: keep(Path(file), wanted), self._attached)

    def _attached(self, pages: int) -> None:
        self.place.notices.toast(trn("{n} pages are attached", pages))
        self.changed.emit()

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Attach their decision"), folder)
        dialog.setNameFilter(tr("Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png)"))
        dialog.fileSelected.connect(self.attach)
        dialog.open()

    def _show_scans(self, found: Sequence[RequestScan]) -> None:
        while (item := self._scans.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for scan in found:
            title = tr("{paper}, page {page}", paper=scan.title, page=scan.page)
            said = tr(" · ").join(one for one in (title, scan.said, signature_words(scan.signature)) if one)
            look = button(said, "link", "eye", name=f"programme.scan.{scan.sha256[:8]}")
            look.clicked.connect(partial(self._look, scan.sha256, title))
            self._scans.addWidget(look)

    def _look(self, sha256: str, title: str) -> None:
        picture = self.place.bench.tray.picture
        self.place.tasks.run(Lane.LOCAL, lambda: (title, large(picture, sha256)), self._looked)

    def _looked(self, found: tuple[str, Picture]) -> None:
        PictureDialog(self, *found).show()


class ExecutionPart(EntryPart):
    """What was carried out, added up; the end of the execution."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "execution")
        self._sums = Card(tr("Carried out so far"), icon="users")
        self._figures = words("", wrap=True)
        self._figures.setObjectName("programme.sums")
        self._sums.body.addWidget(self._figures)
        self._sums.body.addWidget(words(tr("Different ways of counting are never added together."), "caption"))
        self.finish = button(tr("The programme is carried out"), "", "check", name="programme.finish")
        self.finish.clicked.connect(self._finish)
        self._sums.body.addLayout(across(self.finish, None))
        self.extra.addWidget(self._sums)

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        self._sums.setVisible(bool(request.sums.entries))
        self._figures.setText(sums_words(request.sums))
        self.finish.setVisible(not request.finish_refused)

    def _finish(self) -> None:
        if self.request is None:
            return
        if self.place.attempt(partial(self.programmes.requests.finish, self.request.id)):
            self.changed.emit()
            self.moved.emit("report")


class ReportPart(EntryPart):
    """Reports upwards, the opinions that are due, and what was learned from them."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "report")
        self._survey = Banner(tone="gold", icon="star")
        self._survey.setObjectName("programme.survey")
        self._lessons = Card(tr("Learned from the opinions of the beneficiaries"), icon="star")
        self._learned = words("", wrap=True)
        self._lessons.body.addWidget(self._learned)
        self.extra.addWidget(self._survey)
        self.extra.addWidget(self._asking())
        self.extra.addWidget(self._lessons)
        self._draft = button(tr("Read and print the report"), "", "printer", name="programme.read.draft")
        self._draft.clicked.connect(self._read_draft)
        self.papers.addWidget(self._draft)

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        self._survey.say(request.survey, "gold", "star")
        self._survey.setVisible(bool(request.survey))
        self._opinions.setVisible(bool(request.survey))
        self._learned.setText("\n".join(request.lessons))
        self._lessons.setVisible(bool(request.lessons))

    def told_button(self, entry: EntryView) -> QPushButton | None:
        return self.paper_button(tr("Read"), REPORT, entry.ref.id)

    def _asking(self) -> Card:
        """How many papers were given out and came back; what they say is typed with all other opinions."""
        self._opinions = Card(tr("Opinions of those who took part"), icon="message-circle")
        self._counts = Form(OPINIONS, record="programme.opinions", columns=2)
        blank = button(tr("Read and print the questionnaire"), "", "printer", name="programme.questionnaire")
        blank.clicked.connect(self._read_blank)
        count = button(tr("Record the count"), "", "check", name="programme.count")
        count.clicked.connect(self._count)
        told = tr("What the papers say is typed under opinions, without a name; only their number stands here.")
        self._opinions.body.addWidget(words(told, "caption", wrap=True))
        self._opinions.body.addWidget(self._counts)
        self._opinions.body.addLayout(across(blank, None, count))
        return self._opinions

    def _read_blank(self) -> None:
        self._paper_desk.draw(partial(self.place.bench.blanks.make, "satisfaction", ""))

    def _count(self) -> None:
        given = self._counts.collect()
        if given is None or self.request is None:
            return
        papers, back = given["given"], given["back"]
        if not isinstance(papers, int) or not isinstance(back, int):
            return
        try:
            self.programmes.opinions.count(self.request.id, papers, back)
        except InputError as wrong:
            self._counts.set_faults({"back": wrong.say()})
        except IstiqbalError as error:
            self.place.notices.show(error)
        else:
            self._counts.show_record({})
            self.place.notices.toast(tr("The count is recorded."))
            self.changed.emit()

    def _read_draft(self) -> None:
        part = self.request.part("report") if self.request is not None else None
        if part is not None and part.writing is not None:
            self.read(REPORT, part.writing.ref.id)


def sums_words(sums: Sums) -> str:
    """What was carried out, in one paragraph."""
    told = [
        trn("{n} entries", sums.entries),
        tr("Direct beneficiaries: {count}", count=sums.direct),
        *(tr("Indirect, by {method}: {count}", method=one.label, count=one.count) for one in sums.indirect),
        tr("Cost: {amount}", amount=show_riyals(sums.cost)),
        tr("From {first} to {last}", first=sums.first_on, last=sums.last_on),
    ]
    return tr(" · ").join(told) if sums.entries else ""
