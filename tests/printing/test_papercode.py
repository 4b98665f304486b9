"""The code in the corner: short enough for the coarsest grid, the same for the same words, another for any other."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.papercode import ALPHABET, CODE_LENGTH, PageCode, paper_code, parse, payload, said
from tests.printing.samples import application, declaration, receipt

DIGESTS = st.binary(min_size=32, max_size=32)


@given(kind=st.sampled_from("ACDLMRSV"), record=st.text(max_size=40), digest=DIGESTS, page=st.integers(1, 99))
def test_every_page_of_every_paper_fits_the_coarsest_grid_and_is_read_back(
    kind: str, record: str, digest: bytes, page: int
) -> None:
    code = paper_code(kind, record, "application", digest)
    held = payload(code, page)
    assert len(code) == CODE_LENGTH and len(held) == 15
    assert segno.make(held, error="q", micro=False, boost_error=False).designator == "1-Q"
    assert parse(held) == PageCode(code, page)


@given(text=st.text(max_size=20))
def test_what_is_no_code_of_ours_is_none(text: str) -> None:
    found = parse(text)
    assert found is None or payload(found.code, found.page) == text


@pytest.mark.parametrize(
    "text",
    ["", "A", "a2204G0EZZZZZ01", "A2204G0EZZZZZ00", "A2204G0EZZZZI01", "A2204G0EZZZZZ011", "A2204G0EZZZZZ0\u0661"],
)
def test_a_code_that_is_almost_right_is_refused(text: str) -> None:
    assert parse(text) is None


def test_the_code_is_the_documented_bits_of_the_two_hashes() -> None:
    digest = hashlib.sha256(b"words").digest()
    record = hashlib.sha256(b"istiqbal/paper/v1\0" + b"id" + b"\0" + b"receipt").digest()

    def first(data: bytes, bits: int) -> int:
        return int(f"{int.from_bytes(data, 'big'):0256b}"[:bits], 2)

    def value(text: str) -> int:
        return sum(ALPHABET.index(letter) << 5 * place for place, letter in enumerate(reversed(text)))

    code = paper_code("R", "id", "receipt", digest)
    assert (code[0], value(code[1:8]), value(code[8:])) == ("R", first(record, 35), first(digest, 25))


def test_the_same_words_give_the_same_digest_and_one_letter_another() -> None:
    paper = declaration()
    assert said(paper) == said(replace(paper, reference=replace(paper.reference, qr_payload="X")))
    assert said(paper) != said(replace(paper, intro=paper.intro + "."))
    assert len({said(application()), said(receipt()), said(paper)}) == 3


def test_a_kind_is_one_capital_letter_and_a_page_has_two_digits() -> None:
    for kind in ("", "a", "AB", "1"):
        with pytest.raises(ValueError, match="capital"):
            paper_code(kind, "id", "form", bytes(32))
    for page in (0, 100):
        with pytest.raises(ValueError, match="page"):
            payload("A2204G0EZZZZZ", page)
