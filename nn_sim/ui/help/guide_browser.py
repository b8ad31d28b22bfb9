"""One page of the guide, with the way one has gone through it.

Owns links, history and pictures: pages of the guide open here, nothing outside this machine is ever opened.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from nn_sim.language import tr
from nn_sim.ui.help.guide_pages import GuidePage
from nn_sim.ui.markdown_page import write_markdown
from nn_sim.ui.theme import Theme

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")


class GuideBrowser(QTextBrowser):
    """Shows pages.

    Parameters
    ----------
    pages : tuple of GuidePage
        All there are.
    folder : Path
        What the paths of pictures begin at.

    Signals
    -------
    page_shown(str)
        Another page is shown.
    """

    page_shown = Signal(str)

    def __init__(self, pages: tuple[GuidePage, ...], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = {page.name: page for page in pages}
        self._folder = folder
        self._theme: Theme | None = None
        self._way: list[str] = [pages[0].name]
        self._at = 0
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("page of the user guide"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(20)
        self.anchorClicked.connect(self._follow)
        self._write()

    @property
    def page(self) -> str:
        """Name of the page that is shown."""
        return self._way[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether a page was shown before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a page one has come back from."""
        return self._at + 1 < len(self._way)

    def show_page(self, name: str) -> None:
        """Show a page; one that there is not leaves everything as it is."""
        if name in self._pages and name != self.page:
            self._way[self._at + 1 :] = [name]
            self._go_to(self._at + 1)

    def go_back(self) -> None:
        """Show the page before this one again."""
        if self.can_go_back:
            self._go_to(self._at - 1)

    def go_forward(self) -> None:
        """Show the page again that one has come back from."""
        if self.can_go_forward:
            self._go_to(self._at + 1)

    def find_from_top(self, word: str) -> bool:
        """Mark the first place of a word on this page; whether there is one."""
        cursor = self.textCursor()
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        return self.find(word)

    def find_on(self, word: str, *, backwards: bool = False) -> bool:
        """Mark the next place of a word, from the other end of the page after the last; whether there is one."""
        flag = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if not word or self.find(word, flag):
            return bool(word)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End if backwards else cursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        return self.find(word, flag)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in other colours, at the same place."""
        self._theme = theme
        place = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(place)

    def _go_to(self, place: int) -> None:
        self._at = place
        self._write()
        self.page_shown.emit(self.page)

    def _write(self) -> None:
        text = with_pictures_there(self._pages[self.page].text, self._folder)
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{self._folder}/"))
        write_markdown(self.document(), text, self._theme)
        self.document().setDocumentMargin(20)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # for the view follows the cursor
        self.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.path().endswith(".md"):
            self.show_page(link.path().removesuffix(".md"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        address = QUrl(name)
        return super().loadResource(kind, address) if address.isRelative() or address.isLocalFile() else None


def with_pictures_there(text: str, folder: Path) -> str:
    """Leave out pictures that are not on this machine: an installed program has the texts alone."""
    return _PICTURE.sub(lambda match: match.group(0) if (folder / match.group(2)).is_file() else "", text)
