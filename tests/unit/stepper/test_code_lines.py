"""The generated code is real: run as it stands, it makes the new weights and every number of the step."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.engine import HIDDEN_ACTIVATIONS, Hyperparameters, NetworkSpec, losses_for
from nn_sim.engine.optimisers import OPTIMISERS, trained_weights
from nn_sim.engine.parameters import matrices_of
from nn_sim.stepper.code_lines import CodeLine, code_lines, code_text, line_of, names_of
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.walk import Place, walk_over
from tests.unit.stepper.steps import deck, random_step, traced

CASES = {
    "deck, identity": deck(),
    "deck, tanh": deck("tanh"),
    "2-3-2 sigmoid": random_step(NetworkSpec((2, 3, 2), "tanh", "sigmoid", "cross_entropy"), 1),
    "3-4-2-3 softmax, batch 4": random_step(NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy"), 4),
    "softmax, squared": random_step(NetworkSpec((3, 4, 3), "relu", "softmax", "squared"), 1),
    "no hidden layer": random_step(NetworkSpec((3, 2), "tanh", "sigmoid", "squared"), 2),
}


def names_of_matrices(spec: NetworkSpec) -> list[str]:
    if spec.hidden_count < 2:
        return ["V", "W"][1 - spec.hidden_count :]
    return [f"V{h}" for h in range(1, spec.hidden_count + 1)] + ["W"]


def arguments_of(step: TracedStep) -> list[Any]:
    """What ``update_params`` is to be handed, beside the functions' own signature."""
    trace, how = step.trace, step.hyperparameters
    spec = trace.parameters.spec
    names = names_of_matrices(spec)

    def by_name(flat: np.ndarray) -> dict[str, np.ndarray]:
        return {name: matrix.copy() for name, matrix in zip(names, matrices_of(spec, flat), strict=True)}

    one = step.examples == 1
    arguments = [trace.x_i[0] if one else trace.x_i, trace.y_k[0] if one else trace.y_k]
    arguments += [*trace.parameters.matrices, trace.eta]
    if OPTIMISERS[how.optimiser].uses_first:
        arguments.append(by_name(step.memory.first))
    if OPTIMISERS[how.optimiser].uses_second:
        arguments.append(by_name(step.memory.second))
    if how.optimiser == "adam":
        arguments.append(trace.new_memory.step)
    if how.frozen:
        mask = trained_weights(spec, how)
        assert mask is not None
        arguments.append(by_name(mask))
    return arguments


def run(step: TracedStep, lines: tuple[CodeLine, ...]) -> list[np.ndarray]:
    namespace: dict[str, Any] = {}
    exec(code_text(lines), namespace)
    found = namespace["update_params"](*arguments_of(step))
    return list(found) if isinstance(found, tuple) else [found]


def assert_the_code_learns_what_the_step_learns(step: TracedStep, *, long_way: bool = False) -> None:
    found = run(step, code_lines(step, long_way=long_way))
    for ours, theirs in zip(found, step.trace.new_parameters.matrices, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("long_way", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_the_code_makes_the_new_weights(name: str, long_way: bool):
    assert_the_code_learns_what_the_step_learns(CASES[name], long_way=long_way)


def test_the_decks_weights_by_hand():
    V, W = run(deck(), code_lines(deck()))
    np.testing.assert_allclose(W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], atol=1e-15)
    np.testing.assert_allclose(V, [[1.1, -1, 0.1], [0.8, 0, 0.8]], atol=1e-15)


def test_the_decks_code_reads_like_the_deck():
    assert [line.text for line in code_lines(deck("tanh"))] == [
        "import numpy as np",
        "",
        "def compute_forward(x, V, W):",
        "    r = V @ np.r_[1, x]",
        "    u = np.tanh(r)",
        "    s = W @ np.r_[1, u]",
        "    z = s",
        "    return z, u",
        "",
        "def update_params(x, y, V, W, eta):",
        "    z, u = compute_forward(x, V, W)",
        "    l = 0.5 * np.sum((y - z)**2)",
        "    delta_k = -(y - z)",
        "    dl_dW = np.outer(delta_k, np.r_[1, u])",
        "    c = W[:, 1:].T @ delta_k",
        "    slope = 1 - u**2",
        "    delta_j = slope * c",
        "    dl_dV = np.outer(delta_j, np.r_[1, x])",
        "    W = W - eta * dl_dW",
        "    V = V - eta * dl_dV",
        "    return V, W",
    ]


@settings(max_examples=60, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 4), min_size=2, max_size=5),
    hidden=st.sampled_from(tuple(HIDDEN_ACTIVATIONS)),
    output=st.sampled_from(("tanh", "sigmoid", "relu", "identity", "softmax")),
    pick=st.integers(0, 1),
    optimiser=st.sampled_from(tuple(OPTIMISERS)),
    decay=st.sampled_from(((0.0, 0.0), (0.01, 0.0), (0.0, 0.1), (0.02, 0.05))),
    frozen=st.sampled_from((frozenset(), frozenset({0, 1}))),
    examples=st.sampled_from((1, 1, 2, 5)),
    seed=st.integers(0, 20),
    long_way=st.booleans(),
)
def test_any_network_and_any_way_of_learning(
    sizes, hidden, output, pick, optimiser, decay, frozen, examples, seed, long_way
):
    sizes = (*sizes[:-1], max(sizes[-1], 2)) if output == "softmax" else tuple(sizes)
    losses = losses_for(output)
    spec = NetworkSpec(sizes, hidden, output, losses[pick % len(losses)])
    how = Hyperparameters(eta=0.1, optimiser=optimiser, l1=decay[0], l2=decay[1], frozen=frozen)
    assert_the_code_learns_what_the_step_learns(random_step(spec, examples, seed, how), long_way=long_way)


def test_targets_that_are_no_shares():
    spec = NetworkSpec((2, 2), "tanh", "softmax", "cross_entropy")
    step = random_step(spec, 1)
    odd = traced(spec, step.trace.parameters, [[0.3, -1.0]], [[0.5, 1.5]])
    assert_the_code_learns_what_the_step_learns(odd)
    assert any("y.sum()" in line.text for line in code_lines(odd))


@pytest.mark.parametrize("long_way", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_every_number_of_the_walk_has_its_line(name: str, long_way: bool):
    step = CASES[name]
    lines, walk = code_lines(step, long_way=long_way), walk_over(step, long_way=long_way)
    for stage in range(walk.stage_count):
        scalar = walk.scalar(Place(stage))
        number = line_of(lines, scalar)
        assert number is not None, scalar
        given = scalar.quantity in ("x_i", "y_k")
        assert given == lines[number].text.startswith("def "), scalar


def test_what_is_given_has_its_line_too():
    how = Hyperparameters(eta=0.1, optimiser="adam", l2=0.1)
    step = random_step(NetworkSpec((2, 3, 2), "tanh", "sigmoid", "cross_entropy"), 1, how=how)
    lines = code_lines(step)

    def text(scalar: Scalar) -> str:
        number = line_of(lines, scalar)
        assert number is not None
        return lines[number].text

    assert text(Scalar("v_ij", 0, (0, 1))) == "def compute_forward(x, V, W):"
    assert text(Scalar("first_w_jk", 1, (0, 1))) == "def update_params(x, y, V, W, eta, m, a, t):"
    assert text(Scalar("beta1")) == "beta1 = 0.9"
    assert text(Scalar("l2")) == "l2 = 0.1"
    assert line_of(lines, Scalar("momentum")) is None


def test_names_in_the_code():
    step = CASES["3-4-2-3 softmax, batch 4"]
    names = names_of(code_lines(step), 2)
    assert names["r_j", 2] == "R2"
    assert names["v_ij", 1] == "V2"
    assert names["w_jk", 2] == "W"
    assert names["x_i", 0] == "X"
    assert names["delta_j", 1] == "delta_j1"


def test_the_values_of_the_lines_are_those_of_the_step():
    """Run the body of both functions line by line, and compare each name with the trace."""
    step = deck("tanh")
    lines = code_lines(step)
    namespace: dict[str, Any] = {"np": np}
    trace = step.trace
    namespace |= dict(zip(("x", "y", "V", "W", "eta"), arguments_of(step), strict=True))
    for line in lines:
        if line.text.startswith("    ") and "return" not in line.text and "compute_forward" not in line.text:
            exec(line.text.strip(), namespace)
    expected = {
        "r": trace.r_j[0][0], "u": trace.u_j[0][0], "s": trace.s_k[0], "z": trace.z_k[0], "l": trace.losses[0],
        "delta_k": trace.delta_k[0], "c": trace.found.backpropagated_j[0][0], "slope": trace.found.du_dr_j[0][0],
        "delta_j": trace.delta_j[0][0], "dl_dW": trace.dl_dw_jk, "dl_dV": trace.dl_dv_ij[0],
    }  # fmt: skip
    for name, value in expected.items():
        np.testing.assert_allclose(namespace[name], value, atol=1e-15, err_msg=name)
