"""What must hold between declarations: an unbroken chain, as the central's receipts and heads have witnessed it."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from istiqbal_verify.bundle import Event

Body = Mapping[str, Any]
Broken = tuple[Event | None, dict[str, Any]]
_START, _LARGEST = "0" * 64, 1 << 48


class Log:
    """What receipts tell of the central's tree (RFC 9162): the head of a range of leaves is the same in every tree."""

    def __init__(self) -> None:
        self._heads: dict[tuple[int, int], bytes] = {}

    def agrees(self, receipt: Body) -> bool:
        """Whether the path leads to the receipt's head, and no other receipt told otherwise on the way."""
        leaf, size = hashlib.sha256(b"\0" + bytes.fromhex(receipt["event_hash"])).digest(), receipt["tree_size"]
        try:
            if not 0 <= receipt["log_index"] < size <= _LARGEST:
                raise ValueError
            head = self._climb(leaf, receipt["log_index"], 0, size, [bytes.fromhex(step) for step in receipt["path"]])
        except ValueError:
            return False
        return head.hex() == str(receipt["tree_head"])

    def grows_to(self, head: Body) -> bool | None:
        """Whether the receipts stand under this head; None if they do not tell enough of its tree."""
        found = self._head(0, head["tree_size"]) if 0 < head["tree_size"] <= _LARGEST else None
        return None if found is None else found.hex() == str(head["tree_head"])

    def _climb(self, leaf: bytes, index: int, low: int, high: int, path: list[bytes]) -> bytes:
        if high - low == 1:
            if path:
                raise ValueError("a path too long")
            return self._tell(low, high, leaf)
        *below, beside = path  # a path too short is a ValueError as well
        middle = low + (1 << (high - low - 1).bit_length() - 1)
        if index < middle:
            head = _node(self._climb(leaf, index, low, middle, below), self._tell(middle, high, beside))
        else:
            head = _node(self._tell(low, middle, beside), self._climb(leaf, index, middle, high, below))
        return self._tell(low, high, head)

    def _tell(self, low: int, high: int, head: bytes) -> bytes:
        if self._heads.setdefault((low, high), head) != head:
            raise ValueError("told otherwise")
        return head

    def _head(self, low: int, high: int) -> bytes | None:
        if (known := self._heads.get((low, high))) is not None or high - low == 1:
            return known
        middle = low + (1 << (high - low - 1).bit_length() - 1)
        right = self._head(middle, high)
        left = self._head(low, middle) if right is not None else None
        return None if left is None or right is None else _node(left, right)


class Link(NamedTuple):
    """One place in a chain: which computer, run and number, what stands there, and what it says stood before."""

    place: tuple[str, str, int]
    hash: str
    prev: str
    event: Event | None


def first_broken(links: Iterable[Link], heard: Iterable[Body], whole: set[str], faulty: set[str]) -> Iterator[Broken]:
    """The first fault of each chain: what stands there now, and where and why it is one.

    Computers in `whole` handed out all they sealed: what receipts know of them must be there.
    """
    here: dict[tuple[str, str], dict[int, list[Link]]] = defaultdict(lambda: defaultdict(list))
    told: dict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for link in links:
        here[link.place[:2]][link.place[2]].append(link)
    for one in heard:
        told[one["device"], one["epoch"]].setdefault(one["seq"], one["event_hash"])
    for chain in sorted(here.keys() | {chain for chain in told if chain[0] in whole}):
        last, head, complete = 0, _START, chain[0] in whole
        for seq in sorted(here[chain].keys() | (told[chain].keys() if complete else set())):
            number = last + 1 if complete else seq
            witnessed = told[chain].get(number, "")
            found = sorted(here[chain].get(number, ()), key=lambda one: (one.hash == witnessed, one.event is None))
            if why := _fault(found, witnessed, faulty, head if number == last + 1 else ""):
                what = {"device": chain[0], "epoch": chain[1], "seq": number, "why": why, "hash": witnessed or "—"}
                yield found[0].event if found else None, what
                break
            last, head = number, found[0].hash


def _fault(found: Sequence[Link], witnessed: str, faulty: set[str], head: str) -> str:
    """What is wrong at one number, where what the receipt did not witness comes first."""
    if not found:
        return "missing"
    if witnessed not in ("", found[0].hash):
        return "changed"
    if len({one[:3] for one in found}) > 1:
        return "twice"
    if found[0].hash in faulty:
        return "faulty"
    return "unlinked" if head not in ("", found[0].prev) else ""


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()
