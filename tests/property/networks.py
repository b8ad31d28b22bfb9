"""What hypothesis draws for the properties of the engine: networks, weights, examples and settings."""

from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st

from nn_sim.engine import (
    HIDDEN_ACTIVATIONS,
    OUTPUT_ACTIVATIONS,
    Hyperparameters,
    NetworkSpec,
    Parameters,
    losses_for,
)


@dataclass(frozen=True, eq=False)
class Case:
    """A network with weights, and a batch to learn from."""

    parameters: Parameters
    X: np.ndarray
    Y: np.ndarray

    @property
    def spec(self) -> NetworkSpec:
        return self.parameters.spec


@st.composite
def specs(draw: st.DrawFn) -> NetworkSpec:
    output = draw(st.sampled_from(sorted(OUTPUT_ACTIVATIONS)))
    m = draw(st.integers(1, 6))
    hidden_sizes = draw(st.lists(st.integers(1, 6), max_size=3))
    k = draw(st.integers(2 if output == "softmax" else 1, 4))
    return NetworkSpec(
        (m, *hidden_sizes, k),
        hidden=draw(st.sampled_from(sorted(HIDDEN_ACTIVATIONS))),
        output=output,
        loss=draw(st.sampled_from(losses_for(output))),
    )


@st.composite
def cases(draw: st.DrawFn, most_examples: int = 5) -> Case:
    """Weights and inputs of a size at which every activation is neither flat nor straight."""
    spec = draw(specs())
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    examples = draw(st.integers(1, most_examples))
    theta = rng.uniform(-1.5, 1.5, size=spec.parameter_count)
    X = rng.uniform(-2.0, 2.0, size=(examples, spec.m))
    Y = rng.uniform(0.0, 1.0, size=(examples, spec.k))
    if spec.output == "softmax" and draw(st.booleans()):
        Y = np.eye(spec.k)[rng.integers(spec.k, size=examples)]
    return Case(Parameters(spec, theta), X, Y)


def decays() -> st.SearchStrategy[float]:
    return st.sampled_from([0.0, 0.0, 1e-3, 0.1])


@st.composite
def settings_of_learning(draw: st.DrawFn, most_eta: float = 1.0) -> Hyperparameters:
    return Hyperparameters(
        eta=draw(st.floats(0.0, most_eta)),
        batch_size=draw(st.integers(1, 7)),
        l1=draw(decays()),
        l2=draw(decays()),
    )
