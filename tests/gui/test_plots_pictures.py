from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from nn_sim.experiment import edits
from nn_sim.session.view_state import EVERYTHING
from nn_sim.ui.plots import LossPlot, OutputPlot
from nn_sim.ui.theme import LIGHT

from .plots_states import state_of


class Asked:
    """Answers with a path instead of a dialog, and notes what was suggested."""

    def __init__(self) -> None:
        self.answer = ""
        self.suggested: list[str] = []

    def __call__(self, _parent: object, suggested: str) -> str:
        self.suggested.append(suggested)
        return self.answer


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture(params=[OutputPlot, LossPlot])
def plot(request, qtbot, asked):
    plot = request.param(ask=asked)
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.resize(300, 240)
    plot.render_state(state_of(edits.worked_experiment()), EVERYTHING)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def choose(plot, text):
    (action,) = [action for action in plot.menu.actions() if action.text().replace("&", "").startswith(text)]
    action.trigger()


def test_the_menu_is_our_own_and_opens_by_the_right_button(plot, qtbot):
    centre = plot.canvas.viewport().rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, centre, plot.canvas.viewport().mapToGlobal(centre), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(plot.canvas.viewport(), event)
    assert plot.menu.isVisible()
    texts = [action.text().replace("&", "").split("\t")[0] for action in plot.menu.actions()]
    assert texts == ["Copy picture", "Save picture…", "Show all"]
    plot.menu.close()
    assert not plot.canvas.plotItem.menuEnabled()


def test_a_copy_has_twice_the_pixels(plot):
    choose(plot, "Copy")
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (600, 480)
    colours = {image.pixel(QPoint(x, y)) for x in range(0, 600, 7) for y in range(0, 480, 7)}
    assert len(colours) > 5


def test_a_picture_is_saved_as_png(plot, asked, tmp_path):
    asked.answer = str(tmp_path / "shot")
    choose(plot, "Save")
    assert asked.suggested in (["output.png"], ["loss.png"])
    assert (tmp_path / "shot.png").read_bytes().startswith(b"\x89PNG")
    assert QImage(str(tmp_path / "shot.png")).width() == 600
    assert not plot.problem.isVisible()


def test_no_answer_saves_nothing(plot, asked, tmp_path):
    choose(plot, "Save")
    assert len(asked.suggested) == 1
    assert not list(tmp_path.iterdir())


def test_a_picture_that_cannot_be_saved_says_so_in_the_plot(plot, asked, tmp_path):
    asked.answer = str(tmp_path / "missing" / "shot.png")
    choose(plot, "Save")
    assert plot.problem.isVisible()
    assert plot.problem.text().startswith(f"The picture could not be saved as {Path(asked.answer)}: ")
    asked.answer = str(tmp_path / "shot.png")
    choose(plot, "Save")
    assert not plot.problem.isVisible()


def test_show_all_ends_the_zoom(plot, qtbot):
    home = plot.canvas.seen
    plot.canvas.setFocus()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Minus)
    assert plot.canvas.seen != home
    choose(plot, "Show")
    assert plot.canvas.seen == home
