"""Identity numbers, mobiles, IBANs and addresses: published vectors, and every usual way of typing them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import identity, mistakes
from desktop.identity import IdentityKind


@pytest.mark.parametrize(
    "typed", ["1000000008", "1000000016", "1000000024", "2000000006", "2000000014", "١٠٠٠٠٠٠٠٠٨", " 1000-0000-08 "]
)
def test_a_well_formed_identity_number_is_accepted_in_any_digits(typed: str) -> None:
    assert identity.parse_identity(typed) in {
        "1000000008", "1000000016", "1000000024", "2000000006", "2000000014",
    }  # fmt: skip


@pytest.mark.parametrize("typed", ["1000000009", "1000000061"])
def test_a_wrong_or_transposed_digit_is_found(typed: str) -> None:
    with pytest.raises(mistakes.BadIdentityCheckDigit):
        identity.parse_identity(typed)


@pytest.mark.parametrize("typed", ["3000000004", "100000008", "10000000088", "abcdefghij", ""])
def test_a_number_of_another_shape_is_refused(typed: str) -> None:
    with pytest.raises(mistakes.BadIdentityFormat):
        identity.parse_identity(typed)


def test_a_residents_number_is_not_taken_for_a_citizens() -> None:
    with pytest.raises(mistakes.IdentityKindMismatch):
        identity.parse_identity("2000000006", IdentityKind.NATIONAL_ID)
    assert identity.parse_identity("2000000006", IdentityKind.IQAMA) == "2000000006"


@given(st.integers(10**8, 10**9 - 1), st.integers(0, 9))
def test_any_single_wrong_digit_fails_the_check(body: int, place: int) -> None:
    number = next(f"1{body % 10**8:08}{d}" for d in range(10) if identity.luhn(f"1{body % 10**8:08}{d}"))
    changed = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
    assert not identity.luhn(changed)


@pytest.mark.parametrize(
    "typed",
    [
        "0500000001", "٠٥٠٠٠٠٠٠٠١", "+966 50 000 0001", "00966500000001", "966500000001", "500000001", "+9660500000001",
        "\u200e0500000001\u200f",
    ],
)  # fmt: skip
def test_a_mobile_in_any_spelling_is_one_number(typed: str) -> None:
    assert identity.parse_mobile(typed) == "+966500000001"


@pytest.mark.parametrize("typed", ["05000000011", "0110000000", "05O0000001", "جوال"])
def test_a_landline_or_letters_are_not_a_mobile(typed: str) -> None:
    with pytest.raises(mistakes.BadMobile):
        identity.parse_mobile(typed)


def test_a_mobile_is_shown_as_people_say_it() -> None:
    assert identity.show_mobile("+966500000001") == "050 000 0001"


@pytest.mark.parametrize(
    "typed",
    [
        "SA9480000000000000000001", "SA09 1000 0000 0000 0000 0001", "sa9305000000000000000001",
        "SA٣٥٢٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠١",
    ],
)  # fmt: skip
def test_an_iban_is_accepted_and_its_bank_is_known(typed: str) -> None:
    assert identity.bank_of(identity.parse_iban(typed)) is not None


@pytest.mark.parametrize(
    "typed", ["SA9480000000000000000002", "SA948000000000000000001", "AE070331234567890123456", "x"]
)
def test_a_wrong_iban_is_refused(typed: str) -> None:
    with pytest.raises(mistakes.BadIban):
        identity.parse_iban(typed)


def test_an_unknown_bank_code_is_no_error() -> None:
    assert identity.bank_of("SA0099000000000000000001") is None


def test_the_short_address_is_raised_to_capitals() -> None:
    assert identity.parse_short_address("rhma3184") == "RHMA3184"
    with pytest.raises(mistakes.BadShortAddress):
        identity.parse_short_address("RHM31845")
