import numpy as np
import pytest

from nn_sim.engine import (
    Hyperparameters,
    NetworkSpec,
    Parameters,
    SpecError,
    compiled_backend,
    initial_parameters,
    named_backend,
    trace_step,
    train_epochs,
)
from nn_sim.engine.backend import batches
from nn_sim.engine.epochs import epoch_orders, generator

SPEC = NetworkSpec((3, 4, 2), loss="squared")
RNG = np.random.default_rng(11)
X, Y = RNG.normal(size=(10, 3)), RNG.uniform(size=(10, 2))
START = initial_parameters(SPEC, 2)

both_backends = pytest.mark.parametrize("backend", ["compiled", "numpy"])


def test_the_compiled_engine_is_there():
    # Without it, every test of "compiled" below would pass by testing NumPy twice.
    assert compiled_backend() is not None
    assert named_backend("compiled").name == "compiled"


@both_backends
@pytest.mark.parametrize("batch_size", [1, 3, 4, 10, 64])
def test_epochs_are_steps_one_after_another_and_the_last_batch_has_its_own_mean(backend: str, batch_size: int):
    how = Hyperparameters(eta=0.2, batch_size=batch_size, l1=0.01, l2=0.02)
    expected = START
    for _ in range(2):
        for first in range(0, 10, batch_size):
            rows = slice(first, first + batch_size)
            expected = trace_step(SPEC, expected, how, X[rows], Y[rows]).new_parameters
    trained = train_epochs(SPEC, START, how, X, Y, 2, order="sequential", backend=backend)
    np.testing.assert_allclose(trained.theta, expected.theta, rtol=1e-12, atol=1e-12)


@both_backends
def test_a_smaller_last_batch_by_hand(backend: str):
    # z = w_0 + w_1 x from w = (0, 1), y = 0, eta = 1/8. First batch x = 1, 1: both means are 1, so w = (-1/8, 7/8).
    # Last batch x = 2 alone: delta = -1/8 + 14/8 = 13/8, so w_0 = -1/8 - 13/64 = -21/64, w_1 = 7/8 - 26/64 = 15/32.
    spec = NetworkSpec((1, 1), output="identity", loss="squared")
    start = Parameters.from_matrices(spec, [[[0, 1]]])
    how = Hyperparameters(eta=0.125, batch_size=2)
    trained = train_epochs(spec, start, how, [[1], [1], [2]], [[0], [0], [0]], 1, "sequential", backend=backend)
    assert trained.theta.tolist() == [-21 / 64, 15 / 32]


@both_backends
def test_the_same_seed_gives_the_same_bits(backend: str):
    def run(seed: int) -> bytes:
        how = Hyperparameters(eta=0.1, batch_size=3)
        return train_epochs(SPEC, START, how, X, Y, 20, seed=seed, backend=backend).theta.tobytes()

    assert run(5) == run(5)
    assert run(5) != run(6)


@both_backends
def test_one_run_is_the_sum_of_its_parts_to_the_bit(backend: str):
    """One call for all epochs, one for each epoch, one for each step: the runner may cut where it likes."""
    engine, how = named_backend(backend), Hyperparameters(eta=0.1, batch_size=3)
    orders = epoch_orders(generator(9), 10, 6, "shuffled")
    whole, by_epoch, by_step = (START.theta.copy() for _ in range(3))
    engine.train(SPEC, whole, how, X, Y, orders)
    for row in orders:
        engine.train(SPEC, by_epoch, how, X, Y, row[np.newaxis])
        for rows in batches(row[np.newaxis], 3):
            engine.train(SPEC, by_step, how, X, Y, rows[np.newaxis])
    assert whole.tobytes() == by_epoch.tobytes() == by_step.tobytes()
    assert whole.tobytes() == train_epochs(SPEC, START, how, X, Y, 6, seed=9, backend=backend).theta.tobytes()


def test_orders_drawn_together_are_those_drawn_one_by_one():
    together = epoch_orders(generator(4), 7, 5, "shuffled")
    rng = generator(4)
    assert together.tolist() == [epoch_orders(rng, 7, 1, "shuffled")[0].tolist() for _ in range(5)]
    assert all(sorted(row) == list(range(7)) for row in together.tolist())
    assert len({tuple(row) for row in together.tolist()}) > 1


def test_in_sequence_is_in_sequence():
    assert epoch_orders(generator(4), 3, 2, "sequential").tolist() == [[0, 1, 2], [0, 1, 2]]


def test_batches_do_not_reach_from_one_epoch_into_the_next():
    orders = np.array([[0, 1, 2], [2, 0, 1]])
    assert [rows.tolist() for rows in batches(orders, 2)] == [[0, 1], [2], [2, 0], [1]]


@both_backends
def test_arrays_may_be_read_only_or_in_any_memory_order(backend: str):
    expected = train_epochs(SPEC, START, Hyperparameters(), X, Y, 1, backend=backend).theta
    for make in (np.asfortranarray, lambda a: a[::-1][::-1], np.ndarray.tolist):
        assert (
            train_epochs(SPEC, START, Hyperparameters(), make(X), make(Y), 1, backend=backend).theta == expected
        ).all()
    frozen = X.copy(), Y.copy(), epoch_orders(generator(0), 10, 1, "shuffled")
    for array in frozen:
        array.flags.writeable = False
    theta = START.theta.copy()
    named_backend(backend).train(SPEC, theta, Hyperparameters(), *frozen)
    assert (theta == expected).all()


@both_backends
def test_sums_of_the_outputs_are_those_of_the_trace(backend: str):
    for hidden in ("tanh", "sigmoid", "relu", "identity"):
        for sizes in ((3, 2), (3, 4, 2), (3, 5, 4, 2)):
            spec = NetworkSpec(sizes, hidden=hidden, output="softmax")
            start = initial_parameters(spec, 1)
            found = named_backend(backend).output_sums(spec, start.theta, X)  # theta of Parameters is read-only
            np.testing.assert_allclose(found, trace_step(spec, start, Hyperparameters(), X, Y).s_k, rtol=0, atol=1e-14)


@both_backends
def test_the_given_weights_stay_and_no_epochs_change_nothing(backend: str):
    before = START.theta.tobytes()
    assert train_epochs(SPEC, START, Hyperparameters(), X, Y, 0, backend=backend) == START
    assert train_epochs(SPEC, START, Hyperparameters(), X, Y, 1, backend=backend) != START
    assert START.theta.tobytes() == before


@both_backends
def test_divergence_ends_in_numbers_that_are_not_finite_without_a_warning(backend: str):
    spec = NetworkSpec((3, 4, 2), hidden="relu", output="identity", loss="squared")
    trained = train_epochs(spec, initial_parameters(spec, 0), Hyperparameters(eta=100.0), X, Y, 50, backend=backend)
    assert not np.isfinite(trained.theta).all()


@both_backends
def test_a_batch_may_be_larger_than_any_data(backend: str):
    whole = train_epochs(SPEC, START, Hyperparameters(batch_size=10), X, Y, 2, "sequential", backend=backend)
    huge = train_epochs(SPEC, START, Hyperparameters(batch_size=10**30), X, Y, 2, "sequential", backend=backend)
    assert whole == huge


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"order": "random"}, "unknown order 'random'; choose one of shuffled, sequential"),
        ({"backend": "gpu"}, "unknown backend 'gpu'; choose compiled or numpy"),
        ({"epochs": -1}, "epochs must be a whole number from 0, got -1"),
    ],
)
def test_unknown_options_are_refused(options: dict, says: str):
    with pytest.raises(ValueError, match=says):
        train_epochs(SPEC, START, Hyperparameters(), X, Y, **{"epochs": 1, **options})


def test_data_that_do_not_fit_are_refused():
    with pytest.raises(SpecError, match="X must have shape"):
        train_epochs(SPEC, START, Hyperparameters(), X[:, :2], Y, 1)
