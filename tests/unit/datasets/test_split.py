import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.datasets import Split, folds, make_builtin, split_rows
from nn_sim.datasets.split import fold_rows


@given(st.integers(1, 300), st.floats(0, 0.9), st.integers(0, 50))
def test_every_row_is_in_one_part_and_one_is_left_to_learn_from(n: int, share: float, seed: int):
    train, test = split_rows(n, Split(share, seed))
    assert sorted([*train, *test]) == list(range(n))
    assert len(train) >= 1
    assert abs(len(test) - n * share) <= 0.5 or len(train) == 1
    assert list(train) == sorted(train)


@pytest.mark.parametrize(("n", "share", "tests"), [(10, 0.3, 3), (150, 0.3, 45), (1, 0.9, 0), (2, 0.9, 1)])
def test_sizes_of_the_parts(n: int, share: float, tests: int):
    assert len(split_rows(n, Split(share))[1]) == tests


def test_at_a_share_of_0_all_rows_are_learned_in_their_order():
    train, test = split_rows(5, Split(0.0))
    assert train.tolist() == [0, 1, 2, 3, 4]
    assert test.tolist() == []


def test_the_seed_decides_the_draw():
    def draw(seed: int) -> list[int]:
        return split_rows(100, Split(0.3, seed))[1].tolist()

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)


@pytest.mark.parametrize("share", [-0.01, 0.91, float("nan"), float("inf")])
def test_a_share_out_of_range_is_refused(share: float):
    with pytest.raises(ValueError, match=r"between 0 and 0\.9"):
        Split(share)


def test_a_negative_seed_and_an_empty_dataset_are_refused():
    with pytest.raises(ValueError, match="seed"):
        Split(0.3, -1)
    with pytest.raises(ValueError, match="0 rows"):
        split_rows(0, Split())


# --- by class ---

TEN_AND_FIVE = np.array([0, 1, 0] * 5)


@pytest.mark.parametrize(("share", "tests"), [(0.2, [2, 1]), (0.4, [4, 2]), (0.6, [6, 3]), (0.0, [0, 0])])
def test_a_stratified_split_keeps_the_share_of_each_class(share: float, tests: list[int]):
    train, test = split_rows(15, Split(share, 3, stratified=True), TEN_AND_FIVE)
    assert np.bincount(TEN_AND_FIVE[test], minlength=2).tolist() == tests
    assert sorted([*train, *test]) == list(range(15))
    assert train.tolist() == sorted(train)


def test_what_cannot_be_shared_out_goes_to_the_greatest_remainder():
    # 3 of 7 rows: 5 x 3/7 = 2.14 and 2 x 3/7 = 0.86, so 2 and 1.
    classes = np.array([0, 0, 0, 0, 0, 1, 1])
    _train, test = split_rows(7, Split(3 / 7, 0, stratified=True), classes)
    assert np.bincount(classes[test]).tolist() == [2, 1]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=60), st.floats(0, 0.9), st.integers(0, 9))
def test_a_stratified_split_is_off_by_less_than_one_row_of_each_class(of_row: list[int], share: float, seed: int):
    classes = np.array(of_row)
    train, test = split_rows(len(classes), Split(share, seed, stratified=True), classes)
    assert sorted([*train, *test]) == list(range(len(classes)))
    for of_class in set(of_row):
        expected = len(test) * np.mean(classes == of_class)
        assert abs(np.sum(classes[test] == of_class) - expected) < 1


def test_a_split_that_is_not_stratified_takes_no_notice_of_classes():
    plain = split_rows(15, Split(0.4, 3))
    assert [rows.tolist() for rows in split_rows(15, Split(0.4, 3), TEN_AND_FIVE)] == [rows.tolist() for rows in plain]


# --- folds ---


@given(st.lists(st.integers(0, 2), min_size=2, max_size=50), st.integers(2, 10), st.integers(0, 5))
def test_every_row_is_a_test_once_and_folds_and_classes_are_even(of_row: list[int], k: int, seed: int):
    classes = np.array(of_row)
    n = len(classes)
    k = min(k, n)
    parts = fold_rows(n, k, seed, classes)
    assert sorted(row for _train, test in parts for row in test) == list(range(n))
    assert all(sorted([*train, *test]) == list(range(n)) for train, test in parts)
    sizes = [len(test) for _train, test in parts]
    assert max(sizes) - min(sizes) <= 1
    for of_class in set(of_row):
        counts = [int(np.sum(classes[test] == of_class)) for _train, test in parts]
        assert max(counts) - min(counts) <= 1


def test_folds_of_iris_have_ten_of_each_species():
    iris = make_builtin("iris")
    for train, test in folds(iris, 5, seed=0):
        assert np.bincount(iris.targets[test]).tolist() == [10, 10, 10]
        assert len(train) == 120


def test_the_seed_decides_the_folds():
    first, again, other = (fold_rows(20, 4, seed)[0][1].tolist() for seed in (1, 1, 2))
    assert first == again
    assert first != other


@pytest.mark.parametrize("k", [1, 11, -1])
def test_folds_that_cannot_be_are_refused(k: int):
    with pytest.raises(ValueError, match=f"10 examples can be divided into 2 to 10 folds, not {k}"):
        fold_rows(10, k, 0)


def test_one_example_cannot_be_divided():
    with pytest.raises(ValueError, match="there are too few examples to be divided into folds; at least 2 are needed"):
        fold_rows(1, 2, 0)
