"""Which example is in the network, and what that means for the student's cursor. Pure: from one view state to the next.

Owns that the cursor speaks only of the step that comes next: an example outside of it is shown in the network alone.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn_sim.experiment.probe import example_passed
from nn_sim.session.lesson import scalar_of
from nn_sim.session.selection import UnitRef
from nn_sim.session.view_state import ViewState
from nn_sim.stepper.next_step import rows_of_next_step


def with_example(state: ViewState, example: int) -> ViewState:
    """Put a row of the training part into the network, and the cursor on its z_1 if the next step learns from it."""
    experiment, lesson = state.experiment, state.lesson
    hidden_count = experiment.spec.hidden_count
    among_next = place_in_next_step(state, example)
    asked = None
    if among_next is not None and not lesson.problem:
        asked = scalar_of(UnitRef(hidden_count + 1, 1), hidden_count, among_next)
    return replace(
        state,
        picture=replace(state.picture, example=example, passed=example_passed(experiment, example)),
        lesson=replace(lesson, asked=asked, active=asked is not None, playing=False),
        probe=None,
        selection=None,
    )


def place_in_next_step(state: ViewState, example: int) -> int | None:
    """Return which example of the next step, from 0, a row of the training part is; None if it is none of them."""
    places = np.flatnonzero(rows_of_next_step(state.experiment) == example)
    return int(places[0]) if len(places) else None


def training_example(state: ViewState, row: int) -> int | None:
    """Return which row of the training part a row of the dataset is; None for an example kept for testing."""
    places = np.flatnonzero(state.experiment.data.train_rows == row)
    return int(places[0]) if len(places) else None
