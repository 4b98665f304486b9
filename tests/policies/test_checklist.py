"""Documents are judged on the day of submission; what does not count yet is named with its reason."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.checklist import Item, Sighting, Status, Validity, Why, build, judge, outstanding, validity
from desktop.policy.loader import profiles
from desktop.policy.rules import ALWAYS, All, AnyOf, Holds, Not, holds

QAISOON = profiles()["qaisoon"]
ON = dt.date(2024, 9, 4)
ANSWERS = {
    "case_type": "low_income",
    "id_type": "national_id",
    "has_family": False,
    "housing_tenure": "rented",
    "requested_services": ("food",),
}
ITEMS = {item.code: item for item in build(QAISOON, ANSWERS)}
SEEN = (
    Sighting("national_id", Status.MATCHED, expires_on=dt.date(2030, 1, 1)),
    Sighting("social_security_stmt", Status.PROOF_OF_NONE),
    Sighting("salary_cert", Status.MATCHED, issued_on=dt.date(2024, 8, 1)),
    Sighting("lease", Status.MATCHED, expires_on=dt.date(2025, 1, 1)),
    Sighting("electricity_bill", Status.MATCHED, issued_on=dt.date(2024, 8, 1)),
    Sighting("consent", Status.MATCHED),
    Sighting("declaration", Status.MATCHED),
)


def _but(*others: Sighting) -> dict[tuple[str, ...], Why]:
    codes = {one.code for one in others}
    seen = [one for one in SEEN if one.code not in codes] + list(others)
    return {one.codes: one.why for one in outstanding(ITEMS.values(), seen, ON)}


def test_an_application_with_every_document_matched_is_complete() -> None:
    assert _but() == {}


def test_without_any_sighting_everything_mandatory_is_outstanding() -> None:
    found = outstanding(ITEMS.values(), (), ON)
    assert len(found) == 7
    assert all(one.why is Why.MISSING for one in found)
    alternatives = next(one for one in found if len(one.codes) > 1)
    assert alternatives.codes == ("gosi_stmt", "pension_stmt", "salary_cert")
    assert alternatives.say() == "مشهد التأمينات الاجتماعية أو مشهد التقاعد أو تعريف بالراتب"
    assert alternatives.say_why() == "لم تُقدَّم بعد"


def test_an_identity_that_expired_the_day_before_submission_does_not_count() -> None:
    expired = Sighting("national_id", Status.MATCHED, expires_on=ON - dt.timedelta(days=1))
    assert _but(expired) == {("national_id",): Why.EXPIRED}


def test_an_identity_that_expires_after_submission_counts_whatever_day_it_is_now() -> None:
    assert _but(Sighting("national_id", Status.MATCHED, expires_on=ON)) == {}


def test_a_bill_older_than_ninety_days_is_too_old() -> None:
    old = Sighting("electricity_bill", Status.MATCHED, issued_on=ON - dt.timedelta(days=91))
    assert _but(old) == {("electricity_bill",): Why.TOO_OLD}


def test_a_matched_document_without_its_date_cannot_be_judged() -> None:
    assert _but(Sighting("lease", Status.MATCHED)) == {("lease",): Why.UNDATED}


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (Status.MISSING, Why.MISSING),
        (Status.PRESENTED, Why.PRESENTED),
        (Status.MISMATCH, Why.MISMATCH),
        (Status.EXPIRED, Why.EXPIRED),
        (Status.UNREADABLE, Why.UNREADABLE),
        (Status.NOT_APPLICABLE, Why.REASON_NEEDED),
        (Status.WAIVED, Why.REASON_NEEDED),
        (Status.PROOF_OF_NONE, Why.PROOF_NOT_ACCEPTED),
    ],
)
def test_what_was_not_matched_stays_outstanding_with_its_reason(status: Status, why: Why) -> None:
    assert _but(Sighting("lease", status)) == {("lease",): why}


def test_a_waiver_with_its_reason_settles() -> None:
    assert _but(Sighting("lease", Status.WAIVED, reason="سكن مؤقت")) == {}


def test_one_alternative_that_does_not_apply_does_not_free_from_the_others() -> None:
    absent = Sighting("salary_cert", Status.NOT_APPLICABLE, reason="لا يعمل")
    group = ("gosi_stmt", "pension_stmt", "salary_cert")
    assert _but(absent) == {group: Why.MISSING}
    others = [Sighting(code, Status.NOT_APPLICABLE, reason="لا يعمل") for code in group]
    assert _but(*others) == {}


def test_a_group_says_why_its_only_presented_document_does_not_count() -> None:
    mismatch = Sighting("salary_cert", Status.MISMATCH)
    assert _but(mismatch) == {("gosi_stmt", "pension_stmt", "salary_cert"): Why.MISMATCH}


def test_the_statuses_may_come_as_stored_texts() -> None:
    assert _but(Sighting("lease", "unreadable")) == {("lease",): Why.UNREADABLE}


@pytest.mark.parametrize(
    ("sighting", "settled", "state"),
    [
        (None, False, "missing"),
        (Sighting("lease", "presented"), False, "presented"),
        (Sighting("lease", "matched", expires_on=dt.date(2030, 1, 1)), True, "ok"),
        (Sighting("lease", "matched", expires_on=dt.date(2024, 9, 20)), True, "expiring"),
        (Sighting("lease", "matched", expires_on=dt.date(2024, 9, 3)), False, "expired"),
        (Sighting("lease", "not_applicable", reason="سكن خيري"), True, "not_applicable"),
        (Sighting("lease", "waived", reason="قرار"), True, "waived"),
    ],
)
def test_a_document_is_judged_alone_with_words_to_show(sighting: Sighting | None, settled: bool, state: str) -> None:
    verdict = judge(ITEMS["lease"], sighting, ON)
    assert (verdict.settled, verdict.state) == (settled, state)
    assert verdict.words


def test_a_proof_of_none_is_shown_as_such_where_it_is_accepted() -> None:
    assert judge(ITEMS["social_security_stmt"], Sighting("social_security_stmt", "proof_of_none"), ON).state == "none"


def test_the_match_points_are_said_in_one_line() -> None:
    assert ITEMS["national_id"].match_words.startswith("الرقم")


def test_an_emergency_may_bring_the_rest_within_thirty_days() -> None:
    items = {item.code: item for item in build(QAISOON, ANSWERS | {"case_type": "emergency"})}
    assert (items["lease"].mandatory, items["lease"].within_days) == (False, 30)
    assert (items["national_id"].mandatory, items["national_id"].within_days) == (True, None)


def test_an_optional_document_is_listed_and_never_outstanding() -> None:
    items = build(QAISOON, ANSWERS | {"income_citizen_account": True})
    assert "citizen_account" in {item.code for item in items}
    assert outstanding(items, SEEN, ON) == ()


def test_a_paper_issued_after_submission_to_complete_the_file_is_fresh() -> None:
    assert validity(ITEMS["electricity_bill"], ON + dt.timedelta(days=3), None, ON) is Validity.OK


days = st.dates(dt.date(2000, 1, 1), dt.date(2060, 1, 1))
aged = st.sampled_from([item for item in ITEMS.values() if item.validity.days])


@given(aged, days, days, st.integers(0, 400))
def test_a_younger_paper_is_never_judged_worse(item: Item, issued: dt.date, on: dt.date, later: int) -> None:
    if validity(item, issued, None, on) is Validity.OK:
        assert validity(item, issued + dt.timedelta(days=later), None, on) is Validity.OK


@given(days, days, st.integers(0, 400))
def test_what_expired_stays_expired(expires: dt.date, on: dt.date, later: int) -> None:
    lease = ITEMS["lease"]
    if validity(lease, None, expires, on) is Validity.EXPIRED:
        assert validity(lease, None, expires, on + dt.timedelta(days=later)) is Validity.EXPIRED


def test_conditions_combine_and_an_unanswered_question_meets_none() -> None:
    food, medical = Holds("requested_services", ("food",)), Holds("requested_services", ("medical",))
    answers = {"requested_services": ("food", "rent")}
    assert holds(ALWAYS, {})
    assert holds(food, answers) and not holds(medical, answers)
    assert holds(AnyOf((food, medical)), answers) and not holds(All((food, medical)), answers)
    assert holds(Not(medical), {}) and not holds(food, {})
