"""Figures about few people say too much of each: answers are counted in blocks of at least so many, or not at all.

Cells (a branch, a month, a service) are put together once, from the finest to the whole, until every block is large
enough. Whatever is asked for is a sum of whole blocks, so that no difference of published figures, over any periods and
any groups, ever speaks of fewer people than the smallest block. What is left over is never counted in anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

Cell = tuple[str, ...]
"""The labels of a group of answers, from the coarsest to the finest: branch, month, service."""

Block = frozenset[Cell]

Held = TypeVar("Held")
LEAST = 5


def blocks(counts: Mapping[Cell, int], least: int = LEAST) -> tuple[Block, ...]:
    """The smallest groups of cells that may be spoken of, each with at least `least` answers.

    A cell that is large enough stands alone. Small ones join those that share all labels but the last, then all but the
    last two, and so on; those that are too few even together belong to no block.
    """
    found: list[Block] = []
    small = [cell for cell, count in sorted(counts.items()) if count > 0]
    depth = len(small[0]) if small else 0
    for shared in range(depth, -1, -1):
        left: list[Cell] = []
        for together in _alike(small, shared):
            if sum(counts[cell] for cell in together) >= least:
                found.append(frozenset(together))
            else:
                left += together
        small = left
    return tuple(found)


def within(known: Iterable[Block], wanted: Callable[[Cell], bool]) -> tuple[Block, ...]:
    """The blocks that lie whole in what is asked for; one that reaches beyond it is left out."""
    return tuple(block for block in known if all(wanted(cell) for cell in block))


def gather(known: Iterable[Block], held: Mapping[Cell, list[Held]]) -> list[Held]:
    """What the cells of some blocks hold, together."""
    return [one for block in known for cell in sorted(block) for one in held[cell]]


def together(counts: Mapping[str, int], least: int = LEAST) -> tuple[tuple[tuple[str, ...], int], ...]:
    """The groups of one table as they may be published, the largest first: small ones are put together.

    The sum stays that of the table, so whatever would be left over joins the smallest group that is shown, from which it
    could otherwise be worked out. Nothing is shown of a table that is small as a whole.
    """
    cells: dict[Cell, int] = {(label,): count for label, count in counts.items() if count > 0}
    found = list(blocks(cells, least))
    left = frozenset(cells) - frozenset(cell for block in found for cell in block)

    def size(block: Block) -> int:
        return sum(cells[cell] for cell in block)

    if left and found:
        smallest = min(found, key=lambda block: (size(block), sorted(block)))
        found[found.index(smallest)] = smallest | left
    ordered = sorted(found, key=lambda block: (-size(block), sorted(block)))
    return tuple((tuple(label for (label,) in sorted(block)), size(block)) for block in ordered)


def _alike(cells: Iterable[Cell], shared: int) -> list[list[Cell]]:
    groups: dict[Cell, list[Cell]] = {}
    for cell in cells:
        groups.setdefault(cell[:shared], []).append(cell)
    return list(groups.values())
