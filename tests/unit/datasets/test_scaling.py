import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nn_sim.datasets import Scaling


def test_numbers_worked_by_hand():
    # 2, 4, 6, 8: mean 5, squares 9 + 1 + 1 + 9 = 20, variance 5; the second column is constant.
    X = [[2.0, 7.0], [4.0, 7.0], [6.0, 7.0], [8.0, 7.0]]
    scaling = Scaling.fit(X)
    np.testing.assert_allclose(scaling.shift, [5, 7], rtol=1e-15)
    np.testing.assert_allclose(scaling.divisor, [np.sqrt(5), 1], rtol=1e-15)
    np.testing.assert_allclose(scaling.apply([[10.0, 9.0]]), [[np.sqrt(5), 2]], rtol=1e-15)


def test_a_constant_column_becomes_0_in_spite_of_rounding():
    # The sum of ten times 0.1 is not 1, so a naive mean differs from 0.1.
    scaling = Scaling.fit(np.full((10, 1), 0.1))
    assert scaling.divisor.tolist() == [1]
    assert scaling.apply(np.full((10, 1), 0.1)).tolist() == [[0]] * 10


def test_numbers_near_the_greatest_float_do_not_overflow():
    scaling = Scaling.fit([[1e308], [1.6e308]])
    np.testing.assert_allclose([scaling.shift[0], scaling.divisor[0]], [1.3e308, 0.3e308], rtol=1e-12)


@given(arrays(np.float64, (5, 2), elements=st.floats(-1e6, 1e6)))
def test_invert_undoes_apply(X: np.ndarray):
    scaling = Scaling.fit(X)
    np.testing.assert_allclose(scaling.invert(scaling.apply(X)), X, rtol=1e-9, atol=1e-9)


def test_it_describes_itself_to_the_user():
    scaling = Scaling(np.array([5.843, -2.0, 0.0]), np.array([0.828, 10.0, 1.0]))
    assert scaling.describe(("length", "x2", "x3")) == [
        "length' = (length - 5.84) / 0.828",
        "x2' = (x2 + 2) / 10",
        "x3' = (x3 - 0) / 1",
    ]


@pytest.mark.parametrize(
    ("mean", "deviation"),
    [([0.0], [0.0]), ([0.0], [-1.0]), ([np.nan], [1.0]), ([0.0, 1.0], [1.0]), ([[0.0]], [[1.0]])],
)
def test_impossible_scalings_are_refused(mean: list[float], deviation: list[float]):
    with pytest.raises(ValueError, match="divisor"):
        Scaling(np.array(mean), np.array(deviation))


def test_min_max_worked_by_hand():
    # 2, 4, 10: from 2 to 10, so 4 is a quarter of the way; the second column is constant.
    scaling = Scaling.fit([[2.0, 7.0], [4.0, 7.0], [10.0, 7.0]], "minmax")
    assert (scaling.shift.tolist(), scaling.divisor.tolist()) == ([2, 7], [8, 1])
    assert scaling.apply([[4.0, 7.0], [18.0, 8.0]]).tolist() == [[0.25, 0], [2, 1]]
    assert scaling.invert([[0.25, 0.0]]).tolist() == [[4, 7]]
    assert scaling.describe(("a", "b")) == ["a' = (a - 2) / 8", "b' = (b - 7) / 1"]
    assert (scaling.word, scaling.unit, scaling.constants) == ("scaled to 0 … 1", "ranges", "least number and range")


@given(arrays(np.float64, (5, 2), elements=st.floats(-1e6, 1e6)))
def test_min_max_is_from_0_to_1(X: np.ndarray):
    scaled = Scaling.fit(X, "minmax").apply(X)
    assert scaled.min() >= 0
    assert scaled.max() <= 1
