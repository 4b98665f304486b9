"""What the five boards approved stays different where it differs, and nothing printed is corrected in silence."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from desktop.paths import RESOURCES
from desktop.policy.loader import load, profiles
from desktop.policy.vocabulary import PLACEHOLDERS

PROFILES = profiles()
QAISOON = (RESOURCES / "policies" / "qaisoon.toml").read_text(encoding="utf-8")


def test_the_lost_digit_and_the_wrong_weekday_stay_as_printed() -> None:
    approval = PROFILES["noor"].approval
    assert (approval.weekday, approval.hijri) == ("الثلاثاء", "٤٤٤/٠٢/٠٤هـ")
    assert approval.day == dt.date(2022, 8, 31)
    assert approval.decision_no == "١٧"


def test_two_agreeing_dates_are_one_day() -> None:
    assert PROFILES["qaisoon"].approval.day == dt.date(2024, 9, 4)


def test_a_text_without_the_associations_name_is_given_none() -> None:
    profile = PROFILES["unnamed"]
    assert profile.association.name is None
    assert "association" not in profile.standing_values()
    assert any(note.where == "اسم الجمعية" for note in profile.sources)


def test_the_scan_error_about_signing_is_quoted_and_explained() -> None:
    step = PROFILES["roofaa"].step("declaration")
    assert step is not None and step.note is not None
    assert "والتوجيه عليها" in step.words and "والتوقيع عليها" not in step.words
    assert "والتوقيع عليها" in step.note


def test_contradicting_prints_of_an_address_are_left_to_the_association() -> None:
    assert PROFILES["roofaa"].association.email is None


@pytest.mark.parametrize("identity", sorted(PROFILES))
def test_the_beneficiary_is_called_by_one_noun(identity: str) -> None:
    profile = PROFILES[identity]
    own = [profile.declaration.opening, *(clause.words for clause in profile.declaration.clauses)]
    own += [part.words for part in (*profile.receipt.parts, *profile.notice.paragraphs)]
    own += [one.label for one in (*profile.channels, *profile.tools)]
    assert profile.beneficiary_noun == "المستفيد"
    assert not [words for words in own if "المستخدم" in words]


def test_only_a_text_that_prints_no_numbers_gets_ours() -> None:
    ours = {identity for identity, profile in PROFILES.items() if all(step.numbered_by_us for step in profile.steps)}
    assert ours == {"qaisoon", "roofaa"}
    step = PROFILES["unnamed"].step("outside_referral")
    assert step is not None and step.article == "5-10" and not step.numbered_by_us


def test_the_declaration_speaks_of_two_weeks_only_where_the_policy_does() -> None:
    with_reply = {
        identity
        for identity, profile in PROFILES.items()
        if any("{reply_words}" in clause.words for clause in profile.declaration.clauses)
    }
    assert with_reply == {"qaisoon", "roofaa", "robotweak"}


def test_an_association_without_a_committee_does_not_declare_one() -> None:
    words = " ".join(clause.words for clause in PROFILES["noor"].declaration.clauses)
    assert "{committee}" not in words and "الباحث الاجتماعي" not in words


def test_implied_consent_stands_beside_the_offered_declaration() -> None:
    profile = PROFILES["unnamed"]
    assert profile.implied_consent is not None and profile.implied_consent.article == "5-7"
    assert not profile.declaration.mandatory
    assert [kind.code for kind in profile.beneficiary_kinds] == ["direct", "indirect"]


def test_a_programme_may_be_asked_for_by_others_than_the_beneficiary() -> None:
    assert [one.code for one in PROFILES["noor"].requesters] == ["beneficiary", "community", "supervising_body"]


def test_the_joined_channel_stays_joined() -> None:
    channel = PROFILES["unnamed"].channels[1]
    assert (channel.code, channel.printed) == ("phone_or_letter", "الاتصالات الهاتفية أو الخطابات")


def test_texts_leave_open_only_what_the_program_fills() -> None:
    for profile in PROFILES.values():
        assert set(profile.standing_values()) <= PLACEHOLDERS


def test_a_missing_receipt_part_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        PROFILES["noor"].receipt.part("no such part")


def test_a_sixth_association_is_a_new_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "sixth.toml").write_text(QAISOON.replace('id = "qaisoon"', 'id = "sixth"'), encoding="utf-8")
    found = profiles(tmp_path)
    assert set(found) == {*PROFILES, "sixth"}
    assert found["sixth"].channels == PROFILES["qaisoon"].channels


def test_an_association_may_bring_its_own_declaration_and_documents(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    shared = RESOURCES / "texts" / "declaration-standard-1.toml"
    text = shared.read_text(encoding="utf-8").replace('source = "product"', 'source = "board"')
    (tmp_path / "texts" / "declaration-own-1.toml").write_text(text, encoding="utf-8")
    shutil.copy(RESOURCES / "policies" / "qaisoon.toml", tmp_path / "own.toml")
    own = (
        QAISOON.replace('id = "qaisoon"', 'id = "own"')
        .replace('[declaration]\ntext = "standard-1"', '[declaration]\ntext = "own-1"')
        .replace(
            '[requirements]\nuse = "standard-1"\n',
            '[requirements]\nuse = "standard-1"\ndrop = ["electricity_bill"]\n\n'
            '[[requirements.add]]\ndocument = "water_bill"\nreason = "لمطابقة العنوان."\n\n'
            '[document.water_bill]\nlabel = "فاتورة ماء"\nvalidity = "age"\ndays = 90\nmatch = ["address"]\n',
        )
    )
    (tmp_path / "own.toml").write_text(own, encoding="utf-8")
    profile = load(tmp_path / "own.toml")
    codes = {line.document.code for line in profile.requirements.lines}
    assert profile.declaration.source == "board"
    assert "water_bill" in codes and "electricity_bill" not in codes
