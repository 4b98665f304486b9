"""Requests for programmes in a line or two, entered through the services as the screens do it."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.opening import OpenBranch
from desktop.services.views import Ref, Sheet

BODY: Mapping[str, object] = {
    "requester": "supervising_body", "channel": "letter",
    "body_name": "فرع وزارة الشؤون الإسلامية والدعوة والإرشاد بمنطقة تبوك", "contact_name": "عبدالرحمن بن صالح الحربي",
    "contact_capacity": "مدير إدارة الدعوة", "mobile": "0551234567", "letter_no": "1448/221", "letter_on": "1448/05/10",
}  # fmt: skip
PERSON: Mapping[str, object] = {
    "requester": "beneficiary", "channel": "in_person", "contact_name": "سالم بن عايض البلوي",
    "contact_capacity": "إمام المسجد", "mobile": "0557654321", "id_type": "national_id", "id_number": "1048293755",
}  # fmt: skip
WISH: Mapping[str, object] = {
    "kind": "programme", "title": "دورة تعليم الفاتحة وقصار السور للجاليات",
    "need": "يكثر في المحافظة العمال من غير الناطقين بالعربية، ولا يجدون من يعلّمهم الفاتحة.",
    "place": "جامع الراجحي بمحافظة أملج", "region_code": "SA-07", "target_group": "العمال من غير الناطقين بالعربية",
    "expected_direct": "120", "expected_indirect": "1500", "starts_on": "1448/07/01", "ends_on": "1448/07/20",
    "cost": "8500",
}  # fmt: skip
ENTRIES: Mapping[str, Mapping[str, object]] = {
    "study": {
        "findings": "الحاجة قائمة: أحصى الدعاة ما يزيد على مئة عامل يرغبون في التعلّم.",
        "means": "يلزم أربعة معلمين، وتتوافر منهم ثلاثة متطوعون.", "cost_found": "7200", "advice": "amend",
        "advice_reason": "يُنفَّذ البرنامج في ثلاثة أسابيع حتى لا يشق على العاملين.",
    },
    "approval": {
        "ruling": "approved", "body": "اللجنة التنفيذية بمجلس إدارة الجمعية", "number": "17/448",
        "decided_on": "2026/10/25", "words": "الموافقة على تنفيذ البرنامج على النحو الذي أوصت به الدراسة.",
        "budget": "7200",
    },
    "execution": {
        "held_on": "2026/10/26", "place": "جامع الراجحي بأملج", "done": "درس في سورة الفاتحة، ثم تسميع جماعي.",
        "direct_count": "48", "has_indirect": True, "indirect_count": "300", "indirect_method": "views", "cost": "950",
    },
    "follow_up": {
        "seen_on": "2026/10/29", "seen": "انتظام في الحضور، وتأخر وصول المطويات.", "to_do": "طلب مطويات بنغالية.",
    },
    "report": {
        "period_from": "2026/10/20", "period_to": "2026/10/31", "to_whom": "فرع الوزارة بمنطقة تبوك",
        "results": "أتم البرنامج ستةٌ وأربعون دارساً.", "advice": "تكرار البرنامج في رجب.", "sent_how": "letter",
        "sent_on": "2026/11/01", "outgoing_no": "1448/310",
    },
}  # fmt: skip
"""A whole entry of each kind; the desk's clock stands at 2026/11/01."""


def written(desk: OpenBranch, who: Mapping[str, object] = BODY, **changed: object) -> str:
    """A request with every answer, not received yet; its id."""
    requests = desk.practice.programmes.requests
    request_id = requests.begin()
    fill(desk, requests.file(request_id).sheet.ref, {**who, **WISH, **changed})
    return request_id


def fill(desk: OpenBranch, ref: Ref, answers: Mapping[str, object]) -> Sheet:
    """Type answers into a record."""
    sheets = [desk.practice.programmes.requests.edit(ref, name, typed) for name, typed in answers.items()]
    return sheets[-1]


def received(desk: OpenBranch, who: Mapping[str, object] = BODY) -> str:
    """A request that was received."""
    request_id = written(desk, who)
    desk.practice.programmes.requests.receive(request_id)
    return request_id


def signed(desk: OpenBranch, who: Mapping[str, object] = BODY) -> str:
    """A request that was received, printed and signed in ink."""
    request_id = received(desk, who)
    desk.practice.programmes.papers.make(request_id, "programme_request")
    desk.practice.programmes.requests.sign(request_id, "ink")
    return request_id


def record(desk: OpenBranch, request_id: str, kind: str, **changed: object) -> Ref:
    """A whole entry, written and recorded."""
    ref = write(desk, request_id, kind, **changed)
    desk.practice.programmes.requests.record(ref)
    return ref


def write(desk: OpenBranch, request_id: str, kind: str, **changed: object) -> Ref:
    """A whole entry, written."""
    ref = desk.practice.programmes.requests.write(request_id, kind)
    fill(desk, ref, {**ENTRIES[kind], **changed})
    return ref


def approved(desk: OpenBranch) -> str:
    """A request whose approval is recorded."""
    request_id = signed(desk)
    record(desk, request_id, "study")
    record(desk, request_id, "approval")
    return request_id
