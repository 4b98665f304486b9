"""The shelf on the screen: each guide and form the policy names, to be opened, or put in by a manager."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.policies.shelf import REQUEST_FORM, Shelf
from desktop.services.policies.views import ShelfLine
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import Glyph, across, button, line, words


class ShelfCard(Card):
    """One row for each guide or form. `open_asked` and `put_asked` carry its line."""

    open_asked = Signal(object)
    put_asked = Signal(object)

    def __init__(self, *, may_put: bool, parent: QWidget | None = None) -> None:
        about = tr("Kept on this computer: they open without a line.")
        super().__init__(tr("Guides and forms"), about, "files", parent)
        self.setObjectName("policy.shelf")
        self._may_put = may_put
        self._lines: tuple[ShelfLine, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.body.addLayout(self._rows)
        self._none = words(tr("This policy names no guides and forms."), "muted", parent=self)
        self.body.addWidget(self._none)

    def show_lines(self, lines: Sequence[ShelfLine]) -> None:
        """Show exactly these."""
        self._none.setVisible(not lines)
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, one in enumerate(lines):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(one))

    def _row(self, one: ShelfLine) -> QWidget:
        holder = QWidget(self)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(words(one.label, "strong", wrap=True, parent=holder))
        said.addWidget(words(_told(one), "caption", wrap=True, parent=holder))
        row = across(Glyph("file-text", "primary", 22, holder), spacing=14)
        row.addLayout(said, 1)
        if one.code == REQUEST_FORM or one.item_id:
            made = button(tr("Open it"), "primary", "eye", name=f"policy.shelf.{one.code}.open", parent=holder)
            made.setAccessibleName(tr("Open: {what}", what=one.label))
            made.clicked.connect(partial(self.open_asked.emit, one))
            row.addWidget(made)
        if self._may_put:
            label = tr("Replace") if one.item_id else tr("Put a document in")
            made = button(label, "", "upload", name=f"policy.shelf.{one.code}.put", parent=holder)
            made.setAccessibleName(tr("Put in: {what}", what=one.label))
            made.clicked.connect(partial(self.put_asked.emit, one))
            row.addWidget(made)
        holder.setLayout(row)
        return holder


def _told(one: ShelfLine) -> str:
    if not one.item_id:
        printed = tr("The program draws this form itself.")
        return printed if one.code == REQUEST_FORM else tr("No document has been put in yet.")
    parts = (
        one.title,
        tr("edition {edition}", edition=one.edition),
        tr("approval {approval}", approval=one.approval) if one.approval else "",
        tr("put in by {who}", who=one.added),
        trn("{n} earlier editions", one.earlier) if one.earlier else "",
        "" if one.arrived else tr("still on its way to this computer"),
    )
    return tr(" · ").join(part for part in parts if part)


class PutDialog(Dialog):
    """What is asked of a document, and which file it is; nothing closes before it was taken. `put` says it was."""

    put = Signal()

    def __init__(self, parent: QWidget, shelf: Shelf, line_: ShelfLine) -> None:
        super().__init__(parent, tr("Put in: {what}", what=line_.label), icon="upload")
        self.setObjectName("policy.put")
        self._shelf, self._line, self._file = shelf, line_, ""
        self.form = Form(shelf.questions(), record="policy.put", columns=1, parent=self)
        self.form.show_record({"title": line_.title or line_.label})
        self.body.addWidget(self.form)
        self._choose = button(tr("Choose the file (PDF or text)"), "", "files", name="policy.put.file", parent=self)
        self._choose.clicked.connect(self._ask_file)
        self._chosen = words("", "help", wrap=True, parent=self)
        self.body.addWidget(self._choose)
        self.body.addWidget(self._chosen)
        self.offer(Answer(tr("Put it on the shelf"), self.put.emit, may=self._keep), Answer(tr("Not now")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def choose(self, file: str) -> None:
        """This file."""
        self._file = file
        self._say(tr("Chosen: {file}", file=Path(file).name))

    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Choose the document"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Documents (*.pdf *.txt)"))
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def _keep(self) -> bool:
        self.form.settle()
        answers = self.form.collect()
        if answers is None:
            return False
        if not self._file:
            self._say(tr("Choose the file first."), wrong=True)
            self._choose.setFocus()
            return False
        try:
            self._shelf.put(self._line.code, answers, Path(self._file))
        except IstiqbalError as error:
            self._say(error.say(), wrong=True)
            return False
        return True

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self._chosen.setText(text)
        self._chosen.setProperty("state", "error" if wrong else "")
        theme.repolish(self._chosen)
