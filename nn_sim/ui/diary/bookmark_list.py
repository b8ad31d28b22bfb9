"""The list of bookmarks: a click or Enter goes to one, Delete or the button takes one away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from nn_sim.experiment.timeline import Bookmark, Timeline
from nn_sim.language import tr
from nn_sim.session.intentions import GoToStep, RemoveBookmark
from nn_sim.ui.number_format import grouped


class BookmarkList(QListWidget):
    """Bookmarks of all branches, in the order in which they were set.

    Signals
    -------
    intended(GoToStep or RemoveBookmark)
        A bookmark was chosen, or is to go.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("bookmarks"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks: tuple[Bookmark, ...] = ()
        self.itemClicked.connect(lambda _item: self.go())

    def show_bookmarks(self, timeline: Timeline) -> None:
        """List the bookmarks of a timeline; the line that was chosen stays so."""
        if timeline.bookmarks == self._marks and self.count() == len(self._marks):
            return
        row = self.currentRow()
        self._marks = timeline.bookmarks
        self.clear()
        for mark in self._marks:
            self.addItem(QListWidgetItem(bookmark_text(mark, len(timeline.branches) > 1)))
        self.setCurrentRow(min(max(row, 0), self.count() - 1))

    def go(self) -> None:
        """Ask to go to the chosen bookmark."""
        if mark := self._chosen():
            self.intended.emit(GoToStep(mark.step, mark.branch))

    def remove(self) -> None:
        """Ask to take the chosen bookmark away."""
        if mark := self._chosen():
            self.intended.emit(RemoveBookmark(mark.branch, mark.step))

    def _chosen(self) -> Bookmark | None:
        row = self.currentRow()
        return self._marks[row] if 0 <= row < len(self._marks) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)


def bookmark_text(mark: Bookmark, with_branch: bool) -> str:
    """Name a bookmark and its place: "before the jump · step 120 · run 1"."""
    where = tr("step {step}").format(step=grouped(mark.step))
    parts = [mark.name] if mark.name == where else [mark.name, where]
    return "  ·  ".join([*parts, *([tr("run {run}").format(run=mark.branch)] if with_branch else [])])
