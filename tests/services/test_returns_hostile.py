"""Files from outside that mean harm, or are broken: refused in words, in a child that is bounded, and nothing else happens."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.errors import UnreadableScan
from desktop.opening import OpenBranch
from desktop.services.returns import decode, reader
from desktop.services.returns.decode import Refused, kind_of, pages, pages_in
from desktop.text import clean
from tests import scans
from tests.services.filing import whole_file
from tests.services.returning import attachments, keep, paper


def _png(wide: int, high: int, rows: int = 0) -> bytes:
    """A picture that says how large it is; `rows` of it are there, a few bytes each."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    pixels = b"".join(packer.compress(bytes(wide + 1)) for _ in range(rows)) + packer.flush()
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _pdf(*objects: str) -> bytes:
    """A file of numbered objects; the first is its catalogue."""
    body, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    size = len(objects) + 1
    return (
        body
        + f"xref\n0 {size}\n0000000000 65535 f \n".encode()
        + table
        + f"trailer <</Size {size} /Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF".encode()
    )


ARMED = _pdf(
    "<</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>> /Names <</EmbeddedFiles "
    "<</Names [(evil.exe) 4 0 R]>>>>>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>",
    "<</Type /Filespec /F (evil.exe) /EF <</F 5 0 R>>>>",
    "<</Type /EmbeddedFile /Length 12>>\nstream\nMZ-evil-code\nendstream",
)
ENDLESS = _pdf(
    "<</Type /Catalog /Pages 2 0 R>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] /Resources <</XObject <</A 4 0 R>>>> /Contents 5 0 R>>",
    "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</A 4 0 R>>>> /Length 5>>\nstream\n/A Do\nendstream",
    "<</Length 5>>\nstream\n/A Do\nendstream",
)
BROKEN = {
    "empty": b"",
    "bomb": _png(20_000, 20_000, 2_000),
    "just too large": _png(9_000, 12_000),
    "a lie about its size": _png(1_000, 1_000),
    "cut off": scans.as_jpeg(Image.effect_noise((900, 900), 60).convert("RGB"))[:20_000],
    "a script": b"#!/bin/sh\nrm -rf /\n",
    "a program": b"MZ" + bytes(300),
    "an archive": b"PK\x03\x04" + bytes(300),
    "a web page": b"<html><script>alert(1)</script>",
    "a drawing that fetches": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "a page description": b"%!PS-Adobe-3.0\n(%PDF-1.7) run",
    "nothing after its first bytes": b"%PDF-1.7\n",
    "a tiny picture": scans.as_jpeg(Image.new("RGB", (20, 20))),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read_waits_by_its_name_with_a_reason(name: str, desk: OpenBranch, tmp_path: Path) -> None:
    taken = desk.returns.take(keep(tmp_path / "in", "scan.pdf", BROKEN[name]))
    assert taken.trouble and (taken.attached, taken.waiting) == (0, 1)
    [stray] = desk.tray.waiting()
    assert stray.sha256 == "" and stray.reason and attachments(desk) == []


def test_a_pdf_that_would_act_is_kept_as_a_picture_only(desk: OpenBranch, tmp_path: Path) -> None:
    assert desk.returns.take(keep(tmp_path / "in", "armed.pdf", ARMED)).waiting == 1
    kept = desk.tray.picture(desk.tray.waiting()[0].sha256)
    assert kept.startswith(b"\xff\xd8\xff") and not any(word in kept for word in (b"JavaScript", b"evil", b"alert"))


def test_a_page_that_draws_itself_without_end_ends(desk: OpenBranch, tmp_path: Path) -> None:
    taken = desk.returns.take(keep(tmp_path / "in", "endless.pdf", ENDLESS))
    assert taken.waiting == 1 and attachments(desk) == []


def test_a_file_that_is_two_things_is_only_what_it_begins_as(desk: OpenBranch, tmp_path: Path) -> None:
    pdf, code = paper(desk, whole_file(desk), "receipt")
    both = scans.as_jpeg(scans.printed(pdf)) + ARMED + b"PK\x03\x04"
    assert desk.returns.take(keep(tmp_path / "in", "both.pdf", both)).attached == 1
    [row] = attachments(desk)
    assert row.paper_code == code and b"evil" not in desk.tray.picture(row.sha256 or "")


def test_a_name_that_would_turn_the_line_round_is_shown_plainly(desk: OpenBranch, tmp_path: Path) -> None:
    desk.returns.take(keep(tmp_path / "in", "scan\u202efdp.exe\u2066.jpg", BROKEN["a script"]))
    desk.returns.take(keep(tmp_path / "in", "x" * 200 + ".jpg", BROKEN["a script"]))
    shown = [stray.file_name for stray in desk.tray.waiting()]
    assert all(not set(name) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") for name in shown)
    assert all(len(name) < 130 for name in shown)


def test_a_file_that_has_gone_is_said_to_be_gone(desk: OpenBranch, tmp_path: Path) -> None:
    taken = desk.returns.take(tmp_path / "nowhere.pdf")
    assert taken.trouble and "nowhere.pdf" in clean(taken.trouble)


def test_pages_before_the_damage_are_kept(desk: OpenBranch, tmp_path: Path) -> None:
    pdf, _ = paper(desk, whole_file(desk), "receipt")
    tiny = Image.new("RGB", (50, 50))
    book = scans.as_book([scans.printed(pdf), tiny], "TIFF")
    taken = desk.returns.take(keep(tmp_path / "in", "book.tif", book))
    assert (taken.attached, taken.waiting) == (1, 1) and taken.trouble


def test_too_many_bytes_or_pages_are_refused_before_anything_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "MOST_PICTURE", 1_000)
    with pytest.raises(UnreadableScan, match="unreadable"):
        reader.load(keep(tmp_path / "in", "large.jpg", b"\xff\xd8\xff" + bytes(1_000)))
    monkeypatch.setattr(decode, "MOST_PAGES", 1)
    with pytest.raises(Refused, match="pages"):
        pages_in(scans.as_book([Image.new("RGB", (300, 300))] * 2, "TIFF"))


def test_the_child_knows_neither_our_data_nor_our_keys() -> None:
    asked = "import sys, desktop.services.returns.child; print(*{name.split('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sqlalchemy", "sqlcipher3", "cryptography", "PySide6", "reportlab"} & set(loaded)


def test_a_child_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_PATIENCE", 0.3)
    monkeypatch.setattr(reader, "_program", lambda: ("sleep", "60"))
    monkeypatch.setattr(reader, "_AT_ONCE", 1)
    with pytest.raises(UnreadableScan):
        list(reader.read(b"%PDF-1.7", "slow.pdf"))


@pytest.mark.parametrize(
    "said",
    [
        b"not json\n",
        b"[]\n",
        b'{"width": 90000, "height": 90000, "total": 1, "found": []}\n',
        b'{"width": -9, "height": -9, "total": 1, "found": []}\n',
        b'{"width": 9, "height": 9, "total": 1, "found": []}\nshort',
        b'{"width": 1, "height": 1, "total": 1, "found": [{"text": "A", "corners": [[1, 2]]}]}\n...',
        b'{"width": 1, "height": 1, "total": 10000, "found": []}\n...',
        b"{" * 200_000,
    ],
)
def test_a_child_that_was_taken_over_is_not_believed(
    said: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = keep(tmp_path / "in", "answer", said)
    monkeypatch.setattr(reader, "_program", lambda: ("sh", "-c", f"cat '{answer}'"))
    with pytest.raises(UnreadableScan):
        list(reader.read(b"%PDF-1.7", "child.pdf"))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_is_changed_in_a_file_the_decoder_says_so_or_draws_a_page(data: st.DataObject) -> None:
    seeds = [_png(300, 300, 300), ARMED, scans.as_jpeg(Image.new("RGB", (300, 300)))]
    broken = bytearray(data.draw(st.sampled_from(seeds)))
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        kind_of(bytes(broken))
        drawn = list(pages(bytes(broken), 0, 2))
    except (Refused, MemoryError, OSError, ValueError, SyntaxError, ArithmeticError, LookupError):
        return
    assert all(one.mode == "RGB" and max(one.size) <= 2600 for one in drawn)


def test_every_depth_of_picture_becomes_plain_colour() -> None:
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F", "YCbCr", "LAB"):
        held = io.BytesIO()
        Image.new(mode, (300, 300)).save(held, "TIFF")
        [drawn] = pages(held.getvalue(), 0, 1)
        assert drawn.mode == "RGB"
