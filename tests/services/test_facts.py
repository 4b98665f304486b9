"""What follows from the answers of a file: worked out, never typed; and what nobody knows is never taken for zero."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import Calendar, age, from_hijri
from desktop.models.application import Application
from desktop.opening import OpenBranch
from desktop.services import file_rows
from desktop.services.facts import amount, facts, total
from desktop.services.views import Ref
from desktop.values import NoAnswer
from tests.services.filing import record, section, whole_file

ON = dt.date(2024, 9, 4)  # 1446/03/01
WHY_NOT = [NoAnswer.UNKNOWN, NoAnswer.DECLINED, NoAnswer.NOT_ASKED]


def known(desk: OpenBranch, application: str, on: dt.date = ON) -> dict[str, Any]:
    """Every fact of a file, judged on a day."""
    with desk.store.reading() as session:
        return facts(file_rows.load(session, session.get_one(Application, application)), on)


def edit(desk: OpenBranch, ref: Ref, **answers: object) -> None:
    for name, typed in answers.items():
        desk.records.edit(ref, name, typed)


def member(desk: OpenBranch, application: str, **answers: object) -> Ref:
    """Another member of the household."""
    ref = desk.intake.add_row(application, "family")
    usual: Mapping[str, object] = {"relation": "son", "is_dependent": True, "birth_date": "1440/01/01", "gender": "m"}
    edit(desk, ref, **{**usual, **answers})
    return ref


def income(desk: OpenBranch, application: str, source: str) -> Ref:
    """One of the sources everybody is asked about."""
    with desk.store.reading() as session:
        rows = file_rows.load(session, session.get_one(Application, application)).incomes
    return next(Ref("income", row.id) for row in rows if row.source == source and not row.entered_at)


# --- the family ----------------------------------------------------------------------------------------------------


def test_the_family_is_the_applicant_and_everyone_they_support(desk: OpenBranch) -> None:
    application = whole_file(desk)
    found = known(desk, application)
    assert (found["family_size"], found["dependants"], found["orphans"], found["students"]) == (3, 2, 2, 2)
    member(desk, application, relation="brother", is_dependent=False)
    assert known(desk, application)["family_size"] == 3


def test_a_domestic_worker_lives_there_and_is_not_counted(desk: OpenBranch) -> None:
    application = whole_file(desk)
    member(desk, application, relation="domestic_worker", is_dependent=True)
    assert known(desk, application)["family_size"] == 3


def test_a_family_nobody_has_asked_about_is_of_unknown_size(desk: OpenBranch) -> None:
    found = known(desk, desk.intake.start())
    assert {found[n] for n in ("family_size", "under_18", "orphans", "students", "has_children", "elderly_60h")} == {
        None
    }


def test_one_member_of_whom_it_is_not_known_whether_they_are_supported_leaves_the_size_unknown(
    desk: OpenBranch,
) -> None:
    application = whole_file(desk)
    member(desk, application, is_dependent=None)
    assert known(desk, application)["family_size"] is None


def test_a_person_without_family_is_a_family_of_one(desk: OpenBranch) -> None:
    application = whole_file(desk)
    edit(desk, record(desk, application, "housing"), has_family=False)
    found = known(desk, application)
    assert (found["family_size"], found["dependants"], found["has_minors"]) == (1, 0, False)


def test_minors_are_counted_on_the_day_of_submission_and_not_today(desk: OpenBranch) -> None:
    application = whole_file(desk)
    member(desk, application, birth_date="2006/09/05")
    assert known(desk, application, dt.date(2024, 9, 4))["under_18"] == 3
    assert known(desk, application, dt.date(2024, 9, 5))["under_18"] == 2


@pytest.mark.parametrize(("day", "elderly"), [(dt.date(2024, 9, 4), 1), (dt.date(2024, 9, 3), 0)])
def test_a_person_is_elderly_at_sixty_hijri_years(desk: OpenBranch, day: dt.date, elderly: int) -> None:
    """Born on 1386/03/01, which is 1966-06-20: sixty Hijri years, and fifty-eight Gregorian ones, on 1446/03/01."""
    application = whole_file(desk)
    edit(desk, record(desk, application, "housing"), has_family=False)
    edit(desk, record(desk, application, "personal"), birth_date="1386/03/01")
    assert known(desk, application, day)["elderly_60h"] == elderly
    assert age(from_hijri(1386, 3, 1), dt.date(2024, 9, 4)) == 58


def test_who_was_born_before_the_hijri_table_begins_is_elderly_all_the_same(desk: OpenBranch) -> None:
    application = whole_file(desk)
    edit(desk, record(desk, application, "personal"), birth_date="1921/05/10")
    assert known(desk, application)["elderly_60h"] == 1
    assert "elder_care" in {one.code for one in desk.intake.sections(application)}


@given(st.dates(dt.date(1924, 8, 1), dt.date(2000, 1, 1)))
def test_an_age_told_without_the_table_is_the_tables_own_or_one_year_off(birth: dt.date) -> None:
    """Beyond the table a mean Hijri year is counted; where both are known they are never further apart."""
    assert abs(age(birth, ON, Calendar.HIJRI) - int((ON - birth).days / 354.36708)) <= 1


@pytest.mark.parametrize(
    ("question", "counts"),
    [
        ("birth_date", ("under_18", "has_minors", "elderly_60h", "dependant_births", "children_births")),
        ("dep_status", ("orphans", "has_orphans")),
        ("work_status", ("students", "has_students")),
        ("health_status", ("disabled_count", "sick_children")),
    ],
)
def test_what_is_not_known_of_one_member_is_not_known_of_the_family(
    desk: OpenBranch, question: str, counts: tuple[str, ...]
) -> None:
    application = whole_file(desk)
    assert None not in [known(desk, application)[name] for name in counts]
    son = section(desk, application, "family").sheets[1].ref
    edit(desk, son, **{question: None if question == "birth_date" else NoAnswer.UNKNOWN})
    assert {known(desk, application)[name] for name in counts} == {None}
    assert known(desk, application)["family_size"] == 3


def test_whose_parents_nobody_asks_about_is_no_orphan_of_unknown_kind(desk: OpenBranch) -> None:
    application = whole_file(desk)
    member(desk, application, relation="mother", gender="f", birth_date="1370/01/01")
    assert known(desk, application)["orphans"] == 2


# --- money ---------------------------------------------------------------------------------------------------------


def test_every_source_adds_up_over_the_applicant_and_the_members(desk: OpenBranch) -> None:
    application = whole_file(desk)
    edit(desk, record(desk, application, "means"), has_other_income=True)
    more = desk.intake.add_row(application, "other_income")
    edit(desk, more, source="alimony", amount_monthly="500")
    found = known(desk, application)
    assert found["income_total"] == (1840 + 1120 + 500) * 100
    assert (found["amount_alimony"], found["income_alimony"], found["income_salary"]) == (50000, True, False)


@pytest.mark.parametrize("reason", WHY_NOT)
def test_an_income_that_was_declined_or_is_not_known_is_unknown_and_so_is_the_total(
    desk: OpenBranch, reason: NoAnswer
) -> None:
    application = whole_file(desk)
    edit(desk, income(desk, application, "citizen_account"), amount_monthly=reason)
    found = known(desk, application)
    assert found["amount_citizen_account"] is None and found["income_total"] is None
    assert found["income_citizen_account"] is True  # its paper is needed although nobody knows the amount
    assert found["amount_social_security"] == 184000


@pytest.mark.parametrize("reason", WHY_NOT)
def test_a_source_about_which_nothing_was_said_is_not_a_source_without_income(
    desk: OpenBranch, reason: NoAnswer
) -> None:
    application = whole_file(desk)
    edit(desk, income(desk, application, "property"), received=reason)
    found = known(desk, application)
    assert found["income_property"] is None and found["income_total"] is None


def test_the_rent_is_the_same_however_it_was_told(desk: OpenBranch) -> None:
    application = whole_file(desk)
    housing = record(desk, application, "housing")
    assert known(desk, application)["rent_monthly"] == 1500_00
    edit(desk, housing, rent_annual=None, rent_monthly="1500")
    assert known(desk, application)["rent_monthly"] == 1500_00
    edit(desk, housing, rent_monthly=NoAnswer.UNKNOWN)
    assert known(desk, application)["rent_monthly"] is None
    edit(desk, housing, housing_tenure="owned")
    assert known(desk, application)["rent_monthly"] == 0


def test_debts_and_expenses_are_none_only_when_somebody_said_so(desk: OpenBranch) -> None:
    application = whole_file(desk)
    names = ("debts_remaining", "instalments", "expenses_total")
    assert [known(desk, application)[name] for name in names] == [0, 0, 0]
    edit(desk, record(desk, application, "debts"), has_debts=True)
    edit(desk, record(desk, application, "means"), has_expenses=NoAnswer.DECLINED)
    assert [known(desk, application)[name] for name in names] == [None, None, None]
    debt = desk.intake.add_row(application, "debt_list")
    edit(desk, debt, remaining="6000", monthly_instalment=NoAnswer.NONE)
    assert [known(desk, application)[name] for name in names] == [600000, 0, None]


def test_the_summary_says_what_is_not_known_yet(desk: OpenBranch) -> None:
    application = whole_file(desk)
    told = {fact.label: fact.value for fact in section(desk, application, "summary").facts}
    assert told["عدد أفراد الأسرة"] == "3" and "2,960.00" in told["دخل الأسرة الشهري"]
    assert "986.66" in told["نصيب الفرد من الدخل شهرياً"]
    edit(desk, income(desk, application, "salary"), received=NoAnswer.DECLINED)
    told = {fact.label: fact.value for fact in section(desk, application, "summary").facts}
    assert told["دخل الأسرة الشهري"] == told["نصيب الفرد من الدخل شهرياً"] == "لم يُعرف بعد"
    assert told["عدد أفراد الأسرة"] == "3"


AMOUNTS = st.one_of(st.none(), st.integers(0, 10**9), st.sampled_from(list(NoAnswer)))


@given(st.lists(AMOUNTS))
def test_a_sum_is_known_exactly_when_every_part_is(parts: list[int | NoAnswer | None]) -> None:
    unknown = any(part is None or part in WHY_NOT for part in parts)
    found = total(amount(part) for part in parts)
    assert (found is None) == unknown
    if not unknown:
        assert found == sum(part for part in parts if isinstance(part, int))


# --- needs ---------------------------------------------------------------------------------------------------------


def test_what_an_elderly_person_manages_alone_is_counted_once_every_activity_was_asked(desk: OpenBranch) -> None:
    application = whole_file(desk)
    edit(desk, record(desk, application, "personal"), birth_date="1380/01/01")
    care = record(desk, application, "elder_care")
    names = ("bathing", "dressing", "toileting", "transfer", "continence")
    edit(desk, care, **{f"adl_{name}": name != "transfer" for name in names})
    assert known(desk, application)["adl_score"] is None
    edit(desk, care, adl_feeding=True)
    assert known(desk, application)["adl_score"] == 5


@pytest.mark.parametrize(("answer", "fact"), [(NoAnswer.NONE, True), (NoAnswer.UNKNOWN, None), ("son_daughter", False)])
def test_nobody_who_cares_is_an_answer_and_not_knowing_is_none(
    desk: OpenBranch, answer: object, fact: bool | None
) -> None:
    application = whole_file(desk)
    edit(desk, record(desk, application, "personal"), birth_date="1380/01/01")
    edit(desk, record(desk, application, "elder_care"), caregiver_relation=answer)
    assert known(desk, application)["caregiver_absent"] is fact
