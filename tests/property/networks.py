"""What hypothesis draws for the properties of the engine: networks, weights, examples and settings."""

from dataclasses import dataclass, replace

import numpy as np
from hypothesis import strategies as st

from nn_sim.engine import (
    HIDDEN_ACTIVATIONS,
    OUTPUT_ACTIVATIONS,
    Hyperparameters,
    NetworkSpec,
    Parameters,
    StepTrace,
    losses_for,
)
from nn_sim.engine.optimisers import OPTIMISERS
from nn_sim.engine.schedules import SCHEDULES


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
def settings_of_learning(draw: st.DrawFn, most_eta: float = 1.0, epsilon: float = 1e-8) -> Hyperparameters:
    """Every optimiser, schedule and decay; weights are frozen by ``with_some_frozen``."""
    return Hyperparameters(
        eta=draw(st.floats(0.0, most_eta)),
        batch_size=draw(st.integers(1, 7)),
        l1=draw(decays()),
        l2=draw(decays()),
        optimiser=draw(st.sampled_from(sorted(OPTIMISERS))),
        momentum=draw(st.sampled_from([0.0, 0.5, 0.9])),
        rho=draw(st.sampled_from([0.5, 0.9])),
        beta1=draw(st.sampled_from([0.0, 0.9])),
        beta2=draw(st.sampled_from([0.9, 0.999])),
        epsilon=epsilon,
        schedule=draw(st.sampled_from(sorted(SCHEDULES))),
        schedule_epochs=draw(st.integers(1, 20)),
        schedule_factor=draw(st.sampled_from([0.1, 0.5, 1.0])),
    )


def with_some_frozen(how: Hyperparameters, spec: NetworkSpec, seed: int) -> Hyperparameters:
    """Freeze no weight, or about a third of them."""
    rng = np.random.default_rng(seed)
    if rng.random() < 0.5:
        return how
    return replace(how, frozen=frozenset(np.flatnonzero(rng.random(spec.parameter_count) < 0.3).tolist()))


def kinked_sums(spec: NetworkSpec, trace: StepTrace) -> list[np.ndarray]:
    """The weighted sums at which an activation has two slopes at 0."""
    sums = [*trace.r_j] if spec.hidden in ("relu", "leaky_relu") else []
    return [*sums, trace.s_k] if spec.output == "relu" else sums
