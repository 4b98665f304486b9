"""The page of personal data: requests in front, breaches beside them for those who answer for them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.messages import mark, tr
from desktop.ui.screens.privacy.breaches import BreachesPane
from desktop.ui.screens.privacy.requests import RequestsPane
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.surfaces import PageBody, list_card
from desktop.ui.widgets.words import across, button

TITLE = mark("Protection of personal data")
REQUESTS, BREACHES = "requests", "breaches"
_TABS = {REQUESTS: mark("Requests of data subjects"), BREACHES: mark("Breaches of personal data")}


class PrivacyScreen(PageBody):
    """`file_asked` carries a file to open."""

    file_asked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(tr(TITLE), scrolling=False)
        self.setObjectName("privacy")
        self._rights = place.bench.practice.rights
        self.requests, self.breaches = RequestsPane(place), BreachesPane(place)
        self.requests.file_asked.connect(self.file_asked)
        self.take = button(tr("Take a request"), "primary", "plus", name="privacy.take")
        self.take.clicked.connect(self.requests.take)
        self.record = button(tr("Record a breach"), "primary", "plus", name="privacy.record")
        self.record.clicked.connect(self.breaches.record)
        self.buttons.addWidget(self.take)
        self.buttons.addWidget(self.record)
        self.chips = chips(self, "privacy.tab", {code: tr(label) for code, label in _TABS.items()}, self.bring)
        self.content.addLayout(across(*self.chips.values(), None, spacing=8))
        for chip in self.chips.values():
            chip.setVisible(self._rights.guards)
        self._stack = QStackedWidget()
        for pane in (self.requests, self.breaches):
            self._stack.addWidget(list_card(pane))
        self.content.addWidget(self._stack, 1)
        self.tab = REQUESTS
        self.bring(REQUESTS)

    def reload(self) -> None:
        """Read what is in front again."""
        if self.tab == REQUESTS:
            self.requests.show_lines(self._rights.requests.lines())
        else:
            self.breaches.show_lines(self._rights.breaches.lines())

    def bring(self, tab: str) -> None:
        """Bring a list to the front."""
        self.tab = tab
        self.chips[tab].setChecked(True)
        self._stack.setCurrentIndex(list(_TABS).index(tab))
        self.take.setVisible(tab == REQUESTS)
        self.record.setVisible(tab == BREACHES)
        self.reload()
        self.enter()

    def enter(self) -> None:
        """Put the caret where work begins: in the list in front, or on what begins one while it is empty."""
        pane, begin = (self.requests, self.take) if self.tab == REQUESTS else (self.breaches, self.record)
        if pane.table.records.rows():
            pane.enter()
        else:
            begin.setFocus()
