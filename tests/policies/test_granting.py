"""What a decision granted falls due part by part, and no order of handing over gives more than was granted."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import Calendar, WrittenDate, add_months, days_in_hijri_month
from desktop.policy.granting import EVERY, Given, Grant, current, grants, left, parts

HIJRI = st.builds(
    lambda year, month, day: WrittenDate.parse(f"{year}/{month:02}/{min(day, days_in_hijri_month(year, month)):02}"),
    st.integers(1440, 1460),
    st.integers(1, 12),
    st.integers(1, 30),
)
GREGORIAN = st.dates(dt.date(2019, 1, 1), dt.date(2035, 12, 31)).map(WrittenDate.of)
STARTS = st.one_of(HIJRI, GREGORIAN)
CASH = frozenset({"cash_monthly", "cash_once"})
ONE_DAY = dt.timedelta(days=1)


def a_grant(starts: WrittenDate, days: int, every: int, amount: int | None = None) -> Grant:
    return Grant("d", "cash_monthly", starts, starts.day + dt.timedelta(days=days), every, amount, CASH)


@given(STARTS, st.integers(-60, 120))
def test_a_month_more_keeps_the_day_or_takes_the_last_of_a_shorter_month(start: WrittenDate, months: int) -> None:
    found = add_months(start, months)
    begun, reached = ([int(part) for part in one.written.split("/")] for one in (start, found))
    assert found.calendar is start.calendar
    assert reached[0] * 12 + reached[1] == begun[0] * 12 + begun[1] + months
    following = WrittenDate.of(found.day + ONE_DAY)
    text = following.hijri if start.calendar is Calendar.HIJRI else following.gregorian
    assert reached[2] == begun[2] or (reached[2] < begun[2] and text.endswith("/01"))


@given(STARTS)
def test_no_month_more_is_the_same_day(start: WrittenDate) -> None:
    assert add_months(start, 0).day == start.day


def test_the_thirtieth_of_muharram_comes_back_after_a_safar_of_29_days() -> None:
    start = WrittenDate.parse("1447/01/30")
    assert [add_months(start, n).written for n in range(3)] == ["1447/01/30", "1447/02/29", "1447/03/30"]


def test_the_end_of_january_is_the_end_of_february_and_of_march_again() -> None:
    start = WrittenDate.parse("2028/01/31")
    assert [add_months(start, n).gregorian for n in range(3)] == ["2028/01/31", "2028/02/29", "2028/03/31"]


@given(STARTS, st.integers(0, 1200), st.sampled_from(sorted(set(EVERY.values()))))
def test_the_parts_cover_the_time_of_the_grant_without_a_gap_or_a_day_twice(
    starts: WrittenDate, days: int, every: int
) -> None:
    grant = a_grant(starts, days, every)
    found = parts(grant, grant.until)
    assert found[0].due == starts.day
    assert found[-1].until == grant.until
    assert all(one.until + ONE_DAY == following.due for one, following in pairwise(found))
    assert [one.number for one in found] == list(range(1, len(found) + 1))


@given(STARTS, st.integers(0, 900), st.integers(0, 900))
def test_what_has_fallen_due_stays_due(starts: WrittenDate, days: int, later: int) -> None:
    grant = a_grant(starts, days, 1)
    on = starts.day + dt.timedelta(days=days // 2)
    early, late = parts(grant, on), parts(grant, on + dt.timedelta(days=later))
    assert late[: len(early)] == early
    assert all(one.due <= on for one in early)


def test_a_hijri_year_has_twelve_instalments_and_a_support_given_once_has_one() -> None:
    starts, until = WrittenDate.parse("1447/01/01"), WrittenDate.parse("1447/12/29").day
    monthly = Grant("d", "cash_monthly", starts, until, EVERY["monthly"], 80_000, CASH)
    assert len(parts(monthly, until)) == 12
    assert len(parts(Grant("d", "food", starts, until), until)) == 1
    assert len(parts(Grant("d", "seasonal", starts, until, EVERY["seasonal"]), until)) == 4


def test_nothing_falls_due_before_the_grant_begins() -> None:
    starts = WrittenDate.parse("1447/01/01")
    assert parts(a_grant(starts, 300, 1), starts.day - ONE_DAY) == ()


@given(
    st.integers(1, 500_000),
    st.lists(st.tuples(st.sampled_from(("rent", "bills")), st.integers(1, 200_000)), max_size=12),
)
def test_handed_over_in_any_order_and_size_the_sum_never_exceeds_the_grant(
    amount: int, wishes: list[tuple[str, int]]
) -> None:
    start = WrittenDate.parse("1447/01/01")
    granted = {one.service: one for one in grants("d", ("rent", "bills"), amount, start, start.day, 0, CASH)}
    given_so_far: list[Given] = []
    for service, worth in wishes:
        [part] = parts(granted[service], start.day)
        if left(part, given_so_far).takes(worth):
            given_so_far.append(Given("d", service, 1, worth))
    total = sum(one.worth for one in given_so_far)
    assert total <= amount
    rest = {left(parts(one, start.day)[0], given_so_far).amount for one in granted.values()}
    assert rest == {amount - total}  # the two draw on one amount


def test_what_was_given_of_one_instalment_leaves_the_others_whole() -> None:
    start = WrittenDate.parse("1447/01/01")
    grant = a_grant(start, 100, 1, 50_000)
    first, second, *_ = parts(grant, grant.until)
    had = [Given("d", "cash_monthly", 1, 30_000)]
    assert left(first, had).amount == 20_000
    assert not left(first, had).takes(20_001)
    assert left(first, had).takes(20_000)
    assert left(second, had).amount == 50_000


def test_of_what_has_no_amount_each_part_is_given_once() -> None:
    start = WrittenDate.parse("1447/01/01")
    [part] = parts(Grant("d", "counselling", start, start.day), start.day)
    assert left(part, ()).takes(0)
    assert not left(part, [Given("d", "counselling", 1, 0)]).takes(0)


def test_the_amount_belongs_to_what_is_paid_in_cash_and_the_rest_is_in_kind() -> None:
    start = WrittenDate.parse("1447/01/01")
    cash, food = grants("d", ("cash_monthly", "food"), 90_000, start, start.day, 1, CASH)
    assert (cash.amount, food.amount) == (90_000, None)


def test_a_later_decision_takes_the_place_of_what_it_speaks_of_from_its_first_day() -> None:
    start = WrittenDate.parse("1447/01/01")
    first = a_grant(start, 354, 1, 50_000)
    later = Grant("e", "cash_monthly", add_months(start, 6), first.until, 1, 80_000, CASH)
    before, after = current([first, later])
    assert before.until + ONE_DAY == after.starts.day
    assert after is later
    once = Grant("d", "rent", start, start.day, 0, 10)
    again = Grant("e", "rent", start, start.day, 0, 20)
    assert current([once, again]) == (again,)
