"""A data folder that was just set up, shared by the tests that only read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.paths import DataFolder
from desktop.security.slots import Keys, Slots

LOGIN, PASSWORD = "نورة", "نخلة قمر جسر زيتون"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def keys(folder: DataFolder) -> Keys:
    return Slots.create(folder, LOGIN, PASSWORD, context=("جمعية القيصومة",))
