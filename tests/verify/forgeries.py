"""What whoever holds the database key, the computer's key and a key of their own can do to a chain of declarations."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from desktop.services.seals.book import SealedEntry
from tests.verify.sealing import World, changed

Entries = list[SealedEntry]
Forgery = Callable[[World, Entries, random.Random], tuple[Entries, int]]


def edit(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    """Another income in one declaration."""
    at = chance.randrange(len(entries))

    def income(content: dict[str, object]) -> None:
        content["snapshot"] = {"personal": {"p1": {"income": chance.randrange(10**6)}}}

    edited = world.sealed(changed(entries[at], income))
    return world.resealed([*entries[:at], edited, *entries[at + 1 :]], at), at + 1


def delete(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    at = chance.randrange(len(entries))
    return world.resealed([*entries[:at], *entries[at + 1 :]], at), at + 1


def cut_off(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    at = chance.randrange(len(entries))
    return entries[:at], at + 1


def insert(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    at = chance.randrange(len(entries))
    slipped_in = world.sealed(changed(entries[0], lambda content: content.update(id="f" * 32)))
    return world.resealed([*entries[:at], slipped_in, *entries[at:]], at), at + 1


def reorder(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    first, second = sorted(chance.sample(range(len(entries)), 2))
    moved = [*entries]
    moved[first], moved[second] = moved[second], moved[first]
    return world.resealed(moved, first), first + 1


def reseal(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    """The same words, but by another witness: whose key the forger has."""
    at = chance.randrange(len(entries))
    user = 1 - (at + 1) % 2
    return world.resealed(entries, at, user), at + 1


def edit_without_the_keys(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    """Only the database key: the text is changed where it lies."""
    at = chance.randrange(len(entries))
    content = entries[at].content.replace("سارة".encode(), "نورة".encode())
    return [*entries[:at], replace(entries[at], content=content), *entries[at + 1 :]], at + 1


def edit_only_there(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    """Sealed anew, but what follows is left as it was."""
    at = chance.randrange(len(entries))
    return [*entries[:at], world.resealed(entries, at, 1 - (at + 1) % 2)[at], *entries[at + 1 :]], at + 1


def begin_anew(world: World, entries: Entries, chance: random.Random) -> tuple[Entries, int]:
    """Everything under another run of the chain, as if an old copy had been put back."""
    forger = World(epoch="cd" * 8)
    return forger.resealed(entries, 0), 1


ALL: tuple[Forgery, ...] = (
    edit,
    delete,
    cut_off,
    insert,
    reorder,
    reseal,
    edit_without_the_keys,
    edit_only_there,
    begin_anew,
)
