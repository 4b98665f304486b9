"""In which order mixed lines are drawn: ours against FriBidi, ICU and Qt, and the usual recipe beside it.

python -m benchmarks.order          (Debian: apt install libfribidi0 libicu72; another ICU is found by its number)

Random lines of Arabic, Latin, digits, brackets, signs and diacritics; 5,000 of each kind. Every implementation gets the
same joined forms and says what stands on paper from left to right, brackets mirrored and marks on their letters. Lines
of isolates are made twice: as papers have them (values in a left-to-right isolate), and nested three deep in every
direction. In the latter FriBidi 1.0.8 leaves the standard, where ICU and Qt keep it: its column is ours against FriBidi,
and the one beside ICU's against FriBidi.
"""

from __future__ import annotations

import ctypes
import random
import re
from collections.abc import Callable, Iterator
from ctypes.util import find_library

import bidi
import bidi.algorithm
from PySide6.QtGui import QGuiApplication

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.printing.order import is_value, visual
from desktop.printing.shaping import COMPONENT, MARKS, forms, letters_of, tidy
from tests.printing.reading_order import MARKED, SIGNS, WORDS, drawn_by_qt, drawn_by_us, random_line

COUNT = 5_000
_RIGHT_TO_LEFT = 0x111  # FRIBIDI_PAR_RTL
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_UNSEEN = re.compile(f"[\u200c-\u200f\u061c{LRI}{RLI}{FSI}{PDI}]")
_VALUES = [f"{LRI}+966 55 12{PDI}", f"({LRI}2025-11-20{PDI})", f"{LRI}SA03 8000{PDI}،"]


def shaped(line: str) -> str:
    """The line as forms, which is what every implementation puts in order."""
    return " ".join(forms(word) for word in line.split(" "))


def ours(line: str) -> str:
    """Our order."""
    return "".join(letters_of(glyph.char) + glyph.marks for glyph in visual(line))


def fribidi(library: ctypes.CDLL, line: str) -> str:
    """FriBidi's order."""
    text = shaped(line)
    base = ctypes.c_uint32(_RIGHT_TO_LEFT)
    logical = (ctypes.c_uint32 * len(text))(*map(ord, text))
    drawn = (ctypes.c_uint32 * len(text))()
    library.fribidi_log2vis(logical, len(text), ctypes.byref(base), drawn, None, None, None)
    return _read("".join(map(chr, drawn)))


def icu(library: ctypes.CDLL, version: str, line: str) -> str:
    """ICU's levels, put in order by rule L2 of the standard, its brackets mirrored by rule L4."""
    text = shaped(line)
    raw = text.encode("utf-16-le")
    open_, levels = getattr(library, f"ubidi_open_{version}"), getattr(library, f"ubidi_getLevels_{version}")
    open_.restype, levels.restype = ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8)
    paragraph, failed = ctypes.c_void_p(open_()), ctypes.c_int(0)
    buffer = ctypes.create_string_buffer(raw, len(raw))
    getattr(library, f"ubidi_setPara_{version}")(
        paragraph, buffer, ctypes.c_int32(len(text)), ctypes.c_uint8(1), None, ctypes.byref(failed)
    )
    assert failed.value <= 0
    found = levels(paragraph, ctypes.byref(failed))[: len(text)]
    getattr(library, f"ubidi_close_{version}")(paragraph)
    return _read("".join(_by_levels(text, found)))


def _by_levels(text: str, levels: list[int]) -> list[str]:
    clusters: list[tuple[str, int]] = []
    for char, level in zip(text, levels, strict=True):
        if char in MARKS + COMPONENT and clusters:
            clusters[-1] = (clusters[-1][0] + char, clusters[-1][1])
        else:
            clusters.append((char.translate(_MIRROR) if level % 2 else char, level))
    for level in range(max(levels), 0, -1):
        start = 0
        while start < len(clusters):
            stop = start
            while stop < len(clusters) and clusters[stop][1] >= level:
                stop += 1
            clusters[start:stop] = reversed(clusters[start:stop])
            start = max(stop, start + 1)
    return [cluster for cluster, _ in clusters]


def usual(line: str) -> str:
    """The usual recipe: python-bidi's function as it is."""
    return _read(bidi.get_display(shaped(line), base_dir="R"))


def usual_in_python(line: str) -> str:
    """The same library's older function, which mirrors; it gives up at isolates."""
    try:
        return _read(bidi.algorithm.get_display(shaped(line), base_dir="R"))
    except AssertionError:
        return ""


def _read(drawn: str) -> str:
    return "".join(letters_of(char) for char in _UNSEEN.sub("", drawn))


def made(kind: str) -> Iterator[str]:
    """The lines of one kind."""
    chosen = random.Random(2)
    atoms = {
        "words": WORDS + MARKED,
        "signs": SIGNS + list(MARKS[:4]),
        "words, values isolated": WORDS + MARKED + _VALUES,
        "words, nested isolates": WORDS + MARKED,
        "signs, nested isolates": SIGNS + list(MARKS[:4]),
    }[kind]
    while True:
        line = tidy(random_line(chosen, "nested" in kind, atoms))
        if not is_value(line):  # a line that is only an identifier is drawn from left to right, on purpose
            yield line


def icu_library() -> tuple[ctypes.CDLL, str]:
    """ICU, and the number at the end of the names of its functions."""
    name = find_library("icuuc")
    if name is None:
        raise SystemExit("ICU is not installed (Debian: apt install libicu72)")
    library = ctypes.CDLL(name)
    version = next(str(number) for number in range(100, 48, -1) if hasattr(library, f"ubidi_open_{number}"))
    return library, version


def main() -> None:
    """Count the lines that differ, kind by kind."""
    if find_library("fribidi") is None:
        raise SystemExit("FriBidi is not installed (Debian: apt install libfribidi0)")
    fribidi_library = ctypes.CDLL(find_library("fribidi"))
    library, version = icu_library()
    application = QGuiApplication.instance() or QGuiApplication(["-platform", "offscreen"])
    assert application
    print(f"{COUNT} lines of each kind that are not drawn as FriBidi, ICU {version}, Qt draw them")
    print(f"{'':24} {'FriBidi':>8} {'ICU':>6} {'Qt':>6} {'ICU: FriBidi':>20} {'usual':>7} {'usual, older':>13}")
    for kind in ("words", "signs", "words, values isolated", "words, nested isolates", "signs, nested isolates"):
        count = dict.fromkeys(("fribidi", "icu", "qt", "between", "usual", "older"), 0)
        for line, _ in zip(made(kind), range(COUNT), strict=False):
            _compare(line, count, lambda text: fribidi(fribidi_library, text), lambda text: icu(library, version, text))
        numbers = [count[name] for name in ("fribidi", "icu", "qt", "between", "usual", "older")]
        print("{:24} {:8} {:6} {:6} {:15} {:7} {:13}".format(kind, *numbers))


def _compare(line: str, count: dict[str, int], by_fribidi: Callable[[str], str], by_icu: Callable[[str], str]) -> None:
    drawn, first, second = ours(line), by_fribidi(line), by_icu(line)
    count["fribidi"] += drawn != first
    count["icu"] += drawn != second
    count["between"] += first != second
    count["usual"] += usual(line) != second
    count["older"] += usual_in_python(line) != second
    count["qt"] += drawn_by_us(line) != drawn_by_qt(line)


if __name__ == "__main__":
    main()
