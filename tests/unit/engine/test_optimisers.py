"""Five optimisers, decay and frozen weights: by hand, in closed form, and for both engines."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.engine import (
    NUMPY,
    OPTIMISERS,
    SCHEDULES,
    Backend,
    HyperparameterError,
    Hyperparameters,
    Memory,
    NetworkSpec,
    Parameters,
    initial_parameters,
    named_backend,
    trace_step,
    train_epochs,
)
from nn_sim.engine.optimisers import updated
from tests.property.networks import Case, cases

LINE = NetworkSpec((1, 1), output="identity", loss="squared")
ZERO = np.zeros((1, 1))

both_backends = pytest.mark.parametrize("backend", ["compiled", "numpy"])
every_optimiser = pytest.mark.parametrize("optimiser", OPTIMISERS)

# From w_0 = 1, x = 0, y = 0: z = w_0, so that g = w_0. eta = 1/4, mu = 1/2, rho = 3/4, beta_1 = 1/2, beta_2 = 3/4.
TWO_STEPS = {
    "sgd": (3 / 4, 9 / 16),
    "momentum": (3 / 4, 7 / 16),  # v = -1/4, then -1/8 - 3/16 = -5/16
    "nesterov": (5 / 8, 21 / 64),  # v = -1/4, w = 1 - 1/8 - 1/4; v = -1/8 - 5/32 = -9/32, w = 5/8 - 9/64 - 10/64
    # a = 1/4, w = 1 - 1/4 / (1/2 + 1/2); a = 3/16 + 9/64 = 21/64
    "rmsprop": (3 / 4, 3 / 4 - 3 / 16 / (math.sqrt(21) / 8 + 1 / 2)),
    # m / (1 - 1/2) = a / (1 - 3/4) = 1, w = 1 - 1/4 / (1 + 1/2); g = 5/6: m = 1/4 + 5/12 = 2/3, a = 3/16 + 25/144 =
    # 52/144, and 1 - beta^2 is 3/4 and 7/16: m / (3/4) = 8/9, a / (7/16) = 52/63
    "adam": (5 / 6, 5 / 6 - 1 / 4 * (8 / 9) / (math.sqrt(52 / 63) + 1 / 2)),
}


def by_hand(optimiser: str) -> Hyperparameters:
    return Hyperparameters(eta=0.25, optimiser=optimiser, momentum=0.5, rho=0.75, beta1=0.5, beta2=0.75, epsilon=0.5)


def after(
    backend: str, how: Hyperparameters, start: list[float], steps: int, y: float = 0.0, memory: Memory | None = None
) -> np.ndarray:
    """Weights of the line after steps on x = 0, where dl/dw_0 = w_0 - y and dl/dw_1 = 0."""
    theta = np.array(start)
    orders = np.zeros((steps, 1), np.int64)
    named_backend(backend).train(LINE, theta, how, ZERO, np.array([[y]]), orders, memory)
    return theta


@both_backends
@every_optimiser
def test_two_steps_by_hand(optimiser: str, backend: str):
    first, second = TWO_STEPS[optimiser]
    how = by_hand(optimiser)
    np.testing.assert_allclose(after(backend, how, [1.0, 7.0], 1), [first, 7.0], rtol=1e-15)
    np.testing.assert_allclose(after(backend, how, [1.0, 7.0], 2), [second, 7.0], rtol=1e-15)


@every_optimiser
def test_two_steps_by_hand_with_the_reference(optimiser: str):
    how, weights, memory = by_hand(optimiser), Parameters(LINE, np.array([1.0, 7.0])), None
    for expected in TWO_STEPS[optimiser]:
        trace = trace_step(LINE, weights, how, ZERO, ZERO, memory)
        weights, memory = trace.new_parameters, trace.new_memory
        np.testing.assert_allclose(weights.theta, [expected, 7.0], rtol=1e-15)


def test_each_weight_goes_its_own_way():
    # g = (1, -2), then (1, 0), with mu = 1/2 and eta = 1/4: v = (-1/4, 1/2), then (-3/8, 1/4)
    theta, memory = updated(
        LINE, np.array([1.0, 2.0]), [np.array([[1.0, -2.0]])], by_hand("momentum"), Memory(np.zeros(2)), 0.25
    )
    assert (theta.tolist(), memory.first.tolist(), memory.step) == ([3 / 4, 5 / 2], [-1 / 4, 1 / 2], 1)
    theta, memory = updated(LINE, theta, [np.array([[1.0, 0.0]])], by_hand("momentum"), memory, 0.25)
    assert (theta.tolist(), memory.first.tolist(), memory.step) == ([3 / 8, 11 / 4], [-3 / 8, 1 / 4], 2)


def moved_by_a_steady_gradient(optimiser: str, g: float, n: int, how: Hyperparameters) -> float:
    """How far n steps go when g never changes: sums of geometric series."""
    eta, mu = how.eta, how.momentum
    speed = eta * g * (1 - mu**n) / (1 - mu)  # eta g (1 + mu + ... + mu^(n-1))
    way = eta * g / (1 - mu) * (n - mu * (1 - mu**n) / (1 - mu))
    return {
        "sgd": n * eta * g,
        "momentum": way,
        "nesterov": way + mu * speed,  # the weights held are the ones looked ahead to
        "rmsprop": sum(eta * g / (g * math.sqrt(1 - how.rho**t) + how.epsilon) for t in range(1, n + 1)),
        "adam": n * eta * g / (g + how.epsilon),  # both means are those of g from the first step on
    }[optimiser]


@both_backends
@every_optimiser
@pytest.mark.parametrize("g", [0.02, 3.0])
def test_a_steady_gradient_in_closed_form(optimiser: str, backend: str, g: float):
    """L1 decay pulls a weight that nothing else moves evenly down."""
    how = Hyperparameters(eta=0.05, l1=g, optimiser=optimiser, epsilon=1e-3)
    found = after(backend, how, [0.0, 100.0], 40)
    np.testing.assert_allclose(100.0 - found[1], moved_by_a_steady_gradient(optimiser, g, 40, how), rtol=1e-11)
    assert found[0] == 0.0


@both_backends
def test_nesterov_is_the_one_of_1983(backend: str):
    """v <- mu v - eta f'(x + mu v), x <- x + v for f = (x - 3)^2 / 2, as first written; what is held is x + mu v."""
    how, x, v = Hyperparameters(eta=0.2, optimiser="nesterov", momentum=0.8), 10.0, 0.0
    for n in range(1, 31):
        v = 0.8 * v - 0.2 * (x + 0.8 * v - 3.0)
        x += v
        np.testing.assert_allclose(after(backend, how, [10.0, 0.0], n, y=3.0)[0], x + 0.8 * v, rtol=1e-12)


@both_backends
@pytest.mark.parametrize("optimiser", ["momentum", "nesterov"])
def test_without_momentum_it_is_plain_descent(optimiser: str, backend: str):
    found = after(backend, Hyperparameters(eta=0.25, optimiser=optimiser, momentum=0.0), [1.0, 0.0], 3)
    assert found.tolist() == [27 / 64, 0.0]


@both_backends
@pytest.mark.parametrize("optimiser", ["rmsprop", "adam"])
def test_a_gradient_of_0_moves_nothing(optimiser: str, backend: str):
    assert after(backend, Hyperparameters(optimiser=optimiser), [0.0, 5.0], 10).tolist() == [0.0, 5.0]


@both_backends
@every_optimiser
def test_the_mean_gradient_of_a_batch_makes_one_step(optimiser: str, backend: str):
    # y = -1 and 1 about w_0 = 1: gradients 2 and 0, whose mean is the 1 of the steps by hand
    theta, memory = np.array([1.0, 7.0]), Memory.fresh(LINE, by_hand(optimiser))
    how = replace(by_hand(optimiser), batch_size=2)
    named_backend(backend).train(
        LINE, theta, how, np.zeros((2, 1)), np.array([[-1.0], [1.0]]), np.array([[0, 1]]), memory
    )
    np.testing.assert_allclose(theta, [TWO_STEPS[optimiser][0], 7.0], rtol=1e-15)
    assert memory.step == 1


@both_backends
@every_optimiser
def test_steps_are_counted_and_the_rest_of_an_epoch_is_one(optimiser: str, backend: str):
    how = Hyperparameters(optimiser=optimiser, batch_size=3)
    memory = Memory.fresh(LINE, how)
    orders = np.tile(np.arange(10), (4, 1))  # 3 + 3 + 3 + 1
    named_backend(backend).train(LINE, np.ones(2), how, np.zeros((10, 1)), np.zeros((10, 1)), orders, memory)
    assert memory.step == 16


@both_backends
@every_optimiser
def test_a_run_may_be_cut_where_its_memory_is_kept(optimiser: str, backend: str):
    how, memory = by_hand(optimiser), Memory.fresh(LINE, by_hand(optimiser))
    cut = after(backend, how, after(backend, how, [1.0, 7.0], 3, memory=memory).tolist(), 4, memory=memory)
    whole = Memory.fresh(LINE, how)
    assert cut.tobytes() == after(backend, how, [1.0, 7.0], 7, memory=whole).tobytes()
    assert memory == whole


@pytest.mark.parametrize(
    ("optimiser", "first", "second"),
    [("sgd", 0, 0), ("momentum", 2, 0), ("nesterov", 2, 0), ("rmsprop", 0, 2), ("adam", 2, 2)],
)
def test_a_fresh_memory_is_nothing_where_it_is_needed(optimiser: str, first: int, second: int):
    memory = Memory.fresh(LINE, Hyperparameters(optimiser=optimiser))
    assert (memory.first.tolist(), memory.second.tolist(), memory.step) == ([0.0] * first, [0.0] * second, 0)


def test_a_memory_is_a_value_that_can_be_copied():
    memory = Memory(np.array([1.0]), np.array([2.0]), 3)
    other = memory.copy()
    assert other == memory
    other.first[0] = 9.0
    assert (memory.first.tolist(), other == memory) == ([1.0], False)
    assert memory != Memory(np.array([1.0]), np.array([2.0]), 4)
    assert memory != Memory(np.array([1.0]), np.array([5.0]), 3)
    assert memory != "a memory"
    with pytest.raises(TypeError, match="unhashable"):
        hash(memory)


@both_backends
@pytest.mark.parametrize("memory", [Memory(), Memory(np.zeros(2)), Memory(np.zeros(3), np.zeros(3))])
def test_a_memory_of_another_optimiser_or_network_is_refused(memory: Memory, backend: str):
    how = Hyperparameters(optimiser="adam")
    with pytest.raises(ValueError, match=r"^this memory does not fit adam and 2 weights$"):
        after(backend, how, [1.0, 0.0], 1, memory=memory)
    with pytest.raises(ValueError, match=r"^this memory does not fit adam and 2 weights$"):
        trace_step(LINE, Parameters(LINE, np.ones(2)), how, ZERO, ZERO, memory)


# z = 2 + 3 u_1 - u_2 with u_1 = -1 + 2 x_1 and u_2 = 5 - 4 x_2; at x = (1, 1) all is exact: u = (1, 1), z = 4
FLAT = NetworkSpec((2, 2, 1), hidden="identity", output="identity", loss="squared")
FLAT_START = Parameters.from_matrices(FLAT, [[[-1, 2, 0], [5, 0, -4]], [[2, 3, -1]]])
BIASES = [0, 3, 6]


@both_backends
@every_optimiser
@pytest.mark.parametrize("batch_size", [1, 2])
def test_decay_leaves_biases_alone(optimiser: str, backend: str, batch_size: int):
    """Where the targets are the outputs only decay is left: d = l1 sign(w) + l2 w."""
    how = replace(by_hand(optimiser), l1=0.5, l2=0.25, batch_size=batch_size)
    theta = FLAT_START.theta.copy()
    X, Y = np.ones((batch_size, 2)), np.full((batch_size, 1), 4.0)
    named_backend(backend).train(FLAT, theta, how, X, Y, np.arange(batch_size)[None])
    d = {2.0: 1.0, -4.0: -1.5, 3.0: 1.25, -1.0: -0.75, 0.0: 0.0}  # 1/2 + 2/4, -1/2 - 4/4, ...
    factor = {
        "sgd": lambda size: 0.25,
        "momentum": lambda size: 0.25,
        "nesterov": lambda size: 0.25 * 1.5,
        "rmsprop": lambda size: 0.25 / (size / 2 + 0.5),  # sqrt((1 - rho) d^2) = |d| / 2
        "adam": lambda size: 0.25 / (size + 0.5),
    }[optimiser]
    expected = [
        w if place in BIASES else w - d[w] * factor(abs(d[w])) for place, w in enumerate(FLAT_START.theta.tolist())
    ]
    np.testing.assert_allclose(theta, expected, rtol=1e-15)
    assert theta[BIASES].tolist() == [-1.0, 5.0, 2.0]


@both_backends
def test_l2_decay_of_plain_descent_is_geometric(backend: str):
    found = after(backend, Hyperparameters(eta=0.1, l2=0.5), [0.0, 8.0], 50)
    np.testing.assert_allclose(found, [0.0, 8.0 * 0.95**50], rtol=1e-13)


@both_backends
@every_optimiser
def test_frozen_weights_do_not_move_and_the_others_do(optimiser: str, backend: str):
    spec = NetworkSpec((2, 3, 2), output="softmax")
    start = initial_parameters(spec, 1).theta + 0.1
    X, Y = np.array([[1.0, -2.0], [0.5, 3.0], [-1.0, 1.0]]), np.eye(2)[[0, 1, 0]]
    frozen = [0, 4, 9, 11, 16]  # biases and weights of both matrices; 17 in all
    how = Hyperparameters(eta=0.1, batch_size=2, l1=0.01, l2=0.1, optimiser=optimiser, frozen=frozenset(frozen))
    theta = start.copy()
    named_backend(backend).train(spec, theta, how, X, Y, np.tile(np.arange(3), (20, 1)))
    assert theta[frozen].tobytes() == start[frozen].tobytes()
    assert (np.delete(theta, frozen) != np.delete(start, frozen)).all()


def a_memory(optimiser: str, count: int, seed: int) -> Memory:
    """As after some steps: a velocity that would move every weight."""
    rng, what = np.random.default_rng(seed), OPTIMISERS[optimiser]
    return Memory(
        rng.normal(size=count if what.uses_first else 0), rng.uniform(0.1, 1.0, count if what.uses_second else 0), 7
    )


@pytest.mark.parametrize("backend", ["compiled", "numpy"])
@given(
    cases(),
    st.sampled_from(sorted(OPTIMISERS)),
    st.sampled_from([0.0, 0.1]),
    st.integers(0, 2**32),
)
@settings(max_examples=60, deadline=None)
def test_freezing_in_mid_run_holds_some_weights_and_leaves_the_others_their_step(
    backend: str, case: Case, optimiser: str, decay: float, seed: int
):
    count, engine = case.spec.parameter_count, named_backend(backend)
    frozen = np.random.default_rng(seed).random(count) < 0.4
    free = Hyperparameters(eta=0.1, batch_size=2, l1=decay, l2=decay, optimiser=optimiser)
    held = replace(free, frozen=frozenset(np.flatnonzero(frozen).tolist()))
    start = case.parameters.theta
    orders = np.arange(min(2, len(case.X)))[None]
    with_all, with_some = start.copy(), start.copy()
    engine.train(case.spec, with_all, free, case.X, case.Y, orders, a_memory(optimiser, count, seed))
    engine.train(case.spec, with_some, held, case.X, case.Y, orders, a_memory(optimiser, count, seed))
    assert with_some[frozen].tobytes() == start[frozen].tobytes()
    np.testing.assert_allclose(with_some[~frozen], with_all[~frozen], rtol=1e-12, atol=1e-12)


@both_backends
@pytest.mark.parametrize("place", [2, 1000])
def test_a_frozen_place_outside_the_network_is_refused(place: int, backend: str):
    with pytest.raises(
        HyperparameterError, match=rf"^frozen names place {place}, but this network has the weights 0 to 1$"
    ):
        after(backend, Hyperparameters(frozen=frozenset({0, place})), [1.0, 0.0], 1)


@both_backends
@every_optimiser
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_the_same_seed_gives_the_same_bits(optimiser: str, schedule: str, backend: str):
    spec = NetworkSpec((3, 4, 2))
    rng = np.random.default_rng(3)
    X, Y, start = rng.normal(size=(10, 3)), rng.uniform(size=(10, 2)), initial_parameters(spec, 2)
    how = Hyperparameters(eta=0.05, batch_size=3, l2=0.01, optimiser=optimiser, schedule=schedule, schedule_epochs=4)

    def run(seed: int) -> bytes:
        return train_epochs(spec, start, how, X, Y, 8, seed=seed, backend=backend).theta.tobytes()

    assert run(5) == run(5) != run(6)


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_both_engines_remember_the_same(compiled: Backend, optimiser: str):
    spec = NetworkSpec((2, 3, 2), output="identity", loss="squared")
    rng = np.random.default_rng(8)
    X, Y, how = rng.normal(size=(5, 2)), rng.normal(size=(5, 2)), Hyperparameters(optimiser=optimiser, batch_size=2)
    found = []
    for engine in (NUMPY, compiled):
        memory = Memory.fresh(spec, how)
        engine.train(spec, initial_parameters(spec, 0).theta.copy(), how, X, Y, np.tile(np.arange(5), (3, 1)), memory)
        found.append(memory)
    np.testing.assert_allclose(found[0].first, found[1].first, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(found[0].second, found[1].second, rtol=1e-9, atol=1e-12)
    assert all((part != 0.0).all() for part in (found[1].first, found[1].second))
