"""One weight as it is typed: what is a number, and what the refusal says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui import number_format
from nn_sim.ui.matrices.weight_reader import parse_weight, quoted


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.25", 0.25),
        ("-1e-3", -0.001),
        ("−1", -1.0),
        ("2.5e−1", 0.25),
        (" \t3 ", 3.0),
        ("\u00a07\u2009", 7.0),
        ("+.5", 0.5),
        ("4.", 4.0),
        ("1E2", 100.0),
        ("0.30000000000000004", 0.1 + 0.2),
        ("1e-400", 0.0),
    ],
)
def test_decimal_numbers_are_read(text: str, value: float) -> None:
    assert parse_weight(text) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "there is no number"),
        ("   ", "there is no number"),
        ("0,25", "write it with a point, 0.25"),
        ("−1,5e3", "write it with a point, -1.5e3"),
        ("1,234,567", "“1,234,567” is not a decimal number such as 0.25 or -1e-3"),
        ("nan", "“nan” is not finite"),
        ("-Inf", "“-Inf” is not finite"),
        ("infinity", "is not finite"),
        ("∞", "is not finite"),
        ("1e400", "“1e400” is too large"),
        ("-1e400", "is too large"),
        ("1_000", "“1_000” is not a decimal number"),
        ("٣", "is not a decimal number"),
        ("１", "is not a decimal number"),
        ("1+1", "is not a decimal number"),
        ("1/3", "is not a decimal number"),
        ("0x10", "is not a decimal number"),
        ("1 2", "is not a decimal number"),
        ("- 1", "is not a decimal number"),
        ("--1", "is not a decimal number"),
        ("e5", "is not a decimal number"),
        (".", "is not a decimal number"),
        ("1e", "is not a decimal number"),
        ("1e5.5", "is not a decimal number"),
        ("true", "is not a decimal number"),
    ],
)
def test_anything_else_is_refused_with_one_sentence(text: str, said: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        parse_weight(text)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_finite_number_survives_its_exact_text_to_the_bit(value: float) -> None:
    assert parse_weight(number_format.exact(value)).hex() == value.hex()


@given(st.text())
def test_any_text_gives_a_finite_number_or_a_short_sentence(text: str) -> None:
    value, said = 0.0, ""
    try:
        value = parse_weight(text)
    except ValueError as error:
        said = str(error)
    assert "\n" not in said
    assert len(said) < 200
    assert abs(value) < float("inf")


def test_a_long_or_broken_text_is_quoted_on_one_line() -> None:
    assert quoted("a\nb\x00") == "“a b�”"
    assert quoted("x" * 24) == f"“{'x' * 24}”"
    assert quoted("x" * 500) == f"“{'x' * 23}…”"
