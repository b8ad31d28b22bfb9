"""Random starts: how wide they are drawn, by whose formula, and what a start of zeros cannot learn."""

import math

import numpy as np
import pytest

from nn_sim.engine import (
    INITIALISERS,
    Hyperparameters,
    NetworkSpec,
    SpecError,
    initial_parameters,
    named_backend,
)
from nn_sim.engine.epochs import generator

WIDE = NetworkSpec((24, 30, 45, 5))  # so that the limits of Glorot are 1/3, sqrt(2/25) and sqrt(3/25)


@pytest.mark.parametrize(
    ("initialiser", "limits"),
    [
        ("glorot", (1 / 3, math.sqrt(2) / 5, math.sqrt(3) / 5)),  # 6/54, 6/75, 6/50
        ("he", (1 / 2, 1 / math.sqrt(5), math.sqrt(2 / 15))),  # 6/24, 6/30, 6/45
        ("uniform", (1 / 2, 1 / 2, 1 / 2)),
        ("zeros", (0.0, 0.0, 0.0)),
    ],
)
def test_weights_fill_their_range_and_biases_begin_at_0(initialiser: str, limits: tuple[float, ...]):
    for matrix, limit in zip(initial_parameters(WIDE, 7, initialiser).matrices, limits, strict=True):
        weights = matrix[:, 1:]
        assert matrix[:, 0].tobytes() == np.zeros(len(matrix)).tobytes()
        assert np.abs(weights).max() <= limit
        # Evenly drawn: the mean is 0 and the mean square limit^2 / 3, give or take five standard errors.
        count = weights.size
        assert abs(weights.mean()) <= 5 * limit / math.sqrt(3 * count)
        assert abs((weights**2).mean() - limit**2 / 3) <= 5 * limit**2 * math.sqrt(4 / 45 / count)
        assert weights.max() >= limit * (1 - 10 / count)


def test_the_draw_is_the_generators_in_the_order_of_the_matrices():
    rng, found = generator(11), initial_parameters(NetworkSpec((2, 3, 1)), 11, "uniform")
    V, W = found.matrices
    np.testing.assert_allclose(V[:, 1:], rng.random((3, 2)) - 0.5, rtol=0, atol=1e-16)
    np.testing.assert_allclose(W[:, 1:], rng.random((1, 3)) - 0.5, rtol=0, atol=1e-16)


@pytest.mark.parametrize("initialiser", ["auto", "glorot", "he", "uniform"])
def test_the_same_seed_gives_the_same_start(initialiser: str):
    assert initial_parameters(WIDE, 3, initialiser) == initial_parameters(WIDE, 3, initialiser)
    assert initial_parameters(WIDE, 3, initialiser) != initial_parameters(WIDE, 4, initialiser)


@pytest.mark.parametrize("hidden", ["relu", "leaky_relu", "elu", "softplus", "swish"])
def test_rectifying_units_get_hes_start_and_the_outputs_glorots(hidden: str):
    spec = NetworkSpec((4, 6, 5, 2), hidden=hidden)
    *found, W = initial_parameters(spec, 2).matrices
    for matrix, expected in zip(found, initial_parameters(spec, 2, "he").matrices, strict=False):
        assert matrix.tobytes() == expected.tobytes()
    assert W.tobytes() == initial_parameters(spec, 2, "glorot").matrices[-1].tobytes()


@pytest.mark.parametrize("hidden", ["tanh", "sigmoid", "identity", "sine"])
def test_other_units_get_glorots_start(hidden: str):
    spec = NetworkSpec((4, 6, 2), hidden=hidden)
    assert initial_parameters(spec, 2, "auto") == initial_parameters(spec, 2, "glorot")
    assert initial_parameters(spec, 2) == initial_parameters(spec, 2, "auto")


def test_a_rectifier_without_hidden_layer_is_none():
    spec = NetworkSpec((4, 2), hidden="relu")
    assert initial_parameters(spec, 2) == initial_parameters(spec, 2, "glorot")


def test_the_decks_start():
    V, W = initial_parameters(NetworkSpec((2, 2, 2)), 99, "deck").matrices
    assert (V.tolist(), W.tolist()) == ([[1, -1, 0], [1, 0, 1]], [[1, 1, 0], [1, -1, 1]])


@pytest.mark.parametrize("sizes", [(2, 2, 1), (2, 2, 2, 2), (2, 2)])
def test_the_decks_start_fits_its_own_network_only(sizes: tuple[int, ...]):
    with pytest.raises(SpecError, match=r"^the deck's V and W fit a 2-2-2 network only; choose another initialiser$"):
        initial_parameters(NetworkSpec(sizes), 0, "deck")


def test_an_unknown_start_is_refused_with_the_known_ones():
    says = r"^unknown initialiser 'magic'; choose one of auto, glorot, he, uniform, zeros, deck$"
    with pytest.raises(SpecError, match=says):
        initial_parameters(WIDE, 0, "magic")


@pytest.mark.parametrize("backend", ["compiled", "numpy"])
@pytest.mark.parametrize("hidden", ["sigmoid", "softplus"])
def test_from_zeros_all_hidden_units_stay_one_and_the_same(backend: str, hidden: str):
    """Units that begin alike get like gradients for ever: the known reason to draw a start at random."""
    rng = np.random.default_rng(0)
    X, Y = rng.normal(size=(12, 2)), rng.uniform(size=(12, 1))

    def trained(initialiser: str) -> tuple[np.ndarray, np.ndarray]:
        spec = NetworkSpec((2, 5, 1), hidden=hidden)
        start = initial_parameters(spec, 1, initialiser)
        theta = start.theta.copy()
        how = Hyperparameters(eta=0.5, batch_size=3)
        named_backend(backend).train(spec, theta, how, X, Y, np.tile(np.arange(12), (30, 1)))
        return theta[:15].reshape(5, 3), theta[15:].reshape(1, 6)

    V, W = trained("zeros")
    assert (V != 0.0).all()  # they do learn, but as one
    np.testing.assert_allclose(V, np.tile(V[0], (5, 1)), rtol=1e-12)
    np.testing.assert_allclose(W[0, 1:], np.full(5, W[0, 1]), rtol=1e-12)
    assert np.ptp(trained("glorot")[0][:, 1:], axis=0).min() > 1.0


@pytest.mark.parametrize("backend", ["compiled", "numpy"])
@pytest.mark.parametrize("hidden", ["tanh", "relu", "elu", "swish", "sine", "identity", "leaky_relu"])
def test_from_zeros_units_with_g_of_0_equal_to_0_learn_nothing(backend: str, hidden: str):
    """u_j = 0 keeps W where it is and w_jk = 0 keeps V where it is: only the output's bias moves."""
    spec = NetworkSpec((2, 3, 1), hidden=hidden, output="identity", loss="squared")
    theta = initial_parameters(spec, 1, "zeros").theta.copy()
    X, Y = np.array([[1.0, -2.0]]), np.array([[4.0]])
    named_backend(backend).train(spec, theta, Hyperparameters(eta=0.5), X, Y, np.zeros((2, 1), np.int64))
    assert theta.tolist() == [0.0] * 9 + [3.0, 0.0, 0.0, 0.0]  # half the way to 4, twice


def test_every_initialiser_has_a_limit_for_any_layer():
    for initialiser in INITIALISERS.values():
        assert 0.0 <= initialiser.limit(1, 1) < 3.0
