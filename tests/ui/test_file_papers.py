"""Papers are made here, read, printed or kept; the file ends complete, or incomplete with what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from desktop.printing import raster
from desktop.ui.screens.paper_desk import PaperDesk, print_pages
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.pdf_view import PdfView
from desktop.ui.widgets.surfaces import Banner
from tests.ui.conftest import TypeText
from tests.ui.filing import Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path / "data", type_text)
    made.screen.open(made.new_case(filled=True), "papers")
    yield made
    made.close()


def make(front: Front, form: str) -> None:
    front.press(f"papers.make.{form}")
    front.wait()


def desk(front: Front) -> PaperDesk:
    place = Workplace(front.bench, front.tasks, front.window.notices, front.screen._saver)
    return PaperDesk(place, front.window)


@pytest.mark.parametrize(
    "form",
    ["application", "privacy", "checklist", "declaration", "receipt", "receipt_a5", "receipt_large", "missing"],
)
def test_every_paper_can_be_made_and_read(front: Front, form: str) -> None:
    make(front, form)
    assert front.find(PdfView, "papers.view").findChildren(QWidget)
    assert front.bench.papers.made(front.bench.cases.recent()[0].application_id) == (form,)
    assert front.find(QAbstractButton, "papers.print").isVisible()


def test_a_computer_without_a_printer_offers_to_keep_a_file(front: Front) -> None:
    make(front, "receipt")
    front.press("papers.print")
    assert front.dialog() == tr("No printer is set up on this computer")


@pytest.mark.parametrize("focused", ["papers.print", "papers.view", "papers.make.missing"])
def test_f12_prints_wherever_the_caret_is(front: Front, focused: str) -> None:
    make(front, "receipt")
    front.find(QWidget, focused).setFocus()
    assert front.here() == focused
    QTest.keyClick(front.find(QWidget, focused), Qt.Key.Key_F12)
    front.qtbot.waitUntil(lambda: front.window.findChild(Dialog) is not None)  # the button is seen to be pressed first
    assert front.dialog() == tr("No printer is set up on this computer")


def test_a_copy_is_the_paper_itself(front: Front, tmp_path: Path) -> None:
    paper = front.bench.papers.make(front.bench.cases.recent()[0].application_id, "receipt")
    desk(front).write(paper, str(tmp_path / "copy.pdf"))
    assert (tmp_path / "copy.pdf").read_bytes() == paper.pdf
    assert [toast.accessibleName() for toast in front.window.notices.toasts.showing()] == [
        tr("Kept: {file}", file="copy.pdf")
    ]


def test_a_place_that_takes_no_file_is_said(front: Front, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    paper = front.bench.papers.make(front.bench.cases.recent()[0].application_id, "receipt")
    desk(front).write(paper, str(tmp_path / "nowhere" / "copy.pdf"))
    assert front.dialog() == tr("This did not work now")
    caplog.clear()


def test_each_page_goes_to_a_sheet_of_its_own(front: Front, tmp_path: Path) -> None:
    paper = front.bench.papers.make(front.bench.cases.recent()[0].application_id, "application")
    pages = front.bench.papers.pages(paper.pdf, 60)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    print_pages(printer, pages)
    assert raster.page_count((tmp_path / "printed.pdf").read_bytes()) == len(pages)


def test_the_receipt_is_called_to_mind_before_the_file_ends(front: Front) -> None:
    front.press("file.next")
    assert front.find(QAbstractButton, "done.receipt").isVisible()
    front.press("done.receipt")
    make(front, "receipt_large")  # whichever sheet it is printed on
    front.press("file.next")
    assert not front.shows("done.receipt")


def test_a_file_is_not_finished_without_its_declaration(front: Front) -> None:
    front.press("file.next")
    front.press("file.next")
    assert front.dialog() == tr("This is not possible")
    assert front.bench.cases.recent()[0].stage == "draft"


def test_a_file_with_missing_documents_ends_incomplete_and_says_which(front: Front) -> None:
    application_id = front.bench.cases.recent()[0].application_id
    front.bench.declarations.seal(application_id, (), mode="paper")
    front.press("file.next")
    front.press("file.next")
    assert front.bench.cases.recent()[0].stage == "incomplete"
    missing = front.bench.verification.of(application_id).outstanding
    shown = "\n".join(one.text() for one in front.window.findChildren(QLabel) if one.isVisible())
    assert missing
    assert all(one in shown for one in missing)


def test_a_file_with_every_document_ends_complete_and_leads_back_to_the_list(front: Front) -> None:
    application_id = front.bench.cases.recent()[0].application_id
    for one in front.bench.verification.of(application_id).items:
        for name, typed in (("status", "matched"), ("issued_on", "1447/05/28"), ("expires_on", "1450/01/01")):
            front.bench.verification.edit(one.sheet.ref, name, typed)
    front.bench.declarations.seal(application_id, (), mode="paper")
    front.press("file.next")
    front.press("file.next")
    assert front.bench.cases.recent()[0].stage == "complete"
    assert front.find(Banner, "done.stage").accessibleName() == tr(
        "The file is complete and goes to the study of the request."
    )
    with front.qtbot.waitSignal(front.screen.closed):
        front.press("file.next")
