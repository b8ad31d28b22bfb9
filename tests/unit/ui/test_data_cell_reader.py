"""Cells of examples as they are typed and pasted."""

from __future__ import annotations

import numpy as np
import pytest

from nn_sim.datasets import Dataset
from nn_sim.ui.data_table.cell_reader import read_block, read_cell

PETS = Dataset(
    "pets",
    "Pets",
    "",
    np.zeros((3, 2)),
    np.array([0, 1, 2]),
    ("weight", "height"),
    ("kind",),
    ("Cat", "dog", "DOG"),
)


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [(0, " 1.5 ", 1.5), (1, "−2e-3", -0.002), (2, "dog", 1.0), (2, " DOG", 2.0), (2, "cat", 0.0)],
)
def test_a_cell_is_a_number_or_a_class(column: int, text: str, value: float):
    assert read_cell(PETS, column, text) == value


@pytest.mark.parametrize(
    ("column", "text", "reason"),
    [
        (0, "", "there is no number"),
        (0, "1,5", r"“1,5” has a decimal comma: write it with a point, 1\.5"),
        (0, "nan", "“nan” is not a decimal number"),
        (0, "1e999", "too large"),
        (0, "١", "not a decimal number"),
        (2, "Dog", "“Dog” is not one of the classes Cat, dog, DOG"),
        (2, "1", "not one of the classes"),
    ],
)
def test_anything_else_is_refused_with_what_was_expected(column: int, text: str, reason: str):
    with pytest.raises(ValueError, match=reason):
        read_cell(PETS, column, text)


@pytest.mark.parametrize("text", ["1\t2\tdog\n3\t4\tCat\n", "1;2;dog\r\n3;4;Cat"])
def test_a_block_may_go_below_the_last_row(text: str):
    np.testing.assert_array_equal(read_block(PETS, 2, 0, text), [[1, 2, 1], [3, 4, 0]])


@pytest.mark.parametrize(
    ("row", "column", "text", "reason"),
    [
        (0, 0, " \n", "the clipboard holds no cells"),
        (0, 0, "1\t2\n3", "row 2 of the block has 1 cell, row 1 has 2"),
        (0, 1, "1\tdog\t3", "the block has 3 columns, 2 fit from height on"),
        (2, 0, "1\n2", "a new row needs all 3 columns"),
        (0, 1, "1\tdog\n2\tcow", "row 2, column 2 of the block: “cow” is not one of the classes"),
    ],
)
def test_a_block_that_is_not_sound_is_refused_whole(row: int, column: int, text: str, reason: str):
    with pytest.raises(ValueError, match=reason):
        read_block(PETS, row, column, text)
