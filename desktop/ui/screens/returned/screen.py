"""Returned papers: scans are chosen, dropped or come from a folder; what waits is settled; what is back is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.bench import Bench
from desktop.services.returns.views import ReturnedPage, StrayPage, Taken
from desktop.text import clean, ltr
from desktop.ui.notices import Notices
from desktop.ui.screens.returned.choose import ChooseFile
from desktop.ui.screens.returned.feeding import Feeding
from desktop.ui.screens.returned.pictures import Picture, PictureDialog, Thumbnails, large
from desktop.ui.screens.returned.rows import ReturnedRow, StrayRow
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button, words

_MOST_SHOWN = 30


class ReturnedScreen(PageBody):
    """The tray and what came back. `file_asked` carries a file to open, `request_asked` a request for a programme."""

    file_asked = Signal(str)
    request_asked = Signal(str)

    def __init__(self, bench: Bench, feeding: Feeding, tasks: Tasks, notices: Notices) -> None:
        super().__init__(tr("Returned papers"))
        self.setObjectName("returned")
        self.setAcceptDrops(True)
        self._bench, self._feeding, self._tasks, self._notices = bench, feeding, tasks, notices
        self._thumbnails = Thumbnails(bench.tray.picture, tasks, self)
        self._shown: object = None
        choose = button(tr("Choose scans"), "primary", "upload", tip="Ctrl+O", name="returned.choose_scans")
        choose.clicked.connect(self.choose_scans)
        self.buttons.addWidget(choose)
        self._trouble = Banner(tone="warn")
        self._trouble.hide()
        self.content.addWidget(self._progress())
        self.content.addWidget(self._trouble)
        self.content.addWidget(self._folder_card())
        self._waiting, self._back = QVBoxLayout(), QVBoxLayout()
        self._waiting_card = self._list_card(tr("Wait for you"), "inbox", self._waiting)
        self._back_card = self._list_card(tr("Back in their files"), "file-check", self._back)
        self._none = EmptyState(
            tr("Scan the papers that came back signed: each page finds its file by the code in its corner."), "files"
        )
        for part in (self._waiting_card, self._back_card, self._none):
            self.content.addWidget(part)
        self.content.addStretch(1)
        feeding.went_on.connect(self._went_on)
        feeding.finished.connect(self._finished)

    def reload(self) -> None:
        """Ask again what waits and what is back."""
        tray = self._bench.tray
        self._tasks.run(Lane.LOCAL, lambda: (tray.waiting(), tray.recent(_MOST_SHOWN), tray.folder()), self._show)

    def choose_scans(self) -> None:
        """Ask for files of scans."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Choose scans"), folder)
        dialog.setObjectName("returned.files_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(tr("Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png)"))
        dialog.filesSelected.connect(self.take)
        dialog.open()

    def take(self, files: Sequence[str]) -> None:
        """Read these files."""
        self._trouble.hide()
        self._feeding.feed(Path(file) for file in files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(_dropped(event))

    def _progress(self) -> QWidget:
        self._doing = Card()
        self._doing.setObjectName("returned.progress")
        self._doing_words = words("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Reading scans"))
        self._doing.body.addWidget(self._doing_words)
        self._doing.body.addWidget(self._bar)
        self._doing.hide()
        return self._doing

    def _folder_card(self) -> Card:
        card = Card(tr("Folder of the scanner"), icon="refresh-cw")
        self._folder = words("", wrap=True)
        watch = button(tr("Choose the folder"), name="returned.watch")
        self._unwatch = button(tr("Watch no longer"), "ghost", name="returned.unwatch")
        watch.clicked.connect(self._choose_folder)
        self._unwatch.clicked.connect(partial(self.watch, ""))
        row = across(spacing=10)
        row.addWidget(self._folder, 1)
        row.addWidget(self._unwatch)
        row.addWidget(watch)
        card.body.addLayout(row)
        return card

    def _list_card(self, title: str, icon: str, rows: QVBoxLayout) -> Card:
        card = Card(title, icon=icon)
        rows.setSpacing(8)
        card.body.addLayout(rows)
        card.hide()
        return card

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder of the scanner"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.watch)
        dialog.open()

    def watch(self, folder: str) -> None:
        """Watch a folder, or none."""
        try:
            self._bench.tray.watch(Path(folder) if folder else None)
        except IstiqbalError as error:
            self._notices.show(error)
        self.reload()

    def _show(self, found: tuple[tuple[StrayPage, ...], tuple[ReturnedPage, ...], Path | None]) -> None:
        waiting, back, folder = found
        self._folder.setText(
            tr("New scans in {folder} are read by themselves; they stay where they are.", folder=ltr(str(folder)))
            if folder
            else tr("No folder is watched. Choose the one your scanner saves to, or drag scans onto this page.")
        )
        self._unwatch.setVisible(folder is not None)
        if (waiting, back) == self._shown:
            return
        self._shown = waiting, back
        self.caption.setText(trn("{n} pages wait for you", len(waiting)) if waiting else "")
        self._fill(self._waiting, [self._stray(stray) for stray in waiting])
        self._fill(self._back, [self._returned(page) for page in back])
        self._waiting_card.setVisible(bool(waiting))
        self._back_card.setVisible(bool(back))
        self._none.setVisible(not waiting and not back)

    def _fill(self, layout: QVBoxLayout, rows: Sequence[StrayRow | ReturnedRow]) -> None:
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            layout.addWidget(row)
            self._thumbnails.fill(row.thumbnail)

    def _stray(self, stray: StrayPage) -> StrayRow:
        row = StrayRow(stray)
        row.looked.connect(partial(self.look, stray.sha256, stray.file_name))
        row.attach_asked.connect(partial(self._ask_file, stray))
        row.aside_asked.connect(partial(self._ask_reason, stray))
        return row

    def _returned(self, page: ReturnedPage) -> ReturnedRow:
        row = ReturnedRow(page)
        row.looked.connect(
            partial(self.look, page.sha256, tr("{paper}: {name}", paper=page.title, name=page.applicant))
        )
        asked = self.request_asked if page.request_id else self.file_asked
        row.file_asked.connect(partial(asked.emit, page.request_id or page.application_id))
        return row

    def look(self, sha256: str, title: str) -> None:
        """Show a scan as large as the window allows."""
        self._tasks.run(Lane.LOCAL, lambda: (title, large(self._bench.tray.picture, sha256)), self._looked)

    def _looked(self, found: tuple[str, Picture]) -> None:
        PictureDialog(self, *found).show()

    def _ask_file(self, stray: StrayPage) -> None:
        ChooseFile(self, self._bench, self._tasks, stray, partial(self._attach, stray)).show()

    def _attach(self, stray: StrayPage, code: str, page: int) -> None:
        self._settle(partial(self._bench.returns.attach, stray.stray_id, code, page), tr("The page is in its file."))

    def _ask_reason(self, stray: StrayPage) -> None:
        ReasonDialog(
            self.window(),
            tr("Set the page aside"),
            tr("It leaves the tray. Its picture and your reason are kept."),
            confirm=tr("Set aside"),
            ready=(tr("It is no paper of ours"), tr("It was scanned again"), tr("It cannot be read")),
            run=partial(self._set_aside, stray),
        ).show()

    def _set_aside(self, stray: StrayPage, why: str, _code: str) -> None:
        self._settle(partial(self._bench.returns.set_aside, stray.stray_id, why), tr("The page was set aside."))

    def _settle(self, job: partial[None], said: str) -> None:
        def work() -> str:
            job()
            return said

        self._tasks.run(Lane.LOCAL, work, self._settled)

    def _settled(self, said: str) -> None:
        self._notices.toast(said)
        self.reload()

    def _went_on(self, done: int, everything: int, name: str) -> None:
        self._doing.show()
        self._bar.setRange(0, everything)
        self._bar.setValue(done)
        self._doing_words.setText(
            tr("Reading {file}: {done} of {all} files", file=clean(name), done=done + 1, all=everything)
        )

    def _finished(self, taken: tuple[Taken, ...]) -> None:
        self._doing.hide()
        troubles = [one.trouble for one in taken if one.trouble]
        self._trouble.say("\n".join(troubles), "warn")
        self._trouble.setVisible(bool(troubles))
        attached, waiting = sum(one.attached for one in taken), sum(one.waiting for one in taken)
        told = [trn("{n} pages are back in their files", attached)] if attached else []
        told += [trn("{n} pages wait for you", waiting)] if waiting else []
        self._notices.toast(
            tr(" · ").join(told) or tr("Nothing new was on these scans."), tone="ok" if attached else "info"
        )
        self.reload()


def _dropped(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
