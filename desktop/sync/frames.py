"""Frames: how a reply is cut into pieces that are whole or absent, and how anything is compressed with a cap.

    frame = [u32 length][u8 type][u32 crc32][payload]      big-endian; length and crc32 are of the payload
    payload = zstd(canonical msgpack)

A line that breaks loses at most the frame it broke in.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Any

import zstandard

from desktop.errors import BadMessage
from desktop.sync.codec import pack, unpack

MAX_FRAME_BYTES = 1024 * 1024
"""A payload on the wire, compressed or not, is never larger."""

_PREFIX = struct.Struct(">IBI")


def compress(value: Any) -> bytes:
    """zstd of the canonical msgpack; the raw size is stated in the zstd header."""
    return zstandard.ZstdCompressor(level=9, write_content_size=True).compress(pack(value))


def decompress(data: bytes, cap: int = MAX_FRAME_BYTES) -> Any:
    """The value; BadMessage if it states no size, more than `cap` bytes, or is not what it states (a bomb)."""
    try:
        size = zstandard.get_frame_parameters(data).content_size
        if not 0 < size <= cap:
            raise BadMessage(what="size")
        raw = zstandard.ZstdDecompressor().decompress(data, max_output_size=cap, allow_extra_data=False)
    except (zstandard.ZstdError, MemoryError) as fault:
        raise BadMessage(what="zstd") from fault
    return unpack(raw)


def encode(kind: int, value: Any) -> bytes:
    """One frame."""
    payload = compress(value)
    return _PREFIX.pack(len(payload), kind, zlib.crc32(payload)) + payload


class FrameReader:
    """Frames out of chunks as they arrive; a frame is given only when all of it is here and sound."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def feed(self, chunk: bytes) -> Iterator[tuple[int, Any]]:
        """The (type, value) of every frame that `chunk` completes. BadMessage on damage; nothing after it is given."""
        self._kept += chunk
        while len(self._kept) >= _PREFIX.size:
            length, kind, crc = _PREFIX.unpack_from(self._kept)
            if length > MAX_FRAME_BYTES:
                raise BadMessage(what="frame")
            end = _PREFIX.size + length
            if len(self._kept) < end:
                return
            payload = bytes(self._kept[_PREFIX.size : end])
            del self._kept[:end]
            if zlib.crc32(payload) != crc:
                raise BadMessage(what="crc")
            yield kind, decompress(payload)

    @property
    def unfinished(self) -> bool:
        """Whether bytes of an incomplete frame are waiting: the reply was cut."""
        return bool(self._kept)
