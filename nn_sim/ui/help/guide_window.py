"""The window of the user guide: contents and search at the left, a page at the right, a line to find in it.

Owns how they go together. It works offline and beside the program: nothing waits for it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nn_sim.language import tr
from nn_sim.ui.font_room import keep_room, width_of_letters
from nn_sim.ui.help.guide_browser import GuideBrowser
from nn_sim.ui.help.guide_pages import FOLDER, GuidePage, read_guide
from nn_sim.ui.help.guide_search import Hit, search
from nn_sim.ui.theme import Theme

_DATA = Qt.ItemDataRole.UserRole
_CONTENTS_LETTERS = 37
_BESIDE_TEXT = 32  # px: frame, margins, and the cross that clears a line


class GuideWindow(QWidget):
    """Shows the guide.

    Parameters
    ----------
    language : str
        In which language; pages that are not there in it are English.
    pages, folder
        Other pages than the program's own, for tests.
    """

    def __init__(
        self,
        language: str = "",
        parent: QWidget | None = None,
        *,
        pages: tuple[GuidePage, ...] | None = None,
        folder: Path = FOLDER,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.pages = read_guide(language, folder) if pages is None else pages
        self.browser = GuideBrowser(self.pages, folder)
        self.search_field = _line(tr("Search the guide"), tr("Words to look for on all pages (Ctrl+F)"))
        self.contents = QListWidget()
        self.find_field = _line(tr("Find on this page"), tr("Enter: next place, Shift+Enter: the one before (Ctrl+G)"))
        self.back = _button("←", tr("back"), tr("The page before (Alt+Left)"))
        self.forward = _button("→", tr("forward"), tr("The page one has come back from (Alt+Right)"))
        self._found = QLabel()
        self._found.setProperty("role", "caption")
        self.setWindowTitle(tr("User guide") + " – nn-sim")
        self.contents.setAccessibleName(tr("contents of the guide"))
        self.contents.setToolTip(tr("Enter or click: show the page"))
        self.contents.setWordWrap(True)
        self.contents.setSpacing(3)
        self._lay_out()
        self.resize(960, 680)
        self.search_field.textChanged.connect(self._show_hits)
        self.search_field.returnPressed.connect(self._open_first_hit)
        self.contents.itemClicked.connect(self._open_item)
        self.contents.itemActivated.connect(self._open_item)
        self.find_field.textChanged.connect(self._find_first)
        self.find_field.returnPressed.connect(lambda: self._find_on(backwards=False))
        self.back.clicked.connect(self.browser.go_back)
        self.forward.clicked.connect(self.browser.go_forward)
        self.browser.page_shown.connect(self._note_page)
        for keys, answer in (
            (QKeySequence("Ctrl+F"), lambda: _take(self.search_field)),
            (QKeySequence("Ctrl+G"), lambda: _take(self.find_field)),
            (QKeySequence("Shift+Return"), lambda: self._find_on(backwards=True)),
            (QKeySequence("Alt+Left"), self.browser.go_back),
            (QKeySequence("Alt+Right"), self.browser.go_forward),
            (QKeySequence("Escape"), self._leave),
        ):
            QShortcut(keys, self).activated.connect(answer)
        self._show_hits("")

    def show_page(self, name: str = "") -> None:
        """Bring the window to the front, with a page of this name if there is one."""
        self.search_field.clear()
        self.browser.show_page(name)
        self._note_page()
        self.show()
        self.raise_()
        self.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours; the palette does the rest."""
        self.browser.set_theme(theme)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 0, 8)
        column.addWidget(self.search_field)
        column.addWidget(self.contents, 1)
        bar = QHBoxLayout()
        for widget in (self.back, self.forward):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._found)
        bar.addWidget(self.find_field)
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 8, 8, 8)
        page.addLayout(bar)
        page.addWidget(self.browser, 1)
        whole = QSplitter()
        whole.setChildrenCollapsible(False)
        whole.addWidget(left)
        whole.addWidget(right)
        whole.setStretchFactor(1, 1)
        width = width_of_letters(self.fontMetrics(), _CONTENTS_LETTERS)
        whole.setSizes([width, 960 - width])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)
        self.setTabOrder(self.search_field, self.contents)
        self.setTabOrder(self.contents, self.browser)

    def _show_hits(self, wanted: str) -> None:
        self.contents.clear()
        if not wanted.strip():
            for page in self.pages:
                self._add(page.title, Hit(page.name, "", "", ""))
            self._note_page()
            return
        titles = {page.name: page.title for page in self.pages}
        hits = search(self.pages, wanted)
        for hit in hits:
            under = titles[hit.page] + (f" · {hit.heading}" if hit.heading != titles[hit.page] else "")
            self._add(under if hit.snippet in under else f"{under}\n{hit.snippet}", hit)
        if not hits:
            self._add(tr("Nothing found. Try another word, or only its beginning."), None)

    def _add(self, text: str, hit: Hit | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_DATA, hit)
        if hit is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.contents.addItem(item)

    def _open_item(self, item: QListWidgetItem) -> None:
        hit = item.data(_DATA)
        if isinstance(hit, Hit):
            self.browser.show_page(hit.page)
            if hit.word:
                self.browser.find_from_top(hit.word)

    def _open_first_hit(self) -> None:
        if self.contents.count() and self.search_field.text().strip():
            self.contents.setCurrentRow(0)
            self._open_item(self.contents.item(0))

    def _find_first(self, word: str) -> None:
        self._tell(bool(word) and not self.browser.find_from_top(word))

    def _find_on(self, *, backwards: bool) -> None:
        if word := self.find_field.text():
            self._tell(not self.browser.find_on(word, backwards=backwards))

    def _tell(self, is_missing: bool) -> None:
        self._found.setText(tr("not on this page") if is_missing else "")

    def _note_page(self, _name: str = "") -> None:
        self.back.setEnabled(self.browser.can_go_back)
        self.forward.setEnabled(self.browser.can_go_forward)
        self._tell(False)
        for row in range(self.contents.count()):
            hit = self.contents.item(row).data(_DATA)
            if isinstance(hit, Hit) and hit.page == self.browser.page and not hit.word:
                self.contents.setCurrentRow(row)

    def _leave(self) -> None:
        """Escape empties the search first, then closes."""
        if self.search_field.text():
            self.search_field.clear()
        else:
            self.close()


def _line(placeholder: str, tip: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    keep_room(line, placeholder, beside=_BESIDE_TEXT)
    line.setAccessibleName(placeholder)
    line.setToolTip(tip)
    line.setClearButtonEnabled(True)
    return line


def _button(sign: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    return button


def _take(line: QLineEdit) -> None:
    line.setFocus()
    line.selectAll()
