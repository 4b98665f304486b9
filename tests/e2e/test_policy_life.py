"""A version that one branch prepares and headquarters confirms reaches every branch; so do the shelf and who has read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.services.policies.refusals import SecondPerson
from desktop.services.policies.views import Decided, Standing
from tests.e2e.office import PASSWORD, SECOND, Office, Seat

SIXTH = Path(__file__).parent / "sixth"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office(tmp_path) as made:
        yield made


def prepare(seat: Seat, committee: str) -> None:
    drafts = seat.opened.practice.policy.drafts
    drafts.begin()
    drafts.edit("policy:", "committee", committee)
    drafts.prepare()


def confirm(seat: Seat) -> None:
    publishing = seat.opened.practice.policy.publishing
    today = seat.opened.desk.today()
    decided = Decided(WrittenDate.of(today), "مجلس الإدارة", "9", "31", WrittenDate.of(today - dt.timedelta(days=2)))
    publishing.publish(publishing.waiting()[0].row_id, decided, PASSWORD)


def begun_under(seat: Seat, file: str) -> str | None:
    with seat.opened.store.reading() as session:
        return seat.opened.desk.profile_of(session.get_one(Application, file)).committee_name


def test_two_persons_on_two_computers_publish_and_every_branch_follows(office: Office) -> None:
    riyadh, jeddah, head = office.desk("manager"), office.desk(branch=SECOND), office.headquarters()
    old = jeddah.opened.intake.start()
    prepare(riyadh, "لجنة الرعاية")
    office.agree()
    with pytest.raises(SecondPerson):
        confirm(riyadh)
    confirm(head)
    assert jeddah.opened.profile.version == 1
    office.agree()
    assert [seat.opened.profile.version for seat in office.seats] == [2, 2, 2]
    new = jeddah.opened.intake.start()
    assert (begun_under(jeddah, old), begun_under(jeddah, new)) == ("لجنة البحث", "لجنة الرعاية")
    office.agree()
    assert (begun_under(head, old), begun_under(head, new)) == ("لجنة البحث", "لجنة الرعاية")


def test_a_computer_that_joins_later_works_by_the_published_version(office: Office) -> None:
    riyadh, head = office.desk("manager"), office.headquarters()
    prepare(riyadh, "لجنة الرعاية")
    office.agree()
    confirm(head)
    office.agree()
    late = office.desk(branch=SECOND)
    assert late.opened.profile.version == 1
    late.sync()
    assert late.opened.profile.version == 2
    late.open_again()
    assert late.opened.profile.committee_name == "لجنة الرعاية"


def test_of_two_versions_published_while_the_line_was_away_everyone_takes_the_same(office: Office) -> None:
    one, two, head = office.desk("manager"), office.desk("manager", branch=SECOND), office.headquarters()
    prepare(one, "لجنة أولى")
    prepare(two, "لجنة ثانية")
    one.sync()
    head.sync()
    confirm(head)
    head.cut = True
    two.sync()
    one.sync()
    found = two.opened.practice.policy.publishing
    assert {line.standing for line in found.waiting()} == {Standing.WAITING} and len(found.waiting()) == 2
    theirs = next(line for line in found.waiting() if not found.refused(line.row_id))
    mine = next(line for line in one.opened.practice.policy.publishing.waiting() if line.row_id != theirs.row_id)
    office.pass_time(hours=1)
    today = WrittenDate.of(one.opened.desk.today())
    publishing = one.opened.practice.policy.publishing
    publishing.publish(mine.row_id, Decided(today, "مجلس الإدارة", "10", "32", today), PASSWORD)
    assert one.opened.profile.committee_name == "لجنة ثانية"
    head.cut = False
    office.agree()
    assert {seat.opened.profile.committee_name for seat in office.seats} == {"لجنة أولى"}
    void = [line for line in found.versions() if line.standing is Standing.VOID]
    assert [line.version for line in void] == [2]


def test_the_shelf_and_the_readers_travel(office: Office, tmp_path: Path) -> None:
    riyadh, jeddah, head = office.desk("manager"), office.desk(branch=SECOND), office.headquarters()
    file = tmp_path / "bylaws.pdf"
    file.write_bytes(riyadh.opened.blanks.make("application", "elderly").pdf)
    answers = {"title": "اللائحة الأساسية", "edition": "1447"}
    riyadh.opened.practice.policy.shelf.put("bylaws", answers, file)
    jeddah.opened.practice.policy.readers.acknowledge()
    office.agree()
    jeddah.cut = True
    (line,) = [one for one in jeddah.opened.practice.policy.shelf.lines() if one.item_id]
    assert line.arrived
    assert jeddah.opened.practice.policy.shelf.read(line.item_id).content == file.read_bytes()
    read = {one.name: bool(one.read_at) for one in head.opened.practice.policy.readers.everyone()}
    assert read == {riyadh.login: False, jeddah.login: True, head.login: False}


def test_an_association_of_files_alone_goes_on_in_published_versions(tmp_path: Path) -> None:
    with Office(tmp_path, policy="wafaa", own=SIXTH) as office:
        desk, head = office.desk("manager"), office.headquarters()
        first = desk.opened.profile.version
        drafts = desk.opened.practice.policy.drafts
        drafts.begin()
        assert drafts.state().slips == 0
        drafts.edit("policy:", "title", "سياسة العلاقة مع المستفيدين، الإصدار الجديد")
        drafts.prepare()
        office.agree()
        confirm(head)
        office.agree()
        assert desk.opened.profile.version == first + 1
