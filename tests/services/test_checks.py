"""Answers that are right alone and wrong together: said kindly beside the field, kept as typed, gone once mended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop.messages import FSI, PDI
from desktop.mistakes import DateOrder, MoreThanAll
from desktop.models.outreach import Outreach
from desktop.opening import OpenBranch
from desktop.services.checks import check_record
from desktop.services.views import Ref, Sheet
from desktop.values import NoAnswer
from tests.desk import open_for_test
from tests.services.conftest import Opener
from tests.services.filing import record, section

MOTHER, SON = "1048293755", "1000000016"
Answers = Mapping[str, object]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenBranch]:
    """One desk; every test opens a file of its own."""
    folder: Path = tmp_path_factory.mktemp("desk")
    made = open_for_test(folder)
    yield made
    made.close()


@pytest.fixture
def application(shared: OpenBranch) -> str:
    """The file of a woman born in 1404 whose family lives with her."""
    application = shared.intake.start()
    person = {"id_type": "national_id", "id_number": MOTHER, "gender": "f", "birth_date": "1404/06/12"}
    _type(shared, record(shared, application, "personal"), person)
    _type(shared, record(shared, application, "housing"), {"has_family": True, "housing_tenure": "rented"})
    _type(shared, record(shared, application, "debts"), {"has_debts": True})
    return application


def _type(desk: OpenBranch, ref: Ref, answers: Answers) -> None:
    desk.records.fill(ref, answers)


def _add(desk: OpenBranch, application: str, card: str, answers: Answers) -> Ref:
    ref = desk.intake.add_row(application, card)
    _type(desk, ref, answers)
    return ref


def _sheet(desk: OpenBranch, application: str, card: str, ref: Ref) -> Sheet:
    return next(sheet for sheet in section(desk, application, card).sheets if sheet.ref == ref)


def _says(desk: OpenBranch, application: str, card: str, ref: Ref, name: str, words: str, mended: object) -> None:
    """The fault stands beside the field, what was typed is kept beside it, and mending the answer takes it away."""
    sheet = _sheet(desk, application, card, ref)
    assert words in bare(sheet.faults[name]) and not sheet.complete
    assert sheet.values[name] is not None
    desk.records.edit(ref, name, mended)
    assert name not in _sheet(desk, application, card, ref).faults


def bare(said: str) -> str:
    """A sentence without the marks that keep its values apart."""
    return said.replace(FSI, "").replace(PDI, "")


MEMBERS: Mapping[str, tuple[Answers, str, str, object]] = {
    "a son who is older than his mother": (
        {"relation": "son", "birth_date": "1399/01/01"}, "birth_date", "لا يمكن أن يكون الابن أو الحفيد", "1436/07/02",
    ),
    "a granddaughter born on the day of her grandmother": (
        {"relation": "granddaughter", "birth_date": "1404/06/12"}, "birth_date", "راجع تاريخي الميلاد", "1440/01/01",
    ),
    "a father who is younger than his daughter": (
        {"relation": "father", "birth_date": "1410/01/01"}, "birth_date", "أحد الوالدين أو الأجداد", "1370/01/01",
    ),
    "a grandmother of the same day": (
        {"relation": "grandmother", "birth_date": "1404/06/12"}, "birth_date", "أو أصغر منه", "1350/01/01",
    ),
    "a daughter who is male": (
        {"relation": "daughter", "gender": "m"}, "gender", "الجنس لا يوافق صلة القرابة", "f",
    ),
    "a brother who is female": ({"relation": "brother", "gender": "f"}, "gender", "راجع الإجابتين", "m"),
    "a woman's wife": ({"relation": "wife", "gender": "f"}, "relation", "الجنس لا يوافق صلة القرابة", "sister"),
    "the applicant's own number": (
        {"relation": "son", "id_number": MOTHER}, "id_number", "مسجّل لمقدّم الطلب أو لفرد آخر", "1000000008",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", MEMBERS)
def test_a_member_of_the_household_is_held_against_the_applicant(
    shared: OpenBranch, application: str, what: str
) -> None:
    answers, name, words, mended = MEMBERS[what]
    ref = _add(shared, application, "family", answers)
    _says(shared, application, "family", ref, name, words, mended)


ONE_AT_MOST: Mapping[str, tuple[Answers, Answers, str, str, object]] = {
    "two heads": ({"relation": "head"}, {"relation": "head"}, "relation", "للأسرة رب واحد", "brother"),
    "two husbands": ({"relation": "husband"}, {"relation": "husband"}, "relation", "سُجّل زوج من قبل", "brother"),
    "two mothers": ({"relation": "mother"}, {"relation": "mother"}, "relation", "سُجّل هذا الوالد من قبل", "sister"),
    "one number for two": (
        {"relation": "son", "id_number": SON}, {"relation": "son", "id_number": SON}, "id_number",
        "قارنه بالوثيقة", "1000000008",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", ONE_AT_MOST)
def test_of_some_things_a_family_has_one_and_both_lines_say_so(shared: OpenBranch, application: str, what: str) -> None:
    first, second, name, words, mended = ONE_AT_MOST[what]
    one, other = (_add(shared, application, "family", answers) for answers in (first, second))
    assert words in _sheet(shared, application, "family", one).faults[name]
    _says(shared, application, "family", other, name, words, mended)
    assert name not in _sheet(shared, application, "family", one).faults


def test_two_wives_of_one_man_are_no_contradiction(shared: OpenBranch, application: str) -> None:
    shared.records.edit(record(shared, application, "personal"), "gender", "m")
    wives = [_add(shared, application, "family", {"relation": "wife", "gender": "f"}) for _ in range(2)]
    assert not any(_sheet(shared, application, "family", one).faults for one in wives)


def test_a_mans_husband_is_questioned(shared: OpenBranch, application: str) -> None:
    shared.records.edit(record(shared, application, "personal"), "gender", "m")
    ref = _add(shared, application, "family", {"relation": "husband", "gender": "m"})
    _says(shared, application, "family", ref, "relation", "الجنس لا يوافق صلة القرابة", "brother")


def test_the_rent_is_told_once(shared: OpenBranch, application: str) -> None:
    housing = record(shared, application, "housing")
    words = "اكتب الإيجار السنوي أو الشهري"
    assert words in _sheet(shared, application, "housing", housing).faults["rent_annual"]
    _type(shared, housing, {"rent_annual": "18000", "rent_monthly": "1500"})
    sheet = _sheet(shared, application, "housing", housing)
    assert "rent_annual" not in sheet.faults and sheet.values["rent_annual"] == 1800000
    _says(shared, application, "housing", housing, "rent_monthly", "سنوياً أو شهرياً لا كليهما", None)


def test_a_rent_nobody_told_may_stay_unknown_and_one_of_a_home_that_is_owned_is_not_asked(
    shared: OpenBranch, application: str
) -> None:
    housing = record(shared, application, "housing")
    shared.records.edit(housing, "rent_monthly", NoAnswer.DECLINED)
    assert not {"rent_annual", "rent_monthly"} & _sheet(shared, application, "housing", housing).faults.keys()
    _type(shared, housing, {"rent_annual": "18000", "rent_monthly": "1500", "housing_tenure": "owned"})
    assert not {"rent_annual", "rent_monthly"} & _sheet(shared, application, "housing", housing).faults.keys()


def test_a_lease_ends_after_it_began(shared: OpenBranch, application: str) -> None:
    housing = record(shared, application, "housing")
    _type(shared, housing, {"lease_from": "1446/01/01", "lease_to": "2024/01/01"})
    _says(shared, application, "housing", housing, "lease_to", "تاريخ النهاية قبل تاريخ البداية", "1447/01/01")


def test_a_deed_ends_after_it_began(shared: OpenBranch, application: str) -> None:
    deed = {"role": "agent", "deed_from": "1446/01/01", "deed_to": "1445/12/29"}
    ref = _add(shared, application, "companions", deed)
    _says(shared, application, "companions", ref, "deed_to", "راجع التاريخين", "1450/01/01")


def test_a_document_expires_after_it_was_issued(shared: OpenBranch, application: str) -> None:
    item = next(one for one in shared.verification.of(application).items if "expires_on" in one.sheet.values)
    _type(shared, item.sheet.ref, {"issued_on": "1446/05/01", "expires_on": "1446/04/01"})
    found = next(one for one in shared.verification.of(application).items if one.sheet.ref == item.sheet.ref)
    assert found.sheet.faults["expires_on"] == DateOrder().say() and found.sheet.values["expires_on"] is not None
    shared.records.edit(item.sheet.ref, "expires_on", "1450/01/01")
    found = next(one for one in shared.verification.of(application).items if one.sheet.ref == item.sheet.ref)
    assert "expires_on" not in found.sheet.faults


def test_an_identity_does_not_expire_before_its_holder_is_born(shared: OpenBranch, application: str) -> None:
    person = record(shared, application, "personal")
    shared.records.edit(person, "id_expiry", "1400/01/01")
    _says(shared, application, "personal", person, "id_expiry", "هذا التاريخ قبل تاريخ الميلاد", "1450/01/01")


def test_no_more_is_owed_than_was_borrowed(shared: OpenBranch, application: str) -> None:
    ref = _add(shared, application, "debt_list", {"principal": "10000", "remaining": "12000"})
    sheet = _sheet(shared, application, "debt_list", ref)
    assert "«أصل الدين»" in bare(sheet.faults["remaining"]) and sheet.values["remaining"] == 1200000
    _says(shared, application, "debt_list", ref, "remaining", "هذا أكبر من", "9000")


def test_no_more_women_are_reached_than_people() -> None:
    wrong = check_record(Outreach(scope="branch:1", reach_count=10, women_count=11))
    assert (
        isinstance(wrong["women_count"], MoreThanAll) and "عدد المستفيدين غير المباشرين" in wrong["women_count"].say()
    )
    assert check_record(Outreach(scope="branch:1", reach_count=10, women_count=10)) == {}


ALONE: Mapping[str, tuple[Answers, str, str, object]] = {
    "a citizen who is not a Saudi": (
        {"id_type": "national_id", "nationality": "EG"}, "nationality", "الهوية الوطنية للسعودي", "SA",
    ),
    "a resident who is a Saudi": (
        {"id_type": "iqama", "nationality": "SA"}, "nationality", "والإقامة لغيره", "EG",
    ),
    "the number of another kind of document": (
        {"id_type": "iqama"}, "id_number", "لا يوافق نوع الهوية المختار", "2000000006",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", ALONE)
def test_the_document_number_and_nationality_agree(shared: OpenBranch, application: str, what: str) -> None:
    answers, name, words, mended = ALONE[what]
    person = record(shared, application, "personal")
    _type(shared, person, answers)
    _says(shared, application, "personal", person, name, words, mended)


def test_without_consent_nothing_can_be_studied(shared: OpenBranch, application: str) -> None:
    consent = record(shared, application, "consent")
    shared.records.edit(consent, "consent_processing", False)
    words = "لا يمكن دراسة الطلب دون هذه الموافقة"
    _says(shared, application, "consent", consent, "consent_processing", words, True)


NONSENSE: Mapping[str, tuple[str, str, Any, str]] = {
    "ten thousand letters": ("personal", "name_first", "م" * 10_000, "من حرفين إلى ٤٠ حرفاً"),
    "markup in a name": ("personal", "name_first", "<b>نورة</b>", "بالأحرف العربية"),
    "a query in a name": ("personal", "name_family", "'; DROP TABLE person; --", "بالأحرف العربية"),
    "a smile in a name": ("personal", "name_father", "سعد\U0001f600", "بالأحرف العربية"),
    "a birth to come": ("personal", "birth_date", "1490/01/01", "لم يأتِ بعد"),
    "a day that is not in its month": ("personal", "birth_date", "1446/01/30", "29"),
    "a birth in 1850": ("personal", "birth_date", "1850/01/01", "130 سنة"),
    "a wrong digit": ("personal", "id_number", "1048293756", "قارنه بالوثيقة رقماً رقماً"),
    "words for an amount": ("housing", "rent_annual", "ثمانية عشر ألفاً", "اكتب المبلغ بالريال"),
    "a hundred rooms": ("housing", "rooms", "100", "بين 1 و60"),
    "an address without its sign": ("contact", "email", "nora.example.org", "name@example.org"),
    "three letters of an address": ("address", "short_address", "RHM3184", "أربعة أحرف لاتينية"),
}


@pytest.mark.parametrize("what", NONSENSE)
def test_nonsense_is_refused_kindly_and_kept_as_it_was_typed(shared: OpenBranch, application: str, what: str) -> None:
    card, name, typed, words = NONSENSE[what]
    before = section(shared, application, card).sheets[0].values[name]
    shared.records.edit(record(shared, application, card), name, typed)
    sheet = section(shared, application, card).sheets[0]
    assert words in bare(sheet.faults[name]) and sheet.typed[name] == typed
    assert sheet.values[name] == before


def test_direction_marks_are_taken_out_of_a_name_without_a_word(shared: OpenBranch, application: str) -> None:
    shared.records.edit(record(shared, application, "personal"), "name_first", "\u202eنورة\u202c")
    sheet = section(shared, application, "personal").sheets[0]
    assert sheet.values["name_first"] == "نورة" and "name_first" not in sheet.faults


def test_a_contradiction_is_there_after_a_restart(open_desk: Opener) -> None:
    desk = open_desk("roofaa")
    application = desk.intake.start()
    _type(desk, record(desk, application, "personal"), {"birth_date": "1404/06/12"})
    _type(desk, record(desk, application, "housing"), {"has_family": True})
    ref = _add(desk, application, "family", {"relation": "son", "birth_date": "1399/01/01"})
    again = open_desk("roofaa")
    assert "صلة القرابة" in _sheet(again, application, "family", ref).faults["birth_date"]
