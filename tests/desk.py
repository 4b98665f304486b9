"""A branch computer for tests: real keys, a real sealed database, every service; no central unless one is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from pathlib import Path
from unittest.mock import patch

from central.certificates import make_authority
from central.folder import CentralFolder
from desktop.opening import OpenBranch, open_branch, utc_now
from desktop.paths import DataFolder
from desktop.policy import loader
from desktop.security import slots
from desktop.security.device import Device
from desktop.security.slots import Keys, Slots
from desktop.services.branch import Branch

LOGIN, PASSWORD = "نورة العتيبي", "شمعة نهر كتاب سحابة"
LEAST = {"m": 64, "t": 1, "p": 1}
"""The least cost of a password's key: a thousand computers are set up here. The tests of security pay the whole one."""

NOWHERE = "https://127.0.0.1:9"  # the discard port: nothing ever listens there


def set_up(folder: Path, policy: str = "roofaa") -> tuple[DataFolder, Branch, Keys]:
    """A computer as set-up leaves it, enrolled with a central that cannot be reached."""
    data = DataFolder(folder).make()
    with patch.dict(slots._KDF, LEAST):
        keys = Slots.create(data, LOGIN, PASSWORD)
    Device.create(data, keys.root)
    authority = CentralFolder(folder / "authority").make()
    make_authority(authority)
    name = _printed(loader.file_of(policy, data.policies)) or "جمعية الاختبار"
    branch = Branch(
        policy, name, "فرع الاختبار", "BR01", 1, "branch:test", NOWHERE, authority.authority.read_text(), "0" * 32, 1
    )
    branch.save(data)
    return data, branch, keys


@cache
def _printed(policy: Path) -> str | None:
    """The name of the association as its policy file prints it."""
    return loader.load(policy).association.name


def open_for_test(
    folder: Path,
    policy: str = "roofaa",
    clock: Callable[[], dt.datetime] = utc_now,
    role: str = "",
    password: str = PASSWORD,
) -> OpenBranch:
    """Set up (or open again) a computer in this folder and open its data; `role` is that of whoever sets it up.

    Presence is confirmed with `password` by itself before every seal; with "" the test confirms it as a person does.
    """
    data = DataFolder(folder)
    known = Branch.load(data) if data.branch.exists() else None
    if known is not None:
        return open_branch(data, known, Slots.open(data, LOGIN, PASSWORD), clock=clock, known_password=password)
    data, branch, keys = set_up(folder, policy)
    return open_branch(data, branch, keys, staff=LOGIN, role=role, clock=clock, known_password=password)
