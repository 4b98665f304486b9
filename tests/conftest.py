"""What every test may count on: no display needed, no real data folder touched, no warning overlooked."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop import messages

pytest_plugins = ["tests.postgres"]

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_configure(config: pytest.Config) -> None:
    """Stop at once on a PySide6 that takes references to None away: the program would die after a few repaints."""
    font, before = QFont(), sys.getrefcount(None)
    for _ in range(300):
        font.setPixelSize(9)
    if before - sys.getrefcount(None) > 100:
        pytest.exit("this PySide6 build takes references to None away on this Python (6.12.0 does on 3.11)", 1)


@pytest.fixture(scope="session", autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISTIQBAL_DATA", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(autouse=True)
def _no_warning_is_overlooked(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that made our own loggers warn; one that provokes a warning asserts it, then calls caplog.clear()."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    ours = [r for r in records if r.levelno >= logging.WARNING and r.name.split(".")[0] in ("desktop", "central")]
    assert not ours, [f"{record.name}: {record.getMessage()}" for record in ours]


@pytest.fixture
def type_text() -> Callable[[QWidget, str], None]:
    """Type like a keyboard does; QTest.keyClicks ends the process at the first Arabic letter."""
    return _type_text


def _type_text(widget: QWidget, text: str) -> None:
    for character in text:
        key = ord(character.upper()) if character.isascii() else 0
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(widget, event)


@pytest.fixture(autouse=True)
def the_language_shipped() -> None:
    """Every test begins in the language the program speaks, whatever one before it chose."""
    messages.use(messages.DEFAULT_LANGUAGE)
