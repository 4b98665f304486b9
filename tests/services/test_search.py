"""Searching real files: every spelling, order and number finds them; best first; and never anything it should not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.dates import WrittenDate
from desktop.models import search as index
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.household import Dependant, Household
from desktop.models.lookup import Lookup
from desktop.models.person import Person
from desktop.opening import OpenBranch
from desktop.services.people.search import MOST
from desktop.text import name_key, other_words, typed_key

SCOPE = "branch:test"


def family(desk: OpenBranch, *names: str, stage: str = "complete", **given: Any) -> str:
    """A person with a file and, under `children`, dependants; the id of the application."""
    first, father, grandfather, last = names
    person = Person(
        id=new_id(), scope=SCOPE, name_first=first, name_father=father, name_grandfather=grandfather, name_family=last,
        id_number=given.get("number"), mobile=given.get("mobile"), mobile2=given.get("mobile2"),
    )  # fmt: skip
    household = Household(id=new_id(), scope=SCOPE, head_id=person.id)
    day = WrittenDate.parse(given.get("received", "2026/01/01"))
    file = Application(
        id=new_id(), scope=SCOPE, person_id=person.id, household_id=household.id, stage=stage, received_on=day,
        application_no=given.get("file"),
    )  # fmt: skip
    children = [
        Dependant(
            id=new_id(), scope=SCOPE, household_id=household.id, name_first=child, name_father=first,
            name_grandfather=father, name_family=last, id_number=number,
        )
        for child, number in given.get("children", ())
    ]  # fmt: skip
    with desk.store.transaction("nobody") as session:
        session.add_all([person, household, file, *children])
    return file.id


def found(desk: OpenBranch, typed: str, *stages: str) -> list[str]:
    """The names on the lines, in their order."""
    return [line.applicant for line in desk.search.find(typed, stages).lines]


@pytest.mark.parametrize(
    "typed",
    [
        "عبد الرحمن", "عبدالرحمن", "عبدالرح", "الحربي عبد", "حربي", "نور الدين", "نورالدين", "نور الد", "الدين", "أحمد", "احمد ع",
        "عبدالرحمن بن أحمد", "عبد الرحمن بن", "١٠٠٠٠٠١٠٠٦", "1000001006", "1006", "10000010", "0500000101", "+966 50 000 0101",
        "٠٥٠٠٠٠٠١٠١", "0101", "500000101", "0555123456", "3456", "BR01-1-1448-00012", "br01-1-1448", "1448-00012", "12", "00012",
        "عبدالرحمن 1006",
    ],
)  # fmt: skip
def test_a_file_is_found_by_whatever_a_person_brings(desk: OpenBranch, typed: str) -> None:
    mine = family(
        desk, "عبد الرحمن", "أحمد", "نور الدين", "الحربي", number="1000001006", mobile="+966500000101",
        mobile2="+966555123456", file="BR01-1-1448-00012",
    )  # fmt: skip
    family(
        desk, "سارة", "خالد", "ماجد", "القحطاني", number="2999999999", mobile="+966599999999", file="BR01-1-1447-00999"
    )
    assert [line.application_id for line in desk.search.find(typed).lines] == [mine]


@pytest.mark.parametrize(
    "typed", ["", "   ", "قحطاني", "9999", "عبد الله الحربي", "عبدالرحمن 9999", "BR02", "_complete", "م" * 9_000]
)
def test_nothing_is_found_that_was_not_asked_for(desk: OpenBranch, typed: str) -> None:
    family(
        desk,
        "عبد الرحمن",
        "أحمد",
        "صالح",
        "الحربي",
        number="1000001006",
        mobile="+966500000101",
        file="BR01-1-1448-00012",
    )
    assert desk.search.find(typed).lines == ()


def test_numbers_come_before_the_rest_and_the_newest_before_the_older(desk: OpenBranch) -> None:
    family(desk, "أول", "صالح", "علي", "العتيبي", number="1000001448", file="BR01-1-1446-00003")
    family(desk, "ثان", "صالح", "علي", "العتيبي", number="1448000001", file="BR01-1-1447-00004")
    family(desk, "ثالث", "صالح", "علي", "العتيبي", file="BR01-1-1447-01448")
    assert found(desk, "1448") == ["ثالث صالح علي العتيبي", "أول صالح علي العتيبي", "ثان صالح علي العتيبي"]
    assert [name.split()[0] for name in found(desk, "العتيبي")] == ["ثالث", "ثان", "أول"]


def test_a_name_that_begins_as_typed_comes_before_one_that_only_contains_it(desk: OpenBranch) -> None:
    family(desk, "خالد", "سعد", "علي", "العنزي")
    family(desk, "سعد", "علي", "خالد", "العنزي")
    family(desk, "علي", "سعد", "خالد", "العنزي")
    assert found(desk, "خالد سعد")[0] == "خالد سعد علي العنزي"
    assert len(found(desk, "خالد سعد")) == 3


def test_somebody_who_applies_again_is_one_line_and_among_the_newest(desk: OpenBranch) -> None:
    family(desk, "منيرة", "صالح", "علي", "الحربي", received="2020/01/01")
    family(desk, "نورة", "صالح", "علي", "الحربي", received="2026/01/01")
    with desk.store.transaction("nobody") as session:
        person = session.query(Person).filter_by(name_first="منيرة").one()
        again = Application(
            id=new_id(), scope=SCOPE, person_id=person.id, stage="draft", received_on=WrittenDate.parse("2026/05/05")
        )
        session.add(again)
    lines = desk.search.find("الحربي").lines
    assert [line.applicant.split()[0] for line in lines] == ["منيرة", "نورة"]
    assert lines[0].application_id == again.id


def test_a_dependant_leads_to_the_familys_file_below_those_asked_for_themselves(desk: OpenBranch) -> None:
    theirs = family(desk, "صالح", "فهد", "علي", "المطيري", children=(("ريان", "1099999994"), ("تالا", None)))
    family(desk, "ريان", "سعود", "تركي", "المطيري")
    lines = desk.search.find("ريان المطيري").lines
    assert [(line.applicant, bool(line.matched)) for line in lines] == [
        ("ريان سعود تركي المطيري", False),
        ("صالح فهد علي المطيري", True),
    ]
    assert "ريان صالح فهد المطيري" in lines[1].matched
    for typed in ("1099999994", "9994", "تالا"):
        (line,) = desk.search.find(typed).lines
        assert line.application_id == theirs and line.matched
    assert not desk.search.find("صالح فهد").lines[0].matched


def test_the_stage_asked_for_is_the_only_one_shown(desk: OpenBranch) -> None:
    for number in range(3):
        family(desk, "خالد", "سعد", "علي", "العنزي", stage="complete", children=(("ليان", f"109999999{number}"),))
    draft = family(
        desk, "خالد", "فهد", "علي", "العنزي", stage="draft", file="BR01-1-1448-00077", children=(("ليان", None),)
    )
    for typed in ("خالد", "خالد العنزي", "العنزي خالد علي", "ليان", "77"):
        assert [line.application_id for line in desk.search.find(typed, ("draft", "received")).lines] == [draft]
    with desk.store.transaction("nobody") as session:
        session.get_one(Application, draft).stage = "complete"
    assert found(desk, "خالد", "draft") == [] == found(desk, "ليان", "draft")
    assert len(found(desk, "خالد", "complete")) == 4


def test_more_than_can_be_shown_is_said(desk: OpenBranch) -> None:
    for number in range(MOST + 1):
        family(desk, "خالد", "سعد", "علي", "العنزي", number=f"10000{number:05}")
    answer = desk.search.find("خالد")
    assert len(answer.lines) == MOST and answer.more
    assert not desk.search.find("1000000003").more


def test_a_name_that_changes_is_found_as_it_is_now_and_a_file_that_goes_is_gone(desk: OpenBranch) -> None:
    file = family(desk, "خالد", "سعد", "علي", "العنزي", children=(("ليان", None),))
    with desk.store.applying() as session:  # as from the stream
        person = session.query(Person).one()
        person.name_first, person.mobile = "خلود", "+966500000777"
    assert found(desk, "خالد علي") == [] and found(desk, "خلود") == found(desk, "0777") != []
    with desk.store.applying() as session:
        session.delete(session.query(Dependant).one())
    assert found(desk, "ليان") == []
    with desk.store.applying() as session:
        session.delete(session.get_one(Application, file))
        session.delete(session.query(Person).one())
    assert found(desk, "خلود") == []
    with desk.store.reading() as session:
        assert session.query(Lookup).count() == 0


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("منبره الحربي", "منيرة"),
        ("منيرة الحرببي", "منيرة"),
        ("ضافر الحربي", "ظافر"),
        ("عتمان", "عثمان"),
        ("عبدالرحمم", "عبدالرحمن"),
    ],
)
def test_a_misspelt_name_is_suggested_and_marked_as_similar(desk: OpenBranch, typed: str, person: str) -> None:
    for first in ("منيرة", "ظافر", "عثمان", "عبدالرحمن", "جواهر"):
        family(desk, first, "صالح", "علي", "الحربي")
    assert desk.search.find(typed).lines == ()
    line = desk.search.suggest(typed).lines[0]
    assert line.applicant.startswith(person) and line.matched


def test_a_suggestion_nobody_waits_for_is_not_made(desk: OpenBranch) -> None:
    family(desk, "منيرة", "صالح", "علي", "الحربي")
    assert desk.search.suggest("منيرة الحرببي", lambda: False).lines == ()
    assert desk.search.suggest("1234").lines == desk.search.suggest("").lines == desk.search.suggest("مم").lines == ()


def test_a_search_is_stopped_from_another_thread_and_the_next_one_answers(desk: OpenBranch) -> None:
    for number in range(40):
        family(desk, "خالد", "سعد", "علي", "العنزي", number=f"10000{number:05}")
    over = threading.Event()

    def keep_stopping() -> None:
        while not over.is_set():
            desk.search.cancel()

    stopping = threading.Thread(target=keep_stopping)
    stopping.start()
    answers = [len(desk.search.find("خالد العنزي").lines) for _ in range(30)]
    over.set()
    stopping.join()
    assert set(answers) <= {0, MOST}
    assert len(found(desk, "خالد العنزي")) == MOST


def test_searching_in_a_thread_of_its_own_sees_what_was_saved_meanwhile(desk: OpenBranch) -> None:
    desk.search.warm()
    family(desk, "هتان", "سعد", "علي", "العنزي")
    answers: list[str] = []
    searching = threading.Thread(target=lambda: answers.extend(found(desk, "هتان")))
    searching.start()
    searching.join()
    assert answers == ["هتان سعد علي العنزي"]


@pytest.fixture
def rebuilt(desk: OpenBranch) -> Callable[[], None]:
    """Throws the lookup tables away and makes them again."""

    def again() -> None:
        with desk.store.applying() as session:
            index.rebuild(session.connection().connection.driver_connection)

    return again


def test_the_tables_made_again_are_the_tables_that_were_kept(desk: OpenBranch, rebuilt: Callable[[], None]) -> None:
    family(
        desk, "خالد", "سعد", "علي", "العنزي", received="2026/01/01", children=(("ليان", None), ("تالا", "1099999994"))
    )
    family(desk, "نور الدين", "سعد", "علي", "آل سعود", received="2026/02/01", stage="draft", mobile="+966500000101")
    before = _everything(desk)
    rebuilt()
    rebuilt()
    assert _everything(desk) == before
    assert found(desk, "خالد") and found(desk, "تالا") and found(desk, "نورالدين سعود", "draft")
    family(desk, "جديد", "سعد", "علي", "العنزي")
    assert found(desk, "العنزي")[0].startswith("جديد")


def _everything(desk: OpenBranch) -> list[tuple[Any, ...]]:
    with desk.store.reading() as session:
        connection: Any = session.connection().connection.driver_connection
        kept = connection.execute("SELECT * FROM lookup ORDER BY row").fetchall()
        words = connection.execute("SELECT word, files FROM lookup_word ORDER BY word").fetchall()
        schema = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE name LIKE '%lookup%' OR tbl_name = 'application' ORDER BY 1, 2"
        ).fetchall()
    return [*kept, *words, *schema]


def test_small_segments_are_merged_in_idle_time_and_the_index_stays_whole(desk: OpenBranch) -> None:
    for number in range(12):
        family(desk, "خالد", "سعد", "علي", "العنزي", number=f"10000{number:05}")
    with desk.store.applying() as session:
        connection: Any = session.connection().connection.driver_connection
        while index.merge_some(connection):
            pass
        index.tidy(connection)
        connection.execute("INSERT INTO lookup_fts(lookup_fts, rank) VALUES ('integrity-check', 1)")
    assert len(found(desk, "خالد")) == 12


_NAMES = (
    "محمد",
    "أحمد",
    "عبد الله",
    "عبدالله",
    "سعد",
    "نور الدين",
    "آل سعود",
    "الحربي",
    "العتيبي",
    "بندر",
    "فاطمة",
    "هدى",
    "علي",
)
_TYPED = st.lists(st.sampled_from((*_NAMES, "بن", "مح", "ال", "عبد", "حرب", "س", "عبدالل")), min_size=1, max_size=4)


def test_every_answer_agrees_with_looking_at_every_name(desk: OpenBranch) -> None:
    for first in _NAMES[:6]:  # with three families each fewer than an answer shows
        for number, last in enumerate(_NAMES[6:9]):
            family(desk, first, _NAMES[number + 3], _NAMES[number], last, children=((_NAMES[number + 9], None),))
    with desk.store.reading() as session:
        heads = {row.id: row for row in session.query(Person)}
        homes = {row.id: row.head_id for row in session.query(Household)}
        known = [(row.full_name, row.full_name) for row in heads.values()]
        for child in session.query(Dependant):
            known.append((child.full_name, heads[homes[child.household_id or ""] or ""].full_name))

    @settings(max_examples=150, deadline=None)
    @given(_TYPED)
    def agrees(words: list[str]) -> None:
        asked = [f" {word}" for word in typed_key(" ".join(words) + " ").split()]
        names = [(f" {name_key(name)} {other_words(name)}", head) for name, head in known]
        right = {head for name, head in names if asked and all(word in name for word in asked)}
        assert set(found(desk, " ".join(words) + " ")) == right

    agrees()
