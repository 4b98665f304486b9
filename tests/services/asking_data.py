"""Requests about one's own data and breaches in a line or two, with usual answers."""

from __future__ import annotations

from desktop.dates import WrittenDate
from desktop.opening import OpenBranch
from desktop.services.privacy.breaches import Breaches
from desktop.services.privacy.requests import DataRequests
from desktop.services.privacy.views import BreachCase, RequestCase
from desktop.values import Value

WORDS = "أرغب في نسخة من بياناتي لديكم."
DONE: dict[str, Value] = {"outcome": "done", "done_words": "سُلّمت النسخة إلى صاحبها."}
DECLINED: dict[str, Value] = {
    "outcome": "refused", "ground": "others", "why": "البيانات المطلوبة تخص شخصاً آخر، فنعتذر عن تسليمها.",
}  # fmt: skip
KNOWN: dict[str, Value] = {
    "categories": ("identity", "contact"), "persons": 120, "harm": "possible",
    "risks": "انتحال صفة أصحاب البيانات.", "measures": "أُوقف اعتماد الجهاز.",
}  # fmt: skip
HARMLESS: dict[str, Value] = {
    "categories": ("identity",), "persons": 1, "harm": "none", "harm_words": "أُعيدت الورقة قبل أن يطلع عليها أحد.",
    "measures": "نُبّه الموظفون.",
}  # fmt: skip


def day(text: str) -> WrittenDate:
    return WrittenDate.parse(text)


def requests(desk: OpenBranch) -> DataRequests:
    return desk.practice.rights.requests


def breaches(desk: OpenBranch) -> Breaches:
    return desk.practice.rights.breaches


def ask(desk: OpenBranch, application: str = "", **changed: Value) -> RequestCase:
    """Somebody asks for a copy of their data, by word of mouth, on the first of November."""
    usual: dict[str, Value] = {
        "kind": "copy", "way": "oral", "received_on": day("2026/11/01"), "asker": "self", "verified": "document",
        "words": WORDS, **({} if application else {"name": "سعاد محمد الحربي"}),
    }  # fmt: skip
    return requests(desk).receive({**usual, **changed}, application)


def answer(desk: OpenBranch, case: RequestCase, on: str, **changed: Value) -> RequestCase:
    return requests(desk).close(case.line.id, {**DONE, "closed_on": day(on), **changed})


def lose_laptop(desk: OpenBranch, on: str = "2026/11/01", at: str = "08:00") -> BreachCase:
    """A computer is lost; what it means is not known yet."""
    return breaches(desk).record(
        {
            "kind": "device", "device": "حاسب محمول رقم 3", "device_state": "off", "known_on": day(on), "known_at": at,
            "happened": "فُقد الحاسب من سيارة الباحث مساء السبت.",
        }
    )  # fmt: skip


def tell(desk: OpenBranch, case: BreachCase, on: str, at: str, **changed: Value) -> BreachCase:
    """The authority is told."""
    usual: dict[str, Value] = {"authority_on": day(on), "authority_at": at, "contact": "مسؤول الحماية 0112345678"}
    return breaches(desk).tell_authority(case.line.id, {**usual, **changed})
