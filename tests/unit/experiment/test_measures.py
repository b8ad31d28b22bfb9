import math

import numpy as np
import pytest

from nn_sim.datasets import Prepared
from nn_sim.engine import Backend, NetworkSpec
from nn_sim.experiment import measure
from nn_sim.experiment.edits import worked_experiment

LN3 = math.log(3.0)
NO_ROWS = np.empty((0, 1))


def prepared(X_test: np.ndarray = NO_ROWS, Y_test: np.ndarray = NO_ROWS) -> Prepared:
    """sigmoid(0) = 1/2 for class 0 and sigmoid(ln 3) = 3/4 for class 1."""
    rows = np.arange(2), np.arange(len(X_test))
    return Prepared(np.array([[0.0], [LN3]]), np.array([[0.0], [1.0]]), X_test, Y_test, *rows, None, None)


SIGMOID = NetworkSpec((1, 1), output="sigmoid", loss="squared")
SLOPE_ONE = np.array([0.0, 1.0])  # z = sigmoid(x)


def test_loss_is_the_mean_and_accuracy_the_share_on_each_part():
    # Training: 1/2 (1/2)^2 = 1/8 and 1/2 (1/4)^2 = 1/32, mean 5/64; 1/2 is not above the middle, so both right.
    # Test: sigmoid(-ln 3) = 1/4 for class 1, 1/2 (3/4)^2 = 9/32, wrong.
    data = prepared(np.array([[-LN3]]), np.array([[1.0]]))
    measures = measure(SIGMOID, SLOPE_ONE, data, classes=True)
    assert measures == pytest.approx((5 / 64, 9 / 32, 1.0, 0.0), rel=1e-14)


def test_without_a_test_part_its_measures_are_nan():
    measures = measure(SIGMOID, SLOPE_ONE, prepared(), classes=True)
    assert measures.loss_train == pytest.approx(5 / 64)
    assert math.isnan(measures.loss_test)
    assert math.isnan(measures.accuracy_test)
    assert measures.accuracy_train == 1.0


def test_a_regression_has_no_accuracy():
    measures = measure(SIGMOID, SLOPE_ONE, prepared(), classes=False)
    assert measures.loss_train == pytest.approx(5 / 64)
    assert math.isnan(measures.accuracy_train)


def test_cross_entropy_by_hand():
    # -log(1 - 1/2) = log 2 and -log(3/4).
    spec = NetworkSpec((1, 1), output="sigmoid", loss="cross_entropy")
    measures = measure(spec, SLOPE_ONE, prepared(), classes=True)
    assert measures.loss_train == pytest.approx((math.log(2.0) - math.log(0.75)) / 2, rel=1e-14)


def test_the_worked_example():
    # z_1 = 1 + tanh 1 for y_1 = 1 and z_2 = 1 - tanh 1 + tanh 2 for y_2 = 0 (workshop slide "forward pass").
    first, second = math.tanh(1.0), 1.0 - math.tanh(1.0) + math.tanh(2.0)
    assert worked_experiment().measures.loss_train == pytest.approx((first**2 + second**2) / 2, rel=1e-14)


def test_the_compiled_engine_measures_the_same(compiled: Backend):
    data = prepared(np.array([[-LN3]]), np.array([[1.0]]))
    found = measure(SIGMOID, SLOPE_ONE, data, classes=True, backend=compiled)
    assert found == pytest.approx((5 / 64, 9 / 32, 1.0, 0.0), rel=1e-12)


def test_weights_out_of_range_give_an_infinite_loss_and_no_warning():
    spec = NetworkSpec((1, 1), output="identity", loss="squared")
    assert measure(spec, np.array([0.0, 1e300]), prepared(), classes=False).loss_train == math.inf
