"""The key slots: how each person's password opens the data, with neither the password nor any name on the disk.

A slot wraps the root key, the case key (zeros for those who may not read health and research notes) and the person's
signing seed under a key that Argon2id derives from the password and this computer's pepper. A changed parameter breaks
the wrapping (the rest of the slot is its associated data), an added or removed slot breaks the file's mac.

At login the name is asked: its keyed hash finds the slot, so the file names nobody. Whoever copies the whole folder
could still test guessed names against that hash; what protects the data is the password.

Slots carry a "type": activation, recovery and escrow slots stand beside the password slots without a change of layout.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.errors import AlreadySetUp, DamagedKeys, LoginTaken, WrongPassword
from desktop.mistakes import Missing
from desktop.paths import DataFolder
from desktop.security import durable
from desktop.security.keys import KEY_BYTES, from_text, slot_wrapping_key, slots_key, to_text
from desktop.security.lockout import Lockout
from desktop.security.passwords import demand_strong
from desktop.text import fold

# RFC 9106, second recommended profile; `m` in KiB. Files that ask for more than the limits are refused: a swapped
# file could otherwise eat the computer's memory before anything is authenticated.
_KDF: dict[str, Any] = {"alg": "argon2id", "v": 19, "m": 65536, "t": 3, "p": 4}
_MOST = {"m": 1024 * 1024, "t": 10, "p": 16}
_NO_CASE_KEY = bytes(KEY_BYTES)


@dataclass(frozen=True, slots=True)
class Keys:
    """What a login yields. `case` is None for a person without access to health and research notes.

    `revision` is that of the slot file: a lower one than was seen before means that an old file was put back.
    `failed_attempts` were made with this name since its last login.
    """

    root: bytes = field(repr=False)
    case: bytes | None = field(repr=False)
    user_seed: bytes = field(repr=False)
    user_id: str
    revision: int = 0
    failed_attempts: int = 0


class Slots:
    """The slot file of a data folder."""

    @staticmethod
    def exists(folder: DataFolder) -> bool:
        """Whether this computer was set up."""
        return durable.exists(folder.slots)

    @staticmethod
    def create(folder: DataFolder, login: str, password: str, *, context: Iterable[str] = ()) -> Keys:
        """Set up a computer: a new root key, and the first person's slot.

        `context` are words a guesser would try here (the association, the city). Raises WeakPassword, Missing (an
        empty login), AlreadySetUp.
        """
        demand_strong(password, (login, *context))
        if Slots.exists(folder):
            raise AlreadySetUp
        folder.make()
        durable.save(folder.pepper, {"v": 1, "rev": 1, "pepper": to_text(os.urandom(KEY_BYTES))})
        content = {"v": 1, "rev": 0, "install": to_text(os.urandom(16)), "slots": []}
        keys = _new_person(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES))
        return _put(folder, content, keys, _hash(content, login), password)

    @staticmethod
    def open(folder: DataFolder, login: str, password: str, *, clock: Callable[[], float] = time.time) -> Keys:
        """The keys of the person. Raises WrongPassword (also for an unknown name), TooManyAttempts, DamagedKeys."""
        content = durable.load(folder.slots)
        return _opened(folder, content, _hash(content, login), password, clock)

    @staticmethod
    def confirm(folder: DataFolder, user_id: str, password: str, *, clock: Callable[[], float] = time.time) -> Keys:
        """The keys of the person who is logged in, if this is their password. Raises what open() does."""
        content = durable.load(folder.slots)
        login = next((slot["login"] for slot in content["slots"] if slot.get("user") == user_id), "")
        return _opened(folder, content, login, password, clock)

    @staticmethod
    def add(
        folder: DataFolder, opened: Keys, login: str, password: str, *, with_case: bool, context: Iterable[str] = ()
    ) -> Keys:
        """Give one more person a slot; `opened` are the keys of whoever admits them. Raises LoginTaken, WeakPassword."""
        demand_strong(password, (login, *context))
        content = durable.load(folder.slots)
        wanted = _hash(content, login)
        if any(slot.get("login") == wanted for slot in content["slots"]):
            raise LoginTaken
        return _put(folder, content, _new_person(opened.root, opened.case if with_case else None), wanted, password)

    @staticmethod
    def change_password(
        folder: DataFolder,
        login: str,
        old: str,
        new: str,
        *,
        context: Iterable[str] = (),
        clock: Callable[[], float] = time.time,
    ) -> Keys:
        """Wrap the same keys under a new password; the data is not touched. Raises what open() and create() raise."""
        demand_strong(new, (login, *context))
        keys = Slots.open(folder, login, old, clock=clock)
        content = durable.load(folder.slots)
        return _put(folder, content, keys, _hash(content, login), new)


_DECOY: dict[str, Any] = {  # an unknown name takes as long as a wrong password, and fails the same way
    "v": 1,
    "user": "",
    "kdf": {**_KDF, "salt": to_text(bytes(16))},
    "wrap": {"alg": "A256GCM", "nonce": to_text(bytes(12))},
    "ct": to_text(bytes(3 * KEY_BYTES + 16)),
}


def slot_key(password: str, kdf: dict[str, Any], pepper: bytes) -> bytes:
    """The key that wraps a slot. ValueError for parameters outside what this program accepts."""
    cost = {name: int(kdf[name]) for name in _MOST}
    if (kdf["alg"], kdf["v"]) != ("argon2id", 19) or any(cost[name] > most for name, most in _MOST.items()):
        raise ValueError("key derivation parameters out of bounds")
    stretched = Argon2id(
        salt=from_text(kdf["salt"]), length=KEY_BYTES, iterations=cost["t"], lanes=cost["p"], memory_cost=cost["m"]
    ).derive(unicodedata.normalize("NFC", password).encode("utf-8"))
    return slot_wrapping_key(stretched, pepper)


def _opened(
    folder: DataFolder, content: dict[str, Any], wanted: str, password: str, clock: Callable[[], float]
) -> Keys:
    lockout, slots = Lockout(folder, clock), {slot.get("login"): slot for slot in content["slots"]}
    failed = lockout.begin(wanted, slots.keys())
    keys = _unwrap(folder, slots.get(wanted, _DECOY), password)
    if not hmac.compare_digest(_mac(content, keys.root), str(content.get("mac"))):
        raise DamagedKeys(file=folder.slots.name)
    lockout.succeed(wanted)
    return replace(keys, revision=content["rev"], failed_attempts=failed)


def _new_person(root: bytes, case: bytes | None) -> Keys:
    return Keys(root, case, os.urandom(KEY_BYTES), os.urandom(16).hex())


def _hash(content: dict[str, Any], login: str) -> str:
    folded = fold(login)
    if not folded:
        raise Missing
    return to_text(hmac.digest(from_text(content["install"]), folded.encode("utf-8"), "sha256"))


def _put(folder: DataFolder, content: dict[str, Any], keys: Keys, login: str, password: str) -> Keys:
    """Write the person's slot in place of their earlier one, as the next revision."""
    others = [slot for slot in content["slots"] if slot.get("user") != keys.user_id]
    number = 1 + max((int(slot["slot"]) for slot in content["slots"]), default=0)
    slot = _wrap(folder, keys, login, password, number)
    changed = {**content, "rev": content["rev"] + 1, "slots": [*others, slot]}
    durable.save(folder.slots, {**changed, "mac": _mac(changed, keys.root)})
    return replace(keys, revision=changed["rev"])


def _wrap(folder: DataFolder, keys: Keys, login: str, password: str, number: int) -> dict[str, Any]:
    nonce = os.urandom(12)
    slot: dict[str, Any] = {
        "v": 1,
        "slot": number,
        "type": "password",
        "user": keys.user_id,
        "login": login,
        "norm": "NFC",
        "kdf": {**_KDF, "salt": to_text(os.urandom(16))},
        "pepper": "file",
        "wrap": {"alg": "A256GCM", "nonce": to_text(nonce)},
    }
    key = slot_key(password, slot["kdf"], _pepper(folder))
    secret = keys.root + (keys.case or _NO_CASE_KEY) + keys.user_seed
    return {**slot, "ct": to_text(AESGCM(key).encrypt(nonce, secret, rfc8785.dumps(slot)))}


def _unwrap(folder: DataFolder, slot: dict[str, Any], password: str) -> Keys:
    header = {name: value for name, value in slot.items() if name != "ct"}
    try:
        key = slot_key(password, slot["kdf"], _pepper(folder))
        secret = AESGCM(key).decrypt(from_text(slot["wrap"]["nonce"]), from_text(slot["ct"]), rfc8785.dumps(header))
    except InvalidTag as error:
        raise WrongPassword from error
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedKeys(file=folder.slots.name) from error
    root, case, seed = (secret[at : at + KEY_BYTES] for at in range(0, 3 * KEY_BYTES, KEY_BYTES))
    return Keys(root, None if case == _NO_CASE_KEY else case, seed, slot["user"])


def _pepper(folder: DataFolder) -> bytes:
    return from_text(durable.load(folder.pepper)["pepper"])


def _mac(content: dict[str, Any], root: bytes) -> str:
    body = {name: value for name, value in content.items() if name != "mac"}
    return hmac.new(slots_key(root), rfc8785.dumps(body), hashlib.sha256).hexdigest()
