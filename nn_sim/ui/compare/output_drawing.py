"""One run's outputs on a plot of their own: the drawing that fits its number of inputs, made anew only when it must."""

from __future__ import annotations

from nn_sim.datasets import Dataset
from nn_sim.engine import NetworkSpec
from nn_sim.training.surface import Surface
from nn_sim.ui.charts import HOW_TO_MOVE, PlotCanvas
from nn_sim.ui.compare.runs import Run
from nn_sim.ui.outputs import CurveDrawing, Drawing, MapDrawing
from nn_sim.ui.theme import Theme

_OUTPUT = 0  # the one whose values the map of a regression shows


class OutputDrawing:
    """A plot and what is drawn on it.

    Parameters
    ----------
    name : str
        Which run it is of, for screen readers.
    """

    def __init__(self, name: str) -> None:
        self.canvas = PlotCanvas()
        self.canvas.setMinimumSize(120, 80)
        self.canvas.setAccessibleName(f"outputs of the run {name} over its inputs")
        self.canvas.setToolTip(HOW_TO_MOVE)
        self._drawings: dict[int, Drawing] = {1: CurveDrawing(self.canvas), 2: MapDrawing(self.canvas)}
        self._theme: Theme | None = None
        self._built: tuple[Dataset, object, NetworkSpec] | None = None
        self._shown: tuple[Surface, Surface | None] | None = None

    def is_new(self, run: Run) -> bool:
        """Whether the plot has to be made anew for this run: other data, another network, other colours."""
        built, experiment = self._built, run.experiment
        if built is None or run.surface is None:
            return True
        return built[0] is not experiment.dataset or built[1] is not experiment.data or built[2] != experiment.spec

    def show_run(self, run: Run, beside: Surface | None, *, anew: bool) -> None:
        """Draw a run; nothing yet where its outputs are still being worked out. `beside` shares the scale."""
        experiment, surface = run.experiment, run.surface
        drawing = self._drawings.get(experiment.dataset.input_count)
        for other in self._drawings.values():
            if other is not drawing or surface is None:
                other.clear()
        if self._theme is None or drawing is None or surface is None:
            self._built = self._shown = None
        elif anew:
            explained = drawing.build(experiment, surface, self._theme, _OUTPUT, beside)
            self.canvas.bottom.set_words(explained.across)
            self.canvas.left.set_words(explained.up if experiment.dataset.input_count == 2 else "")
            self._built = experiment.dataset, experiment.data, experiment.spec
            self._shown = surface, beside
        elif self._shown != (surface, beside):
            drawing.draw(experiment, surface, beside)
            self._shown = surface, beside

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; what is drawn is made anew."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self._built = None
