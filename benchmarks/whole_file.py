"""A whole application of an invented family, as the models hold it: what a desk saves when nothing is left open."""

from __future__ import annotations

import datetime as dt
import json
import random
import secrets
from collections.abc import Iterator

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.models.base import Synced, new_id
from desktop.models.choices import MAIN_INCOME
from desktop.models.declaration import Declaration
from desktop.models.health import Health
from desktop.models.household import Dependant, Household, Income
from desktop.models.person import Person
from desktop.models.verification import Sighting
from desktop.values import NoAnswer

DEPENDANTS, DOCUMENTS = 6, 14
GIVEN = (
    *("محمد", "عبدالله", "فهد", "سعود", "خالد", "ناصر", "سلطان", "بندر", "تركي", "ماجد", "يوسف", "إبراهيم", "عمر"),
    *("نورة", "سارة", "منيرة", "هيا", "لطيفة", "عائشة", "فاطمة", "مريم", "ريم", "أمل", "جواهر", "العنود", "هند"),
)
FAMILIES = ("العتيبي", "الحربي", "القحطاني", "الدوسري", "الشمري", "المطيري", "الزهراني", "الغامدي", "السبيعي", "البلوي")
_STROKES = [[[point / 100, 0.4, point * 12, 0.5] for point in range(60)] for _ in range(3)]


def whole_file(scope: str, number: int, chance: random.Random) -> Iterator[Synced]:
    """The records of one application; `number` makes its numbers its own."""
    family, today = chance.choice(FAMILIES), WrittenDate.of(dt.date(2026, 11, 1))
    fathers = {"name_father": chance.choice(GIVEN), "name_grandfather": chance.choice(GIVEN), "name_family": family}
    household = Household(
        id=new_id(), scope=scope, has_family=True, housing_type="apartment", housing_tenure="rented",
        rent_annual=1_800_000, ejar_no=f"10{number:08}", lease_from=today, lease_to=today, landlord_relation="none",
        environment="city", rooms=4, building_age=20, housing_condition="fair", furniture="fair",
        electricity_account=f"{30_000_000_000 + number}", has_other_income=False, has_expenses=True, has_debts=False,
    )  # fmt: skip
    person = _applicant(scope, number, chance.choice(GIVEN), fathers, today)
    household.head_id = person.id
    application = _application(scope, number, person, household, today)
    yield from (person, household, application)
    yield Health(
        id=person.id, scope=scope, person_id=person.id, health_status="chronic", diseases=("diabetes", "pressure"),
        can_work=False, has_insurance=False, medicine_cost=45_000,
    )  # fmt: skip
    for place in range(DEPENDANTS):
        yield _dependant(scope, number * 10 + place, household, chance.choice(GIVEN), fathers)
    for source in MAIN_INCOME:
        yield Income(
            id=new_id(), scope=scope, household_id=household.id, source=source.code, received=True,
            amount_monthly=120_000,
        )  # fmt: skip
    for place in range(DOCUMENTS):
        yield Sighting(
            id=new_id(), scope=scope, application_id=application.id, document=f"document_{place}", status="matched",
            number=f"{number:08}{place:02}", issuer="وزارة الداخلية", issued_on=today, expires_on=today,
            verified_by="نورة العتيبي", verified_at="2026-11-01T08:30:00+00:00",
        )  # fmt: skip
    yield _declaration(scope, application)


def _applicant(scope: str, number: int, first: str, fathers: dict[str, str], today: WrittenDate) -> Person:
    return Person(
        id=new_id(), scope=scope, name_first=first, **fathers, id_type="national_id",
        id_number=f"{1_000_000_000 + number}", id_expiry=today, gender="f", birth_date=_born(1970, number),
        birth_estimated=False, birth_place="أملج", nationality="SA", marital_status="widowed",
        family_record_no=f"{1_000_000_000 + number}", can_sign="writes", mobile=f"+9665{number:08}",
        mobile_owner="self", mobile2=NoAnswer.NONE, phone=NoAnswer.NONE, email=NoAnswer.NONE, whatsapp=True,
        region_code="SA-03", governorate="أملج", city="أملج", district="حي الروضة", short_address="ABCD1234",
        building_no="1234", street="شارع الملك عبدالعزيز", postal_code="48321", additional_no="5678",
        location_note="خلف المسجد الكبير، الباب الأزرق", in_service_area=True, education_level="primary",
        work_status="unemployed", has_register=False, is_breadwinner=True, wants_training=False,
    )  # fmt: skip


def _application(scope: str, number: int, person: Person, household: Household, today: WrittenDate) -> Application:
    return Application(
        id=new_id(), scope=scope, application_no=f"BR01-1-1448-{number:05}", person_id=person.id,
        household_id=household.id, policy_id="roofaa", policy_version="1", stage="complete", received_on=today,
        completed_on=today, received_by="نورة العتيبي", channel="in_person", application_kind="new",
        beneficiary_kind="direct", case_type="widow_orphans", applicant_capacity="self",
        requested_services=("food", "rent"), urgency="normal", requested_amount=NoAnswer.NONE,
        need_description="أرملة تعول ستة أيتام في شقة مستأجرة وتحتاج إلى سلة غذائية ومساعدة في الإيجار.",
        previous_support=False, iban="SA0380000000608010167519", account_holder_name=person.full_name,
        account_holder_relation="self", consent_processing=True, consent_health=True, consent_credit=False,
        consent_verification=True, consent_sharing=False, consent_survey=True, reply_explained=True,
    )  # fmt: skip


def _dependant(scope: str, number: int, household: Household, first: str, fathers: dict[str, str]) -> Dependant:
    return Dependant(
        id=new_id(), scope=scope, household_id=household.id, entered_at="2026-11-01T08:30:00+00:00", name_first=first,
        **fathers, relation="son", id_pending=False, id_number=f"{1_100_000_000 + number}",
        birth_date=_born(2012, number), gender="m", is_dependent=True, dep_status="orphan_father",
        custodian=NoAnswer.NONE, marital_status="single", education_level="primary", student_status="student",
        work_status="student", health_status="healthy", has_income=False,
    )  # fmt: skip


def _declaration(scope: str, application: Application) -> Declaration:
    """With a content, signatures and strokes of the usual size."""
    content = json.dumps({"text": "أقر بصحة جميع البيانات المذكورة وأتحمل المسؤولية. " * 60}, ensure_ascii=False)
    return Declaration(
        id=new_id(), scope=scope, application_id=application.id, content=content, sha256=secrets.token_hex(32),
        witness_signature=secrets.token_hex(64), device_signature=secrets.token_hex(64),
        witness_key=secrets.token_hex(32), device_key=secrets.token_hex(32), event_hash=secrets.token_hex(32),
        strokes=json.dumps(_STROKES), mode="drawn", witness="نورة العتيبي", sealed_at="2026-11-01T08:31:00+00:00",
    )  # fmt: skip


def _born(year: int, number: int) -> WrittenDate:
    return WrittenDate.of(dt.date(year, 1, 1) + dt.timedelta(days=number % 3_000))
