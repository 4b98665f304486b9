"""Pictures of every paper of the product, at its shortest and its longest, into docs/papers.

python scripts/gallery.py            draw them all anew and list them in docs/papers/README.md
python scripts/gallery.py NAME ...   draw only those whose name begins so
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the samples live with the tests

from desktop.printing.raster import page, page_count  # noqa: E402 -- after the path
from desktop.printing.style import ACCENT, BAND, INK, PEN, RULE, TINT, WHITE  # noqa: E402 -- after the path
from tests.printing.blank_samples import blanks  # noqa: E402 -- after the path
from tests.printing.letter_samples import LETTER_SAMPLES  # noqa: E402 -- after the path
from tests.printing.paper_samples import PAPER_SAMPLES  # noqa: E402 -- after the path
from tests.printing.register_samples import REGISTER_SAMPLES  # noqa: E402 -- after the path

INKS = (INK, ACCENT, PEN)
FOLDER = ROOT / "docs" / "papers"
DPI, MOST_PAGES, MOST_BYTES = 72, 4, 40_000
FORMS = ROOT / "desktop" / "printing" / "forms"

Samples = dict[str, Callable[[], bytes]]


@dataclass(frozen=True, slots=True)
class Shown:
    """One paper of the gallery: its name and title, how many pages it has, and how many of them are shown."""

    name: str
    title: str
    pages: int
    shown: int


def forms() -> dict[str, str]:
    """The form modules of the product, and the sentence each begins with."""
    found = {}
    for file in sorted(FORMS.glob("*.py")):
        module = import_module(f"desktop.printing.forms.{file.stem}")
        if any(name.startswith("render_") for name in vars(module)):
            found[file.stem] = (module.__doc__ or "").strip().splitlines()[0]
    return found


def groups() -> tuple[tuple[str, Samples], ...]:
    """The papers by where they belong; the blanks are drawn by a desk of their own."""
    return (
        ("Papers of a file", PAPER_SAMPLES),
        ("Letters, receipts, privacy notice", {name.replace("_", "-"): make for name, make in LETTER_SAMPLES.items()}),
        ("Committee, service, registers", REGISTER_SAMPLES),
        ("Blank forms, to be filled in by hand", {name: partial(bytes, pdf) for name, pdf in blanks().items()}),
    )


def draw(name: str, pdf: bytes) -> Shown:
    """One picture for each page, small enough for a repository."""
    count = page_count(pdf)
    shown = min(count, MOST_PAGES)
    for old in FOLDER.glob(f"{name}-[0-9]*.png"):
        old.unlink()
    for number in range(shown):
        (FOLDER / f"{name}-{number + 1}.png").write_bytes(picture(pdf, number))
    return Shown(name, title(pdf), count, shown)


@cache
def palette() -> Image.Image:
    """The colours papers are printed in, and their shades towards white."""
    shades = [[1 - (1 - float(part)) * share for part in ink.split()] for ink in INKS for share in (1, 0.75, 0.5, 0.25)]
    plain = [[float(part) for part in ground.split()] for ground in (TINT, BAND, RULE, WHITE)]
    made = Image.new("P", (1, 1))
    made.putpalette([round(255 * part) for colour in (*shades, *plain) for part in colour])
    return made


def title(pdf: bytes) -> str:
    """What the paper calls itself."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document.get_metadata_value("Title")).strip()
    finally:
        document.close()


def picture(pdf: bytes, index: int) -> bytes:
    """One page in few colours, at the finest resolution that stays small."""
    for dpi in range(DPI, 40, -4):
        drawn = page(pdf, index, dpi)
        image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.rgb)
        file = io.BytesIO()
        image.quantize(palette=palette(), dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
        if len(file.getvalue()) < MOST_BYTES:
            break
    return file.getvalue()


def listing(title: str, shown: list[Shown]) -> Iterator[str]:
    """A heading and a line for each paper."""
    yield f"\n## {title}\n"
    for one in shown:
        pictures = " ".join(f"[{number}]({one.name}-{number}.png)" for number in range(1, one.shown + 1))
        more = f" of {one.pages}" if one.pages > one.shown else ""
        yield f"- `{one.name}` {one.title}: page {pictures}{more}"


def main(wanted: list[str]) -> None:
    """Draw what is wanted; the list is written when everything is drawn."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    lines = [
        "# The papers of Istiqbal",
        "",
        "Drawn by `python scripts/gallery.py` from invented people: every paper at its shortest and at its longest, the",
        "first four pages of each.",
        "",
        "| form | what it is |",
        "|---|---|",
        *(f"| `{name}` | {about} |" for name, about in forms().items()),
    ]
    for title, samples in groups():
        chosen = {n: make for n, make in samples.items() if not wanted or any(n.startswith(w) for w in wanted)}
        lines += listing(title, [draw(name, make()) for name, make in chosen.items()])
    if not wanted:
        (FOLDER / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
