"""Opens a branch: builds the store, the line and every service from the keys that a login yields.

The heavy libraries are imported from here, so that the login screen paints before any of them is read.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from central.embedded import Embedded
from desktop import __version__
from desktop.errors import DamagedDatabase
from desktop.models import search
from desktop.models.migrations import migrate
from desktop.models.staff import Staff
from desktop.models.store import Store, engine_for
from desktop.paths import DataFolder
from desktop.policy import loader, source
from desktop.policy.profile import Profile
from desktop.security import sealed
from desktop.security.anchor import AnchorFile
from desktop.security.blobs import Blobs
from desktop.security.device import Device, Signer
from desktop.security.keys import database_key
from desktop.security.slots import Keys, Slots
from desktop.services import practice
from desktop.services.access import TRIAL_PASSWORD, Access, trial_login
from desktop.services.blanks.papers import BlankPapers
from desktop.services.branch import Branch
from desktop.services.cases import Cases
from desktop.services.documents.verification import Verification
from desktop.services.intake import Intake
from desktop.services.licensed_seal import LicensedSeal
from desktop.services.outreach import OutreachRegister
from desktop.services.papers.contents import Contents
from desktop.services.papers.papers import Papers
from desktop.services.papers.study_paper import StudyContents
from desktop.services.people.alerts import Alerts
from desktop.services.people.duplicates import Duplicates
from desktop.services.people.links import Links
from desktop.services.people.reviews import Reviews
from desktop.services.people.search import Search
from desktop.services.policy_book import FirstVersion, PolicyBook
from desktop.services.practice import Practice, Work
from desktop.services.receiving.reception import Reception
from desktop.services.records import Desk, Officer, Records
from desktop.services.returns.returns import Returns
from desktop.services.returns.tray import Tray
from desktop.services.seals.book import SealBook
from desktop.services.seals.bundles import Bundles
from desktop.services.seals.declarations import Declarations, Seals
from desktop.services.seals.guard import SealGuard
from desktop.services.seals.presence import Presence
from desktop.services.setup import Enrolled, Setup
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.studies import Studies
from desktop.services.syncing import Syncing
from desktop.services.trial import Trial
from desktop.sync import client
from desktop.sync.client import Client
from desktop.sync.engine import Engine
from desktop.sync.outbox import Recorder

Clock = Callable[[], dt.datetime]


@dataclass(frozen=True, slots=True)
class OpenBranch:
    """Everything the window needs while somebody is logged in."""

    branch: Branch
    desk: Desk
    officer: Officer
    store: Store
    records: Records
    reception: Reception
    intake: Intake
    verification: Verification
    declarations: Declarations
    seals: SealBook
    bundles: Bundles
    guard: SealGuard
    eligibility: Eligibility
    studies: Studies
    papers: Papers
    blanks: BlankPapers
    search: Search
    duplicates: Duplicates
    links: Links
    alerts: Alerts
    reviews: Reviews
    outreach: OutreachRegister
    cases: Cases
    returns: Returns
    tray: Tray
    licensed: LicensedSeal
    practice: Practice
    syncing: Syncing
    line: Client
    central: Embedded | None = None  # of a trial

    @property
    def profile(self) -> Profile:
        """The policy in force today."""
        return self.desk.profile

    def close(self) -> None:
        """Put the index in order and everything into the database file, and let go of it."""
        with self.store.applying() as session:
            search.tidy(session.connection().connection.driver_connection)
        self.store.checkpoint()
        self.store.close()
        self.line.close()
        if self.central is not None:
            self.central.stop()


def utc_now() -> dt.datetime:
    """This computer's clock."""
    return dt.datetime.now(dt.UTC)


def open_branch(
    folder: DataFolder,
    branch: Branch,
    keys: Keys,
    *,
    staff: str = "",
    role: str = "",
    clock: Clock = utc_now,
    known_password: str = "",
) -> OpenBranch:
    """Open the sealed data of this computer.

    `staff` and `role` are given once, by set-up; `known_password` is one that everybody knows, as that of a trial. Raises DamagedDatabase, NewerDatabase, UnsafeDatabaseEngine,
    DamagedKeys, DiskFull or DiskFailed, and then leaves everything as it was.
    """
    store, device = _store(folder, keys, clock, fresh=bool(staff))
    witness = Signer(keys.user_seed)
    officer = _officer(store, branch, keys.user_id, witness, staff, role)
    book = PolicyBook(store, _first_version(branch, folder))
    desk = Desk(store, clock, officer, book, branch.scope, branch.name, branch.numbering)
    known = known_password or (TRIAL_PASSWORD if branch.trial else "")
    seals = Seals(
        witness,
        device,
        Presence(partial(Slots.confirm, folder, keys.user_id), clock, known_password=known),
        SealGuard(store, device, AnchorFile(folder, device), os.urandom),
    )
    licensed = LicensedSeal(folder.licensed_seal)
    return _services(desk, branch, seals, Blobs(folder.blobs, keys.root), licensed)


def open_trial(folder: DataFolder, policy: str, *, clock: Clock = utc_now) -> OpenBranch:
    """Open a trial with its own central beside it; the first time it is set up and invented families are entered."""
    central = Embedded(folder.trial_central, program=central_program())
    try:
        branch = Branch.load(folder)
        if branch is not None:
            keys = Access(folder).open(trial_login(), TRIAL_PASSWORD)
            reached = replace(branch, central_url=central.url)
            opened = open_branch(folder, reached, keys, clock=clock)
            return replace(opened, central=central)
        branch, keys = Setup(folder, enrol).trial(policy, central.url, central.code)
        opened = open_branch(folder, branch, keys, staff=trial_login(), role="manager", clock=clock)
        Trial(opened, clock().date()).enter()
        return replace(opened, central=central)
    except BaseException:
        central.stop()
        raise


def central_program() -> tuple[str, ...]:
    """The central beside this program: another executable when packaged, a module otherwise."""
    this = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(this.with_name("istiqbal-central" + this.suffix)),)
    return (str(this), "-m", "central")


def _store(folder: DataFolder, keys: Keys, clock: Clock, *, fresh: bool) -> tuple[Store, Device]:
    """The store over the sealed file. A file that is gone is damage, not a new beginning."""
    if not fresh and not folder.database.exists():
        raise DamagedDatabase(folder=folder.backups)
    key = database_key(keys.root)
    device = Device.load(folder, keys.root)
    engine = engine_for(partial(sealed.connect, folder.database, key))
    copy = folder.backups / f"before-upgrade-{clock():%Y%m%dT%H%M%S}.db"
    migrate(engine, lambda: sealed.backup(folder.database, key, copy))
    return Store(engine, Recorder(device.id, clock, os.urandom), folder.backups), device


def enrol(url: str, code: str, device: Device) -> Enrolled:
    """Enrol this computer with a code from headquarters. Raises CentralUnreachable, NotOurCentral or BadEnrolCode."""
    answer, root = client.enrol(url, code, device, name=platform.node(), app=__version__)
    return Enrolled(
        answer.store,
        answer.gen,
        answer.scopes[0],
        f"BR{answer.branch_no:02}",
        answer.desk_no,
        root,
        answer.notary,
        answer.headquarters,
    )


def _first_version(branch: Branch, folder: DataFolder) -> FirstVersion:
    texts = partial(source.of_files, branch.policy, folder.policies)
    return FirstVersion(branch.profile(folder.policies), loader.digest(branch.policy, folder.policies), texts)


def _officer(store: Store, branch: Branch, user_id: str, witness: Signer, name: str, role: str) -> Officer:
    with store.transaction(user_id) as session:
        row = session.get(Staff, user_id)
        if row is None:
            key = witness.public_key.hex()
            row = Staff(id=user_id, scope=branch.scope, name=name, role=role or "receptionist", public_key=key)
            session.add(row)
        return Officer(user_id, row.name or "", row.role or "receptionist")


def _services(desk: Desk, branch: Branch, seals: Seals, blobs: Blobs, licensed: LicensedSeal) -> OpenBranch:
    line = Client(branch.central_url, branch.central_root, seals.device, desk.clock)
    engine = Engine(desk.store, line, desk.clock, seals.device, os.urandom, app=__version__)
    engine.join(branch.store, branch.generation, (branch.scope,), branch.notary)
    work = _work(desk, seals, blobs)
    search, book = Search(desk), SealBook(desk.store)
    return OpenBranch(
        branch,
        desk,
        desk.officer,
        desk.store,
        work.records,
        Reception(desk, work.records),
        work.intake,
        work.verification,
        work.declarations,
        book,
        Bundles(desk, book, seals.device.id),
        seals.guard,
        work.eligibility,
        work.studies,
        work.papers,
        BlankPapers(desk, work.records),
        search,
        work.duplicates,
        Links(desk),
        Alerts(desk, work.duplicates),
        Reviews(desk),
        OutreachRegister(desk, work.records),
        Cases(desk, work.intake, work.verification, work.declarations, search),
        Returns(desk, blobs),
        Tray(desk, blobs),
        licensed,
        practice.build(work),
        Syncing(engine, desk.store, seals.guard.after_exchange),
        line,
    )


def _work(desk: Desk, seals: Seals, blobs: Blobs) -> Work:
    """The services of the file, from which the others are made."""
    records, eligibility = Records(desk), Eligibility(desk)
    intake, verification = Intake(desk, records), Verification(desk, records)
    declarations = Declarations(desk, intake, records, seals)
    studies = Studies(desk, records, intake, declarations, eligibility)
    contents = Contents(desk, intake, verification, declarations)
    papers = Papers(desk, contents, StudyContents(desk, intake, studies, eligibility))
    duplicates = Duplicates(desk)
    return Work(desk, records, intake, verification, declarations, eligibility, studies, papers, duplicates, blobs)
