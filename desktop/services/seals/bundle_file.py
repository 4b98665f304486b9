"""The files that an auditor gets: sealed declarations as plain bytes, and the zip around them in its one spelling.

`istiqbal-verify` accepts no other spelling, so nothing can be hidden in such a file: entries are stored as they are, without
dates, in a fixed order. It shares no line with this module.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import rfc8785

from desktop.services.seals.book import SealedEntry

MOST = 20_000
"""Declarations in one file of a whole chain: zip counts entries to 65,534."""


@dataclass(frozen=True, slots=True)
class BundledPaper:
    """A paper of the declaration: its file, and the code on its pages."""

    sha256: str
    code: str
    pages: int
    pdf: bytes


def declaration_bundle(
    entry: SealedEntry, following: Sequence[SealedEntry], papers: Sequence[BundledPaper], made_at: str, *, strokes: bool
) -> bytes:
    """One declaration with its papers. `following` is its chain from it up to the first one with a receipt."""
    files = {"bundle.json": _json({"v": 1, "type": "istiqbal-bundle", "declaration": entry.id, "made_at": made_at})}
    files |= _declaration(entry, "", strokes=strokes) | _signed((entry, *following[-1:]))
    files["chain.json"] = _json([{"seq": e.seq, "event_hash": e.event_hash, "prev": e.prev} for e in following])
    files["papers.json"] = _json(
        [{"form": "declaration", "sha256": p.sha256, "pages": p.pages, "code": p.code} for p in papers]
    )
    files |= {f"papers/{paper.sha256[:16]}.pdf": paper.pdf for paper in papers}
    return zipped(files)


def chain_export(device: str, entries: Sequence[SealedEntry], made_at: str) -> bytes:
    """All that a computer sealed, in order, with everything the notary said of it."""
    files = {"bundle.json": _json({"v": 1, "type": "istiqbal-chain", "device": device, "made_at": made_at})}
    for number, entry in enumerate(entries, 1):
        files |= _declaration(entry, f"{number:06}/", strokes=False)
    return zipped(files | _signed(entries))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files; the same files give the same bytes on every computer."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)  # dated 1980: the earliest that zip knows
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            archive.writestr(entry, data)
    return made.getvalue()


def _declaration(entry: SealedEntry, folder: str, *, strokes: bool) -> dict[str, bytes]:
    seal = {name: getattr(entry, name) for name in ("sha256", "user_sig", "device_sig", "user_key", "device_key")}
    files = {
        f"{folder}declaration.json": entry.content,
        f"{folder}seal.json": _json({"v": 1, **seal, "event_hash": entry.event_hash}),
    }
    return files | ({f"{folder}strokes.json": entry.strokes} if strokes else {})


def _signed(entries: Iterable[SealedEntry]) -> dict[str, bytes]:
    """What the notary signed, as it came: every certificate once, the receipts in their order."""
    listed = tuple(entries)
    certificates = dict.fromkeys(text for entry in listed for text in entry.certificates)
    receipts = dict.fromkeys(entry.receipt for entry in listed if entry.receipt)
    return {"certificates.json": _texts(certificates), "receipts.json": _texts(receipts)}


def _texts(texts: Iterable[str]) -> bytes:
    return _json([json.loads(text) for text in texts])


def _json(value: Any) -> bytes:
    return rfc8785.dumps(value)
