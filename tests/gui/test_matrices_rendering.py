"""V and W as they are shown: numbers, structure, the run, themes, room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_hidden_sizes, with_weights, worked_experiment
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import Change
from nn_sim.ui.matrices.matrix_table import MatrixTable
from nn_sim.ui.theme import DARK, LIGHT, Theme
from tests.gui.matrices_desk import Desk


def moons(*hidden: int) -> Experiment:
    return new_experiment(make_builtin("moons"), hidden_sizes=hidden)


def ground(table: MatrixTable, row: int, column: int) -> str:
    """Colour of a cell's lower left corner, where no ink is."""
    corner = table.visualRect(table.model().index(row, column)).bottomLeft()
    image = table.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return str(image.pixelColor(int((corner.x() + 3) * ratio), int((corner.y() - 3) * ratio)).name())


def test_the_worked_example_is_shown_in_the_decks_shape(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment())
    assert desk.headings == ["V  [p × (m+1)] = 2 × 3", "W  [k × (p+1)] = 2 × 3"]
    assert desk.shown(0) == [["1.0000", "−1.0000", "0.0000"], ["1.0000", "0.0000", "1.0000"]]
    assert desk.shown(1) == [["1.0000", "1.0000", "0.0000"], ["1.0000", "−1.0000", "1.0000"]]


def test_all_of_the_worked_example_is_in_sight_at_560_by_190(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment(), (560, 190))
    for table in desk.tables:
        last = table.visualRect(table.model().index(1, 2))
        assert table.viewport().rect().contains(last)
        corner = table.viewport().mapTo(desk.view, last.bottomRight())
        assert desk.view.rect().contains(corner)
        assert not table.visibleRegion().isEmpty()
        assert table.visibleRegion().boundingRect() == table.rect()
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            assert bar.maximum() == 0


def test_a_deep_network_has_a_table_per_matrix(qtbot: QtBot) -> None:
    desk = Desk(qtbot, moons(8, 5))
    assert [heading.split()[0] for heading in desk.headings] == ["V⁽¹⁾", "V⁽²⁾", "W"]
    assert [(t.model().rowCount(), t.model().columnCount()) for t in desk.tables] == [(8, 3), (5, 9), (1, 6)]


def test_another_structure_brings_other_tables(qtbot: QtBot) -> None:
    desk = Desk(qtbot, moons(4))
    desk.render(Change.STRUCTURE | Change.NUMBERS, experiment=with_hidden_sizes(desk.state.experiment, ()))
    assert desk.headings == ["W  [k × (m+1)] = 1 × 3"]
    assert len(desk.tables) == 1


def test_numbers_change_in_the_same_table(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment())
    table = desk.tables[1]
    desk.render(Change.NUMBERS, experiment=with_weights(desk.state.experiment, 1, 0, 2, [[-0.2]]))
    assert desk.tables[1] is table
    assert desk.shown(1)[0] == ["1.0000", "1.0000", "−0.2000"]


def test_pictures_are_no_news(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment())
    desk.render(Change.PICTURES, experiment=with_weights(desk.state.experiment, 1, 0, 2, [[5.0]]))
    assert desk.shown(1)[0][2] == "0.0000"


def test_while_running_the_caption_says_to_pause(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment())
    desk.render(Change.RUN, running=True)
    assert desk.line("caption") == "Pause to edit"
    assert desk.view.toolTip() == "Pause to edit"
    desk.click(0, 0, 0)
    desk.type(["1", Qt.Key.Key_Return, "6", Qt.Key.Key_Return, Qt.Key.Key_F2])
    assert desk.writes == []
    assert desk.choices == [WeightRef(0, 0, 0)]
    desk.render(Change.RUN, running=False)
    assert desk.line("caption") == "v₀₁ = 1.0, from the bias x₀ to u₁"
    assert desk.view.toolTip() == ""


def test_a_new_structure_while_running_cannot_be_edited_either(qtbot: QtBot) -> None:
    desk = Desk(qtbot, moons(4))
    desk.render(Change.RUN, running=True)
    desk.render(Change.STRUCTURE, experiment=moons(3))
    model = desk.tables[0].model()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_grounds_follow_selection_and_theme(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, worked_experiment())
    desk.view.set_theme(theme)
    V, W = desk.tables
    desk.render(Change.SELECTION, selection=UnitRef(1, 2))  # u₂: row 1 of V, column 2 of W
    lit = QColor(theme.accent_soft).name()
    assert [[ground(V, r, c) == lit for c in range(3)] for r in range(2)] == [[False] * 3, [True] * 3]
    assert [[ground(W, r, c) == lit for c in range(3)] for r in range(2)] == [[False, False, True]] * 2
    desk.render(Change.SELECTION, selection=WeightRef(1, 0, 1))
    assert ground(W, 0, 1) == QColor(theme.accent).name()
    assert ground(V, 1, 1) == QColor(theme.panel).name()
    assert ground(V, 1, 0) not in (QColor(theme.panel).name(), lit)  # the bias column
    assert ground(W, 1, 2) == QColor(theme.panel).name()


def test_numbers_keep_their_width(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment())
    widths = [desk.tables[0].columnWidth(column) for column in range(3)]
    assert len(set(widths)) == 1
    desk.render(Change.NUMBERS, experiment=with_weights(desk.state.experiment, 0, 0, 0, [[-1.25e-300]]))
    assert [desk.tables[0].columnWidth(column) for column in range(3)] == widths


def test_a_selected_weight_out_of_sight_is_scrolled_to(qtbot: QtBot) -> None:
    desk = Desk(qtbot, moons(40, 40), (500, 220))
    desk.render(Change.SELECTION, selection=WeightRef(1, 39, 40))
    table = desk.tables[1]
    cell = table.visualRect(table.model().index(39, 40))
    assert table.viewport().rect().contains(cell.center())
    assert desk.view.rect().contains(table.viewport().mapTo(desk.view, cell.center()))


def test_a_large_matrix_keeps_within_the_window_and_scrolls(qtbot: QtBot) -> None:
    desk = Desk(qtbot, moons(256, 256), (900, 260))
    for table in desk.tables[:2]:
        assert table.height() < 260
        assert table.visibleRegion().boundingRect().height() == table.height()  # its own scroll bar included
        assert table.verticalScrollBar().maximum() > 0
    assert desk.tables[1].width() <= 900
    assert desk.tables[1].horizontalScrollBar().maximum() > 0
    assert np.shape(desk.matrices[1]) == (256, 257)


def test_the_view_can_be_made_low(qtbot: QtBot) -> None:
    desk = Desk(qtbot, moons(8, 8), (900, 300))
    desk.view.resize(900, 130)
    assert desk.view.height() == 130
    assert all(table.height() < 100 for table in desk.tables[:2])


def test_larger_type_makes_larger_cells(qtbot: QtBot) -> None:
    desk = Desk(qtbot, worked_experiment(), (1200, 400))
    table = desk.tables[0]
    before = table.columnWidth(0), table.rowHeight(0), table.width()
    font = desk.view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    desk.view.setFont(font)
    after = table.columnWidth(0), table.rowHeight(0), table.width()
    assert all(new > 1.4 * old for old, new in zip(before, after, strict=True))
    assert table.horizontalScrollBar().maximum() == 0
