"""What verifying costs, and what gets past it:   python -m benchmarks.verify [--bundles 10000] [--every 1]

1. Bundles of sealed declarations as large as a real one, each with a paper, a receipt and certificates, read from disk by
   one `istiqbal-verify` process.
2. Every single bit of the sealed part of a bundle, through the whole verifier (the zip written anew, so that its own sums
   hold); then every bit of the zip as it lies on the disk. Two processes.
3. Random forgeries of a chain of 60 by whoever holds every key of the branch; the first bad event has to be named.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

from desktop.printing import papercode
from desktop.services.seals.book import SealedEntry
from desktop.services.seals.bundle_file import BundledPaper, chain_export, declaration_bundle, zipped
from desktop.sync import notary
from istiqbal_verify.bundle import unpack
from istiqbal_verify.canonical import Unreadable
from istiqbal_verify.run import Run, worst
from tests.verify import forgeries
from tests.verify.flips import SEALED
from tests.verify.sealing import World, receipts_of, sha, with_receipt

PAPER = 42_000
"""Bytes of a declaration as PDF."""


def declarations(world: World, count: int) -> list[SealedEntry]:
    """A chain in which each declaration is as long as that of a real family (8 kB), confirmed by the notary."""
    entries: list[SealedEntry] = []
    for seq in range(1, count + 1):
        content = world.content(seq, entries[-1].event_hash if entries else "0" * 64)
        answers = {f"question_{number}": f"جواب عن السؤال رقم {number}" for number in range(28)}
        content["snapshot"] = {f"section{part}": {f"{part:032x}": answers} for part in range(4)}
        entries.append(world.sealed(content))
    world.leaves = [notary.leaf_hash(bytes.fromhex(entry.event_hash)) for entry in entries]

    @cache
    def subtree(low: int, high: int) -> bytes:
        if high - low == 1:
            return world.leaves[low]
        middle = low + notary.split(high - low)
        return notary.node_hash(subtree(low, middle), subtree(middle, high))

    return [with_receipt(entry, _receipt(world, entry, place, subtree)) for place, entry in enumerate(entries)]


def _receipt(world: World, entry: SealedEntry, place: int, subtree: notary.Subtree) -> str:
    size = len(world.leaves)
    where = {"device": entry.device, "epoch": entry.epoch, "seq": entry.seq, "event_hash": entry.event_hash}
    path = [step.hex() for step in notary.path_of(place, 0, size, subtree)]
    tree = {"log_index": place, "tree_size": size, "tree_head": subtree(0, size).hex(), "path": path}
    body = {"v": 1, "type": "receipt", **where, **tree, "server_time": "2026-11-02T00:00:00+00:00"}
    return notary.sign(body, world.notary).text


def bundle(entry: SealedEntry) -> bytes:
    code = papercode.paper_code("D", entry.application_id, "declaration", bytes.fromhex(entry.sha256))
    pdf = random.Random(entry.id).randbytes(PAPER)
    return declaration_bundle(entry, (entry,), [BundledPaper(sha(pdf), code, 1, pdf)], "2026", strokes=True)


def many(count: int) -> None:
    world = World()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for entry in declarations(world, count):
            (folder / f"{entry.seq:06}.zip").write_bytes(bundle(entry))
        files = sorted(one.name for one in folder.iterdir())
        size = sum((folder / one).stat().st_size for one in files) / len(files)
        print(f"{count} bundles of {size / 1000:.0f} kB, load of the machine {os.getloadavg()[0]:.1f}")
        for shares in ([files], [files[: count // 2], files[count // 2 :]]):
            _timed(folder, shares, world.notary_key)


def _timed(folder: Path, shares: list[list[str]], key: str) -> None:
    """One process for each share of the files, all at once."""
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    root = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    running = []
    for number, share in enumerate(shares):
        command = [sys.executable, "-m", "istiqbal_verify", *share, "--notary", key, "--json"]
        with (folder / f"{number}.json").open("wb") as report:
            running.append(subprocess.Popen(command, cwd=folder, stdout=report, env=root))
    exits = [one.wait() for one in running]
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert {json.loads((folder / f"{number}.json").read_bytes())["status"] for number in range(len(shares))} == {0}
    print(f"  {len(shares)} process(es): {wall:.1f} s by the clock, {cpu:.1f} s of processor time, exits {exits}")
    print(f"    {cpu / sum(map(len, shares)) * 1000:.2f} ms each, at most {after.ru_maxrss / 1000:.0f} MB in one")


def _accepted(files: Mapping[str, bytes], key: str, every: int, job: tuple[str, int, int]) -> tuple[int, int]:
    """How many of a range of bits were tried, and how many changes were valid."""
    name, start, end = job
    tried = valid = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bundle.zip"
        for at in range(start, end, every):
            path.write_bytes(_with_a_bit_changed(files, name, at))
            run = Run(key)
            run.read(path)
            tried, valid = tried + 1, valid + (worst(run.compare()) in (0, 2))
    return tried, valid


def _with_a_bit_changed(files: Mapping[str, bytes], name: str, at: int) -> bytes:
    changed = bytearray(files[name])
    changed[at // 8] ^= 1 << at % 8
    return zipped({**files, name: bytes(changed)})


def _refused(data: bytes, job: tuple[int, int]) -> int:
    refused = 0
    for at in range(*job):
        changed = bytearray(data)
        changed[at // 8] ^= 1 << at % 8
        try:
            unpack(bytes(changed))
        except Unreadable:
            refused += 1
    return refused


def bits(every: int) -> None:
    """Without its paper, which the hash in papers.json covers."""
    world = World()
    entry = declarations(world, 40)[20]
    data = declaration_bundle(entry, (entry,), [], "2026", strokes=True)
    files = unpack(data)
    with ProcessPoolExecutor(2) as pool:
        for name in SEALED:
            whole, step = len(files[name]) * 8, 4096
            jobs = [(name, start, min(start + step, whole)) for start in range(0, whole, step)]
            found = list(pool.map(partial(_accepted, files, world.notary_key, every), jobs))
            print(
                f"{name}: {sum(one for one, _ in found)} of {whole} bits changed, {sum(one for _, one in found)} valid"
            )
        spans = [(start, min(start + 8192, len(data) * 8)) for start in range(0, len(data) * 8, 8192)]
        refused = sum(pool.map(partial(_refused, data), spans))
        print(f"the zip as it lies on the disk: {len(data) * 8} bits changed, {refused} refused")


def forged(count: int) -> None:
    """`count` of each kind."""
    world = World()
    entries = world.chain(60)
    named = total = 0
    with tempfile.TemporaryDirectory() as name:
        kept, file = Path(name) / "receipts.json", Path(name) / "chain.zip"
        kept.write_bytes(receipts_of(entries))
        for forge in forgeries.ALL:
            chance = random.Random(f"benchmark {forge.__name__}")
            for _ in range(count):
                made, bad = forge(world, entries, chance)
                file.write_bytes(chain_export(world.device_id, made, "2026"))
                run = Run(world.notary_key)
                run.hear(kept)
                run.read(file)
                faults = [one.what or {} for one in run.compare() if one.check == "history" and not one.answer]
                named += [one["seq"] for one in faults if one["epoch"] == world.epoch] == [bad]
                total += 1
    print(f"{total} forgeries of a chain of 60, {len(forgeries.ALL)} kinds: the first bad event named in {named}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundles", type=int, default=10_000)
    parser.add_argument("--every", type=int, default=1, help="change only every n-th bit")
    parser.add_argument("--forgeries", type=int, default=60, help="of each kind")
    chosen = parser.parse_args()
    many(chosen.bundles)
    forged(chosen.forgeries)
    bits(chosen.every)


if __name__ == "__main__":
    main()
