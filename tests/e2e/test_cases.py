"""Each policy carried out whole, through the real windows of two branches and headquarters: from greeting to opinion."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import evidence
from desktop.services.evidence.paper import said
from tests.e2e import walk
from tests.e2e.office import PASSWORD, SECOND, Office
from tests.e2e.windows import Window, windows

SIXTH = Path(__file__).with_name("sixth")
POLICIES = ("qaisoon", "unnamed", "noor", "roofaa", "robotweak", "wafaa")
SERVICES = ("food", "training", "cash_once")


class Association:
    """Reception and researcher of one branch, another branch, headquarters: each with its window."""

    def __init__(self, folder: Path, policy: str) -> None:
        self.office = Office(folder, policy=policy, own=SIXTH if policy == "wafaa" else None)
        for role, name in (("receptionist", "نورة سعد العتيبي"), ("researcher", "سعاد علي القحطاني")):
            self.office.desk(role, name=name)
        self.office.desk("receptionist", branch=SECOND, name="هند فهد العمري")
        self.office.headquarters(name="ماجد خالد السالم")
        self.reception, self.researcher, self.elsewhere, self.head = windows(self.office, folder / "pictures").values()

    @property
    def all(self) -> tuple[Window, ...]:
        return self.reception, self.researcher, self.elsewhere, self.head

    def close(self) -> None:
        for window in self.all:
            window.close()
        self.office.central.close()


@pytest.fixture(params=POLICIES)
def association(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Association]:
    found = Association(tmp_path, request.param)
    yield found
    found.close()


def test_a_case_runs_from_the_greeting_to_the_opinion_and_every_article_has_its_proof(association: Association) -> None:
    profile = association.reception.seat.opened.profile
    service = next(one for one in SERVICES if one in profile.services)
    with association.reception as desk:
        number = walk.receive(desk)
    with association.researcher as desk:
        walk.study(desk, number)
    with association.head as desk:
        walk.name_members(desk)
        walk.decide(desk, service)
    with association.reception as desk:
        assert walk.is_held(desk, number) == bool(profile.reply.min_days)
        association.office.pass_time(days=16)
        desk.exchange()
        walk.tell(desk, number)
        walk.care(desk, number, service)
        walk.ask_opinion(desk)
    with association.head as desk:
        walk.finish(desk, number)
    with association.elsewhere as desk:
        assert not desk.seat.opened.cases.recent()
    with association.reception:
        pass
    check_evidence(association, number)


def check_evidence(association: Association, number: str) -> None:
    """The command prints every article with its proof, none of them a gap, at the branch and at headquarters alike."""
    seat, head = association.reception.seat, association.head.seat
    printed = list(said(head.opened.practice.evidence.numbered(number)))
    assert list(said(seat.opened.practice.evidence.numbered(number))) == printed
    for window in association.all:
        window.close()
    out = io.StringIO()
    status = evidence.main(seat.folder, number, login=seat.login, out=out, ask=lambda _: PASSWORD)
    assert status == 0, out.getvalue()
    for step in seat.opened.profile.steps:
        assert f"{step.article} " in out.getvalue()
