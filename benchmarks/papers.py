"""How long one paper takes: ours beside three other ways of making the same two pages, in one run.

python -m benchmarks.papers [--weasyprint PYTHON]     PYTHON: an interpreter of a throw-away environment that has WeasyPrint

Every way prints the same application with other names, numbers and dates each time, taking turns:
- ours: letterhead, code on each page, frames, signatures, the map to text, the embedded record of what it says;
- the usual recipe: arabic-reshaper and python-bidi, set by platypus; its lines come out in the wrong order;
- Qt: an HTML page set by QTextDocument and written by QPdfWriter;
- WeasyPrint: the same HTML page.
The others draw no code, no signature and no record. Only the ratios are meaningful on a busy computer; milliseconds are
given by the clock and of processor time. Then 1,000 papers in one batch: papers a second, and how the memory grows.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import random
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

from arabic_reshaper import reshape
from bidi import get_display
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from desktop.paths import RESOURCES
from desktop.printing.content import ApplicationContent, Choices, Entry, Group, Listing, Part, Passage
from desktop.printing.forms.application import render_application
from desktop.text import ltr
from tests.printing.samples import LETTERHEAD, application

ROUNDS, WARM_UP, BATCH = 200, 40, 1_000
_FONT = RESOURCES / "fonts/ui/IBMPlexSansArabic-Regular.ttf"
_NAMES = """محمد عبدالله فهد سعود نورة سارة خالد عبدالعزيز ريم هند ماجد لطيفة يوسف آمنة رؤى لؤي غيداء ضحى ظافر طلال
الحويطي العتيبي القحطاني الدوسري الغامدي الزهراني الشهري الحربي المطيري البلوي العنزي الجهني"""
_GIVEN, _FAMILIES = (line.split() for line in _NAMES.splitlines())
_STYLE = """
@page { size: A4; margin: 14mm } body { font-family: 'IBM Plex Sans Arabic'; font-size: 9pt; direction: rtl }
table { width: 100%; border-collapse: collapse } td, th { border: 1px solid #bbb; padding: 3px }
h2 { background: #e4eeea; font-size: 10.4pt; margin: 6px 0 } p { text-align: justify }
"""
_WORKER = f"""
import json, sys, time
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
fonts = FontConfiguration()
face = "@font-face {{font-family: 'IBM Plex Sans Arabic'; src: url('{_FONT.as_uri()}')}}"
css = CSS(string=face, font_config=fonts)
for line in sys.stdin:
    clock, cpu = time.perf_counter(), time.process_time()
    size = len(HTML(string=json.loads(line)).write_pdf(stylesheets=[css], font_config=fonts))
    print(json.dumps([(time.perf_counter() - clock) * 1000, (time.process_time() - cpu) * 1000, size]), flush=True)
"""

Measured = tuple[float, float, int]
"""Milliseconds by the clock, of processor time, and bytes."""


class Invented:
    """Somebody new for each number, and their values."""

    def __init__(self, number: int) -> None:
        self._chosen = random.Random(number)

    def name(self) -> str:
        """Three given names and a family."""
        return " ".join([*self._chosen.sample(_GIVEN, 3), self._chosen.choice(_FAMILIES)])

    def digits(self, count: int) -> str:
        """A number of so many digits."""
        return "".join(self._chosen.choices("0123456789", k=count))

    def date(self) -> str:
        """A day of the last eighty years."""
        return f"{self._chosen.randint(1370, 1447)}/{self._chosen.randint(1, 12):02}/{self._chosen.randint(1, 29):02}"

    def entry(self, old: Entry) -> Entry:
        """The same question with another answer."""
        values: dict[str, Callable[[], str]] = {
            "اسم": self.name,
            "IBAN": lambda: " ".join(["SA" + self.digits(2), *(self.digits(4) for _ in range(5))]),
            "رقم": lambda: self.digits(10),
            "تاريخ": lambda: f"{ltr(self.date())} هـ",
        }
        for word, made in values.items():
            if word in old.label:
                return replace(old, value=made())
        return old

    def part(self, old: Part) -> Part:
        """The same part of the form, filled in by somebody else."""
        match old:
            case Group(entries=entries):
                return replace(old, entries=tuple(self.entry(each) for each in entries))
            case Listing(rows=rows):
                filled = [(row[0], self.name(), row[2], self.digits(10), self.date(), row[5]) for row in rows]
                return replace(old, rows=tuple(filled))
        return old


def record(number: int) -> ApplicationContent:
    """An application like no other before it: names, numbers, dates and the embedded record."""
    sample, somebody = application(), Invented(number)
    parts = tuple(somebody.part(each) for each in sample.parts)
    reference = replace(
        sample.reference,
        number=f"UML-1446/{number:06}",
        qr_payload=f"A{number:07X}{somebody.digits(5)}",
        record=json.dumps([repr(each) for each in parts], ensure_ascii=False).encode(),
    )
    return replace(sample, reference=reference, parts=parts)


def ours(content: ApplicationContent) -> bytes:
    """Our form."""
    return render_application(LETTERHEAD, content)


def usual(content: ApplicationContent) -> bytes:
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
            case Passage(text=passage):
                story.append(text(passage))
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(story)
    return file.getvalue()


def page(content: ApplicationContent) -> str:
    """The application as HTML."""
    body = [f"<h1>{escape(LETTERHEAD.association)}</h1><p>{escape(content.reference.number)}</p>"]
    for part in content.parts:
        body.append(f"<h2>{escape(part.title)}</h2>")
        match part:
            case Group(entries=entries):
                cells = [f"<td>{escape(entry.label)}</td><td>{escape(entry.value)}</td>" for entry in entries]
                body.append(_table(["".join(cells[start : start + 2]) for start in range(0, len(cells), 2)]))
            case Listing(heads=heads, rows=rows):
                body.append(_table(["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in (heads, *rows)]))
            case Choices(items=items):
                body.append(_table(["".join(f"<td>{'☑' if on else '☐'} {escape(label)}</td>" for label, on in items)]))
            case Passage(text=passage):
                body.append(f"<p>{escape(passage)}</p>")
    office = [f"<td>{escape(entry.label)}</td><td>{escape(entry.value)}</td>" for entry in content.office]
    body += [_table([f"<td height='80'>{escape(box.role)}</td>" for box in content.signatories]), _table(office)]
    return f"<html dir='rtl' lang='ar'><head><style>{_STYLE}</style></head><body>{''.join(body)}</body></html>"


def _table(rows: list[str]) -> str:
    return f"<table border='1' width='100%' cellspacing='0'>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def qt(content: ApplicationContent) -> bytes:
    """The HTML page, set and written by Qt."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont("IBM Plex Sans Arabic", 9))
    document.setHtml(page(content))
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def measure(make: Callable[[ApplicationContent], bytes], content: ApplicationContent) -> Measured:
    """What one paper takes."""
    clock, cpu = time.perf_counter(), time.process_time()
    size = len(make(content))
    return (time.perf_counter() - clock) * 1000, (time.process_time() - cpu) * 1000, size


class WeasyPrint:
    """Another interpreter that makes a paper from each line it is sent."""

    def __init__(self, python: Path) -> None:
        command = [str(python), "-c", _WORKER]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def measure(self, content: ApplicationContent) -> Measured:
        """What it says itself about one paper."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(page(content)) + "\n")
        self._process.stdin.flush()
        clock, cpu, size = json.loads(self._process.stdout.readline())
        return clock, cpu, size

    def close(self) -> None:
        """Let it end."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def take_turns(weasyprint: WeasyPrint | None) -> dict[str, list[Measured]]:
    """Every way in turn; the slow ones less often."""
    ways: dict[str, tuple[Callable[[ApplicationContent], Measured], int]] = {
        "ours": (lambda content: measure(ours, content), 1),
        "usual": (lambda content: measure(usual, content), 4),
        "Qt": (lambda content: measure(qt, content), 4),
    }
    if weasyprint:
        ways["WeasyPrint"] = (weasyprint.measure, 20)
    taken: dict[str, list[Measured]] = {name: [] for name in ways}
    for number in range(WARM_UP + ROUNDS):
        if number == WARM_UP:
            gc.collect()
            gc.freeze()  # as the program does when it has started: what never changes is not walked over again
        for name, (way, every) in ways.items():
            if number % every == 0:
                found = way(record(number))
                if number >= WARM_UP:
                    taken[name].append(found)
    return taken


def batch() -> None:
    """A thousand papers one after the other; records are made beforehand."""
    records = [record(10_000 + number) for number in range(BATCH)]
    gc.collect()
    clock, cpu, size = time.perf_counter(), time.process_time(), 0
    memory = {}
    for number, content in enumerate(records, 1):
        size += len(ours(content))
        if number in (1, 200, 600, 1000):
            memory[number] = _resident()
    clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
    print(
        f"{BATCH} papers: {BATCH / clock:.0f} a second by the clock, {BATCH / cpu:.0f} a second of processor time, ",
        end="",
    )
    print(f"{size / 1e6:.1f} MB; resident after " + ", ".join(f"{n}: {mb:.0f} MB" for n, mb in memory.items()))


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def _part(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main() -> None:
    """Take turns, then print times, sizes and ratios; then the batch."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--weasyprint", type=Path, help="python of an environment that has WeasyPrint")
    asked = parser.parse_args().weasyprint
    application_ = QGuiApplication(["-platform", "offscreen"])
    QFontDatabase.addApplicationFont(str(_FONT))
    pdfmetrics.registerFont(TTFont("Stock", str(_FONT)))
    weasyprint = WeasyPrint(asked) if asked else None
    taken = take_turns(weasyprint)
    if weasyprint:
        weasyprint.close()
    print(f"{'':11} {'clock p50':>9} {'p99':>7} {'cpu p50':>9} {'p99':>7} {'kB':>6} {'it / ours':>10}")
    least = _part([found[1] for found in taken["ours"]], 0.5)
    for name, found in taken.items():
        clocks, cpus = [each[0] for each in found], [each[1] for each in found]
        size = max(each[2] for each in found) / 1000
        middle = _part(cpus, 0.5)
        print(
            f"{name:11} {_part(clocks, 0.5):9.1f} {_part(clocks, 0.99):7.1f} {middle:9.1f} {_part(cpus, 0.99):7.1f} "
            f"{size:6.1f} {middle / least:9.1f}x"
        )
    batch()
    del application_


if __name__ == "__main__":
    main()
