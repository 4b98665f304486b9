"""A broken policy file is refused with every fault named by file, key and reason; none is passed over or guessed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from desktop import messages
from desktop.errors import PolicyFaults
from desktop.paths import RESOURCES
from desktop.policy.loader import check, load, profiles
from desktop.policy.report import check_file, report

SOUND = (RESOURCES / "policies" / "qaisoon.toml").read_text(encoding="utf-8").replace('"qaisoon"', '"sixth"')
ADD = '[requirements]\nuse = "standard-1"\n'
FIRST_LINE = '[[requirements.add]]\ndocument = "bank_statement"\nreason = "نص"\n'

BROKEN = [
    pytest.param('version = 1\n', 'version = 1\ncolour = "red"\n', "colour", id="unknown key"),
    pytest.param('id = "sixth"\n', "", "id", id="no id"),
    pytest.param('id = "sixth"', 'id = "seventh"', "id", id="another name than the file's"),
    pytest.param("version = 1", "version = 0", "version", id="number out of bounds"),
    pytest.param("version = 1", 'version = "1"', "version", id="text for a number"),
    pytest.param('title = "', 'title = " "\nx = "', "title", id="blank text"),
    pytest.param('code = "phone"', 'code = "telegraph"', "channel[2].code", id="unknown channel"),
    pytest.param('code = "phone"', 'code = "letter"', "channel[4].code", id="channel named twice"),
    pytest.param('code = "bylaws"', 'code = "novel"', "tool[1].code", id="unknown tool"),
    pytest.param('code = "matching"', 'code = "guessing"', "step[2].code", id="unknown step"),
    pytest.param("numbered_by_us = true", 'numbered_by_us = "yes"', "step[1].numbered_by_us", id="text for a flag"),
    pytest.param('"low_income", ', '"low_income", "rich", ', "offered.case_types[2]", id="unknown case type"),
    pytest.param('"food", ', '"food", "food", ', "offered.services[4]", id="service named twice"),
    pytest.param('mode = "minimum"', 'mode = "someday"', "reply.mode", id="unknown reply mode"),
    pytest.param("min_days = 14\n", "", "reply.min_days", id="minimum without its days"),
    pytest.param('mode = "minimum"', 'mode = "none"', "reply.words", id="words of a reply that is not set"),
    pytest.param(
        'mode = "minimum"\nmin_days = 14', 'mode = "both"\nmin_days = 40\nmax_days = 30', "reply.min_days",
        id="minimum above maximum",
    ),
    pytest.param("٢٠٢٤/٠٩/٠٤ م\"", "٢٠٢٤/٠٩/٠٥ م\"", "approval.gregorian", id="two dates of two days"),
    pytest.param("١٤٤٦/٠٣/٠١ هـ\"", "١٤٤٦/٠١/٣٠ هـ\"", "approval.hijri", id="a Hijri day that does not exist"),
    pytest.param("٢٠٢٤/٠٩/٠٤ م\"", "٢٠٢٤/٠٢/٣٠ م\"", "approval.gregorian", id="a Gregorian day that does not exist"),
    pytest.param('meeting_no = "4"', 'weekday_code = "monday"\nmeeting_no = "4"', "approval.weekday_code", id="weekday"),
    pytest.param('meeting_no = "4"\n', "", "approval.meeting_no", id="no meeting number, not declared"),
    pytest.param(
        '[reply]\n', '[approval.flags]\nabsent = "نص"\n\n[reply]\n', "approval.flags.absent", id="a flag that is not so"
    ),
    pytest.param('[declaration]\ntext = "standard-1"', '[declaration]\ntext = "lost-9"', "declaration.text", id="dangling text"),
    pytest.param("change_days = 30", "change_days = 5", "declaration.change_days", id="days that break the grammar"),
    pytest.param('committee = "لجنة البحث"\n', "", "clause[4].words", id="a text about a committee there is not"),
    pytest.param(ADD, '[requirements]\nuse = "standard-9"\n', "requirements.use", id="dangling requirements"),
    pytest.param(ADD, ADD + 'drop = ["passport_photo"]\n', "requirements.drop[1]", id="dropping what is not asked"),
    pytest.param(ADD, ADD + "drop = []\n", "requirements.drop", id="an empty list"),
    pytest.param(ADD, ADD + FIRST_LINE.replace("bank_statement", "selfie"), "requirements.add[1].document", id="unknown document"),
    pytest.param(
        ADD, ADD + FIRST_LINE + 'when = { field = "shoe_size", in = ["44"] }\n',
        "requirements.add[1].when.field", id="unknown field",
    ),
    pytest.param(
        ADD, ADD + FIRST_LINE + 'when = { field = "case_type", in = ["rich"] }\n',
        "requirements.add[1].when.in[1]", id="unknown answer",
    ),
    pytest.param(
        ADD, ADD + FIRST_LINE + 'when = { field = "case_type" }\n', "requirements.add[1].when.in", id="field without in"
    ),
    pytest.param(
        ADD, ADD + FIRST_LINE + 'when = { field = "case_type", above = 3, in = ["orphan"] }\n',
        "requirements.add[1].when.above", id="unknown operator",
    ),
    pytest.param(ADD, ADD + FIRST_LINE + "when = { never = true }\n", "requirements.add[1].when", id="unknown condition"),
    pytest.param(
        ADD, ADD + FIRST_LINE + 'when = { all = [{ never = true }] }\n', "requirements.add[1].when.all[1]",
        id="unknown condition inside another",
    ),
    pytest.param(ADD, ADD + FIRST_LINE + FIRST_LINE, "requirements.add[2].document", id="a line twice"),
    pytest.param(
        ADD, ADD + FIRST_LINE + 'any_of = "one"\n' + FIRST_LINE + 'any_of = "two"\n', "requirements.add[2].any_of",
        id="a document in two groups",
    ),
    pytest.param(
        ADD, '[document.lease]\nlabel = "عقد"\nvalidity = "forever"\n\n' + ADD, "document.lease.validity", id="unknown validity"
    ),
    pytest.param(
        ADD, '[document.lease]\nlabel = "عقد"\nvalidity = "permanent"\n\n' + ADD, "document.lease",
        id="a document the catalogue has",
    ),
    pytest.param("[notice]", '[association.logo]\nfile = "x"\n\n[notice]', "association.logo", id="unknown table"),
    pytest.param("[receipt]\n", "[receipts]\n", "receipt.text", id="table left out"),
    pytest.param('[reply]\n', 'reply = 3\n[replies]\n', "approval.reply", id="a key in the wrong table"),
]  # fmt: skip


def _write(folder: Path, text: str) -> Path:
    path = folder / "sixth.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_file_the_faults_are_tried_on_is_sound(tmp_path: Path) -> None:
    assert check(_write(tmp_path, SOUND)) == []


@pytest.mark.parametrize(("old", "new", "key"), BROKEN)
def test_a_fault_is_named_by_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in SOUND
    faults = check(_write(tmp_path, SOUND.replace(old, new, 1)))
    assert key in {fault.key for fault in faults}, [str(fault) for fault in faults]


def test_every_fault_is_gathered_not_only_the_first(tmp_path: Path) -> None:
    text = SOUND.replace('code = "phone"', 'code = "telegraph"').replace("version = 1", "version = 0")
    with pytest.raises(PolicyFaults) as refused:
        load(_write(tmp_path, text))
    assert {fault.key for fault in refused.value.faults} == {"version", "channel[2].code"}
    assert "sixth.toml" in str(refused.value)


def test_a_file_that_is_not_toml_has_one_fault(tmp_path: Path) -> None:
    faults = check(_write(tmp_path, "id = = 3"))
    assert [(fault.file, fault.key) for fault in faults] == [("sixth.toml", "")]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("{id_number}", "{shoe_size}", "opening"),
        ("{id_number}", "{id_number", "opening"),
        ('code = "complete"', 'code = "true"', "clause[2].code"),
        ('source = "product"', 'source = "nobody"', "source"),
        ('committee} لدراسته والرد', 'committee} {reply_words} والرد', "clause[4].words"),
    ],
)  # fmt: skip
def test_a_fault_in_a_named_text_is_found_in_that_file(tmp_path: Path, old: str, new: str, key: str) -> None:
    (tmp_path / "texts").mkdir()
    text = (RESOURCES / "texts" / "declaration-standard-1.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "texts" / "declaration-own-1.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    policy = SOUND.replace('[declaration]\ntext = "standard-1"', '[declaration]\ntext = "own-1"')
    if "reply_words" in new:
        policy = policy.replace(
            'mode = "minimum"\nmin_days = 14\nwords = "خلال مدة لا تقل عن أسبوعين"', 'mode = "none"'
        )
    found = {(fault.file, fault.key) for fault in check(_write(tmp_path, policy))}
    assert found == {("declaration-own-1.toml", key)}


def test_a_receipt_without_a_part_is_refused(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    lines = (RESOURCES / "texts" / "receipt-standard-1.toml").read_text(encoding="utf-8").splitlines()
    kept = "\n".join(line for line in lines if not line.startswith("not_acceptance"))
    (tmp_path / "texts" / "receipt-standard-1.toml").write_text(kept, encoding="utf-8")
    assert [fault.key for fault in check(_write(tmp_path, SOUND))] == ["part.not_acceptance"]


def test_two_files_cannot_share_an_id(tmp_path: Path) -> None:
    (tmp_path / "noor.toml").write_text(
        (RESOURCES / "policies" / "noor.toml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    with pytest.raises(PolicyFaults) as refused:
        profiles(tmp_path)
    assert [fault.key for fault in refused.value.faults] == ["id"]


def test_the_report_says_each_fault_in_arabic_and_english(tmp_path: Path) -> None:
    text, sound = report(_write(tmp_path, SOUND.replace("version = 1", "version = 0")))
    assert not sound
    assert "sixth.toml: version" in text
    assert "المنتظر هنا عدد صحيح" in text and "A whole number from" in text
    assert messages.language() == "ar"


def test_checking_a_file_ends_with_a_status(tmp_path: Path) -> None:
    out = io.StringIO()
    assert check_file(_write(tmp_path, SOUND), out) == 0
    assert check_file(_write(tmp_path, "id = 3"), out) == 1
    assert check_file(tmp_path / "none.toml", out) == 2
    assert "no faults" in out.getvalue() and "cannot be read" in out.getvalue()
