"""When a file is followed up next, and when it is gone through again."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import WrittenDate
from desktop.policy.following import Plan, Visited, is_reviewed, next_follow_up, update_due

DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2030, 12, 31)).map(WrittenDate.of)
HALF_YEARLY = Plan(WrittenDate.parse("1448/02/01"), 6)


def test_before_any_visit_the_plan_says_when() -> None:
    assert next_follow_up(HALF_YEARLY, []) == HALF_YEARLY.first_on.day
    assert next_follow_up(None, []) is None


def test_after_a_visit_the_plan_goes_on_from_the_day_it_took_place() -> None:
    late = WrittenDate.parse("1448/03/15")
    assert next_follow_up(HALF_YEARLY, [Visited(late)]) == WrittenDate.parse("1448/09/15").day


def test_a_day_agreed_at_the_last_visit_goes_before_the_plan() -> None:
    agreed = WrittenDate.parse("1448/04/01")
    visits = [Visited(WrittenDate.parse("1448/03/15"), agreed), Visited(WrittenDate.parse("1448/02/01"))]
    assert next_follow_up(HALF_YEARLY, visits) == agreed.day
    assert next_follow_up(None, visits) == agreed.day


@given(DAYS, st.lists(DAYS, min_size=1), st.integers(1, 24))
def test_a_planned_follow_up_comes_after_every_visit(first: WrittenDate, days: list[WrittenDate], months: int) -> None:
    found = next_follow_up(Plan(first, months), [Visited(day) for day in days])
    assert found is not None and found > max(day.day for day in days)


def test_a_file_is_gone_through_again_a_year_after_the_last_time() -> None:
    assert update_due([]) is None
    looked = [WrittenDate.parse("2026/02/28"), WrittenDate.parse("2025/05/01")]
    assert update_due(looked) == dt.date(2027, 2, 28)


def test_a_review_a_month_before_its_day_counts_and_an_earlier_one_does_not() -> None:
    due = dt.date(2026, 6, 30)
    assert is_reviewed(due, [WrittenDate.parse("2026/05/31")])
    assert not is_reviewed(due, [WrittenDate.parse("2026/05/30")])
