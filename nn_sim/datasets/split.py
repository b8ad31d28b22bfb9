"""Owns which rows are learned from and which are kept back as a test; must not know what the rows hold."""

from dataclasses import dataclass

import numpy as np

from .arrays import Ints, read_only_ints

GREATEST_TEST_SHARE = 0.9


@dataclass(frozen=True)
class Split:
    """How to divide a dataset: the share kept back as a test, the seed of the draw, and whether by class.

    `stratified` keeps the share of each class the same in both parts; it does nothing to a regression.

    Raises
    ------
    ValueError
        If the share is not within 0 to 0.9, or the seed is negative.
    """

    test_share: float = 0.3
    seed: int = 0
    stratified: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.test_share <= GREATEST_TEST_SHARE:
            raise ValueError(f"the test share must be between 0 and {GREATEST_TEST_SHARE}, not {self.test_share}")
        if self.seed < 0:
            raise ValueError(f"the seed of the split must be 0 or greater, not {self.seed}")


def split_rows(n: int, split: Split) -> tuple[Ints, Ints]:
    """Row indices of the training part and of the test part, each in the order of the dataset.

    At least one row is left for training; at a share of 0 the test part is empty.
    """
    if n < 1:
        raise ValueError(f"a dataset of {n} rows cannot be split")
    test_count = min(n - 1, round(n * split.test_share))
    drawn = np.random.Generator(np.random.PCG64(split.seed)).permutation(n)
    return read_only_ints(np.sort(drawn[test_count:])), read_only_ints(np.sort(drawn[:test_count]))
