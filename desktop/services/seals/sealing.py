"""What a seal stands for: everything that was shown, said and seen when a declaration was signed, as canonical JSON can
carry it (no fractions: positions of the pen in thousandths of the pad)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME, to_hijri
from desktop.errors import InputError, NotReady, OwnWitness
from desktop.messages import mark, tr
from desktop.mistakes import Missing, SamePerson
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.person import Companion
from desktop.policy.profile import DeclarationText, Profile
from desktop.security.seal import canonical
from desktop.services.records import Desk
from desktop.services.seals.declared import seen_documents, snapshot
from desktop.services.seals.guard import Link
from desktop.services.seals.signers import PAPER, SCREEN, THUMB, Signer
from desktop.services.views import Section
from desktop.text import fold

Strokes = tuple[tuple[tuple[float, float, int, float], ...], ...]
WITNESSES = 2
"""People beside the officer who see a thumbprint given."""

CHECKS = {
    "id_seen": mark("I saw the identity document of who signs"),
    "data_matched": mark("I matched the answers with the documents"),
    "docs_current": mark("The documents I saw are still valid"),
    "responsibility_explained": mark("I explained that the applicant answers for what is declared"),
    "waiting_explained": mark("I explained how long the reply may take"),
}
"""What a witness answers for, by code."""


@dataclass(frozen=True, slots=True)
class Act:
    """How it was signed: the way, what was drawn, what the witness had done, and who else saw it (name, id number)."""

    mode: str = PAPER
    strokes: Strokes = ()
    read_aloud: bool = False
    checks: tuple[str, ...] = ()
    witnesses: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """The text as it was read, and what the printed form says of itself."""

    title: str
    intro: str
    clauses: tuple[str, ...]
    explained: tuple[str, ...]
    form_version: str
    said: str


@dataclass(frozen=True, slots=True)
class Witness:
    """The member of staff who answers for the act, their key, and when they last proved to be it."""

    user: str
    name: str
    key: str
    reauth_at: datetime


def asked_checks(profile: Profile) -> tuple[tuple[str, str], ...]:
    """What the witness is to have done, in words; the waiting only where the policy speaks of one."""
    waits = bool(profile.reply.words)
    return tuple((code, tr(words)) for code, words in CHECKS.items() if waits or code != "waiting_explained")


def demand(act: Act) -> Act:
    """The act as it can be sealed. Raises NotReady, or the InputError of a witness's name or number."""
    if act.mode == SCREEN and not any(act.strokes):
        raise NotReady(what=tr("the signature on the screen"))
    if act.mode != THUMB:
        return Act(act.mode, act.strokes if act.mode == SCREEN else (), act.read_aloud, _known(act.checks))
    if not act.read_aloud:
        raise NotReady(what=tr("reading the declaration aloud"))
    if len(act.witnesses) != WITNESSES:
        raise NotReady(what=tr("two witnesses of the thumbprint"))
    witnesses = tuple(witness(*one) for one in act.witnesses)
    if len({number for _, number in witnesses}) != WITNESSES:
        raise SamePerson()
    return Act(act.mode, (), act.read_aloud, _known(act.checks), witnesses)


def demand_others(signer: Signer, officer: str, act: Act) -> None:
    """Nobody witnesses the own declaration. Raises OwnWitness, or SamePerson for the witnesses of a thumbprint."""
    others = [fold(name) for name, _ in act.witnesses]
    if fold(signer.name) == fold(officer):
        raise OwnWitness()
    if fold(signer.name) in others or len(set(others)) != len(others):
        raise SamePerson()


def witness(name: str, number: str) -> tuple[str, str]:
    """A witness's name and identity number as they are kept. Raises the InputError that says how to mend them."""
    known = fields_of(Companion)
    parsed = known["name"].parse(name), known["id_number"].parse(number)
    if None in parsed:
        raise Missing()
    return str(parsed[0]), str(parsed[1])


def witness_faults(name: str, number: str) -> tuple[str, str]:
    """What is wrong with a witness's name and number as typed, in words; "" where nothing is."""
    known, found = fields_of(Companion), []
    for question, typed in (("name", name), ("id_number", number)):
        try:
            found.append("" if known[question].parse(typed) is not None else Missing().say())
        except InputError as wrong:
            found.append(wrong.say())
    return found[0], found[1]


def content(
    session: Session,
    desk: Desk,
    application: Application,
    sections: Sequence[Section],
    *,
    shown: Shown,
    act: Act,
    signer: Signer,
    witness: Witness,
    link: Link,
    supersedes: str | None,
    now: datetime,
) -> dict[str, Any]:
    """The sealed content of one declaration."""
    return {
        "v": 2,
        "type": "declaration",
        "id": new_id(),
        "branch": desk.branch,
        **_place(link),
        "application": {"id": application.id, "number": application.application_no},
        "policy": _policy(desk, application),
        "text": _text(desk.profile_of(application).declaration, shown),
        "snapshot_salt": secrets.token_hex(32),
        "snapshot": snapshot(sections),
        "documents": [{**one, "files": []} for one in seen_documents(session, application.id)],
        "explained": list(shown.explained),
        "paper": {"form": "declaration", "form_version": shown.form_version, "content_sha256": shown.said},
        "ink": _ink(act),
        "signer": _signer(signer, act),
        "witness": _witness(witness, act),
        "time": _time(link, now),
        "supersedes": supersedes,
    }


def _policy(desk: Desk, application: Application) -> dict[str, Any]:
    """The version that this file began under, and the hash of its text."""
    sha256 = desk.policies.sha256(application.policy_version)
    return {"id": application.policy_id, "version": application.policy_version, "sha256": sha256}


def canonical_strokes(strokes: Sequence[Any]) -> bytes:
    """The one spelling of what was drawn, whose hash is sealed."""
    exact = [[[round(x * 1000), round(y * 1000), t, round(p * 1000)] for x, y, t, p in stroke] for stroke in strokes]
    return canonical({"strokes": exact})


def moment(when: datetime) -> str:
    """A moment as the seal says it."""
    return when.astimezone(UTC).isoformat(timespec="seconds")


def _known(checks: Sequence[str]) -> tuple[str, ...]:
    return tuple(code for code in CHECKS if code in checks)


def _place(link: Link) -> Mapping[str, Any]:
    return {"device": link.device, "epoch": link.epoch, "seq": link.seq, "prev": link.prev}


def _text(text: DeclarationText, shown: Shown) -> dict[str, Any]:
    template = {"title": text.title, "opening": text.opening, "clauses": [clause.words for clause in text.clauses]}
    rendered = {"intro": shown.intro, "clauses": list(shown.clauses), "title": shown.title}
    hashes = {"sha256": _hash(template), "rendered_sha256": _hash(rendered)}
    return {"id": text.id, "version": text.version, **rendered, **hashes}


def _ink(act: Act) -> dict[str, Any]:
    points = [point for stroke in act.strokes for point in stroke]
    return {
        "mode": act.mode,
        "strokes_sha256": hashlib.sha256(canonical_strokes(act.strokes)).hexdigest(),
        "points": len(points),
        "ms": max((point[2] for point in points), default=0),
    }


def _signer(signer: Signer, act: Act) -> dict[str, Any]:
    return {
        "name": signer.name,
        "role": signer.role,
        "id_seen": signer.id_code if "id_seen" in act.checks else None,
        "guardian_of": signer.acts_for or None,
        "present": True,
        "read_aloud": act.read_aloud,
        "witnesses": [{"name": name, "id_number": number} for name, number in act.witnesses],
    }


def _witness(witness: Witness, act: Act) -> dict[str, Any]:
    confirmed = {"reauth_at": moment(witness.reauth_at), "checks": list(act.checks)}
    return {"user": witness.user, "name": witness.name, "key": witness.key, **confirmed}


def _time(link: Link, now: datetime) -> dict[str, Any]:
    year, month, day = to_hijri(now.astimezone(SAUDI_TIME).date())
    return {
        "device": moment(now),
        "highest": moment(link.highest),
        "server_last": moment(link.server_last) if link.server_last else None,
        "zone": "Asia/Riyadh",
        "hijri": f"{year:04}-{month:02}-{day:02}",
    }


def _hash(plain: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical(plain)).hexdigest()
