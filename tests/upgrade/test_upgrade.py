"""A file of version 1, as a branch has it on its disk, is brought to this version: whole, searchable, and nothing lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from desktop.dates import WrittenDate
from desktop.models.base import Base
from desktop.models.choices import MAIN_INCOME
from desktop.models.migrations import STEPS, Step, migrate
from desktop.models.store import engine_for
from desktop.opening import OpenBranch
from desktop.paths import DataFolder
from desktop.security import sealed
from desktop.security.keys import database_key
from desktop.security.slots import Keys
from desktop.services.views import Ref, StepState
from desktop.values import NoAnswer
from tests.desk import LOGIN, open_for_test, set_up
from tests.services.filing import record, section

SCHEMA = Path(__file__).with_name("schema-1.sql")
PERSON, HOUSEHOLD, FILE, SON = "a" * 32, "b" * 32, "c" * 32, "d" * 32
SCOPE = "branch:test"
BORN = WrittenDate.parse("1386/03/01")
SIGNED = {"text": {"title": "إقرار", "intro": "أقرّ", "clauses": ["بصحة البيانات"]}, "snapshot": {"personal": {}}}


MINE = {"scope": SCOPE}
APPLICANT = {
    "id": PERSON, **MINE, "name_first": "عبدالرحمن", "name_father": "سعد", "name_family": "الجهني",
    "id_type": "national_id", "id_number": "1000001030", "id_expiry": WrittenDate.parse("1450/01/10").dump(),
    "gender": "m", "birth_date": BORN.dump(), "nationality": "SA", "marital_status": "widowed",
    "mobile": "+966500000102", "mobile_owner": "son", "region_code": "SA-07", "governorate": "أملج",
    "city": "أملج", "district": "الحي القديم", "location_note": "خلف المسجد",
}  # fmt: skip
HOME = {
    "id": HOUSEHOLD, **MINE, "head_id": PERSON, "has_family": 1, "housing_type": "traditional",
    "housing_tenure": "rented", "rent_annual": 1800000, "environment": "village",
}  # fmt: skip
REQUEST = {
    "id": FILE, **MINE, "application_no": "BR01-1-1447-00001", "person_id": PERSON, "household_id": HOUSEHOLD,
    "policy_id": "roofaa", "policy_version": "1.0", "stage": "draft", "channel": "in_person",
    "received_on": WrittenDate.parse("1447/05/01").dump(), "case_type": "elderly", "consent_processing": 1,
    "consent_health": 0, "requested_services": json.dumps(["elderly_visit"]), "requested_amount": 50000,
    "previous_support": 0, "other_charities": "لا شيء", "need_description": "يحتاج إلى زيارة منزلية دورية.",
}  # fmt: skip
MEMBER = {
    "id": SON, **MINE, "household_id": HOUSEHOLD, "entered_at": "2026-01-01T08:00:00+00:00",
    "name_first": "تركي", "name_father": "عبدالرحمن", "name_family": "الجهني", "relation": "son",
    "id_pending": 0, "id_number": "1000001048", "birth_date": WrittenDate.parse("1420/01/01").dump(),
    "gender": "m", "is_dependent": 1, "income_monthly": 250000, "health_status": "healthy",
}  # fmt: skip
SEEN = {"document": "national_id", "status": "matched", "number": "1000001030", "issued_on": BORN.dump()}
DECLARED = {
    "content": json.dumps(SIGNED), "mode": "paper", "sealed_at": "2026-01-02T08:00:00+00:00", "strokes": "[]",
    "event_hash": "0" * 64,
}  # fmt: skip


def rows(user_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A file as version 1 kept it: an applicant with a son, two incomes, a paper seen, a declaration, a draft."""
    yield "staff", {"id": user_id, **MINE, "name": LOGIN, "role": "manager"}
    yield "person", APPLICANT
    yield "household", HOME
    yield "application", REQUEST
    yield "dependant", MEMBER
    for number, source in enumerate(MAIN_INCOME):
        amount = {"social_security": 132000}.get(source.code)
        said = {"received": int(amount is not None), "amount_monthly": amount}
        yield "income", {"id": f"{number:032}", **MINE, "household_id": HOUSEHOLD, "source": source.code, **said}
    yield "sighting", {"id": "e" * 32, **MINE, "application_id": FILE, **SEEN}
    yield "declaration", {"id": "f" * 32, **MINE, "application_id": FILE, **DECLARED}
    yield "draft", {"type": "person", "id": PERSON, "field": "mobile", "typed": "05000ab102"}
    yield "shadow", {"type": "person", "id": PERSON, "field": "city", "value": '"ينبع"', "writer": "ab"}


@pytest.fixture
def old(tmp_path: Path) -> tuple[DataFolder, Keys]:
    """A computer whose sealed file is of version 1."""
    data, _, keys = set_up(tmp_path)
    connection = sealed.connect(data.database, database_key(keys.root))
    connection.executescript(SCHEMA.read_text(encoding="utf-8"))
    for table, values in rows(keys.user_id):
        marks = ", ".join("?" for _ in values)
        connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
    connection.execute("PRAGMA user_version=1")
    connection.close()
    return data, keys


@pytest.fixture
def desk(old: tuple[DataFolder, Keys]) -> Iterator[OpenBranch]:
    """The same computer, opened by this version."""
    opened = open_for_test(old[0].root)
    yield opened
    opened.close()


def read(data: DataFolder, keys: Keys, question: str) -> list[tuple[Any, ...]]:
    """What the file itself holds."""
    connection = sealed.connect(data.database, database_key(keys.root), readonly=True)
    try:
        return list(connection.execute(question).fetchall())
    finally:
        connection.close()


def upgrade(data: DataFolder, keys: Keys, steps: tuple[Step, ...] = STEPS) -> None:
    """Run the steps without opening the branch."""
    engine = engine_for(lambda: sealed.connect(data.database, database_key(keys.root)))
    try:
        migrate(engine, lambda: None, steps)
    finally:
        engine.dispose()


def test_nothing_that_was_in_the_file_is_lost(old: tuple[DataFolder, Keys]) -> None:
    data, keys = old
    tables = {table for table, _ in rows(keys.user_id)} - {"shadow"}
    before = {table: read(data, keys, f"SELECT * FROM {table} ORDER BY 1") for table in tables}
    names = {table: [row[1] for row in read(data, keys, f"PRAGMA table_info({table})")] for table in tables}
    upgrade(data, keys)
    for table in tables:
        kept = ", ".join(names[table])
        assert read(data, keys, f"SELECT {kept} FROM {table} ORDER BY 1") == before[table], table
    assert read(data, keys, "PRAGMA user_version") == [(len(STEPS),)]
    assert json.loads(read(data, keys, "SELECT base FROM shadow")[0][0]) == {"city": ["ينبع", "ab"]}


def test_an_upgraded_file_and_a_new_one_have_the_same_columns_indexes_and_triggers(
    old: tuple[DataFolder, Keys], tmp_path: Path
) -> None:
    upgrade(*old)
    new = DataFolder(tmp_path / "new").make(), old[1]
    upgrade(*new)
    only_then = {("application", "other_charities"), ("dependant", "income_monthly")}
    columns = """SELECT t.name, c.name, c.pk FROM sqlite_master t JOIN pragma_table_info(t.name) c
                 WHERE t.type = 'table' AND t.name NOT LIKE 'lookup_fts%'"""
    upgraded, fresh = ({row[:2] for row in read(*one, columns)} for one in (old, new))
    assert upgraded == fresh | only_then
    assert {(t.name, c.name) for t in Base.metadata.sorted_tables for c in t.columns} <= upgraded
    others = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger', 'view')"
    assert set(read(*old, others)) == set(read(*new, others))


def test_the_answers_are_there_and_what_was_not_asked_then_is_asked_now(desk: OpenBranch) -> None:
    person = section(desk, FILE, "personal").sheets[0]
    assert person.values["birth_date"] == BORN and person.values["id_number"] == "1000001030"
    assert "can_sign" in person.missing and person.values["birth_place"] is None
    housing = section(desk, FILE, "housing").sheets[0]
    assert (housing.values["rent_annual"], housing.values["rent_monthly"]) == (1800000, None)
    assert not housing.faults and "landlord_relation" in housing.missing
    (son,) = section(desk, FILE, "family").sheets
    assert "تركي" in son.title and {"dep_status", "has_income"} <= set(son.missing)
    incomes = {sheet.title: sheet.values["amount_monthly"] for sheet in section(desk, FILE, "income").sheets}
    assert incomes["الضمان الاجتماعي المطور"] == 132000 and len(incomes) == len(MAIN_INCOME)
    assert section(desk, FILE, "contact").sheets[0].typed["mobile"] == "05000ab102"


def test_the_records_that_version_1_did_not_have_begin_with_their_first_answer(desk: OpenBranch) -> None:
    assert "health" not in {one.code for one in desk.intake.sections(FILE)}  # its consent was refused then
    desk.records.edit(record(desk, FILE, "consent"), "consent_health", True)
    health = record(desk, FILE, "health")
    assert health == Ref("health", PERSON)
    desk.records.edit(health, "health_status", "chronic")
    desk.records.edit(record(desk, FILE, "elder_care"), "caregiver_relation", NoAnswer.NONE)
    assert section(desk, FILE, "health").sheets[0].values["health_status"] == "chronic"
    assert section(desk, FILE, "elder_care").sheets[0].values["caregiver_relation"] is NoAnswer.NONE


def test_the_person_and_the_son_are_found(desk: OpenBranch) -> None:
    for typed in ("عبد الرحمن", "جهني عبدالرحمن", "1000001030", "0500000102", "00001", "تركي"):
        assert [line.application_id for line in desk.search.find(typed).lines] == [FILE], typed


def test_the_declaration_is_shown_as_it_was_signed_and_a_new_one_is_asked_for(desk: OpenBranch) -> None:
    view = desk.declarations.compose(FILE)
    assert view.clauses == ("بصحة البيانات",) and view.stale
    assert next(s for s in desk.cases.open(FILE).steps if s.code == "declaration").state is StepState.STALE


@pytest.mark.parametrize("statement", ["UPDATE declaration SET witness = 'x'", "DELETE FROM declaration"])
def test_the_declaration_still_refuses_to_be_changed_or_deleted(desk: OpenBranch, statement: str) -> None:
    with pytest.raises(IntegrityError, match="never changed"), desk.store.transaction("x") as session:
        session.connection().exec_driver_sql(statement)


def test_the_file_was_copied_before_anything_was_changed(desk: OpenBranch, old: tuple[DataFolder, Keys]) -> None:
    data, keys = old
    (copy,) = data.backups.glob("before-upgrade-*.db")
    connection = sealed.connect(copy, database_key(keys.root), readonly=True)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT name_first FROM person").fetchall() == [("عبدالرحمن",)]
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'health'").fetchone() == (0,)
    connection.close()


def test_the_upgrade_is_no_change_that_other_branches_hear_of(desk: OpenBranch) -> None:
    with desk.store.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM out_group").scalar() == 0


@pytest.mark.parametrize("number", range(2, len(STEPS) + 1))
def test_a_step_that_fails_leaves_the_file_at_the_version_before_it(old: tuple[DataFolder, Keys], number: int) -> None:
    data, keys = old

    def fails(connection: Connection) -> None:
        STEPS[number - 1](connection)
        raise RuntimeError("the power went")

    if number > 2:
        upgrade(data, keys, STEPS[: number - 1])
    schema = read(data, keys, "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")
    with pytest.raises(RuntimeError, match="the power went"):
        upgrade(data, keys, (*STEPS[: number - 1], fails))
    assert read(data, keys, "PRAGMA user_version") == [(number - 1,)]
    assert read(data, keys, "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2") == schema
    assert read(data, keys, "SELECT name_first FROM person") == [("عبدالرحمن",)]
    upgrade(data, keys)  # and the next start brings it up all the same
    assert read(data, keys, "PRAGMA user_version") == [(len(STEPS),)]
