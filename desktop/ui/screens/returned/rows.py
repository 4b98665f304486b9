"""The lines of the page: a page that waits, and a page that is back in its file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.returns.views import ReturnedPage, StrayPage
from desktop.text import ltr
from desktop.ui.screens.returned.pictures import Thumbnail
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.words import across, button, words

_TONES = {"yes": "ok", "no": "warn", "unsure": "info"}


def signature_words(verdict: str) -> str:
    """What is known of a signature."""
    return {
        "yes": tr("Signature found"),
        "no": tr("No signature found"),
        "unsure": tr("Signature unclear: look at it"),
    }.get(verdict, "")


class _Row(QFrame):
    """A picture, what it is, and what can be done."""

    looked = Signal()

    def __init__(self, sha256: str, name: str) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.thumbnail = Thumbnail(sha256, tr("Scan of {page}", page=name))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(3)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(14)
        self._row.addWidget(self.thumbnail)
        self._row.addLayout(self._lines, 1)

    def _say(self, *lines: QWidget) -> None:
        self._lines.addStretch(1)
        for line in lines:
            self._lines.addWidget(line)
        self._lines.addStretch(1)

    def _offer_look(self, name: str) -> None:
        if self.thumbnail.sha256:
            look = button(tr("See the page"), "ghost", "eye", name=name)
            look.clicked.connect(self.looked)
            self._row.addWidget(look)


class StrayRow(_Row):
    """A page that waits. `attach_asked` and `aside_asked` are the two ways out of the tray."""

    attach_asked = Signal()
    aside_asked = Signal()

    def __init__(self, stray: StrayPage) -> None:
        super().__init__(stray.sha256, stray.file_name)
        where = tr("{file}, page {page}", file=stray.file_name, page=stray.page_in_file)
        found = tr("Code on the page: {code}", code=ltr(stray.found)) if stray.found else ""
        about = tr(" · ").join(part for part in (tr("Read at {moment}", moment=stray.read_at), found) if part)
        self._say(words(where, "strong", wrap=True), words(stray.reason, wrap=True), words(about, "caption", wrap=True))
        self._offer_look(f"returned.look.{stray.stray_id}")
        if stray.sha256:
            attach = button(tr("Choose its file"), "", "file-plus", name=f"returned.attach.{stray.stray_id}")
            attach.clicked.connect(self.attach_asked)
            self._row.addWidget(attach)
        aside = button(tr("Set aside"), "ghost", "x", name=f"returned.aside.{stray.stray_id}")
        aside.clicked.connect(self.aside_asked)
        self._row.addWidget(aside)


class ReturnedRow(_Row):
    """A page that is back. `file_asked` opens the file or the request it belongs to."""

    file_asked = Signal()

    def __init__(self, page: ReturnedPage) -> None:
        title = tr("{paper}, page {page} of {pages}", paper=page.title, page=page.page, pages=page.pages)
        super().__init__(page.sha256, title)
        whose = tr(" · ").join(part for part in (page.applicant, ltr(page.number)) if part)
        how = tr("by hand, by {name}", name=page.attached_by) if page.matched == "hand" else tr("by its code")
        about = tr("Attached {how}, {moment}", how=how, moment=page.scanned_at)
        self._say(words(whose, "strong", wrap=True), words(title, wrap=True), words(about, "caption", wrap=True))
        said = signature_words(page.signature)
        if said:
            self._row.addLayout(across(Pill(said, _TONES[page.signature])))
        self._offer_look(f"returned.look.{page.attachment_id}")
        named = tr("Open the request") if page.request_id else tr("Open the file")
        open_file = button(named, "ghost", "file-text", name=f"returned.open.{page.attachment_id}")
        open_file.clicked.connect(self.file_asked)
        self._row.addWidget(open_file)
