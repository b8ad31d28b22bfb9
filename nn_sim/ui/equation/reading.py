"""What there is to read of one number: its general formula, the formula with its numbers, a line in words, and chips.

Owns the order in which it is read; what is said is the explanation's.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nn_sim.engine.notation import QUANTITIES
from nn_sim.language import later, tr
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.explanation import Explanation
from nn_sim.stepper.expression import evaluate, operands
from nn_sim.stepper.names import name_of
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.walk import WITHIN_A_STEP
from nn_sim.ui.equation.chip import ChipText
from nn_sim.ui.equation.chip_row import ChipRow
from nn_sim.ui.equation.formula_tex import FormulaTex
from nn_sim.ui.equation.group_results import group_of
from nn_sim.ui.equation.number_tex import number_text
from nn_sim.ui.equation.origin import becomes, origin_words
from nn_sim.ui.formula import FormulaLabel
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import KIND_MARKS, LIGHT, Theme, kind_colour
from nn_sim.ui.typesetter import Typesetter

_LEAST = 0.7
_SHARE_OF_FORMULA = 0.55
_SHARE_OF_LEGEND = 0.4
_LARGEST_OF_GENERAL = 1.4
_TO_BEGIN = later("Press Next, or the right arrow key, to go through the step number by number.")
_TO_CHOOSE = later("Next does the whole step; choose “unit” beside it to go through the step number by number.")

_RESULTS_OF = {
    "term": later("this term"),
    "unit": later("its weights"),
    "layer": later("this layer"),
    "phase": later("this phase"),
    "example": later("this example"),
    "batch": later("this batch"),
    "epoch": later("this epoch"),
}


class Reading(QWidget):
    """Shows the number that a lesson looks at.

    Signals
    -------
    chosen(Scalar)
        Another number is asked for.
    """

    chosen = Signal(object)

    def __init__(self, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = LIGHT
        self._tex: FormulaTex | None = None
        self._room = 600.0
        self.general = FormulaLabel(tr("general formula"), typesetter, 1.1, muted=True)
        self.formula = FormulaLabel(tr("equation"), typesetter, 1.35, least=_LEAST)
        self.legend = _line(tr("colours of the equation"), "caption")
        self.so_far = _line(tr("sum so far"))
        self.words = _line(tr("in words"))
        self.back = QToolButton()
        self.back.setText(tr("↩ Back"))
        self.back.setAccessibleName(tr("Back to the number before"))
        self.back.setToolTip(tr("Back to the number you came from (Backspace); to the cursor: Escape"))
        self.back.hide()
        self.words.setWordWrap(True)
        self.flows_in = ChipRow(tr("flows in"))
        self.becomes = ChipRow(tr("goes into"))
        self.results = ChipRow(tr("results"))
        self._lay_out()
        for row in self._rows:
            row.chosen.connect(self.chosen)

    @property
    def tex(self) -> FormulaTex | None:
        """The formula that is shown; None before there is one."""
        return self._tex

    def show_lesson(self, lesson: Lesson, digits: int) -> None:
        """Show the number that the lesson looks at."""
        said = lesson.explanation
        by_term = lesson.granularity == "term" and lesson.asked is None
        self._tex = FormulaTex(said, digits, self._theme, by_term)
        self.general.set_tex(rf"\({said.general}\)" if said.general else "")
        self.general.setVisible(bool(said.general))
        self._fit_formula()
        self.legend.setText(_legend(said, self._theme))
        self.legend.setVisible(bool(said.kinds))
        self._fit_legend()
        self._say_so_far(said, digits, by_term=by_term)
        hint = tr(_TO_BEGIN) if lesson.granularity in WITHIN_A_STEP else tr(_TO_CHOOSE)
        words = [said.words, origin_words(lesson) if lesson.active else hint]
        about = escape(" ".join(filter(None, words)))
        self.words.setText(f"<b>{escape(said.symbol)}, {escape(said.name)}.</b> {about}")
        self._show_chips(lesson, said, digits, by_term=by_term)

    def set_room(self, size: QSizeF, zoom: float) -> None:
        """Fit the formulas into a page, `zoom` times as large where there is room."""
        self._room = size.width()
        for widget in self._texts:  # a formula may be wider than the page; what is read beside it is not
            widget.setFixedWidth(round(size.width()))
        self._fit_legend()
        self.general.set_room(QSizeF(0.7 * size.width(), size.height()), min(zoom, _LARGEST_OF_GENERAL))
        self.formula.set_room(QSizeF(size.width(), _SHARE_OF_FORMULA * size.height()), zoom)
        self._fit_formula()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; what is shown is to be shown again."""
        self._theme = theme
        self.setStyleSheet(f"#reading {{ background: {theme.panel}; }}")
        self.general.set_theme(theme)
        self.formula.set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)

    @property
    def _rows(self) -> tuple[ChipRow, ...]:
        return self.flows_in, self.becomes, self.results

    @property
    def _texts(self) -> tuple[QWidget, ...]:
        return self.so_far, self.words, *self._rows

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.general, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 2, 8, 4)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self.formula)
        for widget in self._texts:
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch(1)

    def _fit_legend(self) -> None:
        """Let a long legend go on in the next line."""
        most = round(_SHARE_OF_LEGEND * self._room)
        self.legend.setWordWrap(False)
        is_long = self.legend.sizeHint().width() > most
        self.legend.setWordWrap(is_long)
        self.legend.setMinimumWidth(most if is_long else 0)

    def _fit_formula(self) -> None:
        if self._tex is not None:
            self.formula.set_tex(self._tex.laid_out(self._room / self.formula.em), self._tex.in_words)

    def _say_so_far(self, said: Explanation, digits: int, *, by_term: bool) -> None:
        is_sum = by_term and len(said.terms) > 1 and said.term is not None
        self.so_far.setVisible(is_sum)
        if is_sum and said.term is not None:
            term, so_far = short(evaluate(said.term), digits), short(said.so_far, digits)
            self.so_far.setText(
                tr("Term {part} of {count}: {term}.  <b>So far: {so_far}</b>").format(
                    part=said.part + 1, count=len(said.terms), term=term, so_far=so_far
                )
            )

    def _show_chips(self, lesson: Lesson, said: Explanation, digits: int, *, by_term: bool) -> None:
        leaves = said.flows_in
        if by_term and said.term is not None:  # those of the term at the cursor come first
            leaves = tuple(dict.fromkeys((*operands(said.term), *leaves)))
        self.flows_in.show_items(
            (_chip(one.scalar, one.value, said, digits, said.kinds[one.scalar.quantity]) for one in leaves), len(leaves)
        )
        others = becomes(lesson)
        self.becomes.show_items(self._chips_of(lesson, others, digits), len(others))
        count, results = group_of(lesson)
        caption = tr(_RESULTS_OF[lesson.granularity])
        self.results.show_items(self._chips_of(lesson, results, digits), count, caption)

    def _chips_of(self, lesson: Lesson, scalars: Iterable[Scalar], digits: int) -> Iterable[ChipText]:
        said = lesson.explanation
        return (
            _chip(scalar, value_of(lesson.step, scalar), said, digits, is_current=scalar == said.scalar)
            for scalar in scalars
        )


def _chip(
    scalar: Scalar, value: float, said: Explanation, digits: int, kind: int = -1, *, is_current: bool = False
) -> ChipText:
    text = f"{said.symbol_of(scalar)} = {number_text(scalar, value, digits)}"
    tip = tr("{name}: show where it comes from").format(name=name_of(scalar, said.hidden_count))
    return ChipText(scalar, text, tip[0].upper() + tip[1:], kind, is_current)


def _legend(said: Explanation, theme: Theme) -> str:
    """Name the colours, by mark and letter."""
    return "&nbsp;&nbsp; ".join(
        f'<span style="color: {kind_colour(theme, kind)}">{KIND_MARKS[kind % len(KIND_MARKS)]} '
        f"{QUANTITIES[quantity].letter}</span>"
        for quantity, kind in said.kinds.items()
    )


def _line(name: str, role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAccessibleName(name)
    if role:
        label.setProperty("role", role)
    return label
