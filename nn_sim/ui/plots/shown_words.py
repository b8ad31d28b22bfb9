"""What is said of an example that is in the network though the next step does not learn from it. A pure text."""

from __future__ import annotations

from nn_sim.language import tr
from nn_sim.session.shown_example import place_in_next_step
from nn_sim.session.view_state import ViewState


def shown_words(state: ViewState) -> str:
    """Say that the shown example is not one of the next step's; empty if it is, in a run, or beside a probe."""
    example = state.picture.example
    if state.running or state.probe is not None or place_in_next_step(state, example) is not None:
        return ""
    row = int(state.experiment.data.train_rows[example]) + 1
    return tr("Row {row} is in the network; the next step learns from others.").format(row=row)
