"""The command line: what needs no window works without one, and nothing heavy is loaded for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__
from desktop.__main__ import main

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0 and capsys.readouterr().out.strip() == f"Istiqbal {__version__}"


def test_a_sound_policy_file_passes_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "check", str(ROOT / "resources" / "policies" / "qaisoon.toml")]) == 0
    assert "qaisoon.toml" in capsys.readouterr().out


def test_a_faulty_policy_file_fails_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "ours.toml"
    file.write_text("[association\n", encoding="utf-8")
    assert main(["policy", "check", str(file)]) == 1
    assert "ours.toml" in capsys.readouterr().out


def test_checking_a_policy_loads_neither_windows_nor_databases() -> None:
    code = "import sys; from desktop.__main__ import main; main(sys.argv[1:]); print(*sys.modules, sep=chr(10))"
    file = ROOT / "resources" / "policies" / "qaisoon.toml"
    command = [sys.executable, "-c", code, "policy", "check", str(file)]
    loaded = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT).stdout.split("\n")
    heavy = {"PySide6", "sqlalchemy", "reportlab", "httpx", "sqlcipher3", "cryptography"}
    assert heavy.isdisjoint(loaded)
