"""Whatever arrives, the answer is a refusal with a code, never a fault of ours and never what was sent."""

from __future__ import annotations

import json
import random
import secrets
import struct
from typing import Any

import msgpack
import zstandard

from central.store import Store
from desktop.sync import wire
from desktop.sync.codec import pack
from desktop.sync.frames import compress, decompress
from desktop.sync.groups import Op, OpKind
from desktop.sync.reply import Ack, End, Page
from tests.central.computer import NOW, Computer, exchange, frames_of, put, stream_of
from tests.central.conftest import Client

CANARY = "CANARY-7f3a"
_ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**64 - 1,
    -(2**63),
    "",
    "\0",
    "\u202e" * 9,
    CANARY * 40,
    b"",
    b"\xff" * 33,
    [],
    {},
    [[]],
    {"a": {}},
)


def _sync(client: Client, computer: Computer, body: bytes) -> int:
    """The status of a signed request; whatever is refused is refused in our words only."""
    reply = client.post("/v1/sync", body, computer.headers(body))
    if reply.status_code != 200:
        assert set(reply.json()) == {"code", "now", "values"}
        assert CANARY not in reply.text
    return reply.status_code


def _zstd(raw: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=1).compress(raw)


def test_two_thousand_mutated_requests_are_no_fault_of_ours(client: Client, computer: Computer) -> None:
    chance = random.Random(20_261_121)
    groups = [computer.seal(put(first_name=CANARY)) for _ in range(3)]
    body = computer.request(computer.push(groups), pulls=[wire.Pull(computer.scope)]).encode()
    raw = pack(decompress(body))
    found = {status: 0 for status in (200, 400, 413)}
    for turn in range(2000):
        if turn % 4 == 0:
            mutated = _mutate(chance, body)
        elif turn % 4 == 1:
            mutated = _zstd(_mutate(chance, raw))
        else:
            mutated = compress(_swap(chance, decompress(body)))
        found[_sync(client, computer, mutated)] += 1  # a KeyError here is a status that must not be
    assert found[400] > 1000 and found[200] > 50


def _mutate(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place:]
            case 2:
                changed[place:place] = chance.randbytes(chance.randrange(1, 20))
            case _:
                del changed[place : place + chance.randrange(1, 9)]
        changed = changed or bytearray(b"x")
    return bytes(changed)


def _swap(chance: random.Random, value: Any) -> Any:
    """The same message with one value somewhere in it replaced or removed."""
    if not isinstance(value, dict | list) or not value or chance.random() < 0.15:
        return chance.choice(_ODD)
    key = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
    changed = value.copy()
    if chance.random() < 0.1:
        del changed[key]
    else:
        changed[key] = _swap(chance, value[key])
    return changed


def test_five_hundred_odd_groups_in_a_sound_chain_are_taken_or_held(store: Store, computer: Computer) -> None:
    """A computer with a broken program signs what it likes: nothing of it may stop its lane."""
    chance = random.Random(4)
    known = [secrets.token_hex(16) for _ in range(4)]
    fields = ("first_name", "id_number", "requested_services", "stage", "content", "_deleted", "no_such_field")
    types = ("person", "application", "declaration", "no_such_type")
    for _ in range(25):
        groups = []
        for _ in range(20):
            kind, name, entity = chance.choice(list(OpKind)), chance.choice(types), chance.choice(known)
            some = {one: chance.choice((*_ODD, "x", ["a"], ["b", "b"], [1], 7)) for one in chance.sample(fields, 2)}
            seen = {one: chance.choice(("", "0" * 16, "\0", CANARY)) for one in chance.sample(fields, 2)}
            groups.append(computer.seal(Op(kind, name, entity, some, seen, chance.choice(((), ("0" * 16,))))))
        frames = exchange(store, computer, computer.request(computer.push(groups)))
        assert [len(frame.results) for frame in frames if isinstance(frame, Ack)] == [20]
    assert len(stream_of(store, computer.scope)) == 500


_DEEP = 100_000
_HOSTILE = {
    "nothing": b"",
    "not zstd": b"\x00" * 50,
    "truncated zstd": compress({"a": 1})[:-2],
    "a bomb": _zstd(b"\0" * 200_000_000)[:60_000],
    "a bomb that hides its size": zstandard.ZstdCompressor(write_content_size=False).compress(b"\0" * 100_000_000),
    "truncated msgpack": _zstd(b"\xdf\xff\xff\xff\xff"),
    "an endless list": _zstd(b"\xdd\xff\xff\xff\xff" + b"\xc0" * 100),
    "nested lists": _zstd(b"\x91" * _DEEP + b"\xc0"),
    "nested maps": _zstd(b"\x81\xa1a" * _DEEP + b"\xc0"),
    "a float": _zstd(msgpack.packb({"p": 1.5})),
    "not a number": _zstd(b"\x81\xa1p\xcb" + struct.pack(">d", float("nan"))),
    "a lone surrogate": _zstd(b"\x81\xa1p\xa3\xed\xa0\x80"),
    "number keys": _zstd(msgpack.packb({1: 2})),
    "an extension": _zstd(msgpack.packb(msgpack.ExtType(5, b"x"))),
    "a repeated key": _zstd(b"\x82\xa1p\x01\xa1p\x02"),
    "a list": compress([1]),
    "another protocol": compress({"p": 2}),
}


def test_a_hostile_body_is_refused(client: Client, computer: Computer) -> None:
    for name, body in _HOSTILE.items():
        assert _sync(client, computer, body) == 400, name


def test_a_body_beyond_the_limit_is_refused_before_it_is_whole(client: Client, computer: Computer) -> None:
    assert _sync(client, computer, b"\0" * 1_200_000) == 413


def test_too_many_groups_are_refused(client: Client, computer: Computer) -> None:
    assert _sync(client, computer, computer.request(computer.push(computer.lane_of(257))).encode()) == 400


def test_a_computer_cannot_ask_in_the_name_of_another(client: Client, computer: Computer) -> None:
    assert _sync(client, computer, computer.request(device="0" * 32).encode()) == 400
    assert _sync(client, computer, computer.request(store="0" * 32).encode()) == 400


def test_any_wanted_size_is_answered_in_bounds(client: Client, computer: Computer) -> None:
    groups = [computer.seal(put(first_name="x" * 100_000)) for _ in range(4)]
    for group in groups:
        assert _sync(client, computer, computer.request(computer.push([group])).encode()) == 200
    for size, pages in ((0, 1), (-5, 1), (1, 1), (2**64 - 1, 4)):
        body = computer.request(pulls=[wire.Pull(computer.scope)], max=size).encode()
        frames = frames_of(client.post("/v1/sync", body, computer.headers(body)).content)
        assert sum(isinstance(frame, Page) for frame in frames) == pages
        assert isinstance(frames[-1], End) and frames[-1].more is (pages == 1)


_BAD_JSON = {
    "nothing": b"",
    "not a number": b'{"code": NaN}',
    "infinity": b'{"code": -Infinity}',
    "too large a float": b'{"sv": 1e999}',
    "5,000 digits": b'{"sv": ' + b"9" * 4000 + b"}",
    "bad utf-8": b'{"code": "\xff\xfe"}',
    "a lone surrogate": b'{"code": "\\ud800"}',
    "nested lists": b"[" * 4000,
    "nested maps": b'{"a":' * 600,
    "a list": b"[1]",
    "a word": CANARY.encode(),
    "utf-16": '{"code": "x"}'.encode("utf-16"),
}


def test_a_hostile_enrolment_is_refused(client: Client) -> None:
    for name, body in _BAD_JSON.items():
        refused = client.post("/v1/enrol", body)
        assert (refused.status_code, refused.json()) == (400, {"code": "malformed", "now": NOW, "values": {}}), name


def test_a_very_long_enrolment_is_refused(client: Client) -> None:
    for body in (b"9" * 5000, b"[" * 100_000):
        assert client.post("/v1/enrol", body).status_code == 413


def test_five_hundred_mutated_enrolments_are_no_fault_of_ours(client: Client) -> None:
    chance = random.Random(9)
    asked = {"code": CANARY, "key": "0" * 64, "proof": "0" * 128, "name": CANARY, "app": "1", "sv": 1}
    odd = [one for one in _ODD if not isinstance(one, bytes)]
    for turn in range(500):
        if turn % 2:
            body = _mutate(chance, json.dumps(asked).encode())
        else:
            body = json.dumps({**asked, chance.choice(list(asked)): chance.choice(odd)}).encode()
        refused = client.post("/v1/enrol", body)
        assert refused.status_code in (400, 401, 403, 413)
        assert CANARY not in refused.text


def test_addresses_that_do_not_exist_are_refused(client: Client) -> None:
    for path in ("/", "/v1/sync", "/v1/enrol", "/v1/" + CANARY, "/v1/ca/..%2f..%2fetc"):
        refused = client.get(path)
        assert refused.status_code == 404
        assert refused.json()["code"] == "no-such-address" and CANARY not in refused.text
