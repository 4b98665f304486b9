"""`istiqbal policy check FILE`: what to mend in a policy file, said in Arabic and in English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from desktop import messages
from desktop.messages import mark, tr, trn
from desktop.policy.loader import check
from desktop.policy.reader import Fault

SOUND = mark("{file}: no faults.")
UNREADABLE = mark("{file}: the file cannot be read: {problem}")


LANGUAGES = ("ar", "en")


def report(path: Path) -> tuple[str, bool]:
    """The report on a policy file, and whether it is free of faults. OSError if the file cannot be read."""
    faults = check(path)
    if not faults:
        return _in_each(lambda: tr(SOUND, file=path.name)), True
    told = [f"{_place(fault)}\n{_in_each(fault.say, indent='  ')}" for fault in faults]
    count = _in_each(lambda: trn("Faults to mend: {n}", len(faults)))
    return "\n".join([*told, count]), False


def check_file(path: Path, out: TextIO) -> int:
    """Write the report to `out`; the exit status is 0 without faults, 1 with faults, 2 if the file cannot be read."""
    try:
        text, sound = report(path)
    except OSError as error:
        problem = error.strerror
        out.write(_in_each(lambda: tr(UNREADABLE, file=path, problem=problem)) + "\n")
        return 2
    out.write(text + "\n")
    return 0 if sound else 1


def _place(fault: Fault) -> str:
    return f"{fault.file}: {fault.key}" if fault.key else fault.file


def _in_each(say: Callable[[], str], indent: str = "") -> str:
    """What `say` says in both languages, one line each; the language in use stays as it was."""
    before = messages.language()
    lines = []
    for one in LANGUAGES:
        messages.use(one)
        lines.append(indent + say())
    messages.use(before)
    return "\n".join(lines)
