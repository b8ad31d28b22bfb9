"""What both networks answer, as two plots on the same scale: maps of two inputs or curves of one.

Owns when they are drawn while a run is on, and that a zoom of one is a zoom of both.
"""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import surface_table
from nn_sim.ui.charts import PlotCanvas
from nn_sim.ui.compare.output_drawing import OutputDrawing
from nn_sim.ui.compare.reading import map_title
from nn_sim.ui.compare.runs import Run, Runs
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.theme import LIGHT, Theme

_SECONDS = 0.4  # between two maps of a run that is on; numbers come every 0.25 s, so that it is twice a second


class OutputsPane(QWidget):
    """Outputs of two runs over their inputs."""

    def __init__(self, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._runs: Runs | None = None
        self._theme = LIGHT
        self._drawn_at = 0.0
        self._following = False
        self.pinned, self.now = OutputDrawing(tr("pinned")), OutputDrawing(tr("now"))
        self.titles = (_title(), _title())
        self.problem = ProblemLine(self)
        self._plots = QWidget()
        self._lay_out()
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self._plots),
            name=lambda: suggested_name(self._data_name, "two-outputs"),
            tell=self.problem.tell,
            show_all=self.pinned.canvas.show_all,
            ask=ask,
        )
        for one, other in ((self.pinned, self.now), (self.now, self.pinned)):
            one.canvas.menu_requested.connect(self.menu.open_at)
            one.canvas.view_changed.connect(lambda one=one, other=other: self._follow(one.canvas, other.canvas))
        for drawing in (self.pinned, self.now):
            drawing.canvas.addAction(self.menu.copy_action)
        self.menu.take_copy_key_in(self.pinned.canvas)
        for text, pinned, drawing in (
            (tr("Show pinned as &table"), True, self.pinned),
            (tr("Show now as t&able"), False, self.now),
        ):
            self.menu.offer_table(text, partial(self._table, pinned=pinned), drawing.canvas)

    def show_runs(self, runs: Runs) -> None:
        """Draw both; while a run is on, twice a second."""
        self._runs = runs
        moment = perf_counter()
        if runs.running and moment - self._drawn_at < _SECONDS:
            return
        self._drawn_at = moment
        for title, name, run in zip(self.titles, (tr("pinned"), tr("now")), (runs.pinned, runs.now), strict=True):
            title.setText(map_title(name, run))
        self._draw(runs)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for drawing in (self.pinned, self.now):
            drawing.set_theme(theme)
        if self._runs is not None:
            self._draw(self._runs)

    def _table(self, *, pinned: bool) -> PictureTable | None:
        run = None if self._runs is None else self._runs.pinned if pinned else self._runs.now
        return None if run is None or run.surface is None else surface_table(run.surface)

    @property
    def _data_name(self) -> str:
        return "" if self._runs is None else self._runs.now.experiment.dataset.name

    @property
    def _share_axes(self) -> bool:
        return self._runs is not None and self._runs.have_the_same_data

    def _draw(self, runs: Runs) -> None:
        scales_grow = runs.have_the_same_data and not _has_fixed_scale(runs.now)
        anew = self.pinned.is_new(runs.pinned) or self.now.is_new(runs.now)  # then both scales begin anew
        self.now.show_run(runs.now, runs.pinned.surface if scales_grow else None, anew=anew)
        self.pinned.show_run(runs.pinned, runs.now.surface if scales_grow else None, anew=anew)

    def _follow(self, moved: PlotCanvas, other: PlotCanvas) -> None:
        """Show the same part of the inputs in the other plot."""
        if self._following or not self._share_axes or moved.seen == other.seen:
            return
        self._following = True
        other.zoomed = moved.zoomed
        x_span, y_span = moved.seen
        other.view_box.setRange(xRange=x_span, yRange=y_span, padding=0, disableAutoRange=True)
        self._following = False

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._plots)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for title, drawing in zip(self.titles, (self.pinned, self.now), strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(title)
            column.addWidget(drawing.canvas, 1)
            row.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.problem)
        whole.addWidget(self._plots, 1)


def _has_fixed_scale(run: Run) -> bool:
    """Whether the colours of a map mean the same whatever the outputs are: those of classes do."""
    return run.experiment.is_classification and run.surface is not None and len(run.surface.x2) > 0


def _title() -> QLabel:
    title = QLabel()
    title.setProperty("role", "caption")
    title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return title
