from itertools import pairwise
from math import inf

import pytest

from nn_sim.ui.transport.speed import LAST_POSITION, position_of, speed_at, speed_text

POSITIONS = range(LAST_POSITION + 1)


def test_from_one_step_a_second_to_as_fast_as_it_goes():
    speeds = [speed_at(position) for position in POSITIONS]
    assert (speeds[0], speeds[-1]) == (1.0, inf)
    assert all(slower < faster for slower, faster in pairwise(speeds))


@pytest.mark.parametrize("position", POSITIONS)
def test_there_and_back(position: int):
    assert position_of(speed_at(position)) == position


@pytest.mark.parametrize(("speed", "at"), [(0.2, 1.0), (4.0, 5.0), (5.5, 10.0), (6000.0, inf)])
def test_a_speed_between_is_shown_at_the_next_one_above(speed: float, at: float):
    assert speed_at(position_of(speed)) == at


@pytest.mark.parametrize(("speed", "text"), [(1.0, "1 step/s"), (200.0, "200 steps/s"), (inf, "as fast as it goes")])
def test_in_words(speed: float, text: str):
    assert speed_text(speed) == text
