"""The cards of an application that nobody has answered, from the same declarations as the filled ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.field import Choice, Field
from desktop.messages import mark, tr
from desktop.models.base import synced_types
from desktop.models.choices import MAIN_INCOME
from desktop.models.household import INCOME_SOURCES
from desktop.policy.profile import Profile
from desktop.printing.content import Ask, Asks, Choices, Listing, Part
from desktop.services.papers.application_paper import blank_tables
from desktop.services.records import Records
from desktop.services.sections import NAMES, PARTS, Asked, questions
from desktop.services.sections import Part as Card
from desktop.services.views import Ref, Section, SectionKind, Sheet
from desktop.values import Kind

_ROWS = {"supports": 3, "companions": 3, "family": 10, "other_income": 4, "expenses": 6, "debt_list": 4}
"""How many rows a blank table has; a second sheet is taken where they do not do."""

_MOST_TICKS = 13
"""A longer list of choices is not printed: the answer is written."""

_ROOM = "\n "
"""A cell high enough to write in."""

_DIGITS: Mapping[Kind, tuple[int, ...]] = {
    Kind.IDENTITY: (10,),
    Kind.MOBILE: (3, 3, 4),
    Kind.IBAN: (4, 4, 4, 4, 4, 4),
    Kind.SHORT_ADDRESS: (4, 4),
}
_SLASHES = "/            /            "
_DATES = frozenset({Kind.DATE, Kind.PAST_DATE, Kind.BIRTH_DATE})
_ANSWERED_HERE = ("consent",)


def blank_sections(records: Records, profile: Profile, case: str, most: int = 10) -> tuple[Section, ...]:
    """Every card that an application of this case may have, each question unconditional; tables with at most so many rows."""
    body = case == "organisation"
    asked = Asked(
        organisation=body,
        elderly=case == "elderly",
        cash=profile.needs_bank(profile.services),
        health_refused=False,
        credit_refused=False,
        family=True,
        other_income=True,
        expenses=True,
        debts=True,
        supported=True,
    )
    return tuple(_section(records, profile, card, case, most) for card in PARTS if card.shown(asked))


def blank_parts(sections: tuple[Section, ...]) -> tuple[Part, ...]:
    """The cards as the parts of the blank application, the consents last, as on the filled one."""
    last = sorted(sections, key=lambda section: section.code in _ANSWERED_HERE)
    return tuple(part for section in last for part in _parts(section))


def _section(records: Records, profile: Profile, card: Card, case: str, most: int) -> Section:
    cls = synced_types()[card.of]
    names = card.names or questions(cls)
    fields = tuple(replace(records.field(cls, name), when=None) for name in names)
    if card.code == "other_income":
        fields = tuple(replace(f, choices=INCOME_SOURCES) if f.name == "source" else f for f in fields)
    if card.code == "consent":
        fields = tuple(_worded(field, profile) for field in fields)
    values = {"case_type": case} if "case_type" in names else {}
    match card.kind:
        case SectionKind.ROWS:
            titles = [tr("Number {number}", number=n + 1) for n in range(min(_ROWS[card.code], most))]
        case SectionKind.ANSWERS:
            titles = [tr(choice.label) for choice in MAIN_INCOME]
        case _:
            titles = [tr(card.title)]
    sheets = tuple(Sheet(Ref(card.of, str(n)), title, fields, values) for n, title in enumerate(titles))
    return Section(card.code, tr(card.title), card.kind, sheets, questions=fields)


def _worded(field: Field, profile: Profile) -> Field:
    """A consent in the words of the association's notice."""
    words = {f"consent_{box.code}": box.words for box in profile.notice.consents}
    blanks = {"verification_bodies": tr("the bodies concerned"), **profile.standing_values()}
    return replace(field, label=words[field.name].format_map(blanks)) if field.name in words else field


def _parts(section: Section) -> Iterator[Part]:
    match section.kind:
        case SectionKind.ANSWERS:
            yield Asks(section.title, tuple(_main_income(sheet) for sheet in section.sheets))
        case SectionKind.ROWS:
            for title, heads, weights in blank_tables(section):
                rows = ((_ROOM,) * len(heads),) * len(section.sheets)
                yield Listing(title, heads, rows, weights)
        case _ if section.code in _ANSWERED_HERE:
            yield Choices(section.title, tuple((tr(f.label), False) for f in section.questions), columns=1)
        case _:
            yield Asks(section.title, tuple(_asks(section.sheets[0])))


def _main_income(sheet: Sheet) -> Ask:
    yes_or_no = tuple((tr(words), False) for words in (mark("There is"), mark("There is not")))
    return Ask(sheet.title, yes_or_no, hint=tr("riyals a month"), wide=True)


def _asks(sheet: Sheet) -> Iterator[Ask]:
    """The questions; the parts of a name as one line."""
    named = [field for field in sheet.fields if field.name in NAMES]
    if named:
        yield Ask(tr("Full name"), wide=True)
    for field in sheet.fields:
        if field not in named:
            yield ask(field, str(sheet.values.get("case_type", "")))


def ask(field: Field, chosen: str = "") -> Ask:
    """One question of the program as a question on paper; `chosen` is a choice that is ticked already."""
    label = tr(field.label)
    if field.kind is Kind.FLAG:
        return Ask(label, ((tr("Yes"), False), (tr("No"), False)))
    if field.choices and (field.kind is Kind.CHOICES or len(field.choices) <= _MOST_TICKS or field.choices_from):
        ticks = tuple((tr(one.label), field.name == "case_type" and one.code == chosen) for one in field.choices)
        return Ask(label, ticks, wide=_length(field.choices) > _SHORT)
    if field.kind in _DIGITS:
        return Ask(label, digits=_DIGITS[field.kind], wide=field.kind is Kind.IBAN)
    if field.kind in _DATES:
        return Ask(label, hint=_SLASHES)
    hint = tr("riyals") if field.kind is Kind.MONEY else ""
    return Ask(label, hint=hint, lines=_LINES.get(field.name, 1), wide=field.name in _LINES)


_SHORT = 26  # letters of the choices that fit beside another question
_LINES = {"need_description": 7, "supporter_reason": 2, "location_note": 2, "urgency_reason": 2}


def _length(choices: tuple[Choice, ...]) -> int:
    return sum(len(tr(choice.label)) + 4 for choice in choices)
