"""Owns the changes that a hand makes to examples: points added, moved and removed, cells written.

Pure: each takes a dataset and returns the one after the change, which no recipe describes any more. Names and classes
stay. A point keeps its part: where the dataset holds its ``test_rows``, they follow the points through the change, and
what is added is learned from. Where it holds none, the next split deals all rows.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats, Ints
from .dataset import Dataset

EDITED_NAME = "_edited"
EDITED_TITLE = ", edited"


def with_points_added(dataset: Dataset, inputs: npt.ArrayLike, targets: npt.ArrayLike) -> Dataset:
    """Add points at the end.

    Parameters
    ----------
    dataset : Dataset
        Where to.
    inputs : array, shape (a, m)
        The x_i of each, in the data's own units.
    targets : array, shape (a,) or (a, c)
        Class indices, or the numbers of a regression.

    Raises
    ------
    ValueError
        If the shapes do not fit, a number is not finite, or a class index names no class.
    """
    new = np.asarray(inputs, dtype=np.float64)
    wanted = np.asarray(targets)
    if new.ndim != 2 or new.shape[1] != dataset.input_count:
        raise ValueError(tr("a point has {input_count} inputs").format(input_count=dataset.input_count))
    if wanted.shape != (len(new), *dataset.targets.shape[1:]):
        raise ValueError(tr("each point has one class, or as many targets as the data"))
    return _edited(
        dataset, np.concatenate([dataset.inputs, new]), np.concatenate([dataset.targets, wanted]), dataset.test_rows
    )


def with_point_moved(
    dataset: Dataset, row: int, inputs: npt.ArrayLike, targets: npt.ArrayLike | None = None
) -> Dataset:
    """Put a point at other inputs, shape (m,); its class or numbers stay unless others, shape (c,), are given.

    Raises
    ------
    ValueError
        If there is no such row, or a number is not finite.
    """
    _require_rows(dataset, (row,))
    moved = dataset.inputs.copy()
    moved[row] = inputs
    if targets is None:
        return _edited(dataset, moved, dataset.targets, dataset.test_rows)
    wanted = dataset.targets.copy()
    wanted[row] = targets
    return _edited(dataset, moved, wanted, dataset.test_rows)


def with_points_removed(dataset: Dataset, rows: Collection[int]) -> Dataset:
    """Take points out; the rows after them move up.

    Raises
    ------
    ValueError
        If there is no such row, or no point would be left to learn from.
    """
    _require_rows(dataset, rows)
    stays = np.ones(dataset.size, dtype=np.bool_)
    stays[list(rows)] = False
    if not stays.any():
        raise ValueError(tr("at least one example must be left to learn from"))
    test_rows = dataset.test_rows
    if test_rows is not None:
        is_test = np.zeros(dataset.size, dtype=np.bool_)
        is_test[test_rows] = True
        test_rows = np.flatnonzero(is_test[stays])
    return _edited(dataset, dataset.inputs[stays], dataset.targets[stays], test_rows)


def with_cells(dataset: Dataset, row: int, column: int, block: npt.ArrayLike) -> Dataset:
    """Write a block of cells with its upper left corner at (row, column).

    Parameters
    ----------
    dataset : Dataset
        Where to.
    row, column : int
        Counted from 0; the columns are the m inputs and then the targets, of which a class is one.
    block : array, shape (r, c)
        Numbers; in the column of classes their indices. Rows below the last one are added.

    Raises
    ------
    ValueError
        If the block is wider than there is room, would leave an added row incomplete, or holds what cannot be.
    """
    values = np.atleast_2d(np.asarray(block, dtype=np.float64))
    table = table_of(dataset)
    height, width = values.shape
    if not 0 <= row <= dataset.size or not 0 <= column <= table.shape[1] - width:
        raise ValueError(
            tr("a block of {height} x {width} at row {row}, column {column} does not fit into {shape} columns").format(
                height=height, width=width, row=row + 1, column=column + 1, shape=table.shape[1]
            )
        )
    added = max(row + height - dataset.size, 0)
    if added and width < table.shape[1]:
        raise ValueError(
            tr("a new row needs all {shape} columns, not {width}").format(shape=table.shape[1], width=width)
        )
    table = np.concatenate([table, np.empty((added, table.shape[1]))])
    table[row : row + height, column : column + width] = values
    m = dataset.input_count
    targets: Floats | Ints = table[:, m:]
    if dataset.classes:
        targets = targets[:, 0].astype(np.int64) if np.isfinite(targets).all() else targets[:, 0]
    return _edited(dataset, table[:, :m], targets, dataset.test_rows)


def table_of(dataset: Dataset) -> Floats:
    """All examples as one table of numbers, (n, m + c): inputs, then targets; of a class its index."""
    return np.column_stack([dataset.inputs, dataset.targets.astype(np.float64)])


def _edited(dataset: Dataset, inputs: Floats, targets: Floats | Ints, test_rows: Ints | None) -> Dataset:
    return replace(
        dataset,
        name=dataset.name.removesuffix(EDITED_NAME) + EDITED_NAME,
        title=dataset.title.removesuffix(EDITED_TITLE) + EDITED_TITLE,
        inputs=inputs,
        targets=targets,
        recipe=None,
        test_rows=test_rows,
    )


def _require_rows(dataset: Dataset, rows: Collection[int]) -> None:
    if not rows:
        raise ValueError(tr("no point was named"))
    if min(rows) < 0 or max(rows) >= dataset.size:
        raise ValueError(tr("there is no such row: the rows are 1 to {size}").format(size=dataset.size))
