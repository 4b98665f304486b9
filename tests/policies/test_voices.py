"""When each policy asks for an opinion, and how workdays are counted."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.paths import RESOURCES
from desktop.policy.loader import check, load, one
from desktop.policy.voices import survey_rule, workdays_after

ASKED = {
    "qaisoon": ("deliver", None),
    "unnamed": ("end_service", "5-9"),
    "noor": ("deliver", "التعامل مع المستفيد ٥)"),
    "roofaa": ("deliver", None),
    "robotweak": ("deliver", None),
}
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1))


@pytest.mark.parametrize("policy", ASKED)
def test_each_policy_asks_when_its_own_text_says(policy: str) -> None:
    rule = survey_rule(one(policy))
    assert (rule.act, rule.article.article if rule.article else None) == ASKED[policy]


def test_an_association_sets_its_own_days(tmp_path: Path) -> None:
    text = (RESOURCES / "policies" / "roofaa.toml").read_text("utf-8").replace('id = "roofaa"', 'id = "own"')
    own = tmp_path / "own.toml"
    own.write_text(f'{text}\n[voices]\nsurvey_after = "programme"\nreply_days = 3\nreview_days = 10\n', "utf-8")
    terms = load(own).voices
    assert (terms.reply_days, terms.review_days, terms.acknowledge_days) == (3, 10, 1)
    assert survey_rule(load(own)).act == "end_service"


@pytest.mark.parametrize(
    "wrong", ['survey_after = "never"', 'survey_step = "nothing"', "reply_days = 0", 'reply = "tomorrow"']
)
def test_a_slip_in_the_table_is_found(wrong: str, tmp_path: Path) -> None:
    text = (RESOURCES / "policies" / "roofaa.toml").read_text("utf-8").replace('id = "roofaa"', 'id = "own"')
    own = tmp_path / "own.toml"
    own.write_text(f"{text}\n[voices]\n{wrong}\n", "utf-8")
    [fault] = check(own)
    assert fault.key.startswith("voices")


@given(DAYS, st.integers(1, 40), st.sets(DAYS, max_size=30))
def test_so_many_workdays_lie_between_and_the_last_day_is_one(day: dt.date, count: int, off: set[dt.date]) -> None:
    last = workdays_after(day, count, frozenset(off))
    span = [day + dt.timedelta(days=number) for number in range(1, (last - day).days + 1)]
    work = [one for one in span if one.weekday() not in (4, 5) and one not in off]
    assert len(work) == count and work[-1] == last
