"""The command `istiqbal-verify`: 0 valid, 1 invalid, 2 trust incomplete, 3 unreadable."""

import argparse
import io
import json
import locale
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from istiqbal_verify.canonical import Unreadable
from istiqbal_verify.run import Run, worst
from istiqbal_verify.words import say, tell


def main(arguments: Sequence[str] | None = None) -> int:
    """Verify the files that are named, print what was found, and say it in the exit status."""
    parser = argparse.ArgumentParser("istiqbal-verify", description=__doc__)
    brought: dict[str, Any] = {"action": "append", "default": [], "type": Path, "metavar": "FILE"}
    usual = "en" if str(locale.getlocale()[0]).startswith("en") else "ar"
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="bundles and chain exports")
    parser.add_argument("--notary", default="", metavar="KEY|FILE", help="the notary's public key, in hex")
    parser.add_argument("--receipts", **brought, help="receipts, or whole exports, kept from an earlier day")
    parser.add_argument("--head", **brought, help="signed heads of the central's log")
    parser.add_argument("--qr", default="", metavar="PAYLOAD", help="what the code on a printed page says")
    parser.add_argument("--language", choices=("ar", "en"), default=usual)
    parser.add_argument("--json", action="store_true", help="for programs")
    chosen = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        run = Run(chosen.notary)
        for path in (*chosen.receipts, *chosen.head):
            run.hear(path)
    except Unreadable as error:  # what the auditor brought along
        print(say(error.why, chosen.language, name=error.what), file=sys.stderr)
        return 3
    for path in chosen.files:
        run.read(path)
    findings = run.compare(chosen.qr)
    plain = {"status": worst(findings), "findings": [one._asdict() for one in findings]}
    print(json.dumps(plain, ensure_ascii=False) if chosen.json else tell(findings, chosen.language))
    return worst(findings)


if __name__ == "__main__":
    sys.exit(main())
