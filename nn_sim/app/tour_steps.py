"""The six steps of the tour of the window, as a table: words, and which widget each speaks of.

Owns the words and the names of the widgets. How a step is shown is ``ui.help.tour``'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QDockWidget, QWidget

from nn_sim.language import later
from nn_sim.ui.help.tour import TourStep


@dataclass(frozen=True)
class Stop:
    """Where the tour stops: an attribute of the window or, after a colon, a panel by its name; and the words."""

    widget: str
    title: str
    text: str


STOPS = (
    Stop(
        "diagram",
        later("The network"),
        later(
            "Inputs at the left, outputs at the right, every value in its unit. Blue lines are positive weights, "
            "orange dashed ones negative. Click a line or a unit to follow it through all views."
        ),
    ),
    Stop(
        "transport",
        later("Step and run"),
        later(
            "Step does one step of learning, Back takes it back, Run trains until you pause. The box beside Step "
            "chooses how far a step goes, from one addend of a sum to a whole epoch."
        ),
    ),
    Stop(
        ":equation",
        later("Every number"),
        later(
            "Equation writes out where a number comes from, with the numbers put in. The other pages show the "
            "matrices V and W, all numbers as a table, the code, and ways to check them."
        ),
    ),
    Stop(
        ":settings",
        later("What to learn, and how"),
        later(
            "Choose data, hidden layers, activations, loss and learning rate. Point at a name to read what it "
            "means. Whatever you change can be undone."
        ),
    ),
    Stop(
        ":output",
        later("What comes out"),
        later(
            "What the network answers for every input, with the examples on it. Click a point or any place, and "
            "it goes through the network."
        ),
    ),
    Stop(
        "timeline",
        later("The whole run"),
        later(
            "Once something was trained, pull this handle: every step comes back, exactly. "
            "The menu File has examples to try, Help has the user guide and this tour again."
        ),
    ),
)


def tour_steps(window: QWidget) -> tuple[TourStep, ...]:
    """Return the steps for a window; a widget it does not have leaves the words alone in the middle."""
    return tuple(
        TourStep(
            *(
                stop.title,
                stop.text,
                partial(_widget, window, stop.widget),
                partial(_bring_forward, window, stop.widget),
            )
        )
        for stop in STOPS
    )


def _widget(window: QWidget, name: str) -> QWidget | None:
    if name.startswith(":"):
        return window.findChild(QDockWidget, name[1:])
    widget = getattr(window, name, None)
    return widget if isinstance(widget, QWidget) else None


def _bring_forward(window: QWidget, name: str) -> None:
    """Put a panel in front of the others of its row; one that was closed stays closed."""
    panel = _widget(window, name)
    if isinstance(panel, QDockWidget) and not panel.isHidden():
        panel.raise_()
