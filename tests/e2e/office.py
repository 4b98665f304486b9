"""An association in one process: its central, two branches and headquarters, each computer with its own sealed data.

Everything is the program's own: set-up with a code, the exchange, the central on either database. Only the socket between
them is left out, and the clock is the office's: `pass_time` lets weeks go by for the central and for every desk.

    with Office(tmp_path) as office:
        desk, study, head = office.desk("receptionist"), office.desk("researcher"), office.headquarters()
        ... desk.opened.reception ...
        office.agree()
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.certificates import authority_der, make_authority
from central.database import Database
from central.enrolment import Named
from central.exchange import Exchange
from central.folder import CentralFolder
from central.store import Store, create_store
from desktop.errors import CentralUnreachable
from desktop.opening import OpenBranch, open_branch
from desktop.paths import DataFolder
from desktop.security.device import Device
from desktop.security.slots import Slots
from desktop.services.branch import Branch
from desktop.services.setup import Enrolled, Setup, Wish
from desktop.sync.reply import encode_frame
from desktop.sync.wire import read_request

PASSWORD = "شمعة نهر كتاب سحابة"
ASSOCIATION = "جمعية الاختبار"
FIRST, SECOND, HEAD = "فرع الرياض", "فرع جدة", "المقر الرئيس"
START = dt.datetime(2026, 3, 1, 6, tzinfo=dt.UTC)  # a Sunday morning in Riyadh
NOWHERE = "https://127.0.0.1:9"  # the discard port: nothing ever listens there


@dataclass
class Seat:
    """One computer and who sits at it. `cut` takes its line away; `skew` puts its clock wrong."""

    office: Office
    folder: DataFolder
    login: str
    device: str
    opened: OpenBranch
    cut: bool = False
    skew: dt.timedelta = dt.timedelta()

    def sync(self) -> None:
        """Exchange until both sides agree."""
        self.opened.syncing.now()

    def open_again(self) -> OpenBranch:
        """Log out and in."""
        self.opened.close()
        branch = Branch.load(self.folder)
        assert branch is not None
        keys = Slots.open(self.folder, self.login, PASSWORD)
        self.opened = open_branch(self.folder, branch, keys, clock=self.clock, known_password=PASSWORD)
        self.opened.syncing._engine._transport = _Line(self)
        return self.opened

    def clock(self) -> dt.datetime:
        """This computer's clock."""
        return self.office.clock() + self.skew


class Office:
    """The central and the seats around it."""

    def __init__(
        self, folder: Path, *, policy: str = "roofaa", own: Path | None = None, database_url: str = ""
    ) -> None:
        """`own` is a folder of policy files that the program does not ship; they go to the central and to every computer."""
        self.folder, self.policy, self.own, self.now = folder, policy, own, START
        central = CentralFolder(folder / "central").make()
        make_authority(central)
        url = database_url or central.embedded_url
        create_store(url)
        self.root = central.authority.read_text()
        self.central = Store(Database(url), authority_der(central), Ed25519PrivateKey.generate(), own)
        self.seats: list[Seat] = []

    def clock(self) -> dt.datetime:
        """The moment, for everyone; it moves a little with every look."""
        self.now += dt.timedelta(milliseconds=10)
        return self.now

    def pass_time(self, days: int = 0, hours: int = 0) -> None:
        """Let time go by."""
        self.now += dt.timedelta(days=days, hours=hours)

    def desk(self, role: str = "receptionist", *, branch: str = FIRST, name: str = "") -> Seat:
        """A new computer of a branch, set up with a fresh code by somebody of this role."""
        return self._seat(self.central.enrolment.new_code(branch, self.ms()), role, branch, name)

    def headquarters(self, role: str = "headquarters", *, name: str = "") -> Seat:
        """A new computer of headquarters."""
        return self._seat(self.central.enrolment.new_code(HEAD, self.ms(), headquarters=True), role, HEAD, name)

    def agree(self, *seats: Seat) -> None:
        """Let everyone who has a line send, then read what the others sent."""
        for seat in (seats or tuple(self.seats)) * 2:
            if not seat.cut:
                seat.sync()

    def ms(self) -> int:
        """The central's clock."""
        return int(self.clock().timestamp() * 1000)

    def close(self) -> None:
        """Shut everything down."""
        for seat in self.seats:
            seat.opened.close()
        self.central.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _seat(self, code: str, role: str, branch: str, name: str) -> Seat:
        login = name or f"موظف {len(self.seats) + 1}"
        folder = DataFolder(self.folder / f"seat-{len(self.seats) + 1}").make()
        if self.own is not None:
            shutil.copytree(self.own, folder.policies, dirs_exist_ok=True)
        wish = Wish(self.policy, branch, login, PASSWORD, NOWHERE, code, ASSOCIATION, role)
        made, keys = Setup(folder, self._enrol).branch(wish)
        device = Device.load(folder, keys.root).id
        opened = open_branch(folder, made, keys, staff=login, role=role, clock=self.clock, known_password=PASSWORD)
        opened.close()
        seat = Seat(self, folder, login, device, opened)
        seat.open_again()
        self.seats.append(seat)
        return seat

    def _enrol(self, _url: str, code: str, device: Device) -> Enrolled:
        one = self.central.enrolment.enrol(code, device.public_key, Named("desk", "test"), self.ms())
        known, home = self.central.identity(), one.branch
        code, notary = f"BR{home.no:02}", self.central.notary.public_key
        return Enrolled(
            known.store_id, known.gen, one.scopes[0], code, one.desk_no, self.root, notary, home.headquarters
        )


@dataclass
class _Line:
    seat: Seat

    def exchange(self, body: bytes, epoch: str) -> Iterator[bytes]:
        if self.seat.cut:
            raise CentralUnreachable()
        central = self.seat.office.central
        device = central.enrolment.device(self.seat.device)
        for frame in Exchange(central, device, read_request(body), self.seat.office.ms()).frames():
            yield encode_frame(frame)
