"""A copy for the auditor is asked for on the papers page, made beside the window's work, and written where it is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from desktop.ui.screens.auditor_copy import AuditorCopy
from istiqbal_verify.run import Run, worst
from tests.ui.conftest import TypeText
from tests.ui.filing import Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path / "data", type_text)
    made.screen.open(made.new_case(filled=True), "papers")
    yield made
    made.close()


def ask(front: Front, answer: int) -> None:
    front.press("papers.audit")
    front.find(QAbstractButton, f"dialog.answer{answer}").click()
    front.wait()


def file_dialog(front: Front) -> QFileDialog:
    (found,) = [one for one in front.window.findChildren(QFileDialog) if one.isVisible()]
    return found


@pytest.mark.parametrize("answer", [0, 1])
def test_what_is_saved_is_what_the_verifier_reads(front: Front, tmp_path: Path, answer: int) -> None:
    application = front.bench.cases.recent()[0].application_id
    front.bench.declarations.seal(application, (), mode="paper")
    ask(front, answer)
    dialog = file_dialog(front)
    assert dialog.windowTitle() == tr("Save for the auditor")
    dialog.fileSelected.emit(str(tmp_path / "copy.zip"))
    dialog.reject()
    said = [toast.accessibleName() for toast in front.window.notices.toasts.showing()]
    assert tr("Kept: {file}", file="copy.zip") in said
    run = Run()
    run.read(tmp_path / "copy.zip")
    assert worst(run.compare()) == 2  # the central has not heard of it


def test_before_anything_is_sealed_it_is_said_what_is_missing(front: Front) -> None:
    ask(front, 0)
    assert not front.window.findChildren(QFileDialog)
    assert front.window.notices.toasts.showing() or front.dialog()


def test_a_place_that_cannot_be_written_is_said(front: Front, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    application = front.bench.cases.recent()[0].application_id
    front.bench.declarations.seal(application, (), mode="paper")
    desk = front.screen.findChild(AuditorCopy)
    assert desk is not None
    desk.write(front.bench.bundles.declaration(application), str(tmp_path / "no" / "folder" / "copy.zip"))
    assert front.dialog() == tr("This did not work now")
    caplog.clear()
