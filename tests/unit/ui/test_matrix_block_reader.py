"""A pasted block: separators, shape, and which cell is at fault."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nn_sim.ui.matrices.block_reader import parse_block
from nn_sim.ui.matrices.matrix_text import tab_separated


@pytest.mark.parametrize(
    "text",
    [
        "1\t2\n3\t4",
        "1\t2\r\n3\t4\r\n",
        "1\t2\r3\t4\r",
        "1;2\n3;4\n",
        "1 2\n3   4\n\n",
        " 1  2\n 3 4 ",
        "1 \t 2\n3\t4\n",
    ],
)
def test_tabs_semicolons_and_blanks_separate_cells(text: str) -> None:
    assert parse_block(text, (2, 2)).tolist() == [[1.0, 2.0], [3.0, 4.0]]


@pytest.mark.parametrize(
    ("text", "shape"), [("5", (1, 1)), ("1\n2\n3\n", (3, 1)), ("1\t2\t3", (1, 3)), ("1 2 3", (1, 3))]
)
def test_a_cell_a_column_and_a_row_are_blocks(text: str, shape: tuple[int, int]) -> None:
    assert parse_block(text, (3, 3)).shape == shape


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the clipboard holds no numbers"),
        (" \n\t\n", "the clipboard holds no numbers"),
        ("1\t2\n3\tabc", "row 2, column 2 of the block: “abc” is not a decimal number"),
        ("1\t\t3", "row 1, column 2 of the block: there is no number"),
        ("0,5\t1", "row 1, column 1 of the block: “0,5” has a decimal comma: write it with a point, 0.5"),
        ("1;nan", "row 1, column 2 of the block: “nan” is not finite"),
        ("1\t2\n3", "row 2 of the block has 1 cell, row 1 has 2"),
        ("1\n2\n3\n4", "the block has 4 rows, only 2 fit here"),
        ("1\t2\t3\t4\n" * 2, "the block has 4 columns, only 3 fit here"),
    ],
)
def test_a_bad_block_is_refused_whole_and_says_where(text: str, said: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        parse_block(text, (2, 3))
    assert said in str(caught.value)


def test_the_room_is_said_in_the_singular_too() -> None:
    with pytest.raises(ValueError, match="the block has 2 columns, only 1 fits here"):
        parse_block("1\t2", (1, 1))


_NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@given(hnp.arrays(np.float64, hnp.array_shapes(min_dims=2, max_dims=2, max_side=6), elements=_NUMBERS))
def test_what_is_copied_is_pasted_back_to_the_bit(block: np.ndarray) -> None:
    assert parse_block(tab_separated(block), block.shape).tobytes() == block.tobytes()


@given(st.text(alphabet="01.;,-e\t\n\r abc"))
def test_any_text_gives_a_block_that_fits_or_a_sentence(text: str) -> None:
    try:
        rows, columns = parse_block(text, (3, 4)).shape
    except ValueError as error:
        said, (rows, columns) = str(error), (1, 1)
    else:
        said = ""
    assert "\n" not in said
    assert "\r" not in said
    assert 1 <= rows <= 3
    assert 1 <= columns <= 4
