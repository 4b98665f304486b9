"""Every region has its governorates; what is offered follows the region chosen."""

from __future__ import annotations

from desktop.models.choices import REGIONS
from desktop.services.places import offered, places


def test_every_region_has_its_list_and_no_list_is_of_another_place() -> None:
    known = places("governorate")
    assert set(known) == {region.code for region in REGIONS}
    assert all(known.values())


def test_no_governorate_stands_twice_in_a_region() -> None:
    assert all(len(set(names)) == len(names) for names in places("governorate").values())


def test_umluj_lies_in_tabuk() -> None:
    assert [code for code, names in places("governorate").items() if "أملج" in names] == ["SA-07"]


def test_the_region_narrows_the_list_and_without_one_all_are_offered() -> None:
    assert "أملج" in offered("governorate", {"region_code": "SA-07"})
    assert "أملج" not in offered("governorate", {"region_code": "SA-01"})
    assert {"أملج", "الرياض"} <= set(offered("governorate", {"region_code": None}))
