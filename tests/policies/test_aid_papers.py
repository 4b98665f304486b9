"""Each aid asks for its own papers; what two ask for is asked once; what may wait waits only if everything lets it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.again import Lapsing, lapses
from desktop.policy.checklist import Item, Sighting, Status, alternatives, build, covered, outstanding
from desktop.policy.report import report
from tests.policies.aided import FILE, GHAITH, ON, WIDOW

BASE = ["national_id", "family_record", "social_security_stmt", "gosi_stmt|pension_stmt|salary_cert", "lease"]
WIDOWED = [*BASE, "death_cert", "birth_cert", "heirs_deed", "school_letter", "support_deed", "consent", "declaration"]
ELDERLY = [
    "national_id",
    "social_security_stmt",
    "gosi_stmt|pension_stmt|salary_cert",
    "title_deed",
    "consent",
    "declaration",
]


def _items(*services: str, **other: Any) -> dict[str, Item]:
    return {item.code: item for item in build(GHAITH, {**WIDOW, "requested_services": services, **other})}


def _asked(items: dict[str, Item]) -> list[str]:
    """The mandatory documents, alternatives joined, as an employee reads them."""
    choices: dict[str, list[str]] = {}
    for item in items.values():
        for key in (item.groups or (item.code,)) if item.mandatory else ():
            choices.setdefault(key, []).append(item.code)
    return sorted("|".join(sorted(codes)) for codes in choices.values())


def test_the_file_of_the_new_association_has_no_faults() -> None:
    text, sound = report(FILE)
    assert sound, text


AT_HOME = {"case_type": "elderly", "has_family": False, "housing_tenure": "owned"}
OWNERSHIP = "possession_document|sheikh_letter|title_deed"
CHECKLISTS = [
    pytest.param(("cash_monthly",), {}, [*WIDOWED, "iban_cert"], id="cash asks for the certificate of the account"),
    pytest.param(("food",), {}, WIDOWED, id="an aid without papers of its own"),
    pytest.param(
        ("home_repair",), {"case_type": "elderly", "has_family": False, "environment": "hijra"},
        ["national_id", "social_security_stmt", "gosi_stmt|pension_stmt|salary_cert", "lease", OWNERSHIP, "quotation",
         "consent", "declaration"],
        id="repairs in a settlement: one of three papers of ownership",
    ),
    pytest.param(
        ("home_repair",), AT_HOME, [*ELDERLY, "quotation"],
        id="the deed that the policy asks for by name settles the ownership",
    ),
    pytest.param(
        ("home_repair",), AT_HOME | {"requested_amount": 10_000_00}, [*ELDERLY, "quotation", "second_quotation"],
        id="a large repair needs two quotations",
    ),
    pytest.param(("bills",), AT_HOME, [*ELDERLY, "electricity_bill|water_bill"], id="one of two bills"),
    pytest.param(
        ("vehicle_repair",), AT_HOME, [*ELDERLY, "vehicle_registration", "quotation"], id="papers of the association's own"
    ),
    pytest.param(("urgent_device",), AT_HOME, [*ELDERLY, "medical_report", "quotation"], id="a device in its turn"),
    pytest.param(
        ("urgent_device",), AT_HOME | {"urgency": "urgent"}, ["national_id", "medical_report", "consent", "declaration"],
        id="an urgent device now, the rest within two weeks",
    ),
    pytest.param(
        ("urgent_device", "bills"), AT_HOME | {"urgency": "urgent"},
        [*ELDERLY, "medical_report", "electricity_bill|water_bill"],
        id="bills do not wait because a device is urgent",
    ),
    pytest.param(("water_supply",), AT_HOME, [*ELDERLY, "national_address|sheikh_letter"], id="where the water goes"),
    pytest.param(("orphan_sponsorship",), {}, [*WIDOWED, "iban_cert"], id="what the case asks for is not asked twice"),
    pytest.param(
        ("home_repair", "water_supply"), AT_HOME | {"environment": "badia"},
        [*ELDERLY, "quotation", "national_address|sheikh_letter"], id="two aids",
    ),
    pytest.param(
        ("food",), {"case_type": "organisation"}, ["national_id", "organisation_letter", "consent", "declaration"],
        id="an organisation has no income to prove",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("services", "other", "expected"), CHECKLISTS)
def test_each_aid_asks_for_its_papers(services: tuple[str, ...], other: dict[str, Any], expected: list[str]) -> None:
    assert _asked(_items(*services, **other)) == sorted(expected)


def test_a_paper_that_two_ask_for_is_one_item_with_both_reasons() -> None:
    item = _items("home_repair", "vehicle_repair")["quotation"]
    assert item.reasons == ("لتقدير كلفة الترميم.", "لتقدير كلفة الإصلاح.")
    assert item.reason == "لتقدير كلفة الترميم. لتقدير كلفة الإصلاح."
    assert item.services == ("home_repair", "vehicle_repair")


def test_an_optional_paper_of_an_aid_is_listed_and_not_required() -> None:
    item = _items("vehicle_repair")["driving_licence"]
    assert not item.mandatory and item.within_days is None


OPEN_TENURE = {"case_type": "elderly", "has_family": False, "housing_tenure": None, "environment": "hijra"}


def test_one_paper_may_serve_in_two_choices() -> None:
    items = _items("home_repair", **OPEN_TENURE)
    assert items["title_deed"].groups == ("housing", "home_repair.ownership")
    assert {"housing_proof|lease|title_deed", OWNERSHIP} <= set(_asked(items))
    both = [{one.code for one in members} for members in alternatives(items.values(), items["title_deed"])]
    assert both == [
        {"lease", "title_deed", "housing_proof"},
        {"title_deed", "possession_document", "sheikh_letter"},
    ]


def test_a_paper_settles_every_choice_it_belongs_to() -> None:
    items = _items("home_repair", **OPEN_TENURE)
    deed = Sighting("title_deed", Status.MATCHED)
    waiting = {one.codes for one in outstanding(items.values(), [deed], ON)}
    assert not [codes for codes in waiting if {"lease", "possession_document"} & set(codes)]
    assert covered(items.values(), items["lease"], [deed], ON)
    assert covered(items.values(), items["sheikh_letter"], [deed], ON)
    assert not covered(items.values(), items["national_id"], [deed], ON)


def test_another_choice_stays_open() -> None:
    items = _items("home_repair", **OPEN_TENURE)
    lease = Sighting("lease", Status.MATCHED, expires_on=dt.date(2030, 1, 1))
    waiting = {one.codes for one in outstanding(items.values(), [lease], ON)}
    assert ("title_deed", "possession_document", "sheikh_letter") in waiting
    assert not covered(items.values(), items["title_deed"], [lease], ON)


def test_what_may_wait_says_for_how_long() -> None:
    items = _items("urgent_device", urgency="urgent", **AT_HOME)
    assert (items["quotation"].mandatory, items["quotation"].within_days) == (False, 14)
    assert (items["salary_cert"].mandatory, items["salary_cert"].within_days) == (False, 14)
    assert items["medical_report"].mandatory and items["medical_report"].within_days is None
    assert items["consent"].mandatory and items["national_id"].mandatory


def test_of_two_rules_that_let_a_paper_wait_the_longer_counts() -> None:
    items = _items("urgent_device", urgency="urgent", **{**AT_HOME, "case_type": "emergency"})
    assert items["quotation"].within_days == 30


def test_a_copy_is_kept_only_on_the_ground_that_the_board_gave() -> None:
    items = _items("cash_monthly")
    kept = items["iban_cert"].copy
    assert kept is not None and kept.keep_days == 90 and "قرار مجلس الإدارة" in kept.basis
    assert [item.code for item in items.values() if item.copy] == ["iban_cert"]


def test_the_associations_name_for_an_aid_stands_beside_the_products() -> None:
    assert GHAITH.service_label("home_repair") == "ترميم المنازل"
    assert GHAITH.service_label("food") is None and GHAITH.service_label("cash_monthly") is None
    assert GHAITH.service("bills").label == "سداد فواتير الخدمات"
    assert "home_repair" in GHAITH.services
    assert GHAITH.needs_bank(("food", "orphan_sponsorship")) and not GHAITH.needs_bank(("food", "bills"))


codes = st.lists(st.sampled_from([*GHAITH.services]), unique=True, max_size=4)
tenures = st.sampled_from([None, "rented", "owned", "with_relatives"])
urgencies = st.sampled_from([None, "normal", "urgent"])


@given(codes, tenures, urgencies, st.sampled_from([*GHAITH.case_types]))
def test_a_further_aid_never_takes_a_paper_away(
    services: list[str], tenure: str | None, urgency: str | None, case: str
) -> None:
    known = {"housing_tenure": tenure, "urgency": urgency, "case_type": case, "environment": "badia"}
    items = _items(*services, **known)
    without = _items(*services[:-1], **known)
    for code, item in without.items():
        if item.mandatory and not item.groups and (services[1:] or urgency != "urgent"):
            assert items[code].mandatory
    assert len({item.code for item in items.values()}) == len(items)
    for item in items.values():
        assert all(len(members) > 1 for members in alternatives(items.values(), item))
        assert item.mandatory or not item.within_days or item.within_days in (14, 30)


@given(codes, tenures)
def test_with_every_paper_matched_nothing_is_outstanding(services: list[str], tenure: str | None) -> None:
    items = _items(*services, housing_tenure=tenure)
    assert outstanding(items.values(), [_good(item) for item in items.values()], ON) == ()


def _good(item: Item, **other: Any) -> Sighting:
    return Sighting(item.code, Status.MATCHED, issued_on=ON, expires_on=ON + dt.timedelta(days=900), **other)


# ---- again before the decision


def _later(days: int) -> dt.date:
    return ON + dt.timedelta(days=days)


def _lapsed(days: int, *seen: Sighting, **other: Any) -> dict[str, Lapsing]:
    items = _items("food", **{**AT_HOME, **other})
    return {one.item.code: one.state for one in lapses(items.values(), seen, ON, _later(days))}


def test_a_paper_that_stays_good_is_not_mentioned() -> None:
    assert _lapsed(40, Sighting("national_id", Status.MATCHED, expires_on=_later(71))) == {}


def test_a_paper_that_ends_within_a_month_of_the_decision_is_amber() -> None:
    items = _items("food", **AT_HOME)
    found = lapses(items.values(), [Sighting("national_id", Status.MATCHED, expires_on=_later(70))], ON, _later(40))
    assert [(one.state, one.amber, one.last_day) for one in found] == [(Lapsing.SOON, True, _later(70))]
    assert "سارية حتى" in found[0].say()


@pytest.mark.parametrize(("days", "state"), [(60, Lapsing.SOON), (61, Lapsing.EXPIRED)])
def test_a_printed_expiry_counts_on_its_own_day(days: int, state: Lapsing) -> None:
    assert _lapsed(days, Sighting("national_id", Status.MATCHED, expires_on=_later(60))) == {"national_id": state}


@pytest.mark.parametrize(("days", "state"), [(80, Lapsing.SOON), (81, Lapsing.TOO_OLD)])
def test_a_statement_grows_too_old(days: int, state: Lapsing) -> None:
    seen = Sighting("social_security_stmt", Status.MATCHED, issued_on=_later(-10))
    assert _lapsed(days, seen) == {"social_security_stmt": state}


def test_a_paper_of_a_month_is_amber_in_its_last_days_only() -> None:
    items = _items("vehicle_repair", **AT_HOME)
    seen = [Sighting("quotation", Status.MATCHED, issued_on=ON)]
    states = [[one.state for one in lapses(items.values(), seen, ON, _later(day))] for day in (19, 20, 30, 31)]
    assert states == [[], [Lapsing.SOON], [Lapsing.SOON], [Lapsing.TOO_OLD]]


def test_a_deed_of_divorce_is_confirmed_again_after_half_a_year() -> None:
    deed = Sighting("divorce_deed", Status.MATCHED, issued_on=dt.date(2019, 1, 1))
    own = replace(GHAITH, offered=replace(GHAITH.offered, case_types=("divorced",)))
    items = build(own, {**WIDOW, "case_type": "divorced", "requested_services": ("food",)})
    assert lapses(items, [deed], ON, _later(149)) == ()
    assert lapses(items, [deed], ON, _later(180))[0].state is Lapsing.SOON
    assert lapses(items, [deed], ON, _later(181))[0].state is Lapsing.RECHECK
    again = replace(deed, seen_on=_later(100))
    assert lapses(items, [again], ON, _later(181)) == ()


def test_a_paper_whose_alternative_still_counts_is_not_asked_for_again() -> None:
    salary = Sighting("salary_cert", Status.MATCHED, issued_on=_later(-80))
    pension = Sighting("pension_stmt", Status.MATCHED, issued_on=ON)
    absent = Sighting("gosi_stmt", Status.NOT_APPLICABLE, reason="لا يعمل")
    assert _lapsed(20, salary) == {"salary_cert": Lapsing.TOO_OLD}
    assert _lapsed(20, salary, pension) == {}
    assert _lapsed(20, salary, absent) == {"salary_cert": Lapsing.TOO_OLD}


def test_what_did_not_count_on_the_day_of_submission_is_outstanding_not_lapsed() -> None:
    assert _lapsed(20, Sighting("national_id", Status.MATCHED, expires_on=_later(-1))) == {}
    assert _lapsed(20, Sighting("national_id", Status.WAIVED, reason="قرار")) == {}


@given(st.integers(-80, 400), st.integers(0, 400), st.integers(0, 400))
def test_what_has_lapsed_stays_lapsed(issued: int, day: int, later: int) -> None:
    seen = Sighting("social_security_stmt", Status.MATCHED, issued_on=_later(issued))
    if _lapsed(day, seen).get("social_security_stmt") is Lapsing.TOO_OLD:
        assert _lapsed(day + later, seen) == {"social_security_stmt": Lapsing.TOO_OLD}
