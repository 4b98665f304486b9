"""The command `istiqbal`: opens the application, or does one of the few things that need no window.

What a command needs is imported when it is chosen: the window must not wait for what only a check of a file uses.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import __version__
from desktop.errors import IstiqbalError
from desktop.messages import tr


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the application when none is given; the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a Windows pipe would choose an encoding without Arabic
            stream.reconfigure(encoding="utf-8")
    chosen = _parser().parse_args(arguments)
    try:
        return _run(chosen)
    except IstiqbalError as error:
        print(error.say(), file=sys.stderr)
        return 1


def _run(chosen: argparse.Namespace) -> int:
    match chosen.command:
        case "policy":
            from desktop.policy.report import check_file

            return check_file(chosen.file, sys.stdout)
        case "tour":
            from desktop import tour

            return tour.main(policy=chosen.policy, everything=chosen.all, out=chosen.out)
        case "evidence":
            from desktop import evidence
            from desktop.paths import default_data_folder

            folder = default_data_folder()
            place = folder.trial(chosen.trial) if chosen.trial else folder
            return evidence.main(place, chosen.number, login=chosen.login or "", pdf=chosen.pdf, xlsx=chosen.xlsx)
        case _:
            from desktop import app

            return app.main()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("istiqbal", description=tr("The front desk of a charity branch."))
    parser.add_argument("--version", action="version", version=f"Istiqbal {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="")
    policy = commands.add_parser("policy", help=tr("Work on a policy file")).add_subparsers(required=True, metavar="")
    check = policy.add_parser("check", help=tr("Say what to mend in a policy file"))
    check.add_argument("file", type=Path, metavar="FILE")
    tour = commands.add_parser("tour", help=tr("Draw the screens and papers of a trial into a folder"))
    tour.add_argument("--policy", metavar="ID", help=tr("of one association's policy"))
    tour.add_argument("--all", action="store_true", help=tr("of every policy"))
    tour.add_argument("--out", type=Path, default=Path("tour"), metavar="FOLDER")
    evidence = commands.add_parser("evidence", help=tr("Print every article of a file's policy with its proof"))
    evidence.add_argument("number", metavar="FILE_NO")
    evidence.add_argument("--login", metavar="NAME", help=tr("whose password opens the data"))
    evidence.add_argument("--trial", metavar="ID", help=tr("of the trial of one association's policy"))
    evidence.add_argument("--pdf", type=Path, metavar="FILE", help=tr("save it as a paper, too"))
    evidence.add_argument("--xlsx", type=Path, metavar="FILE", help=tr("save it as a workbook, too"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
