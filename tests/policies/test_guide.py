"""The guide speaks of the window as it is: its buttons, keys and pictures exist, and the way to its pages is shown."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from desktop.paths import RESOURCES
from scripts import messages

ROOT = RESOURCES.parent
PAGES = sorted((ROOT / "docs" / "guide").glob("*.md"))
MOST_BYTES = 150_000
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[,+-])|\bF\d{1,2}\b")
_PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")


@cache
def said_by_the_window() -> frozenset[str]:
    """Every Arabic text of the program; what it fills in stands in the guide as dots."""
    texts = (one for entry in messages.read().values() for one in (entry if isinstance(entry, list) else [entry]))
    return frozenset(re.sub(r"{\w+}", "…", one).rstrip(".") for one in texts)


@cache
def source_of_the_window() -> str:
    files = (ROOT / "desktop" / "ui").rglob("*.py")
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_button_of_the_guide_is_named_as_the_window_names_it(page: Path) -> None:
    named = {" ".join(one.split()) for one in _BOLD.findall(page.read_text(encoding="utf-8"))}
    assert named, "a page of the guide names what is pressed"
    assert named - said_by_the_window() == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_key_of_the_guide_is_a_key_of_the_window(page: Path) -> None:
    keys = set(_KEYS.findall(page.read_text(encoding="utf-8")))
    assert {one for one in keys if f'"{one}"' not in source_of_the_window()} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_picture_of_the_guide_is_there_small_and_described(page: Path) -> None:
    pictures = _PICTURE.findall(page.read_text(encoding="utf-8"))
    assert pictures
    for words, file in pictures:
        assert words.strip()
        assert (page.parent / file).stat().st_size <= MOST_BYTES, file


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_way_to_the_page_is_shown_at_the_front_door(page: Path) -> None:
    assert f"docs/guide/{page.name}" in (ROOT / "README.md").read_text(encoding="utf-8")
