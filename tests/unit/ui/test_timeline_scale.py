"""Steps along the bar, and the round ones that are named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.timeline.run_picture import RunPicture
from nn_sim.ui.timeline.scale import Scale, range_within, round_stride, ticks_of
from tests.unit.experiment.experiments import ten_points
from tests.unit.experiment.timelines import at_step


def run_of(last: int, batch_size: int = 10, epochs: int | None = None) -> RunPicture:
    start = ten_points(batch_size=batch_size)
    history = at_step(last if epochs is None else epochs).history
    return RunPicture(0, last, last, 0, history, steps=None, settings=(start,))  # type: ignore[arg-type]


def test_the_ends_of_the_line_are_the_ends_of_the_run():
    scale = Scale(0, 100, 10.0, 210.0)
    assert [scale.place(step) for step in (0, 25, 100)] == [10.0, 60.0, 210.0]
    assert [scale.step(place) for place in (-5, 10, 60, 61.9, 210, 999)] == [0, 0, 25, 26, 100, 100]


@given(st.integers(0, 10**12), st.integers(1, 1000), st.data())
def test_a_step_with_a_pixel_of_its_own_is_found_again(first: int, count: int, data: st.DataObject):
    scale = Scale(first, first + count, 12.0, 1012.0)
    step = data.draw(st.integers(first, first + count))
    assert scale.step(scale.place(step)) == step


def test_a_line_without_room_or_without_steps_is_no_error():
    assert Scale(0, 10, 12.0, 12.0).step(12.0) == 0
    assert Scale(7, 7, 12.0, 50.0).step(40.0) == 7


@pytest.mark.parametrize(
    ("span", "most", "stride"),
    [(5, 10, 1), (10, 5, 2), (11, 5, 5), (100, 9, 20), (260, 5, 100), (10_000_000, 6, 2_000_000)],
)
def test_strides_are_round(span: float, most: int, stride: int):
    assert round_stride(span, most) == stride


def test_round_numbers_begin_within():
    assert range_within(7, 31, 3) == [10, 20, 30]


def test_where_an_epoch_is_a_step_only_steps_are_named():
    assert [(tick.step, tick.text) for tick in ticks_of(run_of(10), 2)] == [
        (0, "step 0"),
        (5, "step 5"),
        (10, "step 10"),
    ]


def test_epochs_are_named_with_their_steps():
    """Ten examples in batches of 3: four steps an epoch."""
    assert [(tick.step, tick.text) for tick in ticks_of(run_of(48, batch_size=3, epochs=12), 3)] == [
        (0, "epoch 0 · step 0"),
        (20, "epoch 5 · step 20"),
        (40, "epoch 10 · step 40"),
    ]


def test_within_two_epochs_steps_are_named():
    assert [tick.text for tick in ticks_of(run_of(5, batch_size=3, epochs=1), 5)] == [f"step {n}" for n in range(6)]


def test_the_next_epoch_is_no_further_than_the_end():
    run = replace(run_of(48, batch_size=3, epochs=12), epoch=3)
    assert run.next_epoch == 16
    assert replace(run, epoch=12).next_epoch == 48
