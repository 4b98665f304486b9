"""The papers of the study, made from real files and read back."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import NotReady
from desktop.opening import OpenBranch
from tests.services.filing import record, whole_file
from tests.services.studying import OPINION, begin, finished, line, open_researcher, with_rules

WHY = "عقد الإيجار الذي عُرض في الزيارة"
_PIECE = re.compile("[\u0621-\u064a]{2,}|[A-Za-z0-9]+")
_UNSEEN = re.compile("[\u064b-\u0652\u0670\u2066-\u2069]")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenBranch]:
    with_rules(tmp_path, monkeypatch)
    made = open_researcher(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def application(desk: OpenBranch) -> str:
    return whole_file(desk)


def read(pdf: bytes) -> tuple[str, int]:
    """The words of a paper in one line, and how many pages it has."""
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return _UNSEEN.sub("", re.sub(r"\s+", " ", text)), text.count("\f")


def missing(words: str, said: str) -> list[str]:
    return [word for word in _PIECE.findall(_UNSEEN.sub("", words)) if word not in said]


def test_the_visit_sheet_carries_every_answer_and_what_only_a_visit_shows(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    said, _ = read(desk.papers.make(application, "visit_sheet").pdf)
    for one in study.lines:
        assert missing(one.shown, said) == [], one.label
    assert missing(line(study, "housing", "housing_condition").label, said) == []
    assert missing("القبول الاعتذار", said) == []


def test_twenty_dependants_and_the_longest_texts_lose_nothing(desk: OpenBranch, application: str) -> None:
    for _ in range(18):
        row = desk.intake.add_row(application, "family")
        for name in ("name_first", "name_father", "name_grandfather", "name_family"):
            desk.records.edit(row, name, "عبدالرحمن المستعصم بالله")
    need = "الأسرة بحاجة إلى سلة غذائية. " * 66 + "وهذه آخر كلمة منتهاها"
    desk.records.edit(record(desk, application, "request"), "need_description", need)
    said, pages = read(desk.papers.make(application, "visit_sheet").pdf)
    assert said.count("المستعصم") >= 18 and "منتهاها" in said
    assert pages <= 15


def test_the_study_is_on_paper_only_when_it_is_finished(desk: OpenBranch, application: str) -> None:
    begin(desk, application)
    assert "study" not in desk.papers.offered(application)
    with pytest.raises(NotReady):
        desk.papers.make(application, "study")


def test_the_study_tells_the_finding_the_opinions_and_the_suggestion(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    rent = line(study, "housing", "rent_annual")
    desk.studies.correct(study.ref.id, rent.ref, "rent_annual", "15000", WHY)
    finished(desk, application)
    assert "study" in desk.papers.offered(application)
    said, _ = read(desk.papers.make(application, "study").pdf)
    for words in ("18,000.00", "15,000.00", WHY, OPINION, desk.officer.name, "نصيب الفرد لا يزيد على"):
        assert missing(words, said) == []


def test_what_is_changed_after_the_study_is_not_put_into_its_paper(desk: OpenBranch, application: str) -> None:
    finished(desk, application)
    before, _ = read(desk.papers.make(application, "study").pdf)
    desk.records.edit(record(desk, application, "address"), "in_service_area", False)
    after, _ = read(desk.papers.make(application, "study").pdf)
    assert after == before
