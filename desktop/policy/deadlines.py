"""When the association may and must reply, counted from the day the application is complete.

A policy that says "in a time of not less than two weeks" sets a minimum: it promises no last day, and none is invented.
The last day comes from a policy with a maximum, or from the association's own promise (a setting, empty by default).
"""

from __future__ import annotations

import datetime as dt

from desktop.dates import roll_to_workday, show_pair
from desktop.messages import fill
from desktop.policy.profile import Profile, ReplyMode

NO_HOLIDAYS: frozenset[dt.date] = frozenset()

HELD_DECISIONS = ("accept", "accept_partial", "reject")
"""The policies speak of the reply by acceptance or rejection; what is asked for or referred is told at once."""


def earliest_reply(
    profile: Profile, completed_on: dt.date, holidays: frozenset[dt.date] = NO_HOLIDAYS
) -> dt.date | None:
    """The first workday on which the reply may be given, or None where the policy sets no minimum."""
    days = profile.reply.min_days
    return None if days is None else roll_to_workday(completed_on + dt.timedelta(days=days), holidays)


def latest_reply(
    profile: Profile,
    completed_on: dt.date,
    promised_days: int | None = None,
    holidays: frozenset[dt.date] = NO_HOLIDAYS,
) -> dt.date | None:
    """The last day of the reply, or None where nobody promised one; never before the earliest.

    `promised_days` is the association's own setting; of it and the policy's maximum, the shorter binds.
    """
    limits = [days for days in (promised_days, profile.reply.max_days) if days is not None]
    if not limits:
        return None
    last = roll_to_workday(completed_on + dt.timedelta(days=min(limits)), holidays)
    earliest = earliest_reply(profile, completed_on, holidays)
    return max(last, earliest) if earliest else last


def workdays(after: dt.date, until: dt.date, holidays: frozenset[dt.date] = NO_HOLIDAYS) -> int:
    """How many working days lie after one day, up to and with another; none where it is not later."""
    span = (after + dt.timedelta(days=number) for number in range(1, (until - after).days + 1))
    return sum(1 for day in span if roll_to_workday(day, holidays) == day)


def reply_sentence(
    profile: Profile,
    completed_on: dt.date | None,
    promised_days: int | None = None,
    holidays: frozenset[dt.date] = NO_HOLIDAYS,
) -> str:
    """What the receipt says about the time of the reply, quoting the policy; None while the application is incomplete."""
    text, words = profile.receipt, profile.reply.words
    parts = []
    if profile.reply.mode is ReplyMode.NONE or words is None:
        parts.append(text.part("reply_none"))
    else:
        parts.append(fill(text.part("reply_policy"), reply_words=words))
    if completed_on is None:
        parts += [] if profile.reply.mode is ReplyMode.NONE else [text.part("reply_pending")]
        return " ".join(parts)
    if earliest := earliest_reply(profile, completed_on, holidays):
        parts.append(fill(text.part("reply_earliest"), earliest=show_pair(earliest)))
    if latest := latest_reply(profile, completed_on, promised_days, holidays):
        parts.append(fill(text.part("reply_latest"), latest=show_pair(latest)))
    return " ".join(parts)
