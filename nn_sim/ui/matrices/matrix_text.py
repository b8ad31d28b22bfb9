"""Weights as text to be taken elsewhere: to a spreadsheet, with or without headers, and to LaTeX. No digit is lost.

Knows no Qt; what is read back is ``block_reader``'s.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.ui import number_format
from nn_sim.ui.matrices.matrix_names import MatrixNames

Array = NDArray[np.float64]

_AMSMATH_COLUMNS = 10  # a bmatrix takes no more unless told


def tab_separated(block: Array) -> str:
    """Return a line per row, cells between tabs; read back, it is the same block."""
    return "\n".join("\t".join(number_format.exact(value) for value in row) for row in block)


def with_headers(matrix: Array, names: MatrixNames) -> str:
    """Return the whole matrix, tab-separated, its name in the corner and the symbols of units around it."""
    columns = [names.matrix, *(names.column_header(column) for column in range(matrix.shape[1]))]
    rows = (f"{names.row_header(row)}\t{tab_separated(matrix[row : row + 1])}" for row in range(matrix.shape[0]))
    return "\n".join(["\t".join(columns), *rows])


def latex(matrix: Array) -> str:
    r"""Return the matrix as a LaTeX ``bmatrix``, "1 & -1 & 0 \\\\" a row."""
    lines = [" & ".join(_latex_number(value) for value in row) for row in matrix]
    columns = matrix.shape[1]
    allowance = [f"\\setcounter{{MaxMatrixCols}}{{{columns}}}"] if columns > _AMSMATH_COLUMNS else []
    return "\n".join([*allowance, r"\begin{bmatrix}", " \\\\\n".join(lines), r"\end{bmatrix}"])


def _latex_number(value: float) -> str:
    mantissa, _, exponent = number_format.exact(value).partition("e")
    short = mantissa.removesuffix(".0")
    return f"{short} \\times 10^{{{int(exponent)}}}" if exponent else short
