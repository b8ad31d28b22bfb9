"""The deck's four functions, against the worked example's numbers and plain loops over the formulas."""

import doctest
from fractions import Fraction
from math import exp, tanh

import numpy as np
import pytest

from nn_sim import workshop
from nn_sim.workshop import ann_predict, ann_train, compute_forward, update_params

X = [0, 1]
Y = [1, 0]
V = [[1, -1, 0], [1, 0, 1]]
W = [[1, 1, 0], [1, -1, 1]]
AS_IN_THE_DECK = {"g": "identity", "f": "identity", "loss": "squared"}


def test_the_forward_slides():
    z, u = compute_forward(X, V, W, g="tanh", f="identity")
    np.testing.assert_allclose(u, [0.7615941559557649, 0.9640275800758169], rtol=0, atol=1e-12)
    np.testing.assert_allclose(z, [1.7615941559557649, 1.202433424120052], rtol=0, atol=1e-12)


def test_the_backward_slides():
    new_V, new_W = update_params(X, Y, V, W, 0.1, **AS_IN_THE_DECK)
    np.testing.assert_allclose(new_W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], rtol=0, atol=1e-12)
    np.testing.assert_allclose(new_V, [[1.1, -1, 0.1], [0.8, 0, 0.8]], rtol=0, atol=1e-12)


def test_the_defaults_are_tanh_sigmoid_and_squared_loss():
    z, u = compute_forward(X, V, W)
    assert u.tolist() == pytest.approx([tanh(1), tanh(2)], abs=1e-15)
    s = [1 + tanh(1), 1 - tanh(1) + tanh(2)]
    assert z.tolist() == pytest.approx([1 / (1 + exp(-s_k)) for s_k in s], abs=1e-15)
    # delta_k = -(y_k - z_k) z_k (1 - z_k), so w_0k moves by -eta delta_k
    _, new_W = update_params(X, Y, V, W, 0.5)
    moved = [1 - 0.5 * -(y_k - z_k) * z_k * (1 - z_k) for y_k, z_k in zip(Y, z, strict=True)]
    assert new_W[:, 0].tolist() == pytest.approx(moved, abs=1e-15)


def test_cross_entropy_with_sigmoid_has_the_delta_z_minus_y():
    z, u = compute_forward(X, V, W, loss="cross_entropy")
    _, new_W = update_params(X, Y, V, W, 1.0, loss="cross_entropy")
    np.testing.assert_allclose(new_W, np.array(W) - np.outer(z - Y, [1, *u]), rtol=0, atol=1e-15)


def test_hidden_weights_move_by_the_old_output_weights():
    # One unit each, all identity: r = u = 2, s = z = 6, y = 5, delta = 1; with eta = 1 the new w_11 is 3 - 2 = 1.
    # By the old w_11 = 3, v_11 goes from 2 to 2 - 3 = -1; by the new one it would be 1.
    new_V, new_W = update_params([1], 5, [[0, 2]], [[0, 3]], 1.0, **AS_IN_THE_DECK)
    assert new_W.tolist() == [[-1, 1]]
    assert new_V.tolist() == [[-3, -1]]


def test_predictions_are_those_of_compute_forward_row_by_row():
    rows = np.array([[0.0, 1.0], [-2.0, 0.5], [3.0, -1.0]])
    Z = ann_predict(rows, V, W)
    assert Z.shape == (3, 2)
    for x, z in zip(rows, Z, strict=True):
        np.testing.assert_allclose(z, compute_forward(x, V, W)[0], rtol=0, atol=1e-15)
    assert ann_predict(np.empty((0, 2)), V, W).shape == (0, 2)


def test_training_in_the_order_given_is_one_update_after_another():
    rng = np.random.default_rng(5)
    inputs, targets = rng.normal(size=(7, 2)), rng.uniform(size=(7, 2))
    by_hand = (np.array(V), np.array(W))
    for _ in range(3):
        for x, y in zip(inputs, targets, strict=True):
            by_hand = update_params(x, y, *by_hand, 0.2)
    trained = ann_train(inputs, targets, V, W, eta=0.2, epochs=3)
    for mine, theirs in zip(trained, by_hand, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-12, atol=1e-12)


def test_two_epochs_worked_with_fractions():
    """One linear unit each, exact: s = w0 + w1 (v0 + v1 x), squared loss, eta = 1/4, two epochs of two examples."""
    v0, v1, w0, w1 = Fraction(0), Fraction(1, 2), Fraction(0), Fraction(1)
    for x, y in [(1, 1), (2, 0)] * 2:
        u = v0 + v1 * x
        delta = w0 + w1 * u - y
        back = delta * w1
        w0, w1, v0, v1 = w0 - delta / 4, w1 - delta * u / 4, v0 - back / 4, v1 - back * x / 4
    new_V, new_W = ann_train([[1], [2]], [1, 0], [[0, 0.5]], [[0, 1]], eta=0.25, epochs=2, **AS_IN_THE_DECK)
    assert new_V.tolist()[0] == pytest.approx([float(v0), float(v1)], abs=1e-14)
    assert new_W.tolist()[0] == pytest.approx([float(w0), float(w1)], abs=1e-14)


def test_a_seed_shuffles_and_the_same_seed_gives_the_same_weights():
    rng = np.random.default_rng(0)
    inputs, targets = rng.normal(size=(9, 2)), rng.uniform(size=(9, 2))
    results = [ann_train(inputs, targets, V, W, epochs=4, seed=seed)[0].tolist() for seed in (1, 1, 2, None)]
    assert results[0] == results[1]
    assert results[0] != results[2]
    assert results[0] != results[3]


def test_targets_of_one_output_may_be_flat():
    flat = ann_train([[0], [1]], [0, 1], [[0, 1]], [[0, 1]], epochs=5)
    column = ann_train([[0], [1]], [[0], [1]], [[0, 1]], [[0, 1]], epochs=5)
    assert [a.tolist() for a in flat] == [a.tolist() for a in column]
    scalar = update_params([1], 1, [[0, 1]], [[0, 1]], 0.1)
    vector = update_params([1], [1], [[0, 1]], [[0, 1]], 0.1)
    assert [a.tolist() for a in scalar] == [a.tolist() for a in vector]


def test_learning_xor_by_the_defaults():
    corners, xor = [[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0]
    rng = np.random.default_rng(1)
    V0, W0 = rng.normal(size=(4, 3)), rng.normal(size=(1, 5))
    trained = ann_train(corners, xor, V0, W0, eta=0.5, epochs=3000, seed=0)
    np.testing.assert_allclose(ann_predict(corners, *trained)[:, 0], xor, rtol=0, atol=0.2)


def test_results_are_new_arrays_that_may_be_written_to():
    old_V, old_W = np.array(V, dtype=float), np.array(W, dtype=float)
    kept = old_V.copy(), old_W.copy()
    z, u = compute_forward(X, old_V, old_W)
    found = [z, u, ann_predict([X], old_V, old_W), *update_params(X, Y, old_V, old_W, 0.1)]
    found += ann_train([X], [Y], old_V, old_W, epochs=0)
    for array in found:
        assert array.flags.writeable
        assert array.dtype == np.float64
        array += 1
    assert (old_V == kept[0]).all()
    assert (old_W == kept[1]).all()
    assert old_V.flags.writeable


def test_no_epochs_leave_the_weights_as_they_are():
    new_V, new_W = ann_train([X], [Y], V, W, epochs=0)
    assert new_V.tolist() == V
    assert new_W.tolist() == W


def test_diverging_is_a_result_and_no_warning():
    new_V, new_W = ann_train([[1e3]] * 50, [1.0] * 50, [[1, 1]], [[1, 1]], eta=1e3, epochs=10, **AS_IN_THE_DECK)
    assert not np.isfinite(new_W).all()
    assert not np.isfinite(ann_predict([[1.0]], new_V, new_W, **AS_IN_THE_DECK)).all()


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: compute_forward([1, 0, 1], V, W), "x must have shape (2,)"),
        (lambda: compute_forward([[0, 1]], V, W), "x must have shape (2,)"),
        (lambda: compute_forward(X, [1, -1, 0], W), "V must have shape (p, m+1)"),
        (lambda: compute_forward(X, V, [1, 1, 0]), "W must have shape (k, p+1)"),
        (lambda: compute_forward(X, V, [[1, 1], [1, 1]]), "W needs 3 columns"),
        (lambda: compute_forward(X, [[1], [1]], W), "V must have shape (p, m+1)"),
        (lambda: compute_forward(X, [[1, 2], [3]], W), "V must be an array of numbers"),
        (lambda: compute_forward(["a", "b"], V, W), "x must be an array of numbers"),
        (lambda: compute_forward(X, V, W, g="step"), "unknown hidden activation 'step'"),
        (lambda: compute_forward(X, V, W, f="relo"), "unknown output activation 'relo'"),
        (lambda: update_params(X, Y, V, W, 0.1, loss="hinge"), "unknown loss 'hinge'"),
        (lambda: update_params(X, Y, V, W, 0.1, f="identity", loss="cross_entropy"), "cross-entropy needs outputs"),
        (lambda: update_params(X, [1], V, W, 0.1), "y must have shape (2,)"),
        (lambda: update_params(X, 1, V, W, 0.1), "y must have shape (2,)"),
        (lambda: update_params(X, Y, V, W, -0.1), "eta must be a number from 0"),
        (lambda: update_params(X, Y, V, W, "fast"), "eta must be a number from 0"),
        (lambda: ann_predict(X, V, W), "X must have shape (N, 2)"),
        (lambda: ann_predict([[0, 1, 1]], V, W), "X must have shape (N, 2)"),
        (lambda: ann_train([X, X], [Y], V, W), "y must have shape (2, 2)"),
        (lambda: ann_train([X, X], [1, 0], V, W), "y must have shape (2, 2)"),
        (lambda: ann_train(np.empty((0, 2)), np.empty((0, 2)), V, W), "at least one example"),
        (lambda: ann_train([X], [Y], V, W, epochs=-1), "epochs must be a whole number from 0"),
        (lambda: ann_train([X], [Y], V, W, epochs=1.5), "epochs must be a whole number from 0"),
        (lambda: ann_train([X], [Y], V, W, seed=-1), "seed must be a whole number from 0"),
    ],
)
def test_what_cannot_be_is_a_value_error_of_one_sentence(call, says: str):
    with pytest.raises(ValueError, match=r"^[^\n]+$") as caught:
        call()
    assert says in str(caught.value)


def test_options_cannot_be_given_by_position():
    with pytest.raises(TypeError):
        compute_forward(X, V, W, "tanh")


def test_the_example_in_the_documentation_is_true():
    assert doctest.testmod(workshop) == (0, 5)
