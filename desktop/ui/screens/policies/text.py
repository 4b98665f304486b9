"""The association's policy as data: its own words, article by article, and what is doubtful in its printed approval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.dates import show_pair
from desktop.messages import tr, trn
from desktop.policy.profile import Approval, Named, Profile, ReplyClause, ReplyMode, SourceNote, Step
from desktop.ui import theme
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import Glyph, across, leading, line, words


class PolicyText(QWidget):
    """A version as the board approved it: quoted, and never changed here."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(_approval(profile))
        row = across(spacing=16)
        row.addWidget(_named(tr("Ways to reach the association"), "message-circle", profile.channels), 1)
        row.addWidget(_reply(profile), 1)
        column.addLayout(row)
        column.addWidget(_steps(profile.steps))
        column.addWidget(_named(tr("Guides and forms of the staff"), "files", profile.tools))
        if profile.sources:
            column.addWidget(_sources(profile.sources))


def _approval(profile: Profile) -> Card:
    card = Card(profile.title, tr("Version {number}", number=profile.version), "scale")
    card.setObjectName("policy.approval")
    approval = profile.approval
    card.body.addWidget(_quote(approval.words or tr("The text prints no approval.")))
    facts = _approval_facts(approval)
    if facts:
        card.body.addLayout(_pairs(facts))
    for flag in approval.flags:
        card.body.addWidget(Banner(flag.note, "gold", "triangle-alert"))
    return card


def _approval_facts(approval: Approval) -> tuple[tuple[str, str], ...]:
    day = show_pair(approval.day) if approval.day else ""
    found = (
        (tr("Approved by"), approval.body),
        (tr("Meeting"), approval.meeting_no),
        (tr("Decision"), approval.decision_no),
        (tr("Date, as the calendar reads it"), day),
        (tr("Chairman"), approval.chairman),
        (tr("Replaces"), approval.supersedes),
    )
    return tuple((label, value) for label, value in found if value)


def _reply(profile: Profile) -> Card:
    card = Card(tr("Committee and reply"), icon="gavel")
    card.setObjectName("policy.reply")
    card.body.addLayout(_pairs(((tr("Committee"), profile.committee_name or tr("The policy names none.")),)))
    card.body.addWidget(words(tr("Time of the reply"), "label"))
    if profile.reply.words:
        card.body.addWidget(_quote(profile.reply.words))
    card.body.addWidget(words(_reply_words(profile.reply), "muted", wrap=True))
    card.body.addStretch(1)
    return card


def _reply_words(reply: ReplyClause) -> str:
    shortest = trn("{n} days", reply.min_days or 0)
    longest = trn("{n} days", reply.max_days or 0)
    match reply.mode:
        case ReplyMode.MINIMUM:
            return tr("Read as a shortest wait: no reply before {days} after the file is complete.", days=shortest)
        case ReplyMode.MAXIMUM:
            return tr(
                "Read as a longest wait: the reply is due within {days} after the file is complete.", days=longest
            )
        case ReplyMode.BOTH:
            return tr(
                "The reply comes between {low} and {high} after the file is complete.", low=shortest, high=longest
            )
        case ReplyMode.NONE:
            return tr("The policy sets no time for the reply, so the program promises none.")


def _steps(steps: Sequence[Step]) -> Card:
    card = Card(tr("How the beneficiary is dealt with"), trn("{n} articles", len(steps)), "list-checks")
    card.setObjectName("policy.steps")
    for number, step in enumerate(steps):
        if number:
            card.body.addWidget(line())
        card.body.addLayout(_step(step))
    return card


def _step(step: Step) -> QHBoxLayout:
    article = words(step.article, "caption", wrap=True)
    article.setFixedWidth(theme.current().px(170))
    article.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
    said = QVBoxLayout()
    said.setSpacing(4)
    said.addWidget(_selectable(step.words))
    if step.numbered_by_us:
        said.addWidget(words(tr("The text prints no number here; this one is ours."), "help", wrap=True))
    if step.note:
        said.addWidget(words(step.note, "help", wrap=True))
    row = across(spacing=16)
    row.addWidget(article)
    row.addLayout(said, 1)
    return row


def _named(title: str, icon: str, things: Iterable[Named]) -> Card:
    card = Card(title, icon=icon)
    holder = QWidget()
    flow = FlowLayout(holder, spacing=8)
    for thing in things:
        pill = Pill(thing.label, "info")
        pill.setToolTip(tr("As printed: {words}", words=thing.printed))
        flow.addWidget(pill)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    card.body.addWidget(holder)
    card.body.addStretch(1)
    return card


def _sources(sources: Sequence[SourceNote]) -> Card:
    card = Card(tr("Where the printed text is doubtful"), trn("{n} places", len(sources)), "history")
    card.setObjectName("policy.sources")
    for number, source in enumerate(sources):
        if number:
            card.body.addWidget(line())
        card.body.addWidget(words(source.where, "label"))
        rows = ((tr("Printed"), source.printed), (tr("Read as"), source.reading or ""))
        card.body.addLayout(_pairs(tuple(row for row in rows if row[1])))
        card.body.addWidget(words(source.note, "help", wrap=True))
    return card


def _quote(text: str) -> QWidget:
    """Words of the board: marked as a quotation, never changed."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Glyph("file-text", "primary", 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_selectable(text), 1)
    return holder


def _selectable(text: str) -> QWidget:
    said = words(text, wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return said


def _pairs(pairs: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, (label, value) in enumerate(pairs):
        grid.addWidget(words(label, "caption"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(value, wrap=True), number, 1)
    return grid
