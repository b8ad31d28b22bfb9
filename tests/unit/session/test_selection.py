"""What lights up together, for a 2-3-1 network: V is 3 x 3, W is 1 x 4, the bias in column 0."""

import pytest

from nn_sim.session.selection import Selection, UnitRef, WeightRef, is_within, units_of, weights_of

SIZES = (2, 3, 1)


def weights(*triples: tuple[int, int, int]) -> set[WeightRef]:
    return {WeightRef(*triple) for triple in triples}


@pytest.mark.parametrize(
    ("selection", "lit"),
    [
        (None, set()),
        (WeightRef(0, 2, 1), weights((0, 2, 1))),
        # x_2: column 2 of V. Inputs have nothing that leads to them.
        (UnitRef(0, 2), weights((0, 0, 2), (0, 1, 2), (0, 2, 2))),
        # u_3: row 2 of V leads to it, column 3 of W from it.
        (UnitRef(1, 3), weights((0, 2, 0), (0, 2, 1), (0, 2, 2), (1, 0, 3))),
        # z_1: row 0 of W; nothing leads from it.
        (UnitRef(2, 1), weights((1, 0, 0), (1, 0, 1), (1, 0, 2), (1, 0, 3))),
        # The bias units: column 0 of what they feed; nothing leads to them.
        (UnitRef(0, 0), weights((0, 0, 0), (0, 1, 0), (0, 2, 0))),
        (UnitRef(1, 0), weights((1, 0, 0))),
    ],
)
def test_weights_that_light_up(selection: Selection, lit: set[WeightRef]):
    assert weights_of(selection, SIZES) == lit


@pytest.mark.parametrize(
    ("selection", "lit"),
    [
        (None, set()),
        (UnitRef(1, 2), {UnitRef(1, 2)}),
        (WeightRef(0, 2, 1), {UnitRef(0, 1), UnitRef(1, 3)}),  # v_13: from x_1 to u_3
        (WeightRef(1, 0, 0), {UnitRef(1, 0), UnitRef(2, 1)}),  # w_01: from the bias to z_1
    ],
)
def test_units_that_light_up(selection: Selection, lit: set[UnitRef]):
    assert units_of(selection) == lit


@pytest.mark.parametrize(
    "selection",
    [
        *(None, UnitRef(0, 0), UnitRef(0, 2), UnitRef(1, 0), UnitRef(1, 3), UnitRef(2, 1)),
        *(WeightRef(0, 0, 0), WeightRef(0, 2, 2), WeightRef(1, 0, 3)),
    ],
)
def test_what_the_network_has(selection: Selection):
    assert is_within(selection, SIZES)


@pytest.mark.parametrize(
    "selection",
    [
        *(UnitRef(0, 3), UnitRef(1, 4), UnitRef(2, 2), UnitRef(2, 0), UnitRef(3, 1)),
        *(WeightRef(0, 3, 0), WeightRef(0, 0, 3), WeightRef(1, 1, 0), WeightRef(1, 0, 4), WeightRef(2, 0, 0)),
    ],
)
def test_what_it_has_not(selection: Selection):
    assert not is_within(selection, SIZES)


def test_all_that_lights_up_is_there_and_every_weight_lights_up_from_both_its_ends():
    units = [UnitRef(layer, unit) for layer, size in enumerate(SIZES) for unit in range(size + 1)]
    for unit in (unit for unit in units if is_within(unit, SIZES)):
        for weight in weights_of(unit, SIZES):
            assert is_within(weight, SIZES)
            assert unit in units_of(weight)
