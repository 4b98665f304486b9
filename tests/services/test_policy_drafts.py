"""The editor of a policy: every answer saved, every slip beside its field, nothing lost that a form does not ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.opening import OpenBranch
from desktop.policy import source
from desktop.policy.draft import Draft
from desktop.policy.letters import LETTERS
from desktop.policy.loader import profiles
from desktop.services.policies import sheets
from desktop.services.policies.drafts import Drafts
from desktop.services.policies.plan import plan
from desktop.services.policies.refusals import NothingChanged, OlderThanPublished, SlipsLeft
from desktop.services.policies.views import EditPart
from desktop.services.views import Sheet
from tests.desk import open_for_test
from tests.services.filing import Clock, words_of
from tests.services.policy_hands import PASSWORD, decided, of_second, publish

SHIPPED = sorted(profiles())
GHAITH = Path(__file__).parent.parent / "policies" / "aid"


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_for_test(tmp_path, clock=Clock(), role="manager")


@pytest.fixture
def drafts(desk: OpenBranch) -> Drafts:
    desk.practice.policy.drafts.begin()
    return desk.practice.policy.drafts


def part(drafts: Drafts, page: str, place: str) -> EditPart:
    return next(one for one in drafts.page(page).parts if one.place == place)


def sheet(drafts: Drafts, page: str, place: str) -> Sheet:
    return next(one for found in drafts.page(page).parts for one in found.sheets if one.ref.id == place)


@pytest.mark.parametrize("policy", [*SHIPPED, "ghaith"])
def test_every_question_of_the_editor_saved_as_it_stands_changes_nothing(policy: str) -> None:
    files = source.of_files(policy, GHAITH)
    draft = before = Draft.of(files)
    for page in plan(draft):
        for card in page.parts:
            rows = range(1, len(draft.get(card.place) or []) + 1) if card.rows else ()
            for base in [f"{card.place}[{n}]" for n in rows] if card.rows else [card.place]:
                for field in sheets.fields_at(card, base, draft):
                    typed = sheets.shown(field, base, draft)
                    draft = draft.put(sheets.under(base, field.name), sheets.stored(field, typed, base, draft))
    assert source.read(draft.source()) == source.read(files)
    assert draft.put("policy:service", None) == before.put("policy:service", None)


@pytest.mark.parametrize("policy", SHIPPED)
def test_every_shipped_policy_opens_in_the_editor_without_a_slip(policy: str, tmp_path: Path) -> None:
    opened = open_for_test(tmp_path, policy, Clock(), "manager")
    drafts = opened.practice.policy.drafts
    drafts.begin()
    assert {one.code: one.slips for one in drafts.pages() if one.slips} == {}
    assert [one.slips for one in map(drafts.page, (line.code for line in drafts.pages())) if one.slips] == []
    assert drafts.differences() == ()
    opened.close()


def test_no_draft_is_open_until_somebody_begins_one(desk: OpenBranch) -> None:
    found = desk.practice.policy.drafts
    assert not found.state().open
    found.begin()
    assert found.state().open and found.state().follows == 1
    found.discard()
    assert not found.state().open


def test_what_was_typed_and_cannot_be_is_kept_with_the_reason(drafts: Drafts) -> None:
    drafts.edit("policy:reply", "min_days", "أسبوع")
    found = sheet(drafts, "reply", "policy:reply")
    assert found.typed == {"min_days": "أسبوع"} and found.values["min_days"] == 14
    assert "min_days" in found.faults
    assert next(one.slips for one in drafts.pages() if one.code == "reply") == 1
    with pytest.raises(SlipsLeft):
        drafts.edit("policy:", "committee", "لجنة أخرى")
        drafts.prepare()
    drafts.edit("policy:reply", "min_days", "٧")
    assert sheet(drafts, "reply", "policy:reply").values["min_days"] == 7


def test_a_slip_of_the_checks_stands_beside_its_field(drafts: Drafts) -> None:
    drafts.edit("declaration:clause[2]", "words", "أبلّغ {nobody} بكل تغيّر")
    found = sheet(drafts, "declaration", "declaration:clause[2]")
    assert "nobody" in found.faults["words"]
    assert drafts.state().slips == 1


def test_a_slip_within_a_list_stands_beside_the_list(drafts: Drafts) -> None:
    row = drafts.add("policy:channel")
    found = sheet(drafts, "contact", row)
    assert set(found.faults) == {"code", "label", "printed"}
    drafts.edit(row, "code", "field_visit")
    drafts.edit(row, "label", "الزيارة الميدانية")
    drafts.edit(row, "printed", "الزيارة الميدانية.")
    assert drafts.state().slips == 0 and drafts.profile().channels[-1].label == "الزيارة الميدانية"


def test_a_row_comes_back_where_it_was(drafts: Drafts) -> None:
    before = [one.title for one in part(drafts, "steps", "policy:step").sheets]
    row = drafts.remove("policy:step[2]")
    assert [one.title for one in part(drafts, "steps", "policy:step").sheets] == [before[0], *before[2:]]
    drafts.restore("policy:step[2]", row)
    assert [one.title for one in part(drafts, "steps", "policy:step").sheets] == before
    assert drafts.differences() == ()


def test_what_was_typed_moves_with_its_row(drafts: Drafts) -> None:
    row = drafts.add("letters:letter[1].part")
    drafts.edit(row, "room", "كثير")
    drafts.move(row, -1)
    above = row.replace(row[-2], str(int(row[-2]) - 1))
    assert sheet(drafts, "letter.acceptance", above).typed == {"room": "كثير"}
    drafts.remove("letters:letter[1].part[1]")
    higher = above.replace(above[-2], str(int(above[-2]) - 1))
    assert sheet(drafts, "letter.acceptance", higher).typed == {"room": "كثير"}


def test_a_condition_asks_for_the_answers_of_its_question(drafts: Drafts) -> None:
    row = drafts.add("requirements:requirement")
    for name, typed in (("document", "lease"), ("reason", "لأن السكن مستأجر."), ("when.field", "housing_tenure")):
        drafts.edit(row, name, typed)
    choices = next(one for one in sheet(drafts, "documents", row).fields if one.name == "when.in").choices
    assert "rented" in {one.code for one in choices}
    assert "when.in" in sheet(drafts, "documents", row).faults
    drafts.edit(row, "when.in", ("rented",))
    drafts.edit(row, "when.field", "has_orphans")
    assert sheet(drafts, "documents", row).values["when.in"] is None
    drafts.edit(row, "when.in", ("yes",))
    assert drafts.state().slips == 0
    drafts.edit(row, "when.field", None)
    assert drafts.state().slips == 0


def test_a_rule_of_another_kind_forgets_the_limits_of_the_one_before(drafts: Drafts) -> None:
    row = drafts.add("policy:rule")
    for name, typed in (
        ("kind", "ceiling"), ("words", "ألا يزيد الدخل على 5,000 ريال"), ("article", "المادة ٩"),
        ("of", "income_total"), ("max", "5000"),
    ):  # fmt: skip
        drafts.edit(row, name, typed)
    assert drafts.state().slips == 0
    drafts.edit(row, "kind", "registered")
    drafts.edit(row, "days", "30")
    assert drafts.state().slips == 0 and drafts.profile().aid.rules[0].kind == "registered"


def test_a_new_service_is_described_offered_and_named(drafts: Drafts) -> None:
    row = drafts.add("policy:service")
    drafts.edit(row, "code", "home_repair")
    drafts.edit(row, "label", "ترميم المنازل")
    assert "code" in sheet(drafts, "offered", row).faults
    offered = sheet(drafts, "offered", "policy:offered").values["services"]
    assert isinstance(offered, tuple)
    drafts.edit("policy:offered", "services", (*offered, "home_repair"))
    assert drafts.state().slips == 0 and drafts.profile().service_label("home_repair") == "ترميم المنازل"
    assert {one.place for one in drafts.page("rules").parts} == {"policy:rule", "policy:service[1].rule"}


def test_lists_and_facts_are_written_line_by_line(drafts: Drafts) -> None:
    drafts.edit("policy:association", "whatsapp", "0500000001\n0500000002")
    assert drafts.profile().association.whatsapp == ("0500000001", "0500000002")
    row = drafts.add("letters:letter[1].part")
    drafts.edit(row, "facts", "رقم الطلب = {application_no}\nالفرع = {branch}")
    assert drafts.profile().letters.of("acceptance").parts[-1].facts == (
        ("رقم الطلب", "{application_no}"), ("الفرع", "{branch}"),
    )  # fmt: skip


def test_the_differences_are_said_in_words(drafts: Drafts) -> None:
    drafts.edit("policy:reply", "min_days", "10")
    drafts.remove("policy:channel[1]")
    drafts.move("policy:tool[2]", -1)
    drafts.edit("letters:letter[1]", "subject", "قبول الطلب {application_no}")
    found = {(one.page, one.before[:9], one.after[:9]) for one in drafts.differences()}
    assert len(found) == 4
    assert any("14" in one.before and "10" in one.after for one in drafts.differences())
    gone = next(one for one in drafts.differences() if one.after == "")
    assert "المقابلة" in gone.before


def test_nothing_is_prepared_that_changes_nothing(drafts: Drafts) -> None:
    with pytest.raises(NothingChanged):
        drafts.prepare()


def test_a_draft_of_a_version_that_was_replaced_cannot_be_prepared(desk: OpenBranch) -> None:
    life, second = desk.practice.policy, of_second(desk.desk)
    publish(desk, {("policy:", "committee"): "لجنة أولى"})
    life.drafts.begin()
    assert life.drafts.state().follows == 2
    draft = life.drafts
    draft.edit("policy:", "committee", "لجنة ثانية")
    draft.prepare()
    life.drafts.begin()
    waiting = life.publishing.waiting()[0].row_id
    second.publishing.publish(waiting, decided(desk.desk.today()), PASSWORD)
    assert life.drafts.state().outdated == 3
    draft.edit("policy:", "committee", "لجنة ثالثة")
    with pytest.raises(OlderThanPublished):
        draft.prepare()


def test_the_next_version_is_made_from_the_published_one(desk: OpenBranch) -> None:
    publish(desk, {("receipt:", "title"): "إشعار تسلّم"})
    assert publish(desk, {("policy:", "committee"): "لجنة الرعاية"}) == 3
    assert (desk.profile.receipt.title, desk.profile.receipt.version) == ("إشعار تسلّم", 2)


def test_the_papers_can_be_looked_at_before_anyone_confirms(desk: OpenBranch, drafts: Drafts) -> None:
    drafts.edit("receipt:part", "intro", "استلمنا طلبكم رقم {application_no} بحمد الله.")
    drafts.edit("letters:letter[2]", "title", "إشعار بالاعتذار")
    preview = desk.practice.policy.preview
    assert "بحمد" in words_of(preview.make("receipt", drafts.profile()).content)
    assert len(preview.kinds()) == 5 + len(LETTERS)
    for code, _ in preview.kinds():
        assert preview.make(code, drafts.profile()).content.startswith(b"%PDF-")
    assert "بحمد" not in words_of(preview.make("receipt", desk.profile).content)
