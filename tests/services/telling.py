"""A file that was decided by a real session, or can be referred; and an association in the directory."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.models.application import Application
from desktop.models.person import Person
from desktop.opening import OpenBranch
from desktop.services.views import Ref
from tests.services.deciding import complete_file, decide, open_committee, opened
from tests.services.filing import record

TellingDesk = Callable[[str], OpenBranch]
REASON = "حالة عاجلة"


def open_telling(folder: Path, policy: str, role: str = "manager") -> OpenBranch:
    """A desk of a policy, under a clock that the test moves."""
    return open_committee(folder / policy, policy, role)


def decided(desk: OpenBranch, kind: str, **changed: object) -> str:
    """A file about which a session decided; its id."""
    application = complete_file(desk)
    decide(desk, opened(desk, application), application, kind, **changed)
    return application


def released(desk: OpenBranch, kind: str, **changed: object) -> str:
    """A decided file whose beneficiary may be told at once, because a manager released it where it was held."""
    application = decided(desk, kind, **changed)
    if desk.practice.notices.of(application).held:
        desk.practice.committee.holding.release(application, REASON)
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


def refer(desk: OpenBranch, application: str, body_id: str, *more: str, **changed: Any) -> str:
    """Refer a file with the usual answers and the least disclosure, and whatever else is named; the referral's id."""
    form = desk.practice.referrals.form(application)
    answers = dict(form.values) | {"service": "طرف صناعي", "sent_by_way": "by_hand"} | changed
    return desk.practice.referrals.refer(application, body_id, answers, ("id_masked", "mobile", *more)).id


def hand_over(desk: OpenBranch, application: str, code: str, **changed: Any) -> None:
    """Make a letter and put on record that the applicant has it."""
    desk.practice.notices.make(application, code)
    known = {
        "way": "letter_handed",
        "recipient_is": "self",
        "recipient": desk.practice.notices.of(application).recipient,
    }
    desk.practice.notices.tell(application, code, known | changed)


def stage(desk: OpenBranch, application: str) -> str:
    """Where the file stands."""
    with desk.store.reading() as session:
        return session.get_one(Application, application).stage or ""


def person(desk: OpenBranch, application: str) -> Ref:
    """The applicant's record."""
    with desk.store.reading() as session:
        return Ref(Person.__tablename__, session.get_one(Application, application).person_id or "")


_UNREAD = re.compile("[\\s\u0640\u064b-\u0652\u0670\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(words: str) -> str:
    """Words as readers of PDF agree on them: without blanks, vowel marks and direction marks."""
    return _UNREAD.sub("", words)


class Read(str):
    """What another reader of PDF finds on a paper; it contains a sentence however that reader sets blanks."""

    __slots__ = ()

    def __contains__(self, words: object) -> bool:
        return isinstance(words, str) and plain(words) in str(self)


def read(pdf: bytes) -> Read:
    """The words of a paper."""
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return Read(plain(text))
