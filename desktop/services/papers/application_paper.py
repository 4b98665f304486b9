"""The cards of an application as the parts of its paper: what was asked and answered, rows as tables, nothing empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.dates import WrittenDate
from desktop.field import Field
from desktop.messages import mark, tr
from desktop.models.person import full_name
from desktop.printing.content import Entry, Group, Listing, Part
from desktop.services.sections import NAMES
from desktop.services.views import Section, SectionKind, Sheet
from desktop.values import Kind, NoAnswer, Value

_LATIN = frozenset({Kind.IDENTITY, Kind.MOBILE, Kind.DATE, Kind.PAST_DATE, Kind.BIRTH_DATE, Kind.DIGITS, Kind.IBAN})
_WIDE_LABEL, _WIDE_VALUE = 30, 34  # letters from which a question takes a row of its own


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its answers, joined where there are several; `head` if it is not the question's label."""

    names: tuple[str, ...]
    weight: float
    head: str = ""


_NAME = Column(NAMES, 26, mark("Name"))
_FAMILY = (
    _NAME,
    Column(("relation",), 10, mark("Relation")),
    Column(("id_number",), 14),
    Column(("birth_date",), 13, mark("Born")),
    Column(("education_level", "student_status"), 12),
    Column(("work_status",), 13),
    Column(("health_status",), 12),
)
_FAMILY_MORE = (
    _NAME,
    Column(("gender",), 8),
    Column(("marital_status",), 13),
    Column(("dep_status",), 13),
    Column(("custodian",), 15),
    Column(("is_dependent", "not_counted_reason"), 14),
    Column(("has_income",), 11),
)
_TABLES: Mapping[str, tuple[Column, ...]] = {
    "supports": (
        Column(("giver",), 26),
        Column(("what",), 24),
        Column(("amount",), 18),
        Column(("period",), 14),
        Column(("last_on",), 18),
    ),
    "companions": (
        Column(("name",), 24),
        Column(("role",), 16),
        Column(("relation",), 14),
        Column(("id_number",), 15),
        Column(("mobile",), 15),
        Column(("deed_no", "deed_issuer", "deed_from", "deed_to", "scope_words"), 22, mark("Proof or deed")),
    ),
    "other_income": (
        Column(("source",), 26),
        Column(("whose",), 30),
        Column(("amount_monthly",), 20),
        Column(("evidence",), 24),
    ),
    "expenses": (Column(("kind",), 6), Column(("amount",), 4)),
    "debt_list": (
        Column(("creditor_type",), 15),
        Column(("reason",), 20),
        Column(("principal",), 14),
        Column(("remaining",), 14),
        Column(("monthly_instalment",), 14),
        Column(("ends_on",), 12),
        Column(("evidence",), 13),
    ),
}
_SAYS: Mapping[str, str] = {
    "deed_no": mark("no. {number}"),
    "deed_issuer": mark("issued by {issuer}"),
    "deed_from": mark("dated {date}"),
    "deed_to": mark("until {date}"),
}
"""How an answer is said where it shares a cell with others."""


def parts(sections: Sequence[Section]) -> tuple[Part, ...]:
    """The paper's parts in the order of the form, the consents last."""
    last = sorted(sections, key=lambda section: section.code == "consent")
    return tuple(part for section in last for part in _parts(section))


def blank_tables(section: Section) -> Iterator[tuple[str, tuple[str, ...], tuple[float, ...]]]:
    """The tables of a card that people add rows to: each title, all its heads, and how wide its columns are."""
    labels = {field.name: field.label for field in section.questions}
    tables = [(section.title, _TABLES.get(section.code, _FAMILY))]
    if section.code == "family":
        tables.append((tr("More about the members of the household"), _FAMILY_MORE))
    for title, columns in tables:
        heads = tuple(tr(column.head or labels[column.names[0]]) for column in columns)
        yield title, heads, tuple(column.weight for column in columns)


def _parts(section: Section) -> Iterator[Part]:
    match section.kind:
        case SectionKind.FACTS:
            yield Group(section.title, tuple(_wide(Entry(fact.label, fact.value)) for fact in section.facts))
        case SectionKind.ANSWERS:
            yield _main_income(section)
        case SectionKind.ROWS if section.sheets:
            yield _table(section.title, _TABLES.get(section.code, _FAMILY), section)
            if section.code == "family":
                yield _table(tr("More about the members of the household"), _FAMILY_MORE, section)
        case SectionKind.FORM if section.code == "consent":
            yield _consents(section)
        case SectionKind.FORM:
            entries = tuple(_entry(section.sheets[0], field) for field in _told(section.sheets[0]))
            if entries:
                yield Group(section.title, entries)


def _consents(section: Section) -> Listing:
    sheet = section.sheets[0]
    rows = tuple((tr(field.label), field.show(sheet.values.get(field.name))) for field in _asked(sheet))
    return Listing(sheet.title, (tr("Consent"), tr("Answer")), rows, (7, 1))


def _main_income(section: Section) -> Listing:
    rows = tuple((sheet.title, shown(sheet, "received"), shown(sheet, "amount_monthly")) for sheet in section.sheets)
    return Listing(section.title, (tr("Source of income"), tr("Answer"), tr("Amount a month")), rows, (5, 2, 3))


def _table(title: str, columns: tuple[Column, ...], section: Section) -> Listing:
    """A table of the columns in which anybody answered anything; the first stays in any case."""
    labels = {field.name: field.label for field in section.questions}
    rows = [[_cell(sheet, column.names) for column in columns] for sheet in section.sheets]
    kept = [n for n in range(len(columns)) if n == 0 or any(row[n] for row in rows)]
    latin = {field.name for field in section.questions if field.kind in _LATIN}
    return Listing(
        title,
        tuple(tr(columns[n].head or labels[columns[n].names[0]]) for n in kept),
        tuple(tuple(row[n] for n in kept) for row in rows),
        tuple(columns[n].weight for n in kept),
        frozenset(place for place, n in enumerate(kept) if columns[n].names[0] in latin and len(columns[n].names) == 1),
    )


def _cell(sheet: Sheet, names: tuple[str, ...]) -> str:
    if names == NAMES:
        return full_name(*(_plain(sheet.values.get(name)) for name in names))
    said = {name: _brief(sheet, name) for name in names if _is_asked(sheet, name)}
    found = [tr(_SAYS[name], **_filled(name, text)) if name in _SAYS else text for name, text in said.items() if text]
    return tr(" · ").join(found)


def _filled(name: str, text: str) -> dict[str, str]:
    return {{"deed_no": "number", "deed_issuer": "issuer"}.get(name, "date"): text}


def _brief(sheet: Sheet, name: str) -> str:
    """An answer in as few words as a cell needs: of a date the Hijri one alone."""
    value = sheet.values.get(name)
    return value.hijri or value.gregorian if isinstance(value, WrittenDate) else shown(sheet, name)


def _plain(value: Value) -> str | None:
    return value if isinstance(value, str) else None


def _told(sheet: Sheet) -> Iterator[Field]:
    """Questions that were answered, and those that must be: these stay empty, to be filled in by ink."""
    for field in _asked(sheet):
        if field.required or sheet.values.get(field.name) not in (None, (), NoAnswer.NOT_ASKED):
            yield field


def _asked(sheet: Sheet) -> tuple[Field, ...]:
    return tuple(f for f in sheet.fields if f.asked(sheet.values))


def _is_asked(sheet: Sheet, name: str) -> bool:
    return any(field.name == name for field in _asked(sheet))


def _entry(sheet: Sheet, field: Field) -> Entry:
    return _wide(Entry(tr(field.label), field.show(sheet.values.get(field.name))))


def _wide(entry: Entry) -> Entry:
    wide = len(entry.value) > _WIDE_VALUE or len(entry.label) > _WIDE_LABEL
    return Entry(entry.label, entry.value, wide=wide)


def shown(sheet: Sheet, name: str) -> str:
    """The answer to one question of a sheet, in words."""
    return next((f.show(sheet.values.get(name)) for f in sheet.fields if f.name == name), "")
