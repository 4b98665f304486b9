"""From the cards of the application and the findings so far to the answers a researcher goes through."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.field import Field, show_moment
from desktop.messages import mark, tr
from desktop.models.base import fields_of
from desktop.models.study import Finding
from desktop.services.sections import SEEN_AT_HOME
from desktop.services.study.views import Begun, Block, Chapter, FindingView, Line, Standing, StudyCard
from desktop.services.views import Section, SectionKind, Sheet
from desktop.values import NoAnswer, Value, dump, load

CHAPTERS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "opinion_personal",
        mark("The applicant"),
        ("personal", "representative", "contact", "address", "companions", "work", "health", "elder_care"),
    ),
    ("opinion_family", mark("The household"), ("family",)),
    (
        "opinion_means",
        mark("Income and obligations"),
        ("income", "means", "other_income", "expenses", "debts", "debt_list", "bank"),
    ),
    ("opinion_housing", mark("The housing"), ("housing",)),
    ("opinion_need", mark("The need"), ("request", "organisation", "supports")),
)
"""The opinions of a study, and the cards that each is about. Consents are nobody's finding."""

OPINIONS = tuple(opinion for opinion, _, _ in CHAPTERS)

SEEN_FIRST = "housing_condition"
"""What a home visit must bring back."""

_UNANSWERED = (None, (), NoAnswer.NOT_ASKED)


Answer = tuple[str, str, str]
"""The record's type and id, and the question."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a study knows: the findings about each answer, earlier studies' included, and corrections only begun."""

    study_id: str = ""
    home_visit: bool = False
    findings: Mapping[Answer, tuple[Finding, ...]] = field(default_factory=dict)
    begun: Mapping[Answer, Begun] = field(default_factory=dict)


def chapters(sections: Sequence[Section], known: Known) -> tuple[Chapter, ...]:
    """The file as the researcher goes through it; a chapter without any card is left out."""
    by_code = {section.code: section for section in sections}
    found = []
    for opinion, title, codes in CHAPTERS:
        cards = [_card(by_code[code], known) for code in codes if code in by_code]
        cards = [card for card in cards if card.blocks or card.wants]
        if cards:
            found.append(Chapter(opinion, tr(title), tuple(cards)))
    return tuple(found)


def unanswered(value: Value) -> bool:
    """Whether nobody has said anything about it yet, not even that there is none."""
    return value in _UNANSWERED


def _card(section: Section, known: Known) -> StudyCard:
    blocks = [_block(section, sheet, known) for sheet in section.sheets]
    return StudyCard(section.code, section.title, tuple(one for one in blocks if one.lines), section.wants)


def _block(section: Section, sheet: Sheet, known: Known) -> Block:
    title = (sheet.title or tr("New, not filled in yet")) if section.kind is SectionKind.ROWS else ""
    lines = [_line(section, sheet, asked, known) for asked in sheet.fields if asked.asked(sheet.values)]
    return Block(sheet.ref, title, tuple(line for line in lines if _in_sight(line, sheet)), sheet)


def _in_sight(line: Line, sheet: Sheet) -> bool:
    """What is answered, what has to be, what only a visit shows, and what somebody has begun to say."""
    if line.standing is not Standing.FREE or line.field.name in SEEN_AT_HOME or line.history or line.begun:
        return True
    return line.field.name == "rent_monthly" and "rent_annual" in sheet.faults  # either of the two will do


def _line(section: Section, sheet: Sheet, asked: Field, known: Known) -> Line:
    answer = (sheet.ref.type, sheet.ref.id, asked.name)
    findings = known.findings.get(answer, ())
    value, label = sheet.values.get(asked.name), tr(asked.label)
    if section.kind is SectionKind.ANSWERS and asked is not sheet.fields[0]:
        label = tr("{source}: {question}", source=sheet.title, question=label)
    return Line(
        sheet.ref,
        asked,
        label,
        value,
        asked.show(value),
        _standing(sheet, asked, value, findings, known),
        sheet.faults.get(asked.name, ""),
        tuple(show(finding, asked, known.study_id) for finding in findings),
        known.begun.get(answer),
    )


def _standing(sheet: Sheet, asked: Field, value: Value, findings: Sequence[Finding], known: Known) -> Standing:
    """A finding holds as long as the answer is still the one it was about."""
    if unanswered(value):
        wanted = asked.required or asked.name in sheet.faults or (asked.name == SEEN_FIRST and known.home_visit)
        return Standing.ASKED if wanted else Standing.FREE
    if asked.name in sheet.faults:
        return Standing.WRONG
    last = findings[-1] if findings else None
    if last is None or last.study_id != known.study_id or json.loads(last.after or "null") != dump(value):
        return Standing.OPEN
    return Standing(last.verdict or "confirmed")


def show(finding: Finding, asked: Field, study_id: str) -> FindingView:
    """A finding in words."""
    verdict = fields_of(Finding)["verdict"]
    return FindingView(
        finding.verdict or "",
        verdict.show(finding.verdict),
        _shown(asked, finding.before),
        _shown(asked, finding.after),
        finding.reason or "",
        finding.found_by or "",
        show_moment(finding.found_at) if finding.found_at else "",
        finding.study_id == study_id,
    )


def _shown(asked: Field, stored: str | None) -> str:
    value: Any = load(asked.kind, json.loads(stored or "null"))
    return tr("Not answered") if value in (None, ()) else asked.show(value)


def every_line(found: Sequence[Chapter]) -> Iterator[Line]:
    """The answers of all chapters, in the order of the page."""
    for chapter in found:
        for card in chapter.cards:
            for block in card.blocks:
                yield from block.lines
