"""Texts of letters: agreement with somebody or with a count, and every slip in a text named before it is used."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from desktop.paths import RESOURCES
from desktop.policy.letters import LETTERS, told
from desktop.policy.loader import check, load, profiles
from desktop.policy.spelling import Agreement, Amount, Days, Party, Value, spell

POLICY = (RESOURCES / "policies" / "qaisoon.toml").read_text(encoding="utf-8").replace('"qaisoon"', '"sixth"')
TEXT = (RESOURCES / "texts" / "letters-standard-1.toml").read_text(encoding="utf-8")
_ISOLATES = re.compile("[\u2066-\u2069]")


def bare(words: str, **values: Value) -> str:
    return _ISOLATES.sub("", spell(words, values))


@pytest.mark.parametrize(
    ("agrees", "wish"),
    [
        (Agreement.MAN, "حفظه الله"),
        (Agreement.WOMAN, "حفظها الله"),
        (Agreement.PEOPLE, "حفظهم الله"),
        (Agreement.ORGANISATION, "المحترمون"),
    ],
)
def test_words_agree_with_the_addressee(agrees: Agreement, wish: str) -> None:
    assert bare("{حفظه الله|حفظها الله|حفظهم الله|المحترمون}", addressee=Party("", agrees)) == wish


def test_a_form_left_out_is_the_one_before_it() -> None:
    assert bare("{ابن|ابنة}", addressee=Party("", Agreement.ORGANISATION)) == "ابنة"


def test_words_agree_with_the_person_they_name_and_not_with_the_addressee() -> None:
    man, woman = Party("سالم", Agreement.MAN), Party("نورة", Agreement.WOMAN)
    words = "{المكرم|المكرمة} {addressee}: {person:المستفيد|المستفيدة} {person}"
    assert bare(words, addressee=man, person=woman) == "المكرم سالم: المستفيدة نورة"


@pytest.mark.parametrize(("count", "said"), [(1, "الوثيقة"), (2, "الوثيقتان"), (3, "الوثائق"), (12, "الوثائق")])
def test_words_agree_with_how_many_there_are(count: int, said: str) -> None:
    assert bare("{missing:الوثيقة|الوثيقتان|الوثائق}", missing=("وثيقة",) * count) == said


def test_a_value_in_a_sentence_is_isolated_and_one_that_is_the_sentence_is_not() -> None:
    assert spell("رقم {number}.", {"number": "UML-1"}) == "رقم \u2068UML-1\u2069."
    assert spell("{words}", {"words": "نص طويل"}) == "نص طويل"
    assert spell("إلى / {name}", {"name": ""}) == "إلى / "


def test_values_are_said_as_letters_say_them() -> None:
    assert bare("قدره {sum}", sum=Amount(150_050)) == "قدره 1,500.50 ريال (ألف وخمسمائة ريال وخمسون هللة)"
    assert bare("خلال {days}", days=Days(30)) == "خلال 30 يوماً"
    assert bare("في {day}", day=dt.date(2024, 9, 4)) == "في 1446/03/01هـ الموافق 2024/09/04م"


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert bare("سبب: {reason}", reason="{x} {a|b}") == "سبب: {x} {a|b}"


def _policy(folder: Path, text: str) -> Path:
    (folder / "texts").mkdir()
    (folder / "texts" / "letters-own-1.toml").write_text(text, encoding="utf-8")
    path = folder / "sixth.toml"
    path.write_text(POLICY.replace('[letters]\ntext = "standard-1"', '[letters]\ntext = "own-1"'), encoding="utf-8")
    return path


def test_an_association_brings_words_of_its_own(tmp_path: Path) -> None:
    path = _policy(tmp_path, TEXT.replace("وتقبلوا تحياتنا،،،", "والله يحفظكم ويرعاكم"))
    assert check(path) == []
    assert load(path).letters.of("completion").closing == "والله يحفظكم ويرعاكم"


def test_a_policy_older_than_its_letters_has_the_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "sixth.toml"
    path.write_text(POLICY.replace('[letters]\ntext = "standard-1"\n', ""), encoding="utf-8")
    assert load(path).letters == profiles()["qaisoon"].letters


@pytest.mark.parametrize(
    ("sound", "broken", "key", "reason"),
    [
        pytest.param("{due_on}", "{due_day}", "letter[4].part[3].words", "due_day", id="unknown place"),
        pytest.param("{due_on}", "{due_on", "letter[4].part[3].words", "braces", id="a brace that does not close"),
        pytest.param(
            ' "session_on"]\notherwise = "نفيدكم',
            ']\notherwise = "نفيدكم',
            "letter[3].part[1].words",
            "session_on",
            id="a value that may be unknown",
        ),
        pytest.param(
            'when = ["due_on"]', 'when = ["tomorrow"]', "letter[4].part[3].when[1]", "tomorrow", id="unknown condition"
        ),
        pytest.param(
            "{missing:أصلها|", "{branch:أصلها|", "letter[4].part[3].words", "agree", id="agreement with a place"
        ),
        pytest.param(
            'listed = "missing"',
            'listed = "application_no"',
            "letter[4].part[2].listed",
            "application_no",
            id="a list of what is none",
        ),
        pytest.param(
            'listed = "reasons"',
            'words = "للأسباب المعلومة"',
            "letter[2].part",
            "reasons",
            id="a letter without its reason",
        ),
        pytest.param(
            'heads = ["الخدمة", "المبلغ", "من", "إلى"]',
            'heads = ["الخدمة"]',
            "letter[1].part[2].heads",
            "4",
            id="too few heads",
        ),
        pytest.param('title = "خطاب إحالة"\n', "", "letter[5].title", "required", id="no title"),
        pytest.param('code = "deferral"', 'code = "delay"', "letter[3].code", "delay", id="unknown letter"),
        pytest.param('code = "deferral"', 'code = "delay"', "letter", "deferral", id="a letter that is not there"),
        pytest.param(
            'words = "{hint}"',
            'words = "{hint}"\nlisted = "reasons"',
            "letter[2].part[6].words",
            "exactly one",
            id="two things in one part",
        ),
        pytest.param(
            '["رقم الطلب", "{application_no}"], ',
            '["رقم الطلب"], ',
            "letter[7].part[2].facts",
            "list",
            id="half a fact",
        ),
        pytest.param("room = 7", 'room = "wide"', "letter[7].part[4].room", "whole number", id="room in words"),
    ],
)
def test_a_slip_in_a_text_is_named_by_its_key(sound: str, broken: str, key: str, reason: str, tmp_path: Path) -> None:
    assert sound in TEXT
    faults = {str(fault) for fault in check(_policy(tmp_path, TEXT.replace(sound, broken)))}
    assert any(f"letters-own-1.toml: {key}:" in fault and reason in _ISOLATES.sub("", fault) for fault in faults), (
        faults
    )


def test_every_letter_is_told_whom_it_is_for_and_knows_what_is_certain() -> None:
    for kind in LETTERS.values():
        known = told(kind)
        assert known["addressee"].party and known["addressee"].certain
        assert known["branch"].certain and not known["reply_words"].certain
