"""The gallery: every paper of the product has its picture in the docs, small, and drawn from what is printed now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from scripts import gallery
from tests.printing.letter_samples import LETTER_SAMPLES
from tests.printing.paper_samples import PAPER_SAMPLES
from tests.printing.register_samples import REGISTER_SAMPLES

NAMED = [
    *PAPER_SAMPLES,
    *REGISTER_SAMPLES,
    *(name.replace("_", "-") for name in LETTER_SAMPLES),
]


@pytest.fixture(scope="module")
def listed() -> str:
    return (gallery.FOLDER / "README.md").read_text(encoding="utf-8")


def test_every_form_of_the_product_has_a_picture(listed: str) -> None:
    forms = gallery.forms()
    assert len(forms) >= 18
    without = [form for form in forms if form != "letter" and not any(name.startswith(form) for name in NAMED)]
    assert without == []
    assert all(f"| `{form}` |" in listed for form in forms)


@pytest.mark.parametrize("name", NAMED)
def test_every_paper_is_in_the_gallery_at_its_shortest_and_longest(name: str, listed: str) -> None:
    assert f"- `{name}` " in listed
    assert (gallery.FOLDER / f"{name}-1.png").is_file()


def test_every_picture_of_the_list_is_there_and_no_other(listed: str) -> None:
    linked = set(re.findall(r"\(([^)]+\.png)\)", listed))
    assert linked == {file.name for file in gallery.FOLDER.glob("*.png")}
    assert sum(name.startswith("blank-") for name in linked) >= 18


def test_pictures_are_small_and_show_whole_pages() -> None:
    for file in gallery.FOLDER.glob("*.png"):
        assert file.stat().st_size < gallery.MOST_BYTES
        with Image.open(file) as picture:
            assert picture.mode == "P"
            assert picture.width >= 300


def test_a_picture_of_a_page_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "FOLDER", tmp_path)
    shown = gallery.draw("brief-short", REGISTER_SAMPLES["brief-short"]())
    assert (shown.pages, shown.shown) == (1, 1)
    assert "موجز الحالة" in shown.title
    assert [file.name for file in tmp_path.iterdir()] == ["brief-short-1.png"]
