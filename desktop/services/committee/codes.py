"""How a file is named where nobody's name may stand: on an agenda, in minutes, in what members read."""

from __future__ import annotations

import hashlib

from desktop.printing.papercode import ALPHABET

_PURPOSE = b"istiqbal/file-code/v1\0"
_LENGTH = 8


def file_code(application_id: str) -> str:
    """Eight letters and digits that anyone can read aloud, the same on every computer; they tell nothing of the file."""
    bits = int.from_bytes(hashlib.sha256(_PURPOSE + application_id.encode()).digest()[:5], "big")
    letters = "".join(ALPHABET[bits >> 5 * place & 31] for place in range(_LENGTH - 1, -1, -1))
    return f"{letters[:4]}-{letters[4:]}"
