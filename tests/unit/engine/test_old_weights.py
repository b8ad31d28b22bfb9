"""The slip of the updated weights: hand-worked numbers, and where it makes no difference."""

from __future__ import annotations

import numpy as np
import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, SpecError, mean_loss, train_epochs
from nn_sim.engine.epochs import epoch_orders, generator
from nn_sim.engine.old_weights import MistakenStep, mistaken_step, run_both
from nn_sim.engine.optimisers import Memory

V = [[1, -1, 0], [1, 0, 1]]
W = [[1, 1, 0], [1, -1, 1]]
DECK = NetworkSpec((2, 2, 2), hidden="identity", output="identity", loss="squared")
LINE = NetworkSpec((1, 1, 1, 1), hidden="identity", output="identity", loss="squared")


def deck_step(how: Hyperparameters, memory: Memory | None = None) -> MistakenStep:
    return mistaken_step(DECK, Parameters.from_matrices(DECK, [V, W]), how, [[0, 1]], [[1, 0]], memory)


def equal(found: np.ndarray, expected: list) -> None:
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


def test_the_decks_example():
    # delta = [1, 2], new W = [[.9, .9, -.2], [.8, -1.2, .6]]:
    # back_1 = 1 * .9 + 2 * (-1.2) = -1.5, back_2 = 1 * (-.2) + 2 * .6 = 1
    step = deck_step(Hyperparameters(eta=0.1))
    equal(step.found.delta_k, [[1, 2]])
    equal(step.found.backpropagated_j[0], [[-1.5, 1]])
    equal(step.found.delta_j[0], [[-1.5, 1]])
    equal(step.found.gradients[0], [[-1.5, 0, -1.5], [1, 0, 1]])
    new_V, new_W = step.new_parameters.matrices
    equal(new_W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]])
    equal(new_V, [[1.15, -1, 0.15], [0.9, 0, 0.9]])
    assert step.eta == 0.1
    assert step.new_memory.step == 1


def test_two_hidden_layers_by_hand():
    # x = 1, all weights 1, all biases 0, y = 0: u = u2 = z = 1, delta = 1, eta .1.
    # W' = [-.1, .9]; back_2 = .9; V2' = [-.09, .91]; back_1 = .9 * .91 = .819; V1' = [-.0819, .9181]
    step = mistaken_step(LINE, Parameters.from_matrices(LINE, [[[0, 1]]] * 3), Hyperparameters(eta=0.1), [[1]], [[0]])
    equal(step.found.backpropagated_j[1], [[0.9]])
    equal(step.found.backpropagated_j[0], [[0.819]])
    for found, expected in zip(
        step.new_parameters.matrices, ([[-0.0819, 0.9181]], [[-0.09, 0.91]], [[-0.1, 0.9]]), strict=True
    ):
        equal(found, expected)


def test_momentum_and_decay_count_before_the_sum_goes_back():
    # mu = .5 with an old velocity of -.2 for every weight, l2 = 1: w <- w + (.5 * (-.2) - .1 * (g + w)).
    # W: w_11 = 1 + (-.1 - .1 * (1 + 1)) = .7; w_21 = 0 + (-.1 - .1 * 2) = -.3
    #    w_12 = -1 + (-.1 - .1 * (2 - 1)) = -1.2; w_22 = 1 + (-.1 - .1 * (4 + 1)) = .4
    # back_1 = .7 - 2.4 = -1.7, back_2 = -.3 + .8 = .5
    # V, the bias without decay: v_01 = 1 + (-.1 + .17) = 1.07; v_11 = -1 + (-.1 + .1) = -1;
    #    v_21 = 0 + (-.1 + .17) = .07
    how = Hyperparameters(eta=0.1, optimiser="momentum", momentum=0.5, l2=1.0)
    step = deck_step(how, Memory(np.full(12, -0.2), np.empty(0), 3))
    equal(step.found.backpropagated_j[0], [[-1.7, 0.5]])
    equal(step.new_parameters.matrices[0][0], [1.07, -1, 0.07])
    equal(step.new_memory.first[:3], [0.07, 0, 0.07])
    assert step.new_memory.step == 4


def test_a_frozen_output_matrix_leaves_the_hidden_one_right():
    step = deck_step(Hyperparameters(eta=0.1, frozen=frozenset(range(6, 12))))
    equal(step.new_parameters.matrices[1], W)
    equal(step.new_parameters.matrices[0], [[1.1, -1, 0.1], [0.8, 0, 0.8]])


def test_a_frozen_hidden_weight_stays():
    step = deck_step(Hyperparameters(eta=0.1, frozen=frozenset({3})))
    equal(step.new_parameters.matrices[0], [[1.15, -1, 0.15], [1, 0, 0.9]])


def test_results_cannot_be_written():
    step = deck_step(Hyperparameters(eta=0.1))
    with pytest.raises(ValueError, match="read-only"):
        step.found.backpropagated_j[0][0, 0] = 0.0


def test_what_does_not_fit_is_refused():
    with pytest.raises(SpecError, match=r"X must have shape \(B, 2\)"):
        mistaken_step(DECK, Parameters.from_matrices(DECK, [V, W]), Hyperparameters(), [[1]], [[1, 0]])


def test_one_epoch_both_ways_by_hand():
    # After the deck's step, right: V = [[1.1, -1, .1], [.8, 0, .8]], so u = [1.2, 1.6];
    #   s = [.9 + 1.08 - .32, .8 - 1.44 + .96] = [1.66, .32]; l = (.66^2 + .32^2) / 2 = .269
    # mistaken: u = [1.3, 1.8]; s = [.9 + 1.17 - .36, .8 - 1.56 + 1.08] = [1.71, .32]; l = (.71^2 + .32^2) / 2 = .30325
    both = run_both(
        DECK, Parameters.from_matrices(DECK, [V, W]), Hyperparameters(eta=0.1), [[0, 1]], [[1, 0]], [np.array([0])]
    )
    equal(both.right, [2.5, 0.269])
    equal(both.mistaken, [2.5, 0.30325])


def some_data() -> tuple[Parameters, np.ndarray, np.ndarray]:
    rng = generator(1)
    spec = NetworkSpec((2, 3, 2, 1))
    X = rng.uniform(-1, 1, (10, 2))
    return Parameters(spec, rng.uniform(-1, 1, spec.parameter_count)), X, (X[:, :1] * X[:, 1:] > 0).astype(float)


def test_the_right_curve_is_that_of_ordinary_training():
    parameters, X, Y = some_data()
    how = Hyperparameters(eta=0.2, batch_size=3, optimiser="adam", schedule="inverse_time")
    orders = list(epoch_orders(generator(7), 10, 6, "shuffled"))
    both = run_both(parameters.spec, parameters, how, X, Y, orders)
    trained = train_epochs(parameters.spec, parameters, how, X, Y, 6, seed=7, backend="numpy")
    assert both.right[-1] == pytest.approx(mean_loss(parameters.spec, trained.theta, X, Y)[0], abs=1e-12)
    assert both.mistaken[0] == both.right[0]
    assert abs(both.mistaken[-1] - both.right[-1]) > 1e-6


def test_the_mistaken_curve_is_made_of_mistaken_steps():
    parameters, X, Y = some_data()
    how = Hyperparameters(eta=0.5, batch_size=4, optimiser="rmsprop", schedule="step", schedule_epochs=3)
    orders = [np.array([5, 1, 9, 0, 2]), np.arange(10)]  # the rest of an epoch, and a whole one
    now, memory = parameters, Memory.fresh(parameters.spec, how)
    for epoch, rows in ((2, [5, 1, 9, 0]), (2, [2]), (3, [0, 1, 2, 3]), (3, [4, 5, 6, 7]), (3, [8, 9])):
        step = mistaken_step(parameters.spec, now, how, X[rows], Y[rows], memory, epoch)
        now, memory = step.new_parameters, step.new_memory
    both = run_both(parameters.spec, parameters, how, X, Y, orders, epoch=2)
    assert len(both.mistaken) == 3
    assert both.mistaken[-1] == pytest.approx(mean_loss(parameters.spec, now.theta, X, Y)[0], abs=1e-12)


def test_given_weights_and_memory_stay():
    parameters, X, Y = some_data()
    how = Hyperparameters(eta=0.5, optimiser="momentum")
    memory = Memory.fresh(parameters.spec, how)
    before, remembered = parameters.theta.copy(), memory.copy()
    run_both(parameters.spec, parameters, how, X, Y, [np.arange(10)], memory)
    mistaken_step(parameters.spec, parameters, how, X, Y, memory)
    assert parameters.theta.tolist() == before.tolist()
    assert memory == remembered


def test_a_run_that_breaks_down_is_a_curve_and_no_error():
    parameters, X, Y = some_data()
    spec = NetworkSpec((2, 3, 2, 1), hidden="relu", output="identity", loss="squared")
    wild = Parameters(spec, np.abs(parameters.theta))
    both = run_both(spec, wild, Hyperparameters(eta=1e6), X, Y, [np.arange(10)] * 20)
    assert np.isfinite(both.right[0])
    assert not np.isfinite(both.mistaken[1:]).all()


def test_the_work_ends_with_what_the_report_raises():
    parameters, X, Y = some_data()
    shares: list[float] = []

    def report(share: float) -> None:
        shares.append(share)
        if len(shares) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        run_both(parameters.spec, parameters, Hyperparameters(), X, Y, [np.arange(10)] * 100_000, report=report)
    assert 0 < shares[0] < shares[1] < 1
