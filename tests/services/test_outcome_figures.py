"""What became of people, and of what they ask about their own data, as figures (K13, K14)."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from desktop.models.application import Application
from desktop.opening import OpenBranch
from desktop.values import Value
from tests.services.asking_data import HARMLESS, KNOWN, answer, ask, breaches, day, lose_laptop, requests, tell
from tests.services.deciding import complete_file, decide, let_pass, open_committee, opened
from tests.services.studying import RULES, with_rules
from tests.services.test_figures import NOTHING, NOVEMBER, bare, figures, of


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_committee(tmp_path)


BY_POINTS = """
[[rule]]
kind = "points"
words = "نقاط الاحتياج"
article = "دليل الخدمات، المادة 6"
category = [{ min = 0, max = 9, category = "ب" }, { min = 10, max = 25, category = "أ" }]

[[rule.score]]
words = "سكن مستأجر"
when = { field = "housing_tenure", in = ["rented"] }
points = 25
"""
"""Points for every service: whoever has more of them needs more."""


def decided_twice(folder: Path, patch: pytest.MonkeyPatch, rules: str, first: str, second: str) -> OpenBranch:
    """One person with two files, accepted twice, in these categories of a policy with these rules."""
    with_rules(folder, patch, rules)
    desk = open_committee(folder / "desk", "roofaa")
    files = complete_file(desk, 0), complete_file(desk, 1)
    with desk.store.reading() as session:
        one, other = (session.get_one(Application, file).person_id for file in files)
    assert one and other
    desk.links.join(one, other, keeps=one, reason="رأيت أصل وثيقة الهوية")
    view = opened(desk, *files)
    for file, category in zip(files, (first, second), strict=True):
        decide(desk, view, file, "accept", category=category)
    return desk


@pytest.mark.parametrize(
    ("rules", "first", "second", "improved"),
    [
        pytest.param(RULES, "أ", "ج", "1", id="more means than before"),
        pytest.param(RULES, "ب", "ب", "0", id="as much as before"),
        pytest.param(RULES, "ج", "أ", "0", id="less than before"),
        pytest.param(BY_POINTS, "أ", "ب", "1", id="fewer points than before"),
        pytest.param(BY_POINTS, "ب", "أ", "0", id="more points than before"),
    ],
)
def test_whoever_is_decided_on_again_in_a_category_of_less_need_has_improved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rules: str, first: str, second: str, improved: str
) -> None:
    desk = decided_twice(tmp_path, monkeypatch, rules, first, second)
    assert of(desk, "improved") == (improved, "1", "100.0 %" if improved == "1" else "0.0 %")
    shown = next(one for one in figures(desk).published().measures if one.code == "improved")
    assert (shown.numerator == "–") == (improved == "1")  # one person alone is not published


def test_under_a_policy_without_categories_nobody_can_be_said_to_improve(desk: OpenBranch) -> None:
    first, second = complete_file(desk, 0), complete_file(desk, 1)
    view = opened(desk, first, second)
    for one in (first, second):
        decide(desk, view, one, "accept")
    assert of(desk, "improved") == ("0", "0", NOTHING)


def test_requests_about_personal_data_are_counted_by_the_days_of_the_law(desk: OpenBranch) -> None:
    in_time, late, extended, _ = (ask(desk) for _ in range(4))
    ask(desk, received_on=day("2026/10/31"))  # of another month
    let_pass(desk, 50)
    answer(desk, in_time, "2026/12/01")
    answer(desk, late, "2026/12/02")
    longer: dict[str, Value] = {
        "extended_on": day("2026/11/30"),
        "extended_ground": "effort",
        "extended_words": "البيانات كثيرة.",
    }
    requests(desk).extend(extended.line.id, longer)
    answer(desk, extended, "2026/12/20")
    assert of(desk, "rights") == ("2", "4", "50.0 %")


def test_breaches_are_counted_by_the_hours_until_the_authority_was_told(desk: OpenBranch) -> None:
    prompt, slow, harmless, _ = (breaches(desk).assess(lose_laptop(desk).line.id, KNOWN) for _ in range(4))
    breaches(desk).assess(harmless.line.id, HARMLESS)
    let_pass(desk, 6)
    tell(desk, prompt, "2026/11/02", "08:30")
    tell(desk, slow, "2026/11/06", "08:00", authority_late="تعطلت المنصة.")
    assert of(desk, "breaches") == ("2", "4", "50.0 %")
    assert of(desk, "breach_hours") == ("", "2", "72.25 ساعة (الوسيط)")  # 24.5 and 120


def test_the_registers_of_data_protection_have_the_days_and_nobody_s_words(desk: OpenBranch) -> None:
    application = complete_file(desk)
    answer(desk, ask(desk, application), "2026/11/01")
    breaches(desk).assess(lose_laptop(desk).line.id, KNOWN)

    def rows(code: str) -> list[str]:
        book = openpyxl.load_workbook(io.BytesIO(desk.practice.registers.workbook(code, NOVEMBER)))
        return [str(cell.value) for cell in book.worksheets[0][2]]

    asked, lost = rows("rights"), rows("breaches")
    assert desk.cases.open(application).number in asked and "منفَّذ" in asked
    assert bare(lost[3]) == "120" and "بانتظار إشعار سدايا" in lost
    assert "الباحث" not in " ".join(lost) and "نسخة من بياناتي" not in " ".join(asked)
