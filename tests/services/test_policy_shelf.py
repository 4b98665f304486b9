"""The shelf: guides put in by a manager, whole or not at all, and read without a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import NotAllowed
from desktop.models.policy_life import ShelfPart
from desktop.opening import OpenBranch
from desktop.services.policies.refusals import BadDocument
from desktop.services.policies.shelf import MOST_BYTES
from desktop.services.policies.views import ShelfLine
from tests.desk import open_for_test
from tests.services.filing import Clock, words_of

ANSWERS = {"title": "اللائحة الأساسية", "edition": "1445", "approval_no": "12", "approved_on": "1445/02/10"}


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_for_test(tmp_path / "data", clock=Clock(), role="manager")


def line(desk: OpenBranch, code: str) -> ShelfLine:
    return next(one for one in desk.practice.policy.shelf.lines() if one.code == code)


def a_pdf(desk: OpenBranch, folder: Path) -> Path:
    file = folder / "guide.pdf"
    file.write_bytes(desk.blanks.make("declaration", "elderly").pdf)
    return file


def test_the_shelf_has_a_place_for_every_guide_the_policy_names(desk: OpenBranch) -> None:
    found = desk.practice.policy.shelf.lines()
    assert [one.code for one in found] == ["bylaws", "research_guide", "support_guide", "request_form"]
    assert not any(one.item_id for one in found)


def test_a_pdf_is_kept_in_parts_and_read_back_whole(desk: OpenBranch, tmp_path: Path) -> None:
    file = a_pdf(desk, tmp_path)
    put = desk.practice.policy.shelf.put("bylaws", ANSWERS, file)
    assert (put.title, put.edition, put.arrived, put.earlier) == ("اللائحة الأساسية", "1445", True, 0)
    assert "12" in put.approval and "2023" in put.approval
    with desk.store.reading() as session:
        assert session.query(ShelfPart).count() == -(-file.stat().st_size // (48 * 1024))
    read = desk.practice.policy.shelf.read(line(desk, "bylaws").item_id)
    assert read.content == file.read_bytes() and read.file_name.endswith(".pdf")
    assert "إقرار" in words_of(read.content)
    assert len(desk.practice.policy.shelf.pages(read.content, 40)) == 1


def test_a_newer_edition_replaces_and_the_earlier_one_stays(desk: OpenBranch, tmp_path: Path) -> None:
    shelf, file = desk.practice.policy.shelf, a_pdf(desk, tmp_path)
    first = shelf.put("bylaws", ANSWERS, file)
    text = tmp_path / "new.txt"
    text.write_text("المادة الأولى: التعريفات", encoding="utf-8-sig")
    second = shelf.put("bylaws", {**ANSWERS, "edition": "1447"}, text)
    assert (second.edition, second.earlier, second.media) == ("1447", 1, "text")
    assert shelf.read(second.item_id).text == "المادة الأولى: التعريفات"
    assert shelf.read(first.item_id).content == file.read_bytes()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.7 damaged", "damaged.pdf"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture.png"),
        ("\u0645".encode("cp1256"), "old.txt"),
        (b"   \n", "blank.txt"),
        (b"a" * (MOST_BYTES + 1), "large.txt"),
    ],
)
def test_what_cannot_be_read_later_is_not_put_in(desk: OpenBranch, tmp_path: Path, content: bytes, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(BadDocument) as refused:
        desk.practice.policy.shelf.put("bylaws", ANSWERS, file)
    assert name in refused.value.say()
    assert not line(desk, "bylaws").item_id


def test_a_file_that_is_gone_is_said_so(desk: OpenBranch, tmp_path: Path) -> None:
    with pytest.raises(BadDocument):
        desk.practice.policy.shelf.put("bylaws", ANSWERS, tmp_path / "nowhere.pdf")


def test_title_and_edition_are_asked_for(desk: OpenBranch, tmp_path: Path) -> None:
    shelf = desk.practice.policy.shelf
    assert set(shelf.faults({"approved_on": "2999/01/01"})) == {"title", "edition", "approved_on"}
    with pytest.raises(BadDocument):
        shelf.put("bylaws", {"title": "اللائحة"}, a_pdf(desk, tmp_path))


def test_a_document_that_has_not_arrived_whole_says_so(desk: OpenBranch, tmp_path: Path) -> None:
    shelf = desk.practice.policy.shelf
    put = shelf.put("bylaws", ANSWERS, a_pdf(desk, tmp_path))
    with desk.store.applying() as session:
        session.delete(session.query(ShelfPart).first())
    assert not line(desk, "bylaws").arrived
    with pytest.raises(BadDocument):
        shelf.read(put.item_id)


def test_only_a_manager_puts_documents_in(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path / "clerk", clock=Clock())
    assert desk.practice.policy.shelf.refused()
    with pytest.raises(NotAllowed):
        desk.practice.policy.shelf.put("bylaws", ANSWERS, tmp_path / "any.pdf")
    desk.close()
