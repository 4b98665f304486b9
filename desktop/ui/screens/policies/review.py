"""One version to be read and, while it waits, to be confirmed by a second person or returned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.dates import show_pair
from desktop.errors import IstiqbalError
from desktop.messages import mark, tr
from desktop.services.policies.life import PolicyLife
from desktop.services.policies.views import Standing, VersionLine
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.screens.gate import Labelled
from desktop.ui.screens.policies.differences import DifferencesCard
from desktop.ui.screens.policies.papers import PapersPane
from desktop.ui.screens.policies.text import PolicyText
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.edits import PasswordEdit
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Banner, Card, PageBody
from desktop.ui.widgets.words import across, button

_PARTS = {"changes": mark("What changes"), "text": mark("The whole text"), "papers": mark("Its papers")}


class ReviewPage(PageBody):
    """`done` leads back to the policy; what was published is in force from its day on."""

    done = Signal()

    def __init__(self, life: PolicyLife, tasks: Tasks, notices: Notices) -> None:
        super().__init__(tr("Version of the policy"))
        self.setObjectName("policy.version")
        self._life, self._notices = life, notices
        self._line: VersionLine | None = None
        self._asked: Form | None = None
        self._return = button(tr("Return with a reason"), "danger", "undo-2", name="policy.confirm.return")
        self._return.clicked.connect(self._ask_reason)
        back = button(tr("Back to the policy"), "", "scale", name="policy.version.back")
        back.clicked.connect(self.done)
        self.buttons.addWidget(self._return)
        self.buttons.addWidget(back)
        self._banner = Banner()
        self.content.addWidget(self._banner)
        self.content.addWidget(self._confirm_card())
        self.content.addLayout(self._chips())
        self.differences = DifferencesCard(tr("What changes against the version before it"))
        self._text = QWidget()
        self._text_column = QVBoxLayout(self._text)
        self._text_column.setContentsMargins(0, 0, 0, 0)
        self.papers = PapersPane(life.preview, tasks, notices)
        self._places: dict[str, QWidget] = {
            "changes": self.differences, "text": self._text, "papers": self.papers,
        }  # fmt: skip
        for one in self._places.values():
            self.content.addWidget(one)
        self.content.addStretch(1)

    def open(self, line: VersionLine) -> None:
        """Show a version."""
        self._line = line
        self.title.setText(tr("Version {number}", number=line.version))
        self.caption.setText(line.say())
        profile = self._life.publishing.profile(line.row_id)
        self.differences.show_differences(self._life.drafts.between(line.row_id))
        while (item := self._text_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._text_column.addWidget(PolicyText(profile, self._text))
        self.papers.profile = lambda: profile
        self._show_standing(line)
        self._turn_to("changes" if line.row_id else "text")

    def settle(self) -> None:
        """Nothing here is saved before it is confirmed."""

    def _chips(self) -> QHBoxLayout:
        parts = {code: tr(label) for code, label in _PARTS.items()}
        self._tabs = chips(self, "policy.version", parts, self._turn_to)
        return across(*self._tabs.values(), None, spacing=8)

    def _turn_to(self, code: str) -> None:
        for one, place in self._places.items():
            place.setVisible(one == code)
        self._tabs[code].setChecked(True)
        if code == "papers":
            self.papers.draw()

    def _confirm_card(self) -> Card:
        about = tr("As the minutes of the board say it")
        self._card = Card(tr("Confirm this version"), about, "shield-check")
        self._card.setObjectName("policy.confirm")
        self._form_place = QVBoxLayout()
        self._card.body.addLayout(self._form_place)
        self.password = PasswordEdit()
        self._labelled = Labelled(
            "policy.confirm.password",
            tr("Your own password"),
            self.password,
            help=tr("It proves that a second person confirms, and not the one who prepared."),
        )
        self.password.returnPressed.connect(self._publish)
        self._card.body.addWidget(self._labelled)
        publish = button(tr("Confirm and publish"), "primary", "shield-check", name="policy.confirm.publish")
        publish.clicked.connect(self._publish)
        self._card.body.addLayout(across(publish, None))
        self._card.hide()
        return self._card

    def _show_standing(self, line: VersionLine) -> None:
        waiting = line.standing is Standing.WAITING
        refused = self._life.publishing.refused(line.row_id) if waiting else ""
        said, tone = _said(line), "warn" if waiting else "err" if line.reason else "info"
        self._banner.say(" ".join(part for part in (said, refused) if part), tone)
        self._card.setVisible(waiting and not refused)
        self._return.setVisible(waiting and not self._life.drafts.refused())
        if self._asked is not None:
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None
        if waiting and not refused:
            asked = self._life.publishing.asked(line.row_id)
            self._asked = Form(asked.fields, record="policy.confirm", parent=self._card)
            self._asked.show_record(asked.values)
            self._form_place.addWidget(self._asked)

    def _publish(self) -> None:
        if self._line is None or self._asked is None:
            return
        answers = self._asked.collect()
        if answers is None:
            return
        decided, wrong = self._life.publishing.judge(answers)
        if decided is None:
            self._asked.set_faults(wrong)
            self._asked.first_fault()
            return
        try:
            line = self._life.publishing.publish(self._line.row_id, decided, self.password.text())
        except IstiqbalError as refused:
            self._labelled.show_fault(refused.say())
            self.password.clear()
            self.password.setFocus()
            return
        self.password.clear()
        self._labelled.show_fault("")
        self._notices.toast(tr("Version {number} is published.", number=line.version))
        self.done.emit()

    def _ask_reason(self) -> None:
        ReasonDialog(
            self,
            tr("Why is this version returned?"),
            tr("It never comes into force. Whoever prepared it reads the reason and may begin a new draft."),
            confirm=tr("Return it"),
            ready=(tr("It differs from the minutes of the board"), tr("A text is still to be corrected")),
            run=self._send_back,
        ).open()

    def _send_back(self, reason: str, _: str) -> None:
        if self._line is None:
            return
        try:
            self._life.publishing.send_back(self._line.row_id, reason)
        except IstiqbalError as error:
            self._notices.show(error)
            return
        self._notices.toast(tr("The version was returned."))
        self.done.emit()


def _said(line: VersionLine) -> str:
    """Who prepared and confirmed a version, and from when it counts."""
    parts = (
        tr("Prepared by {who}.", who=line.prepared) if line.prepared else "",
        tr("Returned: {reason}", reason=line.reason) if line.reason else "",
        tr("Confirmed by {who}.", who=line.confirmed) if line.confirmed and not line.reason else "",
        tr("In force from {day}.", day=show_pair(line.effective_from)) if line.effective_from else "",
        line.approval,
    )
    return " ".join(part for part in parts if part)
