"""Which points stand where and in what look: the examples of both parts, by class, by value or by output.

Owns the choice; draws nothing. At most a few thousand points are drawn: more cannot be told apart in a plot.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.ui.charts.markers import LegendItem, Marker, class_marker, part_marker, value_marker
from nn_sim.ui.number_format import grouped
from nn_sim.ui.outputs.surface_colours import ValueColours
from nn_sim.ui.theme import Theme

Array = NDArray[np.float64]
Rows = NDArray[np.integer]

MOST_POINTS = 3000


@dataclass(frozen=True, eq=False)
class PointGroup:
    """Points of one look.

    Attributes
    ----------
    x, y : array, shape (n,)
        Where they stand.
    marker : Marker
        Their look.
    rows : array of int, shape (n,)
        Which rows of the dataset they are.
    fills : tuple of str
        A colour for each point in place of the marker's; empty for none.
    """

    x: Array
    y: Array
    marker: Marker
    rows: Rows
    fills: tuple[str, ...] = ()


def drawn_rows(rows: Rows, all_examples: int) -> Rows:
    """Return which of a part's rows are drawn: all, or evenly picked ones where the examples are too many."""
    share = min(MOST_POINTS / max(all_examples, 1), 1.0)
    count = int(np.ceil(len(rows) * share))
    return rows if count >= len(rows) else rows[np.linspace(0, len(rows) - 1, count).astype(np.intp)]


def class_groups(experiment: Experiment, places: Array, theme: Theme) -> tuple[PointGroup, ...]:
    """Return the examples of a classification by class and part; `places` are where all stand, shape (n, 2)."""
    dataset = experiment.dataset
    groups = []
    for test, rows in _parts(experiment):
        for index in range(len(dataset.classes)):
            of_class = rows[dataset.targets[rows] == index]
            marker = class_marker(theme, index, test=test)
            groups.append(PointGroup(places[of_class, 0], places[of_class, 1], marker, of_class))
    return tuple(groups)


def value_groups(experiment: Experiment, places: Array, colours: ValueColours) -> tuple[PointGroup, ...]:
    """Return the examples, standing at `places`, shape (n, 2), filled by the value of one target."""
    dataset = experiment.dataset
    groups = []
    for test, rows in _parts(experiment):
        pixels = colours.of_values(dataset.targets[rows, colours.shown].astype(np.float64))
        fills = tuple(f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue, _ in pixels)
        marker = value_marker(colours.theme, colours.theme.neutral, test=test)
        groups.append(PointGroup(places[rows, 0], places[rows, 1], marker, rows, fills))
    return tuple(groups)


def target_groups(experiment: Experiment, theme: Theme) -> tuple[PointGroup, ...]:
    """Return the examples of a regression at (first input, target), one group for each target and part."""
    dataset = experiment.dataset
    groups = []
    for test, rows in _parts(experiment):
        for k in range(dataset.targets.shape[1]):
            marker = target_marker(theme, k, dataset.targets.shape[1], test=test)
            y = dataset.targets[rows, k].astype(np.float64)
            groups.append(PointGroup(dataset.inputs[rows, 0], y, marker, rows))
    return tuple(groups)


def target_marker(theme: Theme, index: int, count: int, *, test: bool) -> Marker:
    """Return the marker of a target in a curve plot: small, for there are many round the one curve."""
    marker = part_marker(theme, test=test) if count == 1 else class_marker(theme, index, test=test)
    return replace(marker, size=marker.size - 2)


def parts_legend(experiment: Experiment, train: Marker, test: Marker) -> Iterator[LegendItem]:
    """Explain how the two parts are told apart, and that not all points are drawn, where that is so."""
    yield LegendItem(train, tr("train"), tr("Examples to learn from"))
    if len(experiment.data.test_rows):
        yield LegendItem(test, tr("test"), tr("Examples kept for testing"))
    if experiment.dataset.size > MOST_POINTS:
        drawn = sum(len(rows) for _, rows in _parts(experiment))
        yield LegendItem(
            None, tr("{drawn} of {size} drawn").format(drawn=grouped(drawn), size=grouped(experiment.dataset.size))
        )


def classes_legend(experiment: Experiment, theme: Theme) -> Iterator[LegendItem]:
    """Name the classes."""
    for index, name in enumerate(experiment.dataset.classes):
        yield LegendItem(class_marker(theme, index, test=False), name, tr("Class {name}").format(name=name))


def _parts(experiment: Experiment) -> Iterator[tuple[bool, Rows]]:
    """Yield whether it is the test part, and its drawn rows."""
    for test, rows in ((False, experiment.data.train_rows), (True, experiment.data.test_rows)):
        yield test, drawn_rows(rows, experiment.dataset.size)
