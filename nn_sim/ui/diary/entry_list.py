"""The list of entries: a click or Enter on one asks to go there.

Not Qt's own QUndoView: that moves the stack itself, past the session, and by an arrow key already; and all views would
render each of the entries in between.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from nn_sim.language import tr
from nn_sim.session.intentions import GoToEntry
from nn_sim.ui.diary.entry_model import EntryModel


class EntryList(QListView):
    """A list over an ``EntryModel``.

    Signals
    -------
    intended(GoToEntry)
        An entry was chosen.
    """

    intended = Signal(object)

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("history"))
        self.setUniformItemSizes(True)  # a thousand lines are measured once
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._entries = model
        self.setModel(model)
        model.followed.connect(self._show_now)
        self.clicked.connect(self._go_to)
        self._show_now()

    def _show_now(self) -> None:
        now = self._entries.index(self._entries.now)
        self.setCurrentIndex(now)
        self.scrollTo(now)

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self._entries.now:
            self.intended.emit(GoToEntry(index.row()))
            self._show_now()  # where it was refused, too

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to(self.currentIndex())
        else:
            super().keyPressEvent(event)
