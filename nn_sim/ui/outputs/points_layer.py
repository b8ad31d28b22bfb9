"""The points of a plot and the ring round one of them, as items of the canvas. Which points, others decide."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QBrush, QColor

from nn_sim.ui.charts import PlotCanvas
from nn_sim.ui.charts.legend import brush_of, edge_of
from nn_sim.ui.charts.markers import Marker
from nn_sim.ui.outputs.point_groups import PointGroup

Array = NDArray[np.float64]

_ABOVE_THE_LINES = 20


class PointsLayer:
    """Points in front of what else the canvas shows."""

    def __init__(self, canvas: PlotCanvas) -> None:
        self._canvas = canvas
        self._items: list[pg.ScatterPlotItem] = []
        self._groups: tuple[PointGroup, ...] = ()

    @property
    def count(self) -> int:
        """Number of points drawn."""
        return sum(len(item.data) for item in self._items)

    def show_groups(self, groups: Iterable[PointGroup]) -> None:
        """Draw these points instead of those before."""
        self.clear()
        self._groups = tuple(groups)
        for group in self._groups:
            if not len(group.x):
                continue
            item = marker_item(group.marker)
            item.setData(x=group.x, y=group.y, brush=_brushes(group))
            item.setZValue(_ABOVE_THE_LINES)
            self._canvas.addItem(item)
            self._items.append(item)

    def row_near(self, place: tuple[float, float], reach: tuple[float, float]) -> int | None:
        """Return which row of the dataset the nearest drawn point is, if it lies within `reach` of a place.

        `reach` is so far across and so far up, in the axes' numbers. Of points at one place the foremost counts.
        """
        found, nearest = None, 1.0
        for group in self._groups:
            away = np.hypot((group.x - place[0]) / reach[0], (group.y - place[1]) / reach[1])[::-1]
            if len(away) and (least := float(away.min())) <= nearest:
                found, nearest = int(group.rows[len(away) - 1 - int(away.argmin())]), least
        return found

    def clear(self) -> None:
        """Take all points away."""
        self._groups = ()
        for item in self._items:
            self._canvas.removeItem(item)
        self._items = []


class Ring:
    """A ring round one example, or round several."""

    def __init__(self, canvas: PlotCanvas) -> None:
        self._item = marker_item(Marker("o", None, "#808080"))
        self._item.setZValue(_ABOVE_THE_LINES + 1)
        canvas.addItem(self._item)

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Where rings are seen."""
        x, y = self._item.getData()
        return tuple(zip(x.tolist(), y.tolist(), strict=True))

    def show_at(self, x: Array, y: Array, marker: Marker) -> None:
        """Draw a ring at each of these places; none if there are none."""
        self._item.setData(x=x, y=y, pen=edge_of(marker), brush=brush_of(marker), size=marker.size)


def marker_item(marker: Marker) -> pg.ScatterPlotItem:
    """Return an item without points yet that draws them as `marker` says."""
    return pg.ScatterPlotItem(
        symbol=marker.shape,
        size=marker.size,
        pen=edge_of(marker),
        brush=brush_of(marker),
        pxMode=True,
        antialias=True,
    )


def _brushes(group: PointGroup) -> QBrush | list[QBrush]:
    """One brush, or one for each point; points of one colour share theirs, which keeps the drawing quick."""
    if not group.fills:
        return brush_of(group.marker)
    shared = {fill: QBrush(QColor(fill)) for fill in set(group.fills)}
    return [shared[fill] for fill in group.fills]
