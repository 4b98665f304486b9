"""The papers of a version that is not in force yet: which one to look at, and its pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.policy.profile import Profile
from desktop.services.policies.preview import Preview
from desktop.services.policies.views import Document
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.policies.reader import DocumentView
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.words import across, words

_HEIGHT, _WIDTH = 620, 300


class PapersPane(QWidget):
    """A list of papers and the one that was chosen; `profile` says by which policy it is drawn."""

    def __init__(self, preview: Preview, tasks: Tasks, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.profile: Callable[[], Profile] | None = None
        label = words(tr("Paper"), "label", parent=self)
        self.choice = Combo(self)
        self.choice.setObjectName("policy.preview.paper")
        self.choice.setAccessibleName(label.text())
        for code, name in preview.kinds():
            self.choice.addItem(name, code)
        self.choice.picked.connect(self.draw)
        self.choice.setMinimumWidth(theme.current().px(_WIDTH))
        label.setBuddy(self.choice)
        hint = words(tr("Drawn with invented values."), "caption", parent=self)
        self.view = DocumentView(preview.pages, tasks, notices, self)
        self.view.setMinimumHeight(theme.current().px(_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(across(label, self.choice, hint, None))
        column.addWidget(self.view, 1)

    def draw(self) -> None:
        """Draw the chosen paper anew."""
        if self.profile is not None:
            profile, preview = self.profile, self._preview
            self.view.show_document(partial(_make, preview, self.choice.code(), profile))


def _make(preview: Preview, code: str, profile: Callable[[], Profile]) -> Document:
    return preview.make(code, profile())
