"""No figure about fewer than five people can be read, nor worked out from any figures that are published."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.small_groups import LEAST, Cell, blocks, together, within

LABELS = [tuple(cell) for cell in product(("a", "b"), ("1", "2", "3"), ("x", "y"))]
COUNTS = st.dictionaries(st.sampled_from(LABELS), st.integers(0, 9), max_size=len(LABELS))
FILTERS = [
    (branch, first, last, service)
    for branch in ("", "a", "b")
    for first, last in (("1", "1"), ("1", "2"), ("1", "3"), ("2", "2"), ("2", "3"), ("3", "3"))
    for service in ("", "x", "y")
]
"""Every question a screen can put: a branch or all, a period, a service or all."""


def _holds(cell: Cell, asked: tuple[str, str, str, str]) -> bool:
    branch, first, last, service = asked
    return branch in ("", cell[0]) and first <= cell[1] <= last and service in ("", cell[2])


def _published(counts: dict[Cell, int]) -> list[list[int]]:
    """For each question, which cells the published figure adds up."""
    known, found = blocks(counts), []
    for asked in FILTERS:
        cells = {cell for block in within(known, lambda cell, asked=asked: _holds(cell, asked)) for cell in block}  # type: ignore[misc]
        found.append([int(cell in cells) for cell in LABELS])
    return found


def _rank(rows: list[list[int]]) -> int:
    left, rank = [[Fraction(one) for one in row] for row in rows], 0
    for column in range(len(LABELS)):
        pivot = next((row for row in left[rank:] if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        left.insert(rank, pivot)
        for row in left[rank + 1 :]:
            times = row[column] / pivot[column]
            for place in range(len(row)):
                row[place] -= times * pivot[place]
        rank += 1
    return rank


@given(COUNTS)
def test_every_block_is_large_enough_and_no_answer_stands_in_two(counts: dict[Cell, int]) -> None:
    found = blocks(counts)
    assert all(sum(counts[cell] for cell in block) >= LEAST for block in found)
    assert len({cell for block in found for cell in block}) == sum(map(len, found))


@given(COUNTS)
def test_no_small_cell_follows_from_all_published_figures_together(counts: dict[Cell, int]) -> None:
    rows = _published(counts)
    known = _rank(rows)
    for number, cell in enumerate(LABELS):
        if 0 < counts.get(cell, 0) < LEAST:
            alone = [int(place == number) for place in range(len(LABELS))]
            assert _rank([*rows, alone]) == known + 1, f"{cell} can be worked out"


@given(COUNTS)
def test_whatever_is_the_difference_of_two_published_figures_is_nobody_or_enough_people(
    counts: dict[Cell, int],
) -> None:
    rows = _published(counts)
    for one, other in product(rows, rows):
        if all(a >= b for a, b in zip(one, other, strict=True)):
            people = sum(counts.get(cell, 0) for cell, a, b in zip(LABELS, one, other, strict=True) if a > b)
            assert people == 0 or people >= LEAST


@given(COUNTS)
def test_a_cell_that_is_large_enough_is_shown_as_it_is(counts: dict[Cell, int]) -> None:
    found = blocks(counts)
    assert all(frozenset({cell}) in found for cell, count in counts.items() if count >= LEAST)


@given(COUNTS)
def test_at_most_a_few_answers_are_counted_nowhere(counts: dict[Cell, int]) -> None:
    counted = sum(counts[cell] for block in blocks(counts) for cell in block)
    assert 0 <= sum(counts.values()) - counted < LEAST


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30)))
def test_a_table_keeps_its_sum_and_shows_no_small_group_nor_one_that_follows_from_it(counts: dict[str, int]) -> None:
    shown = together(counts)
    assert all(count >= LEAST for _, count in shown)
    assert all(sum(counts[label] for label in labels) == count for labels, count in shown)
    whole = sum(counts.values())
    assert sum(count for _, count in shown) == (
        whole if any(count >= LEAST for count in (*counts.values(), whole)) else 0
    )
    assert {label for labels, _ in shown for label in labels} <= {label for label, count in counts.items() if count}


def test_a_small_group_stands_with_the_smallest_that_is_shown() -> None:
    assert together({"a": 20, "b": 7, "c": 2}) == ((("a",), 20), (("b", "c"), 9))
