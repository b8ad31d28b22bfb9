"""Each view's picture, by its own menu: on the clipboard, in a file of each format, and what is said where it fails."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QImageReader, QKeySequence
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.experiment import edits
from nn_sim.session.aside import Aside
from nn_sim.session.selection import UnitRef
from nn_sim.session.view_state import EVERYTHING
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.gradient_check import GradientCheckView
from nn_sim.ui.loss_surface import LossSurfaceView
from nn_sim.ui.old_weights import OldWeightsView
from nn_sim.ui.pictures import AskFile, Destination, PictureMenu, ProblemLine
from nn_sim.ui.plots import LossPlot, OutputPlot
from nn_sim.ui.theme import DARK, LIGHT, Theme

from .plots_states import state_of, with_losses

SIZE = (640, 300)
PIXELS_OF_A_POINT = 96 / 72


@dataclass
class Asked:
    """Answers with a file instead of a dialog, and notes what was suggested."""

    answer: Destination | None = None
    suggested: list[str] = field(default_factory=list)

    def __call__(self, _parent: QWidget, name: str) -> Destination | None:
        self.suggested.append(name)
        return self.answer


@dataclass(frozen=True)
class Case:
    """A view, where its menu is asked for, and the name of its file."""

    make: Callable[[Aside, AskFile], QWidget]
    place: Callable[[QWidget], QWidget]
    name: str
    shows_all: bool = True


CASES = {
    "output": Case(lambda _, ask: OutputPlot(ask=ask), lambda view: view.canvas.viewport(), "worked-output"),
    "loss": Case(lambda _, ask: LossPlot(ask=ask), lambda view: view.canvas.viewport(), "worked-loss"),
    "diagram": Case(lambda _, ask: DiagramView(ask=ask), lambda view: view.viewport(), "worked-network"),
    "old weights": Case(
        lambda aside, ask: OldWeightsView(aside, ask=ask), lambda view: view.curves.viewport(), "worked-old-weights"
    ),
    "loss surface": Case(
        lambda aside, ask: LossSurfaceView(aside, ask=ask), lambda view: view.one, "worked-loss-surface"
    ),
    "gradient check": Case(
        lambda aside, ask: GradientCheckView(aside, ask=ask),
        lambda view: view.maps.viewport(),
        "worked-gradient-check",
        shows_all=False,
    ),
}


@dataclass
class Desk:
    """A view on show, with all that it works out worked out."""

    view: QWidget
    case: Case
    asked: Asked

    @property
    def menu(self) -> PictureMenu:
        return self.view.menu

    @property
    def problem(self) -> ProblemLine:
        return self.view.problem

    @property
    def entries(self) -> list[str]:
        return [action.text().replace("&", "").split("\t")[0] for action in self.menu.actions()]

    def choose(self, text: str) -> None:
        self.menu.actions()[self.entries.index(text)].trigger()

    def save(self, path: Path, scale: int = 2) -> None:
        self.asked.answer = Destination(path, scale)
        self.choose("Save picture…")

    def ask_for_menu(self, place: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> None:
        at = self.case.place(self.view)
        QApplication.sendEvent(at, QContextMenuEvent(reason, place, at.mapToGlobal(place), Qt.KeyboardModifier(0)))


def a_desk(bot: QtBot, aside: Aside, case: Case, theme: Theme = LIGHT) -> Desk:
    asked = Asked()
    view = case.make(aside, asked)
    bot.addWidget(view)
    view.resize(*SIZE)
    view.set_theme(theme)
    state = state_of(with_losses(edits.worked_experiment(), [3.0, 2.0, 1.0]))
    view.render_state(state, EVERYTHING)
    with bot.waitActive(view):
        view.show()
        view.activateWindow()
    if isinstance(view, OldWeightsView):
        view.bar.epochs.setValue(2)
        view.bar.run.click()
        view.resize(1200, 400)
    bot.waitUntil(lambda: not aside.is_busy, timeout=20_000)
    QApplication.processEvents()
    return Desk(view, case, asked)


@pytest.fixture
def aside() -> Iterator[Aside]:
    aside = Aside()
    yield aside
    aside.shut_down()


@pytest.fixture(params=CASES)
def desk(request: pytest.FixtureRequest, qtbot: QtBot, aside: Aside) -> Desk:
    return a_desk(qtbot, aside, CASES[request.param])


@pytest.fixture
def diagram(qtbot: QtBot, aside: Aside) -> Desk:
    return a_desk(qtbot, aside, CASES["diagram"])


@pytest.fixture
def output(qtbot: QtBot, aside: Aside) -> Desk:
    return a_desk(qtbot, aside, CASES["output"])


def colours(image: QImage) -> set[str]:
    width, height = image.width(), image.height()
    return {image.pixelColor(x, y).name() for x in range(0, width, 3) for y in range(0, height, 3)}


def page_size(pdf: bytes) -> tuple[float, float]:
    """The only page's width and height in points."""
    (box,) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return float(box[0]), float(box[1])


def test_the_right_button_opens_the_menu(desk: Desk):
    if isinstance(desk.view, DiagramView):  # which leaves it to others what else the menu offers
        desk.view.menu_requested.connect(lambda _thing, place: desk.menu.open_at(place))
    desk.ask_for_menu(QPoint(3, 3))
    assert desk.menu.isVisible()
    desk.menu.close()
    tables = [entry for entry in desk.entries if "table" in entry]
    assert tables or isinstance(desk.view, DiagramView)  # whose things are read one by one
    ours = [entry for entry in desk.entries if entry != "Copy numbers" and entry not in tables]
    assert ours == ["Copy picture", "Save picture…", *(["Show all"] if desk.case.shows_all else [])]


def test_a_copy_is_pixels_and_a_drawing(desk: Desk):
    desk.choose("Copy picture")
    content = QGuiApplication.clipboard().mimeData()
    image = QGuiApplication.clipboard().image()
    drawing = QSvgRenderer(content.data("image/svg+xml"))
    assert drawing.isValid()
    assert (image.width(), image.height()) == (2 * drawing.viewBox().width(), 2 * drawing.viewBox().height())
    assert len(colours(image)) > 5


def test_each_format_is_a_file_that_can_be_read_again(desk: Desk, tmp_path: Path):
    widths = []
    for scale in (1, 2, 4):
        desk.save(tmp_path / f"{scale}.png", scale)
        reader = QImageReader(str(tmp_path / f"{scale}.png"))
        assert reader.format() == b"png"
        widths.append(reader.read().width())
    assert widths == [widths[0], 2 * widths[0], 4 * widths[0]]
    desk.save(tmp_path / "drawing.svg")
    drawing = QSvgRenderer(str(tmp_path / "drawing.svg"))
    assert drawing.isValid()
    assert drawing.viewBox().width() == widths[0]
    desk.save(tmp_path / "page.pdf")
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert page_size(pdf)[0] * PIXELS_OF_A_POINT == pytest.approx(widths[0], abs=1.0)
    assert desk.asked.suggested == [desk.case.name] * 5
    assert not desk.problem.isVisible()


def test_the_drawing_has_lines_and_words_and_needs_nothing_that_others_do_not_know(desk: Desk, tmp_path: Path):
    desk.save(tmp_path / "drawing.svg")
    svg = (tmp_path / "drawing.svg").read_text(encoding="utf-8")
    drawn = svg[svg.index("</defs>") :]
    visible = re.findall(r'<g [^>]*stroke="#[^>]*>\s*<\w+ vector-effect="non-scaling-stroke"', drawn)
    assert not visible
    assert drawn.count("<text") >= 5
    assert set(re.findall(r'font-family="([^"]*)"', svg)) == {"DejaVu Sans, sans-serif"}


def test_a_folder_that_is_not_there_is_one_sentence_in_the_view_and_in_no_picture(desk: Desk, tmp_path: Path):
    desk.save(tmp_path / "before.svg")
    missing = tmp_path / "missing" / "shot.png"
    desk.save(missing)
    assert desk.problem.isVisible()
    assert desk.problem.text().startswith(f"The picture could not be saved as {missing}: ")
    assert desk.problem.text().count(".") == str(missing).count(".") + 1
    desk.choose("Copy picture")
    assert b"could not" not in bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data())
    assert not desk.problem.isVisible()


def test_who_thinks_better_of_it_saves_nothing(desk: Desk, tmp_path: Path):
    desk.choose("Save picture…")
    assert desk.asked.suggested == [desk.case.name]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", CASES)
def test_pictures_come_as_seen_also_dark(qtbot: QtBot, aside: Aside, name: str, tmp_path: Path):
    desk = a_desk(qtbot, aside, CASES[name], DARK)
    desk.save(tmp_path / "dark.png", 1)
    seen = colours(QImage(str(tmp_path / "dark.png")))
    assert DARK.panel in seen
    assert LIGHT.panel not in seen


def test_controls_are_in_no_picture(output: Desk, qtbot: QtBot):
    output.choose("Copy picture")
    words = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data())
    assert b"train" in words  # of the legend
    state = state_of(edits.worked_experiment(), probe=(0.5, 0.5))
    output.view.render_state(state, EVERYTHING)
    assert output.view.probe.back.isVisible()
    output.choose("Copy picture")
    with_probe = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data())
    assert b"Back" not in with_probe
    assert with_probe != words


def test_the_focus_is_in_no_picture(desk: Desk):
    pictures = []
    for reason in (None, Qt.FocusReason.TabFocusReason):
        if reason is not None:
            place = desk.case.place(desk.view)
            (place.parentWidget() if place.focusPolicy() == Qt.FocusPolicy.NoFocus else place).setFocus(reason)
        desk.choose("Copy picture")
        pictures.append(QGuiApplication.clipboard().image())
    assert pictures[0] == pictures[1]


def test_show_all_ends_the_zoom(output: Desk, qtbot: QtBot):
    home = output.view.canvas.seen
    output.view.canvas.setFocus()
    qtbot.keyClick(output.view.canvas, Qt.Key.Key_Minus)
    assert output.view.canvas.seen != home
    output.choose("Show all")
    assert output.view.canvas.seen == home


def test_the_key_for_copying_copies_the_picture_that_has_the_focus(output: Desk, qtbot: QtBot):
    QGuiApplication.clipboard().setText("before")
    output.view.canvas.setFocus()
    qtbot.keySequence(output.view.canvas, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().image().width() == 2 * SIZE[0]


def test_the_key_copies_the_diagram_while_nothing_is_selected(diagram: Desk, qtbot: QtBot):
    selected = state_of(edits.worked_experiment(), selection=UnitRef(1, 1))
    QGuiApplication.clipboard().setText("before")
    for state, copied in ((selected, False), (state_of(edits.worked_experiment()), True)):
        diagram.view.render_state(state, EVERYTHING)
        qtbot.keySequence(diagram.view, QKeySequence(QKeySequence.StandardKey.Copy))
        assert QGuiApplication.clipboard().mimeData().hasImage() == copied


def test_the_diagram_asks_for_the_menu_of_what_is_hit(diagram: Desk):
    wanted: list[object] = []
    places: list[QPoint] = []
    diagram.view.menu_requested.connect(lambda thing, _place: wanted.append(thing))
    diagram.view.menu_requested.connect(lambda _thing, place: places.append(diagram.view.mapFromGlobal(place)))
    unit = UnitRef(1, 1)
    place = diagram.view.mapFromScene(diagram.view.diagram.nodes[unit].pos())
    diagram.ask_for_menu(place)
    diagram.ask_for_menu(QPoint(1, 1))
    diagram.ask_for_menu(place, QContextMenuEvent.Reason.Keyboard)
    diagram.view.render_state(state_of(edits.worked_experiment(), selection=unit), EVERYTHING)
    diagram.ask_for_menu(QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    assert wanted == [unit, None, None, unit]  # by the keys it is what is selected
    assert places[:3] == [place, QPoint(1, 1), diagram.view.rect().center()]
    assert abs(places[3].x() - place.x()) <= 1
    assert place.y() < places[3].y() < place.y() + 100  # below the unit


def test_the_diagram_is_sharp_at_any_size(diagram: Desk, tmp_path: Path):
    """Lines and numbers are shapes, and only the maps in the nodes and their scale are pixels."""
    diagram.view.show_maps(False)
    diagram.save(tmp_path / "network.svg")
    svg = (tmp_path / "network.svg").read_text(encoding="utf-8")
    assert "<image" not in svg
    diagram.save(tmp_path / "network.pdf")
    assert b"/Subtype /Image" not in (tmp_path / "network.pdf").read_bytes()
    assert page_size((tmp_path / "network.pdf").read_bytes()) == (480.0, 225.0)  # 640 x 300 px at 96 dots per inch
    for words in ("positive", "u₁", "−1.0000"):
        assert words in svg


def test_a_picture_of_a_plot_leaves_the_plot_as_it_was(output: Desk):
    before = output.view.grab().toImage()
    output.choose("Copy picture")
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    assert output.view.grab().toImage() == before


def test_the_drawing_on_the_clipboard_is_bytes_of_utf_8(diagram: Desk):
    diagram.choose("Copy picture")
    data: QByteArray = QGuiApplication.clipboard().mimeData().data("image/svg+xml")
    assert bytes(data.data()).decode("utf-8").startswith("<?xml")
