import numpy as np
import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, SpecError, initial_parameters, trace_step

SPEC = NetworkSpec((2, 3, 2), loss="squared")
LINEAR = NetworkSpec((1, 1), output="identity", loss="squared")
RNG = np.random.default_rng(7)
X, Y = RNG.normal(size=(5, 2)), RNG.uniform(size=(5, 2))


def linear(bias: float, weight: float) -> Parameters:
    return Parameters.from_matrices(LINEAR, [[[bias, weight]]])


def test_the_gradient_is_the_mean_over_the_batch():
    start = initial_parameters(SPEC, 0)
    whole = trace_step(SPEC, start, Hyperparameters(), X, Y)
    singles = [trace_step(SPEC, start, Hyperparameters(), X[n : n + 1], Y[n : n + 1]) for n in range(5)]
    assert whole.loss == pytest.approx(sum(single.loss for single in singles) / 5, rel=1e-14)
    for layer in range(2):
        mean = sum(single.gradients[layer] for single in singles) / 5
        np.testing.assert_allclose(whole.gradients[layer], mean, rtol=1e-13, atol=1e-16)
        for n, single in enumerate(singles):
            np.testing.assert_allclose(whole.example_gradients(n)[layer], single.gradients[layer], rtol=1e-13)


def test_a_batch_worked_by_hand():
    # z = 1 + 2x for x = 1, 3: z = 3, 7; y = 1, 1: delta = 2, 6. Means: bias (2 + 6) / 2 = 4, weight (2 + 18) / 2 = 10.
    trace = trace_step(LINEAR, linear(1, 2), Hyperparameters(eta=0.1), [[1], [3]], [[1], [1]])
    assert trace.losses.tolist() == [2, 18]
    assert trace.loss == 10
    assert trace.dl_dw_jk.tolist() == [[4, 10]]
    assert trace.new_parameters.theta.tolist() == pytest.approx([1 - 0.4, 2 - 1.0], abs=1e-15)


@pytest.mark.parametrize(
    ("decay", "new_weight"),
    [
        ({"l2": 0.5}, -2 - 0.1 * 0.5 * -2),
        ({"l1": 0.5}, -2 - 0.1 * 0.5 * -1),
        ({"l1": 0.5, "l2": 0.25}, -2 - 0.1 * (0.5 * -1 + 0.25 * -2)),
    ],
)
def test_weight_decay_leaves_biases_alone(decay: dict, new_weight: float):
    # y is what the network says, so that nothing but decay moves a weight: z = 4 - 2 * 1
    trace = trace_step(LINEAR, linear(4, -2), Hyperparameters(eta=0.1, **decay), [[1]], [[2]])
    assert trace.new_parameters.theta.tolist() == pytest.approx([4, new_weight], abs=1e-15)
    assert trace.dl_dw_jk.tolist() == [[0, 0]]  # shown without decay


def test_l1_does_not_pull_on_a_weight_of_0():
    trace = trace_step(LINEAR, linear(2, 0), Hyperparameters(eta=0.1, l1=0.5), [[1]], [[2]])
    assert trace.new_parameters.theta.tolist() == [2, 0]


def test_every_array_is_read_only_and_no_input_changes():
    start = initial_parameters(SPEC, 0)
    mine, theta = X.copy(), start.theta.copy()
    trace = trace_step(SPEC, start, Hyperparameters(), mine, Y)
    arrays = [trace.x_i, *trace.r_j, *trace.u_j, trace.s_k, trace.z_k, trace.y_k, trace.losses, trace.delta_k]
    arrays += [*trace.delta_j, *trace.found.backpropagated_j, *trace.found.du_dr_j, *trace.gradients]
    arrays += [*trace.new_parameters.matrices]
    assert not any(array.flags.writeable for array in arrays)
    assert mine.flags.writeable
    assert (mine == X).all()
    assert (start.theta == theta).all()


def test_later_changes_of_the_input_do_not_reach_the_trace():
    mine = X.copy()
    trace = trace_step(SPEC, initial_parameters(SPEC, 0), Hyperparameters(), mine, Y)
    mine[:] = 99.0
    assert (trace.x_i == X).all()


@pytest.mark.parametrize("hidden_sizes", [(), (3,), (3, 2), (2, 3, 2)])
def test_there_is_an_array_for_each_hidden_layer(hidden_sizes: tuple[int, ...]):
    spec = NetworkSpec((2, *hidden_sizes, 2), loss="squared")
    trace = trace_step(spec, initial_parameters(spec, 0), Hyperparameters(), X, Y)
    wanted = [(5, p) for p in hidden_sizes]
    for name in ("r_j", "u_j", "delta_j"):
        assert [array.shape for array in getattr(trace, name)] == wanted
    assert [gradient.shape for gradient in trace.gradients] == list(spec.shapes)


def test_a_diverged_step_is_a_result_and_no_warning():
    spec = NetworkSpec((1, 1, 1), hidden="identity", output="identity", loss="squared")
    start = Parameters.from_matrices(spec, [[[0, 1e200]], [[0, 1e200]]])
    trace = trace_step(spec, start, Hyperparameters(), [[1.0]], [[0.0]])
    assert not np.isfinite(trace.loss)
    assert not np.isfinite(trace.new_parameters.theta).all()


@pytest.mark.parametrize("loss", ["squared", "cross_entropy"])
@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
@pytest.mark.parametrize("size", [1e2, 1e4])
def test_large_sums_give_finite_steps_without_a_warning(loss: str, output: str, size: float):
    spec = NetworkSpec((1, 2, 2), hidden="sigmoid", output=output, loss=loss)
    start = Parameters.from_matrices(spec, [[[0, size], [0, -size]], [[size, 0, 0], [-size, 0, 0]]])
    with np.errstate(all="raise", under="ignore"):
        trace = trace_step(spec, start, Hyperparameters(), [[1.0], [-1.0]], [[0.0, 1.0], [1.0, 0.0]])
    assert np.isfinite(trace.loss)
    assert np.isfinite(trace.new_parameters.theta).all()


@pytest.mark.parametrize(
    ("inputs", "targets", "says"),
    [
        ([[1, 2, 3]], [[0, 0]], r"X must have shape \(B, 2\)"),
        ([1, 2], [0, 0], r"X must have shape \(B, 2\)"),
        ([[1, 2]], [[0]], r"Y must have shape \(1, 2\)"),
        ([[1, 2]], [[0, 0], [0, 0]], r"Y must have shape \(1, 2\)"),
        (np.empty((0, 2)), np.empty((0, 2)), "at least one example"),
    ],
)
def test_what_does_not_fit_is_refused(inputs: object, targets: object, says: str):
    with pytest.raises(SpecError, match=says):
        trace_step(SPEC, initial_parameters(SPEC, 0), Hyperparameters(), inputs, targets)
