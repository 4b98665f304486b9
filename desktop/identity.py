"""Numbers that identify: national id, iqama, IBAN, mobile, short address. Parse, normalise, say what is wrong.

A number that passes its check digit is well formed, not proven: only the document in hand proves it.
"""

from __future__ import annotations

import re
from enum import StrEnum

from desktop.messages import mark
from desktop.mistakes import (
    BadEmail,
    BadIban,
    BadIdentityCheckDigit,
    BadIdentityFormat,
    BadMobile,
    BadShortAddress,
    IdentityKindMismatch,
    NotANumber,
)
from desktop.text import clean, compact

# IBAN bank codes of SAMA members; an unknown code is a new bank, so a warning at most.
BANKS = {
    "05": mark("Alinma Bank"),
    "10": mark("Saudi National Bank"),
    "15": mark("Bank Albilad"),
    "20": mark("Riyad Bank"),
    "30": mark("Arab National Bank"),
    "40": mark("Samba (merged into Saudi National Bank)"),
    "45": mark("Saudi Awwal Bank"),
    "50": mark("Alawwal Bank (merged into Saudi Awwal Bank)"),
    "55": mark("Banque Saudi Fransi"),
    "60": mark("Bank Aljazira"),
    "65": mark("Saudi Investment Bank"),
    "71": mark("National Bank of Bahrain"),
    "75": mark("National Bank of Kuwait"),
    "76": mark("Bank Muscat"),
    "80": mark("Al Rajhi Bank"),
    "81": mark("Deutsche Bank"),
    "82": mark("National Bank of Pakistan"),
    "84": mark("Ziraat Bank"),
    "85": mark("BNP Paribas"),
    "86": mark("J.P. Morgan"),
    "90": mark("Gulf International Bank"),
    "95": mark("Emirates NBD"),
}


class IdentityKind(StrEnum):
    """Kinds of identity document accepted at the desk."""

    NATIONAL_ID = "national_id"
    IQAMA = "iqama"
    GCC_ID = "gcc_id"
    BORDER_NO = "border_no"
    DISPLACED_CARD = "displaced_card"
    PASSPORT = "passport"
    NONE = "none"


_FIRST_DIGIT = {IdentityKind.NATIONAL_ID: "1", IdentityKind.IQAMA: "2"}
_LOOSE = {
    IdentityKind.BORDER_NO: re.compile(r"^[3-6][0-9]{9}$"),
    IdentityKind.PASSPORT: re.compile(r"^[A-Z0-9]{5,15}$"),
    IdentityKind.GCC_ID: re.compile(r"^[0-9]{8,15}$"),
    IdentityKind.DISPLACED_CARD: re.compile(r"^[A-Z0-9]{4,20}$"),
}


def luhn(digits: str) -> bool:
    """The check of Saudi ids: double the 1st, 3rd, 5th ... digit, sum the digits, modulo 10."""
    total = 0
    for place, digit in enumerate(digits):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def parse_identity(typed: str, kind: IdentityKind | None = None) -> str:
    """A national id or iqama (10 digits, Luhn), or the looser form of another document kind."""
    number = compact(typed)
    if kind in _LOOSE:
        if not _LOOSE[kind].match(number):
            raise IdentityKindMismatch()
        return number
    if not re.fullmatch(r"[12][0-9]{9}", number):
        raise BadIdentityFormat()
    if kind in _FIRST_DIGIT and number[0] != _FIRST_DIGIT[kind]:
        raise IdentityKindMismatch()
    if not luhn(number):
        raise BadIdentityCheckDigit()
    return number


def parse_mobile(typed: str) -> str:
    """A Saudi mobile in any usual spelling, as +9665XXXXXXXX."""
    number = compact(typed).lstrip("+")
    number = number.removeprefix("00").removeprefix("966").lstrip("0")
    if not re.fullmatch(r"5[0-9]{8}", number):
        raise BadMobile()
    return "+966" + number


def show_mobile(stored: str) -> str:
    """05X XXX XXXX, as people say it."""
    local = "0" + stored.removeprefix("+966")
    return f"{local[:3]} {local[3:6]} {local[6:]}"


def parse_iban(typed: str) -> str:
    """A Saudi IBAN: SA, 2 check digits, 20 characters; modulo 97 equals 1 (ISO 13616)."""
    iban = compact(typed)
    if not re.fullmatch(r"SA[0-9]{2}[0-9]{2}[0-9A-Z]{18}", iban):
        raise BadIban()
    if int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 != 1:
        raise BadIban()
    return iban


def show_iban(stored: str) -> str:
    """Groups of four, left to right."""
    return " ".join(stored[i : i + 4] for i in range(0, len(stored), 4))


def bank_of(iban: str) -> str | None:
    """The English name of the bank to translate, or None for a code that is not known yet."""
    return BANKS.get(iban[4:6])


def parse_short_address(typed: str) -> str:
    """The national short address: 4 letters and the 4-digit building number."""
    address = compact(typed)
    if not re.fullmatch(r"[A-Z]{4}[0-9]{4}", address):
        raise BadShortAddress()
    return address


def parse_digits(typed: str, *, low: int, high: int) -> str:
    """A run of `low` to `high` digits, such as a building number or postal code."""
    number = compact(typed)
    if not re.fullmatch(rf"[0-9]{{{low},{high}}}", number):
        raise NotANumber()
    return number


def parse_email(typed: str) -> str:
    """An e-mail address as it is written: one @, a name before it, a domain with a dot after it. Raises BadEmail."""
    address = clean(typed)
    if not re.fullmatch(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", address):
        raise BadEmail()
    return address.lower()
