"""The register of disclosures as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from desktop.messages import tr
from desktop.services.outside.views import DisclosureLine

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARKS = re.compile("[\u2066-\u2069]")


def heads() -> tuple[str, ...]:
    """The columns, in the order of a line."""
    return (
        tr("Day"),
        tr("Application number"),
        tr("Disclosed to"),
        tr("What was disclosed"),
        tr("Why so much"),
        tr("Consent of the beneficiary"),
        tr("How it was sent"),
        tr("Purpose"),
        tr("Disclosed by"),
    )


def cells(line: DisclosureLine) -> tuple[str, ...]:
    """One line, plainly."""
    said = (line.day, line.number, line.body, line.what, line.why, line.consent, line.way, line.purpose, line.by)
    return tuple(_cell(one) for one in said)


def table(lines: Iterable[DisclosureLine]) -> bytes:
    """The lines under their heads (CSV, UTF-8)."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet)
    writer.writerow(heads())
    writer.writerows(cells(line) for line in lines)
    return sheet.getvalue().encode("utf-8-sig")  # a spreadsheet knows Arabic by the mark in front


def _cell(text: str) -> str:
    """Without direction marks, and no text that a spreadsheet would take for a formula."""
    bare = _MARKS.sub("", text)
    return f"'{bare}" if bare.startswith(_FORMULA) else bare
