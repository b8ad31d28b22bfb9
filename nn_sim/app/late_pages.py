"""The pages that are made when they are first looked at, by name: what their tab says and how the view is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from nn_sim.language import later
from nn_sim.session.aside import Aside


@dataclass(frozen=True)
class Tools:
    """What some pages need: a worker of their own, the undo stack."""

    aside: Callable[[], Aside]
    undo_stack: QUndoStack


def _matrices(_tools: Tools) -> QWidget:
    from nn_sim.ui.matrices import MatricesView

    return MatricesView()


def _trace(_tools: Tools) -> QWidget:
    from nn_sim.ui.trace import TraceView

    return TraceView()


def _code(_tools: Tools) -> QWidget:
    from nn_sim.ui.code import CodeView

    return CodeView()


def _probe(_tools: Tools) -> QWidget:
    from nn_sim.ui.probe import ProbePanel

    return ProbePanel()


def _gradient_check(tools: Tools) -> QWidget:
    from nn_sim.ui.gradient_check import GradientCheckView

    return GradientCheckView(tools.aside())


def _old_weights(tools: Tools) -> QWidget:
    from nn_sim.ui.old_weights import OldWeightsView

    return OldWeightsView(tools.aside())


def _data_table(_tools: Tools) -> QWidget:
    from nn_sim.ui.data_table import DataTable

    return DataTable()


def _compare(tools: Tools) -> QWidget:
    from nn_sim.ui.compare import CompareView

    return CompareView(tools.aside())


def _notes(_tools: Tools) -> QWidget:
    from nn_sim.ui.notes import NotesView

    return NotesView()


def _results(tools: Tools) -> QWidget:
    from nn_sim.ui.results import ResultsView

    return ResultsView(tools.aside())


def _loss_surface(tools: Tools) -> QWidget:
    from nn_sim.ui.loss_surface import LossSurfaceView

    return LossSurfaceView(tools.aside())


def _history(tools: Tools) -> QWidget:
    from nn_sim.ui.diary import HistoryView

    return HistoryView(tools.undo_stack)


@dataclass(frozen=True)
class Page:
    """A panel: its name in code, its title, its tooltip, and what makes the view."""

    name: str
    title: str
    tip: str
    make: Callable[[Tools], QWidget]


BELOW = (
    Page("matrices", later("V and W"), later("The weight matrices, to be read and changed"), _matrices),
    Page("trace", later("Trace"), later("All numbers of the step as a table"), _trace),
    Page("code", later("Code"), later("The step as NumPy code"), _code),
    Page("probe", later("Probe"), later("Send any input through the network"), _probe),
    Page(
        "gradients",
        later("Gradients"),
        later("Gradient check: the backward pass beside central differences"),
        _gradient_check,
    ),
    Page(
        "old_weights",
        later("Old weights"),
        later("What goes wrong where the new W is used for the gradient of V"),
        _old_weights,
    ),
    Page("data", later("Data"), later("All examples, to be read and edited"), _data_table),
    Page("compare", later("Compare"), later("A pinned run beside the one of now"), _compare),
    Page("notes", later("Notes"), later("Notes on the lecture's example and on the data"), _notes),
)
"""The panels below the diagram, after the equation."""

BESIDE = (
    Page("results", later("Results"), later("How good the answers are: confusion matrix, ROC, residuals"), _results),
    Page("loss_surface", later("Loss surface"), later("The loss over two weights"), _loss_surface),
    Page("history", later("History"), later("Everything that was done, and bookmarks"), _history),
)
"""The panels on the right, after the output."""
