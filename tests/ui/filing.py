"""A desk with a file on it: real services over a real sealed database, and invented people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.screens.application import ApplicationStep
from desktop.ui.screens.file import FileScreen
from desktop.ui.widgets.dialog import Dialog
from tests.desk import open_for_test
from tests.ui.conftest import TypeText
from tests.ui.hands import Hands

TODAY = dt.datetime(2025, 11, 20, 7, 30, tzinfo=dt.UTC)  # 1447/05/29
IDENTITY, DAUGHTER = "1048293755", "1118293759"

ANSWERS: Mapping[str, Mapping[str, object]] = {
    "consent": {
        "consent_processing": True, "consent_verification": True, "consent_health": True, "consent_credit": True,
    },
    "personal": {
        "name_first": "نورة", "name_father": "عبدالله", "name_grandfather": "صالح", "name_family": "الحربي",
        "id_type": "national_id", "id_number": IDENTITY, "id_expiry": "1450/01/01", "birth_date": "1404/06/12",
        "gender": "f", "nationality": "SA", "marital_status": "widowed", "can_sign": "signs",
    },
    "contact": {"mobile": "0551234567", "mobile_owner": "self"},
    "address": {
        "region_code": "SA-07", "governorate": "أملج", "city": "أملج", "district": "حي الروضة", "in_service_area": True,
    },
    "request": {
        "application_kind": "new", "case_type": "widow", "applicant_capacity": "self", "urgency": "normal",
        "requested_services": ("food",), "need_description": "أرملة تسكن مع والدتها المسنّة وتحتاج إلى سلة غذائية.",
        "previous_support": False,
    },
    "work": {
        "education_level": "primary", "work_status": "housewife", "has_register": False, "is_breadwinner": True,
    },
    "health": {"health_status": "healthy", "can_work": True},
    "housing": {
        "housing_type": "apartment", "housing_tenure": "owned", "environment": "governorate", "has_family": False,
    },
    "means": {"has_other_income": False, "has_expenses": False},
    "debts": {"has_debts": False},
}  # fmt: skip
"""A complete application of one person without family, by section and field."""


class Clock:
    """A clock that the test moves; every look moves it a second, as no two acts share a moment."""

    def __init__(self) -> None:
        self.now = TODAY

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


class Front(Hands):
    """The file screen in a window, with shortcuts for what tests do to it."""

    def __init__(self, qtbot: QtBot, folder: Path, type_text: TypeText, policy: str = "roofaa", role: str = "") -> None:
        super().__init__(qtbot, open_for_test(folder, policy, Clock(), role), type_text)
        self._folder = folder
        self.screen = self._screen()

    def _screen(self) -> FileScreen:
        made = FileScreen(self.bench, self.tasks, self.window.notices)
        self.window.setCentralWidget(made)
        self._appear()
        return made

    def restart(self) -> None:
        """End the program without warning and start it again over the same folder."""
        self.bench.store.close()
        self.bench = open_for_test(self._folder, clock=Clock())
        self.screen = self._screen()

    def new_case(self, *, filled: bool = False) -> str:
        """An application opened from a visit."""
        self.screen.new_visit()
        self.find(QAbstractButton, "reception.open_application").click()
        application_id = self.bench.cases.recent()[0].application_id
        if filled:
            self.fill(application_id)
            self.screen.open(application_id)
        return application_id

    def fill(self, application_id: str) -> None:
        """Answer everything, as if typed on another screen."""
        for section in self.bench.intake.sections(application_id):
            for sheet in section.sheets:
                given = {"received": False} if section.code == "income" else ANSWERS[section.code]
                self.bench.records.fill(sheet.ref, given)

    def dialog(self) -> str:
        """Close the dialog on show and return its title."""
        shown = self.window.findChild(Dialog)
        assert shown is not None
        title = shown.windowTitle()
        shown.close()
        self.settle()
        return title

    def here(self) -> str:
        """The name of the widget that has the focus."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    def settle(self) -> None:
        """Let the screen read the file again, and build what is long."""
        super().settle()
        self.qtbot.waitUntil(lambda: not any(page.is_building() for page in self._applications()), timeout=10_000)

    def _applications(self) -> list[ApplicationStep]:
        return [page for page in self.window.findChildren(ApplicationStep) if page.isVisible()]
