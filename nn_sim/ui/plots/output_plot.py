"""The output plot: what the network answers over its inputs, with the examples.

Owns which drawing fits the number of inputs, and what stands around it: legend, scale, choice of output and of plane.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.session.intentions import Probe, SetPlane, ShowExample
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import examples_table, surface_table
from nn_sim.ui.charts import HOW_TO_MOVE
from nn_sim.ui.charts.legend import Legend
from nn_sim.ui.charts.markers import LegendItem, Marker, ring_marker
from nn_sim.ui.outputs.curve_drawing import CurveDrawing
from nn_sim.ui.outputs.drawing import Drawing
from nn_sim.ui.outputs.map_drawing import MapDrawing
from nn_sim.ui.outputs.point_groups import MOST_POINTS
from nn_sim.ui.outputs.points_layer import Ring
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.plots.edit_bar import EditBar
from nn_sim.ui.plots.output_controls import OutputControls
from nn_sim.ui.plots.plane_panel import PlanePanel
from nn_sim.ui.plots.point_editor import PointEditor
from nn_sim.ui.plots.pointing_canvas import PointingCanvas
from nn_sim.ui.plots.probe_layer import HOW_TO_PROBE, ProbeLayer
from nn_sim.ui.plots.shown_words import shown_words
from nn_sim.ui.theme import Theme

_MAKES_NEW = Change.DATA | Change.STRUCTURE
_MOVES_RING = Change.PICTURES | Change.RUN | Change.SELECTION | Change.PROBE | Change.LESSON | Change.PLANE


class OutputPlot(QWidget):
    """Decision boundary or map of values over two inputs or a plane through more, curves over one.

    Attributes
    ----------
    intended : Signal(object)
        The input or the example that the user points at is wanted in the network, or another plane under the map, or
        other examples.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._state: ViewState | None = None
        self._drawing: Drawing | None = None
        self._has_marks = False
        self.canvas = PointingCanvas(self)
        self.canvas.setAccessibleName(tr("output of the network over its inputs"))
        self.canvas.setToolTip(f"{tr(HOW_TO_PROBE)}\n{tr(HOW_TO_MOVE)}")
        self.marks, self.ring = Ring(self.canvas), Ring(self.canvas)
        self.probe = ProbeLayer(self.canvas, self._row_near)
        self.probe.probed.connect(lambda x: self.intended.emit(Probe(x)))
        self.probe.picked.connect(lambda row: self.intended.emit(ShowExample(row)))
        self._drawings: dict[int, Drawing] = {1: CurveDrawing(self.canvas), 2: MapDrawing(self.canvas)}
        self.edit_bar = EditBar(self)
        self.editor = PointEditor(self.canvas, self.edit_bar, lambda: self._drawing)
        self.editor.intended.connect(self.intended)
        self.editor.drafted.connect(self._show_points)
        self.plane = PlanePanel(self)
        self.plane.plane_wanted.connect(lambda plane: self.intended.emit(SetPlane(plane)))
        self.legend = Legend(self)
        self.controls = OutputControls(self)
        self.controls.changed.connect(self._build_again)
        self.words = QLabel(self)
        self.words.setObjectName("output_words")
        self.words.setProperty("role", "caption")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setToolTip(tr("Equations, trace and code are about the next step; the network shows this example"))
        self.words.setContentsMargins(8, 4, 8, 0)
        self.words.hide()
        self.problem = ProblemLine(self)
        self._picture = QWidget(self)
        self._lay_out()
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self._picture),
            name=lambda: suggested_name(self._data_name, "output"),
            tell=self.problem.tell,
            show_all=self.canvas.show_all,
            ask=ask,
        )
        self.menu.take_copy_key_in(self.canvas)
        self.menu.offer_table(tr("Show as &table"), self._table, self.canvas)
        self.menu.offer_table(tr("Show &examples as table"), self._examples)
        self.canvas.menu_requested.connect(self.menu.open_at)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`."""
        before, self._state = self._state, state
        self.edit_bar.render_state(state, changes)
        self.editor.render_state(state, changes)
        if self._theme is None:
            return
        if before is None or changes & _MAKES_NEW or state.experiment.spec != before.experiment.spec:
            self._build()
        elif not _have_the_same_axes(before, state):
            self._build()
            self.canvas.show_all()
        elif self._drawing is not None and changes & Change.PICTURES:
            self._drawing.draw(state.experiment, state.picture.surface)
            self.controls.show_scale(self._drawing.scale())
        if before is None or changes & (_MAKES_NEW | Change.PLANE):
            self.plane.render_state(state)
        if changes & (_MAKES_NEW | _MOVES_RING):
            self._show_ring()
            self.probe.render_state(state)
        if changes & (_MAKES_NEW | Change.HIGHLIGHT | Change.PLANE):
            self._show_marks()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.probe.set_theme(theme)
        self.edit_bar.set_theme(theme)
        self.editor.set_theme(theme)
        if self._state is not None:
            self._build()
            self._show_ring()
            self._show_marks()

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    def _table(self) -> PictureTable | None:
        return None if self._state is None else surface_table(self._state.picture.surface)

    def _examples(self) -> PictureTable | None:
        return None if self._state is None else examples_table(self._state.experiment)

    def _build(self) -> None:
        """Draw other data or another network."""
        assert self._state is not None
        assert self._theme is not None
        experiment, surface = self._state.experiment, self._state.picture.surface
        drawing = self._drawing = self._drawings[1 if surface.plane is None else 2]
        for other in self._drawings.values():
            if other is not drawing:
                other.clear()
        shown = self.controls.offer(drawing.choices(experiment))
        explained = drawing.build(experiment, surface, self._theme, shown, discrete=self.controls.discrete)
        self.canvas.bottom.set_words(explained.across)
        self.canvas.left.set_words(explained.up)
        signs = [
            LegendItem(ring_marker(self._theme), tr("in the network"), tr("What the network shows the numbers of"))
        ]
        if self._state.highlighted:
            signs.append(
                LegendItem(_mark(self._theme), tr("marked"), tr("The examples that were chosen under Results"))
            )
        self._has_marks = bool(self._state.highlighted)
        self.legend.show_items((*explained.legend, *signs))
        self.controls.shading.setVisible(explained.shaded)
        self.controls.show_scale(drawing.scale())

    def _build_again(self) -> None:
        if self._state is not None and self._theme is not None:
            self._build()

    def _show_ring(self) -> None:
        """Ring the example that the network shows; none while running, it would only flicker, nor beside a probe."""
        assert self._state is not None
        assert self._drawing is not None
        assert self._theme is not None
        x, y = np.empty(0), np.empty(0)
        if not self._state.running and self._state.probe is None:
            experiment = self._state.experiment
            rows = experiment.data.train_rows[[self._state.picture.example]]
            x, y = self._drawing.places_of(experiment, rows)
        self.ring.show_at(x, y, ring_marker(self._theme))
        words = shown_words(self._state)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show_marks(self) -> None:
        """Ring the examples that are marked."""
        assert self._state is not None
        assert self._drawing is not None
        assert self._theme is not None
        rows = np.array(sorted(self._state.highlighted)[:MOST_POINTS], dtype=np.intp)
        self.marks.show_at(*self._drawing.places_of(self._state.experiment, rows), _mark(self._theme))
        if self._has_marks != bool(self._state.highlighted):
            self._build()

    def _show_points(self, experiment: Experiment) -> None:
        """Draw the examples of an edit that is under way, or again those that there are."""
        if self._drawing is not None:
            self._drawing.show_points(experiment)

    def _row_near(self, place: tuple[float, float], reach: tuple[float, float]) -> int | None:
        return None if self._drawing is None else self._drawing.row_near(place, reach)

    def _lay_out(self) -> None:
        picture = QVBoxLayout(self._picture)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.setSpacing(4)
        picture.addWidget(self.canvas, 1)
        picture.addWidget(self.controls)
        below = QVBoxLayout()
        below.setContentsMargins(6, 0, 6, 2)
        below.addWidget(self.legend)
        picture.addLayout(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.problem)
        whole.addWidget(self.edit_bar)
        whole.addWidget(self.plane)
        whole.addWidget(self.words)
        whole.addWidget(self._picture, 1)


def _mark(theme: Theme) -> Marker:
    """The ring round a marked example."""
    return Marker("o", None, theme.text, size=15.0, edge_width=1.6)


def _have_the_same_axes(before: ViewState, now: ViewState) -> bool:
    """Whether the map of two states has the same two directions; where the others are held does not count."""
    one, other = before.picture.surface.plane, now.picture.surface.plane
    if one is None or other is None:
        return one is other
    return (one.kind, one.names, one.reads) == (other.kind, other.names, other.reads)
