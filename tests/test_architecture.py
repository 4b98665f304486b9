"""The house rules that a machine can check; the import contracts are in pyproject.toml."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from scripts import messages

ROOT = Path(__file__).resolve().parent.parent
_NOT_OURS = {ROOT / name for name in ("tour", "build", "dist")}
_TEXT = {".py", ".toml", ".ts", ".md", ".txt", ".sh", ".spec", ".json", ".svg", ".yml", ".yaml", ".qss", ".sql", ""}
_LOCKS = ("requirements.txt", "requirements-dev.txt")
_FILE, _FUNCTION, _METHODS = 350, 40, 15

# Neither a machine's folders nor a package registry belongs in the project: it is built on other machines, from mirrors.
_MACHINE = re.compile(
    r"(?<![\w.$}])/(?:work|root|home/\w+|Users/\w+)/\w|[A-Z]:\\Users\\"
    r"|py" + r"pi\.org|python" + r"hosted|npm" + r"js\.org"
)
_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_ARABIC_WORDS = re.compile("[\u0620-\u064a]{2} [\u0620-\u064a]{2}")


def _files() -> Iterator[Path]:
    def walk(folder: Path) -> Iterator[Path]:
        for entry in sorted(folder.iterdir()):
            if entry.is_dir():
                if (
                    entry not in _NOT_OURS
                    and entry.name != "__pycache__"
                    and (not entry.name.startswith(".") or entry.name == ".ci")
                ):
                    yield from walk(entry)
            elif entry.name != ".git":
                yield entry

    return walk(ROOT)


def _texts() -> Iterator[tuple[str, str]]:
    for file in _files():
        if file.suffix in _TEXT:
            yield file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")


def _modules() -> Iterator[tuple[str, str, ast.Module]]:
    for name, text in _texts():
        if name.endswith(".py"):
            yield name, text, ast.parse(text)


def test_files_and_functions_stay_small() -> None:
    found = []
    for name, text, tree in _modules():
        if (length := text.count("\n")) > _FILE:
            found.append(f"{name}: {length} lines")
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (long := _length(node)) > _FUNCTION:
                found.append(f"{name}:{node.lineno} {node.name}: {long} lines")
    assert not found


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring, which should not cost anything."""
    has_doc = ast.get_docstring(function) is not None
    doc = function.body[0]
    return (function.end_lineno or 0) - function.lineno + 1 - (((doc.end_lineno or 0) - doc.lineno + 1) * has_doc)


def test_classes_keep_few_public_methods() -> None:
    found = []
    for name, _, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("Test"):
                public = [m for m in node.body if isinstance(m, ast.FunctionDef) and not m.name.startswith("_")]
                if len(public) > _METHODS:
                    found.append(f"{name}: {node.name} has {len(public)}")
    assert not found


def test_every_module_says_what_it_is_for() -> None:
    assert not [name for name, _, tree in _modules() if tree.body and not ast.get_docstring(tree)]


def test_no_machine_and_no_registry_is_named() -> None:
    found = [f"{name}: {match.group()}" for name, text in _texts() if (match := _MACHINE.search(text))]
    assert not found


def test_no_invisible_direction_mark_is_in_a_source() -> None:
    found = [f"{name}: U+{ord(match.group()):04X}" for name, text in _texts() if (match := _BIDI.search(text))]
    assert not found


def test_what_people_read_is_not_in_the_python_source() -> None:
    found = []
    for name, _, tree in _modules():
        if name.split("/")[0] in ("desktop", "central", "istiqbal_verify"):
            documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            for node in ast.walk(tree):
                if (
                    isinstance(node, ast.Constant)
                    and id(node) not in documents
                    and _ARABIC_WORDS.search(str(node.value))
                ):
                    found.append(f"{name}:{node.lineno}")
    assert not found


def test_every_sentence_is_translated() -> None:
    assert not messages.faults()


def _locked(name: str) -> dict[str, str]:
    """Canonical package names and pinned versions of a lock file, after checking that each entry is hashed."""
    versions: dict[str, str] = {}
    for entry in re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8").strip()):
        pin = re.match(r"([\w.-]+)==([\w.]+)", entry)
        assert pin, f"{name}: not pinned: {entry.splitlines()[0]}"
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), f"{name}: not hashed: {pin.group()}"
        versions[canonicalize_name(pin.group(1))] = pin.group(2)
    return versions


@pytest.mark.parametrize("name", _LOCKS)
def test_lock_files_pin_and_hash_everything_and_name_no_host(name: str) -> None:
    assert len(_locked(name)) > 20
    assert not re.search(r"://|--(extra-)?index|--find-links|^-i|@ ", (ROOT / name).read_text(encoding="utf-8"), re.M)


def test_the_locks_satisfy_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    runtime = [*project["project"]["dependencies"], *extras["desktop"], *extras["central"]]
    for name, wanted in (
        ("requirements.txt", runtime),
        ("requirements-dev.txt", [*runtime, *project["dependency-groups"]["dev"]]),
    ):
        versions = _locked(name)
        for requirement in map(Requirement, wanted):
            version = versions.get(canonicalize_name(requirement.name))
            assert version and requirement.specifier.contains(version), f"{name}: {requirement} (run scripts/lock.sh)"


def test_every_package_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = project["tool"]["setuptools"]["packages"]["find"]["include"]
    rooms = {file.relative_to(ROOT).parent for file in _files() if file.suffix == ".py"}
    ours = {room for room in rooms if room.parts[:1] in (("desktop",), ("central",), ("istiqbal_verify",))}
    for name in {".".join(room.parts) for room in ours} | {"resources", "translations"}:
        assert any(fnmatchcase(name, pattern) for pattern in patterns), name
    assert not [room for room in ours if not (ROOT / room / "__init__.py").exists()]
