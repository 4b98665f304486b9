"""Headquarters sees every branch, a branch sees its own, and all of them share the association's scope."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.cli import main
from central.errors import NoSuchBranch, NotHeadquarters
from central.folder import CentralFolder
from central.store import Store
from central.tables import entity
from desktop.models.base import ASSOCIATION
from desktop.sync import wire
from desktop.sync.groups import Op, OpKind
from desktop.sync.reply import Ack, Frame, Hello, Page, Reasons, Receipts, Refusal, Refused
from tests.central.computer import NOW, Computer, enrolment, exchange, gid_of, put, stream_of
from tests.central.conftest import Client
from tests.central.sealed import Officer


def _headquarters(store: Store) -> Computer:
    """A computer of headquarters."""
    store.enrolment.add_branch("Head office", NOW, headquarters=True)
    return Computer.enrolled(store, "Head office")


@dataclass
class _Elsewhere(Computer):
    """A computer that writes to another scope than its own branch's."""

    elsewhere: str = ""

    @property
    def scope(self) -> str:
        return self.elsewhere


def _in(computer: Computer, scope: str) -> Computer:
    """The same computer, writing there."""
    return _Elsewhere(computer.key, computer.id, computer.branch, computer.store_id, elsewhere=scope)


def _send(store: Store, computer: Computer, *ops: Op) -> list[Frame]:
    return exchange(store, computer, computer.request(computer.push([computer.seal(*ops)])))


def _pulled(store: Store, computer: Computer, scope: str) -> list[Frame]:
    return exchange(store, computer, computer.request(pulls=[wire.Pull(scope)]))


def test_every_computer_is_told_of_its_own_branch_first_and_of_the_association(store: Store) -> None:
    riyadh = Computer.enrolled(store, "Riyadh")
    hello = exchange(store, riyadh, riyadh.request())[0]
    assert isinstance(hello, Hello)
    assert hello.scopes == (riyadh.scope, ASSOCIATION)


def test_headquarters_reads_and_writes_every_branch_also_those_opened_later(store: Store) -> None:
    riyadh, head = Computer.enrolled(store, "Riyadh"), _headquarters(store)
    jeddah = Computer.enrolled(store, "Jeddah")
    person = put(first_name="نورة")
    for one in (riyadh, jeddah):
        _send(store, one, person if one is riyadh else put())
    told = store.enrolment.device(head.id)
    assert told.scopes == (head.scope, ASSOCIATION, riyadh.scope, jeddah.scope)
    for scope in (riyadh.scope, jeddah.scope):
        assert any(isinstance(frame, Page) for frame in _pulled(store, head, scope))
    there = _in(head, riyadh.scope)
    assert _results(_send(store, there, Op(OpKind.SET, "person", person.entity, {"city": "جدة"}))) == ["ok"]
    assert len(stream_of(store, riyadh.scope)) == 2


def _results(frames: list[Frame]) -> list[str]:
    """What became of the groups that were sent."""
    return [result for frame in frames if isinstance(frame, Ack) for _gid, _number, result in frame.results]


def test_a_branch_neither_reads_nor_writes_another_branch(store: Store) -> None:
    riyadh, jeddah = Computer.enrolled(store, "Riyadh"), Computer.enrolled(store, "Jeddah")
    head = _headquarters(store)
    _send(store, riyadh, put())
    for scope in (riyadh.scope, head.scope):
        assert Refusal(Refused.DENIED, scope) in _pulled(store, jeddah, scope)
        denied = _send(store, _in(jeddah, scope), put())[1]
        assert isinstance(denied, Refusal) and denied.code == Refused.DENIED
    assert len(stream_of(store, riyadh.scope)) == 1


def test_what_one_branch_writes_for_the_association_reaches_all(store: Store) -> None:
    riyadh, jeddah, head = Computer.enrolled(store, "Riyadh"), Computer.enrolled(store, "Jeddah"), _headquarters(store)
    sent = _send(store, _in(riyadh, ASSOCIATION), put(type_name="holiday", name="اليوم الوطني"))
    assert _results(sent) == ["ok"]
    for one in (riyadh, jeddah, head):
        (page,) = [frame for frame in _pulled(store, one, ASSOCIATION) if isinstance(frame, Page)]
        assert page.entries[0].result == "ok"
    assert store.show()["association"]["entities"] == {"holiday": 1}


@pytest.mark.parametrize(
    "told",
    [
        put(type_name="person"),
        put(type_name="application", stage="draft"),
        put(type_name="paper", application_id="a" * 32),
    ],
)
def test_nothing_of_a_file_enters_the_scope_that_everyone_reads(store: Store, told: Op) -> None:
    riyadh, jeddah = Computer.enrolled(store, "Riyadh"), Computer.enrolled(store, "Jeddah")
    there = _in(riyadh, ASSOCIATION)
    group = there.seal(told)
    exchange(store, there, there.request(there.push([group])))
    frames = _pulled(store, jeddah, ASSOCIATION)
    (page,) = [frame for frame in frames if isinstance(frame, Page)]
    assert (page.entries[0].result, page.entries[0].effect) == ("held", b"\x90")
    assert Reasons(ASSOCIATION, ((gid_of(group), "of-a-file"),)) in frames


def test_a_paper_of_no_file_may_be_the_association_s(store: Store) -> None:
    there = _in(Computer.enrolled(store), ASSOCIATION)
    assert _results(_send(store, there, put(type_name="paper", form="minutes", application_id=None))) == ["ok"]


def test_a_branch_never_becomes_headquarters_by_its_name(store: Store) -> None:
    riyadh = Computer.enrolled(store, "Riyadh")
    with pytest.raises(NotHeadquarters):
        store.enrolment.new_code("Riyadh", NOW, headquarters=True)
    with pytest.raises(NoSuchBranch):
        store.enrolment.make_headquarters("Abha")
    assert len(store.enrolment.device(riyadh.id).scopes) == 2
    store.enrolment.make_headquarters("Riyadh")
    jeddah = store.enrolment.add_branch("Jeddah", NOW)
    assert jeddah.scope in store.enrolment.device(riyadh.id).scopes
    assert store.enrolment.new_code("Riyadh", NOW, headquarters=True)


def test_the_answer_to_an_enrolment_says_that_it_is_headquarters(store: Store, client: Client) -> None:
    Computer.enrolled(store, "Riyadh")
    code = store.enrolment.new_code("Head office", NOW, headquarters=True)
    answer = client.post("/v1/enrol", enrolment(code, Ed25519PrivateKey.generate()))
    reply = wire.read_enrol_reply(answer.json())
    assert reply.headquarters and reply.scopes[0] == f"branch:{reply.branch}" and len(reply.scopes) == 3


def test_a_declaration_witnessed_by_headquarters_at_a_branch_is_confirmed_to_both(store: Store) -> None:
    riyadh, head = Computer.enrolled(store, "Riyadh"), _headquarters(store)
    officer = Officer(head)
    admitted = officer.admitted()
    exchange(store, head, head.request(head.push([admitted])))
    there = _in(head, riyadh.scope)
    officer.computer = there
    event, group = officer.declare()
    (told,) = [f for f in exchange(store, there, there.request(there.push([group]))) if isinstance(f, Receipts)]
    assert len(told.receipts) == 1 and event in told.receipts[0]
    (entity,) = {row["entity"] for row in _entities(store, riyadh.scope, "declaration")}
    asked = exchange(store, riyadh, replace(riyadh.request(), want=(entity,)))
    (again,) = [frame for frame in asked if isinstance(frame, Receipts)]
    assert len(again.receipts) == 1 and len(again.certificates) == 2


def _entities(store: Store, scope: str, kind: str) -> list[dict[str, str]]:
    rows = entity.select().where(entity.c.scope == scope, entity.c.type == kind)
    return store.push._database.read(lambda c: [{"entity": row.id} for row in c.execute(rows)])


def test_the_commands_open_headquarters_and_say_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ISTIQBAL_LANGUAGE", "en")
    data = ["--data", str(tmp_path / "central")]
    assert main(["init", *data]) == main(["branch", "add", "Riyadh", *data]) == 0
    assert main(["enrol-code", "--headquarters", "Head office", *data]) == 0
    assert main(["enrol-code", "--headquarters", "Riyadh", *data]) == 1
    assert "would see every branch" in capsys.readouterr().err
    assert main(["branch", "headquarters", "Riyadh", *data]) == 0
    assert "The computers of Riyadh see every branch" in capsys.readouterr().out
    assert main(["show", *data]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert {one["name"]: one["headquarters"] for one in shown["branches"]} == {"Riyadh": True, "Head office": True}
    assert shown["association"]["scope"] == ASSOCIATION


def test_a_central_of_the_version_before_learns_of_headquarters_when_it_is_opened(
    tmp_path: Path, database_url: str
) -> None:
    data = tmp_path / "central"
    assert main(["init", "--data", str(data), "--database", database_url]) == 0
    assert main(["branch", "add", "Riyadh", "--data", str(data)]) == 0
    back = (
        "ALTER TABLE branch DROP COLUMN headquarters",
        "DELETE FROM stream WHERE scope = 'association'",
        "UPDATE store_meta SET tables_version = 2",
    )
    _run(database_url, back)
    for _ in range(2):
        store = Store.open(CentralFolder(data))
        try:
            assert [one.headquarters for one in store.enrolment.branches()] == [False]
            assert store.pull.page(ASSOCIATION, 0, bytes(32)) is not None
        finally:
            store.close()
    _send_as_upgraded(data)


def _send_as_upgraded(data: Path) -> None:
    store = Store.open(CentralFolder(data))
    try:
        there = _in(Computer.enrolled(store, "Riyadh"), ASSOCIATION)
        assert _results(_send(store, there, put(type_name="holiday", name="العيد"))) == ["ok"]
    finally:
        store.close()


def _run(url: str, statements: tuple[str, ...]) -> None:
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as lite:
            for one in statements:
                lite.execute(one)
        lite.close()
        return
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as server:
        for one in statements:
            server.execute(one.encode())
