"""The official holidays in both calendars, and an association that moves, adds or does not keep one."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import roll_to_workday, to_hijri
from desktop.policy.deadlines import workdays
from desktop.policy.holidays import Holiday, by_code, days_off, in_force, official

DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2060, 1, 1))
YEAR = (dt.date(2026, 1, 1), dt.date(2026, 12, 31))


def test_the_year_2026_has_these_official_holidays() -> None:
    found = {one.code: (one.first, one.last) for one in official(*YEAR)}
    assert found == {
        "founding-2026": (dt.date(2026, 2, 22), dt.date(2026, 2, 22)),
        "fitr-1447": (dt.date(2026, 3, 19), dt.date(2026, 3, 22)),
        "adha-1447": (dt.date(2026, 5, 26), dt.date(2026, 5, 29)),
        "national-2026": (dt.date(2026, 9, 23), dt.date(2026, 9, 23)),
    }


@given(st.integers(1442, 1480))
def test_the_feasts_stand_where_the_hijri_months_put_them(year: int) -> None:
    fitr, adha = by_code(f"fitr-{year}"), by_code(f"adha-{year}")
    assert to_hijri(fitr.first - dt.timedelta(days=1)) == (year, 9, 29)
    assert to_hijri(adha.first) == (year, 12, 9)
    assert len(list(fitr.days())) == len(list(adha.days())) == 4


def test_what_the_association_says_of_an_official_holiday_takes_its_place() -> None:
    moved = Holiday("fitr-1447", "عيد الفطر", dt.date(2026, 3, 20), dt.date(2026, 3, 23))
    not_kept = Holiday("founding-2026", "يوم التأسيس", dt.date(2026, 2, 22), dt.date(2026, 2, 22), kept=False)
    own = Holiday("", "يوم الجمعية", dt.date(2026, 6, 1), dt.date(2026, 6, 1))
    off = days_off(*YEAR, (moved, not_kept, own))
    assert dt.date(2026, 3, 19) not in off and dt.date(2026, 3, 23) in off
    assert dt.date(2026, 2, 22) not in off and dt.date(2026, 6, 1) in off
    assert len(in_force(*YEAR, (moved, not_kept, own))) == 5


@given(DAYS, st.integers(0, 60), st.integers(0, 60))
def test_working_days_add_up(start: dt.date, first: int, second: int) -> None:
    middle = start + dt.timedelta(days=first)
    end = middle + dt.timedelta(days=second)
    off = days_off(start, end + dt.timedelta(days=30), ())
    assert workdays(start, middle, off) + workdays(middle, end, off) == workdays(start, end, off)


@given(DAYS)
def test_a_day_that_was_rolled_is_a_workday_and_rolls_no_further(day: dt.date) -> None:
    off = days_off(day, day + dt.timedelta(days=30), ())
    rolled = roll_to_workday(day, off)
    assert roll_to_workday(rolled, off) == rolled and rolled >= day
    assert workdays(rolled - dt.timedelta(days=1), rolled, off) == 1
