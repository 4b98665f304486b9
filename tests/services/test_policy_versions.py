"""Which version of a policy counts: old files stay under theirs, new ones begin under the one in force."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed, WrongPassword
from desktop.models.application import Application
from desktop.models.declaration import Declaration
from desktop.models.policy_life import PolicyPublication, PolicyVersion
from desktop.opening import OpenBranch
from desktop.services.policies.refusals import AlreadyDecided, BeforeToday, OlderThanPublished, SecondPerson
from desktop.services.policies.views import Standing
from desktop.services.records import Officer
from tests.desk import LOGIN, open_for_test
from tests.services.filing import STROKES, Clock, match_all, whole_file, words_of
from tests.services.policy_hands import PASSWORD, SECOND, decided, of_second, prepare, publish

SHORTER = {
    ("policy:reply", "min_days"): "7",
    ("policy:reply", "words"): "خلال مدة لا تقل عن أسبوع",
    ("receipt:", "title"): "إشعار تسلّم الطلب",
    ("policy:", "committee"): "لجنة الرعاية",
}


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_for_test(tmp_path, clock=Clock(), role="manager")


def drop(desk: OpenBranch, document: str) -> None:
    """Take a document out of the draft's list."""
    drafts = desk.practice.policy.drafts
    page = drafts.page("documents").parts[0]
    drafts.remove(next(one.ref.id for one in page.sheets if one.values["document"] == document))


def codes(desk: OpenBranch, application: str) -> set[str]:
    return {one.document for one in desk.verification.of(application).items}


def test_the_first_version_is_the_one_of_the_files(desk: OpenBranch) -> None:
    assert desk.profile.version == 1
    (line,) = desk.practice.policy.publishing.versions()
    assert (line.version, line.standing) == (1, Standing.IN_FORCE)


def test_an_old_file_keeps_its_version_and_a_new_one_begins_under_the_new(desk: OpenBranch) -> None:
    old = whole_file(desk)
    before, paper = codes(desk, old), words_of(desk.papers.make(old, "receipt").pdf)
    life = desk.practice.policy
    life.drafts.begin()
    drop(desk, "social_security_stmt")
    assert publish(desk, SHORTER) == 2
    new = desk.intake.start()
    assert desk.profile.version == 2
    with desk.store.reading() as session:
        versions = {one.id: one.policy_version for one in session.query(Application)}
    assert versions == {old: "1", new: "2"}
    assert "social_security_stmt" in before and codes(desk, old) == before
    assert "social_security_stmt" not in codes(desk, new)
    assert words_of(desk.papers.make(old, "receipt").pdf) == paper
    fresh = words_of(desk.papers.make(new, "receipt").pdf)
    assert "أسبوعين" in paper and "أسبوعين" not in fresh and "تسل" in fresh


def test_the_declaration_of_an_old_file_is_sealed_under_its_own_version(desk: OpenBranch) -> None:
    old = whole_file(desk)
    match_all(desk, old)
    publish(desk, SHORTER)
    clauses = " ".join(desk.declarations.compose(old).clauses)
    assert "أسبوعين" in clauses and "لجنة البحث" in clauses
    desk.declarations.seal(old, STROKES, mode="signature")
    with desk.store.reading() as session:
        content = json.loads(session.query(Declaration).one().content or "{}")
    assert content["policy"]["version"] == "1"
    assert content["policy"]["sha256"] == desk.desk.policies.sha256("1") != desk.desk.policies.sha256("2")


def test_a_coming_version_counts_from_its_day_on(desk: OpenBranch) -> None:
    day = desk.desk.today() + dt.timedelta(days=3)
    publish(desk, SHORTER, day)
    life = desk.practice.policy
    assert desk.profile.version == 1
    assert [one.standing for one in life.publishing.versions()] == [Standing.COMING, Standing.IN_FORCE]
    clock = desk.desk.clock
    assert isinstance(clock, Clock)
    clock.now += dt.timedelta(days=3)
    assert desk.profile.version == 2
    assert [one.standing for one in life.publishing.versions()] == [Standing.IN_FORCE, Standing.REPLACED]


def test_whoever_prepared_a_version_cannot_confirm_it(desk: OpenBranch) -> None:
    life = desk.practice.policy
    version = prepare(life, SHORTER)
    assert life.publishing.refused(version)
    with pytest.raises(SecondPerson):
        life.publishing.publish(version, decided(desk.desk.today()), PASSWORD)
    same_name = of_second(desk.desk, Officer("laptop", LOGIN, "manager"))
    with pytest.raises(SecondPerson):
        same_name.publishing.publish(version, decided(desk.desk.today()), PASSWORD)
    assert desk.profile.version == 1


def test_neither_may_anyone_without_the_role(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, SHORTER)
    clerk = of_second(desk.desk, replace(SECOND, role="receptionist"))
    assert clerk.publishing.refused(version) and clerk.drafts.refused()
    with pytest.raises(NotAllowed):
        clerk.publishing.publish(version, decided(desk.desk.today()), PASSWORD)
    with pytest.raises(NotAllowed):
        clerk.drafts.begin()


def test_a_wrong_password_confirms_nothing(desk: OpenBranch) -> None:
    version = prepare(of_second(desk.desk), SHORTER)
    with pytest.raises(WrongPassword):
        desk.practice.policy.publishing.publish(version, decided(desk.desk.today()), "wrong password here")
    assert [one.row_id for one in desk.practice.policy.publishing.waiting()] == [version]
    done = desk.practice.policy.publishing.publish(version, decided(desk.desk.today()), PASSWORD)
    assert done.standing is Standing.IN_FORCE and desk.profile.version == 2


def test_no_version_is_in_force_from_a_day_that_is_over(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, SHORTER)
    second = of_second(desk.desk).publishing
    yesterday = decided(desk.desk.today() - dt.timedelta(days=1))
    with pytest.raises(BeforeToday):
        second.publish(version, yesterday, PASSWORD)
    answers = {"effective_from": yesterday.effective_from, "board": "مجلس الإدارة", "meeting_no": "9"}
    found, wrong = second.judge(answers)
    assert found is None and set(wrong) == {"effective_from", "decision_no", "decided_on"}


def test_what_the_text_says_of_its_approval_is_offered_to_whoever_confirms(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, {**SHORTER, ("policy:approval", "decision_no"): "٤٤"})
    asked = of_second(desk.desk).publishing.asked(version)
    assert asked.values["decision_no"] == "٤٤"
    assert isinstance(asked.values["decided_on"], WrittenDate)


def test_the_approval_of_the_version_before_is_not_taken_for_this_one(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, SHORTER)
    assert set(of_second(desk.desk).publishing.asked(version).values) == {"board"}


def test_a_returned_version_is_never_in_force_and_says_why(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, SHORTER)
    second = of_second(desk.desk).publishing
    second.send_back(version, "رقم القرار لا يطابق المحضر")
    (line, _) = second.versions()
    assert line.standing is Standing.RETURNED and "المحضر" in line.reason
    with pytest.raises(AlreadyDecided):
        second.publish(version, decided(desk.desk.today()), PASSWORD)
    assert desk.profile.version == 1


def test_a_version_that_is_older_than_what_was_published_is_refused(desk: OpenBranch) -> None:
    life, second = desk.practice.policy, of_second(desk.desk)
    first = prepare(life, SHORTER)
    rival = prepare(second, {("policy:", "committee"): "لجنة أخرى"})
    assert first != rival or len(life.publishing.waiting()) == 2
    waiting = {one.row_id for one in life.publishing.waiting()}
    mine = next(one for one in waiting if life.publishing.refused(one))
    (other,) = waiting - {mine}
    life.publishing.publish(other, decided(desk.desk.today()), PASSWORD)
    with pytest.raises(OlderThanPublished):
        second.publishing.publish(mine, decided(desk.desk.today()), PASSWORD)


def test_a_row_that_one_person_wrote_alone_counts_for_nothing(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, SHORTER)
    forge(desk, version, published_by=desk.officer.id)
    assert desk.profile.version == 1


def test_nor_does_one_that_confirmed_other_words(desk: OpenBranch) -> None:
    version = prepare(desk.practice.policy, SHORTER)
    forge(desk, version, digest="0" * 64)
    assert desk.profile.version == 1
    forge(desk, version)
    assert desk.profile.version == 2


def forge(desk: OpenBranch, version: str, **other: str) -> None:
    """A publication written past the service, as a row from elsewhere could be."""
    with desk.store.transaction("elsewhere") as session:
        row = session.get_one(PolicyVersion, version)
        known = {
            "version_id": version, "verdict": "published", "digest": row.digest, "published_by": "second",
            "published_at": desk.desk.now(), "effective_from": WrittenDate.of(desk.desk.today()),
        }  # fmt: skip
        session.add(PolicyPublication(scope="association", **{**known, **other}))


def test_the_versions_survive_the_program(desk: OpenBranch, tmp_path: Path) -> None:
    old = desk.intake.start()
    publish(desk, SHORTER)
    desk.close()
    again = open_for_test(tmp_path, clock=Clock())
    assert again.profile.version == 2 and again.profile.committee_name == "لجنة الرعاية"
    with again.store.reading() as session:
        assert again.desk.profile_of(session.get_one(Application, old)).committee_name == "لجنة البحث"
    again.close()


def test_a_policy_without_a_printed_name_keeps_the_one_of_the_set_up(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path, "unnamed", Clock(), "manager")
    publish(desk, {("policy:", "title"): "سياسة تنظيم العلاقة، الإصدار الثاني"})
    assert desk.profile.version == 2 and desk.profile.association.name == "جمعية الاختبار"
    desk.close()


def test_each_version_is_acknowledged_anew(desk: OpenBranch) -> None:
    readers = desk.practice.policy.readers
    assert readers.acknowledged() == "" and readers.everyone()[0].read_at == ""
    readers.acknowledge()
    readers.acknowledge()
    assert readers.acknowledged() and readers.everyone()[0].name == LOGIN
    assert readers.everyone()[0].read_at == readers.acknowledged()
    publish(desk, SHORTER)
    assert readers.acknowledged() == ""
