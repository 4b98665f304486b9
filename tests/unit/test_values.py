"""An answer is a value or the reason why there is none; neither is ever mistaken for the other, for 0 or for a blank."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.field import Field, faults
from desktop.messages import tr
from desktop.mistakes import NotAChoice
from desktop.sync.codec import pack, unpack
from desktop.values import OPEN, OR_NONE, Kind, NoAnswer, dump, load
from tests.answers import VALUES

EVERY = st.sampled_from(list(Kind))
REASONS = st.sampled_from(list(NoAnswer))


@given(EVERY, st.data())
def test_every_kind_of_value_survives_the_wire_as_it_is_spelled_there(kind: Kind, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    found = load(kind, unpack(pack(dump(value))))
    assert found == value and type(found) is type(value)


@given(EVERY, REASONS)
def test_every_reason_survives_the_wire_beside_every_kind(kind: Kind, reason: NoAnswer) -> None:
    assert load(kind, unpack(pack(dump(reason)))) is reason


@given(EVERY, st.data(), REASONS)
def test_no_value_looks_like_a_reason_on_the_wire(kind: Kind, data: st.DataObject, reason: NoAnswer) -> None:
    assert pack(dump(data.draw(VALUES[kind]))) != pack(dump(reason))


@given(EVERY, REASONS, st.sampled_from([(), OPEN, OR_NONE]))
def test_a_reason_is_accepted_only_where_the_question_allows_it(
    kind: Kind, reason: NoAnswer, lacks: tuple[NoAnswer, ...]
) -> None:
    question = Field("Anything", kind, lacks=lacks)
    if reason in lacks:
        assert question.parse(reason) is reason
    else:
        with pytest.raises(NotAChoice):
            question.parse(reason)


@given(EVERY, REASONS)
def test_a_reason_is_shown_in_words_and_leaves_the_editor_empty(kind: Kind, reason: NoAnswer) -> None:
    question = Field("Anything", kind, lacks=OR_NONE)
    assert question.show(reason) == reason.say() == tr(reason.say())
    assert question.edit_text(reason) == ""


def test_the_four_reasons_are_four_different_sentences() -> None:
    assert {one: one.say() for one in NoAnswer} == {
        NoAnswer.NONE: "لا يوجد",
        NoAnswer.UNKNOWN: "لا يعلم",
        NoAnswer.DECLINED: "امتنع عن الإجابة",
        NoAnswer.NOT_ASKED: "لم يُسأل",
    }


@pytest.mark.parametrize("reason", [NoAnswer.NONE, NoAnswer.UNKNOWN, NoAnswer.DECLINED])
def test_a_reason_settles_a_required_question_but_not_having_asked_does_not(reason: NoAnswer) -> None:
    rent = Field("Monthly rent", Kind.MONEY, name="rent", required=True, lacks=OR_NONE)
    assert faults((rent,), {"rent": reason}) == {}
    assert list(faults((rent,), {"rent": NoAnswer.NOT_ASKED})) == ["rent"]


def test_nothing_is_a_reason_by_being_typed_as_one() -> None:
    """What a typist writes in words stays words: only the control beside the field gives a reason."""
    note = Field("What the deed allows", Kind.TEXT, lacks=OR_NONE)
    assert note.parse("لا يوجد") == "لا يوجد"
    assert note.parse("\x1anone") == "none"
