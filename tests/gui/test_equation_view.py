"""The equation panel on a real session: real clicks and keys, numbers known by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QToolButton

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING
from nn_sim.stepper.scalars import of_unit, of_weight
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.equation import EquationView
from nn_sim.ui.pictures import Destination
from nn_sim.ui.theme import LIGHT, style_sheet
from nn_sim.ui.typesetter import Typesetter

FORWARD = {
    "r": "r₁ = x₀ · v₀₁ + x₁ · v₁₁ + x₂ · v₂₁ = 1.0000 · 1.0000 + 0.0000 · (−1.0000) + 1.0000 · 0.0000 = 1.0000",
    "u": "u₁ = tanh(r₁) = tanh(1.0000) = 0.7616",
    "s": "s₁ = u₀ · w₀₁ + u₁ · w₁₁ + u₂ · w₂₁ = 1.0000 · 1.0000 + 0.7616 · 1.0000 + 0.9640 · 0.0000 = 1.7616",
    "z": "z₁ = s₁ = 1.7616",
}
"""x = [0, 1], V = [[1, -1, 0], [1, 0, 1]], W = [[1, 1, 0], [1, -1, 1]], tanh and identity."""


@dataclass
class Desk:
    """A session, the panel on it, and how a user handles it."""

    session: Session
    view: EquationView
    saved: Path

    @property
    def said(self) -> str:
        return self.view.reading.formula.accessibleDescription()

    def phase(self, label: str) -> QToolButton:
        return next(button for button in self.view.strip.buttons if button.text() == label)

    def chips(self) -> list[str]:
        return [chip.text() for chip in self.view.reading.flows_in.chips]


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    session = Session(worked_experiment(), EngineLoader(load=lambda: None))
    typesetter = Typesetter()
    typesetter.begin()
    saved = tmp_path / "equation.png"
    view = EquationView(typesetter, ask=lambda _parent, _name: Destination(saved))
    qtbot.addWidget(view)
    view.intended.connect(session.intend)
    session.document.view_changed.connect(view.render_state)
    view.set_theme(LIGHT)
    view.render_state(session.document.state, EVERYTHING)
    view.resize(640, 210)
    with qtbot.waitExposed(view):
        view.show()
    session.intend(wish.SetGranularity("unit"))
    yield Desk(session, view, saved)
    session.document.view_changed.disconnect(view.render_state)
    typesetter.shut_down()
    session.shut_down()
    session.deleteLater()


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("phase", FORWARD)
def test_a_click_on_a_phase_shows_its_first_equation(desk: Desk, qtbot, phase: str):
    click(qtbot, desk.phase(phase))
    assert desk.said == FORWARD[phase]
    assert desk.phase(phase).isChecked()
    assert desk.session.document.state.lesson.active


def test_next_goes_through_the_deck_phase_by_phase(desk: Desk, qtbot):
    desk.session.intend(wish.SetGranularity("phase"))
    seen = []
    for _ in range(13):
        click(qtbot, desk.view.controls.next)
        seen.append(desk.said.split(" = ")[0])
    assert seen == ["x₁", "r₁", "u₁", "s₁", "z₁", "l", "δ₁", "∂l/∂w₀₁", "c₁", "g′₁", "∂l/∂v₀₁", "w₀₁ new", "v₀₁ new"]
    assert "phase 13 of 13" in desk.view.strip.position.accessibleDescription()


def test_the_second_units_have_the_numbers_of_the_deck(desk: Desk, qtbot):
    results = {}
    for label in ("r", "u", "s", "z"):
        click(qtbot, desk.phase(label))
        click(qtbot, desk.view.controls.next)
        results[label] = desk.said.split(" = ")[-1]
    assert results == {"r": "2.0000", "u": "0.9640", "s": "1.2024", "z": "1.2024"}
    assert "unit 2 of 2" in desk.view.strip.position.text()


def test_arrows_move_the_cursor_and_home_goes_to_the_beginning(desk: Desk, qtbot):
    click(qtbot, desk.phase("u"))
    qtbot.keyClick(desk.view, Qt.Key.Key_Right)
    assert desk.said.startswith("u₂ = tanh(r₂) = tanh(2.0000) = 0.9640")
    qtbot.keyClick(desk.view, Qt.Key.Key_Left)
    qtbot.keyClick(desk.view, Qt.Key.Key_Left)
    assert desk.said.startswith("r₂ = ")
    qtbot.keyClick(desk.view, Qt.Key.Key_Home)
    assert desk.said == "x₁ = 0.0000"


def test_chips_lead_down_to_the_inputs_and_back_again(desk: Desk, qtbot):
    click(qtbot, desk.phase("s"))
    assert desk.chips()[:4] == ["u₀ = 1.0000", "w₀₁ = 1.0000", "u₁ = 0.7616", "w₁₁ = 1.0000"]
    click(qtbot, desk.view.reading.flows_in.chips[2])
    assert desk.said == FORWARD["u"]
    click(qtbot, desk.view.reading.flows_in.chips[0])
    assert desk.said == FORWARD["r"]
    chip = desk.view.reading.flows_in.chips[4]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert desk.said == "x₂ = 1.0000"
    assert "x2 in row 1" in desk.view.reading.words.text()
    for expected in (FORWARD["r"], FORWARD["u"], FORWARD["s"]):
        click(qtbot, desk.view.reading.back)
        assert desk.said == expected
    assert desk.view.reading.back.isHidden()


def test_escape_returns_to_the_cursor_from_however_deep(desk: Desk, qtbot):
    click(qtbot, desk.phase("s"))
    click(qtbot, desk.view.reading.flows_in.chips[2])
    click(qtbot, desk.view.reading.flows_in.chips[0])
    qtbot.keyClick(desk.view, Qt.Key.Key_Escape)
    assert desk.said == FORWARD["s"]


def test_what_is_asked_elsewhere_begins_a_new_way_back(desk: Desk, qtbot):
    click(qtbot, desk.phase("s"))
    click(qtbot, desk.view.reading.flows_in.chips[2])
    desk.session.intend(wish.Explain(of_unit("z_k", 2, 1, 0)))
    click(qtbot, desk.view.reading.back)
    assert desk.said == FORWARD["s"]


def test_an_old_weight_says_where_it_is_from_and_what_becomes_of_it(desk: Desk, qtbot):
    desk.session.intend(wish.Explain(of_weight("", 1, 0, 2, 1)))
    assert desk.said == "w₂₁ = 0.0000"
    assert "No step has changed it yet." in desk.view.reading.words.text()
    total, back, new = desk.view.reading.becomes.chips
    assert total.text() == "s₁ = 1.7616"  # w_21 u_2 is a term of it
    assert back.text() == "c₂ = 1.2024"  # and delta_1 w_21 of this: 0.7616 x 0 + 1.2024 x 1
    click(qtbot, new)
    assert desk.said.startswith("w₂₁ new = w₂₁ − η · ∂l/∂w₂₁ = 0.0000 − 0.1 · 0.7342 = −0.0734")


def test_a_term_at_a_time_adds_up(desk: Desk, qtbot):
    desk.session.intend(wish.SetGranularity("term"))
    click(qtbot, desk.phase("s"))
    texts = []
    for _ in range(3):
        texts.append(desk.view.reading.so_far.text())
        qtbot.keyClick(desk.view, Qt.Key.Key_Right)
    assert [text.split("So far: ")[1].removesuffix("</b>") for text in texts] == ["1.0000", "1.7616", "1.7616"]


def test_a_layer_lists_all_its_results_which_can_be_asked_for(desk: Desk, qtbot):
    desk.session.intend(wish.SetGranularity("layer"))
    click(qtbot, desk.phase("r"))
    assert [chip.text() for chip in desk.view.reading.results.chips] == ["r₁ = 1.0000", "r₂ = 2.0000"]
    click(qtbot, desk.view.reading.results.chips[1])
    assert desk.said.startswith("r₂ = ")


def test_many_results_are_cut_short_until_more_are_wanted(desk: Desk, qtbot):
    desk.session.intend(wish.SetGranularity("batch"))
    desk.session.intend(wish.PlaceCursor(0))
    texts = [chip.text() for chip in desk.view.reading.results.chips]
    assert len(texts) == 11
    assert texts[-1] == "… 3 more"  # l and 12 weights
    click(qtbot, desk.view.reading.results.chips[-1])
    assert len(desk.view.reading.results.chips) == 13


def test_digits_by_the_keys(desk: Desk, qtbot):
    click(qtbot, desk.phase("u"))
    digits = desk.view.controls.digits
    digits.setFocus()
    qtbot.keyClick(digits, Qt.Key.Key_Up)
    qtbot.keyClick(digits, Qt.Key.Key_Up)
    assert desk.session.document.state.digits == 6
    assert desk.said.endswith("= 0.761594")
    assert desk.chips() == ["r₁ = 1.000000"]


def test_granularity_and_speed_and_play_are_wishes(desk: Desk, qtbot):
    box = desk.view.controls.granularity
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert desk.session.document.state.lesson.granularity == "layer"
    assert "layer" in desk.view.controls.next.toolTip()
    desk.view.controls.speed.setFocus()
    qtbot.keyClick(desk.view.controls.speed, Qt.Key.Key_Up)
    assert desk.session.document.state.lesson.moves_per_second == 1.5
    click(qtbot, desk.view.controls.play)
    assert desk.session.document.state.lesson.playing
    assert desk.view.controls.play.text() == "Hold"
    click(qtbot, desk.view.controls.play)
    assert not desk.session.document.state.lesson.playing


def test_the_long_way_can_be_had_where_there_is_a_delta(desk: Desk, qtbot):
    click(qtbot, desk.phase("z"))
    assert not desk.view.controls.long_way.isEnabled()
    click(qtbot, desk.phase("δ"))
    assert desk.said == "δ₁ = −(y₁ − z₁) = −(1.0000 − 1.7616) = 0.7616"
    desk.view.controls.long_way.setFocus()
    qtbot.keyClick(desk.view.controls.long_way, Qt.Key.Key_Space)
    assert desk.said == "δ₁ = ∂l/∂z₁ · f′₁ = 0.7616 · 1.0000 = 0.7616"
    assert "short way" in desk.view.reading.formula.tex


def test_what_is_copied_has_every_digit_or_those_shown(desk: Desk, qtbot):
    click(qtbot, desk.phase("u"))
    desk.view.copy_menu.copy_as("text")
    assert QGuiApplication.clipboard().text() == "u₁ = tanh(r₁) = tanh(1.0) = 0.7615941559557649"
    latex = next(action for action in desk.view.copy_menu.actions() if "LaTeX" in action.text())
    latex.trigger()
    assert QGuiApplication.clipboard().text() == (r"u_{1} = \tanh(r_{1}) = \tanh(1.0000) = 0.7616")


def test_the_picture_is_saved_once_it_is_drawn(desk: Desk, qtbot):
    click(qtbot, desk.phase("u"))
    formula = desk.view.reading.formula
    qtbot.waitUntil(lambda: bool(formula.svg), timeout=20_000)
    desk.view.copy_menu.save()
    assert desk.saved.read_bytes().startswith(b"\x89PNG")


def test_running_and_a_step_too_large_say_so_in_place_of_the_equation(desk: Desk):
    desk.view.render_state(replace(desk.session.document.state, running=True), EVERYTHING)
    assert desk.view.message.isVisible()
    assert desk.view.message.text() == "Pause to read the equations."
    assert not desk.view.controls.next.isEnabled()
    desk.view.render_state(desk.session.document.state, EVERYTHING)
    assert desk.view.reading.isVisible()


def test_a_panel_that_is_not_seen_does_nothing_until_it_is_shown(desk: Desk, qtbot):
    click(qtbot, desk.phase("r"))
    desk.view.hide()
    desk.session.intend(wish.MoveCursor())
    assert desk.said == FORWARD["r"]
    desk.view.show()
    assert desk.said.startswith("r₂")


def test_before_the_first_move_the_panel_says_how_to_begin(desk: Desk):
    assert not desk.session.document.state.lesson.active
    assert "Press Next" in desk.view.reading.words.text()


def test_every_control_has_a_name_and_says_what_it_does(desk: Desk):
    controls = desk.view.controls
    for widget in (controls.previous, controls.next, controls.granularity, controls.play, controls.speed):
        assert widget.accessibleName()
        assert widget.toolTip()
    assert all(button.toolTip() for button in desk.view.strip.buttons)


def test_a_chip_is_lit_under_the_pointer(desk: Desk, qtbot):
    click(qtbot, desk.phase("u"))
    chip = desk.view.reading.flows_in.chips[0]
    before = chip.grab().toImage()
    QGuiApplication.sendEvent(chip, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(chip.mapToGlobal(QPointF(5, 5)))))
    chip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert chip.grab().toImage() != before
    QGuiApplication.sendEvent(chip, QEvent(QEvent.Type.Leave))


def test_enter_in_a_box_gives_the_keys_back_to_the_panel(desk: Desk, qtbot):
    desk.view.activateWindow()
    heard = []
    for key in (Qt.Key.Key_Period, Qt.Key.Key_Comma):
        QShortcut(QKeySequence(key), desk.view, context=Qt.ShortcutContext.WindowShortcut).activated.connect(
            lambda key=key: heard.append(key)
        )
    click(qtbot, desk.phase("u"))
    for box in (desk.view.controls.digits, desk.view.controls.speed):
        heard.clear()
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Period)
        qtbot.keyClick(box, Qt.Key.Key_Comma)
        assert heard == [Qt.Key.Key_Period, Qt.Key.Key_Comma]
        box.selectAll()
        qtbot.keyClicks(box, "7")
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert not box.hasFocus()
    assert desk.session.document.state.digits == 7
    qtbot.keyClick(desk.view.focusWidget() or desk.view, Qt.Key.Key_Right)
    assert desk.said.startswith("u₂ = ")


def test_a_decimal_point_can_be_typed(desk: Desk, qtbot):
    box = desk.view.controls.speed
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "2.5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert desk.session.document.state.lesson.moves_per_second == 2.5


def test_while_a_step_is_done_the_keys_stay_where_they_are(desk: Desk):
    desk.view.activateWindow()
    desk.view.controls.granularity.setFocus()
    desk.view.render_state(replace(desk.session.document.state, running=True), EVERYTHING)
    assert desk.view.controls.granularity.hasFocus()
    assert not desk.view.controls.next.isEnabled()


def test_an_old_weight_is_of_no_phase_and_its_name_has_numbers(desk: Desk, qtbot):
    desk.session.intend(wish.Explain(of_weight("", 0, 1, 2, 1)))
    assert not any(button.isChecked() for button in desk.view.strip.buttons)
    assert "weight from input 2 to hidden unit 2" in desk.view.reading.words.text()


def test_no_line_is_wider_than_the_page_whatever_the_digits(desk: Desk, qtbot):
    desk.session.intend(wish.SetDigits(17))
    click(qtbot, desk.phase("s"))
    formula = desk.view.reading.formula
    qtbot.waitUntil(lambda: bool(formula.svg), timeout=20_000)
    page = desk.view.reading.parentWidget()
    qtbot.waitUntil(lambda: desk.view.reading.width() <= page.width())
    for chip in desk.view.reading.flows_in.chips:
        assert chip.mapTo(page, chip.rect().topRight()).x() < page.width()


def test_the_room_for_the_ring_of_the_focus_makes_no_bar_below_the_page(desk: Desk, qtbot):
    desk.view.setStyleSheet(style_sheet(LIGHT))
    click(qtbot, desk.phase("s"))
    desk.view.resize(640, desk.view.minimumSizeHint().height())
    page = desk.view.findChild(QScrollArea, "equation_page")
    qtbot.waitUntil(lambda: page.viewport().width() < page.maximumViewportSize().width())  # there is the other bar
    assert page.width() > page.maximumViewportSize().width()  # there is such a ring
    assert page.horizontalScrollBar().maximum() == 0


def test_the_example_of_a_batch_is_seen_and_chosen(desk: Desk, qtbot):
    box = desk.view.strip.example
    assert box.isHidden()
    desk.session.intend(wish.LoadDataset(make_builtin("xor")))
    desk.session.intend(wish.SetBatchSize(4))
    click(qtbot, desk.phase("u"))
    click(qtbot, desk.view.controls.next)
    assert box.text() == "example 1 of 4"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == "example 2 of 4"
    assert desk.session.document.state.lesson.scalar == of_unit("u_j", 1, 2, 1)
    desk.session.intend(wish.Explain(of_unit("s_k", 2, 1, 0)))
    assert box.text() == "example 1 of 4"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert desk.session.document.state.lesson.asked == of_unit("s_k", 2, 1, 1)
