"""A committee at its work in a line or two: files complete, members named, a session opened, decisions with usual answers."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from desktop.models.application import Application
from desktop.models.outbox import HEARD, remember
from desktop.models.staff import Staff
from desktop.opening import OpenBranch
from desktop.services.committee.views import Item, SessionView
from desktop.services.trial import Trial
from tests.desk import open_for_test
from tests.services.filing import Clock

TODAY = dt.date(2026, 11, 1)  # 1448/05/20
MEMBERS = (
    ("سالم الحويطي", "chair"),
    ("منى الشمري", "manager"),
    ("نورة العتيبي", "researcher"),
    ("هند القحطاني", "secretary"),
)
SESSION: Mapping[str, object] = {"held_on": "2026/11/01", "held_at": "10:00", "place": "قاعة الاجتماعات"}
WHY = "لا تنطبق شروط الخدمة على الحالة كما بيّنت الدراسة."
ANSWERS: Mapping[str, Mapping[str, object]] = {
    "accept": {"category": "ب", "amount": "500", "period": "monthly", "from_on": "2026/12/01", "until_on": "2027/11/30"},
    "accept_partial": {
        "category": "ب", "amount": "300", "period": "monthly", "from_on": "2026/12/01", "until_on": "2027/11/30",
        "declined": "ترميم المنزل",
    },
    "reject": {"reasons": ("INCOME_ABOVE",), "words": WHY},
    "complete": {"wanted": "مشهد الضمان\nعقد الإيجار"},
    "defer": {"reasons": ("DOCS_INCOMPLETE",), "words": WHY, "next_on": "2026/11/17"},
    "refer": {"words": WHY, "target_body": "جمعية البر", "disclosure": True, "letter_no": "١٢٣"},
}  # fmt: skip
"""What is typed for each kind of decision besides what is proposed."""

APPROVAL = {"approval_no": "17", "approved_on": "2026/10/31"}
"""What a competent body's decision must say as well."""


def open_committee(folder: Path, policy: str = "qaisoon", role: str = "manager") -> OpenBranch:
    """A desk with two files that reception has finished, under a clock that the test moves.

    The files are entered once for all tests of a policy; each test works on a copy of that computer's folder.
    """
    shutil.copytree(_entered(policy), folder, dirs_exist_ok=True)
    clock = Clock()
    clock.now += dt.timedelta(hours=1)  # after the files were entered
    desk = open_for_test(folder, policy, clock)
    return desk if role == "manager" else with_role(desk, folder, role)


def with_role(desk: OpenBranch, folder: Path, role: str) -> OpenBranch:
    """The same computer, opened again by somebody of another role."""
    clock = desk.desk.clock
    with desk.store.applying() as session:
        session.get_one(Staff, desk.officer.id).role = role
    desk.close()
    return open_for_test(folder, clock=clock)


@cache
def _entered(policy: str) -> Path:
    folder = Path(mkdtemp(prefix=f"committee-{policy}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    desk = open_for_test(folder, policy, Clock(), "manager")
    for _ in range(2):
        Trial(desk, TODAY).enter(most=1)
    desk.close()
    return folder


def complete_file(desk: OpenBranch, number: int = 0) -> str:
    """One of the files that reception has finished; its id."""
    found = sorted(desk.cases.recent(("complete",)), key=lambda one: one.number)
    return found[number].application_id


def name_members(desk: OpenBranch, members: tuple[tuple[str, str], ...] = MEMBERS) -> None:
    """Who sits on the committee."""
    for name, capacity in members:
        ref = desk.practice.committee.rulebook.add_member()
        desk.practice.committee.rulebook.edit(ref, "name", name)
        desk.practice.committee.rulebook.edit(ref, "capacity", capacity)


def opened(desk: OpenBranch, *applications: str, members: tuple[tuple[str, str], ...] = MEMBERS) -> SessionView:
    """A session in session with these files on its agenda."""
    if not desk.practice.committee.rulebook.members():
        name_members(desk, members)
    sessions = desk.practice.committee.sessions
    session_id = sessions.plan(SESSION)
    sessions.add(session_id, applications)
    return sessions.open(session_id)


def item_of(desk: OpenBranch, view: SessionView, application: str) -> Item:
    """The file on the agenda."""
    found = desk.practice.committee.sessions.session(view.line.id).items
    return next(one for one in found if one.application_id == application)


def answers(desk: OpenBranch, item_id: str, kind: str, **changed: object) -> dict[str, object]:
    """Everything a person would leave or type for a decision of this kind."""
    form = desk.practice.committee.decisions.form(item_id)
    approval = {} if desk.profile.committee_name else APPROVAL
    return {**form.values, "step": form.usual[kind], "kind": kind, **ANSWERS[kind], **approval, **changed}


def decide(desk: OpenBranch, view: SessionView, application: str, kind: str, **changed: object) -> str:
    """Record a decision; its id."""
    item = item_of(desk, view, application)
    return desk.practice.committee.decisions.decide(item.id, answers(desk, item.id, kind, **changed))


def stage(desk: OpenBranch, application: str) -> str:
    """Where the file stands."""
    with desk.store.reading() as session:
        return session.get_one(Application, application).stage or ""


def acts(desk: OpenBranch, application: str) -> list[str]:
    """What was done in the file, in order."""
    return [one.act for one in desk.practice.procedure.events(application)]


def prove(desk: OpenBranch, day: dt.date) -> None:
    """The central said that this day has begun."""
    moment = dt.datetime.combine(day, dt.time(9), dt.timezone(dt.timedelta(hours=3)))
    with desk.store.applying() as session:
        remember(session, HEARD, int(moment.timestamp() * 1000))


def let_pass(desk: OpenBranch, days: int) -> None:
    """Days go by on this computer's clock."""
    clock = desk.desk.clock
    assert isinstance(clock, Clock)
    clock.now += dt.timedelta(days=days)
