"""The code view with real mouse and keys, beside a real session: its lines, its values, what it asks and copies."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.code import CodeView
from nn_sim.ui.code.code_view import PAUSE_TO_SEE
from nn_sim.ui.code.listing_model import Column
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import DARK, LIGHT

CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The deck's example with tanh units."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.session = Session(worked_experiment(), EngineLoader(load=lambda: None))
        self.heard: list[object] = []
        self.view = CodeView()
        self.view.set_theme(LIGHT)
        self.view.resize(640, 210)
        self.view.intended.connect(self.heard.append)
        self.view.intended.connect(self.session.intend)
        self.session.document.view_changed.connect(self.view.render_state)
        self.intend(wish.SetHiddenActivation("tanh"))
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

    @property
    def code(self) -> list[str]:
        return [line.text.strip() for line in self.view.listing.listing_model.lines]

    def value(self, line: str) -> str:
        return str(self.view.listing.listing_model.index(self.code.index(line), Column.VALUE).data())

    @property
    def current(self) -> str:
        current = self.view.listing.listing_model.current
        return "" if current is None else self.code[current]

    def click(self, line: str) -> None:
        listing = self.view.listing
        index = listing.listing_model.index(self.code.index(line), Column.CODE)
        listing.scrollTo(index)
        self.bot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=listing.visualRect(index).center())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.session.document.view_changed.disconnect(desk.view.render_state)
    desk.session.shut_down()
    desk.session.deleteLater()


def test_the_values_stand_beside_the_lines(desk: Desk):
    desk.show()
    assert desk.value("def compute_forward(x, V, W):") == "x = [0.0000, 1.0000]"
    assert desk.value("r = V @ np.r_[1, x]") == "r = [1.0000, 2.0000]"
    assert desk.value("u = np.tanh(r)") == "u = [0.7616, 0.9640]"
    assert desk.value("z = s") == "z = [1.7616, 1.2024]"
    assert desk.value("return V, W") == ""
    desk.intend(wish.SetDigits(3))
    assert desk.value("u = np.tanh(r)") == "u = [0.762, 0.964]"


def test_the_line_at_the_cursor_is_lit_and_told(desk: Desk):
    desk.show()
    assert desk.current == ""
    desk.intend(wish.Explain(of_unit("s_k", 2, 1, 0)))
    assert desk.current == "s = W @ np.r_[1, u]"
    assert desk.view.listing.listing_model.lit == {"u": 0, "W": 1}
    assert desk.view.accessibleDescription() == "line 6, s = W @ np.r_[1, u], s = [1.7616, 1.2024]"
    desk.intend(wish.Explain(Scalar("eta")))
    assert desk.current == "def update_params(x, y, V, W, eta):"
    desk.intend(wish.Explain(of_unit("u_j", 1, 0, 0)))  # the bias unit, always 1
    assert desk.current == "u = np.tanh(r)"


def test_the_line_at_the_cursor_comes_into_sight(desk: Desk):
    desk.show()
    listing = desk.view.listing
    desk.intend(wish.Explain(of_weight("new_", 0, 1, 1, 1)))
    assert desk.current == "V = V - eta * dl_dV"
    current = listing.listing_model.current
    assert current is not None
    assert (
        listing.viewport()
        .rect()
        .contains(listing.visualRect(listing.listing_model.index(current, Column.NUMBER)).center())
    )
    assert desk.heard == []  # showing is no wish


@pytest.mark.parametrize(
    ("line", "scalar"),
    [
        ("def compute_forward(x, V, W):", Scalar("x_i", 0, (1,), 0)),
        ("r = V @ np.r_[1, x]", Scalar("r_j", 1, (1,), 0)),
        ("l = 0.5 * np.sum((y - z)**2)", Scalar("l", example=0)),
        ("dl_dW = np.outer(delta_k, np.r_[1, u])", Scalar("dl_dw_jk", 1, (0, 0), 0)),
        ("W = W - eta * dl_dW", Scalar("new_w_jk", 1, (0, 0))),
    ],
)
def test_a_click_asks_about_the_first_number_of_the_line(desk: Desk, line: str, scalar: Scalar):
    desk.show()
    desk.click(line)
    assert desk.heard == [wish.Explain(scalar)]
    assert desk.current == line


def test_a_line_that_works_out_nothing_asks_nothing(desk: Desk):
    desk.show()
    for line in ("import numpy as np", "return V, W", "z, u = compute_forward(x, V, W)"):
        desk.click(line)
    assert desk.heard == []


def test_arrows_and_enter(desk: Desk):
    desk.show()
    desk.click("u = np.tanh(r)")
    desk.bot.keyClick(desk.view.listing, Qt.Key.Key_Down)
    desk.bot.keyClick(desk.view.listing, Qt.Key.Key_Return)
    assert desk.heard[-1] == wish.Explain(Scalar("s_k", 2, (1,), 0))


def test_copying_gives_code_that_runs(desk: Desk):
    desk.intend(wish.SetHiddenActivation("identity"))
    desk.show()
    desk.view.listing.setFocus()
    desk.bot.keyClick(desk.view.listing, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    namespace: dict = {}
    exec(copied, namespace)
    V, W = namespace["update_params"]([0, 1], np.array([1, 0]), np.array([[1, -1, 0], [1, 0, 1]]),
                                      np.array([[1, 1, 0], [1, -1, 1]]), 0.1)  # fmt: skip
    np.testing.assert_allclose(V, [[1.1, -1, 0.1], [0.8, 0, 0.8]], atol=1e-15)
    np.testing.assert_allclose(W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], atol=1e-15)
    QGuiApplication.clipboard().clear()
    desk.bot.mouseClick(desk.view.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == copied
    desk.click("delta_j = slope * c")
    desk.bot.keyClick(desk.view.listing, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "delta_j = slope * c"


def test_a_batch_shows_the_row_of_the_cursors_example(desk: Desk):
    desk.intend(wish.LoadDataset(make_builtin("xor")), wish.SetBatchSize(4))
    desk.show()
    desk.intend(wish.Explain(of_unit("z_k", 2, 1, 2)))
    trace = desk.state.lesson.step.trace
    line = next(line for line in desk.code if line.startswith("Z = "))
    assert desk.current == line
    name, value = desk.value(line).split(" = ")
    assert name == "Z[2]"
    assert float(value.strip("[]").replace("−", "-")) == pytest.approx(trace.z_k[2, 0], abs=5e-5)
    desk.click("R = with_bias(X) @ V.T")
    assert desk.heard == [wish.Explain(Scalar("r_j", 1, (1,), 2))]


def test_large_values_are_told_by_their_shape(desk: Desk):
    desk.intend(wish.LoadDataset(make_builtin("moons")), wish.SetHiddenSizes((30,)), wish.SetBatchSize(1))
    desk.show()
    assert desk.value("V = V - eta * dl_dV") == "V: 30 × 3"
    assert desk.value("s = W @ np.r_[1, u]").startswith("s = [")


def test_the_code_follows_the_network_and_the_long_way(desk: Desk):
    desk.show()
    desk.intend(wish.ShowLongWay(True))
    assert "delta_k = dl_dz * dz_ds" in desk.code
    desk.intend(wish.ShowLongWay(False), wish.SetHiddenSizes((3, 2)), wish.SetOptimiser("adam"))
    assert "r2 = V2 @ np.r_[1, u1]" in desk.code
    assert "W = W - eta * m_hat / (np.sqrt(a_hat) + epsilon)" in desk.code


def test_running_and_too_large_a_step_say_so(desk: Desk):
    desk.show()
    running = ViewState(desk.state.experiment, desk.state.picture, running=True)
    desk.view.render_state(running, Change.RUN)
    assert desk.view.message.text() == desk.view.accessibleDescription() == PAUSE_TO_SEE
    assert not desk.view.listing.isVisible()
    desk.intend(wish.LoadDataset(make_builtin("moons")), wish.SetHiddenSizes((200, 200)), wish.SetBatchSize(140))
    assert "smaller batch" in desk.view.message.text()
    desk.intend(wish.SetBatchSize(1))
    assert desk.view.listing.isVisible()


def test_a_hidden_tab_works_when_it_comes_back(desk: Desk, qtbot: QtBot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    other = QWidget()
    tabs.addTab(other, "other")
    tabs.addTab(desk.view, "Code")
    tabs.show()
    desk.intend(wish.Explain(of_unit("r_j", 1, 1, 0)))
    assert desk.code == []
    tabs.setCurrentIndex(1)
    assert desk.current == "r = V @ np.r_[1, x]"
    desk.view.setParent(None)  # the desk puts it away


def test_the_font_is_of_steady_width_and_follows_the_widgets_size(desk: Desk):
    desk.show()
    listing = desk.view.listing
    before = listing.rowHeight(0)
    font = desk.view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    desk.view.setFont(font)
    assert listing.rowHeight(0) > 1.5 * before
    metrics = QFontMetrics(listing.code_font)
    assert metrics.horizontalAdvance("iii") == metrics.horizontalAdvance("WWW")


def test_the_lit_line_is_painted_in_the_accent(desk: Desk):
    desk.view.set_theme(DARK)
    desk.show()
    desk.intend(wish.Explain(of_unit("r_j", 1, 1, 0)))
    listing = desk.view.listing
    picture = listing.viewport().grab().toImage()
    current = listing.listing_model.current
    assert current is not None
    lit, other = (
        listing.visualRect(listing.listing_model.index(number, Column.VALUE)).topRight()
        for number in (current, current + 1)
    )
    scale = picture.devicePixelRatio()
    colours = [picture.pixelColor(int((p.x() - 4) * scale), int((p.y() + 2) * scale)).name() for p in (lit, other)]
    assert colours == [DARK.accent_soft, DARK.panel]


def test_the_line_at_the_cursor_shows_its_entry_where_the_whole_has_no_room(desk: Desk):
    desk.intend(wish.LoadDataset(make_builtin("moons")))
    desk.intend(wish.SetHiddenSizes((30,)))  # V has 90 weights, too many to be written
    desk.show()
    desk.intend(wish.Explain(of_weight("dl_d", 0, 4, 2, 1, example=0)))
    number = desk.view.listing.listing_model.current
    texts = desk.view.listing.listing_model.values(number)
    value = value_of(desk.state.lesson.step, of_weight("dl_d", 0, 4, 2, 1, example=0))
    assert texts == (f"dl_dV[4,2] = {short(value)}", "dl_dV: 30 × 3")
    desk.intend(wish.Explain(of_unit("r_j", 1, 3, 0)))
    assert desk.view.listing.listing_model.values(number) == ("dl_dV: 30 × 3",)  # the cursor is elsewhere


def test_what_adam_corrects_has_its_values(desk: Desk):
    # the first step: m = 0.1 g, corrected by 1 / (1 - 0.9), is g itself, and a_hat is g^2
    desk.intend(wish.SetOptimiser("adam"))
    desk.show()
    assert desk.value('m_hat = m["W"] / (1 - beta1**t)') == "m_hat = " + desk.value(
        next(line for line in desk.code if line.startswith("dl_dW = "))
    ).removeprefix("dl_dW = ")
    assert desk.value('a_hat = a["W"] / (1 - beta2**t)').startswith("a_hat = [[0.5800, ")
