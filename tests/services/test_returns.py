"""Papers that come back: read, turned upright, matched by their code alone, looked at for a signature, or left waiting."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import select

from desktop.errors import DamagedBlob
from desktop.models.application import Application
from desktop.models.declaration import Paper
from desktop.models.returned import Stray
from desktop.opening import OpenBranch
from desktop.printing.papercode import paper_code, payload
from desktop.printing.raster import page_count
from desktop.services.returns.scans import signed_scan_of
from tests import scans
from tests.services.conftest import Opener
from tests.services.filing import whole_file
from tests.services.returning import attachments, keep, paper, put, room


def test_a_scanners_pdf_of_a_signed_paper_is_attached_page_by_page(desk: OpenBranch, tmp_path: Path) -> None:
    application = whole_file(desk)
    pdf, code = paper(desk, application)
    pages = [scans.printed(pdf, index) for index in range(page_count(pdf))]
    pages[-1] = scans.signed(pages[-1], room(pdf, len(pages) - 1), random.Random(1))
    taken = desk.returns.take(keep(tmp_path / "in", "scan.pdf", scans.as_book(pages)))
    assert (taken.attached, taken.waiting, taken.trouble) == (len(pages), 0, "")
    rows = attachments(desk)
    assert [(row.application_id, row.paper_code, row.page) for row in rows] == [
        (application, code, number) for number in range(1, len(pages) + 1)
    ]
    assert [row.signature_seen for row in rows][-1] == "yes" and rows[-1].places_seen == "yes no no"
    assert all(row.matched == "code" and row.attached_by == desk.officer.name for row in rows)
    with desk.store.reading() as session:
        back = signed_scan_of(session, application, "application")
        assert signed_scan_of(session, application) is None
    assert back is not None and back.is_whole and back.signature == "yes"


@pytest.mark.parametrize("kind", ["TIFF", "JPEG", "PNG"])
def test_pictures_of_every_kind_are_read(kind: str, desk: OpenBranch, tmp_path: Path) -> None:
    pdf, _ = paper(desk, whole_file(desk), "receipt")
    held = io.BytesIO()
    scans.printed(pdf).save(held, kind)
    assert desk.returns.take(keep(tmp_path / "in", "scan.any", held.getvalue())).attached == 1


@pytest.mark.parametrize("seed", range(6))
def test_a_poor_scan_finds_its_file_and_its_signature_is_seen(seed: int, desk: OpenBranch, tmp_path: Path) -> None:
    application, rng = whole_file(desk), random.Random(seed)
    pdf, code = paper(desk, application, "declaration")
    page = scans.printed(pdf, page_count(pdf) - 1)
    drawn = scans.signed(page, room(pdf, page_count(pdf) - 1), rng) if seed % 2 else page
    desk.returns.take(put(tmp_path / "in", "scan.jpg", scans.degraded(drawn, rng)))
    [row] = attachments(desk)
    assert (row.application_id, row.paper_code) == (application, code)
    allowed = {"yes"} if seed % 2 else {"no", "unsure"}  # a stray stroke of a pen in the box is doubtful, no signature
    assert row.signature_seen in allowed


@pytest.mark.parametrize("turn", [0, 90, 180, 270, 4, -5])
def test_what_is_kept_stands_upright_and_carries_nothing_but_the_picture(
    turn: int, desk: OpenBranch, tmp_path: Path
) -> None:
    pdf, _ = paper(desk, whole_file(desk), "receipt")
    page = scans.printed(pdf)
    held = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E], exif[0x9C9B] = "SECRET-CAMERA", "SECRET".encode("utf-16-le")
    page.rotate(turn, expand=True, fillcolor="white").save(held, "JPEG", exif=exif, comment=b"SECRET")
    desk.returns.take(keep(tmp_path / "in", "scan.jpg", held.getvalue()))
    kept = desk.tray.picture(attachments(desk)[0].sha256 or "")
    assert b"SECRET" not in kept and b"Exif" not in kept
    picture = Image.open(io.BytesIO(kept))
    assert picture.height > picture.width
    corner = picture.convert("L").crop((60, 60, 330, 330)).resize((1, 1), Image.Resampling.BOX).tobytes()[0]
    other = picture.convert("L").crop((60, picture.height - 330, 330, picture.height - 60)).resize((1, 1)).tobytes()[0]
    assert corner < other  # the code is at the upper left


def test_the_same_page_again_keeps_both_and_the_newest_counts(desk: OpenBranch, tmp_path: Path) -> None:
    application = whole_file(desk)
    pdf, code = paper(desk, application, "declaration")
    last = page_count(pdf) - 1
    page = scans.printed(pdf, last)
    first = put(tmp_path / "in", "first.jpg", page)
    desk.returns.take(first)
    assert desk.returns.is_known(first)
    assert desk.returns.take(first).known == 1 and len(attachments(desk)) == 1
    desk.returns.take(put(tmp_path / "in", "second.jpg", scans.signed(page, room(pdf, last), random.Random(3))))
    rows = attachments(desk)
    assert {row.paper_code for row in rows} == {code} and len(rows) == 2
    assert all(desk.tray.picture(row.sha256 or "") for row in rows)
    assert first.exists()
    [back] = desk.tray.of(application)
    assert back.signature == "yes"


def test_a_page_without_a_code_waits_with_its_picture_until_a_person_says_whose_it_is(
    desk: OpenBranch, tmp_path: Path
) -> None:
    application = whole_file(desk)
    pdf, code = paper(desk, application, "receipt")
    page = scans.printed(pdf)
    page.paste("white", (0, 0, 400, 400))
    assert desk.returns.take(put(tmp_path / "in", "scan.jpg", page)).waiting == 1
    [stray] = desk.tray.waiting()
    assert desk.tray.picture(stray.sha256) and stray.file_name == "scan.jpg"
    assert desk.tray.how_many() == 1 and attachments(desk) == []
    [choice] = desk.tray.papers_of(application)
    desk.returns.attach(stray.stray_id, choice.code, 1)
    [row] = attachments(desk)
    assert (row.paper_code, row.matched, row.signature_seen) == (code, "hand", "unsure")
    assert desk.tray.waiting() == ()
    assert desk.tray.recent()[0].applicant == desk.cases.recent()[0].applicant


def test_a_page_is_set_aside_with_a_reason_and_nothing_is_lost(desk: OpenBranch, tmp_path: Path) -> None:
    desk.returns.take(put(tmp_path / "in", "menu.jpg", Image.new("RGB", (900, 1200), "white")))
    [stray] = desk.tray.waiting()
    desk.returns.set_aside(stray.stray_id, "ليست ورقة من أوراقنا")
    assert desk.tray.waiting() == () and desk.tray.picture(stray.sha256)
    with desk.store.reading() as session:
        row = session.scalars(select(Stray)).one()
    assert (row.settled, row.why, row.settled_by) == ("aside", "ليست ورقة من أوراقنا", desk.officer.name)


def test_another_branchs_code_and_an_invented_one_wait(desk: OpenBranch, open_desk: Opener, tmp_path: Path) -> None:
    other = open_desk("noor")
    pdf, code = paper(other, whole_file(other), "receipt")
    whole_file(desk)
    desk.returns.take(put(tmp_path / "in", "theirs.jpg", scans.printed(pdf)))
    forged = paper_code("R", "no such record", "receipt", bytes(32))
    desk.returns.take(put(tmp_path / "in", "forged.jpg", scans.coded(payload(forged, 1))))
    assert attachments(desk) == []
    assert [stray.found for stray in desk.tray.waiting()] == [code, forged]


def test_a_code_right_but_for_one_letter_attaches_nothing(desk: OpenBranch, tmp_path: Path) -> None:
    _, code = paper(desk, whole_file(desk), "receipt")
    for number, place in enumerate((0, 1, 7, 8, 12)):
        wrong = code[:place] + ("Z" if code[place] != "Z" else "Y") + code[place + 1 :]
        desk.returns.take(put(tmp_path / "in", f"{number}.jpg", scans.coded(payload(wrong, 1))))
    assert attachments(desk) == [] and len(desk.tray.waiting()) == 5


def test_two_papers_on_one_page_wait_and_one_paper_twice_does_not(desk: OpenBranch, tmp_path: Path) -> None:
    application = whole_file(desk)
    (_, one), (_, two) = paper(desk, application, "receipt"), paper(desk, application, "checklist")
    desk.returns.take(put(tmp_path / "in", "two.jpg", scans.coded(payload(one, 1), payload(two, 1))))
    assert attachments(desk) == [] and "أكثر" not in desk.tray.waiting()[0].found
    desk.returns.take(put(tmp_path / "in", "stamp.jpg", scans.coded(payload(one, 1), "https://example.sa/visit")))
    assert [row.paper_code for row in attachments(desk)] == [one]


def test_a_blank_form_filled_in_by_hand_is_called_what_it_is(desk: OpenBranch, tmp_path: Path) -> None:
    whole_file(desk)
    blank = desk.blanks.make("declaration", desk.blanks.cases()[0][0])
    desk.returns.take(put(tmp_path / "in", "blank.jpg", scans.printed(blank.pdf)))
    assert attachments(desk) == [] and "فارغ" in desk.tray.waiting()[0].reason


def test_a_page_that_the_paper_does_not_have_waits(desk: OpenBranch, tmp_path: Path) -> None:
    _, code = paper(desk, whole_file(desk), "receipt")
    desk.returns.take(put(tmp_path / "in", "nine.jpg", scans.coded(payload(code, 9))))
    assert attachments(desk) == [] and len(desk.tray.waiting()) == 1


def test_a_paper_whose_record_is_gone_waits(desk: OpenBranch, tmp_path: Path) -> None:
    application = whole_file(desk)
    pdf, code = paper(desk, application, "receipt")
    with desk.store.applying() as session:
        session.delete(session.get_one(Application, application))
    desk.returns.take(put(tmp_path / "in", "gone.jpg", scans.printed(pdf)))
    assert attachments(desk) == [] and desk.tray.waiting()[0].found == code


def test_a_code_that_two_records_carry_is_nobodys(desk: OpenBranch, tmp_path: Path) -> None:
    application = whole_file(desk)
    pdf, code = paper(desk, application, "receipt")
    with desk.store.transaction(desk.officer.id) as session:
        row = session.scalars(select(Paper).where(Paper.code == code)).one()
        twin = Paper(scope=row.scope, application_id=application, form="checklist", code=code, pages=1, sha256="0" * 64)
        session.add(twin)
    desk.returns.take(put(tmp_path / "in", "twin.jpg", scans.printed(pdf)))
    assert attachments(desk) == [] and len(desk.tray.waiting()) == 1


def test_a_paper_printed_on_another_computer_is_matched_and_its_signature_is_left_open(
    desk: OpenBranch, tmp_path: Path
) -> None:
    pdf, code = paper(desk, whole_file(desk), "declaration")
    with desk.store.transaction(desk.officer.id) as session:
        row = session.scalars(select(Paper).where(Paper.code == code)).one()
        row_sha, row.sha256 = row.sha256, "0" * 64
    assert row_sha
    desk.returns.take(put(tmp_path / "in", "scan.jpg", scans.printed(pdf)))
    assert [row.signature_seen for row in attachments(desk)] == ["unsure"]


def test_a_damaged_picture_is_said_to_be_so(desk: OpenBranch, tmp_path: Path) -> None:
    pdf, _ = paper(desk, whole_file(desk), "receipt")
    desk.returns.take(put(tmp_path / "in", "scan.jpg", scans.printed(pdf)))
    [row] = attachments(desk)
    for blob in (tmp_path / "blobs").rglob("*") if (tmp_path / "blobs").exists() else tmp_path.rglob("blobs/*/*"):
        if blob.is_file():
            blob.write_bytes(blob.read_bytes()[:-1] + b"\0")
    with pytest.raises(DamagedBlob):
        desk.tray.picture(row.sha256 or "")
    with pytest.raises(DamagedBlob):
        desk.tray.picture("f" * 64)


def test_the_watched_folder_lists_scans_and_never_what_is_linked_from_elsewhere(
    desk: OpenBranch, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    assert desk.tray.in_folder() == {}
    for name in ("b.PDF", "a.jpg", "note.txt"):
        keep(folder, name, b"x")
    (folder / "link.png").symlink_to(folder / "a.jpg")
    desk.tray.watch(folder)
    assert [path.name for path in desk.tray.in_folder()] == ["a.jpg", "b.PDF"]
    desk.tray.watch(None)
    assert desk.tray.in_folder() == {}


def test_what_a_crash_left_among_the_stored_files_is_swept(desk: OpenBranch, tmp_path: Path) -> None:
    pdf, _ = paper(desk, whole_file(desk), "receipt")
    desk.returns.take(put(tmp_path / "in", "scan.jpg", scans.printed(pdf)))
    desk.returns._blobs.put(b"left by a crash")
    assert desk.returns.sweep() == 1
    assert desk.tray.picture(attachments(desk)[0].sha256 or "")
