"""The tab of notes: an example's text, what the data set is and, for the worked example, where the deck errs.

Owns the words on data. An example's text is handed to it; links in it name pages of the window or of the guide.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from nn_sim.datasets import BUILTIN
from nn_sim.experiment import Experiment
from nn_sim.experiment.worked_notes import WORKED_NOTES
from nn_sim.language import tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.markdown_page import write_markdown
from nn_sim.ui.theme import Theme


class NotesView(QTextBrowser):
    """Text only.

    Signals
    -------
    page_requested(str)
        A link to a page of the window, ``page:NAME``, was followed.
    guide_requested(str)
        A link to a page of the user guide, ``guide:NAME``, was followed.
    """

    intended = Signal(object)
    page_requested = Signal(str)
    guide_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._on_data = ""
        self._theme: Theme | None = None
        self.setAccessibleName(tr("notes on the example and the data set"))
        self.setToolTip(tr("What to try, what these data are, how they were scaled, and what to know of them"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(12)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_example(self, text: str) -> None:
        """Show a text, Markdown, above the notes on the data; empty for none."""
        self._text = text
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.DATA:
            self._on_data = notes_on(state.experiment)
            self._write()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self._theme = theme
        self._write()

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        if self._text:
            write_markdown(self.document(), self._text, self._theme)
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertHtml("<hr>" + self._on_data)
        else:
            self.setHtml(self._on_data)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # for the view follows the cursor
        self.verticalScrollBar().setValue(place)

    def _follow(self, link: QUrl) -> None:
        asked = {"page": self.page_requested, "guide": self.guide_requested}.get(link.scheme())
        if asked is not None:
            asked.emit(link.path())


def notes_on(experiment: Experiment) -> str:
    """Return the notes as HTML."""
    dataset, data = experiment.dataset, experiment.data
    built_in = dataset.name in BUILTIN
    title, description = (tr(text) if built_in else text for text in (dataset.title, dataset.description))
    parts = [f"<h4>{escape(title)}</h4><p>{escape(description)}<br>{escape(dataset.origin)}</p>"]
    if dataset.name == "worked":
        parts.append(
            tr(
                "<p>Press Step: W and V change as on the slides. The forward slides use tanh hidden units, "
                "the backward slides identity ones; choose g on the left to see either. "
                "Data &gt; Worked example brings the deck's own numbers back.</p>"
                "<h4>Where the printed deck differs</h4>"
            )
        )
        parts.append("<ul>" + "".join(f"<li>{escape(tr(note))}</li>" for note in WORKED_NOTES) + "</ul>")
    lines: list[str] = []
    if data.input_scaling is not None:
        lines += data.input_scaling.describe(dataset.network_input_names)
    if data.target_scaling is not None:
        lines += data.target_scaling.describe(dataset.target_names)
    if lines and data.input_scaling is not None:
        scaling = data.input_scaling
        heading = tr("{scaled}, with the training part's {constants}").format(
            scaled=scaling.word, constants=scaling.constants
        )
        parts.append(f"<h4>{heading[0].upper()}{heading[1:]}</h4>")
        parts.append("<p>" + "<br>".join(map(escape, lines)) + "</p>")
    return "".join(parts)
