"""The report of a period for the supervisor, as a paper and as a workbook: small groups never leave the house."""

from __future__ import annotations

import io

from desktop.messages import tr
from desktop.printing.content import Entry, Listing, Signatory
from desktop.printing.forms.report import FORM, render_report
from desktop.printing.register_content import Figure, ReportContent
from desktop.services.evidence import scope
from desktop.services.evidence.figures import Figures, PeriodFigures
from desktop.services.evidence.period import Period
from desktop.services.evidence.sheets import Sheets
from desktop.services.evidence.tallies import Tally
from desktop.services.papers.keeping import keep_in
from desktop.services.records import Desk
from desktop.services.stationery import letterhead, printed
from desktop.services.views import PaperView
from desktop.text import ltr

_WIDTHS = (70.0, 30.0)


class Reports:
    """Prints and exports what Figures counts."""

    def __init__(self, desk: Desk, figures: Figures) -> None:
        self._desk, self._figures = desk, figures

    def make(self, period: Period) -> PaperView:
        """The report as a paper, kept with its code. Raises NotAllowed."""
        content = self._content(self._figures.of(period).published())
        made = printed(period.name, "report", render_report, letterhead(self._desk), content)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            digest = keep_in(session, self._desk, made, "report", application_id=None, scope=self._desk.scope)
        return PaperView("report", tr("Report of the period"), made.pdf, digest, f"{FORM}-{period.name}.pdf")

    def workbook(self, period: Period) -> bytes:
        """The same as an Excel workbook: the measures, the tables, and how they are to be read. Raises NotAllowed."""
        found, sheets = self._figures.of(period).published(), Sheets()
        heads = (tr("No."), tr("Measure"), tr("Numerator"), tr("Denominator"), tr("Figure"), tr("How it is computed"))
        sheets.add(
            tr("Measures"),
            heads,
            [
                (one.number, one.label, one.numerator, one.denominator, one.value, one.definition)
                for one in found.measures
            ],
        )
        sheets.add(
            tr("Statistics"),
            (tr("Table"), tr("Group"), tr("How many"), tr("What was counted")),
            [
                (table.title, row.label, row.said or row.count, table.unit)
                for table in found.tables
                for row in table.rows
            ],
        )
        sheets.add(tr("How to read it"), (tr("Note"),), [(note,) for note in (*_days(period), *_notes(found))])
        return sheets.save(io.BytesIO())

    def _content(self, found: PeriodFigures) -> ReportContent:
        return ReportContent(
            scope.reference(found.period, self._desk.today(), "G"),
            (*scope.days(found.period), Entry(tr("Scope"), found.scope, wide=True)),
            tuple(
                Figure(tr("{number} · {measure}", number=ltr(one.number), measure=one.label), one.numerator,
                       one.denominator, one.value, one.definition)
                for one in found.measures
            ),
            tuple(_listing(table) for table in found.tables if table.rows),
            _notes(found),
            (Signatory(tr("Prepared by"), self._desk.officer.name), Signatory(tr("Manager of the association"))),
            tr("Report of the period"),
        )  # fmt: skip


def _listing(table: Tally) -> Listing:
    rows = tuple((row.label, row.said or ltr(str(row.count))) for row in table.rows)
    title = tr("{table} ({unit})", table=table.title, unit=table.unit)
    return Listing(title, (tr("Group"), tr("How many")), rows, _WIDTHS, frozenset({1}))


def _days(period: Period) -> tuple[str, ...]:
    return tuple(tr("{name}: {value}", name=one.label, value=one.value) for one in scope.days(period))


def _notes(found: PeriodFigures) -> tuple[str, ...]:
    return (
        found.scope,
        tr(
            "In the tables and the decisions, a number smaller than five is not written; groups so small stand together."
        ),
        tr("A person with several files is counted once."),
        tr("Where the denominator is zero, the measure cannot be computed; it is not zero."),
    )
