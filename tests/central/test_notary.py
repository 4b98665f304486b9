"""The notary: what is accepted is confirmed in one order that cannot be changed unseen; what is forged is not."""

from __future__ import annotations

import json
import secrets
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from central.cli import main
from central.errors import HeadForked
from central.folder import CentralFolder
from central.incoming import Incoming
from central.store import Store
from central.tables import incident
from desktop.errors import BadMessage
from desktop.security.seal import Sealed, seal
from desktop.sync import notary
from desktop.sync.groups import Group, Op, OpKind, read_header
from desktop.sync.notary import Signed, read_signed, receipt_proves
from desktop.sync.reply import Receipts
from tests.central.computer import NOW, Computer, exchange
from tests.central.sealed import Officer


def told(store: Store, computer: Computer, *groups: Group, want: tuple[str, ...] = ()) -> Receipts | None:
    """What the notary says after one exchange."""
    pushes = [computer.push(groups)] if groups else []
    frames = exchange(store, computer, computer.request(*pushes, want=want))
    return next((frame for frame in frames if isinstance(frame, Receipts)), None)


def receipts(found: Receipts | None) -> list[Signed]:
    return [read_signed(one) for one in found.receipts] if found else []


def incidents(store: Store) -> set[str]:
    return set(store._database.read(lambda c: c.execute(select(incident.c.kind)).scalars().all()))


@pytest.fixture
def officer(store: Store, computer: Computer) -> Officer:
    """A member of staff of the branch Riyadh whose key has come."""
    made = Officer(computer)
    told(store, computer, made.admitted())
    return made


def test_an_accepted_declaration_is_confirmed_with_its_place_in_the_log(store: Store, officer: Officer) -> None:
    event, group = officer.declare()
    found = told(store, officer.computer, group)
    assert found is not None and found.tip == (officer.epoch, 1, event)
    (receipt,) = receipts(found)
    assert receipt_proves(receipt, bytes.fromhex(store.notary.public_key), bytes.fromhex(event))
    assert receipt.body["seq"] == 1 and receipt.body["log_index"] == 0
    kinds = {one.body["type"]: one for one in map(read_signed, found.certificates)}
    assert kinds[notary.DEVICE_CERTIFICATE].body["device"] == officer.computer.id
    assert kinds[notary.PERSON_CERTIFICATE].body["public_key"] == officer.public_key
    assert all(one.holds(bytes.fromhex(store.notary.public_key)) for one in kinds.values())


def test_every_declaration_stands_under_the_same_head(store: Store, officer: Officer) -> None:
    groups, events = [], []
    for _ in range(23):
        event, group = officer.declare()
        events.append(event)
        groups.append(group)
    found = receipts(told(store, officer.computer, *groups))
    key = bytes.fromhex(store.notary.public_key)
    assert [one.body["event_hash"] for one in found] == events
    assert all(receipt_proves(one, key, bytes.fromhex(event)) for one, event in zip(found, events, strict=True))
    head = store.notary.head(NOW)
    assert head.holds(key) and head.body["tree_size"] == 23
    leaves = [notary.leaf_hash(bytes.fromhex(event)) for event in events]
    assert head.body["tree_head"] == notary.head_of(leaves).hex() == found[-1].body["tree_head"]


def test_a_receipt_that_was_lost_is_given_again(store: Store, officer: Officer) -> None:
    event, group = officer.declare()
    told(store, officer.computer, group)
    declaration = str(_entity(group))
    (again,) = receipts(told(store, officer.computer, want=(declaration,)))
    assert again.body["event_hash"] == event and again.body["tree_size"] == 1


def _entity(group: Group) -> str:
    return Incoming.examine(group).ops[0].entity


def test_a_declaration_is_confirmed_once_its_predecessor_has_come(store: Store, officer: Officer) -> None:
    first, place = _sealed(officer)
    officer.seq, officer.head = 1, first.event_hash
    _, second = officer.declare()
    assert not receipts(told(store, officer.computer, second)) and not incidents(store)
    found = told(store, officer.computer, officer.group(first, **place), want=(_entity(second),))
    assert [one.body["seq"] for one in receipts(found)] == [1, 2]


@pytest.mark.parametrize(
    "odd",
    [
        {"device_signature": "00" * 64},
        {"witness_signature": "11" * 64},
        {"event_hash": "22" * 32},
        {"seq": 2},
        {"prev": "33" * 32},
        {"epoch": "f" * 16},
        {"content": "{}"},
        {"content": "[]"},
        {"witness_key": "44" * 32},
        {"device_key": "no key"},
    ],
)
def test_a_declaration_whose_seal_does_not_hold_gets_no_receipt(
    store: Store, officer: Officer, odd: dict[str, object]
) -> None:
    sealed, place = _sealed(officer)
    found = told(store, officer.computer, officer.group(sealed, **{**place, **odd}))
    assert not receipts(found) and incidents(store) == {"seal"}
    assert store.notary.head(NOW).body["tree_size"] == 0


def test_another_persons_id_under_ones_own_key_gets_no_receipt(store: Store, officer: Officer) -> None:
    colleague = Officer(officer.computer)
    told(store, officer.computer, colleague.admitted())
    forged = {"user": colleague.id, "name": "نورة", "key": officer.public_key}
    _, group = officer.declare(witness=forged)
    assert not receipts(told(store, officer.computer, group))
    assert incidents(store) == {"seal-key"}


def test_a_second_key_of_the_same_person_is_never_certified(store: Store, officer: Officer) -> None:
    thief = Officer(officer.computer, id=officer.id)
    seen = {"public_key": ""}
    swap = officer.computer.seal(Op(OpKind.SET, "staff", officer.id, {"public_key": thief.public_key}, seen))
    found = told(store, officer.computer, swap)
    assert found is not None and thief.public_key not in "".join(found.certificates)
    _, group = thief.declare()
    assert not receipts(told(store, officer.computer, group)) and "seal-key" in incidents(store)


def test_a_stranger_computer_gets_no_receipt(store: Store, officer: Officer) -> None:
    elsewhere = Officer(Computer.enrolled(store, "Jeddah"), key=officer.key, id=officer.id)
    _, group = elsewhere.declare()
    sealed, place = _sealed(elsewhere)
    mine = officer.group(
        sealed, **{**place, "device_key": elsewhere.computer.key.public_key().public_bytes_raw().hex()}
    )
    assert not receipts(told(store, officer.computer, mine)) and incidents(store) == {"seal-key"}
    assert read_header(group.header).device == elsewhere.computer.id


def test_another_history_of_the_same_chain_gets_no_receipt(store: Store, officer: Officer) -> None:
    _, group = officer.declare()
    told(store, officer.computer, group)
    officer.seq, officer.head = 0, "0" * 64  # yesterday's copy of the data
    _, other = officer.declare(note="another")
    assert not receipts(told(store, officer.computer, other)) and incidents(store) == {"seal-fork"}


@pytest.mark.parametrize("table", ["notary_log", "notary_node", "notary_certificate"])
@pytest.mark.parametrize("change", ["DELETE FROM {0}", "UPDATE {0} SET {1} = {1}"])
def test_the_database_itself_refuses_to_change_the_log(store: Store, officer: Officer, table: str, change: str) -> None:
    told(store, officer.computer, officer.declare()[1])
    column = {"notary_log": "seq", "notary_node": "level", "notary_certificate": "kind"}[table]
    with pytest.raises(DatabaseError, match="never changed"):
        store._database.write(lambda c: c.execute(text(change.format(table, column))))


def test_a_row_is_not_replaced_either(store: Store, officer: Officer) -> None:
    told(store, officer.computer, officer.declare()[1])
    if not store._database.lite:
        with pytest.raises(DatabaseError, match="never changed"):
            store._database.write(lambda c: c.execute(text("TRUNCATE notary_log")))
        return
    same = "INSERT OR REPLACE INTO notary_log SELECT log_index, :hash, device, epoch, seq, server_time FROM notary_log"
    with pytest.raises(DatabaseError, match="never changed"):
        store._database.write(lambda c: c.execute(text(same), {"hash": "9" * 64}))


def test_a_rewritten_log_is_told_by_yesterdays_head(store: Store, officer: Officer) -> None:
    groups = [officer.declare()[1] for _ in range(5)]
    told(store, officer.computer, *groups)
    yesterday = store.notary.head(NOW)
    told(store, officer.computer, *(officer.declare()[1] for _ in range(4)))
    assert store.notary.compare(yesterday) == 5
    _unfreeze(store, "notary_log")
    change = text("UPDATE notary_log SET event_hash = :hash WHERE log_index = 2")
    store._database.write(lambda c: c.execute(change, {"hash": secrets.token_hex(32)}))
    with pytest.raises(HeadForked):
        store.notary.compare(yesterday)


def test_a_head_of_another_notary_proves_nothing(store: Store, officer: Officer) -> None:
    head = store.notary.head(NOW)
    with pytest.raises(HeadForked):
        store.notary.compare(Signed({**head.body, "tree_size": 1}, head.sig))


def _unfreeze(store: Store, table: str) -> None:
    """What somebody with all rights over the database can do."""
    lite = store._database.lite
    drop = f"DROP TRIGGER {table}_never_update" + ("" if lite else f" ON {table}")
    store._database.write(lambda c: c.execute(text(drop)))


def test_the_command_signs_the_head_and_compares_it_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ISTIQBAL_LANGUAGE", "en")
    data, kept = str(tmp_path / "central"), tmp_path / "head.json"
    assert main(["init", "--data", data]) == 0
    assert (tmp_path / "central" / "notary.key").stat().st_mode & 0o077 == 0
    assert main(["head", "--data", data, "--to", str(kept)]) == 0
    capsys.readouterr()
    assert main(["notary", "--data", data]) == 0
    key = bytes.fromhex(capsys.readouterr().out.strip())
    assert read_signed(kept.read_text(encoding="utf-8")).holds(key)
    assert main(["head", "--data", data, "--against", str(kept)]) == 0
    assert main(["receipts", "--data", data, "--to", str(tmp_path / "receipts.json")]) == 0
    assert json.loads((tmp_path / "receipts.json").read_text(encoding="utf-8")) == []
    forged = json.loads(kept.read_text(encoding="utf-8"))
    forged["body"]["tree_head"] = "0" * 64
    kept.write_text(json.dumps(forged), encoding="utf-8")
    assert main(["head", "--data", data, "--against", str(kept)]) == 1


def test_a_central_of_an_earlier_version_gets_its_notary_when_it_is_opened(tmp_path: Path) -> None:
    data = tmp_path / "central"
    assert main(["init", "--data", str(data)]) == 0
    folder = CentralFolder(data)
    folder.notary_key.unlink()
    connection = sqlite3.connect(folder.database)
    for table in ("notary_log", "notary_node", "notary_certificate"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("UPDATE store_meta SET tables_version = 1")
    connection.commit()
    connection.close()
    store = Store.open(folder)
    key = store.notary.public_key
    assert store.notary.head(NOW).body["tree_size"] == 0
    store.close()
    again = Store.open(folder)
    assert again.notary.public_key == key
    again.close()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 9, 64, 65])
def test_every_leaf_has_a_path_and_no_other_leaf_fits_it(size: int) -> None:
    leaves = [notary.leaf_hash(bytes([n]) * 32) for n in range(size)]
    head = notary.head_of(leaves)
    for index, leaf in enumerate(leaves):
        path = notary.path_of(index, 0, size, lambda low, high: notary.head_of(leaves[low:high]))
        assert notary.head_from_path(leaf, index, size, path) == head
        assert notary.head_from_path(notary.leaf_hash(b"other"), index, size, path) != head
        assert notary.head_from_path(leaf, (index + 1) % size, size, path) != head or size == 1
        assert notary.head_from_path(leaf, index, size, [*path, head]) is None


def test_what_is_no_signed_text_is_said_to_be_none() -> None:
    for odd in ("", "[]", "{}", '{"body": [], "sig": ""}', '{"body": {}, "sig": 1}', "\x00"):
        with pytest.raises(BadMessage):
            read_signed(odd)
    assert not Signed({"type": "receipt"}, "zz").holds(bytes(32))
    assert not Signed({"type": "other"}, "00" * 64).holds(bytes(32))


def _sealed(officer: Officer) -> tuple[Sealed, dict[str, Any]]:
    """The next declaration, not yet in a group."""
    place: dict[str, Any] = {
        "device": officer.computer.id, "epoch": officer.epoch, "seq": officer.seq + 1, "prev": officer.head,
    }  # fmt: skip
    witness = {"user": officer.id, "name": "نورة", "key": officer.public_key}
    return seal({"v": 2, "type": "declaration", **place, "witness": witness}, officer, officer.computer.key), place
