"""Taking groups in: nothing twice, nothing lost, nothing out of order, nothing overwritten unseen."""

from __future__ import annotations

import random
import secrets
from concurrent.futures import ThreadPoolExecutor

from central.store import Store
from desktop.sync.effects import unpack_effects
from desktop.sync.groups import GENESIS, Op, OpKind, Tip, read_header
from desktop.sync.merge import Result
from desktop.sync.reply import Refused
from tests.central.computer import NOW, Computer, examined, gid_of, put, stream_of, writer


def test_groups_are_numbered_in_the_order_of_their_lane(store: Store, computer: Computer) -> None:
    groups = computer.lane_of(30)
    answer = store.push.take(computer.place, examined(groups), NOW)
    assert [receipt[:2] for receipt in answer.receipts] == [(gid_of(one), n) for n, one in enumerate(groups, 1)]
    assert answer.verified == computer.tip
    assert [read_header(one.header).gid for one in stream_of(store, computer.scope)] == [gid_of(one) for one in groups]


def test_a_repeated_push_changes_nothing(store: Store, computer: Computer) -> None:
    groups = examined(computer.lane_of(10))
    first = store.push.take(computer.place, groups, NOW)
    again = store.push.take(computer.place, groups, NOW + 5)
    assert again.stop is None and again.verified == first.verified
    assert again.receipts == tuple((gid, number, "dup") for gid, number, _ in first.receipts)
    assert len(stream_of(store, computer.scope)) == 10


def test_shuffled_repeats_of_every_part_leave_each_group_once(store: Store, computer: Computer) -> None:
    groups = examined(computer.lane_of(60))
    chance = random.Random(7)
    parts = [groups[start : start + 6] for start in range(0, 60, 6)] * 3
    while len(stream_of(store, computer.scope)) < 60:
        chance.shuffle(parts)
        for part in parts:
            answer = store.push.take(computer.place, part, NOW)
            assert answer.stop in (None, Refused.EXPECT)
    entries = stream_of(store, computer.scope)
    assert [read_header(one.header).seq for one in entries] == list(range(1, 61))


def test_a_gap_is_refused_and_says_where_to_resume(store: Store, computer: Computer) -> None:
    groups = examined(computer.lane_of(5))
    store.push.take(computer.place, groups[:2], NOW)
    answer = store.push.take(computer.place, groups[3:], NOW)
    assert answer.stop is Refused.EXPECT
    assert answer.verified is None  # nothing of this request is known to be in the log
    assert answer.tip == Tip(2, groups[1].hash)
    assert len(stream_of(store, computer.scope)) == 2


def test_another_history_of_the_same_lane_is_a_fork(store: Store, computer: Computer) -> None:
    first = examined(computer.lane_of(3))
    store.push.take(computer.place, first, NOW)
    computer.tip = Tip(1, first[0].hash)  # a copy of the data from after the first group
    second = examined(computer.lane_of(4))
    answer = store.push.take(computer.place, [first[0], *second], NOW)
    assert answer.stop is Refused.FORK
    assert answer.verified == Tip(1, first[0].hash)
    computer.tip = Tip(3, secrets.token_bytes(32))
    assert store.push.take(computer.place, examined([computer.seal(put())]), NOW).stop is Refused.FORK
    assert len(stream_of(store, computer.scope)) == 3


def test_a_group_sent_again_in_a_new_epoch_has_no_second_effect_but_its_lane_moves_on(
    store: Store, computer: Computer
) -> None:
    op = put()
    first = computer.seal(op)
    store.push.take(computer.place, examined([first]), NOW)
    computer.epoch, computer.tip = secrets.token_hex(8), Tip()
    again, new = computer.seal(op, gid=gid_of(first)), computer.seal(put())
    answer = store.push.take(computer.place, examined([again, new]), NOW)
    assert [receipt[1:] for receipt in answer.receipts] == [(1, "dup"), (2, "ok")]
    repeated = store.push.take(computer.place, examined([again, new]), NOW)
    assert [receipt[1:] for receipt in repeated.receipts] == [(1, "dup"), (2, "dup")]
    assert repeated.verified == computer.tip
    computer.tip = Tip()
    assert store.push.take(computer.place, examined([computer.seal(put())]), NOW).stop is Refused.FORK


def test_a_critical_value_is_never_replaced_by_someone_who_did_not_see_it(store: Store, computer: Computer) -> None:
    other = Computer.enrolled(store)
    born = computer.seal(put(entity := secrets.token_hex(16), id_number="1000000008"))
    store.push.take(computer.place, examined([born]), NOW)
    seen = {"id_number": writer(born)}
    one = computer.seal(Op(OpKind.SET, "person", entity, {"id_number": "1000000016"}, seen))
    two = other.seal(Op(OpKind.SET, "person", entity, {"id_number": "1000000024"}, seen))
    store.push.take(computer.place, examined([one]), NOW)
    assert store.push.take(other.place, examined([two]), NOW).receipts[0][2] == Result.CONFLICT
    opened = unpack_effects(stream_of(store, computer.scope)[-1].effect)[0].opened
    assert [(one.current, one.incoming) for one in opened] == [("1000000016", "1000000024")]
    assert store.show()["branches"][0]["conflicts"] == 1

    chosen = Op(
        OpKind.RESOLVE, "person", entity, {"id_number": "1000000024"}, {"id_number": writer(one)}, (writer(two),)
    )
    answer = store.push.take(computer.place, examined([computer.seal(chosen)]), NOW)
    assert answer.receipts[0][2] == Result.OK
    assert unpack_effects(stream_of(store, computer.scope)[-1].effect)[0].settled == (opened[0].id,)
    assert store.show()["branches"][0]["conflicts"] == 0


def test_a_later_conflict_of_the_same_lane_extends_the_open_one(store: Store, computer: Computer) -> None:
    other = Computer.enrolled(store)
    entity = secrets.token_hex(16)
    store.push.take(computer.place, examined([computer.seal(put(entity, id_number="1000000008"))]), NOW)
    for number in ("1000000016", "1000000024"):
        blind = other.seal(Op(OpKind.SET, "person", entity, {"id_number": number}, {"id_number": "0" * 16}))
        store.push.take(other.place, examined([blind]), NOW)
    assert store.show()["branches"][0]["conflicts"] == 1


def test_what_cannot_be_understood_is_held_and_the_lane_moves_on(store: Store, computer: Computer) -> None:
    odd = [
        computer.seal(put(), sv=99),
        computer.seal(raw=b"\xc1", count=1),
        computer.seal(put(first_name="a\0b")),
        computer.seal(put(first_name=[[[["deep"]]]])),
        computer.seal(put(first_name=b"bytes")),
        computer.seal(put(type_name="Robert'); DROP TABLE log;--")),
        computer.seal(Op(OpKind.SET, "person", secrets.token_hex(16), {"first_name": "x"}, {})),
        computer.seal(*(Op(OpKind.DELETE, "person", secrets.token_hex(16)) for _ in range(51))),
        computer.seal(put(), user="\0"),
    ]
    answer = store.push.take(computer.place, examined([*odd, computer.seal(put())]), NOW)
    assert [result for *_, result in answer.receipts] == ["held"] * len(odd) + ["ok"]
    assert answer.stop is None
    assert store.show()["branches"][0]["held"] == len(odd)
    assert all(unpack_effects(one.effect) == () for one in stream_of(store, computer.scope)[:-1])


def test_numbers_of_any_size_in_a_header_do_no_harm(store: Store, computer: Computer) -> None:
    largest = 2**64 - 1
    groups = [
        computer.seal(put(), cur=largest, wall=largest, off=largest, unc=largest),
        computer.seal(put(), cur=-(2**63), wall=-(2**63), off=-(2**63)),
    ]
    assert store.push.take(computer.place, examined(groups), NOW).stop is None
    far = computer.seal(put(), seq=largest)
    assert store.push.take(computer.place, examined([far]), NOW).stop is Refused.EXPECT


def test_a_wrong_clock_never_stops_a_push_and_its_time_is_bounded(store: Store, computer: Computer) -> None:
    groups = [computer.seal(put(entity := secrets.token_hex(16), address="a"), wall=NOW + 10**11)]
    assert store.push.take(computer.place, examined(groups), NOW).stop is None
    other = Computer.enrolled(store)
    later = other.seal(Op(OpKind.SET, "person", entity, {"address": "b"}, {"address": "0" * 16}), wall=NOW + 60_000)
    assert store.push.take(other.place, examined([later]), NOW + 60_000).receipts[0][2] == Result.OK


def test_eight_computers_at_once_lose_nothing_and_leave_no_hole(store: Store) -> None:
    computers = [Computer.enrolled(store) for _ in range(8)]
    lanes = {one.id: one.lane_of(40) for one in computers}

    def send(one: Computer) -> None:
        for start in range(0, 40, 4):
            assert store.push.take(one.place, examined(lanes[one.id][start : start + 4]), NOW).stop is None

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(send, computers))
    entries = stream_of(store, computers[0].scope)  # also checks that numbers are contiguous and the head holds
    assert len(entries) == 320
    for one in computers:
        mine = [header for header in map(read_header, (e.header for e in entries)) if header.device == one.id]
        assert [header.gid for header in mine] == [gid_of(group) for group in lanes[one.id]]


def test_branches_are_numbered_apart(store: Store) -> None:
    riyadh, jeddah = Computer.enrolled(store, "Riyadh"), Computer.enrolled(store, "Jeddah")
    for one in (riyadh, jeddah):
        assert store.push.take(one.place, examined(one.lane_of(3)), NOW).receipts[-1][1] == 3


def test_pages_cut_anywhere_are_the_whole(store: Store, computer: Computer) -> None:
    store.push.take(computer.place, examined(computer.lane_of(40)), NOW)
    whole = stream_of(store, computer.scope)
    assert len(whole) == 40
    for most in (1, 400, 1000, 2500, 1 << 20):
        assert stream_of(store, computer.scope, most) == whole
    served = store.pull.page(computer.scope, 0, GENESIS, 1)
    assert served is not None and served.page is not None and len(served.page.entries) == 1 and served.more


def test_a_cursor_that_never_was_here_is_told_so(store: Store, computer: Computer) -> None:
    store.push.take(computer.place, examined(computer.lane_of(2)), NOW)
    assert store.pull.page(computer.scope, 3, GENESIS) is None
    assert store.pull.page(computer.scope, 2**64 - 1, GENESIS) is None
    assert store.pull.page(computer.scope, -1, GENESIS) is None
    assert store.pull.page(computer.scope, 1, secrets.token_bytes(32)) is None
