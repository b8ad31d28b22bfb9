"""Lines round every control, for a theme in which grounds alone do not tell a control from what is behind it.

Qt's Fusion style draws its outlines darker than the window, which a black window leaves no room for. Owns no colour but
those of the small pictures in ``resources/controls``, which are white or black: the rest comes from the theme.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nn_sim.ui.theme import Theme

_OUTLINES = """
    QPushButton, QToolButton, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QListView, QTreeView {{
        border: 1px solid {theme.line}; border-radius: 3px; }}
    QPushButton {{ background: {theme.raised}; padding: 4px 14px; }}
    QToolButton {{ padding: 3px; }}
    QComboBox, QAbstractSpinBox {{ padding: 2px 6px; background: {theme.field}; }}
    QPushButton:hover, QToolButton:hover, QComboBox:hover, QAbstractSpinBox:hover {{ border-color: {theme.text}; }}
    QPushButton:focus, QToolButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus,
    QTextEdit:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton:default {{ border: 2px solid {theme.text}; }}
    QPushButton:default:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton:checked, QToolButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}
    QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
        border: 1px dashed {theme.line}; }}
    QComboBox::drop-down {{ border: 0; width: 18px; }}
    QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{pictures}/down.svg"); }}
    QAbstractSpinBox::up-arrow {{ image: url("{pictures}/up.svg"); }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 16px; background: {theme.field}; }}
    QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTreeView::indicator, QMenu::indicator {{
        width: 1em; height: 1em; border: 1px solid {theme.text}; background: {theme.field}; }}
    QMenu::indicator {{ margin-left: 6px; }}
    QRadioButton::indicator, QMenu::indicator:exclusive {{ border-radius: 0.5em; }}
    QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
    QMenu::indicator:checked {{ background: {theme.accent}; image: url("{pictures}/check.svg"); }}
    QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{
        background: {theme.accent}; image: url("{pictures}/dot.svg"); }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border: 1px dashed {theme.line}; }}
    QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {{ background: {theme.line}; }}
    QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {theme.accent}; }}
    QMenu {{ border: 1px solid {theme.line}; background: {theme.window}; }}
    QMenu::item:selected, QMenuBar::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.line}; }}
    QMenu::separator {{ background: {theme.line}; height: 1px; }}
    QSplitter::handle {{ background: {theme.raised}; }}
    QSplitter::handle:hover {{ background: {theme.line}; }}
"""


def outlines(theme: Theme) -> str:
    """Return the style sheet that draws the lines in a theme's colours."""
    pictures = Path(str(files("nn_sim"))) / "resources" / "controls"
    return _OUTLINES.format(theme=theme, pictures=pictures.as_posix())
