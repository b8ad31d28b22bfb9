import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.number_format import compact, exact, grouped, short

FINITE = st.floats(allow_nan=False, allow_infinity=False)


def as_number(text: str) -> float:
    return float(text.replace("−", "-"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.7615941559557649, "0.7616"),
        (-1.2, "−1.2000"),
        (0.0, "0.0000"),
        (1.2e-5, "1.20e−05"),
        (0.001, "0.0010"),
        (12.3456, "12.346"),
        (12345.7, "12346"),
        (999999.4, "999999"),
        (1e6, "1.00e+06"),
        (-1e300, "−1.00e+300"),
        (math.nan, "–"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
    ],
)
def test_short(value: float, text: str):
    assert short(value) == text


def test_short_of_minus_zero_has_no_sign():
    assert short(-0.0) == "0.0000"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1"),
        (-1.5, "−1.5"),
        (0.76159, "0.7616"),
        (100.0, "100"),
        (1000000.0, "1.00e+06"),
        (-0.0, "0"),
        (0.5, "0.5"),
    ],
)
def test_compact(value: float, text: str):
    assert compact(value) == text


def test_digits_can_be_asked_for():
    assert short(0.123456, digits=2) == "0.12"
    assert short(0.2, digits=2) == "0.20"
    assert short(0.02, digits=2) == "2.00e−02"


@given(st.floats(-1e308, 1e308))
def test_what_is_shown_is_near_what_is(value: float):
    for text in (short(value), compact(value)):
        assert "-" not in text
        assert len(text) <= 10
        assert as_number(text) == pytest.approx(value, abs=5.0001e-5, rel=5.0001e-3)


@given(FINITE)
def test_exact_is_exact(value: float):
    assert math.copysign(1.0, float(exact(value))) == math.copysign(1.0, value)
    assert float(exact(value)) == value


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0"), (999, "999"), (1000, "1\u2009000"), (1234567, "1\u2009234\u2009567")]
)
def test_grouped(count: int, text: str):
    assert grouped(count) == text
