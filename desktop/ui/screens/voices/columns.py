"""The columns of the lists of this part."""

from __future__ import annotations

from desktop.messages import tr
from desktop.services.voices.views import AppealLine, ComplaintLine, LessonLine, ToAsk
from desktop.text import ltr
from desktop.ui.table import Column

_OPEN = ("received", "acknowledged", "under_study")


def complaint_columns() -> tuple[Column, ...]:
    """Of complaints and suggestions: never who complained."""
    return (
        Column(tr("Number"), lambda row: ltr(row.number), 178),
        Column(tr("Kind"), lambda row: row.kind_label, 74),
        Column(tr("What it is about"), lambda row: row.category),
        Column(tr("Received on"), lambda row: row.received_on, 128),
        Column(tr("Next day that counts"), lambda row: row.due_on, 218),
        Column(tr("With whom it is"), lambda row: row.level, 116),
        Column(tr("State"), _complaint_state, 168, tone=_complaint_tone),
    )


def appeal_columns() -> tuple[Column, ...]:
    """Of appeals."""
    return (
        Column(tr("Number"), lambda row: ltr(row.number), 178),
        Column(tr("File"), lambda row: ltr(row.file_number)),
        Column(tr("Last day of an appeal"), lambda row: row.last_day, 216),
        Column(tr("To be answered by"), lambda row: row.reply_by, 216),
        Column(tr("State"), _appeal_state, 150, tone=_appeal_tone),
    )


def asking_columns() -> tuple[Column, ...]:
    """Of those who are to be asked: whether an answer came, never which."""
    return (
        Column(tr("Beneficiary"), lambda row: row.person),
        Column(tr("File"), lambda row: ltr(row.file_number), 176),
        Column(tr("Service"), lambda row: row.service_label, 150),
        Column(tr("Since"), lambda row: row.since, 128),
        Column(tr("How"), lambda row: row.way, 110),
        Column(tr("State"), lambda row: row.state_label, 160, tone=_asking_tone),
    )


def lesson_columns() -> tuple[Column, ...]:
    """Of the register of lessons."""
    return (
        Column(tr("What was found"), lambda row: row.finding),
        Column(tr("What was decided"), lambda row: row.decision, 210),
        Column(tr("What is recommended"), lambda row: row.recommendation, 190),
        Column(tr("Responsible post"), lambda row: row.responsible, 120),
        Column(tr("To be done by"), lambda row: row.due_on, 128),
        Column(tr("State"), _lesson_state, 110, tone=_lesson_tone),
    )


def _complaint_state(row: ComplaintLine) -> str:
    return tr("{state}, late", state=row.state_label) if row.late else row.state_label


def _complaint_tone(row: ComplaintLine) -> str:
    return "err" if row.late else "warn" if row.state in _OPEN else "ok"


def _appeal_state(row: AppealLine) -> str:
    late = row.overdue or (row.late and row.state == "ended")
    return tr("{state}, late", state=row.state_label) if late else row.state_label


def _appeal_tone(row: AppealLine) -> str:
    return "err" if row.overdue else "warn" if row.state in _OPEN else "ok" if row.state == "upheld" else "info"


def _asking_tone(row: ToAsk) -> str:
    return {"due": "warn", "offered": "info", "answered": "ok"}.get(row.state, "info")


def _lesson_state(row: LessonLine) -> str:
    return tr("Overdue") if row.overdue else tr("Done") if row.done else tr("To be done")


def _lesson_tone(row: LessonLine) -> str:
    return "err" if row.overdue else "ok" if row.done else "warn"
