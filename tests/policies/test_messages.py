"""Short messages: their exact words, what they may never be told, every slip in a text named, and how long they are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import WrittenDate
from desktop.messages import tr
from desktop.models.choices import CASE_TYPES, SERVICES
from desktop.paths import RESOURCES
from desktop.policy import vocabulary
from desktop.policy.letters import LETTERS
from desktop.policy.letters import told as letter_told
from desktop.policy.loader import check, load, profiles
from desktop.policy.messages_text import MESSAGE_CODES, MESSAGES, needed, say, told
from desktop.policy.sms import PLAIN, WIDE, length
from desktop.policy.spelling import Day

POLICY = (RESOURCES / "policies" / "qaisoon.toml").read_text(encoding="utf-8").replace('"qaisoon"', '"sixth"')
TEXT = (RESOURCES / "texts" / "messages-standard-1.toml").read_text(encoding="utf-8")
NUMBER = "BR01-1-1447-00012"
DUE = WrittenDate.parse("1447/06/20")
KNOWN: dict[str, str | Day | None] = {
    "association": "جمعية رؤفاء",
    "application_no": NUMBER,
    "branch_phone": "\u206614 000 0000\u2069",
    "reply_words": "خلال مدة لا تقل عن أسبوعين",
    "due_on": DUE,
    "visit_on": DUE,
    "visit_time": "16:30",
    "survey_ref": "https://example.org/s/7",
}


def said(code: str, **changed: str | Day | None) -> str:
    return say(profiles()["roofaa"].messages.of(code), KNOWN | changed)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "receipt",
            "جمعية رؤفاء: استلمنا طلبكم رقم BR01-1-1447-00012. والرد عليه خلال مدة لا تقل عن أسبوعين من اكتماله.",
        ),
        (
            "completion",
            "جمعية رؤفاء: طلبكم رقم BR01-1-1447-00012 تنقصه مستندات. نأمل مراجعة الفرع قبل 1447/06/20هـ (2025/12/11م).",
        ),
        (
            "visit",
            "جمعية رؤفاء: موعد زيارة الباحث 1447/06/20هـ (2025/12/11م) الساعة 16:30. للتعديل: 140000000.",
        ),
        (
            "result",
            "جمعية رؤفاء: صدر القرار في طلبكم رقم BR01-1-1447-00012. نأمل مراجعة الفرع أو الاتصال على 140000000.",
        ),
        (
            "referral",
            "جمعية رؤفاء: أحيل طلبكم رقم BR01-1-1447-00012 إلى جهة مختصة، ونسختكم من خطاب الإحالة لدى الفرع.",
        ),
        ("update", "جمعية رؤفاء: نأمل تحديث بياناتكم قبل 1447/06/20هـ (2025/12/11م) لاستمرار الخدمة."),
        ("survey", "جمعية رؤفاء: يسعدنا تقييمكم لخدمتنا عبر https://example.org/s/7. المشاركة اختيارية."),
    ],
)
def test_a_message_reads_as_it_should(code: str, words: str) -> None:
    assert said(code) == words


def test_what_the_association_does_not_know_is_not_spoken_of() -> None:
    assert said("receipt", reply_words=None) == "جمعية رؤفاء: استلمنا طلبكم رقم BR01-1-1447-00012."
    assert said("result", branch_phone="").endswith("نأمل مراجعة الفرع.")
    assert said("completion", due_on=None).endswith("نأمل مراجعة الفرع.")
    assert "للفرع" in said("survey", survey_ref="") and "{" not in said("survey", survey_ref="")


def test_what_is_still_to_be_told_is_named() -> None:
    visit = profiles()["roofaa"].messages.of("visit")
    assert needed(visit, {"association": "جمعية", "visit_on": DUE}) == ("visit_time",)
    assert needed(visit, KNOWN) == ()


def test_no_message_can_be_told_of_a_case_an_illness_a_service_or_an_amount() -> None:
    """Whatever a letter or a rule knows of the person, a message has no place for it."""
    private = vocabulary.FACTS | vocabulary.MEASURES | {name for kind in LETTERS.values() for name in letter_told(kind)}
    harmless = {"association", "application_no", "branch_phone", "reply_words", "due_on"}
    for code in MESSAGE_CODES:
        assert set(told(code)) & (private - harmless) == set(), code
    assert {name for code in MESSAGE_CODES for name in told(code)} == set(KNOWN)


@pytest.mark.parametrize("policy", sorted(profiles()))
def test_no_shipped_message_names_a_case_or_a_service_in_its_own_words(policy: str) -> None:
    own = tuple(profiles()[policy].service_label(code) or "" for code in profiles()[policy].services)
    names = {tr(one.label) for one in (*CASE_TYPES, *SERVICES)} | {one for one in own if one}
    names -= {
        tr(one.label) for one in CASE_TYPES if one.code == "organisation"
    }  # "a body": also whom one is referred to
    for text in profiles()[policy].messages.messages:
        words = " ".join(f"{part.words} {part.otherwise}" for part in text.parts)
        assert [name for name in names if name in words] == []
        assert not any(word in words for word in ("ريال", "مرض", "إعاقة", "علاج"))


def test_a_value_cannot_turn_the_order_of_a_message_round_or_smuggle_a_place_in() -> None:
    hostile = said("receipt", association="\u2066{due_on}\u2069 {x}")
    assert hostile.startswith("{due_on} {x}: ")
    assert not any(mark in hostile for mark in "\u2066\u2067\u2068\u2069")


def _policy(folder: Path, text: str) -> Path:
    (folder / "texts").mkdir()
    (folder / "texts" / "messages-own-1.toml").write_text(text, encoding="utf-8")
    path = folder / "sixth.toml"
    path.write_text(POLICY.replace('[messages]\ntext = "standard-1"', '[messages]\ntext = "own-1"'), encoding="utf-8")
    return path


def test_an_association_brings_messages_of_its_own(tmp_path: Path) -> None:
    path = _policy(tmp_path, TEXT.replace("المشاركة اختيارية.", "ولكم الخيار."))
    assert check(path) == []
    assert say(load(path).messages.of("survey"), KNOWN).endswith("ولكم الخيار.")


def test_a_policy_older_than_its_messages_has_the_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "sixth.toml"
    path.write_text(POLICY.replace('[messages]\ntext = "standard-1"\n', ""), encoding="utf-8")
    assert load(path).messages == profiles()["qaisoon"].messages


@pytest.mark.parametrize(
    ("sound", "broken", "key", "reason"),
    [
        pytest.param("{survey_ref}", "{case_type}", "message[7].part[1].words", "case_type", id="what it is not told"),
        pytest.param("{survey_ref}", "{survey_ref", "message[7].part[1].words", "braces", id="an open brace"),
        pytest.param('when = ["reply_words"]', "", "message[1].part[2].words", "reply_words", id="what may be unknown"),
        pytest.param(
            'otherwise = "{association}: يسعدنا',
            'otherwise = "{survey_ref}: يسعدنا',
            "message[7].part[1].otherwise",
            "survey_ref",
            id="what is not known instead",
        ),
        pytest.param("{visit_time}", "", "message[3].part", "visit_time", id="a visit without its hour"),
        pytest.param('code = "update"', 'code = "news"', "message[6].code", "news", id="unknown message"),
        pytest.param('code = "update"', 'code = "news"', "message", "update", id="a message that is not there"),
        pytest.param("تحديث بياناتكم", "{تحديث|تحديثه}", "message[6].part[1].words", "agree", id="agreement"),
    ],
)
def test_a_slip_in_a_text_is_named_by_its_key(sound: str, broken: str, key: str, reason: str, tmp_path: Path) -> None:
    assert sound in TEXT
    faults = [str(fault) for fault in check(_policy(tmp_path, TEXT.replace(sound, broken)))]
    assert any(f"messages-own-1.toml: {key}:" in fault and reason in fault for fault in faults), faults


def test_every_message_has_a_name_and_every_code_is_its_own() -> None:
    assert len({one.code for one in MESSAGES}) == len(MESSAGES) == 7
    assert len({one.label for one in MESSAGES}) == 7


@pytest.mark.parametrize(
    ("text", "letters", "parts", "left"),
    [
        ("", 0, 0, 0),
        ("a" * 160, 160, 1, 0),
        ("a" * 161, 161, 2, 145),
        ("a" * 306, 306, 2, 0),
        ("a" * 307, 307, 3, 152),
        ("ن" * 70, 70, 1, 0),
        ("ن" * 71, 71, 2, 63),
        ("ن" * 134, 134, 2, 0),
        ("ن" * 135, 135, 3, 66),
        ("[" * 80, 160, 1, 0),
        ("a" + "[" * 80, 161, 2, 145),
        ("a" * 69 + "ن", 70, 1, 0),
        ("a" * 70 + "ن", 71, 2, 63),
        ("😀" * 35, 70, 1, 0),
        ("😀" * 36, 72, 2, 62),
    ],
)
def test_letters_and_parts_are_counted_as_telephones_count_them(text: str, letters: int, parts: int, left: int) -> None:
    found = length(text)
    assert (found.letters, found.parts, found.left if found.parts else 0) == (letters, parts, left)


def test_a_letter_of_two_places_is_not_divided_between_two_parts() -> None:
    assert length("a" * 152 + "[" + "a" * 152).parts == 3
    assert length("ن" * 66 + "😀" + "ن" * 66).parts == 3


@given(st.text(st.characters(codec="utf-8"), max_size=600))
def test_every_text_fits_into_its_parts_and_not_into_far_fewer(text: str) -> None:
    found = length(text)
    alphabet = PLAIN if found.room in (PLAIN.single, PLAIN.part) else WIDE
    assert (found.parts == 0) == (not text)
    assert found.letters <= max(found.parts, 1) * found.room
    if found.parts > 1:
        assert found.letters > alphabet.single
        assert found.letters > (found.parts - 1) * (alphabet.part - 1)


@given(st.lists(st.sampled_from(["ن", "a", "[", "😀"]), max_size=300), st.sampled_from(["ن", "a", "["]))
def test_a_longer_text_never_takes_fewer_parts(letters: list[str], more: str) -> None:
    assert length("".join(letters) + more).parts >= length("".join(letters)).parts


def test_days_are_said_in_both_calendars() -> None:
    assert "1447/06/20هـ (2025/12/11م)" in said("update", due_on=dt.date(2025, 12, 11))
