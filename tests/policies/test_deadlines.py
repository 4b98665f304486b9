"""A minimum promises no last day; the receipt quotes the policy's own words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from desktop.messages import FSI, PDI
from desktop.policy.deadlines import earliest_reply, latest_reply, reply_sentence
from desktop.policy.loader import profiles
from desktop.policy.profile import Profile, ReplyClause, ReplyMode

PROFILES = profiles()
QAISOON, UNNAMED = PROFILES["qaisoon"], PROFILES["unnamed"]
COMPLETE = dt.date(2024, 9, 4)


def test_the_first_day_rolls_over_the_weekend_and_holidays() -> None:
    assert earliest_reply(QAISOON, dt.date(2024, 9, 6)) == dt.date(2024, 9, 22)
    holiday = frozenset({dt.date(2024, 9, 22)})
    assert earliest_reply(QAISOON, dt.date(2024, 9, 6), holiday) == dt.date(2024, 9, 23)


def test_nobody_is_promised_a_last_day_that_no_one_set() -> None:
    assert latest_reply(QAISOON, COMPLETE) is None


def test_the_associations_own_promise_rolls_to_a_workday() -> None:
    assert latest_reply(QAISOON, COMPLETE, 30) == dt.date(2024, 10, 6)


def test_a_promise_shorter_than_the_minimum_waits_for_it() -> None:
    assert latest_reply(QAISOON, COMPLETE, 5) == earliest_reply(QAISOON, COMPLETE)


def test_of_two_last_days_the_shorter_binds() -> None:
    profile = _with(ReplyClause(ReplyMode.MAXIMUM, None, 21, "خلال ثلاثة أسابيع"))
    assert latest_reply(profile, COMPLETE, 30) == dt.date(2024, 9, 25)
    assert earliest_reply(profile, COMPLETE) is None


def test_the_sentence_quotes_the_policy_and_gives_both_calendars() -> None:
    said = _bare(reply_sentence(QAISOON, COMPLETE, 30))
    assert "«خلال مدة لا تقل عن أسبوعين»" in said
    assert "2024/09/18" in said and "1446/03/15" in said
    assert "2024/10/06" in said


def test_before_completion_the_sentence_promises_no_day() -> None:
    said = _bare(reply_sentence(QAISOON, None))
    assert "2024" not in said and "اكتمال" in said


def test_a_policy_without_the_clause_speaks_of_no_time() -> None:
    for completed in (COMPLETE, None):
        said = _bare(reply_sentence(UNNAMED, completed))
        assert said == UNNAMED.receipt.part("reply_none")


def _with(reply: ReplyClause) -> Profile:
    return replace(QAISOON, reply=reply)


def _bare(text: str) -> str:
    return text.replace(FSI, "").replace(PDI, "")
