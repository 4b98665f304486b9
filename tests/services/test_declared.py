"""What differs from what was signed: both values, who changed it, and whether a new declaration is needed."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.errors import NotReady, PresenceUnconfirmed, WrongPassword
from desktop.models.returned import NO, SIGNED_SCAN, YES, Attachment
from desktop.opening import OpenBranch
from desktop.policy.loader import digest
from desktop.printing import papercode
from desktop.services.seals.sealing import canonical_strokes
from desktop.services.views import DeclaredChange, StepState
from tests.desk import LOGIN, PASSWORD, open_for_test
from tests.services.filing import STROKES, Clock, match_all, record, section, see, whole_file


def changes(desk: OpenBranch, application: str) -> list[DeclaredChange]:
    return list(desk.declarations.compose(application).changes)


def content(desk: OpenBranch, application: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(desk.seals.of(application)[-1].content)
    return found


@pytest.fixture
def signed(desk: OpenBranch) -> str:
    application = whole_file(desk)
    desk.declarations.seal(application, STROKES, mode="screen")
    return application


def test_nothing_differs_at_first(desk: OpenBranch, signed: str) -> None:
    assert changes(desk, signed) == []


def test_a_changed_answer_stands_beside_the_signed_one_with_who_changed_it(desk: OpenBranch, signed: str) -> None:
    before = desk.records.edit(record(desk, signed, "housing"), "rooms", "2").values["rooms"]
    assert before == 2
    desk.records.edit(record(desk, signed, "housing"), "rent_annual", "24000")
    rent = next(one for one in changes(desk, signed) if "24,000" in one.current)
    assert "18,000" in rent.signed and rent.material
    assert rent.section == section(desk, signed, "housing").title and rent.by == LOGIN and rent.at


@pytest.mark.parametrize(
    ("card", "name", "typed"),
    [
        ("contact", "mobile", "0551234560"),
        ("address", "location_note", "خلف المسجد"),
        ("consent", "consent_survey", True),
    ],
)
def test_a_way_to_reach_someone_may_change_without_a_new_declaration(
    desk: OpenBranch, signed: str, card: str, name: str, typed: object
) -> None:
    desk.records.edit(record(desk, signed, card), name, typed)
    view = desk.declarations.compose(signed)
    assert not view.stale and [one.material for one in view.changes] == [False]


@pytest.mark.parametrize(
    ("card", "name", "typed"),
    [
        ("personal", "name_first", "هند"),
        ("housing", "rent_annual", "24000"),
        ("health", "can_work", False),
        ("request", "need_description", "تحتاج إلى ثلاجة وغسالة بعد أن تلفت القديمة."),
    ],
)
def test_what_the_applicant_answers_for_asks_for_a_new_declaration(
    desk: OpenBranch, signed: str, card: str, name: str, typed: object
) -> None:
    desk.records.edit(record(desk, signed, card), name, typed)
    assert desk.declarations.compose(signed).stale


def test_a_member_who_is_taken_out_is_named_with_what_was_signed(desk: OpenBranch, signed: str) -> None:
    family = section(desk, signed, "family")
    gone = family.sheets[0]
    desk.intake.remove_row(gone.ref)
    found = changes(desk, signed)
    assert found and all(one.current == "لا جواب" and one.material for one in found)
    assert str(gone.values["name_first"]) in {one.signed for one in found}


def test_a_document_that_comes_later_takes_nothing_back(desk: OpenBranch, signed: str) -> None:
    match_all(desk, signed)
    assert not desk.declarations.compose(signed).stale


def test_a_document_that_says_otherwise_asks_for_a_new_declaration(desk: OpenBranch) -> None:
    application = whole_file(desk)
    see(desk, application, "national_id", status="matched", number="1000001006", expires_on="1490/01/01")
    desk.declarations.seal(application, STROKES, mode="screen")
    see(desk, application, "national_id", expires_on="1489/01/01")
    (one,) = changes(desk, application)
    assert one.material and "1490" in one.signed and "1489" in one.current
    see(desk, application, "national_id", expires_on="1490/01/01")
    assert changes(desk, application) == []


def test_a_changed_file_goes_no_further_until_it_is_signed_again(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path, role="manager")
    application = whole_file(desk)
    match_all(desk, application)
    desk.declarations.seal(application, STROKES, mode="screen")
    desk.cases.finish(application)
    desk.records.edit(record(desk, application, "housing"), "rent_annual", "24000")
    step = next(one for one in desk.cases.open(application).steps if one.code == "study")
    assert step.state is StepState.BLOCKED and "إقرار جديد" in step.reason
    with pytest.raises(NotReady):
        desk.studies.open(application)
    desk.declarations.seal(application, STROKES, mode="screen")
    step = next(one for one in desk.cases.open(application).steps if one.code == "study")
    assert step.state is not StepState.BLOCKED
    assert content(desk, application)["supersedes"] == desk.seals.of(application)[0].id
    desk.close()


def test_what_is_sealed_is_what_was_shown_and_printed(desk: OpenBranch) -> None:
    application = whole_file(desk)
    unsigned = desk.papers.make(application, "declaration")
    desk.declarations.seal(application, STROKES, mode="screen", checks=("id_seen", "data_matched", "made_up"))
    found = json.loads(desk.seals.of(application)[-1].content)
    (entry,) = desk.seals.of(application)
    assert found["v"] == 2 and found["policy"]["sha256"] == digest("roofaa")
    assert found["witness"]["checks"] == ["id_seen", "data_matched"] and found["signer"]["id_seen"] == "national_id"
    assert found["ink"] == {
        "mode": "screen",
        "points": 3,
        "ms": 60,
        "strokes_sha256": hashlib.sha256(canonical_strokes(STROKES)).hexdigest(),
    }
    assert entry.strokes == canonical_strokes(STROKES)
    assert found["time"]["zone"] == "Asia/Riyadh" and len(found["snapshot_salt"]) == 64
    with desk.store.reading() as session:
        printed = session.execute(text("SELECT said FROM paper WHERE sha256 = :sha"), {"sha": unsigned.sha256}).scalar()
    assert found["paper"]["content_sha256"] == printed


def test_the_same_answers_are_sealed_under_another_salt(desk: OpenBranch, signed: str) -> None:
    first = content(desk, signed)["snapshot_salt"]
    desk.declarations.seal(signed, STROKES, mode="screen")
    assert content(desk, signed)["snapshot_salt"] != first


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT OR REPLACE INTO declaration (id, scope, content) SELECT id, scope, '{}' FROM declaration",
        "REPLACE INTO declaration (rowid, id, scope) SELECT rowid, 'another', scope FROM declaration",
        "INSERT INTO declaration (id, scope) SELECT id, scope FROM declaration WHERE true ON CONFLICT DO UPDATE SET content = '{}'",
        "UPDATE OR REPLACE declaration SET content = '{}'",
        "DELETE FROM declaration",
    ],
)
def test_the_file_itself_refuses_every_way_of_changing_a_declaration(
    desk: OpenBranch, signed: str, statement: str
) -> None:
    with pytest.raises(IntegrityError, match="never changed"), desk.store.transaction("x") as session:
        session.connection().execute(text(statement))
    assert json.loads(desk.seals.of(signed)[-1].content)["application"]["id"] == signed


@pytest.mark.parametrize("table", ["seal_receipt", "seal_certificate"])
def test_what_the_central_said_is_not_changed_either(desk: OpenBranch, table: str) -> None:
    rows = {
        "seal_receipt": "('a', 1, '2026-01-01T00:00:00+00:00', '{}')",
        "seal_certificate": "('device-certificate', 'a', 'b', '{}')",
    }
    with desk.store.applying() as session:
        session.connection().execute(text(f"INSERT INTO {table} VALUES {rows[table]}"))
    for change in (
        f"UPDATE {table} SET signed = 'x'",
        f"DELETE FROM {table}",
        f"REPLACE INTO {table} VALUES {rows[table]}",
    ):
        with pytest.raises(IntegrityError, match="never changed"), desk.store.applying() as session:
            session.connection().execute(text(change))


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[tuple[OpenBranch, Clock]]:
    """A desk at which nobody confirms presence but the witness, and its clock."""
    clock = Clock()
    opened = open_for_test(tmp_path, clock=clock, password="")
    yield opened, clock
    opened.close()


def test_the_witness_must_have_confirmed_within_two_minutes(watched: tuple[OpenBranch, Clock]) -> None:
    desk, clock = watched
    application = whole_file(desk)
    clock.now += dt.timedelta(minutes=3)
    with pytest.raises(PresenceUnconfirmed):
        desk.declarations.seal(application, (), mode="paper")
    with pytest.raises(WrongPassword):
        desk.declarations.presence.confirm("ليست هي")
    with pytest.raises(PresenceUnconfirmed):
        desk.declarations.seal(application, (), mode="paper")
    desk.declarations.presence.confirm(PASSWORD)
    assert desk.declarations.seal(application, (), mode="paper").sealed_at
    found = json.loads(desk.seals.of(application)[-1].content)
    confirmed, sealed = (
        dt.datetime.fromisoformat(one) for one in (found["witness"]["reauth_at"], found["time"]["device"])
    )
    assert dt.timedelta(0) <= sealed - confirmed <= dt.timedelta(seconds=120)


def test_a_clock_set_back_confirms_nothing(watched: tuple[OpenBranch, Clock]) -> None:
    desk, clock = watched
    application = whole_file(desk)
    desk.declarations.presence.confirm(PASSWORD)
    clock.now -= dt.timedelta(days=20)
    assert not desk.declarations.presence.is_fresh()
    with pytest.raises(PresenceUnconfirmed):
        desk.declarations.seal(application, (), mode="paper")
    desk.declarations.presence.confirm(PASSWORD)
    assert desk.declarations.seal(application, (), mode="paper").sealed_at


def test_with_the_clock_set_back_the_highest_time_is_sealed_and_the_order_holds(
    watched: tuple[OpenBranch, Clock],
) -> None:
    desk, clock = watched
    application = whole_file(desk)
    for back in (0, 20, 0):
        clock.now -= dt.timedelta(days=back)
        desk.declarations.presence.confirm(PASSWORD)
        desk.declarations.seal(application, (), mode="paper")
    first, second, third = (json.loads(one.content) for one in desk.seals.of(application))
    assert first["time"]["highest"] == second["time"]["highest"] == third["time"]["highest"]
    assert second["time"]["device"] < first["time"]["device"]
    assert (second["supersedes"], third["supersedes"]) == (first["id"], second["id"])


def test_the_signed_paper_is_missed_until_a_scan_with_a_signature_comes(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.declarations.seal(application, (), mode="paper")
    code = papercode.paper_code("D", application, "declaration", bytes.fromhex(_said(desk, application)))
    assert _paper(desk, application) == "الورقة الموقعة لم تُصوَّر بعد"
    for seen, wanted in ((NO, "لم يظهر"), (YES, "مُسحت الورقة الموقّعة")):
        with desk.store.transaction("x") as session:
            session.add(
                Attachment(
                    scope=desk.branch.scope, application_id=application, kind=SIGNED_SCAN, paper_code=code,
                    form="declaration", page=1, signature_seen=seen,
                )
            )  # fmt: skip
        assert wanted in _paper(desk, application)


def _said(desk: OpenBranch, application: str) -> str:
    found = json.loads(desk.seals.of(application)[-1].content)
    return str(found["paper"]["content_sha256"])


def _paper(desk: OpenBranch, application: str) -> str:
    facts = desk.declarations.compose(application).facts
    assert facts is not None
    return facts.paper
