import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.datasets import Split, split_rows


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
