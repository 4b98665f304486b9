"""The command `istiqbal-central`: everything headquarters does with its central store."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO

from central.certificates import issue_server_certificate, make_authority, notary_key
from central.errors import CentralExists
from central.folder import CentralFolder, Settings, default_folder
from central.serving import serve
from central.store import Store, create_store
from desktop import messages
from desktop.errors import IstiqbalError
from desktop.messages import FSI, PDI, mark, tr
from desktop.sync.notary import Signed, read_signed

LOCAL = "127.0.0.1"
DEFAULT_PORT = 8443
TRIAL_BRANCH = mark("Trial branch")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it succeeded, 1 with a sentence on the error stream when it did not."""
    messages.use(_language())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a Windows pipe would choose an encoding without Arabic
            stream.reconfigure(encoding="utf-8")
    chosen = _parser().parse_args(arguments)
    try:
        chosen.run(chosen)
    except IstiqbalError as error:
        _say(error.say(), sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _language() -> str:
    wanted = os.environ.get("ISTIQBAL_LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LANG") or "en"
    return "ar" if wanted.startswith("ar") else "en"


# --- the commands --------------------------------------------------------------------------------------------------


def init(folder: CentralFolder, database: str | None, hosts: Sequence[str]) -> None:
    """Create a central: its authority, its server certificate, its tables. Raises CentralExists if there is one."""
    if folder.ready:
        raise CentralExists(folder=str(folder.root))
    folder.make()
    settings = Settings(database or folder.embedded_url, tuple(hosts))
    create_store(settings.database)
    make_authority(folder)
    notary_key(folder)
    issue_server_certificate(folder, settings.hosts)
    folder.write(settings)


def _init(chosen: argparse.Namespace) -> None:
    folder = CentralFolder(chosen.data)
    init(folder, chosen.database, chosen.host or ["localhost", LOCAL])
    _say(tr("The central store is ready in {folder}. Keep a copy of this folder in a safe place.", folder=chosen.data))


def _certificate(chosen: argparse.Namespace) -> None:
    folder = CentralFolder(chosen.data)
    settings = folder.read()
    issue_server_certificate(folder, chosen.host)
    folder.write(Settings(settings.database, tuple(chosen.host)))
    _say(tr("The server has a new certificate. Restart it; branches need nothing."))


def _enrol_code(chosen: argparse.Namespace) -> None:
    name, headquarters = chosen.branch or chosen.headquarters, chosen.headquarters is not None
    print(_with_store(chosen, lambda store: store.enrolment.new_code(name, now_ms(), headquarters=headquarters)))


def _branch_add(chosen: argparse.Namespace) -> None:
    added = _with_store(chosen, lambda store: store.enrolment.add_branch(chosen.name, now_ms()))
    _print_json({"no": added.no, "id": added.id, "name": added.name, "scope": added.scope})


def _branch_headquarters(chosen: argparse.Namespace) -> None:
    _with_store(chosen, lambda store: store.enrolment.make_headquarters(chosen.name))
    _say(tr("The computers of {name} see every branch from their next exchange on.", name=chosen.name))


def _revoke(chosen: argparse.Namespace) -> None:
    _with_store(chosen, lambda store: store.enrolment.revoke(chosen.device))
    _say(tr("This computer is refused from now on."))


def _show(chosen: argparse.Namespace) -> None:
    _print_json(_with_store(chosen, lambda store: store.show()))


def _restored(chosen: argparse.Namespace) -> None:
    generation = _with_store(chosen, lambda store: store.raise_generation())
    _say(tr("Branches will now send again what the backup did not hold (generation {gen}).", gen=generation))


def _backup(chosen: argparse.Namespace) -> None:
    _with_store(chosen, lambda store: store.back_up(chosen.to))
    _say(tr("The backup is complete and was read back: {file}", file=chosen.to))


def _verified(chosen: argparse.Namespace) -> None:
    _with_store(chosen, lambda store: store.mark_safe(chosen.copy))
    _say(tr("The copy was read whole; branches are told that it is safe."))


def _notary(chosen: argparse.Namespace) -> None:
    print(_with_store(chosen, lambda store: store.notary.public_key))


def _head(chosen: argparse.Namespace) -> None:
    if chosen.against is not None:
        before = read_signed(chosen.against.read_text(encoding="utf-8"))
        size = _with_store(chosen, lambda store: store.notary.compare(before))
        _say(tr("The log still holds the {size} declarations of this head, in the same order.", size=size), sys.stderr)
    _keep(_with_store(chosen, lambda store: _plain(store.notary.head(now_ms()))), chosen.to)


def _receipts(chosen: argparse.Namespace) -> None:
    _keep(_with_store(chosen, lambda store: [_plain(one) for one in store.notary.receipts(now_ms())]), chosen.to)


def _plain(signed: Signed) -> dict[str, Any]:
    return {"body": dict(signed.body), "sig": signed.sig}


def _keep(found: object, file: Path | None) -> None:
    """Write what was signed to a file, or print it."""
    if file is None:
        _print_json(found)
    else:
        file.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _serve(chosen: argparse.Namespace) -> None:
    def ready(_store: Store, port: int) -> None:
        print(tr("Ready:"), f"https://{chosen.host}:{port}", flush=True)

    serve(CentralFolder(chosen.data), chosen.host, chosen.port, ready)


def _embedded(chosen: argparse.Namespace) -> None:
    folder = CentralFolder(chosen.data)
    if not folder.ready:
        init(folder, None, ["localhost", LOCAL])

    def ready(store: Store, port: int) -> None:
        code = store.enrolment.new_code(chosen.branch or tr(TRIAL_BRANCH), now_ms())
        print(json.dumps({"url": f"https://{LOCAL}:{port}", "code": code}), flush=True)

    serve(folder, LOCAL, chosen.port, ready, stop_with=sys.stdin)


def now_ms() -> int:
    """Milliseconds since 1970, UTC, by this computer's clock."""
    return time.time_ns() // 1_000_000


def _with_store(chosen: argparse.Namespace, job: Callable[[Store], Any]) -> Any:
    store = Store.open(CentralFolder(chosen.data))
    try:
        return job(store)
    finally:
        store.close()


def _say(text: str, stream: TextIO | None = None) -> None:
    """Print a sentence; where it is English it needs no direction marks, and people copy paths out of it."""
    plain = text if messages.language() == "ar" else text.translate(dict.fromkeys(map(ord, (FSI, PDI))))
    print(plain, file=stream or sys.stdout)


def _print_json(found: object) -> None:
    print(json.dumps(found, ensure_ascii=False, indent=1))


# --- the command line ----------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="istiqbal-central", description=tr("The central store of an association."))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    one = _command(commands, "init", _init, mark("create a central store: tables, keys and certificate"))
    one.add_argument("--database", metavar="URL", help=tr("a PostgreSQL database; without it, one file in the folder"))
    one.add_argument("--host", action="append", help=tr("a name or address under which branches reach this computer"))

    one = _command(commands, "certificate", _certificate, mark("give the server a certificate for other names"))
    one.add_argument("--host", action="append", required=True, help=tr("a name or address of this computer"))

    _branches(commands)
    one = _command(commands, "enrol-code", _enrol_code, mark("print a one-time code that enrols one computer (72 h)"))
    whose = one.add_mutually_exclusive_group(required=True)
    whose.add_argument("--branch", metavar="NAME", help=tr("the branch; it is added if it is new"))
    whose.add_argument("--headquarters", metavar="NAME", help=tr("headquarters, which sees every branch"))

    one = _command(commands, "revoke", _revoke, mark("refuse a computer from now on"))
    one.add_argument("device", metavar="DEVICE", help=tr("the computer's id, as show prints it"))

    one = _command(commands, "serve", _serve, mark("serve the branches"))
    one.add_argument("--host", default="0.0.0.0", help=tr("the address to listen on"))
    one.add_argument("--port", type=int, default=DEFAULT_PORT, help=tr("the port to listen on"))

    one = _command(commands, "embedded", _embedded, mark("serve a trial on this computer until the input ends"))
    one.add_argument("--branch", metavar="NAME", help=tr("the branch; it is added if it is new"))
    one.add_argument("--port", type=int, default=0, help=tr("the port to listen on"))

    _witness(commands)
    _command(commands, "show", _show, mark("print what the central store holds, as JSON"))
    one = _command(commands, "backup", _backup, mark("copy an embedded database while it is in use"))
    one.add_argument("--to", required=True, type=Path, metavar="FILE", help=tr("the file to write"))
    one = _command(commands, "verified", _verified, mark("read a restored copy and tell branches what is safe"))
    one.add_argument("--copy", required=True, metavar="URL", help=tr("the database into which the copy was restored"))
    _command(commands, "restored", _restored, mark("say that the database was restored from a backup"))
    return parser


def _branches(commands: Any) -> None:
    one = _command(commands, "branch", None, mark("manage branches"))
    branch = one.add_subparsers(required=True, metavar="COMMAND")
    one = _command(branch, "add", _branch_add, mark("add a branch"))
    one.add_argument("name", metavar="NAME", help=tr("the branch's name"))
    one = _command(branch, "headquarters", _branch_headquarters, mark("let a branch that is there see every branch"))
    one.add_argument("name", metavar="NAME", help=tr("the branch's name"))


def _witness(commands: Any) -> None:
    """What auditor and board ask for."""
    _command(commands, "notary", _notary, mark("print the public key that confirms sealed declarations"))
    one = _command(commands, "head", _head, mark("sign the head of the log of declarations, for auditor and board"))
    one.add_argument("--to", type=Path, metavar="FILE", help=tr("the file to write"))
    one.add_argument("--against", type=Path, metavar="FILE", help=tr("a head signed before, to compare the log with"))
    one = _command(commands, "receipts", _receipts, mark("sign a receipt for every declaration, for auditor and board"))
    one.add_argument("--to", type=Path, metavar="FILE", help=tr("the file to write"))


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], None] | None, purpose: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=tr(purpose), description=tr(purpose))
    if run is not None:
        parser.set_defaults(run=run)
        parser.add_argument(
            "--data", type=Path, default=default_folder(), metavar="DIR", help=tr("the central's folder")
        )
    return parser
