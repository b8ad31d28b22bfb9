"""The trace table with real mouse and keys, beside a real session: what it shows, sorts, asks about and copies."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.stepper.scalars import of_unit, of_weight
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.matrix_pairs import PairTable
from nn_sim.ui.theme import DARK, LIGHT
from nn_sim.ui.trace import TraceView
from nn_sim.ui.trace.row_texts import Column
from nn_sim.ui.trace.trace_view import PAUSE_TO_SEE

CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The deck's example with identity units: r = (1, 2) = u, z = (2, 2), delta = (1, 2), eta = 0.1."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.session = Session(worked_experiment(), EngineLoader(load=lambda: None))
        self.heard: list[object] = []
        self.view = TraceView()
        self.view.set_theme(LIGHT)
        self.view.resize(640, 210)
        self.view.intended.connect(self.heard.append)
        self.view.intended.connect(self.session.intend)
        self.session.document.view_changed.connect(self.view.render_state)
        self.intend(wish.SetHiddenActivation("identity"))
        bot.addWidget(self.view)

    def intend(self, *intentions: object) -> None:
        for intention in intentions:
            self.session.intend(intention)

    @property
    def state(self) -> ViewState:
        return self.session.document.state

    def show(self) -> None:
        with self.bot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.view.render_state(self.state, EVERYTHING)

    def column(self, column: Column) -> list[str]:
        model = self.view.table.trace_model
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def type(self, words: str) -> None:
        self.view.bar.filter.setFocus()
        self.view.bar.filter.selectAll()
        self.bot.keyClick(self.view.bar.filter, Qt.Key.Key_Delete)
        self.bot.keyClicks(self.view.bar.filter, words)

    def click_row(self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        table = self.view.table
        table.scrollTo(table.trace_model.index(row, Column.SYMBOL))
        place = table.visualRect(table.trace_model.index(row, Column.SYMBOL)).center()
        self.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    def click_header(self, column: Column) -> None:
        header = self.view.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
        self.bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def marks(self) -> dict[str, str]:
        pairs = zip(self.column(Column.SYMBOL), self.column(Column.MARK), strict=True)
        return {symbol: mark for symbol, mark in pairs if mark}

    @property
    def weights(self) -> list[PairTable]:
        return self.view.weights.tables

    def texts(self, table: int) -> list[list[str]]:
        model = self.weights[table].pair_model
        return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]

    def clipboard(self) -> list[list[str]]:
        return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.session.document.view_changed.disconnect(desk.view.render_state)
    desk.session.shut_down()
    desk.session.deleteLater()


def test_the_decks_numbers_in_the_order_of_the_step(desk: Desk):
    desk.show()
    symbols, values = desk.column(Column.SYMBOL), desk.column(Column.VALUE)
    numbers = dict(zip(symbols, values, strict=True))
    assert (numbers["r₂"], numbers["z₁"], numbers["δ₂"], numbers["w₂₁ new"], numbers["v₀₂ new"]) == (
        "2.0000", "2.0000", "2.0000", "−0.2000", "0.8000",
    )  # fmt: skip
    assert symbols.index("r₁") < symbols.index("s₁") < symbols.index("δ₁") < symbols.index("w₀₁ new")
    assert desk.view.bar.count.text() == "58 rows"
    assert desk.view.table.isColumnHidden(Column.EXAMPLE)


def test_a_click_asks_where_a_number_comes_from_and_marks_what_flows_in(desk: Desk):
    desk.show()
    assert desk.marks() == {}
    row = desk.column(Column.SYMBOL).index("s₂")
    desk.click_row(row)
    assert desk.heard == [wish.Explain(of_unit("s_k", 2, 2, 0))]
    assert desk.marks() == {
        "u₁": "●", "u₂": "●", "w₀₂": "■", "w₁₂": "■", "w₂₂": "■", "s₂": "▶",
    }  # fmt: skip
    index = desk.view.table.trace_model.index(row, Column.VALUE)
    assert index.data(Qt.ItemDataRole.BackgroundRole).color().name() == LIGHT.accent_soft
    assert index.data(Qt.ItemDataRole.FontRole).bold()


def test_enter_asks_the_same(desk: Desk):
    desk.show()
    desk.type("delta")
    desk.view.table.setFocus()
    desk.view.table.selectRow(0)
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_Down)
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_Return)
    assert desk.heard == [wish.Explain(of_unit("delta_k", 2, 2, 0))]
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert len(desk.heard) == 2


def test_the_row_of_the_cursor_comes_into_sight(desk: Desk):
    desk.show()
    table = desk.view.table
    desk.intend(wish.Explain(of_weight("new_", 0, 1, 2, 1)))
    place = table.visualRect(table.trace_model.index(table.trace_model.rowCount() - 1, 0))
    assert table.viewport().rect().contains(place.center())
    desk.intend(wish.Explain(of_weight("", 0, 0, 0, 1)))
    assert table.viewport().rect().contains(table.visualRect(table.trace_model.index(0, 0)).center())
    assert desk.heard == []  # showing is no wish


def test_the_filter_narrows_the_rows(desk: Desk):
    desk.show()
    desk.type("w_21")
    assert desk.column(Column.SYMBOL) == ["w₂₁", "∂l/∂w₂₁", "w₂₁ new"]
    assert desk.view.bar.count.text() == "3 rows"
    desk.type("nonsense")
    assert desk.view.nothing_found.isVisible()
    assert not desk.view.table.isVisible()
    desk.type("l")
    assert desk.column(Column.VALUE) == ["2.5000"]
    assert desk.view.table.isVisible()
    assert desk.view.bar.count.text() == "1 row"


def test_headers_and_keys_sort(desk: Desk):
    desk.show()
    desk.type("update of W")
    desk.click_header(Column.VALUE)
    assert desk.column(Column.VALUE) == ["−1.2000", "−0.2000", "0.6000", "0.8000", "0.9000", "0.9000"]
    header = desk.view.table.trace_model.headerData
    assert header(Column.VALUE, Qt.Orientation.Horizontal) == "value ▴"
    desk.click_header(Column.VALUE)
    assert desk.column(Column.VALUE)[0] == "0.9000"
    assert header(Column.VALUE, Qt.Orientation.Horizontal) == "value ▾"
    desk.view.table.setFocus()
    desk.view.table.setCurrentIndex(desk.view.table.trace_model.index(0, Column.SYMBOL))
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.column(Column.SYMBOL) == ["w₀₁ new", "w₀₂ new", "w₁₁ new", "w₁₂ new", "w₂₁ new", "w₂₂ new"]


def test_sorting_by_mark_follows_the_cursor(desk: Desk):
    desk.show()
    desk.click_header(Column.MARK)
    desk.intend(wish.Explain(of_unit("r_j", 1, 1, 0)))
    assert desk.column(Column.SYMBOL)[:6] == ["r₁", "x₁", "x₂", "v₀₁", "v₁₁", "v₂₁"]


def test_copy_takes_the_marked_rows_or_all_with_every_digit(desk: Desk):
    desk.intend(wish.SetHiddenActivation("tanh"))
    desk.show()
    desk.type("u")
    desk.view.table.setFocus()
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_C, CONTROL)
    assert [line[5] for line in desk.clipboard()[1:]] == ["0.7615941559557649", "0.9640275800758169"]
    assert desk.view.bar.count.text() == "Copied 2 rows"
    desk.click_row(1)
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_C, CONTROL)
    assert [line[2] for line in desk.clipboard()] == ["symbol", "u₂"]
    asked = len(desk.heard)
    desk.click_row(0, CONTROL)  # marks one more, asks nothing
    assert len(desk.heard) == asked
    desk.bot.keyClick(desk.view.table, Qt.Key.Key_C, CONTROL)
    assert [line[2] for line in desk.clipboard()[1:]] == ["u₁", "u₂"]
    copy_all = next(action for action in desk.view.table.actions() if action.text() == "Copy all")
    desk.type("update")
    copy_all.trigger()
    assert len(desk.clipboard()) == 1 + 12


def test_digits(desk: Desk):
    desk.show()
    desk.intend(wish.SetHiddenActivation("tanh"), wish.SetDigits(8))
    desk.type("u")
    assert desk.column(Column.VALUE) == ["0.76159416", "0.96402758"]


def batch_of_four(desk: Desk) -> None:
    desk.intend(wish.LoadDataset(make_builtin("xor")), wish.SetBatchSize(4))


def test_a_batch_shows_one_example_or_all(desk: Desk):
    batch_of_four(desk)
    desk.show()
    assert desk.view.bar.example.isVisible()
    desk.type("loss")
    assert desk.column(Column.EXAMPLE) == ["1", "–"]  # l of the first, and the mean
    desk.bot.keyClick(desk.view.bar.example, Qt.Key.Key_Up)
    assert desk.column(Column.EXAMPLE) == ["2", "–"]
    desk.bot.keyClick(desk.view.bar.example, Qt.Key.Key_Down)
    desk.bot.keyClick(desk.view.bar.example, Qt.Key.Key_Down)
    assert desk.view.bar.example.text() == "all"
    assert desk.column(Column.EXAMPLE) == ["1", "2", "3", "4", "–"]


def test_the_example_follows_the_cursor_unless_all_are_shown(desk: Desk):
    batch_of_four(desk)
    desk.show()
    desk.intend(wish.Explain(of_unit("z_k", 2, 1, 2)))
    assert desk.view.bar.example.value() == 3
    assert desk.marks()["z₁"] == "▶"
    desk.view.bar.example.setValue(0)
    desk.intend(wish.Explain(of_unit("z_k", 2, 1, 1)))
    assert desk.view.bar.example.value() == 0
    table = desk.view.table
    cursor = table.trace_model.place_of(table.trace_model.marks.cursor)
    assert cursor is not None
    assert table.viewport().rect().contains(table.visualRect(table.trace_model.index(cursor, 0)).center())


def test_the_reader_keeps_filter_and_order_when_the_step_is_another(desk: Desk):
    desk.show()
    desk.type("w'_01")
    desk.click_header(Column.VALUE)
    desk.intend(wish.SetEta(0.2))
    # .2 times delta_1 u_0 = .2 is what goes off w_01 = 1
    assert desk.column(Column.VALUE) == ["0.8000"]
    assert desk.view.table.trace_model.arrangement.column is Column.VALUE


def test_running_and_too_large_a_step_say_so(desk: Desk):
    desk.show()
    running = ViewState(desk.state.experiment, desk.state.picture, running=True)
    desk.view.render_state(running, Change.RUN)
    assert desk.view.message.text() == PAUSE_TO_SEE
    assert not desk.view.table.isVisible()
    desk.intend(wish.LoadDataset(make_builtin("moons")), wish.SetHiddenSizes((200, 200)), wish.SetBatchSize(140))
    assert "smaller batch" in desk.view.message.text()
    desk.intend(wish.SetBatchSize(1))
    assert not desk.view.message.isVisible()
    assert desk.view.table.isVisible()


def test_a_hidden_tab_works_when_it_comes_back(desk: Desk, qtbot: QtBot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    other = QWidget()
    tabs.addTab(other, "other")
    tabs.addTab(desk.view, "Trace")
    tabs.show()
    desk.intend(wish.Explain(of_unit("r_j", 1, 1, 0)))
    assert desk.view.table.trace_model.space is None
    tabs.setCurrentIndex(1)
    assert desk.marks()["r₁"] == "▶"
    desk.view.setParent(None)  # the desk puts it away


def test_old_and_new_weights_side_by_side(desk: Desk):
    desk.show()
    desk.bot.mouseClick(desk.view.bar.weights, Qt.MouseButton.LeftButton)
    assert [table.accessibleName() for table in desk.weights] == [
        "old V", "new V", "change of V", "old W", "new W", "change of W",
    ]  # fmt: skip
    assert desk.texts(1) == [["1.1000", "−1.0000", "0.1000"], ["0.8000", "0.0000", "0.8000"]]
    assert desk.texts(2) == [["+0.1000", "0.0000", "+0.1000"], ["−0.2000", "0.0000", "−0.2000"]]
    assert desk.texts(5) == [["−0.1000", "−0.1000", "−0.2000"], ["−0.2000", "−0.2000", "−0.4000"]]
    change = desk.weights[2].pair_model
    inks = [change.index(row, 0).data(Qt.ItemDataRole.ForegroundRole).color().name() for row in range(2)]
    assert inks == [LIGHT.positive, LIGHT.negative]
    assert not desk.view.bar.filter.isVisible()
    desk.view.set_theme(DARK)
    assert change.index(1, 0).data(Qt.ItemDataRole.ForegroundRole).color().name() == DARK.negative


def test_a_weight_asks_where_it_comes_from(desk: Desk):
    desk.show()
    desk.view.bar.weights.click()
    table = desk.weights[5]
    place = table.visualRect(table.pair_model.index(1, 2)).center()
    desk.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.heard == [wish.Explain(of_weight("new_", 1, 1, 2, 1))]
    for one in desk.weights[3:]:
        assert [(index.row(), index.column()) for index in one.selectedIndexes()] == [(1, 2)]
    assert not desk.weights[0].selectedIndexes()
    desk.bot.keyClick(table, Qt.Key.Key_Left)
    desk.bot.keyClick(table, Qt.Key.Key_Return)
    assert desk.heard[-1] == wish.Explain(of_weight("new_", 1, 1, 1, 1))


def test_copying_weights(desk: Desk):
    desk.show()
    desk.view.bar.weights.click()
    table = desk.weights[4]
    table.setFocus()
    desk.bot.keyClick(table, Qt.Key.Key_C, CONTROL)
    found = [[float(cell) for cell in line] for line in desk.clipboard()]
    np.testing.assert_allclose(found, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], atol=1e-15)


def test_other_numbers_keep_the_tables_and_another_network_has_its_own(desk: Desk):
    desk.show()
    desk.view.bar.weights.click()
    before = desk.weights
    desk.intend(wish.SetEta(0.2))
    assert desk.weights is before
    assert desk.texts(1)[0][0] == "1.2000"
    desk.intend(wish.SetHiddenSizes((3, 2)))
    assert len(desk.weights) == 9


def test_the_table_follows_the_font(desk: Desk):
    desk.show()
    before = desk.view.table.rowHeight(0)
    font = desk.view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    desk.view.setFont(font)
    assert desk.view.table.rowHeight(0) > 1.5 * before
