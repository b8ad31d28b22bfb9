"""What matrices, rows, columns and weights are called, for networks of 0, 1 and 2 hidden layers."""

from __future__ import annotations

import pytest

from nn_sim.ui.matrices.matrix_names import MatrixNames

V, W = MatrixNames((2, 3, 1), 0), MatrixNames((2, 3, 1), 1)
V1, V2, W2 = (MatrixNames((2, 8, 12, 1), layer) for layer in range(3))
ONLY_W = MatrixNames((4, 3), 0)


@pytest.mark.parametrize(
    ("names", "heading"),
    [
        (V, "V  [p × (m+1)] = 3 × 3"),
        (W, "W  [k × (p+1)] = 1 × 4"),
        (V1, "V⁽¹⁾  [p₁ × (m+1)] = 8 × 3"),
        (V2, "V⁽²⁾  [p₂ × (p₁+1)] = 12 × 9"),
        (W2, "W  [k × (p₂+1)] = 1 × 13"),
        (ONLY_W, "W  [k × (m+1)] = 3 × 5"),
    ],
)
def test_the_heading_gives_the_shape_in_letters_and_numbers(names: MatrixNames, heading: str) -> None:
    assert names.heading == heading


@pytest.mark.parametrize(
    ("names", "first", "second", "row"),
    [
        (V, "x₀ = 1", "x₁", "r₁"),
        (W, "u₀ = 1", "u₁", "s₁"),
        (V1, "x₀ = 1", "x₁", "r⁽¹⁾₁"),
        (V2, "u⁽¹⁾₀ = 1", "u⁽¹⁾₁", "r⁽²⁾₁"),
        (W2, "u⁽²⁾₀ = 1", "u⁽²⁾₁", "s₁"),
        (ONLY_W, "x₀ = 1", "x₁", "s₁"),
    ],
)
def test_headers_are_units_and_sums(names: MatrixNames, first: str, second: str, row: str) -> None:
    assert (names.column_header(0), names.column_header(1), names.row_header(0)) == (first, second, row)


def test_a_weight_is_explained_with_every_digit() -> None:
    assert W.weight_meaning(0, 2, 0.1 + 0.2) == "w₂₁ = 0.30000000000000004, from u₂ to z₁"
    assert V.weight_meaning(2, 1, -1.0) == "v₁₃ = -1.0, from x₁ to u₃"
    assert V.weight_meaning(0, 0, 1.0) == "v₀₁ = 1.0, from the bias x₀ to u₁"
    assert V2.weight_meaning(9, 3, 0.5) == "v⁽²⁾₃,₁₀ = 0.5, from u⁽¹⁾₃ to u⁽²⁾₁₀"
    assert ONLY_W.weight_meaning(1, 4, 2.0) == "w₄₂ = 2.0, from x₄ to z₂"


def test_a_weight_is_spoken_without_raised_and_lowered_digits() -> None:
    assert W.spoken_weight(0, 2, 0.35) == "w 2,1, 0.35"
    assert V.spoken_weight(1, 0, 1.0) == "v 0,2, 1"
    assert V2.spoken_weight(9, 3, -0.5) == "v layer 2 3,10, minus 0.5"


def test_rows_and_columns_are_explained_and_spoken() -> None:
    assert V.column_meaning(0) == "x₀, the bias unit: always 1"
    assert V.column_meaning(2) == "weights from x₂, input 2"
    assert V.row_meaning(0) == "weights that make r₁, the sum of hidden unit 1"
    assert W.column_meaning(3) == "weights from u₃, hidden unit 3"
    assert W2.row_meaning(0) == "weights that make s₁, the sum of output 1"
    assert V2.row_meaning(1) == "weights that make r⁽²⁾₂, the sum of hidden unit 2 of layer 2"
    assert (V.spoken_column(0), V.spoken_column(1), V.spoken_row(1)) == ("bias", "input 1", "hidden unit 2")
