"""One run's outputs on a plot of their own: the drawing that fits its number of inputs, made anew only when it must."""

from __future__ import annotations

from typing import NamedTuple

from nn_sim.datasets import Prepared
from nn_sim.engine import NetworkSpec
from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.training.plane import Plane
from nn_sim.training.surface import Surface
from nn_sim.ui.charts import HOW_TO_MOVE, PlotCanvas
from nn_sim.ui.compare.runs import Run
from nn_sim.ui.outputs import CurveDrawing, Drawing, MapDrawing
from nn_sim.ui.theme import Theme

_OUTPUT = 0  # the one whose values the map of a regression shows


class _Ground(NamedTuple):
    """What a plot is made for; other weights on the same ground are only drawn again."""

    data: Prepared
    spec: NetworkSpec
    plane: Plane | None

    @classmethod
    def of(cls, experiment: Experiment, surface: Surface) -> _Ground:
        return cls(experiment.data, experiment.spec, surface.plane)


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
        self.canvas.setAccessibleName(tr("outputs of the run {name} over its inputs").format(name=name))
        self.canvas.setToolTip(tr(HOW_TO_MOVE))
        self._drawings: dict[int, Drawing] = {1: CurveDrawing(self.canvas), 2: MapDrawing(self.canvas)}
        self._theme: Theme | None = None
        self._built: _Ground | None = None
        self._shown: tuple[Surface, Surface | None] | None = None

    def is_new(self, run: Run) -> bool:
        """Whether the plot has to be made anew for this run: other data, another network, other colours."""
        return run.surface is None or self._built != _Ground.of(run.experiment, run.surface)

    def show_run(self, run: Run, beside: Surface | None, *, anew: bool) -> None:
        """Draw a run; nothing yet where its outputs are still being worked out. `beside` shares the scale."""
        experiment, surface = run.experiment, run.surface
        drawing = None if surface is None else self._drawings[_directions(surface)]
        for other in self._drawings.values():
            if other is not drawing:
                other.clear()
        if self._theme is None or drawing is None or surface is None:
            self._built = self._shown = None
        elif anew:
            explained = drawing.build(experiment, surface, self._theme, _OUTPUT, beside)
            self.canvas.bottom.set_words(explained.across)
            self.canvas.left.set_words(explained.up if _directions(surface) == 2 else "")
            self._built = _Ground.of(experiment, surface)
            self._shown = surface, beside
        elif self._shown != (surface, beside):
            drawing.draw(experiment, surface, beside)
            self._shown = surface, beside

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; what is drawn is made anew."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self._built = None


def _directions(surface: Surface) -> int:
    """In how many directions the outputs are drawn: over a line or over a plane."""
    return 2 if len(surface.x2) else 1
