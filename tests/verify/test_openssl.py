"""The commands printed in docs/verify.md, exactly as they stand there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from istiqbal_verify.bundle import unpack
from tests.verify.conftest import Branch

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "verify.md"


def commands() -> str:
    found = re.search(r"```bash\n(.+?)```", DOCUMENT.read_text(encoding="utf-8"), re.S)
    assert found
    return found[1]


def run(files: dict[str, bytes], folder: Path) -> subprocess.CompletedProcess[str]:
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return subprocess.run(
        ["bash", "-c", commands()], cwd=folder, capture_output=True, encoding="utf-8", timeout=60, check=False
    )


def test_openssl_agrees(branch: Branch, tmp_path: Path) -> None:
    done = run(unpack(branch.bundle().read_bytes()), tmp_path)
    assert done.stdout.count("Signature Verified Successfully") == 2, done.stderr
    assert done.stdout.strip().endswith(branch.entry.sha256)


def test_openssl_rejects_what_was_changed(branch: Branch, tmp_path: Path) -> None:
    files = unpack(branch.bundle().read_bytes())
    changed = bytearray(files["declaration.json"])
    changed[100] ^= 1
    done = run({**files, "declaration.json": bytes(changed)}, tmp_path)
    assert "Verified Successfully" not in done.stdout and "Failure" in done.stdout + done.stderr
    assert branch.entry.sha256 not in done.stdout


def test_openssl_rejects_another_key(branch: Branch, tmp_path: Path) -> None:
    files = unpack(branch.bundle().read_bytes())
    swapped = files["seal.json"].replace(branch.entry.user_key.encode(), branch.entry.device_key.encode())
    assert run({**files, "seal.json": swapped}, tmp_path).stdout.count("Verified Successfully") == 1
