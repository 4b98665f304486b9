"""Letters: exact words to a man, a woman, people and a body, nothing the policy does not know, nothing left open."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.policy import letters
from desktop.policy.letters import LETTERS, Grant, Letter
from desktop.policy.spelling import Agreement, Amount, Days, Party
from desktop.printing.content import Group, Listing
from desktop.printing.forms.letter import render_letter
from desktop.printing.letter_content import Items, LetterContent, LetterPiece, Room, Words
from desktop.printing.raster import page_count
from tests.printing.letter_samples import (
    BODY,
    DAY,
    GRANTS,
    LETTER_SAMPLES,
    LONGEST,
    MAN,
    MISSING,
    PEOPLE,
    REASON,
    SESSION,
    SHORTEST,
    WOMAN,
    policies,
    stationery,
    written,
)
from tests.printing.test_papers import pdfium, poppler, words_of

READ: Mapping[str, Mapping[str, str]] = tomllib.loads(
    Path(__file__).with_name("letters.toml").read_text(encoding="utf-8")
)
"""Each letter to each kind of addressee, as a reader of Arabic read it."""

PARTIES = {"man": MAN, "woman": WOMAN, "people": PEOPLE, "organisation": BODY}
_MARKS = re.compile("[\u2066-\u2069]")
_OPEN = re.compile("[{}|]|None")


def said(content: LetterContent) -> str:
    """A letter as it is read aloud, a line for each of its pieces."""
    lines = [f"{content.address} {content.wish}", content.subject, content.greeting]
    lines += [line for piece in content.body for line in _lines(piece)]
    return _MARKS.sub("", "\n".join([*lines, content.closing]))


def _lines(piece: LetterPiece) -> list[str]:
    head = [f"# {piece.title}"] if piece.title else []
    match piece:
        case Words(text=text):
            return [*head, text]
        case Items(items=items):
            return [*head, *(f"{place}. {one}" for place, one in enumerate(items, 1))]
        case Room(lines=lines):
            return [*head, "_" * lines]
        case Group(entries=entries):
            return [*head, *(f"{entry.label}: {entry.value}" for entry in entries)]
        case Listing(heads=heads, rows=rows):
            return [*head, *(" | ".join(row).replace("\n", " / ") for row in (heads, *rows))]


def to(letter: Letter, who: str) -> Letter:
    """The same letter to somebody else, or about somebody else where it is about a person."""
    party = PARTIES[who]
    if isinstance(letter, letters.InsideReferral):
        return replace(letter, person=party, addressee=Party("", party.agrees))
    if isinstance(letter, letters.OutsideReferral):
        return replace(letter, person=party)
    return replace(letter, addressee=party)


def but(letter: Letter, **changes: Any) -> Letter:
    """The same letter told something else."""
    return replace(letter, **changes)


@pytest.mark.parametrize(("code", "who"), [(code, who) for code in LETTERS for who in PARTIES])
def test_a_letter_reads_as_it_should_to_everybody(code: str, who: str) -> None:
    read = READ[code].get(who) or f"{READ['addressee'][who]}\n{READ[code]['everybody']}"
    assert said(written(to(SHORTEST[code], who), "qaisoon", short=True)) == read.strip()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "acceptance",
            "عُرض على لجنة البحث في الجلسة رقم (1447/18) بتاريخ 1447/10/03هـ الموافق 2026/03/22م، وتقرر قبوله",
        ),
        ("acceptance", "وتقديم الخدمات الآتية لكم:"),
        ("acceptance", "سداد متأخرات إيجار | 11,500.50 ريال / أحد عشر ألفاً وخمسمائة ريال وخمسون هللة"),
        ("acceptance", "ونعتذر عن الخدمتين الآتيتين اللتين طلبتموهما:"),
        ("acceptance", "ونأمل إبلاغنا بأي تغيّر في بياناتكم خلال 30 يوماً من حدوثه."),
        ("apology", "ودُرس بعناية، ونعتذر عن قبوله للسببين الآتيين:"),
        ("apology", "ولكم التظلم من القرار كتابةً لدى فرع الأحياء الشمالية خلال 30 يوماً من تاريخ تسلّم هذا الخطاب"),
        ("apology", "ويمكن تقديم التظلم كذلك عبر appeals@example.org.sa."),
        ("deferral", "وسيُنظر فيه بإذن الله في الجلسة المقررة بتاريخ 1447/10/24هـ الموافق 2026/04/12م."),
        ("deferral", "والمطلوب منكم قبل ذلك: تحديث مشهد التأمينات الاجتماعية، وتحديد موعد"),
        ("completion", "نفيدكم بأنه تبقّت لاكتماله الوثائق الآتية:"),
        (
            "completion",
            "نأمل إحضار أصولها إلى فرع الأحياء الشمالية قبل 1447/10/24هـ الموافق 2026/04/12م، فنطابقها أمامكم ونعيدها إليكم.",
        ),
        ("outside_notice", "أحلنا طلبكم إلى الجمعية الأهلية لتنمية ورعاية كبار السن"),
        ("inside_referral", "عملاً بسياسة الجمعية (التعامل مع المستفيد، البند ٣)."),
        ("appeal_reply", "عُرض على لجنة التظلمات المنبثقة من مجلس الإدارة دون من أصدر القرار"),
        ("complaint_reply", "ويمكنكم، إن رغبتم، رفع الأمر إلى المدير التنفيذي للجمعية."),
    ],
)
def test_what_is_known_is_said(code: str, sentence: str) -> None:
    assert sentence in said(written(LONGEST[code]))


def test_two_documents_and_two_services_are_said_in_the_dual() -> None:
    two = letters.Completion(
        addressee=WOMAN, application_no="127", application_on=DAY, missing=MISSING[:2], due_on=SESSION
    )
    assert "الوثيقتان الآتيتان" in said(written(two)) and "إحضار أصليهما" in said(written(two))
    assert "فنطابقهما أمامكم ونعيدهما إليكم" in said(written(two))
    granted = letters.Acceptance(addressee=MAN, application_no="127", services=GRANTS[:2])
    assert "وتقديم الخدمتين الآتيتين لكم:" in said(written(granted))


def test_a_time_for_the_reply_is_named_only_where_the_policy_has_that_clause() -> None:
    spoken = {policy for policy in policies() if "أسبوعين" in said(written(LONGEST["completion"], policy))}
    assert spoken == {"qaisoon", "roofaa", "robotweak"}


def test_an_association_without_a_committee_speaks_of_none() -> None:
    for code in ("acceptance", "apology", "deferral", "completion"):
        assert "لجنة" in said(written(LONGEST[code])) and "لجنة" not in said(written(LONGEST[code], "noor"))


def test_an_appeal_is_offered_only_where_its_days_are_known() -> None:
    assert "التظلم" in said(written(LONGEST["apology"]))
    without = but(LONGEST["apology"], appeal_days=None)
    assert "التظلم" not in said(written(without))


@pytest.mark.parametrize(
    ("days", "words"), [(1, "يوم واحد"), (2, "يومين"), (5, "5 أيام"), (15, "15 يوماً"), (100, "100 يوم")]
)
def test_days_are_counted_as_arabic_counts_them(days: int, words: str) -> None:
    letter = but(LONGEST["apology"], appeal_days=Days(days))
    assert f"خلال {words} من تاريخ" in said(written(letter))


def test_columns_without_a_value_are_left_out_and_one_service_needs_no_table() -> None:
    paid = letters.Acceptance(addressee=MAN, application_no="127", services=(Grant("إيجار", Amount(100_000)),))
    assert "الخدمة | المبلغ\nإيجار | 1,000.00 ريال / ألف ريال" in said(written(paid))
    assert " | " not in said(written(SHORTEST["acceptance"]))


def test_another_association_learns_no_more_than_was_agreed_to() -> None:
    told = said(written(LONGEST["outside_referral"]))
    assert "••••••5432" in told and "1098765432" not in told and "UML-1447/000127" not in told


@pytest.mark.parametrize("name", LETTER_SAMPLES)
def test_a_sample_can_be_read_by_machines_and_leaves_no_place_open(name: str, tmp_path: Path) -> None:
    pdf = LETTER_SAMPLES[name]()
    text = poppler(pdf, tmp_path)
    assert not _OPEN.search(text.replace(" ", " "))
    assert pdf == LETTER_SAMPLES[name]()
    assert page_count(pdf) <= (1 if "shortest" in name else 2)


@pytest.mark.parametrize("code", LETTERS)
def test_every_word_of_the_longest_letters_is_on_paper(code: str, tmp_path: Path) -> None:
    content = written(LONGEST[code])
    pdf = render_letter(stationery("roofaa"), content)
    wanted = words_of(said(content)) | words_of(stationery("roofaa").association)
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert sorted(word for word in wanted if word not in text) == []
    assert LETTERS[code].form in poppler(pdf, tmp_path)


def test_all_but_the_longest_question_fit_on_one_page() -> None:
    counts = {code: page_count(LETTER_SAMPLES[f"{code}_longest"]()) for code in LETTERS}
    assert {code for code, count in counts.items() if count > 1} == {"inside_referral"}


def test_the_last_words_stay_with_the_signature(tmp_path: Path) -> None:
    for many in range(1, 9):
        letter = but(LONGEST["inside_referral"], question=" ".join([REASON] * many), answer=REASON)
        last = poppler(render_letter(stationery("roofaa"), written(letter)), tmp_path).split("\f")
        signed = next(page for page in last if "التوقيع" in page)
        assert "وتقبلوا تحياتنا" in signed and "هاتفي" in signed


def test_hostile_text_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    hostile = "</para> {name} %s \u202e {x|y}"
    letter = but(SHORTEST["apology"], reasons=(hostile,), hint=hostile, addressee=Party(hostile, Agreement.MAN))
    text = poppler(render_letter(stationery("roofaa"), written(letter)), tmp_path)
    assert "para" in text and "%s" in text and "name" in text


def test_a_name_of_several_lines_is_carried_over_and_the_wish_follows_it(tmp_path: Path) -> None:
    pdf = render_letter(stationery("roofaa"), written(but(SHORTEST["apology"], addressee=Party("عبدالرحمن " * 12))))
    text = poppler(pdf, tmp_path)
    assert text.count("عبدالرحمن") == 12 and "حفظه الله" in text and page_count(pdf) == 1


def test_numbers_of_forms_are_unique_and_codes_are_letters_or_notices() -> None:
    forms = [kind.form for kind in LETTERS.values()]
    assert len(set(forms)) == len(forms) == 9
    assert {kind.kind for kind in LETTERS.values()} == {"L", "N"}
