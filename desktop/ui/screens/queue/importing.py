"""Taking in electronic applications: choose a file, say what its columns mean, look at every row, then take them in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from desktop.errors import DiskFailed, IstiqbalError
from desktop.messages import tr, trn
from desktop.services.receiving.asked import Target
from desktop.services.receiving.import_views import Imported, Opened, Preview, Progress
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.screens.queue.columns import ColumnsEdit
from desktop.ui.screens.queue.rows import RowsCard
from desktop.ui.tasks import Lane, Tasks, Ticket
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.files import ask_where
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button, words


class Importing(Protocol):
    """What the page asks of the import."""

    def targets(self) -> tuple[Target, ...]: ...
    def open(self, file: Path, sheet: str = "") -> Opened: ...
    def preview(
        self, opened: Opened, codes: tuple[str, ...], progress: Progress, wanted: Callable[[], bool]
    ) -> Preview: ...
    def write(
        self, preview: Preview, chosen: frozenset[int], progress: Progress, wanted: Callable[[], bool]
    ) -> Imported: ...
    def template(self) -> bytes: ...


class ImportingScreen(PageBody):
    """One file at a time. Everything slow happens in the local lane and can be stopped between two rows."""

    file_asked = Signal(str)
    list_asked = Signal()
    _went_on = Signal(int, int)

    def __init__(self, imports: Importing, tasks: Tasks, notices: Notices, implied: str) -> None:
        super().__init__(tr("Electronic applications"))
        self.setObjectName("importing")
        self.setAcceptDrops(True)
        self._imports, self._tasks, self._notices = imports, tasks, notices
        self._file: Path | None = None
        self._opened: Opened | None = None
        self._preview: Preview | None = None
        self._ticket: Ticket | None = None
        self._went_on.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.choose = button(tr("Choose a file"), "primary", "upload", name="importing.choose")
        template = button(tr("Save an empty workbook"), "ghost", "download", name="importing.template")
        self.choose.clicked.connect(self.choose_file)
        template.clicked.connect(self._ask_template)
        self.buttons.addWidget(template)
        self.buttons.addWidget(self.choose)
        self._said = Banner(action=tr("Look at them"))
        self._said.button.setObjectName("importing.look_at_them")
        self._said.pressed.connect(self.list_asked)
        self._said.hide()
        self._implied = Banner(implied, "gold", "scale")
        if not implied:
            self._implied.hide()
        self._none = EmptyState(
            tr("Choose the table your website gave you, or drag it here: a workbook (.xlsx) or separated text (.csv)."),
            "download",
        )
        self.rows = RowsCard()
        self.rows.file_asked.connect(self.file_asked)
        self.rows.take_asked.connect(self._take_in)
        self.rows.hide()
        parts = (self._implied, self._said, self._none, self._progress(), self._columns_card(), self.rows)
        for part in parts:
            self.content.addWidget(part)
        self.content.addStretch(1)
        self.setFocusProxy(self.choose)

    def choose_file(self) -> None:
        """Ask which file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self, tr("Choose a file"), folder)
        dialog.setObjectName("importing.file_dialog")
        dialog.setNameFilter(tr("Tables (*.xlsx *.csv *.txt *.tsv)"))
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def open(self, file: str) -> None:
        """Read a file."""
        self._file = Path(file)
        self._said.hide()
        self._read("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        found = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.open(found[0])

    def save_template(self, file: str) -> None:
        """Write the empty workbook into a file."""

        def job() -> None:
            try:
                Path(file).write_bytes(self._imports.template())
            except OSError as error:
                raise DiskFailed() from error

        self._tasks.run(Lane.LOCAL, job, self._saved)

    def _saved(self, _none: None) -> None:
        self._notices.toast(tr("The workbook was saved."))

    def _ask_template(self) -> None:
        proposed = Path.home() / f"{tr('Applications')}.xlsx"
        ask_where(self, tr("Save an empty workbook"), proposed, self.save_template)

    def _progress(self) -> QWidget:
        self._doing = Card()
        self._doing.setObjectName("importing.progress")
        self._doing_words = words("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._stop = button(tr("Stop"), "ghost", "x", name="importing.stop")
        self._stop.clicked.connect(self._cancel)
        row = across(spacing=10)
        row.addWidget(self._doing_words, 1)
        row.addWidget(self._stop)
        self._doing.body.addLayout(row)
        self._doing.body.addWidget(self._bar)
        self._doing.hide()
        return self._doing

    def _columns_card(self) -> Card:
        self._card = Card(tr("What the columns stand for"), icon="list-checks")
        self._card.setObjectName("importing.columns")
        self._about = words("", "muted", wrap=True)
        self._sheet = Combo()
        self._sheet.setObjectName("importing.sheet")
        self._sheet.setAccessibleName(tr("Sheet"))
        self._sheet.picked.connect(self._read)
        row = across(spacing=10)
        row.addWidget(self._about, 1)
        row.addWidget(self._sheet)
        self.columns = ColumnsEdit()
        self.columns.changed.connect(self._columns_changed)
        note = tr(
            "Consents, health and debts are never taken over: a person gives consent, and what needs it is asked afterwards."
        )
        look = button(tr("Look at the rows"), "primary", "eye", name="importing.look")
        look.clicked.connect(self._look)
        foot = across(words(note, "caption", wrap=True), look)
        foot.setStretch(0, 1)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self.columns)
        self._card.body.addLayout(foot)
        self._card.hide()
        return self._card

    def _read(self, sheet: str) -> None:
        if self._file is None:
            return
        self._preview = None
        self.rows.hide()
        self._begin(tr("Reading {file}", file=self._file.name))
        self._stop.setEnabled(False)
        self._tasks.run(Lane.LOCAL, partial(self._imports.open, self._file, sheet), self._show_file, self._failed)

    def _show_file(self, opened: Opened) -> None:
        self._end()
        self._opened = opened
        self._none.hide()
        self._card.show()
        said = [tr("{file}: {rows}", file=opened.file_name, rows=trn("{n} rows", len(opened.table.rows)))]
        if opened.table.above:
            said.append(trn("{n} lines above the header are no applications", opened.table.above))
        self._about.setText(tr(" · ").join(said))
        self._sheet.offer([(name, name) for name in opened.sheets])
        self._sheet.show_code(opened.table.sheet)
        self._sheet.setVisible(len(opened.sheets) > 1)
        self.columns.show_columns(opened.columns, [(one.code, one.label) for one in self._imports.targets()])
        if opened.before:
            said_before = tr("This very file was taken in before: {when}. Its rows are known and stay as they are.",
                             when=opened.before)  # fmt: skip
            self._say(said_before, "info")

    def _columns_changed(self) -> None:
        self._preview = None
        self.rows.hide()

    def _look(self) -> None:
        if self._opened is None:
            return
        self._begin(tr("Looking at the rows and at who is on file already"))
        ticket = Ticket()
        job = partial(
            self._imports.preview, self._opened, self.columns.codes(), self._tell, lambda: not ticket.cancelled.is_set()
        )
        self._ticket = ticket
        self._tasks.run(Lane.LOCAL, job, self._show_preview, self._failed)

    def _show_preview(self, preview: Preview) -> None:
        self._end()
        if not preview.whole:
            self._say(tr("Stopped. Nothing was written."), "info")
            return
        self._preview = preview
        self.rows.show_preview(preview)
        self.rows.show()
        QTimer.singleShot(0, self, self._show_rows)  # the rows have their place only after the next layout

    def _show_rows(self) -> None:
        reveal(self.rows)
        self.rows.table.setFocus()

    def _take_in(self, chosen: frozenset[int]) -> None:
        if self._preview is None:
            return
        self._begin(trn("Taking in {n} applications", len(chosen)))
        ticket = Ticket()
        job = partial(self._imports.write, self._preview, chosen, self._tell, lambda: not ticket.cancelled.is_set())
        self._ticket = ticket
        self.rows.setEnabled(False)
        self._tasks.run(Lane.LOCAL, job, self._written, self._failed)

    def _written(self, done: Imported) -> None:
        self._end()
        said = [trn("{n} applications were taken in as drafts", done.written)]
        if done.known:
            said.append(trn("{n} were taken in before", done.known))
        if not done.whole:
            said.append(trn("{n} are left: look at the rows again to go on", done.left))
        self._say(tr(" · ").join(said), "ok" if done.whole else "warn")
        self._said.button.setVisible(done.written > 0)
        self._card.setVisible(not done.whole)
        self._none.setVisible(done.whole)
        self.rows.hide()
        self._preview = None

    def _tell(self, done: int, everything: int) -> None:
        """Called in the lane: a signal carries it over."""
        self._went_on.emit(done, everything)

    def _show_progress(self, done: int, everything: int) -> None:
        self._bar.setRange(0, everything)
        self._bar.setValue(done)

    def _begin(self, said: str) -> None:
        self._doing_words.setText(said)
        self._bar.setRange(0, 0)
        self._doing.show()
        reveal(self._doing)
        self._stop.setEnabled(True)
        self.choose.setEnabled(False)

    def _end(self) -> None:
        self._doing.hide()
        self._ticket = None
        self.choose.setEnabled(True)
        self.rows.setEnabled(True)

    def _cancel(self) -> None:
        """Stop after the row in hand; what is written stays written."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._stop.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, IstiqbalError):
            self._say(error.say(), "err")
        else:
            self._tasks.complain(error)

    def _say(self, said: str, tone: str) -> None:
        self._said.say(said, tone)
        self._said.button.hide()
        self._said.show()
