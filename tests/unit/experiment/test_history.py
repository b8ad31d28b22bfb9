import math

import numpy as np
import pytest

from nn_sim.experiment import LossHistory, Measures
from nn_sim.experiment.history import EMPTY_HISTORY

FIRST = Measures(0.5, 0.6, 0.7, 0.8)
SECOND = Measures(0.4, math.nan, 0.9, math.nan)


def test_points_are_added_at_the_end_and_read_by_column():
    history = EMPTY_HISTORY.with_points([(0.0, FIRST)]).with_points([(0.25, SECOND), (1.0, FIRST)])
    assert len(EMPTY_HISTORY) == 0
    assert len(history) == 3
    assert history.column("epoch").tolist() == [0.0, 0.25, 1.0]
    assert history.column("loss_train").tolist() == [0.5, 0.4, 0.5]
    assert history.column("accuracy_train").tolist() == [0.7, 0.9, 0.7]
    assert np.isnan(history.column("loss_test")[1])


def test_no_new_points_make_no_new_history():
    history = EMPTY_HISTORY.with_points([(0.0, FIRST)])
    assert history.with_points([]) is history


def test_points_cannot_be_written():
    history = EMPTY_HISTORY.with_points([(0.0, FIRST)])
    with pytest.raises(ValueError, match="read-only"):
        history.points[0, 0] = 1.0


def test_histories_are_compared_by_their_bits_so_that_nan_equals_nan():
    assert EMPTY_HISTORY.with_points([(0.0, SECOND)]) == EMPTY_HISTORY.with_points([(0.0, SECOND)])
    assert EMPTY_HISTORY.with_points([(0.0, SECOND)]) != EMPTY_HISTORY.with_points([(0.0, FIRST)])
    assert EMPTY_HISTORY != "a history"


def test_a_list_of_rows_will_do():
    assert LossHistory([[1, 2, 3, 4, 5]]).points.shape == (1, 5)  # type: ignore[arg-type]
