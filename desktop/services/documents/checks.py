"""What is wrong with what was noted of a document, beside the rest of the file."""

from __future__ import annotations

import re

from desktop.dates import WrittenDate
from desktop.mistakes import BeforeBirth, NumberDiffers, OriginalNeeded
from desktop.models.verification import Sighting
from desktop.policy.checklist import Item
from desktop.services.checks import Found, check_record
from desktop.services.documents.comparing import number_in_file
from desktop.services.file_rows import FileRows
from desktop.text import compact


def check_sighting(row: Sighting, item: Item, rows: FileRows) -> Found:
    """Faults by field: they keep a document from counting as matched until somebody looks again."""
    found = dict(check_record(row))
    if row.status == "matched" and row.original_seen is False:
        found["original_seen"] = OriginalNeeded()
    told = number_in_file(item.code, rows)
    if told and isinstance(row.number, str) and _bare(row.number) != _bare(told):
        found["number"] = NumberDiffers(number=told)
    birth = rows.person.birth_date
    if (
        _is_personal(item)
        and isinstance(row.issued_on, WrittenDate)
        and isinstance(birth, WrittenDate)
        and row.issued_on.day < birth.day
    ):
        found["issued_on"] = BeforeBirth()
    return found


def _is_personal(item: Item) -> bool:
    """Whether the paper is about the applicant; a deed of the house or of somebody who died may be older."""
    points = {point.code for point in item.match_points}
    return "name" in points and "deceased_id" not in points


def _bare(number: str) -> str:
    return re.sub(r"[^0-9A-Za-z\u0621-\u064a]", "", compact(number)).lower()
