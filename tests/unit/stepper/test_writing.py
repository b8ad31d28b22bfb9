"""Signs, brackets and emphasis, as a careful hand would write them."""

from __future__ import annotations

from nn_sim.stepper.expression import Call, Expression, Negative, Power, Product, Sum, Value
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.writing import TEX_NUMBERS, TEXT, Emphasis, Style, written


def value(number: float) -> Value:
    return Value(Scalar("eta"), number)


def tex(expression: Expression) -> str:
    return written(expression, TEX_NUMBERS, lambda leaf: f"{{{leaf.value:g}}}" if leaf.value < 0 else f"{leaf.value:g}")


def text(expression: Expression, style: Style = TEXT) -> str:
    return written(expression, style, lambda leaf: f"{leaf.value:g}".replace("-", "−"))


def test_a_product_that_begins_with_a_negative_number_has_brackets_after_a_sign_only():
    product = Product((value(-2), value(3)))
    assert text(product) == "−2 · 3"
    assert text(Sum((product, product))) == "−2 · 3 + (−2) · 3"
    assert text(Sum((value(1), Negative(product)))) == "1 − (−2) · 3"
    assert text(Negative(product)) == "−(−2) · 3"


def test_a_sign_at_the_beginning_stands_close_to_what_follows():
    assert tex(Negative(Sum((value(1), Negative(value(2)))))) == r"{-}(1 - 2)"
    assert tex(Call("exp", (Negative(value(2)),))) == "e^{{-}2}"
    assert tex(Sum((Negative(value(1)), value(2)))) == "{-}1 + 2"


def test_a_coloured_negative_number_is_known_as_one():
    power = Power(value(-2), 2)
    assert written(power, TEX_NUMBERS, lambda leaf: rf"\textcolor{{#ff0000}}{{{{{leaf.value:g}}}}}") == (
        r"(\textcolor{#ff0000}{{-2}})^{2}"
    )


def test_one_term_is_set_off_and_the_numbers_of_the_others_are_written_otherwise():
    terms = tuple(Product((value(n), value(n + 1))) for n in (1, 2, 3))
    emphasis = Emphasis(1, lambda term: f"[{term}]", lambda leaf: "n")
    shown = written(Sum(terms, sigma=True), TEXT, lambda leaf: f"{leaf.value:g}", emphasis=emphasis)
    assert shown == "n · n + [2 · 3] + n · n"


def test_sums_that_no_walk_goes_through_are_left_as_they_are():
    emphasis = Emphasis(0, lambda term: f"[{term}]", lambda leaf: "n")
    assert written(Sum((value(1), value(2))), TEXT, lambda leaf: f"{leaf.value:g}", emphasis=emphasis) == "1 + 2"
