"""The application for the windows of whole associations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.application import create_application


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as the program makes it, light, at scale 1."""
    yield create_application(["tests"], dark=False)
