"""The signed declaration: gated, sealed, verified, never changed, renewed when the data changes."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.errors import BrokenSeal, NotReady
from desktop.models.declaration import Declaration
from desktop.opening import OpenBranch
from desktop.security import seal
from desktop.services.views import StepState
from tests.services.conftest import Opener
from tests.services.filing import STROKES, match_all, record, whole_file


def _stored(desk: OpenBranch, application: str) -> Declaration:
    with desk.store.reading() as session:
        found = session.query(Declaration).filter_by(application_id=application).all()
        return found[-1]


def _sealed(row: Declaration) -> seal.Sealed:
    return seal.sealed_from(
        (row.content or "").encode(),
        bytes.fromhex(row.witness_signature or ""),
        bytes.fromhex(row.device_signature or ""),
    )


def test_nothing_is_signed_before_the_application_is_complete(desk: OpenBranch) -> None:
    application = desk.intake.start()
    assert not desk.declarations.compose(application).ready
    with pytest.raises(NotReady):
        desk.declarations.seal(application, STROKES, mode="screen")


def test_the_seal_holds_the_exact_text_answers_documents_and_signature(desk: OpenBranch) -> None:
    application = whole_file(desk)
    shown = desk.declarations.compose(application)
    desk.declarations.seal(application, STROKES, mode="screen", read_aloud=True)
    row = _stored(desk, application)
    keys = bytes.fromhex(row.witness_key or ""), bytes.fromhex(row.device_key or "")
    content = seal.verify(_sealed(row), *keys)
    assert tuple(content["text"]["clauses"]) == shown.clauses
    assert content["signer"]["read_aloud"] is True
    assert "1000001006" in json.dumps(content["snapshot"], ensure_ascii=False)
    assert content["policy"].items() >= {"id": "roofaa", "version": str(desk.profile.version)}.items()


def test_one_changed_byte_breaks_the_seal(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.declarations.seal(application, STROKES, mode="screen")
    row = _stored(desk, application)
    row.content = (row.content or "").replace("1000001006", "1000001014")
    with pytest.raises(BrokenSeal):
        seal.verify(_sealed(row), bytes.fromhex(row.witness_key or ""), bytes.fromhex(row.device_key or ""))


@pytest.mark.parametrize("statement", ["UPDATE declaration SET witness = 'x'", "DELETE FROM declaration"])
def test_the_database_itself_refuses_to_change_or_delete_a_declaration(desk: OpenBranch, statement: str) -> None:
    desk.declarations.seal(whole_file(desk), STROKES, mode="screen")
    with pytest.raises(IntegrityError, match="never changed"), desk.store.transaction("x") as session:
        session.connection().execute(text(statement))


def test_data_changed_after_signing_asks_for_a_new_declaration_and_keeps_the_old_text(desk: OpenBranch) -> None:
    application = whole_file(desk)
    before = desk.declarations.seal(application, STROKES, mode="screen")
    desk.records.edit(record(desk, application, "housing"), "rent_annual", "24000")
    view = desk.declarations.compose(application)
    assert view.stale and view.clauses == before.clauses and view.seal == before.seal
    step = next(s for s in desk.cases.open(application).steps if s.code == "declaration")
    assert step.state is StepState.STALE
    again = desk.declarations.seal(application, STROKES, mode="screen")
    assert not again.stale and again.seal != before.seal


def test_a_file_is_complete_only_when_every_document_is_settled_and_the_declaration_holds(desk: OpenBranch) -> None:
    application = whole_file(desk)
    with pytest.raises(NotReady):
        desk.cases.finish(application)
    desk.declarations.seal(application, STROKES, mode="paper")
    assert desk.cases.finish(application).stage == "incomplete"
    match_all(desk, application)
    assert desk.verification.of(application).outstanding == ()
    assert desk.cases.finish(application).stage == "complete"


def test_a_policy_that_asks_for_no_signature_can_go_on_without_one(open_desk: Opener) -> None:
    desk = open_desk("unnamed")
    application = whole_file(desk)
    step = next(s for s in desk.cases.open(application).steps if s.code == "declaration")
    assert step.state is StepState.OPTIONAL
    assert desk.cases.finish(application).stage == "incomplete"


def test_a_document_that_had_expired_on_the_day_of_submission_does_not_count(desk: OpenBranch) -> None:
    application = whole_file(desk)
    item = next(i for i in desk.verification.of(application).items if i.document == "national_id")
    desk.verification.edit(item.sheet.ref, "status", "matched")
    late = desk.verification.edit(item.sheet.ref, "expires_on", "1440/01/01")
    assert next(i for i in late.items if i.document == "national_id").state == "expired"
    good = desk.verification.edit(item.sheet.ref, "expires_on", "1490/01/01")
    assert next(i for i in good.items if i.document == "national_id").state == "ok"
