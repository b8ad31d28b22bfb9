"""The tab of notes: what the data set is, what to try with it and, for the worked example, where the deck errs."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser

from nn_sim.experiment import Experiment
from nn_sim.experiment.worked_notes import WORKED_NOTES
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.theme import Theme


class NotesView(QTextBrowser):
    """Text only."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("notes on the data set")
        self.setToolTip("What these data are, how they were scaled, and what to know of them")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(12)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.DATA:
            self.setHtml(notes_on(state.experiment))

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the palette does all there is to do."""


def notes_on(experiment: Experiment) -> str:
    """Return the notes as HTML."""
    dataset, data = experiment.dataset, experiment.data
    parts = [f"<h4>{escape(dataset.title)}</h4><p>{escape(dataset.description)}<br>{escape(dataset.origin)}</p>"]
    if dataset.name == "worked":
        parts.append(
            "<p>Press Step: W and V change as on the slides. The forward slides use tanh hidden units, "
            "the backward slides identity ones; choose g on the left to see either. "
            "Data &gt; Worked example brings the deck's own numbers back.</p>"
            "<h4>Where the printed deck differs</h4>"
        )
        parts.append("<ul>" + "".join(f"<li>{escape(note)}</li>" for note in WORKED_NOTES) + "</ul>")
    lines: list[str] = []
    if data.input_scaling is not None:
        lines += data.input_scaling.describe(dataset.network_input_names)
    if data.target_scaling is not None:
        lines += data.target_scaling.describe(dataset.target_names)
    if lines and data.input_scaling is not None:
        word, constants = data.input_scaling.word, data.input_scaling.constants
        parts.append(f"<h4>{word[0].upper()}{word[1:]}, with the training part's {constants}</h4>")
        parts.append("<p>" + "<br>".join(map(escape, lines)) + "</p>")
    return "".join(parts)
