"""The numbers behind a picture: what is written for the eye, for a spreadsheet and for the ear."""

import csv
import io
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.experiment import LossHistory
from nn_sim.experiment.edits import worked_experiment
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import examples_table, loss_table, surface_table, two_losses_table

TABLE = PictureTable("Title", ("name", "x"), (["a\tb", "c"], [0.1, math.nan]))


def test_cells_have_every_digit_and_nothing_stands_for_no_number() -> None:
    assert TABLE.tab_separated() == "name\tx\na b\t0.1\nc\t\n"
    assert TABLE.csv() == "name,x\r\na\tb,0.1\r\nc,\r\n"


@given(st.lists(st.floats(allow_nan=False), min_size=1))
def test_csv_gives_back_the_same_numbers(numbers: list[float]) -> None:
    text = PictureTable("t", ("x",), (numbers,)).csv()
    assert [float(row[0]) for row in list(csv.reader(io.StringIO(text, newline="")))[1:]] == numbers


def test_columns_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="one length"):
        PictureTable("t", ("x", "y"), ([1.0], [1.0, 2.0]))
    with pytest.raises(ValueError, match="as many as its names"):
        PictureTable("t", ("x",), ([1.0], [2.0]))


def test_it_is_summed_up_in_words() -> None:
    table = PictureTable("t", ("epoch", "loss"), ([0, 1, 2], [1.0, 0.5, 0.75]))
    assert table.in_words() == "Rows: 3. Last: epoch 2, loss 0.75. epoch from 0 to 2. loss from 0.5 to 1."
    assert PictureTable("t", ("x",), ([],)).in_words() == "There is nothing to show yet."


def test_a_loss_without_a_test_part_has_no_column_for_it() -> None:
    both = LossHistory(np.array([[0.0, 1.0, 2.0, math.nan, math.nan], [1.0, 0.5, 1.5, math.nan, math.nan]]))
    only = LossHistory(np.array([[0.0, 1.0, math.nan, math.nan, math.nan]]))
    assert loss_table(both).names == ("epoch", "loss, training part", "loss, test part")
    assert loss_table(only).names == ("epoch", "loss, training part")
    assert loss_table(both).exact(1, 1) == "0.5"
    assert two_losses_table(only, both).tab_separated().splitlines()[1:] == [
        "pinned\t0\t1\t",
        "now\t0\t1\t2",
        "now\t1\t0.5\t1.5",
    ]


def test_the_map_is_a_row_for_each_place() -> None:
    surface = picture_of(worked_experiment()).surface
    table = surface_table(surface)
    side = len(surface.x1)
    assert len(table) == side * len(surface.x2)
    row = 2 * side + 5  # x2 number 2, x1 number 5
    assert table.columns[0][row] == surface.x1[5]
    assert table.columns[1][row] == surface.x2[2]
    assert table.columns[2][row] == surface.z_k[2, 5, 0]


def test_examples_come_with_target_and_answer() -> None:
    """The worked example: x = (0, 1), y = (1, 0); z_1 = 1 + tanh 1."""
    table = examples_table(worked_experiment())
    row = dict(zip(table.names, (column[0] for column in table.columns), strict=True))
    assert (row["row"], row["part"], row["x1"], row["x2"], row["y1"], row["y2"]) == (1, "training", 0.0, 1.0, 1.0, 0.0)
    assert row["z1"] == pytest.approx(1.0 + math.tanh(1.0))
