"""What one run finds: each declaration by itself, then against the notary's word, then all against each other."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from istiqbal_verify.bundle import HASH, SIGNED, Event, read_bundle
from istiqbal_verify.canonical import Unreadable, fits, parse
from istiqbal_verify.checks import Answer, alone, paper_code, signed
from istiqbal_verify.history import Link, Log, first_broken

Body = dict[str, Any]
Word = tuple[Body, Answer]


class Finding(NamedTuple):
    """One answer. `file` is "" for what holds between files; `event` says of which declaration, `what` says more."""

    file: str
    check: str
    answer: Answer
    event: Body | None = None
    what: Body | None = None


def worst(findings: Sequence[Finding]) -> int:
    """0 valid, 1 invalid, 2 trust incomplete, 3 unreadable: the gravest of all."""
    found = (3 if one.check == "read" else 2 if one.answer is None else int(not one.answer) for one in findings)
    return max(found, key=(0, 2, 3, 1).index)


class Run:
    """Files are read one after the other; `compare` ends the run. `findings` fills meanwhile."""

    def __init__(self, notary: str = "") -> None:
        """`notary` is a key in hex or a file that holds it. Raises Unreadable."""
        self._notary = notary if fits(notary, ("", HASH)) else _bytes(Path(notary)).decode("latin-1").strip()
        if not fits(self._notary, ("", HASH)):
            raise Unreadable("key", notary)
        self.findings: list[Finding] = []
        self._events: list[Event] = []
        self._earlier: dict[str, Event] = {}
        self._words: list[tuple[str, Body, Answer]] = []
        self._listed: list[Link] = []
        self._whole: dict[str, str] = {}
        self._faulty: set[str] = set()

    def hear(self, path: Path) -> None:
        """What the auditor kept: a signed list, one signed head, or a whole earlier export. Raises Unreadable."""
        data = _bytes(path)
        if data[:2] == b"PK":
            bundle = read_bundle(data, str(path))
            self._earlier |= {event.hash: event.slim() for event in bundle.events}
            return self._hear("", bundle.signed)
        found, _ = parse(data, str(path))
        if not fits(items := found if isinstance(found, list) else [found], SIGNED):
            raise Unreadable("shape", str(path))
        return self._hear("", items)

    def read(self, path: Path) -> None:
        """Each declaration of a file by itself; then only what is compared stays in memory."""
        try:
            bundle = read_bundle(_bytes(path), str(path))
        except Unreadable as error:
            self.findings.append(Finding(str(path), "read", False, None, {"why": error.why, "name": error.what}))
            return
        self._hear(bundle.file, bundle.signed)
        for event in bundle.events:
            for name, answer in alone(event):
                self._note(event.file, name, answer, event)
            for paper, data in bundle.papers:
                good = data is not None and hashlib.sha256(data).hexdigest() == paper["sha256"]
                self._note(event.file, "paper", good and paper_code(event, paper["code"]), event)
            self._events.append(event.slim())
        for one in bundle.chain if bundle.events else ():
            self._listed.append(Link((*bundle.events[0].place[:2], one["seq"]), one["event_hash"], one["prev"], None))
        if bundle.device:
            self._whole |= dict.fromkeys((bundle.device, *(event.place[0] for event in bundle.events)), bundle.file)

    def compare(self, qr: str = "") -> list[Finding]:
        """Each with what the notary said of it, and all with each other."""
        log, receipts, certified = Log(), dict[str, Word](), dict[Any, Word]()
        for file, body, answer in self._words:
            if body["type"] == "receipt":
                self._note(file, "log", log.agrees(body))
                receipts.setdefault(body["event_hash"], (body, answer))
            elif body["type"] != "head":
                certified[body.get("device", body.get("user")), body["public_key"]] = (body, answer)
        for file, head in [(file, body) for file, body, _ in self._words if body["type"] == "head"]:
            self._note(file, "head", log.grows_to(head))
        for event in self._events:
            for check, told in _trust(event, receipts, certified):
                self._note(event.file, check, told, event)
        self._compare_chains([body for body, _ in receipts.values()])
        if code := qr.replace(" ", "").upper():
            belongs = any(paper_code(one, code[:-2]) for one in self._events)
            self._note("", "qr", belongs and code[-2:].isdigit())
        return self.findings

    def _compare_chains(self, told: list[Body]) -> None:
        links = [Link(e.place, e.hash, e.said["prev"], e) for e in self._events if e.said["v"] == 2] + self._listed
        broken = list(first_broken(links, told, set(self._whole), self._faulty))
        for found, what in broken:
            was = {"was": _named(self._earlier[what["hash"]]) if what["hash"] in self._earlier else None}
            self._note(
                found.file if found else self._whole.get(what["device"], ""), "history", False, found, **what, **was
            )
        if not broken:
            self._note("", "history", True)
        here = self._whole.keys() | {event.place[0] for event in self._events}
        if self._whole and {body["device"] for body in told} - here:
            self._note("", "elsewhere", None)

    def _note(self, file: str, check: str, answer: Answer, event: Event | None = None, **what: Any) -> None:
        self.findings.append(Finding(file, check, answer, _named(event) if event else None, what or None))
        if event is not None and answer is False:
            self._faulty.add(event.hash)

    def _hear(self, file: str, items: Sequence[Body]) -> None:
        """Without the notary's key its word is compared and proves nothing."""
        for item in items:
            answer = signed(item, self._notary)
            self._note(file, "signed", answer)
            if answer is not False:
                self._words.append((file, item["body"], answer))


def _trust(event: Event, receipts: dict[str, Word], certified: dict[Any, Word]) -> Iterator[tuple[str, Answer]]:
    witness, seal = event.said["witness"], event.seal
    _, computer = certified.get((event.place[0], seal["device_key"]), ({}, None))
    _, person = certified.get((witness.get("user", witness.get("id")), seal["user_key"]), ({}, None))
    body, receipt = receipts.get(event.hash, ({}, None))
    yield "device_certificate", computer
    yield "person_certificate", person
    yield "receipt", receipt and (body["device"], body["epoch"], body["seq"]) == event.place


def _named(event: Event) -> Body:
    return {"seq": event.place[2], "id": event.said["id"], "number": event.said["application"].get("number") or "—"}


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable("file", str(path)) from error
