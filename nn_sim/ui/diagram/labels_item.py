"""Places the labels of edges: those that have room always, those of named and lit edges on top of everything.

Text keeps a readable size on the screen at any zoom, so zooming in makes room for more labels.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.ui.diagram.edges import Edges
from nn_sim.ui.diagram.label_look import MARK_ROOM, PADDING, look_of, paint_label
from nn_sim.ui.diagram.label_placement import place_labels
from nn_sim.ui.diagram.lettering import TEXT, metrics_of
from nn_sim.ui.lesson_lights import Light
from nn_sim.ui.lesson_numbers import Number
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import LIGHT, Theme


class _Form(NamedTuple):
    """A way to write all labels; names go last.

    `most` is how many weights a matrix may have to be labelled so, `least` the share of them that must have room: a
    label here and there tells little, and many numbers without symbols are a heap.
    """

    with_symbol: bool
    decimals: int
    most: int
    least: float

    def number(self, value: float) -> str:
        """Write a weight."""
        if self.decimals == _FULL.decimals or not abs(value) < _LARGE:
            return short(value)
        return f"{value + 0.0:.{self.decimals}f}".replace("-", "−")

    @property
    def widest(self) -> str:
        """The widest number that weights have as a rule."""
        return f"−{0.0:.{self.decimals}f}"


_FULL, _BARE = _Form(True, 4, 48, 0.95), _Form(False, 4, 16, 1.0)
_FORMS = (_FULL, _Form(True, 2, 48, 0.95), _Form(True, 1, 48, 0.95), _BARE)
_LARGE = 1000.0  # such a number is written as everywhere
_SMALLEST, _LARGEST = 9.0, 14.0  # px on the screen, at the usual size of text
_SHRUNK = 0.8  # a large text is written so much smaller before it is written shorter
_MOST_LIT = 24  # of the lit edges that have no label of their own, so many get one


class LabelsItem(QGraphicsItem):
    """The labels of a network's edges, by number of edge."""

    def __init__(self, edges: Edges, symbols: Sequence[str], room: QRectF, theme: Theme = LIGHT) -> None:
        super().__init__()
        self._edges, self._symbols, self._room, self._theme = edges, symbols, room, theme
        self._weights = np.zeros(len(symbols))
        self.named: tuple[int, ...] = ()
        self._accented: int | None = None
        self._belonging: frozenset[int] = frozenset()
        self._lights: dict[int, Light] = {}
        self._others_faint = False
        self._number_of_lesson: Callable[[int], Number | None] = _nothing
        self._obstacles = np.empty((0, 4))
        self._scale = 1.0
        self._pixels = TEXT  # height of the text on the screen
        self._middles = np.full((len(symbols), 2), np.nan)
        self.form = _FORMS[0]
        self._lit_places: dict[int, tuple[NDArray[np.float64], _Form]] = {}
        self._covered: frozenset[int] = frozenset()
        self.setZValue(3)

    @property
    def placed(self) -> dict[int, QRectF]:
        """Where the labels are that have room, in scene units."""
        placed = {}
        for number in np.flatnonzero(~np.isnan(self._middles[:, 0])).tolist():
            (x, y), (width, height) = self._middles[number], self._size(number, self.form)
            placed[number] = QRectF(x - width / 2, y - height / 2, width, height)
        return placed

    def text(self, number: int, form: _Form = _FULL) -> str:
        """What the label of an edge says: the weight, or what a lesson has to say of it."""
        if form.with_symbol and (of_lesson := self._number_of_lesson(number)):
            return of_lesson.text
        value = form.number(float(self._weights[number]))
        return f"{self._symbols[number]} = {value}" if form.with_symbol else value

    def is_labelled(self, number: int) -> bool:
        """Whether an edge shows its label now."""
        light = self._lights.get(number)
        is_placed = number in self._lit_places or not np.isnan(self._middles[number, 0])
        return is_placed or number in self.named or (light is not None and light.is_target)

    def put(self, edges: Edges, room: QRectF, obstacles: NDArray[np.float64], scale: float, type_size: float) -> None:
        """Find room for the labels, all in one form: the first in which the most matrices have room.

        Where `type_size` asks for a larger text than usual it is written as large as there is room for.
        """
        self.prepareGeometryChange()
        self._edges, self._room, self._scale, self._obstacles = edges, room, scale, obstacles
        layers = np.array([ref.layer for ref in edges.refs])
        matrices = [np.flatnonzero(layers == layer) for layer in sorted(set(layers.tolist()))]
        most = -1
        usual = round(min(max(TEXT * scale, _SMALLEST), _LARGEST))
        wanted = round(min(max(TEXT * scale, _SMALLEST * type_size), _LARGEST * type_size))
        heights = dict.fromkeys((wanted, max(round(_SHRUNK * wanted), usual), usual))
        best = usual
        for self._pixels, form in product(heights, _FORMS):
            middles = np.full((len(self._symbols), 2), np.nan)
            for numbers in matrices:
                middles[numbers] = self._places_in_matrix(numbers, obstacles, form)
            labelled = sum(bool(np.isfinite(middles[numbers]).any()) for numbers in matrices)
            if labelled > most:
                most, self._middles, self.form, best = labelled, middles, form, self._pixels
            if labelled == len(matrices):
                break
        self._pixels = best
        self.update()

    def show_weights(self, weights: NDArray[np.float64]) -> None:
        """Write other numbers."""
        self._weights = weights
        self.update()

    def show_marks(self, named: Collection[int], accented: int | None, belonging: Collection[int]) -> None:
        """Show the labels of some edges whether there is room or not, one of them in the accent colour.

        Those that belong to what is selected do not stand back in a lesson.
        """
        self.named, self._accented, self._belonging = tuple(named), accented, frozenset(belonging)
        self.update()

    def show_lights(
        self,
        lights: dict[int, Light],
        of_lesson: Callable[[int], Number | None] | None,
        numbers_at: Sequence[QRectF],
    ) -> None:
        """Let labels of lit edges stand out beside the numbers of units.

        `of_lesson` tells by number of edge what is said instead of the weight; None is for no lesson at all.
        """
        if of_lesson is not None or self._others_faint:
            self._lights, self._number_of_lesson, self._others_faint = lights, of_lesson or _nothing, bool(of_lesson)
            self._place_lit(numbers_at)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def _places_in_matrix(
        self, numbers: NDArray[np.int64], obstacles: NDArray[np.float64], form: _Form
    ) -> NDArray[np.float64]:
        """Return the middles of a matrix's labels in a form, shape (n, 2); all NaN where there is no room for it."""
        if len(numbers) > form.most:
            return np.full((len(numbers), 2), np.nan)
        sizes = np.array([self._size(number, form) for number in numbers])
        middles = place_labels(self._edges.starts[numbers], self._edges.ends[numbers], sizes, obstacles)
        return middles if np.isfinite(middles[:, 0]).mean() >= form.least else np.full_like(middles, np.nan)

    def _place_lit(self, numbers_at: Sequence[QRectF]) -> None:
        """Find room beside each other for the labels of lit edges that have none yet with their symbol."""
        self._lit_places, self._covered = {}, frozenset()
        housed = {
            number: box
            for number, box in self.placed.items()
            if number in self._lights and self.form is _FULL and not any(map(box.intersects, numbers_at))
        }
        homeless = [number for number in self._lights if number not in housed]
        if 0 < len(homeless) <= _MOST_LIT:
            self._place_among_lit(homeless, [*housed.values(), *numbers_at])
        lit = [self._lit_box(number) for number in self._lights if self.is_labelled(number)]
        self._covered = frozenset(
            number
            for number, box in self.placed.items()
            if number not in self._lights and any(box.intersects(other) for other in lit)
        )

    def _place_among_lit(self, homeless: list[int], taken: list[QRectF]) -> None:
        boxes = [(box.left(), box.top(), box.right(), box.bottom()) for box in taken]
        obstacles = np.concatenate([self._obstacles, np.array(boxes).reshape(-1, 4)])
        starts, ends = self._edges.starts[homeless], self._edges.ends[homeless]
        for form in (_FULL, _BARE):
            sizes = np.array([self._size(number, form, marked=True) for number in homeless])
            middles = place_labels(starts, ends, sizes, obstacles)
            self._lit_places = {
                number: (middle, form)
                for number, middle in zip(homeless, middles, strict=True)
                if not np.isnan(middle[0])
            }
            if len(self._lit_places) == len(homeless):
                return

    def _lit_box(self, number: int) -> QRectF:
        (x, y) = self._middle(number)
        width, height = self._size(number, self._form_of(number), marked=True)
        return QRectF(x - width / 2, y - height / 2, width, height)

    def _size(self, number: int, form: _Form, *, marked: bool = False) -> tuple[float, float]:
        """Size in scene units for the widest number, so that labels stay where they are while training."""
        metrics = metrics_of(self._pixels)
        text = f"{self._symbols[number]} = {form.widest}" if form.with_symbol else form.widest
        light = self._lights.get(number) if marked else None
        around = 2 * PADDING + (MARK_ROOM * len(light.kinds) if light is not None else 0.0)
        return (metrics.horizontalAdvance(text) + around) / self._scale, metrics.height() / self._scale

    def _middle(self, number: int) -> NDArray[np.float64]:
        """Where a label is; the middle of its edge where it has no place."""
        if number in self._lit_places:
            return self._lit_places[number][0]
        if not np.isnan(self._middles[number, 0]):
            return np.asarray(self._middles[number])
        return np.asarray((self._edges.starts[number] + self._edges.ends[number]) / 2)

    def _form_of(self, number: int) -> _Form:
        light = self._lights.get(number)
        if number in self.named or (light is not None and light.is_target):
            return _FULL
        return self._lit_places[number][1] if number in self._lit_places else self.form

    def _paint_label(self, painter: QPainter, number: int) -> None:
        named, light, of_lesson = number in self.named, self._lights.get(number), self._number_of_lesson(number)
        form = self._form_of(number)
        is_new = form.with_symbol and of_lesson is not None and not of_lesson.is_to_come
        look = look_of(
            self._theme,
            named=named,
            accented=number == self._accented,
            light=light,
            stands_back=self._others_faint and not is_new and number not in self._belonging,
        )
        most = float("inf")
        if not named and not (light and light.is_target):
            most = self._size(number, form, marked=True)[0] * self._scale
        painter.save()
        painter.translate(QPointF(*self._middle(number)))
        painter.scale(1 / self._scale, 1 / self._scale)
        paint_label(painter, self._theme, self.text(number, form), self._pixels, most, look)
        painter.restore()

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        on_top = [number for number in self._lights if self.is_labelled(number)]
        on_top += [number for number in self.named if number not in on_top]
        for number in np.flatnonzero(~np.isnan(self._middles[:, 0])).tolist():
            if number not in on_top and number not in self._covered:
                self._paint_label(painter, number)
        for number in on_top:
            self._paint_label(painter, number)


def _nothing(_number: int) -> None:
    return None
