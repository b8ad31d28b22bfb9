"""The context menu of what can be kept as a picture: copy it, save it, show all of it, read it as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nn_sim.language import tr
from nn_sim.ui.accessible import PictureTable, TableWindow, describe_by_table
from nn_sim.ui.pictures.clipboard import copy_picture
from nn_sim.ui.pictures.file_question import AskFile, ask_file
from nn_sim.ui.pictures.saving import PictureError, save_picture
from nn_sim.ui.pictures.subject import Subject

TABLE_KEY = "Ctrl+T"


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
        self.copy_action = self.addAction(tr("&Copy picture"))
        self.copy_action.triggered.connect(self.copy)
        self.addAction(tr("&Save picture…")).triggered.connect(self.save)
        if show_all is not None:
            # the key is for the eye only: the view takes it while it has the focus
            self.addAction(tr("Show &all\t{show_all_key}").format(show_all_key=show_all_key)).triggered.connect(
                lambda _checked: show_all()
            )

    def take_copy_key_in(self, widget: QWidget) -> None:
        """Copy the picture when the platform's key for copying is pressed in a widget."""
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        widget.addAction(self.copy_action)

    def offer_table(
        self,
        text: str,
        read: Callable[[], PictureTable | None],
        *pictures: QWidget,
        beside: Sequence[QWidget] = (),
    ) -> None:
        """Offer the numbers behind a picture, which `read` returns, or None where there are none yet.

        Ctrl+T in one of the `pictures` shows them too, and in what stands `beside`. A screen reader sums them up
        where the picture is.
        """
        action = self.addAction(text)
        action.triggered.connect(lambda _checked: self._show_table(read))
        if pictures or beside:
            action.setShortcut(QKeySequence(TABLE_KEY))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for widget in (*pictures, *beside):
            widget.addAction(action)
        for picture in pictures:
            describe_by_table(picture, read)

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

    def _show_table(self, read: Callable[[], PictureTable | None]) -> None:
        table = read()
        if table is None or not len(table):
            self._tell(tr("There are no numbers to show yet."))
            return
        self._tell("")
        TableWindow(self._owner, lambda: read() or table, self._name()).show()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except PictureError as error:
            self._tell(str(error))
        else:
            self._tell("")
