"""The output plot: what the network answers over its inputs, with the examples.

Owns which drawing fits the number of inputs, and what stands around it: legend, scale, choice of output.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from nn_sim.session.intentions import Probe
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.charts import HOW_TO_MOVE
from nn_sim.ui.charts.legend import Legend
from nn_sim.ui.charts.markers import LegendItem, ring_marker
from nn_sim.ui.outputs.curve_drawing import CurveDrawing
from nn_sim.ui.outputs.drawing import Drawing
from nn_sim.ui.outputs.map_drawing import MapDrawing
from nn_sim.ui.outputs.points_layer import Ring
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.plots.colour_bar import ColourBar
from nn_sim.ui.plots.pointing_canvas import PointingCanvas
from nn_sim.ui.plots.probe_layer import HOW_TO_PROBE, ProbeLayer
from nn_sim.ui.theme import Theme

_MAKES_NEW = Change.DATA | Change.STRUCTURE
_MOVES_RING = Change.PICTURES | Change.RUN | Change.SELECTION | Change.PROBE


class OutputPlot(QWidget):
    """Decision boundary or map of values for two inputs, curves for one, a hint for more.

    Attributes
    ----------
    intended : Signal(object)
        The input that the user points at is wanted in the network.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._state: ViewState | None = None
        self._drawing: Drawing | None = None
        self.canvas = PointingCanvas(self)
        self.canvas.setAccessibleName("output of the network over its inputs")
        self.canvas.setToolTip(f"{HOW_TO_PROBE}\n{HOW_TO_MOVE}")
        self.ring = Ring(self.canvas)
        self.probe = ProbeLayer(self.canvas)
        self.probe.probed.connect(lambda x: self.intended.emit(Probe(x)))
        self._drawings: dict[int, Drawing] = {1: CurveDrawing(self.canvas), 2: MapDrawing(self.canvas)}
        self.legend = Legend(self)
        self.scale = ColourBar(self)
        self.choice = self._make_choice()
        self.problem = ProblemLine(self)
        self.hint = QLabel(self)
        self.hint.setObjectName("output_hint")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setProperty("role", "caption")
        self.hint.setMargin(24)
        self.hint.setBackgroundRole(QPalette.ColorRole.Base)
        self.hint.setAutoFillBackground(True)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self._pages),
            name=lambda: suggested_name(self._data_name, "output"),
            tell=self.problem.tell,
            show_all=self.canvas.show_all,
            ask=ask,
        )
        self.menu.take_copy_key_in(self.canvas)
        self.canvas.menu_requested.connect(self.menu.open_at)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`."""
        before, self._state = self._state, state
        if self._theme is None:
            return
        if before is None or changes & _MAKES_NEW or state.experiment.spec != before.experiment.spec:
            self._build()
        elif self._drawing is not None and state.picture.surface is not None and changes & Change.PICTURES:
            self._drawing.draw(state.experiment, state.picture.surface)
            self._show_scale()
        if changes & (_MAKES_NEW | _MOVES_RING):
            self._show_ring()
            self.probe.render_state(state)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.probe.set_theme(theme)
        palette = self.hint.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        self.hint.setPalette(palette)
        if self._state is not None:
            self._build()
            self._show_ring()

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    def _build(self) -> None:
        """Draw other data or another network."""
        assert self._state is not None
        assert self._theme is not None
        experiment, surface = self._state.experiment, self._state.picture.surface
        drawing = self._drawings.get(experiment.dataset.input_count) if surface is not None else None
        for other in self._drawings.values():
            if other is not drawing:
                other.clear()
        self._drawing = drawing
        if drawing is None or surface is None:
            self.hint.setText(
                f"This map needs one or two inputs; {experiment.dataset.title} has {experiment.dataset.input_count}. "
                "Watch the loss and the accuracy instead."
            )
            self._pages.setCurrentIndex(1)
            return
        shown = min(max(self.choice.currentIndex(), 0), experiment.spec.k - 1)
        explained = drawing.build(experiment, surface, self._theme, shown)
        self.canvas.bottom.set_words(explained.across)
        self.canvas.left.set_words(explained.up)
        ring = LegendItem(
            ring_marker(self._theme), "in the network", "The example or probe whose numbers the network shows"
        )
        self.legend.show_items((*explained.legend, ring))
        self._offer(explained.choices, shown)
        self._show_scale()
        self._pages.setCurrentIndex(0)

    def _offer(self, choices: tuple[str, ...], shown: int) -> None:
        if choices != tuple(self.choice.itemText(index) for index in range(self.choice.count())):
            self.choice.blockSignals(True)
            self.choice.clear()
            self.choice.addItems(choices)
            self.choice.setCurrentIndex(shown if choices else -1)
            self.choice.blockSignals(False)
        self.choice.setVisible(bool(choices))

    def _show_scale(self) -> None:
        colours = self._drawing.scale() if self._drawing is not None else None
        self.scale.setVisible(colours is not None)
        if colours is not None:
            self.scale.show_colours(colours)

    def _show_ring(self) -> None:
        """Ring the example that the network shows; none while running, it would only flicker, nor beside a probe."""
        assert self._state is not None
        if self._drawing is None or self._theme is None:
            return
        x, y = np.empty(0), np.empty(0)
        if not self._state.running and self._state.probe is None:
            experiment = self._state.experiment
            row = int(experiment.data.train_rows[self._state.picture.example])
            x, y = self._drawing.places_of(experiment, row)
        self.ring.show_at(x, y, ring_marker(self._theme))

    def _choose(self, _index: int) -> None:
        if self._state is not None and self._theme is not None:
            self._build()

    def _make_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName("output_choice")
        choice.setAccessibleName("output shown in the map")
        choice.view().setAccessibleName("output shown in the map")
        choice.setToolTip("Which output the colours show")
        choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        choice.currentIndexChanged.connect(self._choose)
        choice.hide()
        return choice

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setContentsMargins(6, 0, 6, 0)
        under.setSpacing(12)
        under.addWidget(self.choice)
        under.addWidget(self.scale)
        plot = QWidget(self)
        column = QVBoxLayout(plot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.canvas, 1)
        column.addLayout(under)
        below = QVBoxLayout()
        below.setContentsMargins(6, 0, 6, 2)
        below.addWidget(self.legend)
        column.addLayout(below)
        self._pages.addWidget(plot)
        self._pages.addWidget(self.hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.problem)
        whole.addWidget(self._pages, 1)
