"""The view of the past: the history of what was done, and the bookmarks, beside or above one another.

Keeps no copy of the document; what is chosen goes up as an intention. Rests while a run is on.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.diary.bookmark_list import BookmarkList
from nn_sim.ui.diary.entry_list import EntryList
from nn_sim.ui.diary.entry_model import EntryModel
from nn_sim.ui.theme import Theme

_WIDE = 460
_MARGIN = 8
_GO_THERE = later("Click an entry, or press Enter on it, to go there")
_GO_TO_BOOKMARK = later("Click a bookmark, or press Enter on it, to go there; Delete takes it away")
_RUNNING = later("Pause the run first: the past rests while it is on")
_NO_BOOKMARKS = later("The flag at the timeline names the step of now, so that you find it again.")


class HistoryView(QWidget):
    """A diary.

    Parameters
    ----------
    undo_stack : QUndoStack
        Whose entries it lists. It is never moved from here.
    """

    intended = Signal(object)

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("History"))
        self.setAutoFillBackground(True)
        self._model = EntryModel(undo_stack, self)
        self.entries = EntryList(self._model, self)
        self.bookmarks = BookmarkList(self)
        for part in (self.entries, self.bookmarks):
            part.intended.connect(self.intended)
            part.setFrameShape(QFrame.Shape.NoFrame)
            part.setSpacing(1)
        self._none_yet = QLabel(tr(_NO_BOOKMARKS), self)
        self._none_yet.setProperty("role", "caption")
        self._none_yet.setWordWrap(True)
        self._none_yet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setAccessibleName(tr("remove the bookmark"))
        self.remove.clicked.connect(self.bookmarks.remove)
        self.bookmarks.currentRowChanged.connect(self._offer)
        self._resting = False
        self._lay_out()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``; the entries follow the undo stack by themselves."""
        if changes & Change.TIMELINE:
            self.bookmarks.show_bookmarks(state.timeline)
        if changes & (Change.TIMELINE | Change.RUN):
            self._resting = state.running
            self._offer()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        palette = self.palette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, theme.panel),
            (roles.Base, theme.panel),
            (roles.Highlight, theme.accent_soft),
            (roles.HighlightedText, theme.text),
        ):
            palette.setColor(role, colour)
        for part in (self, self.entries, self.bookmarks):
            part.setPalette(palette)
        self._model.set_theme(theme)

    def _offer(self) -> None:
        """Offer what can be done now, and say of the rest why it cannot."""
        some = self.bookmarks.count() > 0
        self.bookmarks.setVisible(some)
        self.remove.setVisible(some)
        self._none_yet.setVisible(not some)
        for control, tip in (
            (self.entries, tr(_GO_THERE)),
            (self.bookmarks, tr(_GO_TO_BOOKMARK)),
            (self.remove, tr("Take the chosen bookmark away; the step stays")),
        ):
            control.setEnabled(not self._resting)
            control.setToolTip(tr(_RUNNING) if self._resting else tip)

    def _lay_out(self) -> None:
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._parts.setSpacing(2 * _MARGIN)
        history, bookmarks = QVBoxLayout(), QVBoxLayout()
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch()
        for column, title, contents in (
            (history, tr("HISTORY"), (self.entries,)),
            (bookmarks, tr("BOOKMARKS"), (self.bookmarks, self._none_yet)),
        ):
            label = QLabel(title, self)
            label.setProperty("role", "group")
            column.setSpacing(4)
            column.addWidget(label)
            for widget in contents:
                column.addWidget(widget, 1)
        bookmarks.addLayout(foot)
        self._parts.addLayout(history, 3)
        self._parts.addLayout(bookmarks, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side_by_side = event.size().width() >= _WIDE
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)
