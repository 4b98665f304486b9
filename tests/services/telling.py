"""A file that was decided or can be referred, entered as the desk, the committee and the directory do it."""

from __future__ import annotations

from typing import Any

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION, new_id
from desktop.models.committee import CommitteeSession, Decision
from desktop.opening import OpenBranch
from desktop.services.procedure import Procedure
from tests.services.filing import STROKES, match_all, record, whole_file

ACTS = {
    "accept": "decide_accept",
    "accept_partial": "decide_partial",
    "reject": "decide_reject",
    "complete": "decide_complete",
    "defer": "decide_defer",
    "refer": "decide_refer",
}
DECIDED: dict[str, dict[str, Any]] = {
    "accept": {
        "category": "أ",
        "services": ("food",),
        "amount": 45_000,
        "period": "monthly",
        "from_on": WrittenDate.parse("1448/07/01"),
        "until_on": WrittenDate.parse("1449/06/29"),
        "review_on": WrittenDate.parse("1449/01/01"),
    },
    "reject": {
        "reasons": ("INCOME_ABOVE",),
        "words": "نصيب الفرد من الدخل يتجاوز الحد المعتمد.",
        "appeal_until": WrittenDate.parse("2026/12/31"),
    },
    "complete": {"wanted": "عقد إيجار موثق\nشهادة الآيبان", "bring_by": WrittenDate.parse("2026/12/15")},
    "defer": {
        "reasons": ("DOCS_INCOMPLETE",),
        "words": "انتظار تقرير الزيارة.",
        "next_on": WrittenDate.parse("2026/12/20"),
    },
    "refer": {"words": "الخدمة خارج الاختصاص.", "target_body": "جمعية الأطراف الصناعية الأهلية", "letter_no": "77"},
}
DECIDED["accept_partial"] = {**DECIDED["accept"], "services": ("food", "rent", "bills"), "declined": "أجهزة كهربائية"}


def complete(desk: OpenBranch) -> str:
    """A file whose registration is complete."""
    application = whole_file(desk)
    desk.declarations.seal(application, STROKES, mode="screen")
    match_all(desk, application)
    desk.cases.finish(application)
    return application


def decided(desk: OpenBranch, kind: str, application: str = "", **changed: Any) -> str:
    """A file about which the committee, or the competent body, decided today."""
    found = application or complete(desk)
    today = WrittenDate.of(desk.records._desk.today())
    body = "committee" if desk.profile.committee_name else "competent"
    with desk.store.transaction(desk.officer.id) as session:
        row = session.get_one(Application, found)
        held = CommitteeSession(
            id=new_id(), scope=ASSOCIATION, number=5, year="1448", body=body, held_on=today, held_at="10:00"
        )
        session.add(held)
        decision = Decision(
            id=new_id(), scope=row.scope, application_id=found, session_id=held.id, body=body, kind=kind,
            decided_on=today, recorded_at=desk.records._desk.now(), **(DECIDED[kind] | changed),
        )  # fmt: skip
        session.add(decision)
        session.flush()
        procedure = Procedure(desk.records._desk)
        procedure.perform_in(session, row, "submit")
        procedure.perform_in(session, row, ACTS[kind], proof=decision)
    return found


def released(desk: OpenBranch, kind: str) -> str:
    """A decided file whose beneficiary may be told at once."""
    application = decided(desk, kind)
    if desk.practice.notices.of(application).held:
        desk.practice.notices.release(application, "حالة عاجلة")
    return application


def agreed(desk: OpenBranch, application: str, *, given: bool | None = True) -> None:
    """The applicant says whether data may be shared on a referral."""
    desk.records.edit(record(desk, application, "consent"), "consent_sharing", given)


def body(desk: OpenBranch, name: str = "جمعية الأطراف الصناعية الأهلية", **answers: Any) -> str:
    """An association in the directory; its id."""
    ref = desk.practice.directory.begin().ref
    known = {
        "name": name,
        "services": ("devices", "medical"),
        "region_code": "SA-07",
        "phone": "0140000000",
        "office": "إدارة خدمات المستفيدين",
        "active": True,
    }
    for field, typed in (known | answers).items():
        desk.records.edit(ref, field, typed)
    return ref.id
