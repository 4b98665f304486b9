"""What the desk hands out is valid for the verifier, and nothing in it can be changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.errors import DiskFailed, NotReady
from desktop.printing import papercode
from desktop.services.seals.bundle_file import zipped
from istiqbal_verify.__main__ import main
from istiqbal_verify.bundle import unpack
from istiqbal_verify.run import Finding, Run, worst
from tests.desk import open_for_test
from tests.services.filing import whole_file
from tests.verify.conftest import Branch


def verified(file: Path, notary: str = "", *, qr: str = "", kept: tuple[Path, ...] = ()) -> list[Finding]:
    run = Run(notary)
    for path in kept:
        run.hear(path)
    run.read(file)
    return run.compare(qr)


def test_a_declaration_and_a_whole_chain_are_valid(branch: Branch) -> None:
    for file in (branch.bundle(), branch.chain()):
        findings = verified(file, branch.notary, kept=(branch.receipts(), branch.head()))
        assert worst(findings) == 0, [one for one in findings if not one.answer]
        assert {"receipt", "head", "times", "ink", "history", "person_certificate"} <= {one.check for one in findings}


def test_both_prints_of_the_declaration_come_along(branch: Branch) -> None:
    papers = [name for name in unpack(branch.bundle().read_bytes()) if name.startswith("papers/")]
    assert len(papers) == 2


def test_the_same_declaration_is_the_same_file(branch: Branch) -> None:
    first, second = (unpack(branch.bundle().read_bytes()) for _ in range(2))
    del first["bundle.json"], second["bundle.json"]  # when it was made
    assert first == second


def test_without_the_notarys_key_trust_is_incomplete(branch: Branch) -> None:
    assert worst(verified(branch.bundle())) == 2


def test_under_another_notary_it_is_invalid(branch: Branch) -> None:
    assert worst(verified(branch.bundle(), "ab" * 32)) == 1


def test_before_the_central_heard_of_it_trust_is_incomplete(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path / "data")
    application = whole_file(desk)
    with pytest.raises(NotReady):
        desk.bundles.declaration(application)
    with pytest.raises(NotReady):
        desk.bundles.chain()
    desk.declarations.seal(application, (), mode="paper")
    copy = desk.bundles.declaration(application)
    desk.bundles.save(copy, tmp_path / copy.file_name)
    with pytest.raises(DiskFailed):
        desk.bundles.save(copy, tmp_path / "no" / "such" / "folder.zip")
    desk.close()
    assert worst(findings := verified(tmp_path / copy.file_name, "ab" * 32)) == 2
    assert {one.check for one in findings if one.answer is None} == {
        "receipt",
        "device_certificate",
        "person_certificate",
    }


def test_the_code_on_the_printed_page_belongs_to_its_declaration(branch: Branch) -> None:
    entry = branch.entry
    sealed = papercode.paper_code("D", branch.application, "declaration", bytes.fromhex(entry.sha256))
    before = bytes.fromhex(json.loads(entry.content)["paper"]["content_sha256"])
    printed = papercode.paper_code("D", branch.application, "declaration", before)
    file = branch.bundle()
    for code in (sealed, printed):
        assert worst(verified(file, branch.notary, qr=papercode.payload(code, 1))) == 0
    spaced = f"{sealed[0]} {sealed[1:8]} {sealed[8:]} 02".lower()
    assert worst(verified(file, branch.notary, qr=spaced)) == 0
    other = papercode.paper_code("D", branch.application, "declaration", bytes(32))
    for wrong in (papercode.payload(other, 1), sealed, f"A{sealed[1:]}01", f"{sealed}0X", "?"):
        assert worst(verified(file, branch.notary, qr=wrong)) == 1


def test_what_was_drawn_stays_here_unless_it_is_asked_for(branch: Branch) -> None:
    without = unpack(branch.desk.bundles.declaration(branch.application).data)
    drawn = unpack(branch.bundle().read_bytes())
    assert "strokes.json" not in without and json.loads(drawn["strokes.json"])["strokes"]


def test_another_drawing_is_noticed(branch: Branch, tmp_path: Path) -> None:
    files = unpack(branch.bundle().read_bytes())
    files["strokes.json"] = files["strokes.json"].replace(b"100,500", b"100,501")
    (tmp_path / "bundle.zip").write_bytes(zipped(files))
    assert {one.check for one in verified(tmp_path / "bundle.zip") if one.answer is False} == {"ink", "history"}


def test_the_command_says_it_in_both_languages_and_to_programs(
    branch: Branch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    key = tmp_path / "notary.key"
    key.write_text(branch.notary + "\n", encoding="utf-8")
    given = [str(branch.bundle()), str(branch.chain()), "--notary", str(key), "--receipts", str(branch.receipts())]
    assert main([*given, "--head", str(branch.head()), "--language", "ar"]) == 0
    assert "سليم" in capsys.readouterr().out
    assert main([*given, "--language", "en"]) == 0
    assert "VALID" in capsys.readouterr().out
    assert main([*given, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["status"] == 0 and all(one["answer"] for one in said["findings"])
    assert main([str(branch.bundle()), "--notary", "no key", "--language", "en"]) == 3
    assert main([str(branch.bundle()), "--receipts", str(key), "--language", "en"]) == 3
    assert main([str(tmp_path / "nothing.zip"), "--language", "en"]) == 3
