"""A password opens the data; nothing else does, and the disk does not say who works here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.errors import AlreadySetUp, DamagedKeys, LoginTaken, TooManyAttempts, WeakPassword, WrongPassword
from desktop.mistakes import Missing
from desktop.paths import DataFolder
from desktop.security import durable
from desktop.security.keys import database_key, from_text, to_text
from desktop.security.slots import Keys, Slots, slot_key
from tests.security.conftest import LOGIN, PASSWORD

NEW_PASSWORD = "شجرة بحر مفتاح سحاب"


def _rewrite(folder: DataFolder, change: Any) -> None:
    content = durable.load(folder.slots)
    change(content)
    durable.save(folder.slots, content)


def test_the_published_vector_gives_the_published_key() -> None:
    kdf = {"alg": "argon2id", "v": 19, "m": 65536, "t": 3, "p": 4, "salt": to_text(bytes(range(16)))}
    key = slot_key("كلمة سر طويلة 1448", kdf, bytes([0xD0]) * 32)
    assert key.hex() == "c26133d9a14aca5b0640f46722b3b23e9d2d0a0952858be285a5fe71d086136c"


def test_the_password_opens_the_same_keys_again(folder: DataFolder, keys: Keys) -> None:
    opened = Slots.open(folder, LOGIN, PASSWORD)
    assert opened == keys
    assert len(database_key(opened.root)) == 32 and database_key(opened.root) != opened.root


def test_the_name_may_be_spelled_as_people_spell_it(folder: DataFolder, keys: Keys) -> None:
    assert Slots.open(folder, " نوره ", PASSWORD).user_id == keys.user_id


def test_a_decomposed_password_is_the_same_password(folder: DataFolder) -> None:
    Slots.create(folder, LOGIN, "أسد بحر مفتاح سحاب")
    assert Slots.open(folder, LOGIN, "\u0627\u0654سد بحر مفتاح سحاب")


@pytest.mark.parametrize(("login", "password"), [(LOGIN, PASSWORD + " "), ("سارة", PASSWORD), (LOGIN, "")])
def test_a_wrong_password_and_an_unknown_name_are_told_alike(
    folder: DataFolder, keys: Keys, login: str, password: str
) -> None:
    with pytest.raises(WrongPassword):
        Slots.open(folder, login, password)


def test_an_empty_login_is_missing(folder: DataFolder, keys: Keys) -> None:
    with pytest.raises(Missing):
        Slots.open(folder, " - ", PASSWORD)


def test_no_name_and_no_key_is_on_the_disk(folder: DataFolder, keys: Keys) -> None:
    Slots.open(folder, LOGIN, PASSWORD)
    on_disk = b"".join(file.read_bytes() for file in folder.root.rglob("*") if file.is_file())
    secrets = [keys.root, keys.case or b"", keys.user_seed]
    for secret in [LOGIN.encode(), PASSWORD.encode(), *secrets, *(s.hex().encode() for s in secrets)]:
        assert secret not in on_disk
    assert keys.root.hex() not in repr(keys) and str(keys.root) not in repr(keys)


def test_keys_are_not_shown_in_a_log(keys: Keys) -> None:
    assert repr(keys) == f"Keys(user_id='{keys.user_id}', revision=1, failed_attempts=0)"


def test_a_computer_is_set_up_once(folder: DataFolder, keys: Keys) -> None:
    assert Slots.exists(folder)
    with pytest.raises(AlreadySetUp):
        Slots.create(folder, "سارة", NEW_PASSWORD)


def test_a_changed_password_keeps_the_keys_and_shuts_the_old_one_out(folder: DataFolder, keys: Keys) -> None:
    changed = Slots.change_password(folder, LOGIN, PASSWORD, NEW_PASSWORD)
    assert replace(changed, revision=1) == keys and changed.revision == 2
    assert Slots.open(folder, LOGIN, NEW_PASSWORD).root == keys.root
    folder.slots.unlink()  # even the spare copy knows the new password only
    with pytest.raises(WrongPassword):
        Slots.open(folder, LOGIN, PASSWORD)


def test_a_person_without_the_case_key_cannot_derive_it(folder: DataFolder, keys: Keys) -> None:
    Slots.add(folder, keys, "سارة", NEW_PASSWORD, with_case=False)
    receptionist, researcher = Slots.open(folder, "سارة", NEW_PASSWORD), Slots.open(folder, LOGIN, PASSWORD)
    assert receptionist.root == researcher.root and receptionist.user_seed != researcher.user_seed
    assert receptionist.case is None and researcher.case == keys.case


def test_a_login_belongs_to_one_person(folder: DataFolder, keys: Keys) -> None:
    with pytest.raises(LoginTaken):
        Slots.add(folder, keys, "نوره", NEW_PASSWORD, with_case=True)


@pytest.mark.parametrize("copy", ["slots", "pepper"])
def test_one_lost_copy_locks_nobody_out(folder: DataFolder, keys: Keys, copy: str) -> None:
    path = getattr(folder, copy)
    path.write_bytes(b"\0" * 40)
    assert Slots.open(folder, LOGIN, PASSWORD).root == keys.root
    durable.spare(path).unlink()
    assert Slots.open(folder, LOGIN, PASSWORD).root == keys.root


def test_losing_both_copies_is_said_plainly(folder: DataFolder, keys: Keys) -> None:
    for copy in (folder.slots, durable.spare(folder.slots)):
        copy.write_bytes(b"")
    with pytest.raises(DamagedKeys) as raised:
        Slots.open(folder, LOGIN, PASSWORD)
    assert "keyslots.json" in raised.value.say()


def test_a_cheaper_key_derivation_written_into_the_file_opens_nothing(folder: DataFolder, keys: Keys) -> None:
    _rewrite(folder, lambda content: content["slots"][0]["kdf"].update(m=64))
    with pytest.raises(WrongPassword):
        Slots.open(folder, LOGIN, PASSWORD)


@pytest.mark.parametrize("cost", [{"m": 1024 * 1024 + 1}, {"t": 11}, {"p": 17}, {"alg": "scrypt"}, {"m": "x"}])
def test_a_file_that_asks_for_too_much_is_refused_before_any_work(
    folder: DataFolder, keys: Keys, cost: dict[str, Any]
) -> None:
    _rewrite(folder, lambda content: content["slots"][0]["kdf"].update(cost))
    with pytest.raises(DamagedKeys):
        Slots.open(folder, LOGIN, PASSWORD)


def test_a_slot_removed_from_the_file_is_noticed(folder: DataFolder, keys: Keys) -> None:
    Slots.add(folder, keys, "سارة", NEW_PASSWORD, with_case=False)
    _rewrite(folder, lambda content: content["slots"].pop())
    with pytest.raises(DamagedKeys):
        Slots.open(folder, LOGIN, PASSWORD)


def test_another_computers_pepper_opens_nothing(folder: DataFolder, keys: Keys) -> None:
    durable.save(folder.pepper, {"v": 1, "rev": 2, "pepper": to_text(bytes(32))})
    with pytest.raises(WrongPassword):
        Slots.open(folder, LOGIN, PASSWORD)


def _fail(folder: DataFolder, times: int, clock: Any) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassword):
            Slots.open(folder, LOGIN, "not this one at all", clock=clock)


def test_the_wait_grows_after_five_failures_and_ends(folder: DataFolder, keys: Keys) -> None:
    now = [1_000_000.0]
    _fail(folder, 5, lambda: now[0])
    for wait in (30, 60, 120):
        with pytest.raises(TooManyAttempts) as raised:
            Slots.open(folder, LOGIN, PASSWORD, clock=lambda: now[0])
        assert raised.value.values == {"seconds": wait}
        now[0] += wait
        _fail(folder, 1, lambda: now[0])
    now[0] += 240
    assert Slots.open(folder, LOGIN, PASSWORD, clock=lambda: now[0]).failed_attempts == 8
    assert Slots.open(folder, LOGIN, PASSWORD, clock=lambda: now[0]).failed_attempts == 0


def test_setting_the_clock_back_earns_nothing(folder: DataFolder, keys: Keys) -> None:
    _fail(folder, 5, lambda: 1_000_000.0)
    with pytest.raises(TooManyAttempts):
        Slots.open(folder, LOGIN, PASSWORD, clock=lambda: 0.0)


def test_an_unknown_name_waits_as_long(folder: DataFolder, keys: Keys) -> None:
    for _ in range(5):
        with pytest.raises(WrongPassword):
            Slots.open(folder, "مجهول", PASSWORD, clock=lambda: 5.0)
    with pytest.raises(TooManyAttempts):
        Slots.open(folder, "مجهول", PASSWORD, clock=lambda: 5.0)
    assert Slots.open(folder, LOGIN, PASSWORD, clock=lambda: 5.0)


def test_a_damaged_counter_shuts_nobody_out(folder: DataFolder, keys: Keys) -> None:
    folder.attempts.write_bytes(b"x")
    assert Slots.open(folder, LOGIN, PASSWORD)


@pytest.mark.parametrize(
    "password",
    [
        "short",
        "123456789012",
        "١٢٣٤٥٦٧٨٩٠١٢٣٤",
        "qwertyuiop[]asdf",
        "ضصثقفغعهخحجد",
        "Mohammed123456",
        "كلمة المرور 1448",
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "القيصومة الخيرية 1448",
        "نورة نورة نورة نورة",
        "Password2026!!",
    ],
)
def test_a_guessable_password_is_refused(folder: DataFolder, password: str) -> None:
    with pytest.raises(WeakPassword):
        Slots.create(folder, LOGIN, password, context=("جمعية القيصومة الخيرية",))
    assert not Slots.exists(folder)


@pytest.mark.parametrize(
    "password", [PASSWORD, "correct horse battery staple", "x7#Kp!mQ2vL$9w", "سبعة أرانب تعبر الوادي"]
)
def test_four_unrelated_words_are_enough(folder: DataFolder, password: str) -> None:
    assert Slots.create(folder, LOGIN, password, context=("جمعية القيصومة الخيرية",))


def test_bytes_travel_through_text_unchanged() -> None:
    assert [from_text(to_text(bytes(range(n)))) for n in range(40)] == [bytes(range(n)) for n in range(40)]
    with pytest.raises(ValueError, match=r"[Bb]ase64|data|padding"):
        from_text("not base64!")
