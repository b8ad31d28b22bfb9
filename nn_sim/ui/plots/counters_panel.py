"""The counters: how far training has come, how well, how fast. It emits no intention: it only shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from nn_sim.language import later, tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.font_room import keep_room
from nn_sim.ui.number_format import grouped, short
from nn_sim.ui.plots import counter_texts as texts
from nn_sim.ui.theme import Theme


@dataclass(frozen=True)
class Counter:
    """One value: where it stands, what it says and what its tooltip explains."""

    id: str
    row: int
    column: int
    name: str  # for those who hear it
    widest: str
    text: Callable[[ViewState], str]
    help: Callable[[ViewState], str]


def _loss_help(words: str) -> Callable[[ViewState], str]:
    return lambda state: tr(words).format(formula=texts.loss_formula(state.experiment.spec))


def _accuracy_help(words: str) -> Callable[[ViewState], str]:
    def explain(state: ViewState) -> str:
        if not state.experiment.is_classification:
            return tr("Accuracy is for classes; these targets are numbers")
        return tr(words).format(rule=texts.accuracy_rule(state.experiment.spec))

    return explain


_COUNTERS = (
    Counter(
        *("loss_train", 1, 1, later("loss on the training examples"), "0.00e−00"),
        lambda state: short(state.picture.measures.loss_train),
        _loss_help(later("{formula}, mean over the training examples")),
    ),
    Counter(
        *("loss_test", 1, 2, later("loss on the test examples"), "0.00e−00"),
        lambda state: short(state.picture.measures.loss_test),
        _loss_help(later("{formula}, mean over the test examples")),
    ),
    Counter(
        *("accuracy_train", 2, 1, later("accuracy on the training examples"), "100.0 %"),
        lambda state: texts.percentage(state.picture.measures.accuracy_train),
        _accuracy_help(later("Share of the training examples that are right: {rule}")),
    ),
    Counter(
        *("accuracy_test", 2, 2, later("accuracy on the test examples"), "100.0 %"),
        lambda state: texts.percentage(state.picture.measures.accuracy_test),
        _accuracy_help(later("Share of the test examples that are right: {rule}")),
    ),
    Counter(
        *("epoch", 0, 4, later("epochs done"), "0 000 000"),
        lambda state: grouped(state.experiment.progress.epoch),
        lambda state: tr("Times that all N = {example_count} training examples were gone through").format(
            example_count=grouped(state.experiment.example_count)
        ),
    ),
    Counter(
        *("step", 1, 4, later("steps done"), "000 000 000"),
        lambda state: grouped(state.experiment.progress.step),
        lambda _state: tr("Updates done: θ ← θ − η ∂l/∂θ"),
    ),
    Counter(
        *("speed", 2, 4, later("examples per second"), "000.0 M/s"),
        lambda state: texts.rate(state.examples_per_second),
        lambda _state: tr("Training examples per second in this run or the last one"),
    ),
    Counter(
        *("engine", 3, 4, later("engine"), later("compiling…")),
        lambda state: texts.engine_name(state.engine),
        lambda state: texts.engine_help(state.engine),
    ),
)
_CAPTIONS = (
    (0, 1, later("train")),
    (0, 2, later("test")),
    (1, 0, later("loss")),
    (2, 0, later("accuracy")),
    (0, 3, later("epoch")),
    (1, 3, later("step")),
    (2, 3, later("examples")),
    (3, 3, later("engine")),
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FIGURES = (1, 2)
_PROGRESS = 3
"""The first column of what tells the progress; those before it are of the measures."""
_GAP = 16
_MOST = 480  # px: beside a network in the smallest window there is no more
_COUNTS = Change.NUMBERS | Change.RUN


class CountersPanel(QWidget):
    """A small table of counters.

    Attributes
    ----------
    intended : Signal(object)
        Never emitted: the panel only shows.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[str, QLabel] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 4)
        self._layout.setSpacing(_GAP)
        self._measures, self._progress = QWidget(), QWidget()
        for part, share in ((self._measures, len(_FIGURES)), (self._progress, 1)):
            grid = QGridLayout(part)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(4)
            self._layout.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        for row, column, words in _CAPTIONS:
            caption = QLabel(tr(words))
            caption.setProperty("role", "caption")
            caption.setAlignment(_RIGHT if column in _FIGURES else _LEFT)
            self._put(caption, row, column)
        for counter in _COUNTERS:
            label = QLabel("–")
            label.setObjectName(f"counter_{counter.id}")
            label.setAccessibleName(tr(counter.name))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(_RIGHT)
            self._put(label, counter.row, counter.column)
            self._labels[counter.id] = label
            keep_room(label, tr(counter.widest))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`, where numbers or the run have changed."""
        if not changes & _COUNTS:
            return
        for counter in _COUNTERS:
            label = self._labels[counter.id]
            label.setText(counter.text(state))
            label.setToolTip(counter.help(state))

    def set_theme(self, theme: Theme) -> None:
        """Do nothing: the colours come with the application's palette and style sheet."""

    @property
    def _width_of_both(self) -> int:
        return self._measures.minimumSizeHint().width() + _GAP + self._progress.minimumSizeHint().width()

    def _put(self, label: QLabel, row: int, column: int) -> None:
        part, first = (self._measures, 0) if column < _PROGRESS else (self._progress, _PROGRESS)
        grid = part.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(label, row, column - first)

    def minimumSizeHint(self) -> QSize:
        """Return room for both parts; where large text would take too much, for the measures, which come first."""
        sides, measures = self._layout.contentsMargins(), self._measures.minimumSizeHint().width()
        width = self._width_of_both if self._width_of_both <= _MOST else measures
        return QSize(width + sides.left() + sides.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._progress.setVisible(self._layout.contentsRect().width() >= self._width_of_both)
