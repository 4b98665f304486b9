"""Researchers at a desk, their studies in a line or two, and a policy of the association's own that has rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.opening import OpenBranch
from desktop.paths import RESOURCES
from desktop.policy.loader import load
from desktop.services.branch import Branch
from desktop.services.study.views import Line, StudyView
from tests.desk import open_for_test

OPINION = "زرنا الأسرة وما ذُكر في الطلب مطابق لما رأيناه."
OWN: dict[str, object] = {
    "visit_kind": "field",
    "visit_date": "1447/05/20",
    "present": "مقدّمة الطلب وابنتها",
    "opinion_personal": OPINION,
    "opinion_family": OPINION,
    "opinion_means": OPINION,
    "opinion_housing": OPINION,
    "opinion_need": OPINION,
    "recommendation": "accept",
    "priority": "top",
    "recommendation_reason": "الدخل لا يغطي الإيجار والغذاء.",
}
RULES = """
[means]
counted = ["salary", "social_security", "citizen_account"]
divide_by = "family_size"
deduct = [{ kind = "rent" }, { kind = "per_member", amount = 100 }]

[[rule]]
kind = "holds"
words = "السكن ضمن نطاق خدمة الجمعية"
article = "دليل الخدمات، المادة 3"
condition = { field = "in_service_area", in = [true] }

[[service]]
code = "food"
source = "board"
[[service.rule]]
kind = "bands"
of = "per_capita"
words = "نصيب الفرد لا يزيد على 1000 ريال"
article = "دليل الخدمات، المادة 7"
bands = [
  { up_to = 400, category = "أ" },
  { over = 400, up_to = 600, category = "ب" },
  { over = 600, up_to = 1000, category = "ج" },
]

[[service]]
code = "seasonal"
source = "board"
[[service.rule]]
kind = "registered"
words = "مستفيد مسجل من قبل"
article = "دليل الخدمات، المادة 9"
effect = "review"
"""
"""A charity's own conditions, as data: what is added to a copy of a policy file."""


def open_researcher(folder: Path) -> OpenBranch:
    """A computer whose user is a social researcher."""
    return open_for_test(folder, role="researcher")


def with_rules(folder: Path, patch: pytest.MonkeyPatch, rules: str = RULES) -> None:
    """From now on branches work by a copy of the policy file that has conditions of its own."""
    text = (RESOURCES / "policies" / "roofaa.toml").read_text(encoding="utf-8")
    file = folder / "roofaa.toml"
    first = text.index("\n[")  # keys of the top come before the first table
    file.write_text(f"{text[:first]}\n{rules}{text[first:]}", encoding="utf-8")
    made = load(file)
    patch.setattr(
        Branch, "profile", lambda self, *_: replace(made, association=replace(made.association, name=self.association))
    )


def study_of(desk: OpenBranch, application_id: str) -> StudyView:
    """The study in hand."""
    found = desk.studies.of(application_id).study
    assert found is not None
    return found


def begin(desk: OpenBranch, application_id: str) -> StudyView:
    """A study just begun."""
    desk.studies.open(application_id)
    return study_of(desk, application_id)


def line(study: StudyView, card: str, name: str, row: int = 0) -> Line:
    """One answer of a card, of its first row or another."""
    cards = [one for chapter in study.chapters for one in chapter.cards if one.code == card]
    found = [one for block in cards[0].blocks for one in block.lines if one.field.name == name]
    return found[row]


def confirm_all(desk: OpenBranch, application_id: str) -> None:
    """Every card confirmed as it stands."""
    study = study_of(desk, application_id)
    for chapter in study.chapters:
        for card in chapter.cards:
            desk.studies.confirm_card(study.ref.id, card.code)


def answer_own(desk: OpenBranch, application_id: str) -> None:
    """The study's own questions, opinions and recommendation."""
    study = study_of(desk, application_id)
    for name, typed in OWN.items():
        desk.studies.edit(study.ref, name, typed)


def finished(desk: OpenBranch, application_id: str) -> StudyView:
    """A whole study, from the first look to its end."""
    begin(desk, application_id)
    answer_own(desk, application_id)
    confirm_all(desk, application_id)
    study = study_of(desk, application_id)
    if study.left:
        condition = line(study, "housing", "housing_condition")
        desk.studies.correct(study.ref.id, condition.ref, "housing_condition", "poor")
    desk.studies.finish(study.ref.id)
    return study_of(desk, application_id)
