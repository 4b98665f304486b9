"""Short messages: read as they will arrive, with their length, and copied to be sent by the association's own telephone."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop.errors import InputError
from desktop.field import Field
from desktop.messages import tr, trn
from desktop.services.notices.messaging import offered
from desktop.services.notices.views import MessageView
from desktop.services.views import CaseFile
from desktop.ui.form import Form
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.edits import LongText
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button, words
from desktop.values import Value

_APT = {
    "incomplete": "completion",
    "visit_scheduled": "visit",
    "decided": "result",
    "notified": "result",
    "referred_out": "referral",
    "active": "update",
}
"""The message that is likely to be sent at a stage."""


class MessagesCard(CourseCard):
    """One message at a time: what is still wanted of it, its text, and the two ways of copying it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Short messages"), tr("Copied here, sent from the association's telephone"),
                         "message-circle")  # fmt: skip
        self.setObjectName("course.messages")
        self._code, self._shown_of = "receipt", ("", "")
        self._typed: dict[str, Value] = {}
        self._form: Form | None = None
        self._fields: tuple[Field, ...] = ()
        self._view: MessageView | None = None
        self.body.addWidget(self._kinds())
        self._asked = QVBoxLayout()
        self.body.addLayout(self._asked)
        self.text = LongText(lines=3)
        self.text.setReadOnly(True)
        self.text.setObjectName("messages.text")
        self.text.setAccessibleName(tr("The text of the message"))
        self.length = words("", "caption")
        self.length.setObjectName("messages.length")
        self._to = words("", "strong")
        self.caution = Banner()
        self.caution.setObjectName("messages.caution")
        self.sms = button(tr("Copy for an SMS"), "primary", "copy", name="messages.sms")
        self.whatsapp = button(tr("Copy for WhatsApp"), "", "copy", name="messages.whatsapp")
        self.sms.clicked.connect(partial(self._copy, whatsapp=False))
        self.whatsapp.clicked.connect(partial(self._copy, whatsapp=True))
        self.body.addWidget(self.text)
        self.body.addLayout(across(self.length, None, self._to))
        self.body.addWidget(self.caution)
        self.body.addLayout(across(self.sms, self.whatsapp, None))

    def refresh(self, case: CaseFile) -> None:
        desk = self.place.bench.practice.notices.of(case.application_id)
        for offer in desk.messages:
            self._chips[offer.code].setToolTip(offer.refused)
        if self._shown_of != (case.application_id, case.stage):
            self._shown_of = (case.application_id, case.stage)
            self.choose(_APT.get(case.stage, "receipt"))
        else:
            self._show()

    def settle(self) -> None:
        if self._form is not None:
            self._form.settle()

    def choose(self, code: str) -> None:
        """Turn to another message; what was typed into the last one is not for this one."""
        self._code, self._typed = code, {}
        self._chips[code].setChecked(True)
        self._show()

    def _kinds(self) -> QWidget:
        holder = QWidget()
        flow, group = FlowLayout(holder), QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        for code, title in offered():
            chip = button(title, "chip", name=f"messages.kind.{code}", parent=holder)
            chip.setCheckable(True)
            chip.setChecked(code == self._code)
            chip.clicked.connect(partial(self.choose, code))
            group.addButton(chip)
            flow.addWidget(chip)
            self._chips[code] = chip
        return holder

    def _show(self) -> None:
        if self.case is None:
            return
        notices, application_id = self.place.bench.practice.notices, self.case.application_id
        view = self.attempt(partial(notices.message, application_id, self._code, self._typed))
        if view is None:
            return
        self._view = view
        self._ask(view)
        self.text.setPlainText(view.text)
        parts = trn("{n} messages", view.parts)
        said = (trn("{n} characters", view.letters), parts, trn("{n} characters left", view.left))
        self.length.setText(tr(" · ").join(said))
        self._to.setText(tr("To: {mobile}", mobile=view.mobile) if view.mobile else "")
        wanted = tr("; ").join(tr(one.label) for one in view.asked if one.name in view.wants)
        open_ones = tr("Still to be written: {what}", what=wanted) if wanted else ""
        against = view.refused or open_ones or view.caution
        self.caution.say(against, "err" if view.refused else "info" if open_ones else "warn")
        self.caution.setVisible(bool(against))
        for one in (self.sms, self.whatsapp):
            one.setEnabled(not view.refused and not view.wants)

    def _ask(self, view: MessageView) -> None:
        """The questions of this message, made anew only when they are others."""
        if view.asked != self._fields:
            if self._form is not None:
                self._asked.removeWidget(self._form)
                self._form.hide()
                self._form.deleteLater()
                self._form = None
            self._fields = view.asked
            if view.asked:
                self._form = Form(view.asked, record="message", columns=2)
                self._form.edited.connect(self._edited)
                self._asked.addWidget(self._form)
        if self._form is not None:
            self._form.show_record(view.values)

    def _edited(self, name: str, typed: object) -> None:
        """What is not right yet shows its fault in its place; the message waits for it."""
        declared = next(one for one in self._fields if one.name == name)
        try:
            self._typed = {**self._typed, name: declared.parse(typed)}
        except InputError:
            return
        self._show()

    def _copy(self, *, whatsapp: bool) -> None:
        self.settle()
        if self.case is None:
            return
        notices, application_id = self.place.bench.practice.notices, self.case.application_id
        copy = partial(notices.copied, application_id, self._code, self._typed, whatsapp=whatsapp)
        copied = self.attempt(copy)
        if copied is not None:
            QGuiApplication.clipboard().setText(copied.text)
            said = tr("The text was copied for {mobile}. Paste it into the telephone's program and send it there.",
                      mobile=copied.mobile)  # fmt: skip
            self.place.notices.toast(said)
            self.changed.emit()
