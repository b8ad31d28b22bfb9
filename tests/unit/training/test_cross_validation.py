"""Cross-validation: each fold is a run of its own, and the mean and the deviation are what one works out from them."""

import math
from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import folds, make_builtin
from nn_sim.engine import Hyperparameters, train_epochs
from nn_sim.experiment import Measures
from nn_sim.experiment.edits import new_experiment
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.training.cross_validation import CrossValidation, Fold, cross_validate, fold_experiments

IRIS = new_experiment(make_builtin("iris"), hidden_sizes=(3,), seed=2)


def test_each_fold_learns_from_the_others_from_the_same_start():
    result = cross_validate(IRIS, 3, 2, seed=5)
    for fold, experiment, (train, test) in zip(
        result.folds, fold_experiments(IRIS, 3, 5), folds(IRIS.dataset, 3, 5), strict=True
    ):
        assert np.array_equal(experiment.data.train_rows, train)
        assert np.array_equal(experiment.data.test_rows, test)
        assert np.array_equal(experiment.start.theta, IRIS.start.theta)
        # The scaling is that of the fold's own training part.
        np.testing.assert_allclose(experiment.data.X_train.mean(axis=0), 0, atol=1e-12)
        data, how = experiment.data, experiment.hyperparameters
        trained = train_epochs(
            IRIS.spec, IRIS.start, how, data.X_train, data.Y_train, 2, seed=IRIS.seed, backend="numpy"
        )
        z = replace(experiment, parameters=trained).measures
        assert fold.measures.loss_test == pytest.approx(z.loss_test, rel=1e-12)
        assert fold.epochs == 2


def test_mean_and_deviation_by_hand():
    first, second, third = (Measures(loss, loss + 1, 0.5, 1.0) for loss in (1.0, 2.0, 6.0))
    result = CrossValidation((Fold(first, 1), Fold(second, 1), Fold(third, 1)))
    # 1, 2, 6: mean 3, squares 4 + 1 + 9 = 14, divided by 2 is 7.
    assert result.mean == pytest.approx(Measures(3.0, 4.0, 0.5, 1.0))
    assert result.deviation == pytest.approx(Measures(math.sqrt(7), math.sqrt(7), 0.0, 0.0))
    assert result.diverged == ""


def test_a_regression_has_no_accuracy_in_any_fold():
    result = cross_validate(new_experiment(make_builtin("sine", size=20)), 4, 1)
    assert math.isnan(result.mean.accuracy_test)
    assert math.isfinite(result.mean.loss_test)


def test_a_fold_that_diverges_is_told_and_the_others_go_on():
    wild = new_experiment(make_builtin("sine", size=20), hyperparameters=Hyperparameters(eta=1000.0))
    result = cross_validate(wild, 2, 50)
    assert len(result.folds) == 2
    assert result.diverged.startswith("Fold 1: Training diverged")


def test_stop_rules_hold_in_every_fold():
    result = cross_validate(IRIS, 2, 50, rules=StopRules(target_loss=10.0))
    assert [fold.epochs for fold in result.folds] == [0, 0]
    assert all("low enough" in fold.stopped for fold in result.folds)


def test_the_epochs_of_all_folds_are_reported_and_a_report_may_end_it():
    heard: list[int] = []
    cross_validate(IRIS, 3, 2, report=heard.append)
    assert heard[-1] == 6
    assert heard == sorted(heard)

    def cancel(_epochs: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cross_validate(IRIS, 3, 2, report=cancel)


def test_more_folds_than_examples_are_refused():
    with pytest.raises(ValueError, match="150 examples can be divided into 2 to 150 folds, not 151"):
        cross_validate(IRIS, 151, 1)
