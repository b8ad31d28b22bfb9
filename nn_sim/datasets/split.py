"""Owns which rows are learned from and which are kept back as a test; must not know what the rows hold."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nn_sim.language import tr

from .arrays import Ints, read_only_ints

GREATEST_TEST_SHARE = 0.9
FEWEST_FOLDS = 2


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
            raise ValueError(
                tr("the test share must be between 0 and {GREATEST_TEST_SHARE}, not {test_share}").format(
                    GREATEST_TEST_SHARE=GREATEST_TEST_SHARE, test_share=self.test_share
                )
            )
        if self.seed < 0:
            raise ValueError(tr("the seed of the split must be 0 or greater, not {seed}").format(seed=self.seed))


def split_rows(n: int, split: Split, classes: Ints | None = None) -> tuple[Ints, Ints]:
    """Row indices of the training part and of the test part, each in the order of the dataset.

    At least one row is left for training; at a share of 0 the test part is empty. `classes`, (n,), is what a
    stratified split goes by; without it there is none.
    """
    if n < 1:
        raise ValueError(tr("a dataset of {n} rows cannot be split").format(n=n))
    test_count = min(n - 1, round(n * split.test_share))
    drawn = np.random.Generator(np.random.PCG64(split.seed)).permutation(n)
    if split.stratified and classes is not None:
        drawn = _test_first(drawn, classes, test_count)
    return read_only_ints(np.sort(drawn[test_count:])), read_only_ints(np.sort(drawn[:test_count]))


def fold_rows(n: int, k: int, seed: int, classes: Ints | None = None) -> tuple[tuple[Ints, Ints], ...]:
    """Divide n rows into k parts and return, for each, the other rows to learn from and its own to test with.

    The rows are shuffled and dealt out like cards, class after class where `classes`, (n,), is given: the parts
    differ by one row at most, and so do the numbers of rows of each class in them.

    Raises
    ------
    ValueError
        If n or k is less than 2, k is greater than n, or the seed is negative.
    """
    if n < FEWEST_FOLDS:
        raise ValueError(tr("there are too few examples to be divided into folds; at least 2 are needed"))
    if not FEWEST_FOLDS <= k <= n:
        raise ValueError(tr("{n} examples can be divided into 2 to {n} folds, not {k}").format(n=n, k=k))
    if seed < 0:
        raise ValueError(tr("the seed of the folds must be 0 or greater, not {seed}").format(seed=seed))
    drawn = np.random.Generator(np.random.PCG64(seed)).permutation(n)
    if classes is not None:
        drawn = drawn[np.argsort(classes[drawn], kind="stable")]
    fold_of = np.empty(n, dtype=np.int64)
    fold_of[drawn] = np.arange(n) % k
    return tuple(
        (read_only_ints(np.flatnonzero(fold_of != fold)), read_only_ints(np.flatnonzero(fold_of == fold)))
        for fold in range(k)
    )


def _test_first(drawn: Ints, classes: Ints, test_count: int) -> Ints:
    """The drawn rows in another order: the first `test_count` have each class in its share of the whole."""
    by_class = [drawn[classes[drawn] == of_class] for of_class in np.unique(classes)]
    counts = _shared_out(test_count, [len(rows) for rows in by_class])
    kept_back = [rows[:count] for rows, count in zip(by_class, counts, strict=True)]
    learned = [rows[count:] for rows, count in zip(by_class, counts, strict=True)]
    return np.concatenate([*kept_back, *learned])


def _shared_out(total: int, sizes: Sequence[int]) -> list[int]:
    """`total` in proportion to the sizes, in whole numbers; what is left goes to the greatest remainders."""
    exact = [total * size / sum(sizes) for size in sizes]
    counts = [int(share) for share in exact]
    by_remainder = sorted(range(len(sizes)), key=lambda place: counts[place] - exact[place])
    for place in by_remainder[: total - sum(counts)]:
        counts[place] += 1
    return counts
