"""Restored and copied databases, here and at the central: nobody's work is lost, nothing comes twice."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.sync.world import Computer, World, agree


def test_restoring_an_old_copy_of_the_database_loses_nothing(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    first = one.add(city="الرياض")
    agree(one, two)
    waiting = one.add(city="الدمام")
    one.close()
    old = Path(shutil.copy(one.path, world.folder / "old.db"))
    one.open()
    later = one.add(city="مكة")
    one.sync()
    one.close()
    shutil.copy(old, one.path)
    one.open()
    fresh = one.add(city="أبها")
    one.edit(first, city="جدة")
    agree(one, two)
    assert [two.read(who, "city") for who in (first, waiting, later, fresh)] == ["جدة", "الدمام", "مكة", "أبها"]
    assert world.central.show()["branches"][0]["groups"] == 5


def test_a_copied_computer_and_its_original_both_keep_their_work(world: World) -> None:
    one = world.computer("one")
    shared = one.add(city="الرياض")
    one.close()
    twin = Computer.__new__(Computer)
    twin.__dict__.update(one.__dict__)
    twin.path = Path(shutil.copy(one.path, world.folder / "twin.db"))
    one.open()
    twin.open()
    mine, yours = one.add(city="جدة"), twin.add(city="مكة")
    one.sync()
    agree(twin, one)
    agree(one, twin)
    assert [one.read(who, "city") for who in (shared, mine, yours)] == ["الرياض", "جدة", "مكة"]


def test_a_central_restored_from_a_backup_gets_everything_back(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    first = one.add(city="الرياض", mobile="+966500000001")
    agree(one, two)
    backup = world.folder / "backup.db"
    world.central.back_up(backup)
    second = one.add(city="جدة")
    agree(one, two)
    two.edit(first, city="مكة")
    agree(one, two)
    before = one.view()[0]
    world.restore(backup)
    waiting = two.add(city="أبها")
    agree(one, two)
    after = two.view()[0]
    assert {who: row for who, row in after.items() if who != waiting} == before
    assert two.read(second, "city") == "جدة"
    three = world.computer("three")
    agree(one, two, three)


def test_a_deletion_sent_again_to_a_restored_central_loses_no_edit_it_had_not_seen(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(city="الرياض", name_first="سارة")
    agree(one, two)
    backup = world.folder / "backup.db"
    world.central.back_up(backup)
    one.remove(person)
    one.sync()
    world.restore(backup)
    two.edit(person, city="جدة")
    two.sync()
    agree(one, two)
    assert (one.read(person, "name_first"), one.read(person, "city")) == ("سارة", "جدة")
    assert [c.field for c in one.conflicts()] == ["_deleted"]
