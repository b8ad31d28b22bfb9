"""Keyframes stay few and lie evenly, however irregularly they come."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.stretch import Keyframe
from nn_sim.training.frames import BYTES_OF_A_RUN, MOST_FRAMES, FrameRecorder, spread_out

START = Keyframe.of(worked_experiment())


def at(step: int) -> Keyframe:
    return replace(START, progress=replace(START.progress, step=step))


def recorded(strides: list[int]) -> FrameRecorder:
    """A recorder that was asked after each of these strides."""
    recorder, step = FrameRecorder(), 0
    for stride in strides:
        step += stride
        if recorder.is_due(step):
            recorder.take(at(step))
    return recorder


def steps_of(recorder: FrameRecorder, end: int) -> np.ndarray:
    return np.array([frame.step for frame in recorder.frames_until(at(end))])


def test_a_short_run_keeps_every_step():
    assert steps_of(recorded([1] * 5), 5).tolist() == [1, 2, 3, 4, 5]


def test_those_that_lie_closest_go():
    frames = [at(step) for step in (1, 2, 3, 4, 10, 20, 30)]
    assert [frame.step for frame in spread_out(frames, 10)] == [10, 20, 30]
    assert [frame.step for frame in spread_out(frames, 6)] == [4, 10, 20, 30]


def test_strides_far_apart_are_not_torn_further_by_many_steps_at_the_beginning():
    """Four hundred single steps, then calls of 1000 steps: all the calls fit, so their keyframes stay."""
    steps = steps_of(recorded([1] * 400 + [1000] * 300), 300_400)
    assert np.diff(steps[steps > 1400]).max() == 1000


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.tuples(st.integers(1, 40_000), st.integers(1, 400)), min_size=1, max_size=8),
)
def test_few_and_no_gap_is_wide(calls: list[tuple[int, int]]):
    """A gap is at most the share of the run that half of the keyframes leave, twice, and a call more."""
    strides = [stride for stride, times in calls for _ in range(times)]
    end = sum(strides)
    steps = steps_of(recorded(strides), end)
    assert len(steps) <= MOST_FRAMES + 1
    assert steps[-1] == end
    gaps = np.diff(np.concatenate([[0], steps]))
    assert gaps.max() <= 2 * (2 * end / MOST_FRAMES + 1) + max(strides)


@pytest.mark.parametrize("weights", [100_000])
def test_a_large_network_has_fewer(weights: int):
    large = replace(START, theta=np.zeros(weights))
    recorder = FrameRecorder()
    for step in range(1, 300):
        if recorder.is_due(step):
            recorder.take(replace(large, progress=replace(START.progress, step=step)))
    frames = recorder.frames_until(at(299))
    assert sum(frame.size for frame in frames[:-1]) <= BYTES_OF_A_RUN
    assert len(frames) >= 10
