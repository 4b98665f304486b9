"""Asking where a file is to be kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> Path:
    """Where people keep their papers."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def ask_where(
    asker: QWidget, title: str, proposed: Path, write: Callable[[str], object], kinds: str = ""
) -> QFileDialog:
    """Propose a file and hand the chosen one to `write`; whoever gives no ending gets that of the proposed file."""
    dialog = QFileDialog(asker, title, str(proposed))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kinds:
        dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog
