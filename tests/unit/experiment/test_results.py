"""What is counted of the answers, with numbers worked by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import Parameters
from nn_sim.experiment.class_results import (
    accuracy_in,
    class_measures,
    confusion_matrix,
    examples_in,
    macro,
    why_undefined,
)
from nn_sim.experiment.edits import new_experiment, with_parameters
from nn_sim.experiment.number_results import r_squared, residuals, rmse
from nn_sim.experiment.results import answered_classes, answers_of
from nn_sim.experiment.roc import roc_of

WANTED = [0, 0, 0, 1, 1, 2, 2, 2, 2]
ANSWERED = [0, 0, 1, 1, 1, 0, 2, 2, 1]
MATRIX = [[2, 1, 0], [0, 2, 0], [1, 1, 2]]


def test_a_confusion_matrix_of_three_classes():
    matrix = confusion_matrix(WANTED, ANSWERED, 3)
    assert matrix.tolist() == MATRIX
    assert accuracy_in(matrix) == 6 / 9
    assert examples_in(WANTED, ANSWERED, 2, 0).tolist() == [5]
    assert examples_in(WANTED, ANSWERED, 1, 2).tolist() == []


def test_precision_recall_and_f1_by_hand():
    measures = class_measures(np.array(MATRIX))
    assert measures.precision.tolist() == [2 / 3, 2 / 4, 2 / 2]  # down the columns
    assert measures.recall.tolist() == [2 / 3, 2 / 2, 2 / 4]  # along the rows
    assert measures.f1.tolist() == pytest.approx([2 / 3, 2 / 3, 2 / 3])  # 2 P R / (P + R)
    assert measures.examples.tolist() == [3, 2, 4]
    assert measures.answers.tolist() == [3, 4, 2]
    assert macro(measures.recall) == (pytest.approx(13 / 18), 3)


def test_what_is_not_defined_is_said():
    # Nobody is of class b, and nobody is taken for c.
    measures = class_measures(confusion_matrix([0, 0, 2], [0, 1, 1], 4))
    assert [math.isnan(value) for value in measures.precision] == [False, False, True, True]
    assert [math.isnan(value) for value in measures.recall] == [False, True, False, True]
    assert measures.f1.tolist()[:3] == [2 / 3, 0.0, 0.0]  # 2 TP / (2 TP + FP + FN), though P or R is not defined
    assert math.isnan(measures.f1[3])
    assert macro(measures.precision) == (0.5, 2)
    assert why_undefined("precision", "c", measures, 2) == "Not defined: no example was taken for c."
    assert why_undefined("recall", "b", measures, 1) == "Not defined: there is no example of b."
    assert why_undefined("F1", "d", measures, 3).startswith("Not defined: there is no example of d, and none")
    assert why_undefined("F1", "b", measures, 1) == ""
    assert math.isnan(accuracy_in(confusion_matrix([], [], 2)))
    assert macro(np.array([math.nan])).classes == 0


def test_a_roc_curve_of_four_points():
    # Downwards: 0.9 second, 0.8 first, 0.4 second, 0.1 first. Of four pairs three are in order.
    roc = roc_of([0.1, 0.4, 0.8, 0.9], [False, True, False, True])
    assert roc.false_rate.tolist() == [0.0, 0.0, 0.5, 0.5, 1.0]
    assert roc.true_rate.tolist() == [0.0, 0.5, 0.5, 1.0, 1.0]
    assert roc.thresholds.tolist() == [math.inf, 0.9, 0.8, 0.4, 0.1]
    assert roc.area == 0.75


def test_ties_of_the_score_are_one_point():
    roc = roc_of([0.5, 0.5, 0.5], [True, False, True])
    assert roc.true_rate.tolist() == [0.0, 1.0]
    assert roc.area == 0.5


def test_a_roc_curve_needs_both_classes_and_numbers():
    with pytest.raises(ValueError, match="both classes"):
        roc_of([0.5, 0.6], [True, True])
    with pytest.raises(ValueError, match="no number"):
        roc_of([0.5, math.nan], [True, False])


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=30))
def test_the_area_is_the_share_of_pairs_in_order(pairs):
    first = [score for score, second in pairs if not second]
    second = [score for score, second in pairs if second]
    if not first or not second:
        return
    in_order = sum((b > a) + 0.5 * (b == a) for a in first for b in second)
    roc = roc_of([score for score, _ in pairs], [second for _, second in pairs])
    assert roc.area == pytest.approx(in_order / (len(first) * len(second)))


def test_r_squared_and_rmse_of_three_numbers():
    y, z = [[1.0], [2.0], [6.0]], [[2.0], [2.0], [4.0]]
    assert residuals(y, z).tolist() == [[-1.0], [0.0], [2.0]]
    assert rmse(y, z).tolist() == [pytest.approx(math.sqrt(5 / 3))]
    assert r_squared(y, z).tolist() == [pytest.approx(1 - 5 / 14)]  # around the mean 3: 4 + 1 + 9


def test_r_squared_is_not_defined_where_nothing_varies():
    assert np.isnan(r_squared([[5.0], [5.0]], [[4.0], [6.0]])).all()
    assert rmse([[5.0], [5.0]], [[4.0], [6.0]]).tolist() == [1.0]
    empty = np.empty((0, 2))
    assert np.isnan(r_squared(empty, empty)).tolist() == np.isnan(rmse(empty, empty)).tolist() == [True, True]
    assert r_squared([[1.0], [3.0]], [[np.inf], [0.0]]).tolist() == [-np.inf]


def test_answers_are_in_the_units_of_the_targets_and_know_their_rows():
    X, y = [[0.0], [2.0], [4.0], [6.0]], [[100.0], [300.0], [300.0], [500.0]]
    dataset = Dataset("own", "Own", "", X, y, ("x",), ("y",), scale="standard")
    e = new_experiment(dataset, hidden_sizes=(), split=Split(0.5, seed=1))
    e = with_parameters(e, Parameters.from_matrices(e.spec, [[[0.0, 1.0]]]))  # one deviation of x is one of y
    for part, rows in (("train", e.data.train_rows), ("test", e.data.test_rows)):
        answers = answers_of(e, part)
        assert answers.rows.tolist() == rows.tolist()
        assert answers.targets.tolist() == np.array(y)[rows].tolist()
        x = np.array(X)[e.data.train_rows]
        t = np.array(y)[e.data.train_rows]
        wanted = (np.array(X)[rows] - x.mean()) / x.std() * t.std() + t.mean()
        np.testing.assert_allclose(answers.z_k, wanted)


def test_answered_classes_and_no_test_part():
    e = new_experiment(make_builtin("xor"), hidden_sizes=(), split=Split(0.0))
    e = with_parameters(e, Parameters.from_matrices(e.spec, [[[-0.5, 1.0, 0.0]]]))  # class 1 where x1 is 1
    answers = answers_of(e, "train")
    assert answered_classes(answers, "sigmoid").tolist() == e.dataset.inputs[:, 0].tolist()
    assert len(answers_of(e, "test").rows) == 0
