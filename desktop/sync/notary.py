"""What the central's notary signs, and how anyone checks it: certificates, receipts with their place in the log, heads.

The log of accepted declarations is a Merkle tree as RFC 9162 defines it: a leaf is SHA-256(0x00 + event hash), a node
SHA-256(0x01 + left + right). A receipt carries the path from its leaf to the head of the tree it was issued under, so
a declaration that was changed, removed or put elsewhere afterwards cannot be shown under that head again.

Everything signed travels as {"body": {...}, "sig": hex}; the signature is over a purpose prefix and the one spelling
(RFC 8785) of the body.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.errors import BadMessage

DEVICE_CERTIFICATE, PERSON_CERTIFICATE, RECEIPT, HEAD = "device-certificate", "person-certificate", "receipt", "head"
_PREFIXES = {
    DEVICE_CERTIFICATE: b"istiqbal/certificate/v1\0",
    PERSON_CERTIFICATE: b"istiqbal/certificate/v1\0",
    RECEIPT: b"istiqbal/receipt/v1\0",
    HEAD: b"istiqbal/head/v1\0",
}
_DECLARATION, _SEAL, _EVENT = b"istiqbal/declaration/v1\0", b"istiqbal/seal/v1\0", b"istiqbal/event/v1\0"
EMPTY = hashlib.sha256(b"").digest()
"""The head of a tree without leaves."""

Subtree = Callable[[int, int], bytes]
"""The head of the leaves from one number up to, not including, another."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed body, as it is stored and travels."""

    body: Mapping[str, Any]
    sig: str

    @property
    def text(self) -> str:
        """As it travels: the one spelling of body and signature."""
        return rfc8785.dumps({"body": dict(self.body), "sig": self.sig}).decode()

    def holds(self, notary: bytes) -> bool:
        """Whether the holder of this public key signed exactly this body."""
        prefix = _PREFIXES.get(str(self.body.get("type")))
        if prefix is None:
            return False
        try:
            return verified(notary, bytes.fromhex(self.sig), prefix + rfc8785.dumps(dict(self.body)))
        except (ValueError, rfc8785.CanonicalizationError):
            return False


def sign(body: Mapping[str, Any], key: Ed25519PrivateKey) -> Signed:
    """The body under the notary's signature."""
    return Signed(body, key.sign(_PREFIXES[body["type"]] + rfc8785.dumps(dict(body))).hex())


def read_signed(text: str) -> Signed:
    """A signed body from its text; BadMessage if it is none. Whether it holds is another question."""
    try:
        found = json.loads(text)
        body, sig = found["body"], found["sig"]
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise BadMessage(what="signed") from fault
    if not isinstance(body, dict) or not isinstance(sig, str):
        raise BadMessage(what="signed")
    return Signed(body, sig)


def verified(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the holder of this Ed25519 key signed the message."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


# --- what a device sealed ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    """A sealed declaration as it came: its exact bytes, both signatures and the keys they are said to be made with."""

    content: bytes
    user_sig: bytes
    device_sig: bytes
    user_key: bytes
    device_key: bytes

    @property
    def hash(self) -> bytes:
        """What the next declaration of the device names as its "prev"."""
        return hashlib.sha256(_EVENT + self.content + self.user_sig + self.device_sig).digest()

    def read(self) -> dict[str, Any]:
        """The content, when its spelling and both signatures hold; BadMessage otherwise."""
        if not (
            verified(self.user_key, self.user_sig, _DECLARATION + self.content)
            and verified(self.device_key, self.device_sig, _SEAL + self.content + self.user_sig)
        ):
            raise BadMessage(what="seal")
        try:
            found = json.loads(self.content)
            spelled = rfc8785.dumps(found)
        except (ValueError, RecursionError, rfc8785.CanonicalizationError) as fault:
            raise BadMessage(what="declaration") from fault
        if spelled != self.content or not isinstance(found, dict):
            raise BadMessage(what="declaration")
        return found


# --- the tree ----------------------------------------------------------------------------------------------------------


def leaf_hash(event_hash: bytes) -> bytes:
    """The leaf of one declaration."""
    return hashlib.sha256(b"\0" + event_hash).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """What stands over two heads."""
    return hashlib.sha256(b"\1" + left + right).digest()


def head_of(leaves: Sequence[bytes]) -> bytes:
    """The head of a tree over these leaf hashes."""
    if not leaves:
        return EMPTY
    if len(leaves) == 1:
        return leaves[0]
    middle = split(len(leaves))
    return node_hash(head_of(leaves[:middle]), head_of(leaves[middle:]))


def split(size: int) -> int:
    """The largest power of two below `size`: where RFC 9162 divides a tree."""
    return int(1 << (size - 1).bit_length() - 1)


def path_of(index: int, low: int, high: int, subtree: Subtree) -> list[bytes]:
    """What proves that the leaf `index` stands under the head of [low, high), lowest first."""
    if high - low == 1:
        return []
    middle = low + split(high - low)
    if index < middle:
        return [*path_of(index, low, middle, subtree), subtree(middle, high)]
    return [*path_of(index, middle, high, subtree), subtree(low, middle)]


def head_from_path(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """The head that the path leads to (RFC 9162, 2.1.3.2); None if a path of this length cannot be one."""
    if not 0 <= index < size:
        return None
    node, last, head = index, size - 1, leaf
    for step in path:
        if last == 0:
            return None
        if node & 1 or node == last:
            head = node_hash(step, head)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            head = node_hash(head, step)
        node, last = node >> 1, last >> 1
    return head if last == 0 else None


def receipt_proves(receipt: Signed, notary: bytes, event_hash: bytes) -> bool:
    """Whether this receipt says, under the notary's signature, that this event stands in the tree it names."""
    body = receipt.body
    if body.get("type") != RECEIPT or body.get("event_hash") != event_hash.hex() or not receipt.holds(notary):
        return False
    try:
        path = [bytes.fromhex(step) for step in body["path"]]
        head = head_from_path(leaf_hash(event_hash), body["log_index"], body["tree_size"], path)
        return head is not None and head.hex() == body["tree_head"]
    except (KeyError, TypeError, ValueError):
        return False
