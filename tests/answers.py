"""Any answer of any kind, for property tests: what a parser of the kind could have accepted."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from desktop.dates import WrittenDate, to_hijri
from desktop.field import Field
from desktop.values import Kind

_DAYS = st.dates(dt.date(1930, 1, 1), dt.date(2070, 1, 1))
_LETTERS = st.characters(
    min_codepoint=0x20, max_codepoint=0x06FF, blacklist_characters="\x7f", blacklist_categories=("Cc", "Cs")
)
_TEXTS = st.text(_LETTERS, min_size=1, max_size=60)
_DIGITS = st.text("0123456789", min_size=4, max_size=15)


def _hijri(day: dt.date) -> WrittenDate:
    year, month, number = to_hijri(day)
    return WrittenDate.parse(f"{year}/{month}/{number}")


_DATES = st.one_of(_DAYS.map(WrittenDate.of), _DAYS.map(_hijri))
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: _TEXTS,
    Kind.LONG_TEXT: st.lists(_TEXTS, min_size=1, max_size=3).map("\n".join),
    Kind.NAME: st.sampled_from(["نورة", "عبدالله", "آل سالم", "أبو بكر"]),
    Kind.CHOICE: st.sampled_from(["m", "SA-07", "own_one"]),
    Kind.CHOICES: st.lists(st.sampled_from(["food", "rent", "own_one"]), unique=True).map(tuple),
    Kind.FLAG: st.booleans(),
    Kind.COUNT: st.integers(0, 10**9 - 1),
    Kind.MONEY: st.integers(0, 10**11 - 1),
    Kind.DATE: _DATES,
    Kind.BIRTH_DATE: _DATES,
    Kind.PAST_DATE: _DATES,
    Kind.IDENTITY: _DIGITS,
    Kind.MOBILE: st.integers(500000000, 599999999).map("+966{}".format),
    Kind.EMAIL: st.just("nora@example.org"),
    Kind.IBAN: st.just("SA9480000000000000000001"),
    Kind.SHORT_ADDRESS: st.just("RHMA3184"),
    Kind.DIGITS: _DIGITS,
    Kind.MOMENT: st.datetimes(timezones=st.just(dt.UTC)).map(dt.datetime.isoformat),
}


def answers(field: Field) -> st.SearchStrategy[Any]:
    """Whatever the column of a field may have to hold: nothing yet, a value, or a reason why there is none."""
    wanted = st.sampled_from([c.code for c in field.choices]) if field.choices else None
    if wanted is not None:
        value = wanted if field.kind is Kind.CHOICE else st.lists(wanted, unique=True).map(tuple)
    else:
        value = VALUES[field.kind]
    reasons = [st.sampled_from(field.lacks)] if field.lacks else []
    return st.one_of(st.none(), value, *reasons)
