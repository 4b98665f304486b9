"""Two computers and the central: what one writes the other reads, and nothing is lost, doubled or silently replaced."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from desktop.errors import CentralUnreachable, NotOurCentral
from desktop.models.outbox import Quarantine, SyncScope
from desktop.sync.effects import pack_effects, unpack_effects
from desktop.sync.engine import SyncWord, retry_after
from desktop.sync.groups import GENESIS, hash_of, next_head, read_header
from desktop.sync.merge import Effect
from desktop.sync.reply import Entry, Hello, Page
from tests.sync.world import World, agree


def test_what_one_computer_writes_the_other_reads(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(name_first="سارة", id_number="1000000008")
    assert one.engine.status().state is SyncWord.WAITING
    report = one.sync()
    assert (report.pushed, report.waiting, report.complete) == (1, 0, True)
    two.sync()
    assert two.read(person, "name_first") == "سارة"
    agree(one, two)
    assert one.engine.status().state is two.engine.status().state is SyncWord.SYNCED


def test_edits_of_different_fields_meet_without_a_conflict(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(name_first="سارة", city="الرياض")
    agree(one, two)
    one.edit(person, city="جدة")
    two.edit(person, name_first="نورة")
    agree(one, two)
    assert (one.read(person, "city"), one.read(person, "name_first")) == ("جدة", "نورة")
    assert not one.conflicts()


def test_the_later_of_two_plain_values_wins_everywhere(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض")
    agree(one, two)
    one.edit(person, city="جدة")
    two.edit(person, city="مكة")
    two.sync()
    agree(one, two)
    assert one.read(person, "city") == "مكة"
    assert [g.result for g in one.groups()] == ["ok", "superseded"]


def test_two_values_of_a_critical_field_are_both_kept_until_a_person_chooses(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(name_first="سارة")
    agree(one, two)
    one.edit(person, mobile="+966500000001")
    two.edit(person, mobile="+966500000002")
    agree(one, two)
    assert one.read(person, "mobile") == two.read(person, "mobile") == "+966500000001"
    (conflict,) = two.conflicts()
    assert (conflict.detail["current"], conflict.detail["incoming"]) == ("+966500000001", "+966500000002")
    assert one.engine.status().state is SyncWord.NEEDS_YOU

    with one.store.transaction("manager") as session:
        one.store.resolve(session, conflict.id, "+966500000002")
    agree(one, two)
    assert two.read(person, "mobile") == "+966500000002"
    assert not one.conflicts() and not two.conflicts()


def test_a_choice_that_keeps_the_present_value_also_ends_the_conflict(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(name_first="سارة")
    agree(one, two)
    one.edit(person, mobile="+966500000001")
    two.edit(person, mobile="+966500000002")
    agree(one, two)
    with two.store.transaction("manager") as session:
        two.store.resolve(session, two.conflicts()[0].id, "+966500000001")
    agree(one, two)
    assert one.read(person, "mobile") == "+966500000001" and not one.conflicts()


def test_what_waits_stays_visible_while_the_base_changes_under_it(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض", mobile="+966500000001")
    agree(one, two)
    two.edit(person, mobile="+966500000002")
    two.sync()
    one.edit(person, mobile="+966500000003")
    one.line.harm = lambda frames: [f for f in frames if not isinstance(f, Page)] if one.groups()[-1:] else frames
    one.engine.run_once()
    assert one.read(person, "mobile") == "+966500000003"
    one.line.harm = lambda frames: frames
    agree(one, two)
    assert one.read(person, "mobile") == "+966500000002"
    assert one.conflicts()[0].detail["incoming"] == "+966500000003"


def test_a_deletion_reaches_everyone(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض")
    agree(one, two)
    two.remove(person)
    agree(one, two)
    assert not one.has(person)


@pytest.mark.parametrize("deleter_first", [True, False])
def test_an_edit_that_had_not_seen_a_deletion_is_not_lost(world: World, deleter_first: bool) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض", name_first="سارة")
    agree(one, two)
    one.remove(person)
    two.edit(person, city="جدة")
    agree(*((one, two) if deleter_first else (two, one)))
    assert one.read(person, "city") == two.read(person, "city") == "جدة"
    assert one.read(person, "name_first") == "سارة"
    assert [c.field for c in one.conflicts()] == ["_deleted"]


def test_deleting_very_many_at_once_waits_for_a_person(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    people = [one.add(city="الرياض") for _ in range(51)]
    agree(one, two)
    one.remove(*people)
    report = one.sync()
    two.sync()
    assert (report.held, report.waiting) == (1, 0)
    assert two.has(people[0]) and not one.has(people[0])
    assert one.engine.status().state is SyncWord.NEEDS_YOU


def test_a_lost_reply_leads_to_no_second_effect(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض")
    one.line.lose_reply = True
    with pytest.raises(CentralUnreachable):
        one.sync()
    assert one.engine.status().waiting == 1
    one.edit(person, city="جدة")
    one.line.lose_reply = False
    agree(one, two)
    assert two.read(person, "city") == "جدة"
    assert world.central.show()["branches"][0]["groups"] == 2


def test_a_reply_cut_anywhere_keeps_what_arrived_and_goes_on(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    for number in range(30):
        one.add(city=f"مدينة {number}")
    one.sync()
    for cut in (1, 50, 200, 900, 3_000, 4_000):
        two.line.cut_after = cut
        report = two.engine.run_once()
        assert not report.complete
        assert two.engine.status().state is SyncWord.OFFLINE
    two.line.cut_after = None
    agree(one, two)


def test_a_page_that_comes_twice_or_late_changes_nothing(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض")
    one.sync()
    pages: list[Any] = []

    def twice(frames: list[Any]) -> list[Any]:
        pages.extend(f for f in frames if isinstance(f, Page))
        return [f for frame in frames for f in (frame, frame)]

    two.line.harm = twice
    two.sync()
    one.edit(person, city="جدة")
    one.sync()
    two.line.harm = lambda frames: [*frames[:1], *pages, *frames[1:], *pages]
    two.sync()
    two.line.harm = lambda frames: frames
    agree(one, two)


def test_a_stream_whose_head_does_not_follow_is_never_believed(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض")
    agree(one, two)
    one.edit(person, city="جدة")
    one.sync()

    def forge(frames: list[Any]) -> list[Any]:
        return [replace(f, entries=(replace(f.entries[0], result="dup"), *f.entries[1:]), head=b"x" * 32)
                if isinstance(f, Page) else f for f in frames]  # fmt: skip

    two.line.harm = forge
    two.sync()
    assert two.read(person, "city") == "الرياض"
    assert two.engine.status().state is SyncWord.NEEDS_YOU
    with two.store.reading() as session:
        assert session.query(Quarantine).one().reason.startswith("bad-message")
    two.line.harm = lambda frames: frames
    two.edit(person, name_first="سارة")
    two.sync()
    one.sync()
    assert one.read(person, "name_first") == "سارة"  # what we write still goes out
    two.engine.read_again(world.scope)
    agree(one, two)


def test_another_central_is_not_spoken_to(world: World) -> None:
    one = world.computer("one")
    one.line.harm = lambda frames: [replace(f, store="other") if isinstance(f, Hello) else f for f in frames]
    with pytest.raises(NotOurCentral):
        one.sync()


def test_a_group_says_how_much_of_the_stream_its_user_had_seen(world: World) -> None:
    one = world.computer("one")
    for number in range(3):
        one.add(city=f"مدينة {number}")
        one.sync()
    headers = [read_header(group.header) for group in one.groups()]
    assert [header.cur for header in headers] == [0, 1, 2]
    assert [bool(header.unc) for header in headers] == [False, True, True]


def test_what_a_newer_version_wrote_is_kept_and_read_after_the_update(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض")
    agree(one, two)
    theirs = (Effect("robot", "a" * 32, {"x": 1}, {"x": "b" * 16}), Effect("person", person, {"x": 1}, {"x": "b" * 16}))
    with two.store.reading() as session:
        cursor, head = session.query(SyncScope.cursor, SyncScope.head).filter_by(scope=world.scope).one()
    header = replace(read_header(one.groups()[0].header), gid="c" * 32).pack()
    entry = Entry(cursor + 1, header, "ok", b"s" * 16, pack_effects(theirs))
    after = next_head(head, "c" * 32, hash_of(GENESIS, header), entry.commitment)
    two.line.harm = lambda frames: [*frames[:1], Page(world.scope, cursor + 1, (entry,), after), *frames[1:]]
    two.sync()
    assert two.read(person, "city") == "الرياض"
    with two.store.applying() as session:
        kept = session.query(Quarantine).filter_by(reason="newer").all()
        assert [(row.sseq, len(unpack_effects(row.data))) for row in kept] == [(cursor + 1, 1)] * 2
        kept[0].data = pack_effects([Effect("person", person)])  # as if an update had brought the type
        session.delete(kept[1])
    two.line.harm = lambda frames: frames
    two.engine.join("", 0, [])
    with two.store.reading() as session:
        assert session.get_one(SyncScope, world.scope).cursor == 0
        assert session.query(Quarantine).filter_by(reason="newer").count() == 0
    two.sync()
    assert two.view()[0] == one.view()[0]


def test_a_wrong_clock_never_stops_the_exchange(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    one.skew, two.skew = dt.timedelta(days=900), dt.timedelta(days=-900)
    person = one.add(city="الرياض")
    agree(one, two)
    one.edit(person, city="جدة")
    agree(one, two)
    two.edit(person, city="مكة")
    agree(one, two)
    assert one.read(person, "city") == "مكة"


def test_many_small_groups_go_in_several_exchanges(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    for number in range(300):
        one.add(city=f"مدينة {number}")
    assert one.sync().pushed == 300
    assert len(one.line.requests) == 2
    agree(one, two)


def test_a_dead_line_is_no_error_of_the_data(world: World) -> None:
    one = world.computer("one")
    one.sync()
    one.line.down = True
    one.add(city="الرياض")
    with pytest.raises(CentralUnreachable):
        one.sync()
    assert (one.engine.status().state, one.engine.status().waiting) == (SyncWord.OFFLINE, 1)


def test_waiting_grows_to_a_quarter_of_an_hour_and_no_more() -> None:
    most = [retry_after(failures, lambda n: b"\xff" * n) for failures in (0, 3, 9, 10, 99)]
    assert [round(seconds) for seconds in most] == [1, 8, 512, 900, 900]
    assert retry_after(5, bytes) == 0
