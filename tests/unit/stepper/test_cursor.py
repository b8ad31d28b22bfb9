"""A cursor visits what it should at each granularity, and going there and back ends where it began."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.stepper.cursor import beginning, following, last, preceding
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.walk import WITHIN_A_STEP, Place, walk_over
from tests.unit.stepper.steps import deck, random_step

PHASES_OF_THE_ISSUE = [
    *("input", "r_j", "u_j", "s_k", "z_k", "loss", "delta_k", "dl_dw_jk"),
    *("backpropagated_j", "delta_j", "dl_dv_ij", "update of W", "update of V"),
]


def places(step: TracedStep, granularity: str, *, long_way: bool = False) -> Iterator[Place]:
    walk = walk_over(step, long_way=long_way)
    place: Place | None = Place()
    while place is not None:
        yield place
        place = following(step, walk, place, granularity, long_way=long_way)


def visited(step: TracedStep, granularity: str) -> list[str]:
    walk = walk_over(step)
    return [f"{walk.scalar(place).quantity} {walk.scalar(place).index}" for place in places(step, granularity)]


def test_phases_are_those_of_the_lecture_in_its_order():
    walk = walk_over(deck())
    assert [walk.stage(place.stage).phase for place in places(deck(), "phase")] == PHASES_OF_THE_ISSUE


def test_units_of_the_deck():
    assert visited(deck(), "unit")[:10] == [
        *("x_i (1,)", "x_i (2,)", "y_k (1,)", "y_k (2,)", "r_j (1,)", "r_j (2,)", "u_j (1,)", "u_j (2,)"),
        *("s_k (1,)", "s_k (2,)"),
    ]


def test_terms_of_the_deck():
    walk = walk_over(deck())
    stops = list(places(deck(), "term"))
    in_sums = [place for place in stops if walk.stage(place.stage).quantity == "r_j"]
    assert [(place.unit, place.part) for place in in_sums] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    gradients = [place for place in stops if walk.stage(place.stage).quantity == "dl_dw_jk"]
    assert [(place.unit, place.number) for place in gradients] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    # 2 + 2 given, 2 x 3 r, 2 u, 2 x 3 s, 2 z, 2 l, 2 delta, 6 dl/dw, 2 x 2 back, 2 + 2 delta, 6 dl/dv, 6 + 6 updates
    assert len(stops) == 4 + 6 + 2 + 6 + 2 + 2 + 2 + 6 + 4 + 4 + 6 + 12


def test_layers_of_a_deep_net_and_phases_that_cover_several():
    step = random_step(NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy"), 1)
    walk = walk_over(step)
    layers = [(walk.stage(p.stage).quantity, walk.stage(p.stage).layer) for p in places(step, "layer")]
    assert layers[2:8] == [("r_j", 1), ("u_j", 1), ("r_j", 2), ("u_j", 2), ("s_k", 3), ("z_k", 3)]
    assert layers[-3:] == [("new_w_jk", 2), ("new_v_ij", 1), ("new_v_ij", 0)]
    assert [walk.stage(p.stage).phase for p in places(step, "phase")][-2:] == ["update of W", "update of V"]


def test_examples_of_a_batch_and_then_the_batch():
    step = random_step(NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy"), 4)
    walk = walk_over(step)
    assert [walk.stage(p.stage).example for p in places(step, "example")] == [0, 1, 2, 3, -1]
    assert [walk.stage(p.stage).phase for p in places(step, "phase")][-3:] == [
        *("batch mean", "update of W", "update of V"),
    ]
    assert list(places(step, "batch")) == [Place()]


def test_one_example_and_its_update_are_one_stop():
    assert list(places(deck(), "example")) == [Place()]


STEPS = st.builds(
    random_step,
    st.builds(
        lambda hidden: NetworkSpec((2, *hidden, 2), "tanh", "sigmoid", "cross_entropy"),
        st.lists(st.integers(1, 3), max_size=3),
    ),
    st.integers(1, 3),
    how=st.builds(
        Hyperparameters, optimiser=st.sampled_from(("sgd", "momentum", "adam")), l2=st.sampled_from((0.0, 0.1))
    ),
)


@settings(deadline=None, max_examples=40)
@given(STEPS, st.sampled_from(WITHIN_A_STEP), st.booleans())
def test_there_and_back_visits_the_same_places(step: TracedStep, granularity: str, long_way: bool):
    walk = walk_over(step, long_way=long_way)
    there = list(places(step, granularity, long_way=long_way))
    assert there[-1] == last(step, walk, granularity, long_way=long_way)
    back = [there[-1]]
    while (place := preceding(step, walk, back[-1], granularity, long_way=long_way)) is not None:
        back.append(place)
    assert back[::-1] == there


@settings(deadline=None, max_examples=40)
@given(STEPS, st.data())
def test_every_place_is_found_again_by_its_number_and_begins_in_its_group(step: TracedStep, data: st.DataObject):
    walk = walk_over(step)
    place = data.draw(st.sampled_from(list(places(step, "term"))))
    assert walk.place_of(walk.scalar(place)) == place._replace(part=0)
    for granularity in WITHIN_A_STEP:
        start = beginning(walk, place, granularity)
        assert start <= place
        assert beginning(walk, start, granularity) == start


@pytest.mark.parametrize("granularity", WITHIN_A_STEP)
def test_nothing_comes_before_the_beginning(granularity: str):
    step = deck()
    assert preceding(step, walk_over(step), Place(), granularity) is None
