"""The suggestion to the committee: each rule with what was measured, nothing unknown taken for zero, and kept for good."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import NotAllowed
from desktop.models.application import Application
from desktop.models.study import Evaluation
from desktop.opening import OpenBranch
from desktop.policy.wording import name_of
from desktop.services import file_rows
from desktop.services.facts import facts
from desktop.services.study.eligibility import earlier
from desktop.services.study.views import ServiceSuggestion
from tests.desk import open_for_test
from tests.services.filing import STROKES, match_all, record, section, whole_file
from tests.services.studying import finished, open_researcher, with_rules


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenBranch]:
    with_rules(tmp_path, monkeypatch)
    made = open_researcher(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def application(desk: OpenBranch) -> str:
    return whole_file(desk)


def suggested(desk: OpenBranch, application: str, service: str = "food") -> ServiceSuggestion:
    return next(one for one in desk.eligibility.of(application).services if one.service == service)


def states(found: ServiceSuggestion) -> list[str]:
    return [rule.state for rule in found.rules]


def test_a_family_within_the_limits_is_suggested_with_its_share_and_category(
    desk: OpenBranch, application: str
) -> None:
    """1,840 + 1,120 - 1,500 rent - 3 x 100 = 1,160 for three persons."""
    found = suggested(desk, application)
    assert found.outcome == "eligible" and states(found) == ["met", "met"]
    assert "386.66" in dict(found.figures).values().__iter__().__next__()
    assert "أ" in dict(found.figures).values()
    assert found.rules[1].article == "دليل الخدمات، المادة 7" and "386.66" in found.rules[1].measured


def test_an_amount_nobody_knows_asks_for_a_review_and_is_never_taken_for_zero(
    desk: OpenBranch, application: str
) -> None:
    income = next(s for s in section(desk, application, "income").sheets if s.values["amount_monthly"] is not None)
    desk.records.edit(income.ref, "amount_monthly", "")
    found = suggested(desk, application)
    assert found.outcome == "review" and found.rules[1].state == "review"
    shares = [value for _, value in found.figures]
    assert shares and not any(any(digit in share for digit in "0123456789") for share in shares)


def test_one_condition_that_fails_suggests_no_whatever_is_unknown(desk: OpenBranch, application: str) -> None:
    desk.records.edit(record(desk, application, "address"), "in_service_area", False)
    assert suggested(desk, application).outcome == "not_eligible"


def test_a_service_without_rules_says_that_the_policy_sets_none(tmp_path: Path) -> None:
    desk = open_researcher(tmp_path)
    found = suggested(desk, whole_file(desk))
    assert found.outcome == "" and not found.rules and found.said
    desk.close()


def test_an_earlier_completed_file_of_the_same_person_counts_as_registration(
    desk: OpenBranch, application: str
) -> None:
    assert states(suggested(desk, application, "seasonal")) == ["met", "review"]
    desk.declarations.seal(application, STROKES, mode="screen")
    match_all(desk, application)
    assert desk.cases.finish(application).stage == "complete"
    second = desk.intake.start()
    person = record(desk, second, "personal")
    for name, typed in (("id_type", "national_id"), ("id_number", "1000001006")):
        desk.records.edit(person, name, typed)
    request = record(desk, second, "request")
    desk.records.edit(request, "requested_services", ("seasonal",))
    assert states(suggested(desk, second, "seasonal"))[1] == "met"


def test_a_file_that_a_manager_joined_counts_as_an_earlier_one(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path, role="manager")
    first = whole_file(desk)
    desk.declarations.seal(first, STROKES, mode="screen")
    match_all(desk, first)
    desk.cases.finish(first)
    second = desk.intake.start()
    with desk.store.reading() as session:
        one, other = (session.get_one(Application, application) for application in (first, second))
        assert one.person_id and other.person_id
        assert earlier(session, other, one.completed_on.day) is None  # it has no number to be found by
    desk.links.join(one.person_id, other.person_id, keeps=one.person_id, reason="رأيت أصل وثيقة الهوية")
    with desk.store.reading() as session:
        row = session.get_one(Application, second)
        assert earlier(session, row, one.completed_on.day) == (one.completed_on.day,)
    desk.close()


def test_whether_someone_was_registered_is_unknown_without_a_number_and_for_a_renewal(
    desk: OpenBranch, application: str
) -> None:
    def days() -> tuple[dt.date, ...] | None:
        with desk.store.reading() as session:
            row = session.get_one(Application, application)
            return earlier(session, row, row.received_on.day)

    assert days() == ()
    request = record(desk, application, "request")
    desk.records.edit(request, "application_kind", "renewal")
    assert days() is None
    desk.records.edit(request, "application_kind", "new")
    desk.records.edit(record(desk, application, "personal"), "id_number", "")
    assert days() is None


def test_a_kept_suggestion_stays_as_it_was_and_says_what_changed_since(desk: OpenBranch, application: str) -> None:
    desk.eligibility.keep(application)
    assert not suggested(desk, application).kept[0].changed
    housing = record(desk, application, "housing")
    desk.records.edit(housing, "rent_annual", "0")
    found = suggested(desk, application)
    assert found.kept[0].changed == (name_of("rent_monthly"),) and not found.kept[0].rules_changed
    desk.eligibility.keep(application)
    assert [bool(one.changed) for one in suggested(desk, application).kept] == [False, True]
    with desk.store.reading() as session:
        kept = session.scalars(select(Evaluation)).all()
    assert len(kept) == 4 and all(one.policy_version and len(one.rules_sha256 or "") == 64 for one in kept)


def test_finishing_the_study_keeps_the_suggestion(desk: OpenBranch, application: str) -> None:
    finished(desk, application)
    assert len(suggested(desk, application).kept) == 1


def test_only_those_who_study_keep_a_suggestion(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path)
    with pytest.raises(NotAllowed):
        desk.eligibility.keep(whole_file(desk))
    desk.close()


def test_every_fact_has_a_name_to_be_called_by(desk: OpenBranch, application: str) -> None:
    with desk.store.reading() as session:
        rows = file_rows.load(session, session.get_one(Application, application))
        assert all(name_of(fact) for fact in facts(rows, dt.date(2025, 1, 1)))
