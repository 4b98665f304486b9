"""The tour: the main job in the real windows, in a process of its own, with the central away and then back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
from PySide6.QtGui import QImage

from desktop.policy.loader import profiles

ROOT = Path(__file__).resolve().parents[2]
RECEIPTS = ("receipt", "receipt_a5", "receipt_large")
MADE = ("application", "privacy", "checklist", "declaration", *RECEIPTS, "missing", "visit_sheet")
PAPERS = {f"{one}.pdf" for one in MADE}


def _words(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_main_job_is_done_and_nothing_differs_at_the_central(tmp_path: Path) -> None:
    policy = "roofaa"  # every policy is worked at the windows in test_cases
    command = [sys.executable, "-m", "desktop", "tour", "--policy", policy, "--out", str(tmp_path)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    out = tmp_path / policy
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert report["differences"] == []
    assert report["stored"] == report["central"]
    assert report["stored"]["application"] == report["stored"]["declaration"] == 1
    assert report["waited_offline"] > 0
    assert set(report["papers"]) == PAPERS
    pictures = [QImage(str(out / name)) for name in report["pictures"]]
    assert len(pictures) >= 20
    assert all(picture.width() == 1366 and picture.height() == 768 for picture in pictures)
    association = profiles()[policy].association.name
    for name in PAPERS:
        found = _words(out / name)
        assert ("الحربي" in found) == (name != "missing.pdf"), name  # the slip to hand over names the file, nobody else
        assert "00001" in found, name
        assert association is None or all(word in found for word in association.split()), name


def test_a_policy_that_does_not_exist_is_named_with_those_that_do() -> None:
    command = [sys.executable, "-m", "desktop", "tour", "--policy", "nobody", "--out", "unused"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "nobody" in done.stderr and "roofaa" in done.stderr
