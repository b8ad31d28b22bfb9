"""The context menu of what can be kept as a picture: copy it, save it, show all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nn_sim.ui.pictures.clipboard import copy_picture
from nn_sim.ui.pictures.file_question import AskFile, ask_file
from nn_sim.ui.pictures.saving import PictureError, save_picture
from nn_sim.ui.pictures.subject import Subject


class PictureMenu(QMenu):
    """What can be done with a picture.

    Parameters
    ----------
    owner : QWidget
        The view; the dialog opens over it.
    subject : callable
        Returns the picture as it is seen now.
    name : callable
        Returns the file's name to suggest, without suffix.
    tell : callable
        Takes one sentence on what went wrong, or "" after something went well.
    show_all : callable, optional
        Ends a zoom, for views that have one; `show_all_key` is the key that does the same.
    ask : callable
        Asks for the file.
    """

    def __init__(
        self,
        owner: QWidget,
        *,
        subject: Callable[[], Subject],
        name: Callable[[], str],
        tell: Callable[[str], None],
        show_all: Callable[[], None] | None = None,
        show_all_key: str = "Home",
        ask: AskFile = ask_file,
    ) -> None:
        super().__init__(owner)
        self._owner, self._subject, self._name, self._tell, self._ask = owner, subject, name, tell, ask
        self.copy_action = self.addAction("&Copy picture")
        self.copy_action.triggered.connect(self.copy)
        self.addAction("&Save picture…").triggered.connect(self.save)
        if show_all is not None:
            # the key is for the eye only: the view takes it while it has the focus
            self.addAction(f"Show &all\t{show_all_key}").triggered.connect(lambda _checked: show_all())

    def take_copy_key_in(self, widget: QWidget) -> None:
        """Copy the picture when the platform's key for copying is pressed in a widget."""
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        widget.addAction(self.copy_action)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        self._try(lambda: copy_picture(self._subject()))

    def save(self) -> None:
        """Write the picture to a file of the user's choice."""
        wanted = self._ask(self._owner, self._name())
        if wanted is not None:
            self._try(lambda: save_picture(self._subject(), wanted.path, wanted.scale))

    def open_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.popup(place)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except PictureError as error:
            self._tell(str(error))
        else:
            self._tell("")
