"""Leads the tour through each policy and writes down what it saw: pictures, papers and tour.json."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from central.embedded import Embedded
from desktop.app import App, utc_now
from desktop.errors import NoSuchPolicy
from desktop.messages import tr
from desktop.opening import OpenBranch, central_program, enrol, open_branch
from desktop.paths import DataFolder
from desktop.policy.loader import profiles
from desktop.services.setup import Setup, Wish
from desktop.tour.hands import Hands
from desktop.tour.ledger import counts, differences, stored
from desktop.tour.visit import Visit
from desktop.ui.application import create_application

_SIZE = (1366, 768)


def main(policy: str | None, everything: bool, out: Path) -> int:
    """Tour one policy, or every one; 0 when nothing differed between the desk and the central.

    Leaves out/POLICY/NN-title.png, the four PDFs and tour.json. Raises NoSuchPolicy.
    """
    known = profiles()
    chosen = list(known) if everything or policy is None else [policy]
    if unknown := [one for one in chosen if one not in known]:
        raise NoSuchPolicy(policy=unknown[0], known=", ".join(known))
    app = create_application(["istiqbal"])
    sound = True
    for one in chosen:
        report = tour(app, one, out / one)
        sound = sound and not report["differences"]
        summary = tr(
            "{policy}: {pictures} pictures, {papers} papers, {records} records, {differences} differences",
            policy=one,
            pictures=len(report["pictures"]),
            papers=len(report["papers"]),
            records=sum(report["stored"].values()),
            differences=len(report["differences"]),
        )
        sys.stdout.write(summary + "\n")
    return 0 if sound else 1


def tour(application: QApplication, policy: str, out: Path) -> dict[str, Any]:
    """One association: set up, work without a line, sync when it is back; the report that tour.json holds."""
    out.mkdir(parents=True, exist_ok=True)
    for earlier in out.glob("[0-9][0-9]-*.png"):
        earlier.unlink()
    with tempfile.TemporaryDirectory(prefix="istiqbal-tour-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        with _window(place / "desk") as app:
            hands = Hands(app.window, out)
            visit = Visit(app, hands, out, policy)
            central = Embedded(place / "central", program=central_program())
            try:
                visit.set_up(central.url, central.code)
            finally:
                central.stop()
            _work_offline(visit, hands)
            report = _line_returns(visit, hands, place, _port(central.url))
        report |= {"policy": policy, "pictures": hands.taken, "papers": visit.made}
    (out / "tour.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    return report


def _port(url: str) -> int:
    return int(url.rsplit(":", 1)[1])


@contextmanager
def _window(folder: Path) -> Iterator[App]:
    app = App(DataFolder(folder).make())
    app.window.resize(*_SIZE)
    app.start()
    try:
        yield app
    finally:
        app.window.close()
        app.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _work_offline(visit: Visit, hands: Hands) -> None:
    """The main job, with the central out of reach."""
    visit.leave_and_return()
    visit.receive()
    visit.apply()
    visit.verify()
    visit.declare()
    visit.print()
    visit.finish()
    hands.click("sync.now")
    hands.wait(lambda: visit.branch.syncing.status().state == "offline", "being offline")
    hands.picture("offline")
    hands.click("nav.search")
    hands.type("search.box", "الحربي")
    hands.settle(0.4)
    hands.picture("search")
    hands.click("nav.policy")
    hands.picture("policy")
    hands.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    hands.click("blanks.together")
    hands.find("blanks.print")
    hands.picture("blank-forms")
    hands.click("nav.home")


def _line_returns(visit: Visit, hands: Hands, place: Path, port: int) -> dict[str, Any]:
    """The central is back: the desk sends what waits; another desk of the branch reads what the central then holds."""
    central = Embedded(place / "central", port=port, program=central_program())
    try:
        waiting = visit.branch.syncing.status().count
        hands.click("sync.now")
        hands.wait(lambda: visit.branch.syncing.status().state == "synced", "the sync")
        hands.picture("synced")
        here = stored(visit.branch.store)
        there = _read_elsewhere(visit, place / "other-desk", central)
        return {
            "waited_offline": waiting,
            "stored": counts(here),
            "central": counts(there),
            "differences": differences(here, there),
            "records": here,
        }
    finally:
        central.stop()


def _read_elsewhere(visit: Visit, folder: Path, central: Embedded) -> dict[str, dict[str, Any]]:
    """What a second computer, enrolled just now, finds at the central; without its own member of staff."""
    staff = visit.script["staff"]
    data = DataFolder(folder).make()
    wish = Wish(
        visit.policy, staff["branch"], "قارئ", staff["password"], central.url, central.code, staff["association"]
    )
    branch, keys = Setup(data, enrol).branch(wish)
    reader: OpenBranch = open_branch(data, branch, keys, staff=wish.staff, clock=utc_now)
    try:
        reader.syncing.now()
        found = stored(reader.store)
        found.pop(f"staff:{reader.officer.id}")
        return found
    finally:
        reader.close()
