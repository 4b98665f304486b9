"""Referral to another association: only with consent, with no more than was ticked, told to the beneficiary, to its outcome."""

from __future__ import annotations

import csv
import io

import pytest
from sqlalchemy import select

from desktop.dates import WrittenDate
from desktop.errors import NotReady, StepRefused
from desktop.mistakes import BadLength, DateInFuture, Missing
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION, fields_of
from desktop.models.notices import Notice
from desktop.models.outside import OutsideBody, OutsideReferral
from desktop.opening import OpenBranch
from desktop.policy.loader import profiles
from desktop.services.notices.disclosing import DISCLOSABLE, LEAST
from desktop.services.outside.table import table
from desktop.values import Value
from tests.services.deciding import complete_file
from tests.services.filing import record, whole_file
from tests.services.telling import (
    Read,
    TellingDesk,
    agreed,
    body,
    decided,
    hand_over,
    person,
    read,
    refer,
    stage,
)

NAME = "جمعية الأطراف الصناعية الأهلية"
ANSWERED: dict[str, Value] = {
    "outcome": "accepted",
    "outcome_on": WrittenDate.parse("2026/11/01"),
    "outcome_words": "حُدّد له موعد.",
}


@pytest.fixture
def desk(telling: TellingDesk) -> OpenBranch:
    """The association whose policy says that a service that is not its own is referred, and the beneficiary told."""
    return telling("unnamed")


def letter(desk: OpenBranch, application: str, code: str) -> Read:
    return read(desk.practice.notices.make(application, code).pdf)


# --- consent --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("given", "words"), [(None, "لم يُجب"), (False, "لم يوافق")])
def test_without_the_applicants_consent_nothing_leaves_and_the_reason_is_said(
    given: bool | None, words: str, desk: OpenBranch
) -> None:
    application = complete_file(desk)
    agreed(desk, application, given=given)
    with pytest.raises(NotReady) as refused:
        refer(desk, application, body(desk))
    assert words in refused.value.say() and words in desk.practice.referrals.form(application).consent
    assert stage(desk, application) == "complete" and desk.practice.referrals.disclosures() == ()


def test_the_files_consent_cannot_be_claimed_where_there_is_none(desk: OpenBranch) -> None:
    application = complete_file(desk)
    with pytest.raises(NotReady):
        refer(desk, application, body(desk), consent="file", consent_on=WrittenDate.parse("2026/10/01"))


def test_a_consent_signed_for_this_referral_is_enough_with_its_day(desk: OpenBranch) -> None:
    application = complete_file(desk)
    with pytest.raises(Missing):
        refer(desk, application, body(desk), consent="signed")
    with pytest.raises(DateInFuture):
        refer(desk, application, body(desk, "جمعية أولى"), consent="signed", consent_on=WrittenDate.parse("2030/01/01"))
    refer(desk, application, body(desk, "جمعية ثانية"), consent="signed", consent_on=WrittenDate.parse("2026/10/01"))
    (line,) = desk.practice.referrals.of(application)
    assert "موقّعة" in line.consent and stage(desk, application) == "referred_out"


def test_the_consent_of_the_file_has_the_day_of_the_file(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    form = desk.practice.referrals.form(application)
    with desk.store.reading() as session:
        assert form.values["consent_on"] == session.get_one(Application, application).received_on
    assert form.values["consent"] == "file" and "وافق" in form.consent


# --- what is disclosed ----------------------------------------------------------------------------------------------


def test_the_least_is_the_name_a_masked_number_the_mobile_and_the_service() -> None:
    assert LEAST == ("name", "id_masked", "mobile", "service")


def test_another_association_learns_the_least_and_not_a_word_more(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    refer(desk, application, body(desk))
    said = letter(desk, application, "outside_referral")
    assert "منيرة صالح" in said and "050 000 0101" in said and "طرف صناعي" in said and NAME in said
    assert "\u2022" * 6 + "1006" in said and "1000001006" not in said
    assert "إدارة خدمات المستفيدين" in said and desk.cases.open(application).number not in said
    with desk.store.reading() as session:
        row = session.get_one(Application, application)
        assert (row.need_description or "")[:20] not in said


def test_what_is_not_ticked_is_not_in_the_letter(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    form = desk.practice.referrals.form(application)
    answers = dict(form.values) | {"service": "طرف صناعي", "sent_by_way": "by_hand"}
    desk.practice.referrals.refer(application, body(desk), answers, ())
    said = letter(desk, application, "outside_referral")
    assert "منيرة" in said and "1006" not in said and "050" not in said


def test_more_than_the_least_needs_a_reason_and_is_told_to_the_beneficiary_by_name(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    to = body(desk)
    with pytest.raises(NotReady) as refused:
        refer(desk, application, to, "age", "need")
    assert "سبب" in refused.value.say()
    with pytest.raises(BadLength):
        refer(desk, application, to, "age", disclosed_reason="لا")
    refer(desk, application, to, "age", "need", "place", disclosed_reason="تشترط الجهة معرفة العمر والحاجة.")
    said, copy = letter(desk, application, "outside_referral"), letter(desk, application, "outside_notice")
    with desk.store.reading() as session:
        need = session.get_one(Application, application).need_description or ""
    assert need in said and "العمر بالسنوات" in said and "حي الروضة" in said
    assert "العمر بالسنوات" in copy and "وصف الاحتياج" in copy and need not in copy and "حي الروضة" not in copy
    (line,) = desk.practice.referrals.disclosures()
    assert "تشترط" in line.why and "العمر" in line.what


def test_the_whole_number_takes_the_place_of_the_masked_one(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    refer(desk, application, body(desk), "id_full", disclosed_reason="تطلبه الجهة لفتح الملف.")
    said = letter(desk, application, "outside_referral")
    assert "1000001006" in said and "\u2022" not in said


def test_health_is_disclosed_only_with_explicit_consent_to_it(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    consent = record(desk, application, "consent")
    desk.records.edit(consent, "consent_health", False)
    tick = next(one for one in desk.practice.referrals.form(application).ticks if one.code == "health")
    assert tick.refused
    to = body(desk)
    with pytest.raises(StepRefused):
        refer(desk, application, to, "health", disclosed_reason="تشترطه الجهة.")
    desk.records.edit(consent, "consent_health", True)
    refer(desk, application, to, "health", disclosed_reason="تشترطه الجهة.")
    assert "الحالة الصحية:" in letter(desk, application, "outside_referral")


def test_nothing_outside_the_short_list_can_be_disclosed(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    refer(desk, application, body(desk), "iban", "income")
    with desk.store.reading() as session:
        row = session.scalars(select(OutsideReferral)).one()
    assert row.disclosed == LEAST and set(row.disclosed) < {one.code for one in DISCLOSABLE}


# --- the way of a referral ------------------------------------------------------------------------------------------


def test_a_referral_moves_the_file_and_stays_owed_until_the_beneficiary_is_told(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    referral = refer(desk, application, body(desk))
    assert stage(desk, application) == "referred_out" and desk.practice.referrals.owed() == 1
    trail = desk.practice.procedure.events(application)
    assert (trail[-1].act, trail[-1].article, trail[-1].proof_id) == ("refer_out", "5-10", referral)
    hand_over(desk, application, "outside_notice")
    assert desk.practice.referrals.owed() == 0 and desk.practice.referrals.of(application)[0].told
    with desk.store.reading() as session:
        assert session.scalars(select(Notice)).one().about_id == referral
    assert desk.practice.procedure.events(application)[-1].proof_type == "notice"


def test_the_beneficiarys_copy_names_the_body_the_letter_and_the_right_to_withdraw(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    refer(desk, application, body(desk))
    said = letter(desk, application, "outside_notice")
    number = desk.practice.referrals.of(application)[0].letter_no
    assert "ليست من اختصاصات الجمعية" in said and NAME in said and number in said
    assert "العدول عن موافقتكم" in said and "0140000000" in said


def test_letters_are_numbered_one_after_the_other_and_the_committees_number_stands(desk: OpenBranch) -> None:
    numbers = []
    for place in range(2):
        application = complete_file(desk)
        agreed(desk, application)
        refer(desk, application, body(desk, f"جمعية رقم {'واحد' if place else 'اثنين'}"))
        numbers.append(desk.practice.referrals.of(application)[0].letter_no)
    assert [one[-5:] for one in numbers] == ["E0001", "E0002"]


def test_a_session_that_refers_names_the_number_of_the_letter(desk: OpenBranch) -> None:
    application = decided(desk, "refer")
    agreed(desk, application)
    refer(desk, application, body(desk))
    assert desk.practice.referrals.of(application)[0].letter_no in ("123", "١٢٣")


def test_the_answer_is_recorded_once_and_not_from_the_future(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    referral = refer(desk, application, body(desk))
    for missing in ("outcome", "outcome_on"):
        with pytest.raises(Missing):
            desk.practice.referrals.answer(referral, {**ANSWERED, missing: None})
    with pytest.raises(DateInFuture):
        desk.practice.referrals.answer(referral, ANSWERED | {"outcome_on": WrittenDate.parse("2026/12/01")})
    line = desk.practice.referrals.answer(referral, ANSWERED)
    assert "قبلت" in line.outcome and line.outcome_words == "حُدّد له موعد." and line.answer_refused
    with pytest.raises(NotReady):
        desk.practice.referrals.answer(referral, ANSWERED)
    assert desk.practice.procedure.events(application)[-1].act == "outside_answer"


def test_after_no_answer_an_answer_may_still_come(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    referral = refer(desk, application, body(desk))
    desk.practice.referrals.answer(referral, ANSWERED | {"outcome": "no_answer"})
    assert "قبلت" in desk.practice.referrals.answer(referral, ANSWERED).outcome


def test_a_file_that_was_referred_is_not_referred_again(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    to = body(desk)
    refer(desk, application, to)
    with pytest.raises(StepRefused):
        refer(desk, application, to)
    assert desk.practice.referrals.form(application).refused and len(desk.practice.referrals.of(application)) == 1


@pytest.mark.parametrize("policy", sorted(profiles()))
def test_a_draft_is_referred_under_every_policy_that_knows_it(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    application = whole_file(desk)
    agreed(desk, application)
    refused = desk.practice.referrals.form(application).refused
    if refused:
        with pytest.raises(StepRefused):
            refer(desk, application, body(desk))
    else:
        refer(desk, application, body(desk))
    assert stage(desk, application) == ("draft" if refused else "referred_out")


# --- directory and register -----------------------------------------------------------------------------------------


def test_the_directory_is_the_associations_and_names_no_beneficiary(desk: OpenBranch) -> None:
    body(desk)
    with desk.store.reading() as session:
        row = session.scalars(select(OutsideBody)).one()
    assert row.scope == ASSOCIATION
    assert not {name for name in fields_of(OutsideBody) if "person" in name or "application" in name}


def test_a_body_in_use_is_set_aside_and_not_removed(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    used, unused = body(desk), body(desk, "جمعية البر الأهلية")
    refer(desk, application, used)
    desk.practice.directory.remove(unused)
    with pytest.raises(NotReady):
        desk.practice.directory.remove(used)
    assert [one.id for one in desk.practice.directory.bodies()] == [used]


def test_nobody_is_referred_to_a_body_that_is_set_aside_or_unknown(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    for to in ("", "0" * 32, body(desk, active=False)):
        with pytest.raises(NotReady):
            refer(desk, application, to)
    assert desk.practice.referrals.form(application).bodies == ()


def test_the_body_that_offers_what_is_asked_for_comes_first(desk: OpenBranch) -> None:
    application = complete_file(desk)
    body(desk, "أولى بلا خدمة مناسبة", services=("training",))
    wanted = body(desk, "يناسب الطلب", services=("food",))
    desk.records.edit(record(desk, application, "request"), "requested_services", ("food",))
    assert desk.practice.referrals.form(application).bodies[0].id == wanted


def test_a_body_nobody_wrote_on_is_not_in_the_directory_and_is_taken_up_again(desk: OpenBranch) -> None:
    first = desk.practice.directory.begin().ref
    assert desk.practice.directory.bodies() == () and desk.practice.directory.begin().ref == first
    desk.records.edit(first, "phone", "abc")
    (line,) = desk.practice.directory.bodies()
    assert not line.complete and desk.practice.referrals.form(complete_file(desk)).bodies == ()


def test_the_register_of_disclosures_is_a_table_without_formulas(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    refer(desk, application, body(desk, "=HYPERLINK(1)"))
    content = table(desk.practice.referrals.disclosures()).decode("utf-8-sig")
    head, line = csv.reader(io.StringIO(content))
    assert len(head) == len(line) == 9 and line[2] == "'=HYPERLINK(1)"
    assert line[1] == desk.cases.open(application).number and "\u2068" not in content


def test_a_man_is_referred_as_a_man(desk: OpenBranch) -> None:
    application = complete_file(desk)
    agreed(desk, application)
    desk.records.edit(person(desk, application), "gender", "m")
    refer(desk, application, body(desk))
    said = letter(desk, application, "outside_referral")
    assert "المستفيد المبيّنة بياناته" in said and "موافقته المؤرخة" in said and "ما وافق على" in said
