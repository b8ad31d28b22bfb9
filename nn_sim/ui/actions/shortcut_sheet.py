"""All keys on one sheet, menu by menu, from the table. Owns how they are laid out, and no key of a menu."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.ui.actions.action_set import ActionSet
from nn_sim.ui.actions.menu_bar import path_of
from nn_sim.ui.actions.spec import plain
from nn_sim.ui.theme import Theme

Keys = tuple[str, str]
"""Keys, and what they do."""

_IN_VIEWS: tuple[tuple[str, tuple[Keys, ...]], ...] = (
    (
        later("In the diagram"),
        (
            (later("Tab, arrow keys"), later("Go from unit to unit, and over the weights")),
            ("+, −", later("Show it larger or smaller")),
            ("Esc", later("Select nothing")),
        ),
    ),
    (
        later("In the matrices"),
        (
            (later("arrow keys"), later("Go from cell to cell; type to write a weight")),
            ("F", later("Freeze, or train again")),
            ("Ctrl+C, Ctrl+V", later("Copy and paste the block that is marked")),
        ),
    ),
    (
        later("In the plots"),
        (
            (later("arrow keys"), later("Move the cursor")),
            ("+, −", later("Show it larger or smaller")),
            (later("Home"), later("Show all of it again")),
        ),
    ),
    (
        later("On the timeline"),
        (
            ("←, →", later("One step back or on")),
            (later("Page up, Page down"), later("A tenth of the run")),
            (later("Home, End"), later("To the beginning or the end")),
        ),
    ),
)
"""What single views answer to while they have the focus."""


def sheet(actions: ActionSet) -> tuple[tuple[str, tuple[Keys, ...]], ...]:
    """Return all keys in groups, each with its title: the menus in their order, then what single views have."""
    groups: dict[str, list[Keys]] = {}
    for action_id, path in path_of(actions).items():
        action = actions[action_id]
        keys = [
            sequence.toString(QKeySequence.SequenceFormat.NativeText)
            for sequence in action.shortcuts()
            if is_on_every_keyboard(sequence)
        ]
        if keys:
            groups.setdefault(plain(path[0]), []).append((tr(" or ").join(keys), plain(action.text())))
    in_views = ((tr(title), tuple((tr(keys), tr(what)) for keys, what in rows)) for title, rows in _IN_VIEWS)
    return (*((title, tuple(rows)) for title, rows in groups.items()), *in_views)


def is_on_every_keyboard(sequence: QKeySequence) -> bool:
    """Whether a key is none of those that few keyboards have, such as F14, Undo or Open."""
    first: QKeyCombination = sequence[0]  # type: ignore[index]
    return first.key() < Qt.Key.Key_F13


class ShortcutSheet(QDialog):
    """Shows the sheet; it can be marked and copied like any page.

    Parameters
    ----------
    actions : ActionSet
        Whose keys are shown.
    theme : Theme
        Its colours.
    """

    def __init__(self, parent: QWidget, actions: ActionSet, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("keyboard shortcuts"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.page, 1)
        layout.addWidget(close)
        self._groups = sheet(actions)
        self.set_theme(theme)
        room = parent.window().size()
        self.resize(min(1000, room.width() - 40), min(760, room.height() - 16))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.page.setHtml(_page(self._groups, theme))


def _page(groups: tuple[tuple[str, tuple[Keys, ...]], ...], theme: Theme) -> str:
    """Write the groups in two columns of about the same length."""
    total = sum(len(rows) + 2 for _, rows in groups)
    columns: tuple[list[str], list[str]] = ([], [])
    written = 0
    for title, rows in groups:
        columns[written * 2 >= total].append(_group(title, rows, theme))
        written += len(rows) + 2
    cells = "".join(f'<td width="50%" style="padding-right: 24px">{"".join(column)}</td>' for column in columns)
    return f'<table width="100%" cellspacing="0"><tr>{cells}</tr></table>'


def _group(title: str, rows: tuple[Keys, ...], theme: Theme) -> str:
    lines = "".join(
        f'<tr><td style="padding: 2px 16px 2px 0; color: {theme.accent}" width="42%">'
        f"<b>{escape(keys)}</b></td>"
        f'<td width="58%" style="padding: 2px 0">{escape(what)}</td></tr>'
        for keys, what in rows
    )
    return f'<h3 style="margin: 12px 0 4px 0">{escape(title)}</h3><table width="100%" cellspacing="0">{lines}</table>'
