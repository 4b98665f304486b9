"""A policy as its texts: its own TOML and every text it names, together, so that it reads the same for ever and anywhere.

A published version is kept in this form: what the program ships may change later, the version does not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import rfc8785

from desktop.paths import RESOURCES
from desktop.policy.loader import assemble, file_of, load, refuse
from desktop.policy.profile import Profile
from desktop.policy.reader import Fault, open_text
from desktop.policy.text_shelf import KINDS, USUAL, texts_in


@dataclass(frozen=True, slots=True)
class Source:
    """The body is TOML, as are the texts, which are kept by their file names."""

    policy_id: str
    body: str
    texts: Mapping[str, str]

    @property
    def digest(self) -> str:
        """SHA-256, in hex, over everything."""
        return hashlib.sha256(rfc8785.dumps([self.policy_id, self.body, dict(self.texts)])).hexdigest()


def check(source: Source) -> list[Fault]:
    """Everything to mend."""
    return _read(source)[1]


def read(source: Source) -> Profile:
    """The profile. Raises PolicyFaults with every fault."""
    profile, faults = _read(source)
    refuse(f"{source.policy_id}.toml", faults)
    return profile


def read_anyhow(source: Source) -> Profile:
    """The profile of what was checked when it was published, also where a newer program knew more than this one."""
    return _read(source)[0]


def of_files(policy_id: str, extra: Path | None = None) -> Source:
    """The policy of this id as its files have it, shipped or of the association's own folder. Raises PolicyFaults."""
    file = file_of(policy_id, extra)
    load(file)
    find, body = texts_in(file.parent / "texts"), file.read_text(encoding="utf-8")
    top = open_text(file.name, body.encode(), [])
    named = {kind: top.section(kind).optional(key) for kind, key in KINDS.items()}
    files = [f"{kind}-{name or USUAL}.toml" for kind, name in named.items()]
    texts = {name: content.decode() for name in files if (content := find(name)) is not None}
    return Source(policy_id, body, texts)


def _read(source: Source) -> tuple[Profile, list[Fault]]:
    shipped = texts_in(RESOURCES / "texts")

    def find(file: str) -> bytes | None:
        own = source.texts.get(file)
        return shipped(file) if own is None else own.encode()

    return assemble(f"{source.policy_id}.toml", source.body.encode(), find)
