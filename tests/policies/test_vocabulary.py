"""The policies' vocabulary is that of the intake form, and every fact of it has a name to show."""

from __future__ import annotations

import pytest

from desktop.field import Choice
from desktop.messages import use
from desktop.models import choices, choices_living
from desktop.policy import vocabulary
from desktop.policy.measures import answer
from desktop.policy.vocabulary import ANSWERS, DERIVED, FACTS, INCOME_SOURCES, MEASURES
from desktop.policy.wording import name_of, show
from desktop.text import clean
from desktop.values import NoAnswer

SAME = [
    ("case_type", choices.CASE_TYPES),
    ("applicant_capacity", choices.CAPACITIES),
    ("requested_services", choices.SERVICES),
    ("application_kind", choices.APPLICATION_KINDS),
    ("marital_status", choices.MARITAL_STATUSES),
    ("gender", choices.GENDERS),
    ("nationality", choices.NATIONALITIES),
    ("id_type", choices.IDENTITY_KINDS),
    ("region_code", choices.REGIONS),
    ("housing_type", choices.HOUSING_TYPES),
    ("housing_tenure", choices.TENURES),
    ("housing_condition", choices_living.CONDITIONS),
    ("environment", choices.ENVIRONMENTS),
    ("landlord_relation", choices_living.LANDLORDS),
    ("work_status", choices.WORK_STATUSES),
    ("education_level", choices.EDUCATION_LEVELS),
    ("health_status", choices.HEALTH_STATUSES),
    ("disability_degree", choices_living.DEGREES),
    ("lives_with", choices_living.LIVING_WITH),
    ("account_holder_relation", choices.ACCOUNT_HOLDERS),
    ("urgency", choices_living.URGENCIES),
    ("student_status", choices_living.STUDENT_STATUSES),
    ("can_sign", choices_living.SIGNING_ABILITIES),
]


@pytest.mark.parametrize(("question", "known"), SAME)
def test_a_policy_may_ask_for_every_answer_of_the_form_and_no_other(question: str, known: tuple[Choice, ...]) -> None:
    assert {choice.code for choice in known} == ANSWERS[question]


def test_the_sources_of_income_are_those_of_the_form() -> None:
    assert {one.code for one in (*choices.MAIN_INCOME, *choices_living.OTHER_INCOME)} == INCOME_SOURCES


@pytest.mark.parametrize("fact", sorted(FACTS | DERIVED | MEASURES))
def test_every_fact_has_a_name_in_arabic(fact: str) -> None:
    arabic = name_of(fact)
    use("en")
    assert arabic and arabic != name_of(fact)


@pytest.mark.parametrize(
    ("measure", "value", "shown"),
    [
        ("per_capita", 166_66, "166.66 ريال"),
        ("age_hijri", 3, "3 سنوات"),
        ("registered_days", 11, "11 يوماً"),
        ("disability_pct", 80, "80٪"),
        ("family_size", 5, "5"),
    ],
)
def test_a_measure_is_shown_as_people_read_it(measure: str, value: int, shown: str) -> None:
    assert clean(show(measure, value)) == shown


def test_there_is_none_is_an_answer_and_the_others_are_not() -> None:
    reasons = {one: answer({"gender": one}, "gender") for one in (*NoAnswer, "declined", None, "f", False)}
    known = {NoAnswer.NONE: "none", "f": "f", False: False}
    assert {one: found for one, found in reasons.items() if found is not None} == known


def test_the_lists_of_facts_do_not_overlap() -> None:
    lists = (frozenset(ANSWERS), vocabulary.MONEY, vocabulary.COUNTS, vocabulary.DATES, vocabulary.AGES)
    assert sum(len(one) for one in lists) == len(frozenset().union(*lists))
