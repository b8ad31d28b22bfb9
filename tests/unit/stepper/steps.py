"""Steps to walk over: the deck's two settings, and random nets with batches."""

from __future__ import annotations

import numpy as np

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, initial_parameters, trace_step
from nn_sim.engine.optimisers import Memory
from nn_sim.stepper.next_step import TracedStep


def traced(
    spec: NetworkSpec,
    parameters: Parameters,
    X: object,
    Y: object,
    how: Hyperparameters | None = None,
    memory: Memory | None = None,
) -> TracedStep:
    """Trace a step of given examples."""
    how = how or Hyperparameters(eta=0.1)
    memory = memory or Memory.fresh(spec, how)
    trace = trace_step(spec, parameters, how, X, Y, memory)  # type: ignore[arg-type]
    return TracedStep(np.arange(trace.x_i.shape[0]), trace, how, memory)


def deck(hidden: str = "identity") -> TracedStep:
    """The deck's example: x = [0, 1], y = [1, 0], eta 0.1; with tanh as on the forward slides."""
    spec = NetworkSpec((2, 2, 2), hidden, "identity", "squared")
    parameters = Parameters.from_matrices(spec, [[[1, -1, 0], [1, 0, 1]], [[1, 1, 0], [1, -1, 1]]])
    return traced(spec, parameters, [[0.0, 1.0]], [[1.0, 0.0]])


def random_step(spec: NetworkSpec, examples: int, seed: int = 0, how: Hyperparameters | None = None) -> TracedStep:
    """A step from random weights on random examples, with the optimiser in full swing."""
    rng = np.random.default_rng(seed)
    how = how or Hyperparameters(eta=0.1)
    parameters = Parameters(
        spec, initial_parameters(spec, seed).theta + 0.1 * rng.standard_normal(spec.parameter_count)
    )
    X = rng.standard_normal((examples, spec.m))
    if spec.output == "softmax":
        Y = np.eye(spec.k)[rng.integers(spec.k, size=examples)]
    else:
        Y = rng.integers(2, size=(examples, spec.k)).astype(float)
    memory = Memory.fresh(spec, how)
    for _ in range(3):
        memory = trace_step(spec, parameters, how, X, Y, memory).new_memory
    return traced(spec, parameters, X, Y, how, memory)
