"""Files kept beside the database, each under a key of its own: scans that came back, and other bytes too large for a row.

A file is named by chance, so that neither its name nor its place tells what it holds. It carries its own random key, wrapped
under the branch's blob key and bound to the name: a file put in the place of another does not open.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.errors import DamagedBlob, DiskFailed, DiskFull
from desktop.security import durable
from desktop.security.keys import KEY_BYTES, blob_key

_MAGIC = b"ISTQBLB1"
_NONCE, _TAG = 12, 16
_WRAPPED = _NONCE + KEY_BYTES + _TAG
_HEAD = len(_MAGIC) + _WRAPPED + _NONCE
_NAME_BYTES = 16


@dataclass(frozen=True, slots=True)
class Blob:
    """Where stored bytes lie and what they must be."""

    name: str
    sha256: str
    size: int


class Blobs:
    """The folder of encrypted files of one branch computer."""

    def __init__(self, folder: Path, root: bytes) -> None:
        self._folder = folder
        self._wrapping = AESGCM(blob_key(root))

    def put(self, data: bytes) -> Blob:
        """Keep bytes under a new name; once this returns they survive a power cut. Raises DiskFull or DiskFailed."""
        name, key, nonce = secrets.token_hex(_NAME_BYTES), secrets.token_bytes(KEY_BYTES), secrets.token_bytes(_NONCE)
        bound = _MAGIC + name.encode("ascii")
        wrapping = secrets.token_bytes(_NONCE)
        head = _MAGIC + wrapping + self._wrapping.encrypt(wrapping, key, bound) + nonce
        path = self._path(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            durable.sync_folder(self._folder)
        except OSError as error:
            raise (DiskFull() if error.errno == errno.ENOSPC else DiskFailed()) from error
        durable.replace(path, head + AESGCM(key).encrypt(nonce, data, bound))
        return Blob(name, hashlib.sha256(data).hexdigest(), len(data))

    def get(self, name: str, sha256: str) -> bytes:
        """The bytes, exactly as they were put. Raises DamagedBlob if they are gone, altered, or not those expected."""
        try:
            sealed = self._path(name).read_bytes()
            data = self._opened(name, sealed)
        except (OSError, InvalidTag, ValueError) as error:
            raise DamagedBlob(file=name) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise DamagedBlob(file=name)
        return data

    def drop(self, name: str) -> None:
        """Take a file away; with it goes the only copy of its key. Nothing happens if it is gone already."""
        path = self._path(name)
        try:
            if path.exists():
                with path.open("r+b") as file:  # the key first: what is left on the disk cannot be read
                    file.write(bytes(_HEAD))
                    file.flush()
                    os.fsync(file.fileno())
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DiskFailed() from error

    def sweep(self, known: frozenset[str]) -> int:
        """Take away what nothing refers to: files a crash left between disk and database. Call it while nobody puts."""
        lost = [path for path in self._folder.glob("??/*") if path.is_file() and path.name not in known]
        for path in lost:
            path.unlink(missing_ok=True)
        return len(lost)

    def _opened(self, name: str, sealed: bytes) -> bytes:
        if len(sealed) < _HEAD + _TAG or not sealed.startswith(_MAGIC):
            raise ValueError("not a stored file")
        bound = _MAGIC + name.encode("ascii")
        wrapped = sealed[len(_MAGIC) : len(_MAGIC) + _WRAPPED]
        key = self._wrapping.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], bound)
        return AESGCM(key).decrypt(sealed[_HEAD - _NONCE : _HEAD], sealed[_HEAD:], bound)

    def _path(self, name: str) -> Path:
        if not name.isalnum() or not name.isascii():
            raise ValueError("not a name of ours")
        return self._folder / name[:2] / name
