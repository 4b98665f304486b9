"""The papers of the committee, the service and the registers: every word is found, nothing is cut off, the rules hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.printing import papercode
from desktop.printing.content import Signatory
from desktop.printing.forms.agenda import render_agenda
from desktop.printing.forms.brief import render_brief
from desktop.printing.forms.decision import render_decision
from desktop.printing.forms.delivery import render_delivery
from desktop.printing.forms.minutes import render_minutes
from desktop.printing.forms.satisfaction import render_satisfaction
from desktop.printing.ink import Scale
from desktop.printing.raster import each_page, page_count
from desktop.printing.register_content import Opinion
from desktop.printing.style import MM
from tests.printing.committee_samples import FOUND, NEED, agenda, brief, decision, minutes
from tests.printing.register_samples import REGISTER_SAMPLES, REGISTERS
from tests.printing.samples import LETTERHEAD, NAME
from tests.printing.service_samples import QUESTIONS, delivery, satisfaction
from tests.printing.test_papers import pdfium, poppler, words_of

SIZES = [(name, long) for name in REGISTERS for long in (False, True)]


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("name", "long"), [pair for pair in SIZES if pair != ("brief", True)])
def test_every_arabic_word_of_a_register_paper_is_found_by_search(name: str, long: bool, tmp_path: Path) -> None:
    draw, content = REGISTERS[name]
    pdf = draw(LETTERHEAD, content(long=long))
    wanted = words_of(content(long=long))
    assert len(wanted) > 15
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert sorted(word for word in wanted if word not in text) == []


@pytest.mark.parametrize("name", REGISTER_SAMPLES)
def test_nothing_of_a_register_paper_is_drawn_outside_the_margins(name: str) -> None:
    for page in each_page(REGISTER_SAMPLES[name](), 72):
        picture = Image.frombytes("RGB", (page.width, page.height), page.rgb).convert("L")
        box = picture.point([255 if level < 200 else 0 for level in range(256)]).getbbox()
        assert box is not None
        assert box[0] >= 36 and box[2] <= page.width - 36 and box[1] >= 28 and box[3] <= page.height - 24


@pytest.mark.parametrize("name", REGISTER_SAMPLES)
def test_a_register_paper_is_always_the_same(name: str) -> None:
    assert REGISTER_SAMPLES[name]() == REGISTER_SAMPLES[name]()


@pytest.mark.parametrize("times", [1, 3, 12])
def test_a_brief_is_one_page_however_much_was_written(times: int, tmp_path: Path) -> None:
    opinions = tuple(Opinion(f"رأي {n}", FOUND * times) for n in range(5))
    content = replace(brief(long=True), need=NEED * times, opinions=opinions, documents=FOUND * times)
    pdf = render_brief(LETTERHEAD, content)
    assert page_count(pdf) == 1
    assert "والتتمة في الملف" in poppler(pdf, tmp_path)  # what is left out is said to stand elsewhere


@given(
    times=st.integers(0, 9),
    opinions=st.integers(0, 9),
    services=st.integers(0, 20),
    words=st.text("ابتث جحخ", max_size=900),
)
@settings(max_examples=25, deadline=None)
def test_a_brief_is_one_page_whatever_it_is_given(times: int, opinions: int, services: int, words: str) -> None:
    content = replace(
        brief(long=True),
        need=NEED * times,
        opinions=(Opinion("رأي الباحث", words + FOUND * times),) * opinions,
        suggested=(("زيارة ورعاية كبار السن", words),) * services,
        earlier=words,
    )
    assert page_count(render_brief(LETTERHEAD, content)) == 1


@pytest.mark.parametrize(("name", "long"), SIZES)
def test_what_a_register_paper_says_has_a_digest_of_its_own(name: str, long: bool) -> None:
    content = REGISTERS[name][1](long=long)
    digest = papercode.said(content)
    assert digest == papercode.said(REGISTERS[name][1](long=long))
    assert digest != papercode.said(REGISTERS[name][1](long=not long))


def test_a_brief_tells_the_file_by_its_code_and_shows_the_whole_of_short_words(tmp_path: Path) -> None:
    text = poppler(render_brief(LETTERHEAD, brief(long=False)), tmp_path)
    assert "ELD-0417" in text and "أسكن وحدي وأحتاج إلى سلة غذائية" in plain(text)
    assert "والتتمة في الملف" not in text
    assert "ملاحظات العضو" in text  # the room that is left is for whoever reads it


@pytest.mark.parametrize(("name", "head"), [("agenda", "توصية الباحث"), ("minutes", "المبلغ والمدة")])
def test_a_long_table_of_the_committee_repeats_its_head(name: str, head: str, tmp_path: Path) -> None:
    draw, content = REGISTERS[name]
    long = content(long=True)
    key = "items" if name == "agenda" else "decisions"
    pdf = draw(LETTERHEAD, replace(long, **{key: getattr(long, key) * 3}))
    pages = [plain(page) for page in poppler(pdf, tmp_path).split("\f") if "ELD-04" in page]
    assert len(pages) >= 3
    assert all(head in page for page in pages[1:])


def test_an_agenda_without_files_says_so(tmp_path: Path) -> None:
    text = poppler(render_agenda(LETTERHEAD, replace(agenda(long=False), items=())), tmp_path)
    assert "لا يوجد طلب معروض" in plain(text)


def test_minutes_name_the_committee_as_the_policy_does(tmp_path: Path) -> None:
    text = poppler(render_minutes(LETTERHEAD, replace(minutes(long=False), committee="اللجنة المختصة")), tmp_path)
    assert "محضر جلسة اللجنة المختصة" in plain(text)


def test_minutes_say_it_when_nobody_stood_back(tmp_path: Path) -> None:
    assert "لم يتنح" in plain(poppler(render_minutes(LETTERHEAD, minutes(long=False)), tmp_path))
    assert "قرابة من الدرجة الثالثة" in plain(poppler(render_minutes(LETTERHEAD, minutes(long=True)), tmp_path))


def test_nobody_signs_minutes_or_a_decision_on_a_page_without_a_word_of_them(tmp_path: Path) -> None:
    for rows in range(1, 30, 3):
        content = minutes(long=True)
        pdf = render_minutes(LETTERHEAD, replace(content, decisions=content.decisions[:1] * rows))
        signed = [page for page in poppler(pdf, tmp_path).split("\f") if "أمين اللجنة" in page and "التوقيع" in page]
        assert all("أقفل المحضر" in plain(page) for page in signed[-1:])
    for times in range(1, 9):
        pdf = render_decision(LETTERHEAD, replace(decision(long=True), words=FOUND * times))
        signed = [page for page in poppler(pdf, tmp_path).split("\f") if "التوقيع" in page]
        assert signed and all("التظلم" in page for page in signed)


def test_a_decision_without_words_leaves_lines_to_write_on() -> None:
    written = render_decision(LETTERHEAD, decision(long=False))
    empty = render_decision(LETTERHEAD, replace(decision(long=False), words=""))
    assert page_count(written) == page_count(empty) == 1
    assert written != empty


def test_a_receipt_of_aid_has_room_for_a_thumb_and_a_witness_where_one_is_needed(tmp_path: Path) -> None:
    alone = poppler(render_delivery(LETTERHEAD, delivery(long=False)), tmp_path)
    assert "بصمة الإبهام" in plain(alone) and "الشاهد" not in alone.replace("بحضور شاهد", "")
    assert "الشاهد" in poppler(render_delivery(LETTERHEAD, delivery(long=True)), tmp_path)


def test_a_questionnaire_names_nobody_and_has_no_number(tmp_path: Path) -> None:
    content = satisfaction(long=False)
    text = poppler(render_satisfaction(LETTERHEAD, content), tmp_path)
    assert NAME not in text and "الرقم" not in text and "التوقيع" not in text
    assert all(question in plain(text) for question in QUESTIONS)


def test_the_boxes_of_a_questionnaire_are_large_enough_for_any_hand() -> None:
    assert Scale._side >= 8 * MM
    assert Scale(QUESTIONS, 5, ("", "")).height(480) > len(QUESTIONS) * 8 * MM


def test_a_questionnaire_is_parted_between_two_questions(tmp_path: Path) -> None:
    content = replace(satisfaction(long=False), questions=tuple(f"سؤال رقم {n}" for n in range(40)))
    pdf = render_satisfaction(LETTERHEAD, content)
    text = poppler(pdf, tmp_path)
    assert page_count(pdf) >= 2
    assert text.count("سؤال رقم") == 40
    assert text.count("راض تماما") >= 2 * (page_count(pdf) - 1)  # both ends of the scale stand on each page


def test_hostile_text_in_a_register_paper_is_plain_text(tmp_path: Path) -> None:
    said = "</para> \u202e%s {x} (((((" + "ا" * 400
    content = replace(decision(long=True), words=said, signatories=(Signatory(said, said),) * 3)
    assert "para" in poppler(render_decision(LETTERHEAD, content), tmp_path)
