"""A whole association in memory: staff, a computer, a notary with its log, and declarations as a branch seals them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.security.device import Signer
from desktop.security.seal import canonical, seal
from desktop.services.seals.book import SealedEntry
from desktop.sync import notary

START = "0" * 64
BRANCH = "فرع الاختبار"
Change = Callable[[dict[str, Any]], None]


def key(number: int) -> Signer:
    """A signer that every run of the tests knows."""
    return Signer(hashlib.sha256(f"key {number}".encode()).digest())


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass
class World:
    """`notary` signs; `leaves` is its log; the computer seals with `device`, each member of staff with their own key."""

    notary: Ed25519PrivateKey = field(default_factory=lambda: Ed25519PrivateKey.from_private_bytes(b"n" * 32))
    device: Signer = field(default_factory=lambda: key(1))
    staff: tuple[Signer, ...] = field(default_factory=lambda: (key(2), key(3)))
    leaves: list[bytes] = field(default_factory=list)
    epoch: str = "ab" * 8

    @property
    def notary_key(self) -> str:
        return self.notary.public_key().public_bytes_raw().hex()

    @property
    def device_id(self) -> str:
        return sha(self.device.public_key)[:32]

    def content(self, seq: int, prev: str, user: int = 0, mode: str = "paper") -> dict[str, Any]:
        """What one declaration says."""
        words = {
            "title": "إقرار بصحة البيانات",
            "intro": "أقر أنا الموقع أدناه بما يأتي:",
            "clauses": ["أولاً", "ثانياً"],
        }
        thumb = [{"name": "شاهد أول", "id_number": "1000000001"}, {"name": "شاهد ثان", "id_number": "1000000002"}]
        minute = f"2026-11-01T{seq // 60 % 24:02}:{seq % 60:02}"
        return {
            "v": 2,
            "type": "declaration",
            "id": f"{seq:032x}",
            "branch": BRANCH,
            "device": self.device_id,
            "epoch": self.epoch,
            "seq": seq,
            "prev": prev,
            "application": {"id": f"{seq + 0x1000:032x}", "number": f"BR01-{seq:05}"},
            "policy": {"id": "roofaa", "version": "1", "sha256": sha(b"policy")},
            "text": {"id": "declaration", "version": 1, **words, "sha256": sha(b"template")}
            | {"rendered_sha256": sha(canonical(words))},
            "snapshot_salt": sha(b"salt"),
            "snapshot": {"personal": {"p1": {"name_first": "سارة", "income": 350000, "blank": None, "is_saudi": True}}},
            "documents": [{"document": "id", "status": "matched", "files": []}],
            "explained": ["شُرح له ما يلي"],
            "paper": {"form": "declaration", "form_version": "1", "content_sha256": sha(b"paper")},
            "ink": {"mode": mode, "strokes_sha256": sha(strokes_of(mode)), "points": 3 * (mode == "screen"), "ms": 0},
            "signer": {"name": "سارة محمد", "role": "applicant", "id_seen": "national_id", "guardian_of": None}
            | {"present": True, "read_aloud": mode == "thumb", "witnesses": thumb if mode == "thumb" else []},
            "witness": {"user": f"{user + 0xA:032x}", "name": f"موظف {user}", "key": self.staff[user].public_key.hex()}
            | {"reauth_at": f"{minute}:00+00:00", "checks": ["id_seen"]},
            "time": {"device": f"{minute}:30+00:00", "highest": f"{minute}:30+00:00", "server_last": None}
            | {"zone": "Asia/Riyadh", "hijri": "1448-05-11"},
            "supersedes": None,
        }

    def entry(self, content: dict[str, Any], user: int = 0) -> SealedEntry:
        """A declaration under both seals, and in the notary's log."""
        return self.registered(self.sealed(content, user))

    def sealed(self, content: dict[str, Any], user: int = 0) -> SealedEntry:
        """The same before the central has heard of it."""
        made = seal(content, self.staff[user], self.device)
        return SealedEntry(
            id=content["id"],
            application_id=content["application"]["id"],
            content=made.content,
            sha256=made.sha256,
            user_sig=made.user_sig.hex(),
            device_sig=made.device_sig.hex(),
            user_key=self.staff[user].public_key.hex(),
            device_key=self.device.public_key.hex(),
            event_hash=made.event_hash,
            strokes=strokes_of(content.get("ink", {}).get("mode", "paper")),
            sealed_at="",
            device=content.get("device", ""),
            epoch=content.get("epoch", ""),
            seq=content.get("seq", 0),
            prev=content.get("prev", ""),
            receipt="",
            certificates=self.certificates(user),
        )

    def sealed_as(self, entry: SealedEntry, content: dict[str, Any]) -> SealedEntry:
        """Any content whatever under both seals, where `entry` was."""
        made = seal(content, self.staff[0], self.device)
        signed = replace(entry, user_sig=made.user_sig.hex(), device_sig=made.device_sig.hex())
        return replace(signed, content=made.content, sha256=made.sha256, event_hash=made.event_hash)

    def registered(self, entry: SealedEntry) -> SealedEntry:
        """The central accepts a declaration: its leaf is added to the log, and its receipt comes back."""
        self.leaves.append(notary.leaf_hash(bytes.fromhex(entry.event_hash)))
        return with_receipt(entry, self.receipt(entry, len(self.leaves) - 1))

    def receipt(self, entry: SealedEntry, index: int) -> str:
        size = len(self.leaves)
        path = notary.path_of(index, 0, size, lambda low, high: notary.head_of(self.leaves[low:high]))
        place = {"event_hash": entry.event_hash, "device": entry.device, "epoch": entry.epoch, "seq": entry.seq}
        tree = {"log_index": index, "tree_size": size, "tree_head": notary.head_of(self.leaves).hex()}
        body = {"v": 1, "type": "receipt", **place, **tree, "path": [step.hex() for step in path]}
        return notary.sign({**body, "server_time": "2026-11-02T00:00:00+00:00"}, self.notary).text

    def head(self) -> str:
        """The head of the log as it stands."""
        tree = {"tree_size": len(self.leaves), "tree_head": notary.head_of(self.leaves).hex()}
        body = {"v": 1, "type": "head", **tree, "server_time": "2026-11-02T00:00:00+00:00"}
        return notary.sign(body, self.notary).text

    def certificates(self, user: int) -> tuple[str, str]:
        device = {"type": "device-certificate", "device": self.device_id, "branch": BRANCH}
        person = {"type": "person-certificate", "user": f"{user + 0xA:032x}"}
        keys = self.device.public_key.hex(), self.staff[user].public_key.hex()
        first, second = (
            notary.sign(
                {"v": 1, **body, "public_key": public, "issued_at": "2026-10-01T00:00:00+00:00"}, self.notary
            ).text
            for body, public in zip((device, person), keys, strict=True)
        )
        return first, second

    def chain(self, length: int) -> list[SealedEntry]:
        """A run of the chain, by both members of staff, signed in all three ways, each with its receipt."""
        entries: list[SealedEntry] = []
        for seq in range(1, length + 1):
            user, mode = seq % 2, ("paper", "screen", "thumb")[seq % 3]
            prev = entries[-1].event_hash if entries else START
            entries.append(self.entry(self.content(seq, prev, user, mode), user))
        return entries

    def resealed(self, entries: list[SealedEntry], start: int, user: int = 0) -> list[SealedEntry]:
        """Whoever holds the database key, the computer's key and their own: numbers and links made to fit from `start`
        (an index) on, sealed anew in their own name. The old receipts stay where the event is still the same."""
        made = entries[:start]
        for entry in entries[start:]:
            prev = made[-1].event_hash if made else START
            content = json.loads(entry.content) | {"seq": len(made) + 1, "prev": prev, "device": self.device_id}
            content["epoch"] = self.epoch
            content["witness"] |= {"user": f"{user + 0xA:032x}", "name": f"موظف {user}"}
            content["witness"]["key"] = self.staff[user].public_key.hex()
            made.append(self.sealed(content, user))
        return made


def strokes_of(mode: str) -> bytes:
    return canonical({"strokes": [[[1, 2, 3, 4], [2, 3, 4, 5], [3, 4, 5, 6]]] if mode == "screen" else []})


def with_receipt(entry: SealedEntry, receipt: str) -> SealedEntry:
    return replace(entry, receipt=receipt)


def changed(entry: SealedEntry, change: Change) -> dict[str, Any]:
    """The content of a declaration with something else in it."""
    content: dict[str, Any] = json.loads(entry.content)
    change(content)
    return content


def receipts_of(entries: list[SealedEntry]) -> bytes:
    """What the auditor took away: the receipts of these declarations."""
    return rfc8785.dumps([json.loads(entry.receipt) for entry in entries])
