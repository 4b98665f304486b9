"""Umm al-Qura dates: official vectors, the calendar's own limits, and the date kept as written."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import dates, errors, mistakes
from desktop.dates import Calendar, WrittenDate
from desktop.messages import LRI, PDI

VECTORS = {
    (1446, 3, 1): dt.date(2024, 9, 4),
    (1444, 2, 4): dt.date(2022, 8, 31),
    (1446, 9, 1): dt.date(2025, 3, 1),
    (1447, 1, 1): dt.date(2025, 6, 26),
    (1448, 1, 1): dt.date(2026, 6, 16),
    (1446, 2, 30): dt.date(2024, 9, 3),
}


@pytest.mark.parametrize(("hijri", "day"), VECTORS.items())
def test_printed_approvals_and_new_years_convert_both_ways(hijri: tuple[int, int, int], day: dt.date) -> None:
    assert dates.from_hijri(*hijri) == day
    assert dates.to_hijri(day) == hijri


@given(st.dates(dt.date(1924, 8, 1), dt.date(2077, 11, 16)))
def test_every_day_of_the_table_survives_the_journey_there_and_back(day: dt.date) -> None:
    assert dates.from_hijri(*dates.to_hijri(day)) == day


def test_30_safar_is_accepted_in_a_month_of_30_days_and_refused_with_the_length_in_a_month_of_29() -> None:
    assert WrittenDate.parse("1446/02/30").day == dt.date(2024, 9, 3)
    with pytest.raises(mistakes.NoSuchDay) as refused:
        WrittenDate.parse("1447/02/30")
    assert refused.value.values["days"] == 29
    assert "صفر" in refused.value.say()


def test_the_year_tells_the_calendar_and_what_was_written_is_kept() -> None:
    hijri, gregorian = WrittenDate.parse("١٤٤٦/٣/١"), WrittenDate.parse("4/9/2024")
    assert (hijri.calendar, hijri.written, hijri.day) == (Calendar.HIJRI, "1446/03/01", dt.date(2024, 9, 4))
    assert (gregorian.calendar, gregorian.written) == (Calendar.GREGORIAN, "2024/09/04")
    assert hijri.hijri == gregorian.hijri
    assert WrittenDate.load(hijri.dump()) == hijri


def test_a_written_hijri_birth_is_shown_as_written_even_if_the_table_changes() -> None:
    kept = WrittenDate(dt.date(1940, 2, 11), Calendar.HIJRI, "1359/01/03", "an older table")
    assert kept.hijri == "1359/01/03"


@pytest.mark.parametrize("typed", ["24/9/4", "1446/13/01", "1446/00/10", "abc", "1446-03", "2023/02/29", "1700/01/01"])
def test_a_date_that_cannot_be_is_refused_with_words(typed: str) -> None:
    with pytest.raises(errors.InputError) as refused:
        WrittenDate.parse(typed)
    assert refused.value.say()


@pytest.mark.parametrize("typed", ["1342/01/01", "1501/01/01"])
def test_a_hijri_year_beyond_the_table_asks_for_the_gregorian_date(typed: str) -> None:
    with pytest.raises(mistakes.DateBeyondTable):
        WrittenDate.parse(typed)


def test_sixty_hijri_years_come_before_sixty_gregorian_ones() -> None:
    birth, on = dates.from_hijri(1386, 3, 1), dt.date(2024, 9, 4)
    assert dates.age(birth, on, Calendar.HIJRI) == 60
    assert dates.age(birth, on) == 58


def test_a_due_day_on_a_weekend_or_holiday_rolls_to_the_next_workday() -> None:
    friday = dt.date(2024, 10, 4)
    assert dates.roll_to_workday(friday) == dt.date(2024, 10, 6)
    assert dates.roll_to_workday(friday, frozenset({dt.date(2024, 10, 6)})) == dt.date(2024, 10, 7)


def test_papers_show_both_calendars_each_isolated() -> None:
    shown = dates.show_pair(dt.date(2024, 9, 4))
    assert "1446/03/01" in shown and "2024/09/04" in shown and "الموافق" in shown
    assert LRI not in shown and PDI in shown  # values are isolated by the sentence they stand in


def test_the_weekday_is_derived() -> None:
    assert dates.weekday(dt.date(2022, 8, 31)) == "الأربعاء"
