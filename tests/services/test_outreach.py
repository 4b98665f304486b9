"""Indirect beneficiaries are numbers: nothing personal can be written, and nothing is added that cannot be added."""

from __future__ import annotations

import csv
import io

import pytest

from desktop.field import Sensitivity
from desktop.models.base import fields_of
from desktop.models.outbox import OutGroup
from desktop.models.outreach import Outreach
from desktop.opening import OpenBranch
from desktop.services.outreach_views import TotalsBy
from desktop.services.views import Sheet
from desktop.sync.outbox import writes_of
from desktop.values import Kind, NoAnswer
from tests.services.conftest import Opener

_WHOLE = {
    "programme": "برنامج التوعية الصحية", "content_kind": "product", "content_title": "رعاية كبار السن في المنزل", "channel": "social_media",
    "published_on": "2026/10/05", "reach_count": "1200", "count_method": "views", "women_count": "700",
    "region_code": "SA-03",
}  # fmt: skip


@pytest.fixture
def desk(open_desk: Opener) -> OpenBranch:
    """A desk of the association whose policy tells the two kinds apart."""
    return open_desk("unnamed")


def record(desk: OpenBranch, **changed: object) -> Sheet:
    """An entry in the register."""
    sheet = desk.outreach.begin()
    for name, typed in {**_WHOLE, **changed}.items():
        sheet = desk.records.edit(sheet.ref, name, typed)
    return sheet


def test_no_field_of_the_register_can_name_a_person() -> None:
    fields = fields_of(Outreach)
    assert {declared.sensitivity for declared in fields.values()} == {Sensitivity.NONE}
    personal = {Kind.NAME, Kind.IDENTITY, Kind.MOBILE, Kind.EMAIL, Kind.IBAN, Kind.BIRTH_DATE, Kind.SHORT_ADDRESS}
    assert not personal & {declared.kind for declared in fields.values()}
    assert not [name for name in fields if any(word in name for word in ("name", "id_number", "mobile", "person"))]
    assert {name for name, declared in fields.items() if declared.system} == {"recorded_at", "recorded_by"}


def test_more_women_than_people_is_refused_kindly_and_kept_as_typed(desk: OpenBranch) -> None:
    sheet = record(desk, reach_count="50", women_count="60")
    assert sheet.values["women_count"] == 60
    assert "عدد المستفيدين غير المباشرين" in sheet.faults["women_count"]
    assert [one.complete for one in desk.outreach.entries()] == [False]
    assert not desk.outreach.totals(TotalsBy.CHANNEL)
    assert desk.records.edit(sheet.ref, "women_count", "40").complete


def test_ways_of_counting_are_never_added_together(desk: OpenBranch) -> None:
    record(desk)
    record(desk, reach_count="300", women_count=NoAnswer.UNKNOWN, published_on="2026/09/01", region_code="SA-01")
    record(desk, reach_count="90", count_method="attendance", women_count="30")
    channel = desk.outreach.totals(TotalsBy.CHANNEL)
    assert {(one.method, one.publications, one.reach, one.women, one.women_of) for one in channel} == {
        ("المشاهدات", 2, 1500, 700, 1),
        ("الحضور", 1, 90, 30, 1),
    }
    assert len({one.group for one in channel}) == 1
    months = [(one.group.strip("\u2066\u2069"), one.reach) for one in desk.outreach.totals(TotalsBy.MONTH)]
    assert sorted(months) == [("2026/09", 300), ("2026/10", 90), ("2026/10", 1200)]
    assert months[-1][0] == "2026/09"
    assert {one.reach for one in desk.outreach.totals(TotalsBy.REGION)} == {1200, 300, 90}


def test_a_blank_entry_is_taken_up_again_and_not_listed(desk: OpenBranch) -> None:
    first = desk.outreach.begin()
    assert desk.outreach.begin().ref == first.ref
    assert desk.outreach.entries() == ()
    desk.records.edit(first.ref, "reach_count", "كثير")
    assert [one.id for one in desk.outreach.entries()] == [first.ref.id]
    assert desk.outreach.begin().ref != first.ref


def test_the_newest_publication_comes_first_and_a_removed_one_is_gone(desk: OpenBranch) -> None:
    old, new = record(desk, published_on="2025/01/01"), record(desk, published_on="2026/11/01")
    assert [one.id for one in desk.outreach.entries()] == [new.ref.id, old.ref.id]
    desk.outreach.remove(new.ref.id)
    assert [one.id for one in desk.outreach.entries()] == [old.ref.id]
    assert desk.outreach.entry(old.ref.id).values["programme"] == _WHOLE["programme"]


def test_the_register_is_a_table_that_a_spreadsheet_opens_safely(desk: OpenBranch) -> None:
    record(desk, content_title='=HYPERLINK("http://x")')
    data = desk.outreach.table()
    assert data.startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    assert head[1] == "عنوان المحتوى"
    assert row[1].startswith("'=")
    assert (row[3], row[4], row[6]) == ("2026/10/05", "1200", "700")


def test_what_is_recorded_goes_to_the_central_as_everything_does(desk: OpenBranch) -> None:
    sheet = record(desk)
    with desk.store.reading() as session:
        written = [one for row in session.query(OutGroup) for one in writes_of(row)]
    names = {name for key, found in written if key.id == sheet.ref.id for name in found}
    assert names >= set(_WHOLE)
    assert desk.syncing.status().state == "waiting"


def test_publications_products_and_content_are_told_apart_as_the_article_does(desk: OpenBranch) -> None:
    record(desk)
    record(desk, content_kind="content", reach_count="800", women_count=None)
    record(desk, content_kind=None, reach_count="5", women_count=None)  # written before the question was put
    found = {total.group: total.reach for total in desk.outreach.totals(TotalsBy.KIND)}
    assert found == {"منتج": 1200, "محتوى في موقع أو حساب": 800, "لم يُبيَّن": 5}
    kinds = {choice.label for choice in fields_of(Outreach)["content_kind"].choices}
    printed = next(one.printed for one in desk.profile.beneficiary_kinds if one.code == "indirect")
    assert len(kinds) == 3 and all(word in printed for word in ("منشورات", "منتجات", "محتوى"))
