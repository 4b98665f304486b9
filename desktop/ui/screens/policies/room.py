"""The part of the window where the policy lives: read and acknowledged by all, edited and published by managers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, tr
from desktop.services.policies.shelf import REQUEST_FORM
from desktop.services.policies.views import ShelfLine, VersionLine
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.policies.document import DocumentPage
from desktop.ui.screens.policies.editor import EditorPage
from desktop.ui.screens.policies.page import VERSIONS, PolicyPage
from desktop.ui.screens.policies.review import ReviewPage
from desktop.ui.shell import Page

POLICY, EDIT, VERSION, DOCUMENT = "policy", "policy.edit", "policy.version", "policy.document"


class PolicyRoom(Room):
    """Pages of the policy."""

    def pages(self) -> Sequence[Page]:
        return (
            Page(POLICY, mark("Policy"), "scale", self._policy),
            Page(EDIT, mark("Edit the policy"), "file-pen", self._editor, hidden=True, under=POLICY),
            Page(VERSION, mark("Version of the policy"), "history", self._review, hidden=True, under=POLICY),
            Page(DOCUMENT, mark("Guides and forms"), "files", self._document, hidden=True, under=POLICY),
        )

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("policy", mark("Policy"), self._show, program, ("Alt+3",), "scale"),
            Command("policy.edit", mark("Edit the policy"), self._edit, program, (), "file-pen", self._manages),
        )

    def due(self) -> Sequence[Due]:
        life, found = self.bench.practice.policy, []
        if not life.readers.acknowledged():
            said = tr("Version {version} of the policy is in force: read it", version=self.bench.profile.version)
            found.append(Due(POLICY, said, icon="scale"))
        if self._manages():
            waiting = [one for one in life.publishing.waiting() if not life.publishing.refused(one.row_id)]
            found += [
                Due(
                    POLICY, tr("Version {version} of the policy waits for a second person", version=one.version), "warn"
                )
                for one in waiting
            ]
        return found

    def _manages(self) -> bool:
        return not self.bench.practice.policy.drafts.refused()

    def _policy(self) -> QWidget:
        page = PolicyPage(self.bench.practice.policy, lambda: self.bench.profile, self.notices)
        page.edit_asked.connect(self._edit)
        page.version_asked.connect(self._read_version)
        page.document_asked.connect(self._open)
        return page

    def _editor(self) -> QWidget:
        page = EditorPage(self.bench.practice.policy, self.tasks, self.notices)
        page.done.connect(self._show)
        page.handed_over.connect(self._show_versions)
        return page

    def _review(self) -> QWidget:
        page = ReviewPage(self.bench.practice.policy, self.tasks, self.notices)
        page.done.connect(self._show)
        return page

    def _document(self) -> QWidget:
        page = DocumentPage(self.bench.practice.policy.shelf.pages, self.tasks, self.notices)
        page.back_asked.connect(self._show)
        return page

    def _show(self) -> None:
        page = self.show(POLICY)
        if isinstance(page, PolicyPage):
            page.enter()

    def _show_versions(self) -> None:
        """Where the version that was just prepared waits for its second person."""
        page = self.show(POLICY)
        if isinstance(page, PolicyPage):
            page.turn_to(VERSIONS)

    def _edit(self) -> None:
        page = self.show(EDIT)
        if isinstance(page, EditorPage):
            page.begin()

    def _read_version(self, line: VersionLine) -> None:
        page = self.show(VERSION)
        if isinstance(page, ReviewPage):
            page.open(line)

    def _open(self, line: ShelfLine) -> None:
        if line.code == REQUEST_FORM and not line.item_id:
            self.command_asked.emit("blanks")
            return
        page = self.show(DOCUMENT)
        if isinstance(page, DocumentPage):
            page.show_document(partial(self.bench.practice.policy.shelf.read, line.item_id))
