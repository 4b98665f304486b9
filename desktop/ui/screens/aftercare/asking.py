"""Handing a part of the aid over, in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop.messages import tr
from desktop.services.aftercare.views import PartKey
from desktop.ui.form_dialog import AskDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.signature_pad import SignaturePad
from desktop.ui.widgets.words import words
from desktop.values import Value


class DeliveryDialog(AskDialog):
    """Hands one part over: the receiver signs on the printed receipt, in the box here, or by thumb before two witnesses.

    `delivery_id` is what was recorded, once it was.
    """

    def __init__(
        self, parent: QWidget, place: Workplace, application_id: str, key: PartKey, done: Callable[[str], None]
    ) -> None:
        self._deliveries = place.bench.practice.aftercare.deliveries
        self._of, self._key, self.delivery_id = application_id, key, ""
        sheet = self._deliveries.ask(application_id, key)
        super().__init__(
            parent,
            tr("Hand over: {what}", what=sheet.title),
            tr("The receipt is printed next; it is signed before the aid leaves the branch."),
            sheet,
            confirm=tr("Record and print the receipt"),
            act=self._deliver,
            done=lambda: done(self.delivery_id),
            icon="hand-heart",
        )
        self.pad = SignaturePad()
        self._label = words(tr("The receiver signs here"), "label")
        self.body.insertWidget(self.body.indexOf(self.form) + 1, self._label)
        self.body.insertWidget(self.body.indexOf(self.form) + 2, self.pad)
        self.form.edited.connect(self._edited)
        self._show_pad(signed=sheet.values.get("signed") == "screen")

    def _deliver(self, answers: Mapping[str, Value]) -> None:
        drawn = answers.get("signed") == "screen" and self.pad.is_signed()
        strokes = [[(p.x, p.y, p.t_ms, p.pressure) for p in stroke] for stroke in self.pad.strokes()] if drawn else []
        self.delivery_id = self._deliveries.deliver(self._of, self._key, answers, strokes)

    def _edited(self, name: str, typed: object) -> None:
        if name == "signed":
            self._show_pad(signed=typed == "screen")

    def _show_pad(self, *, signed: bool) -> None:
        self._label.setVisible(signed)
        self.pad.setVisible(signed)
