"""The command `istiqbal evidence FILE_NO`: prints every article of a file's policy with its proof, without a window."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from desktop import opening
from desktop.errors import DamagedKeys
from desktop.messages import tr
from desktop.paths import DataFolder
from desktop.services.access import TRIAL_PASSWORD, Access, trial_login
from desktop.services.branch import Branch
from desktop.services.evidence.paper import said

Ask = Callable[[str], str]

EXIT_GAPS = 3
"""The exit status where the file shows a gap."""


def main(
    folder: DataFolder,
    number: str,
    *,
    login: str = "",
    pdf: Path | None = None,
    xlsx: Path | None = None,
    out: TextIO = sys.stdout,
    ask: Ask = getpass.getpass,
) -> int:
    """Print the evidence of a file, and save it where asked; 0 where it is whole, EXIT_GAPS where it shows a gap.

    The password is asked for (that of a trial is known). Raises NoSuchFile, WrongPassword and what opening raises.
    """
    branch = Branch.load(folder)
    if branch is None:
        raise DamagedKeys(file=folder.branch.name)
    name = login or (trial_login() if branch.trial else input(tr("Your name") + ": "))
    password = TRIAL_PASSWORD if branch.trial else ask(tr("Password") + ": ")
    desk = opening.open_branch(folder, branch, Access(folder).open(name, password))
    try:
        found = desk.practice.evidence.numbered(number)
        out.writelines(f"{line}\n" for line in said(found))
        if pdf is not None:
            desk.papers.save(desk.practice.evidence_papers.make(found.application_id).pdf, pdf)
        if xlsx is not None:
            desk.papers.save(desk.practice.evidence_papers.workbook(found.application_id), xlsx)
        return EXIT_GAPS if found.gaps else 0
    finally:
        desk.close()
