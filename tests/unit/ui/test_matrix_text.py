"""Matrices as text for a spreadsheet and for LaTeX."""

from __future__ import annotations

import numpy as np

from nn_sim.ui.matrices.matrix_names import MatrixNames
from nn_sim.ui.matrices.matrix_text import latex, tab_separated, with_headers

V = np.array([[1.0, -1.0, 0.0], [0.1 + 0.2, 0.0, -1e-05]])


def test_a_block_is_tab_separated_with_every_digit() -> None:
    assert tab_separated(V) == "1.0\t-1.0\t0.0\n0.30000000000000004\t0.0\t-1e-05"
    assert tab_separated(V[1:, :1]) == "0.30000000000000004"


def test_headers_stand_around_the_matrix() -> None:
    assert with_headers(V, MatrixNames((2, 2, 1), 0)).split("\n") == [
        "V\tx₀ = 1\tx₁\tx₂",
        "r₁\t1.0\t-1.0\t0.0",
        "r₂\t0.30000000000000004\t0.0\t-1e-05",
    ]


def test_latex_writes_whole_numbers_and_powers_of_ten_as_one_would() -> None:
    assert latex(V).split("\n") == [
        r"\begin{bmatrix}",
        r"1 & -1 & 0 \\",
        r"0.30000000000000004 & 0 & -1 \times 10^{-5}",
        r"\end{bmatrix}",
    ]


def test_a_wide_latex_matrix_asks_for_its_columns() -> None:
    assert latex(np.zeros((1, 10))).startswith(r"\begin{bmatrix}")
    assert latex(np.zeros((1, 11))).startswith("\\setcounter{MaxMatrixCols}{11}\n")
