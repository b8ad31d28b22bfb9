"""What a random user can want of an experiment: edits drawn from what its data and its network allow, or nearly.

How much is drawn does not depend on the experiment, for a run is of the clock's length and hypothesis wants the same
draws to lead to the same draws: what there is to choose from is chosen from by a share.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from hypothesis import strategies as st

from nn_sim.datasets import Split, make_builtin
from nn_sim.engine.activations import HIDDEN_ACTIVATIONS
from nn_sim.engine.initialisers import START_NAMES
from nn_sim.engine.optimisers import OPTIMISERS
from nn_sim.engine.schedules import SCHEDULES
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import losses_offered, outputs_for
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.session import intentions as wish
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState

DATASETS = (
    make_builtin("worked"),
    make_builtin("xor"),
    make_builtin("moons", size=30),
    make_builtin("sine", size=20),
    make_builtin("gaussians", size=24),
)
SETS = tuple(range(len(DATASETS)))
WEIGHTS = st.sampled_from([0.0, -1.5, 0.25, 1e-7, 3.0, -12.5, 1e200, float("inf")])


T = TypeVar("T")


def one_of(options: Sequence[T], share: float) -> T:
    """The option that lies at a share, from 0 to 1, of all there are."""
    return options[min(int(share * len(options)), len(options) - 1)]


SHARES = st.floats(0.0, 1.0)


@st.composite
def places(draw: st.DrawFn, e: Experiment) -> WeightRef:
    """A weight of the network."""
    layer = one_of(range(len(e.spec.shapes)), draw(SHARES))
    rows, columns = e.spec.shapes[layer]
    return WeightRef(layer, one_of(range(rows), draw(SHARES)), one_of(range(columns), draw(SHARES)))


@st.composite
def edits_of_weights(draw: st.DrawFn, e: Experiment) -> wish.Edit:
    """One weight, two by a drag, a block, or frozen ones."""
    ref = draw(places(e))
    match draw(st.sampled_from(["one", "one", "block", "drag", "freeze", "thaw"])):
        case "one":
            return wish.SetWeights(ref.layer, ref.row, ref.column, np.array([[draw(WEIGHTS)]]))
        case "block":  # one that reaches over the edge is refused
            block = np.full((draw(st.integers(1, 2)), draw(st.integers(1, 3))), draw(WEIGHTS))
            return wish.SetWeights(ref.layer, ref.row, ref.column, block)
        case "drag":
            other = draw(places(e))
            return wish.SetTwoWeights(ref, draw(WEIGHTS), other, draw(WEIGHTS), draw(st.integers(1, 2)))
        case freeze:
            return wish.SetFrozen(ref.layer, ref.row, ref.column, frozen=freeze == "freeze")


@st.composite
def edits_of_learning(draw: st.DrawFn, _e: Experiment) -> wish.Edit:
    """How it learns; some of it cannot be and is refused."""
    return draw(
        st.one_of(
            st.builds(wish.SetEta, st.sampled_from([0.03, 0.1, 0.5, 40.0, 0.0, -1.0])),
            st.builds(wish.SetBatchSize, st.sampled_from([1, 2, 5, 1000, 0])),
            st.builds(wish.SetOptimiser, st.sampled_from(sorted(OPTIMISERS))),
            st.builds(wish.SetSchedule, st.sampled_from(sorted(SCHEDULES))),
            st.builds(wish.SetOptimiserConstants, momentum=st.sampled_from([0.5, 0.9, 2.0])),
            st.builds(wish.SetScheduleConstants, epochs=st.sampled_from([1, 10])),
            st.builds(wish.SetDecay, st.sampled_from([0.0, 0.01]), st.sampled_from([0.0, 0.1, -1.0])),
            st.builds(
                wish.SetStopRules,
                st.builds(
                    StopRules,
                    st.sampled_from([None, 3, 50]),
                    st.sampled_from([None, 0.2]),
                    st.sampled_from([None, 2]),
                    st.booleans(),
                ),
            ),
        )
    )


@st.composite
def edits_of_network(draw: st.DrawFn, e: Experiment) -> wish.Edit:
    """Structure, data and the start; most of it begins the training again."""
    return draw(
        st.one_of(
            st.builds(wish.SetHiddenSizes, st.sampled_from([(), (1,), (3,), (2, 2), (0,)])),
            st.builds(wish.SetHiddenActivation, st.sampled_from(sorted(HIDDEN_ACTIVATIONS))),
            SHARES.map(lambda share: wish.SetOutputActivation(one_of(outputs_for(e.dataset), share))),
            SHARES.map(lambda share: wish.SetLoss(one_of(losses_offered(e.dataset, e.spec.output), share))),
            st.builds(wish.SetSeed, st.sampled_from([0, 1, 2**62, -1])),
            st.builds(wish.SetInitialiser, st.sampled_from(sorted(set(START_NAMES) - {"deck"}))),
            st.builds(wish.SetSplit, st.builds(Split, st.sampled_from([0.0, 0.3]), st.integers(0, 2))),
            st.builds(wish.LoadDataset, st.sampled_from(SETS).map(DATASETS.__getitem__)),
            st.builds(wish.SetFeatures, st.sampled_from([(), ("x1", "x1*x1"), ("nonsense(",)])),
            st.just(wish.Reset()),
            st.just(wish.NewStart()),
        )
    )


@st.composite
def looks(draw: st.DrawFn, state: ViewState) -> object:
    """Something to look at that changes nothing of the work."""
    e = state.experiment
    match draw(st.sampled_from(["weight", "unit", "nothing", "probe", "example", "digits", "long", "place", "pin"])):
        case "weight":
            return wish.Select(draw(places(e)))
        case "unit":
            layer = one_of(range(len(e.spec.sizes)), draw(SHARES))
            return wish.Select(UnitRef(layer, one_of(range(1, e.spec.sizes[layer] + 1), draw(SHARES))))
        case "probe":
            x = draw(st.tuples(*[st.sampled_from([0.5, -2.0, 30.0])] * 2))
            return wish.Probe(x[: e.dataset.input_count])
        case "example":
            return wish.Probe(None)
        case "digits":
            return wish.SetDigits(draw(st.integers(1, 20)))
        case "long":
            return wish.ShowLongWay(draw(st.booleans()))
        case "place":
            return wish.PlaceCursor(draw(st.integers(0, 30)))
        case "pin":
            return wish.Pin(draw(st.booleans()))
    return wish.Select(None)
