"""Who may exchange data: one code, one computer, one branch; and nobody without."""

from __future__ import annotations

import hashlib
import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from central.enrolment import Named
from central.errors import NoSuchDevice
from central.store import Store
from desktop.errors import BadEnrolCode
from desktop.mistakes import BadLength
from desktop.models.base import ASSOCIATION
from desktop.sync import wire
from desktop.sync.reply import Ack, Page, Refusal, Refused
from tests.central.computer import NOW, Computer, enrolment, exchange, frames_of, gid_of, put, stream_of
from tests.central.conftest import Client

HOUR = 3_600_000
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _key() -> bytes:
    return Ed25519PrivateKey.generate().public_key().public_bytes_raw()


def _pc() -> Named:
    return Named("front desk", "1.0")


def test_a_code_enrols_one_computer_once(store: Store) -> None:
    code, key = store.enrolment.new_code("Riyadh", NOW), _key()
    device = store.enrolment.enrol(code, key, _pc(), NOW + 72 * HOUR - 1)
    assert device.id == wire.device_id(key)
    assert store.enrolment.device(device.id).scopes == (device.branch.scope, ASSOCIATION)
    with pytest.raises(BadEnrolCode):
        store.enrolment.enrol(code, _key(), _pc(), NOW + 1)


def test_an_enrolment_whose_answer_was_lost_may_be_repeated(store: Store) -> None:
    code, key = store.enrolment.new_code("Riyadh", NOW), _key()
    first = store.enrolment.enrol(code, key, _pc(), NOW)
    assert store.enrolment.enrol(code, key, _pc(), NOW + 1000).branch == first.branch


def test_a_code_is_good_for_72_hours(store: Store) -> None:
    code = store.enrolment.new_code("Riyadh", NOW)
    with pytest.raises(BadEnrolCode):
        store.enrolment.enrol(code, _key(), _pc(), NOW + 72 * HOUR)


def test_a_wrong_code_is_refused(store: Store) -> None:
    store.enrolment.new_code("Riyadh", NOW)
    for typed in ("", "x", "0" * 26, "U" * 26, "Z" * 26, "٠" * 26, "0" * 5000):
        with pytest.raises(BadEnrolCode):
            store.enrolment.enrol(typed, _key(), _pc(), NOW)


def test_branches_and_desks_are_numbered_in_their_order(store: Store) -> None:
    def enrol(name: str) -> tuple[int, int]:
        device = store.enrolment.enrol(store.enrolment.new_code(name, NOW), _key(), _pc(), NOW)
        return device.branch.no, device.desk_no

    assert [enrol(name) for name in ("Riyadh", "Jeddah", "Riyadh", "Riyadh")] == [(1, 1), (2, 1), (1, 2), (1, 3)]
    store.raise_generation()
    assert enrol("Riyadh") == (1, 14)  # numbers that a lost day may have given are not given again


def test_a_code_may_be_typed_as_people_type(store: Store) -> None:
    code = store.enrolment.new_code("Riyadh", NOW)
    typed = " ".join(code.lower().replace("0", "o").replace("1", "l"))
    assert store.enrolment.enrol(typed, _key(), _pc(), NOW).branch.name == "Riyadh"


def test_a_code_names_the_authority_and_is_kept_only_as_a_hash(store: Store, authority: bytes) -> None:
    secret, pin = store.enrolment.new_code("Riyadh", NOW).split("-")
    assert (len(secret), len(pin)) == (26, 16)
    number = 0
    for one in pin:
        number = number << 5 | _CROCKFORD.index(one)
    assert number.to_bytes(10) == hashlib.sha256(authority).digest()[:10]
    assert len({store.enrolment.new_code("Riyadh", NOW) for _ in range(20)}) == 20


def test_one_code_used_by_many_at_the_same_moment_enrols_one(store: Store) -> None:
    code = store.enrolment.new_code("Riyadh", NOW)

    def attempt(key: bytes) -> bool:
        try:
            store.enrolment.enrol(code, key, _pc(), NOW)
        except BadEnrolCode:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(attempt, [_key() for _ in range(8)])) == 1


def test_a_branch_created_by_two_people_at_once_is_one_branch(store: Store) -> None:
    with ThreadPoolExecutor(6) as threads:
        made = list(threads.map(lambda _: store.enrolment.add_branch(" فرع  الرياض ", NOW), range(6)))
    assert {one.name for one in made} == {"فرع الرياض"}
    assert len({one.id for one in made}) == len(store.enrolment.branches()) == 1
    with pytest.raises(BadLength):
        store.enrolment.add_branch(" \0", NOW)


# --- over HTTP -----------------------------------------------------------------------------------------------------


def test_a_computer_enrols_over_http_and_is_told_where_it_belongs(store: Store, client: Client) -> None:
    code, key = store.enrolment.new_code("الرياض", NOW), Ed25519PrivateKey.generate()
    reply = wire.read_enrol_reply(client.post("/v1/enrol", enrolment(code, key)).json())
    assert (reply.branch_name, reply.store, reply.gen) == ("الرياض", store.identity().store_id, 1)
    assert (reply.branch_no, reply.desk_no) == (1, 1)
    assert reply.scopes == (f"branch:{reply.branch}", ASSOCIATION)
    assert not reply.headquarters
    assert reply.device == wire.device_id(key.public_key().public_bytes_raw())


def test_a_key_that_is_not_the_senders_own_is_not_enrolled(store: Store, client: Client) -> None:
    code, key = store.enrolment.new_code("Riyadh", NOW), Ed25519PrivateKey.generate()
    refused = client.post("/v1/enrol", enrolment(code, key, proof="00" * 64))
    assert (refused.status_code, refused.json()["code"]) == (401, "bad-signature")
    assert client.post("/v1/enrol", enrolment(code, key)).status_code == 200


def test_a_wrong_code_over_http_says_only_that(client: Client) -> None:
    refused = client.post("/v1/enrol", enrolment("WRONG-CODE", Ed25519PrivateKey.generate()))
    assert (refused.status_code, refused.json()) == (403, {"code": "enrol-code", "now": NOW, "values": {}})


def test_the_authority_can_be_fetched_before_trust_exists(client: Client, authority: bytes) -> None:
    pem = client.get("/v1/ca").content
    assert x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER) == authority


def _send(client: Client, computer: Computer, body: bytes, now: int = NOW, **headers: str) -> tuple[int, str]:
    reply = client.post("/v1/sync", body, computer.headers(body, now, **headers))
    return reply.status_code, "" if reply.status_code == 200 else reply.json()["code"]


def test_a_signed_exchange_pushes_and_pulls(client: Client, computer: Computer) -> None:
    groups = computer.lane_of(3)
    body = computer.request(computer.push(groups), pulls=[wire.Pull(computer.scope)]).encode()
    reply = client.post("/v1/sync", body, computer.headers(body))
    hello, ack, page, safe, end = frames_of(reply.content)
    assert isinstance(ack, Ack) and (ack.seq, ack.hash) == (computer.tip.seq, computer.tip.hash)
    assert isinstance(page, Page) and len(page.entries) == 3
    assert [type(frame).__name__ for frame in (hello, safe, end)] == ["Hello", "Safe", "End"]


def test_an_unknown_computer_is_refused(client: Client, computer: Computer) -> None:
    computer.id = "0" * 32
    assert _send(client, computer, computer.request().encode()) == (401, "unknown-device")


def test_a_request_signed_by_another_key_is_refused(client: Client, computer: Computer) -> None:
    computer.key = Ed25519PrivateKey.generate()
    assert _send(client, computer, computer.request().encode()) == (401, "bad-signature")


def test_a_request_without_one_of_its_headers_is_refused(client: Client, computer: Computer) -> None:
    body = computer.request().encode()
    for header in computer.headers(body):
        headers = computer.headers(body)
        del headers[header]
        assert client.post("/v1/sync", body, headers).status_code == 400


def test_a_changed_body_is_refused(client: Client, computer: Computer) -> None:
    body = computer.request().encode()
    refused = client.post("/v1/sync", body + b"x", computer.headers(body))
    assert (refused.status_code, refused.json()["code"]) == (401, "bad-signature")


def test_a_replayed_request_is_refused(client: Client, computer: Computer) -> None:
    body = computer.request().encode()
    headers = computer.headers(body)
    assert client.post("/v1/sync", body, headers).status_code == 200
    assert client.post("/v1/sync", body, headers).json()["code"] == "replayed"


def test_a_wrong_clock_is_told_the_right_time_and_may_sign_again(client: Client, computer: Computer) -> None:
    body = computer.request().encode()
    refused = client.post("/v1/sync", body, computer.headers(body, NOW - 900 * 24 * HOUR))
    assert (refused.status_code, refused.json()["code"]) == (401, "stale")
    assert _send(client, computer, body, refused.json()["now"])[0] == 200


def test_a_revoked_computer_is_refused_from_its_next_request_on(
    store: Store, client: Client, computer: Computer
) -> None:
    body = computer.request(computer.push(computer.lane_of(1))).encode()
    assert _send(client, computer, body)[0] == 200
    store.enrolment.revoke(computer.id)
    assert _send(client, computer, body) == (401, "revoked")
    assert len(stream_of(store, computer.scope)) == 1
    with pytest.raises(NoSuchDevice):
        store.enrolment.revoke("0" * 32)


# --- what a computer may touch -------------------------------------------------------------------------------------


def _refusals(store: Store, computer: Computer, *pushes: wire.Push, **values: Any) -> list[str]:
    frames = exchange(store, computer, computer.request(*pushes, **values))
    return [frame.code for frame in frames if isinstance(frame, Refusal)]


def test_nothing_of_another_branch_is_taken_or_given(store: Store, computer: Computer) -> None:
    other = Computer.enrolled(store, "Jeddah")
    exchange(store, other, other.request(other.push(other.lane_of(2))))
    push = computer.push(computer.lane_of(1), scope=other.scope)
    frames = exchange(store, computer, computer.request(push, pulls=[wire.Pull(other.scope), wire.Pull("ref")]))
    assert [one.code for one in frames if isinstance(one, Refusal)] == [Refused.DENIED] * 3
    assert not any(isinstance(one, Page | Ack) for one in frames)
    assert len(stream_of(store, other.scope)) == 2


def test_groups_made_for_another_lane_are_not_taken(store: Store, computer: Computer) -> None:
    odds: list[dict[str, Any]] = [{"scope": "branch:" + "0" * 32}, {"device": "0" * 32}, {"epoch": "0" * 16}]
    for odd in odds:
        push = computer.push([computer.seal(put(), **odd)])
        assert _refusals(store, computer, push) == [Refused.BAD_SIG]
    assert stream_of(store, computer.scope) == []


def test_a_forged_chain_is_not_taken(store: Store, computer: Computer) -> None:
    groups = computer.lane_of(2)
    assert _refusals(store, computer, computer.push(groups, sig=secrets.token_bytes(64))) == [Refused.BAD_SIG]
    assert _refusals(store, computer, computer.push(groups, sig=b"")) == [Refused.BAD_SIG]
    other = Computer.enrolled(store)
    assert _refusals(store, computer, computer.push(groups, sig=other.push(groups).sig)) == [Refused.BAD_SIG]
    damaged = type(groups[0])(groups[0].header, groups[0].salts, (groups[0].parts[0] + b"\0",))
    assert _refusals(store, computer, computer.push([damaged, groups[1]])) == [Refused.BAD_HASH]
    assert stream_of(store, computer.scope) == []


def test_a_group_that_is_too_large_is_named(store: Store, computer: Computer) -> None:
    large = computer.seal(put(first_name="x" * 300_000))
    frames = exchange(store, computer, computer.request(computer.push([large])))
    assert [(f.code, f.detail) for f in frames if isinstance(f, Refusal)] == [(Refused.TOO_LARGE, gid_of(large))]


def test_a_restored_central_takes_nothing_until_the_computer_knows(store: Store, computer: Computer) -> None:
    store.raise_generation()
    assert _refusals(store, computer, computer.push(computer.lane_of(1))) == [Refused.GEN]
    assert stream_of(store, computer.scope) == []
    computer.gen, computer.tip = 2, type(computer.tip)()
    assert _refusals(store, computer, computer.push(computer.lane_of(1))) == []
