"""A step that a file's policy does not allow is held at the central, with the article, whatever desk sends it."""

from __future__ import annotations

import datetime as dt
import json
import secrets
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.database import Database
from central.store import Store
from desktop.dates import SAUDI_TIME, WrittenDate
from desktop.models.base import ASSOCIATION
from desktop.paths import RESOURCES
from desktop.policy import source
from desktop.policy.deadlines import earliest_reply
from desktop.policy.loader import one as policy_of
from desktop.sync import wire
from desktop.sync.groups import Op, OpKind
from desktop.sync.reply import Ack, Reasons
from tests.central.computer import NOW, Computer, exchange, put, writer
from tests.central.test_headquarters import _in

DAY_MS = 86_400_000
WAY = ("complete", "research_assigned", "researched", "in_committee", "decided")
TODAY = dt.datetime.fromtimestamp(NOW / 1000, SAUDI_TIME).date()
COMPLETED = WrittenDate.of(TODAY).dump()


class Desk:
    """A desk that sends what it likes, and hears what became of it."""

    def __init__(self, store: Store, branch: str = "Riyadh") -> None:
        self.store = store
        self.computer = Computer.enrolled(store, branch)

    def sends(self, *ops: Op, at: int = NOW, **header: Any) -> str:
        """Send one group; "" if it was applied, why it was held otherwise."""
        group = self.computer.seal(*ops, wall=at, **header)
        request = self.computer.request(self.computer.push([group]), pulls=[wire.Pull(self.computer.scope)])
        frames = exchange(self.store, self.computer, request, at)
        (ack,) = [frame for frame in frames if isinstance(frame, Ack)]
        gid, _number, result = ack.results[0]
        self.last = writer(group)
        told = [why for frame in frames if isinstance(frame, Reasons) for held, why in frame.held if held == gid]
        assert (result == "held") == bool(told)
        return told[0] if told else ""

    def file(self, policy: str = "unnamed", stage: str = "draft", version: str = "1", **fields: Any) -> str:
        """A new file under a policy."""
        made = put(type_name="application", policy_id=policy, policy_version=version, stage=stage, **fields)
        assert self.sends(made) == ""
        return made.entity

    def decided(self, policy: str = "roofaa", kind: str = "reject", completed: Any = COMPLETED) -> str:
        """A file on which was decided."""
        file = self.file(policy, completed_on=completed)
        assert self.sends(*(step(file, stage) for stage in WAY), decision(file, kind)) == ""
        return file


def step(file: str, stage: str | None, **fields: Any) -> Op:
    return Op(OpKind.SET, "application", file, {"stage": stage, **fields})


def decision(file: str, kind: str, at: str = "2026-11-01T08:00:00+00:00") -> Op:
    return put(type_name="decision", application_id=file, kind=kind, recorded_at=at)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.mark.parametrize(
    "policy, stage, article",
    [
        ("unnamed", "decided", "5-5"),
        ("unnamed", "in_committee", "5-6"),
        ("robotweak", "decided", "خامساً/هـ"),
        ("roofaa", "notified", "التعامل مع المستفيد، البند ٥"),
        ("noor", "decided", "التعامل مع المستفيد ٢)"),
    ],
)
def test_a_jump_of_a_falsified_desk_is_held_with_the_article(desk: Desk, policy: str, stage: str, article: str) -> None:
    file = desk.file(policy)
    assert desk.sends(step(file, stage)) == f"step:stage|{policy} {article}"
    assert desk.sends(step(file, "complete")) == ""


def test_the_file_stands_where_it_stood_and_what_came_with_the_jump_is_held_too(store: Store, desk: Desk) -> None:
    file = desk.file()
    event = put(type_name="case_event", application_id=file, act="decide_accept")
    assert desk.sends(event, step(file, "decided"), Op(OpKind.SET, "application", file, {"channel": "x"}))
    held = store.show()["branches"][0]
    assert (held["held"], held["entities"]) == (1, {"application": 1})


@pytest.mark.parametrize("stage", ["complete", "decided", "notified", "active"])
def test_a_new_file_begins_at_its_beginning(desk: Desk, stage: str) -> None:
    made = put(type_name="application", policy_id="unnamed", policy_version="1", stage=stage)
    assert desk.sends(made).startswith("step:stage|unnamed 5-")


def test_what_is_no_stage_is_no_step(desk: Desk) -> None:
    file = desk.file()
    for odd in (None, "", "approved", 7, ["decided"], {"a": 1}):
        assert desk.sends(step(file, odd)).startswith("step:stage")  # type: ignore[arg-type] # from a falsified desk


def test_neither_a_resolution_nor_another_version_of_the_policy_is_a_way_round(desk: Desk) -> None:
    file = desk.file()
    jump = Op(OpKind.RESOLVE, "application", file, {"stage": "decided"}, {"stage": desk.last})
    assert desk.sends(jump) == "step:stage|unnamed 5-5"
    other = Op(OpKind.RESOLVE, "application", file, {"policy_id": "mine"}, {"policy_id": desk.last})
    assert desk.sends(other) == "immutable:policy_id"
    assert desk.sends(step(file, "decided", policy_id="mine")) == "immutable:policy_id"
    assert desk.sends(Op(OpKind.DELETE, "application", file)) == "immutable"


def test_a_desk_back_from_days_without_a_line_brings_several_steps_in_one_group(desk: Desk) -> None:
    file = desk.file()
    assert desk.sends(*(step(file, stage) for stage in WAY)) == ""
    assert desk.sends(step(file, "notified"), step(file, "decided")) == "step:stage|unnamed 5-5"


def test_of_two_desks_that_step_apart_the_second_is_held_unless_its_step_is_lawful_too(store: Store) -> None:
    one, two = Desk(store), Desk(store)
    file = one.file()
    assert one.sends(*(step(file, stage) for stage in WAY[:2])) == ""
    assert one.sends(step(file, "withdrawn")) == ""
    assert two.sends(step(file, "researched")).startswith("step:stage|unnamed 5-")
    assert two.sends(step(file, "withdrawn")) == ""
    other = one.file()
    assert one.sends(*(step(other, stage) for stage in WAY[:1])) == ""
    assert two.sends(step(other, "withdrawn")) == ""


def test_a_decision_is_not_told_before_its_day_by_the_central_s_clock(desk: Desk) -> None:
    file = desk.decided()
    day = earliest_reply(policy_of("roofaa"), TODAY)
    assert day is not None
    early = f"early:{day.isoformat()}|roofaa التعامل مع المستفيد، البند ٥"
    assert desk.sends(step(file, "notified")) == early
    ahead = NOW + 60 * DAY_MS
    group = desk.computer.seal(step(file, "notified"), wall=ahead, off=0)  # a clock of this desk that runs ahead
    frames = exchange(desk.store, desk.computer, desk.computer.request(desk.computer.push([group])))
    assert [frame.results[0][2] for frame in frames if isinstance(frame, Ack)] == ["held"]
    before = NOW + ((day - TODAY).days - 1) * DAY_MS
    assert desk.sends(step(file, "notified"), at=before) == early
    assert desk.sends(step(file, "notified"), at=before + DAY_MS) == ""


def test_what_a_desk_told_offline_too_early_is_held_however_late_it_arrives(desk: Desk) -> None:
    file = desk.decided()
    group = desk.computer.seal(step(file, "notified"), wall=NOW + DAY_MS)
    request = desk.computer.request(desk.computer.push([group]))
    (ack,) = [f for f in exchange(desk.store, desk.computer, request, NOW + 90 * DAY_MS) if isinstance(f, Ack)]
    assert ack.results[0][2] == "held"


def test_a_manager_s_release_with_its_reason_frees_the_reply(desk: Desk) -> None:
    file = desk.decided()
    assert desk.sends(step(file, "notified", released_by="منيرة")).startswith("early:")
    assert desk.sends(step(file, "notified", release_reason="علاج عاجل")).startswith("early:")
    release = Op(OpKind.SET, "application", file, {"release_reason": "علاج عاجل", "released_by": "منيرة"})
    assert desk.sends(release) == ""
    assert desk.sends(step(file, "notified")) == ""


def test_only_acceptance_and_rejection_wait_and_a_policy_without_the_clause_holds_nothing(desk: Desk) -> None:
    assert desk.sends(step(desk.decided(kind="refer"), "notified")) == ""
    again = desk.decided(kind="accept")
    assert desk.sends(decision(again, "refer", "2026-11-02T08:00:00+00:00"), step(again, "notified")).startswith(
        "early"
    )
    assert desk.sends(decision(again, "refer", "2026-11-02T08:00:00+00:00")) == ""
    assert desk.sends(step(again, "notified")) == ""
    for policy in ("unnamed", "noor"):
        assert desk.sends(step(desk.decided(policy), "notified")) == ""


@pytest.mark.parametrize("day", [None, "soon", "9999-12-31;gregorian;9999/12/31;x", 5])
def test_without_a_day_to_count_from_the_reply_is_not_told(desk: Desk, day: Any) -> None:
    assert desk.sends(step(desk.decided(completed=day), "notified")).startswith("early:|roofaa")


def test_under_a_policy_unknown_here_what_no_policy_allows_is_held_all_the_same(desk: Desk) -> None:
    for policy in ("wafaa", "../unnamed", "UNNAMED", "", "x" * 500):
        file = desk.file(policy, version="3")
        assert desk.sends(step(file, "decided")) == "step:stage"
        assert desk.sends(*(step(file, stage) for stage in WAY)) == ""


def test_the_association_s_own_policy_file_is_the_central_s_too(
    database_url: str, store: Store, tmp_path: Path
) -> None:
    own = tmp_path / "policies"
    own.mkdir()
    text = (RESOURCES / "policies" / "unnamed.toml").read_text(encoding="utf-8")
    (own / "sixth.toml").write_text(text.replace('id = "unnamed"', 'id = "sixth"'), encoding="utf-8")
    (own / "broken.toml").write_text("[[[", encoding="utf-8")
    knowing = Store(Database(database_url), b"authority", Ed25519PrivateKey.generate(), own)
    try:
        desk = Desk(knowing)
        assert desk.sends(step(desk.file("sixth"), "decided")) == "step:stage|sixth 5-5"
        assert desk.sends(step(desk.file("broken"), "decided")) == "step:stage"
    finally:
        knowing.close()


def _published(desk: Desk, text: str, **odd: str) -> None:
    """A version prepared by one person and confirmed by another, as every branch reads it; `odd` replaces what it says."""
    version, digest = secrets.token_hex(16), source.Source("sixth", text, {}).digest
    row = {"policy_id": "sixth", "policy_version": "2", "body": text, "texts": "{}", "digest": digest}
    said = {
        "version_id": version,
        "digest": digest,
        "verdict": "published",
        "published_by": "b",
        "published_at": "2026",
    }
    there = _in(desk.computer, ASSOCIATION)
    groups = [
        there.seal(_row("policy_version", {**row, "prepared_by": "a", **_among(odd, row)}, version)),
        there.seal(_row("policy_publication", {**said, **_among(odd, said)})),
    ]
    (ack,) = [f for f in exchange(desk.store, there, there.request(there.push(groups))) if isinstance(f, Ack)]
    assert [result for _gid, _number, result in ack.results] == ["ok", "ok"]


def _row(kind: str, fields: dict[str, str], entity: str = "") -> Op:
    return Op(OpKind.PUT, kind, entity or secrets.token_hex(16), fields)


def _among(odd: dict[str, str], row: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in odd.items() if name in row}


def _sixth() -> str:
    text = (RESOURCES / "policies" / "unnamed.toml").read_text(encoding="utf-8")
    return text.replace('id = "unnamed"', 'id = "sixth"').replace("version = 1", "version = 2")


def test_a_version_published_in_the_program_counts_from_its_rows(desk: Desk) -> None:
    file = desk.file("sixth", version="2")
    assert desk.sends(step(file, "decided")) == "step:stage"
    _published(desk, _sixth())
    assert desk.sends(step(file, "decided")) == "step:stage|sixth 5-5"
    assert desk.sends(step(desk.file("sixth", version="1"), "decided")) == "step:stage"


@pytest.mark.parametrize(
    "odd",
    [
        {"verdict": "returned"},
        {"published_by": "a"},
        {"digest": "0" * 64},
        {"body": "[[["},
        {"texts": "[]"},
        {"texts": json.dumps({"letters-standard-1.toml": 5})},
        {"texts": "not json"},
        {"version_id": "f" * 32},
    ],
)
def test_a_version_that_two_persons_did_not_confirm_whole_does_not_count(desk: Desk, odd: dict[str, str]) -> None:
    file = desk.file("sixth", version="2")
    _published(desk, _sixth(), **odd)
    assert desk.sends(step(file, "decided")) == "step:stage"


def test_a_jump_without_a_conflict_class_of_its_own_harms_no_other_type(desk: Desk) -> None:
    visit = put(type_name="visit", stage="waiting")
    assert desk.sends(visit) == ""
    assert desk.sends(Op(OpKind.SET, "visit", visit.entity, {"stage": "gone"})) == ""
