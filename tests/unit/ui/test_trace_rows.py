"""Rows of the trace table: each is its number, found by example, by what is typed, and sorted by any column."""

from __future__ import annotations

import time

import numpy as np
import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, text_symbol
from nn_sim.stepper.walk import Place
from nn_sim.ui.trace.arrangement import MOST_ROWS, Arrangement, arranged
from nn_sim.ui.trace.row_space import RowSpace
from nn_sim.ui.trace.row_texts import Column, cell_text, tab_separated
from tests.unit.stepper.steps import deck, random_step

DEEP = random_step(
    NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy"), 4, how=Hyperparameters(optimiser="adam", l2=0.1)
)
SPACES = {"deck": RowSpace.of(deck()), "3-4-2-3, batch 4": RowSpace.of(DEEP, long_way=True)}


def symbols(space: RowSpace, wanted: Arrangement) -> list[str]:
    rows, _count = arranged(space, wanted, {})
    return [text_symbol(space.scalar(int(row)), space.hidden_count) for row in rows]


def typed(words: str, space: RowSpace = SPACES["deck"], example: int | None = 0) -> list[str]:
    return symbols(space, Arrangement(example, words))


def test_the_decks_rows_are_what_is_given_and_then_the_walk():
    space = SPACES["deck"]
    # V, W and eta; then x, y, r, u, s, z (2 each), l, delta (2), dl/dW (6), back, slope, delta (2 each), dl/dV (6);
    # the new W and V
    assert space.given_count == 6 + 6 + 1
    assert space.count == 13 + (12 + 1 + 2 + 6 + 6 + 6) + 12
    assert [text_symbol(space.scalar(row), 1) for row in (0, 12, 13, 15, 17, 45, 46)] == [
        "v₀₁", "η", "x₁", "y₁", "r₁", "∂l/∂v₂₂", "w₀₁ new",
    ]  # fmt: skip


@pytest.mark.parametrize("name", SPACES)
def test_rows_and_numbers_name_one_another(name: str):
    space = SPACES[name]
    rows = np.arange(space.count)
    values = space.values(rows)
    for row in rows.tolist():
        scalar = space.scalar(row)
        assert space.row_of(scalar) == row
        assert space.value(row) == values[row] == value_of(space.step, scalar)


def test_rows_follow_the_walk():
    space = SPACES["3-4-2-3, batch 4"]
    row = space.given_count
    for number in range(space.walk.stage_count):
        stage = space.walk.stage(number)
        for unit in range(stage.units):
            for which in range(stage.numbers_of_unit):
                assert space.scalar(row) == space.walk.scalar(Place(number, unit, which))
                row += 1
    assert row == space.count


def test_a_bias_unit_has_no_row():
    assert SPACES["deck"].row_of(Scalar("x_i", 0, (0,), 0)) is None
    assert SPACES["deck"].row_of(Scalar("momentum")) is None


def test_one_example_with_what_belongs_to_all():
    space = SPACES["3-4-2-3, batch 4"]
    rows = space.rows(2)
    assert set(space.examples(rows).tolist()) == {-1, 2}
    assert len(rows) == space.position_count
    assert len(space.rows(None)) == space.count


def test_the_filter_knows_symbols():
    assert typed("r") == ["r₁", "r₂"]
    assert typed("R_2") == ["r₂"]
    assert typed("delta") == typed("δ") == ["δ₁", "δ₂", "δʰ₁", "δʰ₂"]
    assert typed("w_21") == ["w₂₁", "∂l/∂w₂₁", "w₂₁ new"]
    assert typed("w₂₁") == typed("w21") == typed("w_21")
    assert typed("w_2") == ["w₂₁", "w₂₂", "∂l/∂w₂₁", "∂l/∂w₂₂", "w₂₁ new", "w₂₂ new"]
    assert typed("dl/dv_01") == typed("∂l/∂v₀₁") == ["∂l/∂v₀₁"]
    assert typed("l") == ["l"]
    assert typed("g'") == ["g′₁", "g′₂"]
    assert typed("eta") == typed("η") == ["η"]
    assert typed("w'_01") == typed("w_01 new") == typed("w new_01") == ["w₀₁ new"]


def test_the_filter_knows_hidden_layers():
    space = SPACES["3-4-2-3, batch 4"]
    assert typed("r(2)", space) == ["r⁽²⁾₁", "r⁽²⁾₂"]
    assert typed("u⁽¹⁾₃", space) == ["u⁽¹⁾₃"]
    assert typed("r_2", space) == ["r⁽¹⁾₂", "r⁽²⁾₂"]


def test_the_filter_knows_phases_and_words():
    assert typed("update of W") == ["w₀₁ new", "w₁₁ new", "w₂₁ new", "w₀₂ new", "w₁₂ new", "w₂₂ new"]
    assert typed("learning") == ["η"]
    assert typed("loss") == ["l"]
    assert typed("target") == ["y₁", "y₂"]
    assert typed("nonsense") == []
    assert len(typed("gradient")) == 12
    assert typed("  ") == symbols(SPACES["deck"], Arrangement())


@pytest.mark.parametrize("odd", ["(", "_", "((2)", "w_,", ",", "2", "w_99999999999999999999", "w_1,", "\\", "²"])
def test_whatever_is_typed_is_no_error(odd: str):
    assert isinstance(typed(odd), list)


def test_sorting_by_value_goes_both_ways():
    space = SPACES["deck"]
    up, _ = arranged(space, Arrangement(0, column=Column.VALUE), {})
    values = [value_of(space.step, space.scalar(int(row))) for row in up]
    assert values == sorted(values)
    assert values[0] == -1.2  # the new w_12
    down, _ = arranged(space, Arrangement(0, "r", Column.VALUE, descending=True), {})
    assert [space.value(int(row)) for row in down] == [2.0, 1.0]


def test_sorting_by_symbol_counts_indices_as_numbers():
    step = random_step(NetworkSpec((11, 2), "tanh", "sigmoid", "squared"), 1)
    found = symbols(RowSpace.of(step), Arrangement(0, "x", Column.SYMBOL))
    assert found == [f"x{str(i).translate(str.maketrans('0123456789', '₀₁₂₃₄₅₆₇₈₉'))}" for i in range(1, 12)]


def test_sorting_by_mark_puts_the_cursor_first_and_then_the_kinds():
    space = SPACES["deck"]
    marks = {20: -1, 14: 1, 13: 0}
    rows, _ = arranged(space, Arrangement(0, column=Column.MARK), marks)
    assert rows[:4].tolist() == [20, 13, 14, 0]


def test_sorting_by_example_phase_layer_and_words():
    space = SPACES["3-4-2-3, batch 4"]
    for column in (Column.EXAMPLE, Column.PHASE, Column.WORDS):
        rows, _ = arranged(space, Arrangement(None, column=column), {})
        said = [cell_text(space, int(row), column) for row in rows]
        assert said == sorted(said, key=lambda text: -1 if text == "–" else int(text) if text.isdigit() else text)
    rows, _ = arranged(space, Arrangement(None, "u", column=Column.LAYER, descending=True), {})
    assert cell_text(space, int(rows[0]), Column.LAYER) == "hidden ⁽²⁾"


def test_a_copy_holds_every_digit():
    space = RowSpace.of(deck("tanh"))
    row = space.row_of(Scalar("u_j", 1, (1,), 0))
    header, line = tab_separated(space, np.array([row])).split("\n")
    assert header.split("\t") == ["order", "phase", "symbol", "layer", "example", "value", "in words"]
    assert line.split("\t") == ["7", "uⱼ", "u₁", "hidden", "1", "0.7615941559557649", "hidden output"]


def test_a_batch_of_thousands_costs_nothing_before_it_is_looked_at():
    step = random_step(NetworkSpec((2, 32, 32, 1), "tanh", "sigmoid", "cross_entropy"), 3000)
    begun = time.perf_counter()
    space = RowSpace.of(step)
    rows, count = arranged(space, Arrangement(None), {})
    assert space.scalar(int(rows[-1])).quantity == "x_i" or len(rows) == MOST_ROWS
    assert time.perf_counter() - begun < 0.25
    assert count == space.count > 3_000_000
    assert len(rows) == MOST_ROWS
