"""The tests of the policies read Arabic, whatever language another test chose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop import messages


@pytest.fixture(autouse=True)
def _arabic() -> Iterator[None]:
    before = messages.language()
    messages.use("ar")
    yield
    messages.use(before)
