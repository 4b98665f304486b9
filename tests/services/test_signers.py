"""Whose declaration it is: the applicant's, that of who acts for them by a deed, or of a body's representative."""

from __future__ import annotations

import json

import pytest

from desktop.errors import InputError, NotReady, OwnWitness
from desktop.messages import FSI, LRI, PDI
from desktop.mistakes import Missing, SamePerson
from desktop.models.declaration import Declaration
from desktop.opening import OpenBranch
from tests.services.filing import STROKES, record, whole_file

DEED = {
    "role": "agent", "name": "خالد بن ناصر العنزي", "relation": "ابن أخ", "id_number": "2000000006",
    "mobile": "0500000999", "deed_no": "441234567", "deed_issuer": "كتابة العدل", "deed_from": "1446/01/01",
}  # fmt: skip


def _act(desk: OpenBranch, application: str, **answers: object) -> None:
    ref = desk.intake.add_row(application, "companions")
    desk.records.fill(ref, {**DEED, **answers})


def _intro(desk: OpenBranch, application: str) -> str:
    said = desk.declarations.compose(application).intro
    return said.translate(dict.fromkeys(map(ord, FSI + LRI + PDI)))


def test_the_applicant_signs_for_herself_under_her_own_number(desk: OpenBranch) -> None:
    application = whole_file(desk)
    intro = _intro(desk, application)
    assert "أنا منيرة صالح عبدالله الحربي، هوية وطنية رقم 1000001006، بصفتي أصيلةً عن نفسي" in intro
    view = desk.declarations.compose(application)
    assert (view.mode, view.signer_role, view.read_aloud) == ("paper", "مقدّم الطلب", False)


def test_an_agent_declares_under_their_own_name_by_their_deed(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.records.edit(record(desk, application, "request"), "applicant_capacity", "agent")
    assert not desk.declarations.compose(application).ready  # who the agent is must be said first
    _act(desk, application)
    intro = _intro(desk, application)
    assert "أنا خالد بن ناصر العنزي، هوية مقيم (إقامة) رقم 2000000006، بصفتي وكيلاً عن منيرة" in intro
    assert "هوية وطنية رقم 1000001006، بموجب الوكالة رقم 441234567" in intro
    view = desk.declarations.seal(application, STROKES, mode="screen")
    assert view.signer == "خالد بن ناصر العنزي" and view.signer_role == "الوكيل عن مقدّم الطلب"
    with desk.store.reading() as session:
        content = json.loads(session.query(Declaration).one().content or "{}")
    assert content["signer"]["name"] == view.signer


def test_the_guardian_signs_for_who_cannot(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.records.edit(record(desk, application, "personal"), "can_sign", "unable")
    _act(desk, application, role="companion", name="سعد بن فهد الجهني")
    assert not desk.declarations.compose(application).ready
    _act(desk, application, role="guardian")
    assert "ولياً أو وصياً على منيرة" in _intro(desk, application)
    assert desk.declarations.compose(application).mode == "paper"


WITNESSES = (("سعد بن فهد الجهني", "1000001055"), ("تركي بن علي الحربي", "1000001063"))


def test_who_signs_with_a_thumb_has_heard_the_text_before_two_witnesses(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.records.edit(record(desk, application, "personal"), "can_sign", "thumbprint")
    view = desk.declarations.compose(application)
    assert (view.mode, view.read_aloud) == ("thumb", True)
    with pytest.raises(NotReady):
        desk.declarations.seal(application, (), mode="thumb", witnesses=WITNESSES)
    with pytest.raises(NotReady):
        desk.declarations.seal(application, (), mode="thumb", read_aloud=True, witnesses=WITNESSES[:1])
    sealed = desk.declarations.seal(application, (), mode="thumb", read_aloud=True, witnesses=WITNESSES)
    assert (sealed.mode, sealed.read_aloud, sealed.strokes) == ("thumb", True, ())
    assert sealed.facts is not None and sealed.facts.witnesses == WITNESSES


@pytest.mark.parametrize(
    ("second", "fault"),
    [
        (WITNESSES[0], SamePerson),
        (("", "1000001063"), Missing),
        (("تركي بن علي الحربي", ""), Missing),
        (("تركي بن علي الحربي", "1000001064"), InputError),
    ],
)
def test_a_witness_of_a_thumbprint_is_another_person_with_a_name_and_a_number_that_holds(
    desk: OpenBranch, second: tuple[str, str], fault: type[InputError]
) -> None:
    application = whole_file(desk)
    with pytest.raises(fault):
        desk.declarations.seal(application, (), mode="thumb", read_aloud=True, witnesses=(WITNESSES[0], second))
    assert not desk.declarations.compose(application).sealed_at


def test_a_body_is_represented(desk: OpenBranch) -> None:
    application = desk.intake.start()
    desk.records.edit(record(desk, application, "request"), "applicant_capacity", "organisation")
    desk.records.edit(record(desk, application, "organisation"), "organisation_name", "مدرسة أملج الابتدائية")
    assert "بصفتي ممثلاً لـمدرسة أملج الابتدائية" in _intro(desk, application)
    assert desk.declarations.compose(application).signer_role == "ممثل الجهة"


def test_nobody_witnesses_the_own_declaration(desk: OpenBranch) -> None:
    application = whole_file(desk)
    itself = (("منيرة صالح عبدالله الحربي", "1000001055"), WITNESSES[1])
    with pytest.raises(SamePerson):
        desk.declarations.seal(application, (), mode="thumb", read_aloud=True, witnesses=itself)
    desk.records.edit(record(desk, application, "request"), "applicant_capacity", "agent")
    _act(desk, application, name=desk.officer.name)
    with pytest.raises(OwnWitness):
        desk.declarations.seal(application, (), mode="paper")
    assert not desk.declarations.compose(application).sealed_at


def test_a_pen_on_the_screen_that_drew_nothing_signs_nothing(desk: OpenBranch) -> None:
    application = whole_file(desk)
    with pytest.raises(NotReady):
        desk.declarations.seal(application, (), mode="screen")
