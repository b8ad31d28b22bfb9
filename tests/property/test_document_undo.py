"""Whatever is done to a document, undoing all of it gives the start, and redoing all of it the end, to the bit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.datasets import Split, make_builtin
from nn_sim.experiment import Experiment
from nn_sim.session import intentions as wish
from nn_sim.session.document import Document
from tests.unit.experiment.experiments import ten_points

SMALL = [make_builtin(name) for name in ("worked", "and", "xor")] + [make_builtin("sine", size=8)]


def blocks() -> st.SearchStrategy[np.ndarray]:
    """Some do not fit and some hold numbers that cannot be."""
    numbers = st.one_of(st.floats(-3.0, 3.0), st.sampled_from([float("nan"), float("inf"), 1e300]))
    return st.lists(st.lists(numbers, min_size=2, max_size=2), min_size=1, max_size=2).map(np.array)


def edits() -> st.SearchStrategy[wish.Edit]:
    """Edits that can be and edits that cannot; which, depends on what was done before."""
    return st.one_of(
        st.builds(wish.SetWeights, st.integers(0, 0), st.integers(0, 1), st.integers(0, 2), blocks()),
        st.builds(wish.SetEta, st.sampled_from([0.0, 0.1, 0.5, -1.0])),
        st.builds(wish.SetBatchSize, st.integers(0, 4)),
        st.builds(wish.SetHiddenSizes, st.lists(st.integers(0, 3), max_size=2).map(tuple)),
        st.builds(wish.SetHiddenActivation, st.sampled_from(["tanh", "relu", "identity"])),
        st.builds(wish.SetOutputActivation, st.sampled_from(["sigmoid", "softmax", "identity"])),
        st.builds(wish.SetLoss, st.sampled_from(["squared", "cross_entropy"])),
        st.builds(wish.SetSeed, st.integers(-1, 3)),
        st.builds(wish.SetSplit, st.builds(Split, st.sampled_from([0.0, 0.3]), st.integers(0, 2))),
        st.builds(wish.LoadDataset, st.sampled_from(SMALL)),
        st.just(wish.Reset()),
        st.just(wish.NewStart()),
    )


def bits_of(experiment: Experiment) -> tuple[object, ...]:
    """Everything of an experiment that could be told apart."""
    e = experiment
    arrays = (e.parameters.theta, e.start.theta, e.history.points, e.data.X_train, e.data.Y_train, e.data.X_test)
    return (*(a.tobytes() for a in arrays), e.spec, e.hyperparameters, e.seed, e.progress, e.split, e.dataset.name)


@pytest.mark.usefixtures("qapp")
@given(st.lists(edits(), max_size=8))
@settings(max_examples=40, deadline=None)
def test_undo_all_is_the_start_and_redo_all_the_end(sequence: list[wish.Edit]):
    start = ten_points()
    document = Document(start)
    refusals: list[str] = []
    document.refused.connect(refusals.append)
    bits_before = bits_of(start)
    for edit in sequence:
        told, before = len(refusals), document.experiment
        document.edit(edit)
        if len(refusals) > told:
            assert document.experiment is before
            assert "\n" not in refusals[-1]
    end, stack = document.experiment, document.undo_stack
    bits_after = bits_of(end)
    assert stack.count() <= len(sequence) - len(refusals)  # spins of one setting are one entry
    on_the_way = []
    while stack.canUndo():
        on_the_way.append(document.experiment)
        stack.undo()
    assert document.experiment is start
    assert bits_of(start) == bits_before
    while stack.canRedo():
        stack.redo()
        assert document.experiment is on_the_way.pop()
    assert document.experiment is end
    assert bits_of(end) == bits_after


@pytest.mark.usefixtures("qapp")
@given(st.lists(edits(), max_size=6))
@settings(max_examples=25, deadline=None)
def test_the_picture_on_show_is_always_that_of_the_experiment_on_show(sequence: list[wish.Edit]):
    document = Document(ten_points())
    for edit in sequence:
        document.edit(edit)
        state = document.state
        np.testing.assert_array_equal(state.picture.measures, state.experiment.measures)
        x = state.experiment.data.X_train[state.experiment.next_example]
        assert state.picture.passed.x_i.tolist() == [x.tolist()]
        assert state.picture.passed.z_k.shape == (1, state.experiment.spec.k)
