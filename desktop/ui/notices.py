"""Telling a person what happened: toasts, faults by kind, questions, and bugs. Never the text of an exception."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import InputError, IntegrityError, IstiqbalError, OutageError
from desktop.messages import tr
from desktop.ui.crash import describe
from desktop.ui.spoken import announce
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.toast import Toast, Toasts

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Notices(QObject):
    """The voice of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.toasts = Toasts(window)

    def toast(self, text: str, undo: Callable[[], None] | None = None, *, tone: str = "ok") -> None:
        """Say something in passing; with `undo`, offer for ten seconds to take it back."""
        icon = {"ok": "circle-check-big", "warn": "triangle-alert", "err": "circle-alert"}.get(tone, "info")
        self.toasts.add(Toast(text, undo, icon, "nav_text"))
        announce(self._window, text)

    def undo_last(self) -> bool:
        """Take back what the newest toast offers to; whether there was anything."""
        return self.toasts.undo_last()

    def show(self, error: Exception) -> None:
        """Show what went wrong by who can mend it: the person, the surroundings, a rule, or we."""
        if not isinstance(error, IstiqbalError):
            self._bug(error)
            return
        _log.log(error.level, "shown: %s", error.code)
        if isinstance(error, InputError):
            self.toast(error.say(), tone="warn")
        elif isinstance(error, OutageError):
            self.tell(tr("This did not work now"), error.say(), tone="warn", icon="triangle-alert")
        elif isinstance(error, IntegrityError):
            self.tell(tr("Work was stopped to protect the data"), error.say(), tone="err", icon="circle-alert")
        else:
            self.tell(tr("This is not possible"), error.say(), tone="info", icon="info")

    def tell(self, title: str, text: str, *, tone: str = "info", icon: str = "info") -> Dialog:
        """Tell something that has to be read."""
        dialog = Dialog(self._window, title, text, tone=tone, icon=icon)
        dialog.offer(Answer(tr("Understood")))
        dialog.open()
        return dialog

    def ask(self, title: str, text: str, *answers: Answer, tone: str = "info", icon: str = "circle-help") -> Dialog:
        """Ask before a step that cannot be taken back; the first answer is what Enter does, the last should be "not now"."""
        dialog = Dialog(self._window, title, text, tone=tone, icon=icon)
        dialog.offer(*answers)
        dialog.open()
        return dialog

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Do what a service does; None if it refused, which is said to the person."""
        try:
            return act()
        except IstiqbalError as error:
            self.show(error)
            return None

    def succeeds(self, act: Callable[[], object]) -> bool:
        """Do what a service does; whether it was done. What it refuses is said to the person."""
        return self.attempt(lambda: (act(), True)) is not None

    def _bug(self, error: Exception) -> None:
        details = describe(type(error), error, error.__traceback__)
        _log.error("%s", details)
        self.crash(details)

    def crash(self, details: str) -> Dialog:
        """Say that the fault is ours, that the data is safe, and offer the details for the support."""
        dialog = Dialog(
            self._window,
            tr("Something went wrong in the program"),
            tr(
                "This is our fault, not yours. What was saved is safe. If it happens again, copy the details and send them to support; they hold no personal data."
            ),
            tone="err",
            icon="circle-alert",
        )
        dialog.offer(
            Answer(tr("Go on")), Answer(tr("Copy the details"), lambda: QGuiApplication.clipboard().setText(details))
        )
        dialog.open()
        return dialog
