"""The canonical spelling, groups, chains and frames: what goes in comes out, and nothing else gets in."""

from __future__ import annotations

import contextlib
import zlib
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadMessage
from desktop.sync.codec import pack, unpack
from desktop.sync.effects import pack_effects, unpack_effects
from desktop.sync.frames import FrameReader, compress, decompress, encode
from desktop.sync.groups import (
    GENESIS,
    Group,
    Header,
    Op,
    OpKind,
    Placing,
    Tip,
    commitment,
    next_head,
    open_group,
    pack_ops,
    place,
    unpack_ops,
)
from desktop.sync.merge import Conflict, Effect
from desktop.sync.reply import Ack, End, Entry, Frame, Hello, Page, Reasons, Refusal, Safe, encode_frame, read_frame
from desktop.sync.wire import Pull, Push, SyncRequest, read_request

ids = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")
writers = st.integers(0, 2**64 - 1).map(lambda number: f"{number:016x}")
names = st.text("abcdefgh_", min_size=1, max_size=8)
scalars = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=20)
values = scalars | st.lists(st.text(max_size=5), max_size=3)
plain = st.recursive(scalars | st.binary(max_size=9), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
ops = st.builds(
    Op,
    st.sampled_from(list(OpKind)),
    names,
    ids,
    st.dictionaries(names, values, max_size=4),
    st.dictionaries(names, writers, max_size=4),
    st.lists(writers, max_size=2).map(tuple),
)


def sealed(seq: int, prev: bytes, written: list[list[Op]], **more: Any) -> Group:
    """A group of the given parts in one test lane."""
    parts = tuple(pack_ops(part) for part in written)
    salts = tuple(bytes([number] * 16) for number in range(len(parts)))
    bound = tuple((f"{n:032x}", commitment(s, p)) for n, (s, p) in enumerate(zip(salts, parts, strict=True)))
    named: dict[str, Any] = {"gid": f"{seq:032x}", "scope": "branch:1", "device": "d" * 32, "epoch": "e" * 16}
    named |= {"seq": seq, "prev": prev, "user": "u", "wall": 5, "off": -3, "unc": 0, "cur": 0}
    header = Header(**named | {"count": sum(map(len, written)), "parts": bound} | more)
    return Group(header.pack(), salts, parts)


@given(plain)
def test_what_is_packed_is_read_back_and_has_one_spelling(value: Any) -> None:
    data = pack(value)
    assert unpack(data) == value
    assert pack(unpack(data)) == data


@pytest.mark.parametrize(
    "data", [b"\x82\xa1b\x01\xa1a\x01", b"\xcc\x01", b"\xcb" + bytes(8), b"\xc1", b"", b"\x01\x01"]
)
def test_another_spelling_is_refused(data: bytes) -> None:
    with pytest.raises(BadMessage):
        unpack(data)


@given(st.binary(max_size=60))
def test_no_bytes_whatever_do_more_than_be_refused(data: bytes) -> None:
    for reader in (unpack, unpack_ops, unpack_effects, decompress, read_request):
        with contextlib.suppress(BadMessage):
            reader(data)


@given(st.lists(ops, max_size=4))
def test_ops_survive_the_wire(written: list[Op]) -> None:
    assert list(unpack_ops(pack_ops(written))) == written


@given(st.lists(st.lists(ops, min_size=1, max_size=2), min_size=1, max_size=3), st.data())
def test_one_flipped_bit_anywhere_in_a_group_is_noticed(written: list[list[Op]], data: st.DataObject) -> None:
    group = sealed(1, GENESIS, written)
    opened = open_group(group)
    assert opened.ops == tuple(op for part in written for op in part)
    where = data.draw(st.integers(0, len(group.header) - 1))
    flipped = bytearray(group.header)
    flipped[where] ^= 1 << data.draw(st.integers(0, 7))
    try:
        found = open_group(Group(bytes(flipped), group.salts, group.parts))
    except BadMessage:
        return
    assert found.hash != opened.hash


@given(st.lists(ops, min_size=1, max_size=3), st.data())
def test_an_altered_body_is_refused(written: list[Op], data: st.DataObject) -> None:
    group = sealed(1, GENESIS, [written])
    part = bytearray(group.parts[0])
    part[data.draw(st.integers(0, len(part) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(BadMessage):
        open_group(Group(group.header, group.salts, (bytes(part),)))


def test_an_erased_part_leaves_the_group_and_its_chain_verifiable() -> None:
    one, two = Op(OpKind.SET, "person", "a" * 32, {"x": 1}), Op(OpKind.SET, "person", "b" * 32, {"x": 2})
    group = sealed(1, GENESIS, [[one], [two]])
    erased = Group(group.header, (b"", group.salts[1]), (b"", group.parts[1]))
    assert open_group(erased).ops == (two,)
    assert open_group(erased).hash == open_group(group).hash


def test_a_group_of_a_newer_version_keeps_the_chain_but_is_not_read() -> None:
    group = sealed(1, GENESIS, [[Op(OpKind.SET, "person", "a" * 32)]], sv=999)
    assert open_group(group).ops is None


def test_a_lane_takes_only_the_group_that_follows() -> None:
    first = open_group(sealed(1, GENESIS, [[]]))
    second = open_group(sealed(2, first.hash, [[]]))
    assert place(first.header, Tip()) is Placing.NEXT
    tip = Tip(1, first.hash)
    assert place(first.header, tip) is Placing.EARLIER
    assert place(second.header, tip) is Placing.NEXT
    assert place(second.header, Tip()) is Placing.GAP
    assert place(second.header, Tip(1, b"x" * 32)) is Placing.FORK


def test_the_head_depends_on_every_group_and_effect() -> None:
    heads = {next_head(GENESIS, "a" * 32, b"h" * 32, ec) for ec in (b"1" * 32, b"2" * 32)}
    assert len(heads | {next_head(GENESIS, "b" * 32, b"h" * 32, b"1" * 32)}) == 3


def test_effects_survive_the_wire() -> None:
    conflict = Conflict("c" * 32, "iban", "d/e", "u", "", "SA1", "a" * 16, None, "b" * 16, 7)
    told = (Effect("person", "e" * 32, {"iban": "SA1"}, {"iban": "a" * 16}, False, (conflict,), ("f" * 32,)),)
    assert unpack_effects(pack_effects(told)) == told


FRAMES: list[Frame] = [
    Hello(1, "s", 2, scopes=("branch:1",)),
    Ack("branch:1", "e" * 16, 3, b"h" * 32, (("a" * 32, 9, "ok"),)),
    Page("branch:1", 1, (Entry(1, b"header", "ok", b"s" * 16, b"effect"),), b"h" * 32),
    Safe("branch:1", 4),
    Reasons("branch:1", (("a" * 32, "step:stage|unnamed 5-5"),)),
    Refusal("EXPECT", "branch:1", "e" * 16, 2, b"h" * 32),
    End(True, 5),
]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=200))
def test_a_reply_cut_into_any_pieces_gives_the_same_frames(cuts: list[int]) -> None:
    stream = b"".join(encode_frame(frame) for frame in FRAMES)
    reader, found = FrameReader(), []
    for size in [*cuts, len(stream)]:
        found += [read_frame(kind, value) for kind, value in reader.feed(stream[:size])]
        stream = stream[size:]
    assert found == FRAMES
    assert not reader.unfinished


def test_a_damaged_frame_is_refused_and_a_cut_one_is_waited_for() -> None:
    frame = encode_frame(FRAMES[0])
    with pytest.raises(BadMessage):
        list(FrameReader().feed(frame[:-1] + bytes([frame[-1] ^ 1])))
    reader = FrameReader()
    assert not list(reader.feed(frame[:-1]))
    assert reader.unfinished


def test_an_unknown_kind_of_frame_is_passed_over() -> None:
    ((kind, value),) = FrameReader().feed(encode(99, {"new": 1}))
    assert read_frame(kind, value) is None


def test_a_decompression_bomb_is_refused_before_it_is_opened() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(50_000_000))
    lying = zstandard.ZstdCompressor(write_content_size=False).compress(b"\x01")
    for data in (bomb, lying, zlib.compress(b"\x01"), compress(1) + b"x"):
        with pytest.raises(BadMessage):
            decompress(data)


def test_a_request_survives_the_wire() -> None:
    push = Push("branch:1", "e" * 16, (sealed(1, GENESIS, [[Op(OpKind.PUT, "person", "a" * 32)]]),), b"s" * 64)
    request = SyncRequest("s", 1, "d" * 32, "0.1", 5, 6, (push,), (Pull("branch:1", 4, b"h" * 32),))
    assert read_request(request.encode()) == request
