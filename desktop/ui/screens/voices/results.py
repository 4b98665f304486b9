"""What the opinions say: figures with what they are made of, bars for questions and groups, and the words people wrote."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.messages import mark, tr, trn
from desktop.services.voices.months import BY, Months
from desktop.services.voices.views import Measure, Results
from desktop.text import ltr
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.charts import BarChart
from desktop.ui.screens.voices.marks import clear_of
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button, words

_BY = {"service": mark("By service"), "branch": mark("By branch"), "month": mark("By month")}


class ResultsPane(QWidget):
    """The results of a period: of this year, or of its last quarter or month."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.setObjectName("voices.results")
        self._service = place.bench.practice.voices.opinions
        self._periods = QButtonGroup(self)
        self._chosen = self._service.this_year()
        self.by = "service"
        self.measures = QVBoxLayout()
        self.questions = BarChart(tr("Each question"))
        self.groups = BarChart(tr("Satisfied beneficiaries"))
        self.before = BarChart(tr("Before and now"))
        self.words = words("", wrap=True)
        self.hidden = Banner(tr("Some answers are counted nowhere because they are too few to be without a name."))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._choices())
        column.addWidget(
            Banner(tr("These figures are there to mend the service, never to punish or to shame anybody."), "gold")
        )
        column.addWidget(self.hidden)
        for card in self._cards():
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(clear_of(inner))

    def enter(self) -> None:
        """Put the caret where work begins."""
        self._periods.buttons()[0].setFocus()

    def reload(self) -> None:
        """Read the opinions again."""
        self.show_results(self._service.of(self._chosen, self.by))

    def show_results(self, found: Results) -> None:
        """Show these."""
        while (item := self.measures.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for measure in found.measures:
            self.measures.addWidget(_measure(measure))
        self.questions.show_bars(found.questions)
        self.groups.show_bars(found.groups)
        self.before.show_bars(found.before)
        self.hidden.setVisible(found.hidden)
        self.words.setText("\n\n".join(f"\u2013 {one}" for one in found.words))
        self._said.setVisible(bool(found.words))
        self._count.setText(trn("{n} answers", found.answers))

    def _choices(self) -> QVBoxLayout:
        year = self._service.this_year()
        last = year.last
        quarter = Months(Months(last, last).before.before.first, last)
        periods = ((tr("This year"), year), (tr("Three months"), quarter), (tr("This month"), Months(last, last)))
        chips = [self._period(label, months) for label, months in periods]
        chips[0].setChecked(True)
        self._count = words("", "caption")
        column = QVBoxLayout()
        column.addLayout(across(*chips, None, self._count, spacing=8))
        return column

    def _period(self, label: str, months: Months) -> QPushButton:
        chip = button(label, "chip", name=f"voices.period.{months.first}")
        chip.setCheckable(True)
        chip.clicked.connect(partial(self._take_period, months))
        self._periods.addButton(chip)
        return chip

    def _take_period(self, months: Months) -> None:
        self._chosen = months
        self.reload()

    def _take_group(self, by: str) -> None:
        self.by = by
        self.reload()

    def _cards(self) -> tuple[Card, ...]:
        first = Card(tr("The figures"), tr("Numerator, denominator, and how sure it is"), "clipboard-list")
        first.body.addLayout(self.measures)
        second = Card(tr("Each question"), tr("Mean mark from 1 to 5"), "list-checks")
        second.body.addWidget(self.questions)
        third = Card(tr("Satisfied beneficiaries"), tr("Marks of 4 and 5 on the whole"), "users")
        ways = chips(self, "voices.by", {by: tr(_BY[by]) for by in BY}, self._take_group, self.by)
        third.body.addLayout(across(*ways.values(), None, spacing=8))
        third.body.addWidget(self.groups)
        fourth = Card(tr("Before and now"), tr("The period of the same length before it, then this one"), "history")
        fourth.body.addWidget(self.before)
        self._said = Card(tr("What was written"), tr("In the order of the alphabet"), "message-circle")
        self._said.body.addWidget(self.words)
        return first, second, third, fourth, self._said


def _measure(measure: Measure) -> QFrame:
    """One figure on a line: its name and note, what it was made of, the value."""
    row = QFrame()
    row.setProperty("role", "row")
    made = across(spacing=16)
    made.setContentsMargins(14, 10, 14, 10)
    named = QVBoxLayout()
    named.setSpacing(2)
    named.addWidget(words(measure.label, "strong", wrap=True))
    named.addWidget(words(measure.note, "caption", wrap=True))
    made.addLayout(named, 1)
    made.addWidget(words(ltr(f"{measure.numerator} / {measure.denominator}"), "muted"))
    made.addWidget(words(measure.value, "card-title"))
    row.setLayout(made)
    return row
