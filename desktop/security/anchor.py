"""The anchor: how far this computer's chain of sealed declarations had come, kept outside the database and signed.

A flipped bit in the write-ahead log, a deleted log or an old copy of the file takes the newest declarations away without
any error. The anchor still knows them. It lies in the data folder and, so that yesterday's folder does not bring
yesterday's anchor, once more beside that folder.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import rfc8785

from desktop.errors import DamagedKeys, OutageError
from desktop.paths import DataFolder
from desktop.security import durable
from desktop.security.device import Device, is_signed_by

_PURPOSE = b"istiqbal/anchor/v1\0"
START = "0" * 64
"""The "head" before the first declaration of a chain."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The newest declaration of a chain: its number, its event hash, and the highest time seen until then."""

    device: str
    epoch: str
    seq: int
    head: str
    time: str


class AnchorFile:
    """Both copies of a computer's anchor."""

    def __init__(self, folder: DataFolder, device: Device) -> None:
        self._inside = folder.root / "anchor.json"
        self._beside = folder.root.with_name(f"{folder.root.name}-anchor.json")
        self._device = device

    def read(self) -> Anchor | None:
        """The newest anchor of this computer; None if there never was one. Raises DamagedKeys if none is sound."""
        sound = list(self._sound())
        if sound:
            return max(sound, key=lambda one: one[0])[1]
        if durable.exists(self._inside):
            raise DamagedKeys(file=self._inside.name)
        return None

    def write(self, epoch: str, seq: int, head: str, time: str) -> None:
        """Keep the anchor, signed. Raises DiskFull or DiskFailed; the copy beside the folder may fail unheard."""
        anchor = Anchor(self._device.id, epoch, seq, head, time)
        revision = 1 + max((rev for rev, _ in self._sound()), default=0)
        signature = self._device.sign(_text(anchor)).hex()
        content = {"v": 1, "rev": revision, "anchor": asdict(anchor), "sig": signature}
        durable.save(self._inside, content)
        try:
            durable.save(self._beside, content)
        except OutageError:  # the folder around ours may belong to somebody else
            logging.getLogger(__name__).info("no anchor beside the data folder")

    def _sound(self) -> Iterator[tuple[int, Anchor]]:
        for path in (self._inside, self._beside):
            found = self._load(path)
            if found is not None:
                yield found

    def _load(self, path: Path) -> tuple[int, Anchor] | None:
        try:
            content: dict[str, Any] = durable.load(path)
            anchor, signature = Anchor(**content["anchor"]), bytes.fromhex(content["sig"])
        except (DamagedKeys, KeyError, TypeError, ValueError):
            return None
        mine = anchor.device == self._device.id and is_signed_by(self._device.public_key, signature, _text(anchor))
        return (content["rev"], anchor) if mine else None


def _text(anchor: Anchor) -> bytes:
    return _PURPOSE + rfc8785.dumps(asdict(anchor))
