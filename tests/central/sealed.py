"""Declarations as a branch computer seals them, for what the central makes of them: real keys, real signatures."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.security.seal import Sealed, seal
from desktop.sync.groups import Group, Op, OpKind
from tests.central.computer import Computer

START = "0" * 64


@dataclass
class Officer:
    """A member of staff with a signing key, at one computer, whose chain of declarations goes on."""

    computer: Computer
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    epoch: str = "e" * 16
    seq: int = 0
    head: str = START

    def sign(self, message: bytes) -> bytes:
        return self.key.sign(message)

    @property
    def public_key(self) -> str:
        return self.key.public_key().public_bytes_raw().hex()

    def admitted(self, **odd: str) -> Group:
        """The row of the staff, with the key."""
        fields = {"name": "نورة", "role": "receptionist", "public_key": self.public_key, **odd}
        return self.computer.seal(Op(OpKind.PUT, "staff", self.id, fields))

    def declare(self, **content: Any) -> tuple[str, Group]:
        """The next declaration of the chain, and its group; `content` replaces what it would say."""
        place = {"device": self.computer.id, "epoch": self.epoch, "seq": self.seq + 1, "prev": self.head}
        witness = {"user": self.id, "name": "نورة", "key": self.public_key}
        sealed = seal({"v": 2, "type": "declaration", **place, "witness": witness, **content}, self, self.computer.key)
        self.seq, self.head = self.seq + 1, sealed.event_hash
        return sealed.event_hash, self.group(sealed, **{name: content.get(name, place[name]) for name in place})

    def group(self, sealed: Sealed, entity: str = "", **fields: Any) -> Group:
        """The group that brings a sealed declaration; `fields` replace what stands in its row."""
        row = {
            "content": sealed.content.decode(),
            "sha256": sealed.sha256,
            "witness_signature": sealed.user_sig.hex(),
            "device_signature": sealed.device_sig.hex(),
            "witness_key": self.public_key,
            "device_key": self.computer.key.public_key().public_bytes_raw().hex(),
            "event_hash": sealed.event_hash,
            **fields,
        }
        return self.computer.seal(Op(OpKind.PUT, "declaration", entity or secrets.token_hex(16), row))
