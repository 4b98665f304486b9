"""The verifier is small enough to be read, and stands on the standard library and cryptography alone."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tokenize
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "istiqbal_verify"
_NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def _lines_of_code(text: str) -> int:
    """Lines that hold code: blank ones, comments and docstrings cost nothing."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in _NO_CODE:
            lines |= set(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            lines -= set(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    return len(lines)


def test_the_whole_program_is_at_most_500_lines_of_code() -> None:
    texts = [file.read_text(encoding="utf-8") for file in PACKAGE.glob("*.py")]
    assert 300 < sum(map(_lines_of_code, texts)) <= 500


def test_nothing_is_imported_but_the_standard_library_and_cryptography() -> None:
    allowed = sys.stdlib_module_names | {"cryptography", "istiqbal_verify"}
    for file in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert {name.split(".")[0] for name in names} <= allowed, file.name


def test_it_runs_where_nothing_of_the_program_can_be_found(tmp_path: Path) -> None:
    (tmp_path / "istiqbal_verify").symlink_to(PACKAGE)
    bundle = tmp_path / "bundle.zip"
    bundle.write_bytes(b"no bundle")
    done = subprocess.run(
        [sys.executable, "-m", "istiqbal_verify", str(bundle), "--language", "en"],
        capture_output=True,
        cwd=tmp_path,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 3 and "UNREADABLE" in done.stdout
