"""Who signs: the person with the seed from their slot, and this computer with its own."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.errors import DamagedKeys
from desktop.paths import DataFolder
from desktop.security import durable
from desktop.security.keys import device_key, from_text, to_text


class Signer:
    """An Ed25519 identity that lives in memory only."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public_key = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature of `message`; the caller prefixes the purpose."""
        return self._key.sign(message)


def is_signed_by(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether `signature` over `message` was made with the seed of `public_key`."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Device:
    """This computer towards the central: its id, its signature, and the epoch of its numbered groups.

    A restored copy of the data must begin a new epoch, or two histories would share one numbering.
    """

    id: str
    epoch: str
    signer: Signer

    @property
    def public_key(self) -> bytes:
        """The 32 bytes the central knows this computer by."""
        return self.signer.public_key

    def sign(self, message: bytes) -> bytes:
        """The signature of this computer."""
        return self.signer.sign(message)

    @classmethod
    def create(cls, folder: DataFolder, root: bytes) -> Device:
        """Give this computer an identity, its seed wrapped under a key that follows from the root key."""
        seed, epoch = os.urandom(32), os.urandom(8).hex()
        header: dict[str, Any] = {"v": 1, "rev": 1, "epoch": epoch, "public_key": to_text(Signer(seed).public_key)}
        header["nonce"] = to_text(nonce := os.urandom(12))
        wrapped = AESGCM(device_key(root)).encrypt(nonce, seed, rfc8785.dumps(header))
        durable.save(folder.device, {**header, "ct": to_text(wrapped)})
        return _device(seed, epoch)

    @classmethod
    def load(cls, folder: DataFolder, root: bytes) -> Device:
        """The identity of this computer. Raises DamagedKeys when the file is damaged or belongs to other data."""
        header = durable.load(folder.device)
        try:
            nonce, wrapped = from_text(header["nonce"]), from_text(header.pop("ct"))
            seed = AESGCM(device_key(root)).decrypt(nonce, wrapped, rfc8785.dumps(header))
        except (InvalidTag, KeyError, TypeError, ValueError) as error:
            raise DamagedKeys(file=folder.device.name) from error
        return _device(seed, header["epoch"])


def _device(seed: bytes, epoch: str) -> Device:
    signer = Signer(seed)
    return Device(hashlib.sha256(signer.public_key).digest()[:16].hex(), epoch, signer)
