"""Each kind of rule alone, at its edges."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import Calendar
from desktop.policy.aid import AgeLimit, Bands, CategoryBand, Frequency, PointBand, PointCase, Points, Registered, Score
from desktop.policy.judges import State, judge
from desktop.policy.measures import Deduction, Means, measure
from desktop.policy.rules import ALWAYS, All, AnyOf, Holds, Not, Within, holds, weigh
from desktop.text import clean
from tests.policies.aided import ON

SIX, TEN = dt.date(2018, 9, 4), dt.date(2014, 9, 4)


def _ages(whose: str, births: Any, high: int = 9) -> str:
    facts = {"received_on": ON, "children_births": births, "dependant_births": births, "birth_date": births}
    return judge(AgeLimit(whose, Calendar.GREGORIAN, None, high), facts, None).state.value


@pytest.mark.parametrize(
    ("whose", "births", "state"),
    [
        ("applicant", SIX, "met"),
        ("applicant", TEN, "not_met"),
        ("applicant", None, "review"),
        ("any_child", (SIX, TEN), "met"),
        ("any_child", (TEN, TEN), "not_met"),
        ("any_child", (SIX, None), "met"),
        ("any_child", (TEN, None), "review"),
        ("any_child", (), "not_met"),
        ("any_child", None, "review"),
        ("every_child", (SIX, SIX), "met"),
        ("every_child", (SIX, TEN), "not_met"),
        ("every_child", (TEN, None), "not_met"),
        ("every_child", (SIX, None), "review"),
        ("every_child", (), "review"),
        ("every_dependant", (SIX,), "met"),
        ("any_dependant", (TEN,), "not_met"),
    ],
)
def test_an_age_is_judged_of_the_persons_the_rule_means(whose: str, births: Any, state: str) -> None:
    assert _ages(whose, births) == state


def test_sixty_hijri_years_come_before_sixty_gregorian_ones() -> None:
    facts = {"received_on": ON, "birth_date": dt.date(1966, 6, 20)}  # 1386-03-01 of the Hijri calendar
    hijri, gregorian = (judge(AgeLimit("applicant", one, 60, None), facts, None) for one in Calendar)
    assert (hijri.state, gregorian.state) == (State.MET, State.NOT_MET)
    assert clean(hijri.measured) == "عمر مقدّم الطلب: 60، والمطلوب 60 فأكثر بالسنوات الهجرية"
    assert clean(gregorian.measured) == "عمر مقدّم الطلب: 58، والمطلوب 60 فأكثر بالسنوات الميلادية"


@pytest.mark.parametrize(
    ("days", "facts", "state"),
    [
        (0, {"registered_before": True}, "met"),
        (0, {"registered_before": False}, "not_met"),
        (0, {"registered_days": 3}, "met"),
        (0, {}, "review"),
        (180, {"registered_before": True, "registered_days": 180}, "met"),
        (180, {"registered_before": True, "registered_days": 179}, "not_met"),
        (180, {"registered_before": True}, "review"),
        (180, {"registered_before": False, "registered_days": 0}, "not_met"),
    ],
)
def test_registration_is_judged_by_its_days(days: int, facts: dict[str, Any], state: str) -> None:
    assert judge(Registered(days), facts, None).state.value == state


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({"days_since_service": 30}, "met"),
        ({"days_since_service": 29}, "not_met"),
        ({"previous_support": False}, "met"),
        ({"registered_before": False}, "met"),
        ({"previous_support": True}, "review"),
        ({}, "review"),
    ],
)
def test_a_service_comes_again_after_its_days(facts: dict[str, Any], state: str) -> None:
    assert judge(Frequency(30), facts, None).state.value == state


def test_a_last_band_without_end_takes_everything() -> None:
    bands = Bands("income_total", (CategoryBand(None, 100, "أ"), CategoryBand(100, None, "ب")), None)
    found = [judge(bands, {"income_total": value}, None).category for value in (0, 100, 101, 10**9)]
    assert found == ["أ", "أ", "ب", "ب"]


@pytest.mark.parametrize(("condition", "points"), [("poor", 10), ("average", 5), ("good", 0)])
def test_of_the_cases_of_a_score_the_first_that_holds_counts(condition: str, points: int) -> None:
    cases = (
        PointCase(Holds("housing_condition", ("poor",)), 10),
        PointCase(Holds("housing_condition", ("poor", "average")), 5),
    )
    table = Points((Score("السكن", ALWAYS, cases, None, ()),), (), 5)
    found = judge(table, {"housing_condition": condition}, None)
    assert (found.points, found.state) == (points, State.MET if points else State.NOT_MET)
    assert table.most == 10


def test_a_score_that_does_not_apply_needs_no_input() -> None:
    bands = (PointBand(0, 49, 5), PointBand(49, None, 15))
    line = Score("إعاقة", Holds("health_status", ("disabled",)), (), "disability_pct", bands)
    table = Points((line,), (), 0)
    assert judge(table, {"health_status": "healthy"}, None).points == 0
    assert judge(table, {"health_status": "disabled"}, None).missing == ("disability_pct",)
    assert [judge(table, {"health_status": "disabled", "disability_pct": pct}, None).points for pct in (0, 49, 50)] == [
        0,
        5,
        15,
    ]


def test_expenses_and_instalments_are_deducted_up_to_their_caps() -> None:
    means = Means((), (Deduction("expenses", 1_000_00), Deduction("instalments", None)), True, None)
    facts = {"income_total": 5_000_00, "expenses_total": 2_500_00, "instalments": 700_00, "family_size": 3}
    assert measure("net_income", facts, means).value == 3_300_00
    assert measure("per_capita", facts, means).value == 1_100_00
    assert measure("net_income", {**facts, "income_total": 100_00}, means).value == 0
    assert measure("gap", facts, means).value is None and measure("per_capita", facts).value is None


def test_debts_that_are_said_not_to_exist_cost_nothing() -> None:
    assert measure("instalments", {"has_debts": False}).value == 0
    assert measure("instalments", {"has_debts": None}).missing == ("instalments",)
    assert measure("orphans", {"has_orphans": False}).value == 0


def test_one_answer_may_settle_a_condition_that_lacks_another() -> None:
    either = AnyOf((Holds("gender", ("f",)), Within("family_size", 5, None)))
    assert weigh(either, {"gender": "f"}).truth is True
    assert weigh(either, {"gender": "m"}).missing == ("family_size",)
    assert weigh(Not(either), {"gender": "f"}).truth is False
    assert weigh(All((Holds("gender", ("f",)), Within("family_size", 5, None))), {"gender": "m"}).truth is False
    assert weigh(ALWAYS, {}).truth is True and weigh(AnyOf(()), {}).truth is False


def test_several_answers_hold_what_one_of_them_holds() -> None:
    food = Holds("requested_services", ("food",))
    for answer in (("rent", "food"), ["rent", "food"], frozenset({"food"})):
        assert weigh(food, {"requested_services": answer}).truth is True
    assert weigh(food, {"requested_services": ()}).truth is False


conditions = st.recursive(
    st.one_of(
        st.builds(Holds, st.just("gender"), st.just(("f",))),
        st.builds(Within, st.just("family_size"), st.integers(0, 5), st.none()),
        st.builds(Holds, st.just("has_debts"), st.just((True,))),
    ),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(inner, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
people = st.fixed_dictionaries(
    {"gender": st.sampled_from(["m", "f"]), "family_size": st.integers(0, 9), "has_debts": st.booleans()}
)


@given(conditions, people, st.sets(st.sampled_from(["gender", "family_size", "has_debts"])))
def test_what_is_decided_without_some_answers_stays_so_with_them(
    condition: Any, facts: dict[str, Any], hidden: set[str]
) -> None:
    partly = weigh(condition, {name: None if name in hidden else value for name, value in facts.items()})
    whole = weigh(condition, facts)
    assert whole.truth is not None and whole.truth is holds(condition, facts)
    assert partly.truth in (None, whole.truth) and set(partly.missing) <= hidden
    assert (partly.truth is None) is bool(partly.missing)
