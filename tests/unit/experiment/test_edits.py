"""What each edit changes, what it carries with it and what it leaves alone."""

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.engine import Hyperparameters, Parameters
from nn_sim.experiment import Experiment, edits
from tests.unit.experiment.experiments import NO_TEST, as_if_trained, ten_points


def trained() -> Experiment:
    return as_if_trained(ten_points())


def assert_at_start(experiment: Experiment) -> None:
    assert experiment.untrained
    assert experiment.progress.position == 0
    assert experiment.progress.epoch == 0
    assert experiment.parameters == experiment.start
    assert experiment.parameters.spec == experiment.spec == experiment.start.spec
    assert experiment.history.column("epoch").tolist() == [0.0]
    assert experiment.history.column("loss_train")[0] == experiment.measures.loss_train


def test_the_worked_example_is_the_decks():
    e = edits.worked_experiment()
    assert_at_start(e)
    assert e.data.X_train.tolist() == [[0.0, 1.0]]
    assert e.data.Y_train.tolist() == [[1.0, 0.0]]
    assert [matrix.tolist() for matrix in e.parameters.matrices] == [[[1, -1, 0], [1, 0, 1]], [[1, 1, 0], [1, -1, 1]]]
    assert (e.spec.hidden, e.spec.output, e.spec.loss) == ("tanh", "identity", "squared")
    assert (e.hyperparameters.eta, e.hyperparameters.batch_size) == (0.1, 1)


def test_a_new_experiment_follows_the_data():
    moons = edits.new_experiment(make_builtin("moons"))
    assert_at_start(moons)
    assert (moons.spec.sizes, moons.spec.output, moons.spec.loss) == ((2, 4, 1), "sigmoid", "cross_entropy")
    assert (len(moons.data.X_train), len(moons.data.X_test)) == (140, 60)  # 200 examples, 30 % to test with
    sine = edits.new_experiment(make_builtin("sine"), hidden_sizes=(3, 2))
    assert (sine.spec.sizes, sine.spec.output, sine.spec.loss) == ((1, 3, 2, 1), "identity", "squared")
    xor = edits.new_experiment(make_builtin("xor"))
    assert (xor.example_count, len(xor.data.X_test)) == (4, 0)  # a truth table is learned whole


def test_weights_edited_before_the_first_step_are_the_new_start():
    e = edits.with_weights(edits.worked_experiment(), 1, 0, 1, [[5.0]])
    assert e.parameters.matrices[1].tolist() == [[1, 5, 0], [1, -1, 1]]
    assert_at_start(e)
    assert edits.reset(e).parameters.matrices[1][0, 1] == 5.0


def test_weights_edited_after_it_leave_the_start_alone():
    before = as_if_trained(edits.worked_experiment(), position=0)
    e = edits.with_weights(before, 0, 1, 1, [[7.0, 8.0]])
    assert e.parameters.matrices[0].tolist() == [[2, 0, 1], [2, 7, 8]]
    assert e.progress is before.progress
    assert e.start is before.start
    assert edits.reset(e).parameters.matrices[0].tolist() == [[1, -1, 0], [1, 0, 1]]


def test_weights_edited_later_put_a_point_of_their_own_into_the_history():
    before = trained()
    e = edits.with_weights(before, 0, 0, 0, [[9.0]])
    assert e.history.column("epoch").tolist() == [0.0, 0.1]
    assert e.history.column("loss_train")[-1] == e.measures.loss_train != before.measures.loss_train


def test_a_block_is_written_whole_and_nothing_around_it():
    before = edits.worked_experiment()
    e = edits.with_weights(before, 0, 0, 1, [[10, 20], [30, 40]])
    assert e.parameters.matrices[0].tolist() == [[1, 10, 20], [1, 30, 40]]
    assert e.parameters.matrices[1].tolist() == before.parameters.matrices[1].tolist()
    assert before.parameters.matrices[0].tolist() == [[1, -1, 0], [1, 0, 1]]  # an edit makes another value


def test_settings_change_nothing_else():
    before = trained()
    e = edits.with_hyperparameters(before, Hyperparameters(eta=0.7, batch_size=4))
    assert (e.hyperparameters.eta, e.hyperparameters.batch_size) == (0.7, 4)
    for field in ("data", "spec", "start", "parameters", "progress", "history"):
        assert getattr(e, field) is getattr(before, field)


def test_other_hidden_layers_are_a_new_start_from_the_same_seed():
    e = edits.with_hidden_sizes(trained(), (5, 2))
    assert e.spec.sizes == (2, 5, 2, 1)
    assert_at_start(e)
    assert all((matrix[:, 0] == 0.0).all() and (matrix[:, 1:] != 0.0).all() for matrix in e.parameters.matrices)
    assert edits.with_hidden_sizes(trained(), (5, 2)).parameters == e.parameters
    assert edits.with_hidden_sizes(trained(), ()).spec.sizes == (2, 1)


def test_another_g_starts_again_from_the_same_weights():
    before = trained()
    e = edits.with_hidden_activation(before, "relu")
    assert e.spec.hidden == "relu"
    assert_at_start(e)
    assert e.start.theta.tobytes() == before.start.theta.tobytes()


def test_softmax_on_two_classes_has_two_outputs_and_a_new_start():
    e = edits.with_output(trained(), "softmax")
    assert (e.spec.sizes, e.spec.loss) == ((2, 3, 2), "cross_entropy")
    assert_at_start(e)
    assert set(map(tuple, e.data.Y_train.tolist())) == {(1.0, 0.0), (0.0, 1.0)}
    assert edits.with_output(e, "sigmoid").spec.sizes == (2, 3, 1)


def test_cross_entropy_is_dropped_where_the_output_has_no_logarithm():
    before = trained()
    e = edits.with_output(before, "identity")
    assert (e.spec.output, e.spec.loss) == ("identity", "squared")
    assert_at_start(e)
    assert e.start.theta.tobytes() == before.start.theta.tobytes()
    assert edits.with_output(e, "sigmoid").spec.loss == "squared"  # what has been dropped does not come back by itself


def test_targets_follow_the_output():
    e = edits.with_output(ten_points(), "tanh")
    assert set(e.data.Y_train.ravel().tolist()) == {-1.0, 1.0}


def test_another_loss_starts_again():
    e = edits.with_loss(trained(), "squared")
    assert e.spec.loss == "squared"
    assert_at_start(e)


def test_reset_returns_to_the_same_bits_and_the_same_order():
    before = ten_points()
    e = edits.reset(as_if_trained(before, position=4, step=2))
    assert_at_start(e)
    assert e.parameters.theta.tobytes() == before.parameters.theta.tobytes()
    assert e.progress == before.progress
    assert e.history == before.history


def test_a_new_seed_is_a_new_start_and_the_same_seed_the_same():
    before = trained()
    e = edits.with_seed(before, 6)
    assert e.seed == 6
    assert_at_start(e)
    assert e.parameters != before.start
    assert e.progress.generator != before.progress.generator
    assert edits.with_seed(e, 5).parameters == before.start


def test_another_split_starts_again_with_other_examples():
    before = trained()
    e = edits.with_split(before, Split(test_share=0.4, seed=1))
    assert (len(e.data.X_train), len(e.data.X_test)) == (6, 4)
    assert_at_start(e)
    assert e.start.theta.tobytes() == before.start.theta.tobytes()
    assert np.isfinite(e.measures.loss_test)


def test_other_data_keep_layers_and_settings():
    e = edits.with_dataset(trained(), make_builtin("circles"))
    assert_at_start(e)
    assert (e.dataset.name, e.spec.sizes, e.spec.loss) == ("circles", (2, 3, 1), "cross_entropy")
    assert (e.hyperparameters.eta, e.hyperparameters.batch_size, e.seed) == (0.3, 3, 5)
    sine = edits.with_dataset(e, make_builtin("sine"))
    assert (sine.spec.sizes, sine.spec.output, sine.spec.loss) == ((1, 3, 1), "identity", "squared")
    assert sine.hyperparameters == e.hyperparameters


def test_a_set_that_is_drawn_again_keeps_all_but_the_training():
    moons = edits.with_split(edits.new_experiment(make_builtin("moons")), Split(test_share=0.5, seed=2))
    moons = edits.with_loss(edits.with_hidden_sizes(moons, (3,)), "squared")
    e = edits.with_dataset(moons, make_builtin("moons", noise=0.3))
    assert_at_start(e)
    assert (e.spec, e.split, e.hyperparameters) == (moons.spec, moons.split, moons.hyperparameters)
    assert e.start.theta.tobytes() == moons.start.theta.tobytes()
    assert e.data.train_rows.tolist() == moons.data.train_rows.tolist()
    drawn = make_builtin("moons", noise=0.3)
    assert e.data.X_train.tolist() == drawn.inputs[e.data.train_rows].tolist()


def test_the_worked_example_comes_and_goes_whole():
    worked = edits.with_dataset(trained(), make_builtin("worked"))
    assert worked.parameters == edits.worked_experiment().parameters
    assert worked.hyperparameters == edits.worked_experiment().hyperparameters
    after = edits.with_dataset(worked, make_builtin("xor"))
    assert (after.spec.sizes, after.spec.output) == ((2, 4, 1), "sigmoid")
    assert after.hyperparameters == Hyperparameters()


def test_other_weights_may_be_put_in_whole():
    before = ten_points()
    zeros = Parameters(before.spec, np.zeros(before.spec.parameter_count))
    e = edits.with_parameters(before, zeros)
    assert e.start is e.parameters is zeros
    # sigmoid(0) = 1/2 for every example: the cross-entropy is log 2.
    assert e.measures.loss_train == pytest.approx(np.log(2.0), rel=1e-14)


def test_outputs_on_offer_can_hold_the_targets():
    assert "softmax" in edits.outputs_for(make_builtin("xor"))
    assert "softmax" not in edits.outputs_for(make_builtin("sine"))
    for name in ("xor", "sine"):
        experiment = edits.new_experiment(make_builtin(name), split=NO_TEST)
        for output in edits.outputs_for(make_builtin(name)):
            assert edits.with_output(experiment, output).spec.output == output
