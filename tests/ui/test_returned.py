"""Papers that came back, in the window: fed in while one goes on working, settled from the tray, seen in their file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.screens.returned.choose import ChooseFile
from desktop.ui.screens.returned.feeding import Feeding
from desktop.ui.screens.returned.pictures import PictureDialog
from desktop.ui.screens.returned.screen import ReturnedScreen
from desktop.ui.tasks import Tasks
from desktop.ui.touches import Touches
from desktop.ui.workroom import Workroom
from tests import scans
from tests.desk import open_for_test
from tests.services.filing import whole_file
from tests.services.returning import attachments, keep, paper, put
from tests.ui.conftest import TypeText
from tests.ui.filing import TODAY, Front


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path)
    yield made
    made.close()


@pytest.fixture
def tasks(window: MainWindow) -> Iterator[Tasks]:
    made = Tasks(window.notices.show, window)
    yield made
    assert made.drain(20_000)


@pytest.fixture
def feeding(desk: OpenBranch, tasks: Tasks, window: MainWindow) -> Feeding:
    return Feeding(desk.returns, desk.tray, tasks, window)


@pytest.fixture
def screen(window: MainWindow, desk: OpenBranch, tasks: Tasks, feeding: Feeding) -> ReturnedScreen:
    made = ReturnedScreen(desk, feeding, tasks, window.notices)
    window.setCentralWidget(made)
    window.resize(1100, 760)
    made.reload()
    return made


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def settle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy(), timeout=30_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not tasks.is_busy(), timeout=30_000)


def texts(screen: QWidget) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def press(parent: QWidget, prefix: str) -> None:
    found = [one for one in parent.findChildren(QPushButton) if one.objectName().startswith(prefix) and one.isVisible()]
    assert len(found) == 1, prefix
    found[0].click()


def test_scans_dropped_on_the_page_are_read_and_shown_with_their_pictures(
    screen: ReturnedScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    pdf, _ = paper(desk, whole_file(desk), "declaration")
    good = put(tmp_path / "in", "signed.jpg", scans.printed(pdf))
    bad = keep(tmp_path / "in", "broken.pdf", b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (good, bad)])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    screen.dropEvent(drop)
    assert "signed.jpg" in texts(screen)  # the window is free while the file is read
    settle(tasks, qtbot)
    said = texts(screen)
    assert "منيرة" in said and "إقرار" in said and "broken.pdf" in said and "تالف" in said
    [shown] = [row for row in screen.findChildren(QLabel) if row.property("role") == "thumbnail" and row.pixmap()]
    assert not shown.pixmap().isNull()
    assert [row.signature_seen for row in attachments(desk)] == ["no"] and good.exists()


def test_a_page_that_waits_is_given_to_the_file_a_person_finds(
    screen: ReturnedScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    application = whole_file(desk)
    _, code = paper(desk, application, "receipt")
    screen.take([str(put(tmp_path / "in", "blank.jpg", Image.new("RGB", (800, 1100), "white")))])
    settle(tasks, qtbot)
    press(screen, "returned.attach.")
    [dialog] = screen.window().findChildren(ChooseFile)
    dialog.search.setText("الحربي")
    settle(tasks, qtbot)
    press(dialog, "dialog.answer0")
    assert dialog.isVisible() and "اختر الملف" in texts(dialog)
    dialog.files.setCurrentRow(0)
    dialog.pages.setCurrentRow(0)
    press(dialog, "dialog.answer0")
    settle(tasks, qtbot)
    assert [(row.paper_code, row.matched) for row in attachments(desk)] == [(code, "hand")]
    assert "يدوياً" in texts(screen)


def test_a_page_is_set_aside_only_with_a_reason(
    screen: ReturnedScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.take([str(put(tmp_path / "in", "blank.jpg", Image.new("RGB", (800, 1100), "white")))])
    settle(tasks, qtbot)
    press(screen, "returned.aside.")
    press(screen.window(), "dialog.answer0")
    assert desk.tray.how_many() == 1
    press(screen.window(), "reason.ready0")
    press(screen.window(), "dialog.answer0")
    settle(tasks, qtbot)
    assert desk.tray.how_many() == 0 and "صوّر بالماسح الضوئي الأوراق" in texts(screen)


def test_a_scan_is_looked_at_large(
    screen: ReturnedScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.take([str(put(tmp_path / "in", "blank.jpg", Image.new("RGB", (800, 1100), "white")))])
    settle(tasks, qtbot)
    press(screen, "returned.look.")
    settle(tasks, qtbot)
    [dialog] = screen.window().findChildren(PictureDialog)
    assert dialog.isVisible()
    dialog.close()


def test_what_appears_in_the_watched_folder_is_read_once_it_is_whole(
    screen: ReturnedScreen, feeding: Feeding, desk: OpenBranch, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    pdf, _ = paper(desk, whole_file(desk), "receipt")
    whole = scans.as_jpeg(scans.printed(pdf))
    folder = tmp_path / "scanner"
    file = keep(folder, "new.jpg", whole[:9_000])
    screen.watch(str(folder))
    for part in (whole[:20_000], whole):
        feeding.look()
        settle(tasks, qtbot)
        file.write_bytes(part)
    assert attachments(desk) == [] and desk.tray.how_many() == 0
    for _ in range(4):
        feeding.look()
        settle(tasks, qtbot)
    assert len(attachments(desk)) == 1 and file.read_bytes() == whole
    feeding._seen.clear()
    feeding.look()
    settle(tasks, qtbot)
    assert len(attachments(desk)) == 1
    press(screen, "returned.unwatch")
    settle(tasks, qtbot)
    assert desk.tray.folder() is None


def test_the_papers_of_a_file_say_whether_the_signed_one_is_back(front: Front, tmp_path: Path) -> None:
    application = front.new_case(filled=True)
    pdf, _ = paper(front.bench, application, "declaration")
    front.screen.open(application)
    front.screen.go("papers")
    assert "لم تُصوَّر بعد" in front.find(QLabel, "papers.back.declaration").text()
    front.bench.returns.take(put(tmp_path / "in", "scan.jpg", scans.printed(pdf)))
    front.screen.reload()
    assert "وُجدت" in front.find(QLabel, "papers.back.declaration").text()
    front.press("papers.scan.declaration")
    front.wait()
    assert not front.shows("papers.print")


def test_the_page_is_reached_by_key_and_what_waits_is_said_at_home(
    window: MainWindow,
    desk: OpenBranch,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.returns.take(keep(tmp_path / "in", "broken.pdf", b"%PDF-1.7"))
    touches = Touches()
    room = Workroom(
        window, tasks, desk, touches=touches, clock=lambda: TODAY, preferences=Preferences, place=str(tmp_path)
    )
    monkeypatch.setattr(room.pulse, "start", lambda: None)  # the line has no part in this
    room.enter()
    settle(tasks, qtbot)
    press(window, "home.due.returned")
    assert room.shell.here == "returned"
    room.go("home")
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert room.shell.here == "returned"
    [dialog] = window.findChildren(QFileDialog, "returned.files_dialog")
    dialog.close()
    settle(tasks, qtbot)
    assert "صفحة واحدة بانتظارك" in texts(window)
    room.leave()
