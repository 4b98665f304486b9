"""How long one paper takes: ours against the usual recipe (arabic-reshaper, python-bidi, platypus), as a ratio.

python -m benchmarks.papers

The usual recipe has no letterhead, code, signature or frame to draw, and its lines come out in the wrong order; it is
measured all the same. Both print the same application: its groups, its table, its choices, its passage, with another name and number each
time. Only the ratio is meaningful: both run on the same computer, in the same minute, taking turns.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from arabic_reshaper import reshape
from bidi import get_display
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from desktop.paths import RESOURCES
from desktop.printing.content import ApplicationContent, Choices, Entry, Group, Listing
from desktop.printing.forms.application import render_application
from tests.printing.samples import LETTERHEAD, application

ROUNDS, WARM_UP = 60, 10
_FONT = RESOURCES / "fonts/ui/IBMPlexSansArabic-Regular.ttf"


def record(number: int) -> ApplicationContent:
    """An application like no other before it."""
    sample = application()
    person = sample.parts[0]
    assert isinstance(person, Group)
    named = Entry("الاسم الرباعي", f"مستفيد رقم {number} بن سالم الحويطي", wide=True)
    reference = replace(sample.reference, number=f"UML-1446/{number:06}", qr_payload=f"S1{number:08X}")
    group = replace(person, entries=(named, *person.entries[1:]))
    return replace(sample, reference=reference, parts=(group, *sample.parts[1:]))


def ours(content: ApplicationContent) -> bytes:
    """Our form."""
    return render_application(LETTERHEAD, content)


def stock(content: ApplicationContent) -> bytes:
    """The usual recipe: every text reshaped, reordered, and set as a platypus paragraph."""
    style = ParagraphStyle("right", fontName="Stock", fontSize=9, leading=14, alignment=2)

    def text(shown: str) -> Any:
        return Paragraph(get_display(reshape(shown), base_dir="R").replace("<", "&lt;"), style)

    story: list[Any] = [text(content.reference.number)]
    for part in content.parts:
        story.append(text(part.title))
        match part:
            case Group(entries=entries):
                story.append(Table([[text(entry.value), text(entry.label)] for entry in entries]))
            case Listing(heads=heads, rows=rows):
                story.append(Table([[text(cell) for cell in reversed(row)] for row in (heads, *rows)]))
            case Choices(items=items):
                story += [text(label) for label, _ in items]
            case _:
                story.append(text(part.text))
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(story)
    return file.getvalue()


def measure(make: Callable[[ApplicationContent], bytes], content: ApplicationContent) -> tuple[float, int]:
    """Milliseconds and bytes of one paper."""
    start = time.perf_counter()
    size = len(make(content))
    return (time.perf_counter() - start) * 1000, size


def main() -> None:
    """Take turns, then print medians, sizes and the ratio."""
    pdfmetrics.registerFont(TTFont("Stock", str(_FONT)))
    taken: dict[str, list[float]] = {"ours": [], "stock": []}
    sizes: dict[str, int] = {}
    for number in range(WARM_UP + ROUNDS):
        for name, make in (("ours", ours), ("stock", stock)):
            elapsed, sizes[name] = measure(make, record(number))
            if number >= WARM_UP:
                taken[name].append(elapsed)
    middle = {name: statistics.median(values) for name, values in taken.items()}
    for name, values in taken.items():
        worst = sorted(values)[int(len(values) * 0.95)]
        print(f"{name:6} median {middle[name]:6.1f} ms   p95 {worst:6.1f} ms   {sizes[name] / 1024:5.1f} KB")
    print(f"ratio  stock / ours = {middle['stock'] / middle['ours']:.1f}")


if __name__ == "__main__":
    main()
