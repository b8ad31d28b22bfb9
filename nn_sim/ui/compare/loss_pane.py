"""Both losses against the epoch in one plot; each line is told by its colour and by its dashes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nn_sim.experiment import LossHistory
from nn_sim.language import tr
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import two_losses_table
from nn_sim.ui.charts import DASHES, HOW_TO_MOVE, Legend, LegendItem, LossLine, PlotCanvas, Stroke, loss_axis
from nn_sim.ui.compare.runs import Runs
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.theme import LIGHT, Theme


class LineKey(NamedTuple):
    """Which of the lines: of the pinned run or of now, on the training or the test part."""

    pinned: bool
    test: bool

    @property
    def text(self) -> str:
        """What the legend calls it."""
        if self.pinned:
            return tr("pinned, test") if self.test else tr("pinned, train")
        return tr("now, test") if self.test else tr("now, train")

    @property
    def column(self) -> str:
        """Where its losses are in a history."""
        return "loss_test" if self.test else "loss_train"

    def stroke(self, theme: Theme) -> Stroke:
        """Return its look."""
        colour, width = (theme.negative, 1.6) if self.test else (theme.positive, 2.2)
        return Stroke(colour, width, DASHES[2 * self.test + self.pinned])


_KEYS = tuple(LineKey(pinned, test) for pinned in (True, False) for test in (True, False))
"""In the order of painting: now in front of pinned, the training loss in front of the test loss."""


class LossPane(QWidget):
    """Losses of two runs."""

    def __init__(self, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._runs: Runs | None = None
        self._theme = LIGHT
        self._drawing = False
        self._heights: dict[LineKey, loss_axis.Array] = {}
        self.canvas = PlotCanvas(self)
        self.canvas.setMinimumSize(160, 80)
        self.canvas.setAccessibleName(tr("losses of both runs against the epoch"))
        self.canvas.setToolTip(tr(HOW_TO_MOVE))
        self.canvas.bottom.set_words(tr("epoch"))
        self.canvas.left.set_words(tr("mean loss"), symbol="l")
        self.lines = {key: LossLine(self.canvas) for key in _KEYS}
        self.legend = Legend(self)
        self.logarithmic = QCheckBox(tr("log"), self)
        self.logarithmic.setAccessibleName(tr("logarithmic loss axis"))
        self.logarithmic.setToolTip(tr("Logarithmic axis: equal steps are equal factors, so that small losses show"))
        self.logarithmic.toggled.connect(self._switch_axis)
        self.problem = ProblemLine(self)
        self._lay_out()
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self.canvas, self.legend),
            name=lambda: suggested_name(self._data_name, "two-losses"),
            tell=self.problem.tell,
            show_all=self.canvas.show_all,
            ask=ask,
        )
        self.menu.take_copy_key_in(self.canvas)
        self.menu.offer_table(tr("Show as &table"), self._table, self.canvas)
        self.canvas.menu_requested.connect(self.menu.open_at)
        self.canvas.view_changed.connect(lambda: self._draw_seen())

    def show_runs(self, runs: Runs) -> None:
        """Draw both histories, and make room for them."""
        before = (None, None) if self._runs is None else _histories(self._runs)
        self._runs = runs
        pinned, now = _histories(runs)
        if pinned is before[0] and now is before[1]:
            return
        self._show_legend()
        self._draw(only_now=pinned is before[0])

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.canvas.set_theme(theme)
        for key, line in self.lines.items():
            line.set_stroke(key.stroke(theme), theme)
        if self._runs is not None:
            self._show_legend()
            self._draw_seen()

    def _table(self) -> PictureTable | None:
        return None if self._runs is None else two_losses_table(*_histories(self._runs))

    @property
    def _data_name(self) -> str:
        return "" if self._runs is None else self._runs.now.experiment.dataset.name

    def _draw(self, *, only_now: bool = False) -> None:
        """Draw the histories and make room for them; with `only_now` the pinned one is drawn already."""
        if self._runs is None:
            return
        self._take_heights(only_now=only_now)
        epochs = np.array([(history.column("epoch")[[0, -1]]) for history in _histories(self._runs) if len(history)])
        before = self.canvas.seen
        self._drawing = True  # the room is made first: only then is known which points will be seen
        self.canvas.set_home(
            loss_axis.epoch_span(np.array([epochs.min(), epochs.max()]) if len(epochs) else epochs),
            loss_axis.height_span(np.concatenate(list(self._heights.values())), logarithmic=self._is_logarithmic),
        )
        self._drawing = False
        self._draw_seen(only_now=only_now and self.canvas.seen == before)

    def _draw_seen(self, *, only_now: bool = False) -> None:
        """Draw the points that can be seen in the part that is seen."""
        if self._runs is None or self._drawing:
            return
        for key, heights in self._heights.items():
            if not (only_now and key.pinned):
                self.lines[key].show_points(self._history(key).column("epoch"), heights)

    def _take_heights(self, *, only_now: bool) -> None:
        for key in _KEYS:
            if not (only_now and key.pinned):
                losses = self._history(key).column(key.column)
                self._heights[key] = loss_axis.heights(losses, logarithmic=self._is_logarithmic)

    def _history(self, key: LineKey) -> LossHistory:
        assert self._runs is not None
        return (self._runs.pinned if key.pinned else self._runs.now).experiment.history

    @property
    def _is_logarithmic(self) -> bool:
        return self.logarithmic.isChecked()

    def _show_legend(self) -> None:
        assert self._runs is not None
        runs = self._runs
        shown = []
        for key in reversed(_KEYS):
            run = runs.pinned if key.pinned else runs.now
            if not key.test or len(run.experiment.data.test_rows):
                shown.append(LegendItem(key.stroke(self._theme), key.text))
        self.legend.show_items(shown)

    def _switch_axis(self, logarithmic: bool) -> None:
        self.canvas.left.setLogMode(False, logarithmic)
        self.canvas.zoomed = False  # a zoom on the other axis means nothing on this one
        self._draw()
        self.canvas.show_all()

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.legend, 1)
        under.addWidget(self.logarithmic)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.problem)
        whole.addWidget(self.canvas, 1)
        whole.addLayout(under)


def _histories(runs: Runs) -> tuple[LossHistory, LossHistory]:
    return runs.pinned.experiment.history, runs.now.experiment.history
