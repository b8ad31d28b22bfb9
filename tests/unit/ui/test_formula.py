"""Formulas: typeset aside, drawn when they are there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QObject, QSizeF, Signal
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

from nn_sim.ui.formula import FormulaLabel
from nn_sim.ui.theme import DARK, LIGHT
from nn_sim.ui.typesetter import Typesetter, typeset

BOX = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">'
    b'<rect width="60" height="20" fill="#ff0000"/></svg>'
)


class PromptTypesetter(QObject):
    """Draws a red box of 60 x 20 for whatever it is asked, when told to."""

    drawn = Signal(str, float, str, bytes)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, float, str]] = []

    def ask(self, _who: int, tex: str, size: float, colour: str) -> None:
        self.asked.append((tex, size, colour))

    def draw(self, which: int = -1) -> None:
        self.drawn.emit(*self.asked[which], BOX)


@pytest.fixture
def typesetter(qapp) -> Iterator[Typesetter]:
    typesetter = Typesetter()
    typesetter.begin()
    yield typesetter
    typesetter.shut_down()


def red_pixels(label: FormulaLabel) -> int:
    image = label.grab().toImage()
    red = QColor(255, 0, 0)
    return sum(image.pixelColor(x, y) == red for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


@pytest.fixture
def prompt(qapp) -> PromptTypesetter:
    return PromptTypesetter()


@pytest.fixture
def label(qtbot, prompt: PromptTypesetter) -> FormulaLabel:
    label = FormulaLabel("formula of g", prompt)  # type: ignore[arg-type]
    qtbot.addWidget(label)
    label.resize(120, 40)
    return label


def test_svg_that_qt_can_draw():
    svg = typeset(r"\frac{\partial l}{\partial w_{jk}} = \delta_k u_j", 16.0, "#1b1f27")
    assert b"<symbol" not in svg
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    assert renderer.defaultSize().width() > renderer.defaultSize().height() > 16
    assert typeset(r"\frac{\partial l}{\partial w_{jk}} = \delta_k u_j", 16.0, "#1b1f27") is svg  # kept


def test_larger_is_larger_and_another_colour_another_picture():
    small, large = (QSvgRenderer(QByteArray(typeset("r_j", size, "#000000"))).defaultSize() for size in (10.0, 30.0))
    assert large.width() > 2 * small.width()
    assert typeset("r_j", 10.0, "#000000") != typeset("r_j", 10.0, "#ff0000")


def test_nothing_is_drawn_until_it_is_there(label: FormulaLabel, prompt: PromptTypesetter):
    label.set_tex("u_j = g(r_j)")
    assert red_pixels(label) == 0
    before = label.sizeHint()
    prompt.draw()
    assert red_pixels(label) > 100
    assert (label.sizeHint().width(), label.sizeHint().height()) == (60, 20)
    assert before.isValid()


def test_a_reader_of_the_screen_gets_the_tex(label: FormulaLabel):
    label.set_tex("u_j = g(r_j)")
    assert label.tex == "u_j = g(r_j)"
    assert label.accessibleName() == "formula of g"
    assert label.accessibleDescription() == "u_j = g(r_j)"


def test_the_same_formula_is_not_asked_for_twice(label: FormulaLabel, prompt: PromptTypesetter):
    label.set_tex("r_j")
    label.set_tex("r_j")
    label.set_theme(LIGHT)  # which it has already
    assert [tex for tex, _, _ in prompt.asked] == ["r_j"]


def test_another_theme_asks_for_another_colour(label: FormulaLabel, prompt: PromptTypesetter):
    label.set_tex("r_j")
    label.set_theme(DARK)
    assert [colour for _, _, colour in prompt.asked] == [LIGHT.text, DARK.text]


def test_a_formula_that_came_too_late_is_not_shown(label: FormulaLabel, prompt: PromptTypesetter):
    label.set_tex("old")
    label.set_tex("new")
    prompt.draw(0)
    assert red_pixels(label) == 0
    prompt.draw(1)
    assert red_pixels(label) > 100


def test_a_real_formula_comes_after_a_while_and_takes_its_room(qtbot, typesetter: Typesetter):
    label = FormulaLabel("formula", typesetter)
    qtbot.addWidget(label)
    empty = label.sizeHint()
    label.set_tex("s_k")
    assert label.sizeHint() == empty  # nobody waits for it
    qtbot.waitUntil(lambda: label.sizeHint() != empty, timeout=10_000)


def test_a_formula_that_cannot_be_drawn_leaves_a_gap_and_the_others_come(qtbot, typesetter: Typesetter, caplog):
    drawn: dict[str, bytes] = {}
    typesetter.drawn.connect(lambda tex, _size, _colour, svg: drawn.update({tex: svg}))
    typesetter.ask(1, r"\frac{", 12.0, "#000000")
    typesetter.ask(2, "z_k", 12.0, "#000000")
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=10_000)
    assert drawn[r"\frac{"] == b""
    assert drawn["z_k"].startswith(b"<svg")
    assert "cannot typeset" in caplog.text


def test_only_the_newest_wish_of_each_is_drawn(qtbot):
    typesetter = Typesetter()
    drawn: list[str] = []
    typesetter.drawn.connect(lambda tex, *_: drawn.append(tex))
    for tex in ("r_1", "r_2", "r_3"):
        typesetter.ask(1, tex, 12.0, "#000000")
    typesetter.ask(2, "s_1", 12.0, "#000000")
    typesetter.begin()
    qtbot.waitUntil(lambda: len(drawn) >= 2, timeout=10_000)
    qtbot.wait(50)
    typesetter.shut_down()
    assert drawn == ["r_3", "s_1"]


def test_the_old_picture_stays_until_the_new_one_is_there(label: FormulaLabel, prompt: PromptTypesetter):
    label.set_tex("old")
    prompt.draw()
    before = red_pixels(label)
    label.set_tex("new")
    assert red_pixels(label) == before > 100
    label.set_tex("")
    assert red_pixels(label) == 0


def test_a_formula_shrinks_to_its_room_but_not_below_its_least(qtbot, prompt: PromptTypesetter):
    label = FormulaLabel("formula", prompt, least=0.5)  # type: ignore[arg-type]
    qtbot.addWidget(label)
    label.set_tex("wide")
    prompt.draw()
    label.set_room(QSizeF(45, 100))
    assert label.sizeHint().toTuple() == (45, 15)  # 60 x 20 at 0.75
    label.set_room(QSizeF(10, 100))
    assert label.minimumSizeHint().toTuple() == (30, 10)
    label.set_room(QSizeF(500, 100), zoom=2.0)
    assert label.sizeHint().toTuple() == (120, 40)


def test_between_these_brackets_a_sum_is_set_low():
    high, low = (
        QSvgRenderer(QByteArray(typeset(tex, 16.0, "#000000"))) for tex in (r"\sum_{i=0}^m", r"\(\sum_{i=0}^m\)")
    )
    assert low.defaultSize().height() < 0.7 * high.defaultSize().height()
