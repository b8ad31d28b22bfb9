"""What may be typed into a field, and the sentence for what may not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.panels.readers import (
    MOST_WEIGHTS,
    optional,
    read_hidden_sizes,
    read_rate,
    read_share,
    read_whole,
)

TYPED = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=30)
NUMBERLIKE = st.text("0123456789+-.eE, ", max_size=12)


@pytest.mark.parametrize(
    ("text", "eta"),
    [("0.03", 0.03), (" 1e-3 ", 0.001), ("0", 0.0), ("5.", 5.0), (".5", 0.5), ("+2", 2.0), ("1E2", 100.0)],
)
def test_learning_rates(text: str, eta: float):
    assert read_rate(text) == eta


@pytest.mark.parametrize("text", ["", "abc", "-0.1", "nan", "inf", "1e400", "1_0", "0x1", "1 2", "٣", "--1", "1e"])
def test_no_learning_rates(text: str):
    with pytest.raises(ValueError, match=r"expected a number from 0, such as 0\.03 or 1e-3") as refusal:
        read_rate(text)
    assert str(refusal.value).startswith(f"{text or 'nothing'}: ")


def test_a_decimal_comma_is_told_from_other_mistakes():
    with pytest.raises(ValueError, match=r"0,5: write the decimal point as a point, such as 0\.1"):
        read_rate("0,5")


@pytest.mark.parametrize(("text", "number"), [("1", 1), (" 90 ", 90), ("007", 7)])
def test_whole_numbers(text: str, number: int):
    assert read_whole(text, 1, 90) == number


@pytest.mark.parametrize("text", ["", "0", "91", "1.0", "-1", "1e1", "two", "٣", "9" * 5000])
def test_no_whole_numbers(text: str):
    with pytest.raises(ValueError, match="expected a whole number from 1 to 90"):
        read_whole(text, 1, 90)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [("4", (4,)), ("8, 8", (8, 8)), ("3 2", (3, 2)), ("3;2,", (3, 2)), ("none", ()), ("NONE", ()), ("", ()), ("0", ())],
)
def test_hidden_layers(text: str, sizes: tuple[int, ...]):
    assert read_hidden_sizes(text, 2, 1) == sizes


@pytest.mark.parametrize("text", ["4, 0", "4.5", "-4", "four", "4 x 2", "9" * 5000])
def test_no_hidden_layers(text: str):
    with pytest.raises(ValueError, match="expected units a layer, such as 4 or 8, 8; none for no hidden layer"):
        read_hidden_sizes(text, 2, 1)


def test_networks_too_large_are_refused_by_their_weights():
    # 2-p-1 has p(2+1) + 1(p+1) = 4p + 1 weights: 124,999 units make 499,997, 125,000 one more than allowed.
    assert MOST_WEIGHTS == 500_000
    assert read_hidden_sizes("124999", 2, 1) == (124_999,)
    with pytest.raises(ValueError, match=r"125000: that would be 500,001 weights; at most 500,000 are possible"):
        read_hidden_sizes("125000", 2, 1)


def refusal_of(read: Callable[[str], object], text: str) -> str:
    try:
        read(text)
    except ValueError as error:
        return str(error)
    return ""


@given(st.one_of(TYPED, NUMBERLIKE))
def test_anything_typed_is_a_value_or_one_sentence(text: str):
    for read in (read_rate, lambda t: read_whole(t, 1, 10), lambda t: read_hidden_sizes(t, 2, 1)):
        refusal = refusal_of(read, text)
        assert refusal == "" or any(word in refusal for word in ("expected", "decimal point", "weights"))
        assert "\n" not in refusal


@given(st.floats(min_value=0.0, allow_infinity=False))
def test_a_learning_rate_is_read_as_it_is_written(eta: float):
    assert read_rate(repr(eta)) == eta


@pytest.mark.parametrize(("text", "share"), [("0", 0.0), (" .9 ", 0.9), ("9.99e-1", 0.999)])
def test_shares_are_read(text: str, share: float):
    assert read_share(text) == share


@pytest.mark.parametrize("text", ["1", "-0.1", "nan", "", "0,9", "1e400"])
def test_what_is_no_share_is_refused_in_a_sentence(text: str):
    with pytest.raises(ValueError, match=f"^{text or 'nothing'}: expected a number from 0 to below 1"):
        read_share(text)


def test_an_optional_value_may_be_left_out():
    read = optional(lambda text: read_whole(text, 1, 9))
    assert [read(text) for text in ("", "  ", "None", "7")] == [None, None, None, 7]
    with pytest.raises(ValueError, match=r"^0: expected a whole number from 1 to 9"):
        read("0")
