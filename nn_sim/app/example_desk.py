"""Opens an example: its copy in the window, its pages in front, its text on the notes.

Owns that a text is shown for as long as work goes on that began with its example, also after the work was saved and
opened again: the first line of the work's history tells.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from nn_sim.app.document_file import DocumentFile
from nn_sim.app.examples import EXAMPLES, example_of, path_of, text_of
from nn_sim.session.document import Document

NOTES = "notes"


class Notes(Protocol):
    """The page that shows the text."""

    def show_example(self, text: str) -> None:
        """Show a text, Markdown, above what is known of the data; empty for none."""


class ExampleDesk(QObject):
    """Keeps the notes with the work.

    Parameters
    ----------
    documents : DocumentFile
        Opens the copy.
    document : Document
        Its history tells which example the work began with.
    notes : callable
        Returns the page of notes; called only once there is a text to show.
    show_page : callable
        Brings a page to the front, by its name.
    language : callable
        Returns the language of texts, "" for English.
    """

    def __init__(
        self,
        documents: DocumentFile,
        document: Document,
        notes: Callable[[], Notes],
        show_page: Callable[[str], None],
        language: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__(documents)
        self._documents, self._document = documents, document
        self._notes, self._show_page, self._language = notes, show_page, language
        self._shown = ""
        documents.changed.connect(self.show_text)

    def open(self, name: str) -> None:
        """Open the example called `name` as work without a file, unless the user keeps what there is."""
        example = next(one for one in EXAMPLES if one.name == name)
        if self._documents.open_copy(path_of(name)):
            for page in (*example.pages, NOTES):
                self._show_page(page)

    def show_text(self) -> None:
        """Show the text of the example that the work began with, or none."""
        example = example_of(self._document.diary)
        name = example.name if example is not None else ""
        if name != self._shown:
            self._shown = name
            self._notes().show_example(text_of(name, self._language()) if name else "")
