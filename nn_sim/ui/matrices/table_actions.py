"""What a matrix table's context menu and shortcuts do: copy, paste, freeze, point at a unit. Owns the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from nn_sim.language import tr
from nn_sim.ui.matrices.matrix_table import MatrixTable
from nn_sim.ui.matrices.matrix_text import latex, tab_separated, with_headers


def add_actions(table: MatrixTable) -> None:
    """Give a table its context menu; the shortcuts work while the table has the focus."""
    for text, shortcut, act in (
        (tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), copy_block),
        (tr("Paste"), QKeySequence(QKeySequence.StandardKey.Paste), paste_block),
        (tr("Freeze / train again"), QKeySequence("F"), freeze_block),
        ("", QKeySequence(), None),
        (tr("Copy matrix with headers"), QKeySequence("Ctrl+Shift+C"), copy_with_headers),
        (tr("Copy as LaTeX"), QKeySequence(), copy_as_latex),
        ("", QKeySequence(), None),
        (tr("Select this row's unit"), QKeySequence("Shift+Space"), select_target),
        (tr("Select this column's unit"), QKeySequence("Ctrl+Space"), select_source),
    ):
        table.addAction(_action(table, text, shortcut, act))
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def copy_block(table: MatrixTable) -> None:
    """Copy the marked block, every digit of it, as a spreadsheet takes it."""
    if block := table.marked_block():
        QGuiApplication.clipboard().setText(tab_separated(table.matrix_model.matrix[block]))


def paste_block(table: MatrixTable) -> None:
    """Ask for the clipboard's block at the upper left corner of what is marked."""
    model = table.matrix_model
    if block := table.marked_block():
        model.propose_block(block[0].start, block[1].start, QGuiApplication.clipboard().text())
    else:
        model.refused.emit(tr("Nothing was pasted: select the cell where the block is to begin"))


def freeze_block(table: MatrixTable) -> None:
    """Ask for the marked block to be frozen, or to be trained again where all of it is frozen."""
    if block := table.marked_block():
        table.matrix_model.propose_frozen(*block)
    else:
        table.matrix_model.refused.emit(tr("Nothing was frozen: select a weight first"))


def copy_with_headers(table: MatrixTable) -> None:
    """Copy the whole matrix with the symbols around it."""
    QGuiApplication.clipboard().setText(with_headers(table.matrix_model.matrix, table.matrix_model.names))


def copy_as_latex(table: MatrixTable) -> None:
    """Copy the whole matrix as a LaTeX bmatrix."""
    QGuiApplication.clipboard().setText(latex(table.matrix_model.matrix))


def select_target(table: MatrixTable) -> None:
    """Point at the unit that the current row leads to."""
    if table.currentIndex().isValid():
        table.choose_target(table.currentIndex().row())


def select_source(table: MatrixTable) -> None:
    """Point at the unit that the current column comes from."""
    if table.currentIndex().isValid():
        table.choose_source(table.currentIndex().column())


def _action(
    table: MatrixTable, text: str, shortcut: QKeySequence, act: Callable[[MatrixTable], None] | None
) -> QAction:
    action = QAction(text, table)
    if act is None:
        action.setSeparator(True)
        return action
    action.setShortcut(shortcut)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda: act(table))
    return action
