"""Aid and follow-up: what is to be handed over, whom to follow up, what ends soon, and the programmes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget

from desktop.messages import mark, tr
from desktop.services.aftercare.radar import HORIZONS
from desktop.services.aftercare.views import DueLine, FollowUpLine, ProgrammeLine, RadarLine
from desktop.ui import theme
from desktop.ui.line_list import LineList, Verb
from desktop.ui.screens.aftercare.columns import (
    due_columns,
    follow_up_columns,
    programme_columns,
    radar_columns,
)
from desktop.ui.screens.aftercare.doing import Doing
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.surfaces import PageBody, list_card
from desktop.ui.widgets.words import across, button, words

TABS = {
    "due": mark("To hand over"),
    "follow_ups": mark("To follow up"),
    "radar": mark("Ends soon"),
    "programmes": mark("Programmes of the association"),
}
_AHEAD = 7  # days: a follow-up of the coming week is seen in time


class AftercareScreen(PageBody):
    """Four lists, one in front; Enter does what the list is for. `file_asked` carries a file to open."""

    file_asked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(tr("Aid and follow-up"), scrolling=False)
        self.setObjectName("aftercare")
        self._place, self._care = place, place.bench.practice.aftercare
        self._doing = Doing(place, self)
        self._doing.done.connect(self.reload)
        self.search = SearchBox(tr("Name, file number, service..."))
        self.search.setObjectName("aftercare.search")
        self.search.setMinimumWidth(theme.current().px(320))
        self.search.textChanged.connect(self._look_for)
        self.buttons.addWidget(self.search)
        self.chips = chips(self, "aftercare.tab", {code: tr(label) for code, label in TABS.items()}, self.bring)
        self.content.addLayout(across(*self.chips.values(), None, spacing=8))
        self.lists = {
            "due": self._due(), "follow_ups": self._follow_ups(), "radar": self._radar(),
            "programmes": self._programmes(),
        }  # fmt: skip
        self._stack = QStackedWidget()
        for code, one in self.lists.items():
            one.counted.connect(partial(self._count, code))
            self._stack.addWidget(one)
        self.content.addWidget(list_card(self._stack), 1)
        self.bring("due")

    def reload(self) -> None:
        """Ask again; the lists are worked out off the window."""
        self._place.tasks.run(Lane.LOCAL, self._read, self._show)

    def bring(self, tab: str) -> None:
        """Bring a list to the front."""
        self.chips[tab].setChecked(True)
        self._stack.setCurrentWidget(self.lists[tab])
        self.search.setVisible(tab != "programmes")

    def _read(self) -> dict[str, tuple[object, ...]]:
        care = self._care
        return {
            "due": care.deliveries.due(),
            "follow_ups": care.follow_ups.due(_AHEAD),
            "radar": care.radar.lines(),
            "programmes": care.enrolments.programmes(),
        }

    def _show(self, found: dict[str, tuple[object, ...]]) -> None:
        for code, rows in found.items():
            self.lists[code].show_lines(rows)

    def _look_for(self, typed: str) -> None:
        for one in self.lists.values():
            one.look_for(typed)

    def _count(self, code: str, count: int) -> None:
        self.chips[code].setText(
            tr("{title} ({count})", title=tr(TABS[code]), count=count) if count else tr(TABS[code])
        )

    def _due(self) -> LineList:
        def hand_over(row: DueLine) -> None:
            self._doing.hand_over(row.application_id, row.key)

        return LineList(
            "aftercare.due",
            tr("To hand over"),
            due_columns(),
            tr("Nothing is waiting to be handed over: what is granted comes here once the beneficiary was told."),
            (Verb("give", tr("Hand over"), "hand-heart", hand_over), self._open()),
        )

    def _follow_ups(self) -> LineList:
        def record(row: FollowUpLine) -> None:
            self._doing.follow_up(row.application_id, row.applicant)

        return LineList(
            "aftercare.follow_ups",
            tr("To follow up"),
            follow_up_columns(),
            tr("No follow-up is due in the coming week. Plan one in the file, on its last step."),
            (Verb("record", tr("Record the follow-up"), "check", record), self._open()),
        )

    def _radar(self) -> LineList:
        def update(row: RadarLine) -> None:
            self._doing.update(row.application_id, row.applicant)

        made = LineList(
            "aftercare.radar",
            tr("Ends soon"),
            radar_columns(),
            tr("Nothing of the files that receive aid ends in this time."),
            (self._open(), Verb("update", tr("Record the yearly update"), "check", update)),
        )
        made.foot.addWidget(words(tr("Days ahead"), "caption"))
        ahead, chosen = QButtonGroup(made), self._care.radar.horizon()
        for days in HORIZONS:
            chip = button(str(days), "chip", name=f"aftercare.radar.{days}")
            chip.setCheckable(True)
            chip.setChecked(days == chosen)
            chip.clicked.connect(partial(self._look_ahead, days))
            ahead.addButton(chip)
            made.foot.addWidget(chip)
        return made

    def _programmes(self) -> LineList:
        def change(row: ProgrammeLine) -> None:
            self._doing.programme(row.id)

        made = LineList(
            "aftercare.programmes",
            tr("Programmes of the association"),
            programme_columns(),
            tr("No programme is recorded yet. A manager writes down what the association offers."),
            (Verb("change", tr("Change"), "pen-line", change),),
        )
        add = button(tr("New programme"), "", "plus", name="aftercare.programmes.add")
        add.clicked.connect(partial(self._doing.programme, ""))
        made.foot.addWidget(add)
        return made

    def _open(self) -> Verb:
        def open_file(row: DueLine | FollowUpLine | RadarLine) -> None:
            self.file_asked.emit(row.application_id)

        return Verb("file", tr("Open the file"), "file-text", open_file)

    def _look_ahead(self, days: int) -> None:
        if self._place.attempt(partial(self._care.radar.look_ahead, days)):
            self.reload()
