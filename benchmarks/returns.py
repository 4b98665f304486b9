"""How many poor scans find their paper, whether any finds a wrong one, and whether signatures are told from empty boxes.

`python -m benchmarks.returns [SCANS]`: half of the scans of each set are signed. Every scan carries a code of its own, so
that a misread code shows as a wrong one.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from statistics import median

from PIL import Image

from desktop.messages import use
from desktop.printing.content import Signatory
from desktop.printing.forms.declaration import render_declaration
from desktop.printing.papercode import paper_code, parse, payload, replace_code
from desktop.printing.places import signing_places
from desktop.services.returns.codes import find
from desktop.services.returns.looking import look
from tests import scans
from tests.printing.samples import LETTERHEAD, declaration

SETS = {"normal": 1.0, "harsh": 1.6}


@dataclass
class Tally:
    """What became of one set."""

    read: int = 0
    wrong: int = 0
    verdicts: Counter[tuple[bool, str]] = field(default_factory=Counter)
    reading: list[float] = field(default_factory=list)
    looking: list[float] = field(default_factory=list)


def main() -> None:
    """Measure both sets and print them as lines of a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    use("ar")
    for name, harsh in SETS.items():
        print(_line(name, count, measure(count, harsh)), flush=True)


def measure(count: int, harsh: float) -> Tally:
    """Print, sign every second one, degrade, read back."""
    tally = Tally()
    for number in range(count):
        pdf, code = _paper(number)
        rng = random.Random(7_000 + number)
        page, is_signed = scans.printed(pdf), number % 2 == 1
        if is_signed:
            place = signing_places(pdf, 0)[0].room
            left, top, right, bottom = (side * scans.DPI / 72 for side in place)
            page = scans.signed(page, (left, top, right, bottom), rng)
        _read(tally, scans.degraded(page, rng, harsh), pdf, code, is_signed=is_signed)
    return tally


def _read(tally: Tally, scan: Image.Image, pdf: bytes, code: str, *, is_signed: bool) -> None:
    began = time.process_time()
    found = find(scan)
    tally.reading.append(time.process_time() - began)
    ours = [one for one in found if parse(one.text)]
    if not ours:
        return
    tally.read += [one.text for one in ours] == [payload(code, 1)]
    tally.wrong += any(one.text != payload(code, 1) for one in ours)
    began = time.process_time()
    seen = look(pdf, 1, scan, ours[0].corners)
    tally.looking.append(time.process_time() - began)
    tally.verdicts[is_signed, seen.places[0]] += 1


def _paper(number: int) -> tuple[bytes, str]:
    """A declaration to be signed in ink, each with another code."""
    content = replace(declaration(), signer=Signatory("مقدّم الطلب", "منيرة صالح عبدالله الحربي"))
    code = paper_code("D", f"{number:032x}", "declaration", number.to_bytes(32, "little"))
    return render_declaration(LETTERHEAD, replace_code(content, code)), code


def _line(name: str, count: int, tally: Tally) -> str:
    told = tally.verdicts
    verdicts = [
        "/".join(str(told[is_signed, verdict]) for verdict in ("yes", "unsure", "no")) for is_signed in (True, False)
    ]
    reading, looking = (median(times) * 1000 for times in (tally.reading, tally.looking))
    return (
        f"| {name} | {tally.read} of {count} | {tally.wrong} | {verdicts[0]} | {verdicts[1]} "
        f"| {reading:.0f} | {looking:.0f} |"
    )


if __name__ == "__main__":
    main()
