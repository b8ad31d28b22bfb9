"""The formula of a number as TeX, with symbols, with numbers, the result: coloured for the eye, plain for documents.

Owns colours, how a formula is broken into lines, and which terms of a long sum are left out. How wide a line will be is
estimated from its plain text, which is good enough because a label shrinks what is a little too wide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from nn_sim.stepper.explanation import Explanation
from nn_sim.stepper.expression import Expression, Number, Value
from nn_sim.stepper.scalars import tex_symbol, text_symbol
from nn_sim.stepper.writing import TEX_NUMBERS, TEX_SYMBOLS, TEXT, Emphasis, Leaf, Style, written
from nn_sim.ui.equation.number_tex import number_tex, number_text
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import LIGHT, Theme, kind_colour
from nn_sim.ui.typeset_rows import BEGIN, END, NEW_ROW

Shown = Callable[[int, int], bool]

_EMS_OF_A_LETTER = 0.47
_EMS_OF_EQUALS = 1.5
_MOST_TERMS = 8
"""More terms than this are never written out: nobody reads them, and they take long to draw."""
_FEWEST_SHOWN = 3

_RULER = replace(TEXT, times=" ", quotient=lambda above, below: max(above, below, key=len))
"""Writes text about as wide as the formula: a fraction is as wide as its longer half."""


@dataclass(frozen=True)
class FormulaTex:
    """Writes the formula of one explanation.

    Attributes
    ----------
    said : Explanation
        What is explained.
    digits : int
        Of each number.
    theme : Theme
        Its colours.
    by_term : bool
        Whether the term at the cursor is set off.
    """

    said: Explanation
    digits: int = 4
    theme: Theme = LIGHT
    by_term: bool = False

    def laid_out(self, ems: float) -> str:
        """Return the formula, broken into lines that are about `ems` wide at most."""
        equation = self.said.equation
        if equation is None or isinstance(equation, Number):
            return f"{self._left} = {self._result}"
        shown = self._shown(ems)
        lines = self._lines(equation, shown, ems - self._ems_of_left)
        short_way = self._short_way
        if len(lines) == 1 and not short_way:
            return f"{self._left} = {lines[0]}"
        rows = [f"{self._left} &= {lines[0]}", *(f"&= {line}" for line in lines[1:]), *short_way]
        return f"{BEGIN} {NEW_ROW.join(rows)} {END}"

    def plain(self) -> str:
        """Return it in one line without colours, every term written out: for documents."""
        said, equation = self.said, self.said.equation
        sides = [said.tex]
        if equation is not None and not isinstance(equation, Number):
            sides.append(written(equation, TEX_SYMBOLS, self._symbol))
        if equation is not None and not isinstance(equation, Number | Value):
            sides.append(written(equation, TEX_NUMBERS, self._number))
        return " = ".join([*sides, number_tex(short(said.value, self.digits))])

    @property
    def in_words(self) -> str:
        """The same in plain characters, with the digits shown, for who cannot see it."""
        said, equation = self.said, self.said.equation
        sides = [said.symbol]
        if equation is not None and not isinstance(equation, Number):
            sides.append(written(equation, TEXT, lambda leaf: text_symbol(leaf.scalar, said.hidden_count)))
        if equation is not None and not isinstance(equation, Number | Value):
            sides.append(written(equation, TEXT, self._number_text))
        return " = ".join([*sides, short(said.value, self.digits)])

    def _lines(self, equation: Expression, shown: Shown | None, ems: float) -> list[str]:
        """Break what follows the first "=" into as few lines as fit; a sum has its numbers under its symbols."""
        symbols = self._symbols(equation, shown)
        if isinstance(equation, Value):  # another number, and so is the result
            return [f"{symbols} = {self._result}"]
        numbers = self._numbers(equation, shown)
        wide = self._ems(equation, shown, lambda leaf: text_symbol(leaf.scalar, self.said.hidden_count))
        wide_numbers = self._ems(equation, shown, self._number_text) + self._ems_of_result
        if len(self.said.terms) == 1 and wide + wide_numbers + _EMS_OF_EQUALS <= ems:
            return [f"{symbols} = {numbers} = {self._result}"]
        if wide_numbers <= ems:
            return [symbols, f"{numbers} = {self._result}"]
        return [symbols, numbers, self._result]

    @property
    def _ems_of_left(self) -> float:
        return _EMS_OF_A_LETTER * len(self.said.symbol) + _EMS_OF_EQUALS

    @property
    def _ems_of_result(self) -> float:
        return _EMS_OF_A_LETTER * (self.digits + 2) + _EMS_OF_EQUALS

    @property
    def _left(self) -> str:
        return _coloured(self.said.tex, self.theme.accent)

    @property
    def _result(self) -> str:
        return _coloured(number_tex(short(self.said.value, self.digits)), self.theme.accent)

    @property
    def _short_way(self) -> list[str]:
        short_way = self.said.short_way
        if short_way is None:
            return []
        symbols, numbers = self._symbols(short_way, None), self._numbers(short_way, None)
        label = _coloured(r"\text{(short way)}", self.theme.muted)
        return [rf"&= {symbols} = {numbers} = {self._result} \quad {label}"]

    def _symbol(self, leaf: Value) -> str:
        return tex_symbol(leaf.scalar, self.said.hidden_count)

    def _number(self, leaf: Value) -> str:
        return number_tex(self._number_text(leaf))

    def _number_text(self, leaf: Value) -> str:
        return number_text(leaf.scalar, leaf.value, self.digits)

    def _symbols(self, equation: Expression, shown: Shown | None) -> str:
        return self._written(equation, TEX_SYMBOLS, self._symbol, r"\boxed", shown)

    def _numbers(self, equation: Expression, shown: Shown | None) -> str:
        return self._written(equation, TEX_NUMBERS, self._number, r"\boxed", shown)

    def _written(
        self,
        equation: Expression,
        style: Style,
        leaf: Leaf,
        mark: str,
        shown: Shown | None,
    ) -> str:
        emphasis = None
        if self._sets_off:
            emphasis = Emphasis(
                self.said.part,
                lambda term: _coloured(rf"{mark}{{{term}}}", self.theme.accent),
                lambda other: _coloured(leaf(other), self.theme.muted),
            )
        return written(equation, style, lambda one: _coloured(leaf(one), self._colour_of(one)), shown, emphasis)

    def _colour_of(self, leaf: Value) -> str:
        kind = self._kinds.get(leaf.scalar.quantity)
        return self.theme.text if kind is None else kind_colour(self.theme, kind)

    @cached_property
    def _kinds(self) -> dict[str, int]:
        return self.said.kinds

    @property
    def _sets_off(self) -> bool:
        return self.by_term and len(self.said.terms) > 1

    def _shown(self, ems: float) -> Shown | None:
        """Leave out as few terms as need be: the first two, those around the cursor and the last always stay."""
        count = len(self.said.terms)
        if count <= _FEWEST_SHOWN:
            return None
        longest = max(self._ems(term, None, self._number_text) + 1.0 for term in self.said.terms)
        room = min(_MOST_TERMS, max(_FEWEST_SHOWN, int((ems - 3.0) / longest)))
        if count <= room:
            return None
        kept = terms_kept(count, self.said.part if self.by_term else 0, room)
        return lambda term, _count: term in kept

    def _ems(self, equation: Expression, shown: Shown | None, leaf: Leaf) -> float:
        return _EMS_OF_A_LETTER * len(written(equation, _RULER, leaf, shown))


def terms_kept(count: int, current: int, room: int) -> frozenset[int]:
    """Return which of `count` terms are written where there is room for so many: those that say most come first."""
    telling = (current, 0, count - 1, 1, current + 1, current - 1, *range(2, count))
    kept = list(dict.fromkeys(term for term in telling if 0 <= term < count))
    return frozenset(kept[:room])


def _coloured(tex: str, colour: str) -> str:
    return rf"\textcolor{{{colour}}}{{{tex}}}"
