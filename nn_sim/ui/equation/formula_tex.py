"""The formula of a number as TeX, with symbols, with numbers, the result: coloured for the eye, plain for documents.

Owns colours, how a formula is broken into lines, and which terms of a long sum are left out. How wide a line will be is
estimated from its plain text, which is good enough because a label shrinks what is a little too wide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from nn_sim.stepper.explanation import Explanation
from nn_sim.stepper.expression import Expression, Number, Value, parts
from nn_sim.stepper.writing import MAY_BREAK, TEX_NUMBERS, TEX_SYMBOLS, TEXT, Emphasis, Leaf, Style, written
from nn_sim.ui.equation.line_breaks import lines_of, may_break
from nn_sim.ui.equation.number_tex import number_tex, number_text
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import LIGHT, Theme, kind_colour
from nn_sim.ui.typeset_rows import BEGIN, END, NEW_ROW

Shown = Callable[[int, int], bool]

_EMS_OF_A_LETTER = 0.47
_EMS_OF_EQUALS = 1.5
_EMS_OF_INDENT = 1.0
_EMS_OF_LABEL = 7.0
_SHORT_WAY = r"\text{(short way)}"
_MOST_TERMS = 8
"""More terms than this are never written out: nobody reads them, and they take long to draw."""
_FEWEST_SHOWN = 3

_RULER = replace(TEXT, times=" ", quotient=lambda above, below: max(above, below, key=len))
"""Writes text about as wide as the formula: a fraction is as wide as its longer half."""


@dataclass(frozen=True)
class _Side:
    """How one side of an equation is written, what is measured of it, and how much room is needed after it."""

    style: Style
    leaf: Leaf
    text: Leaf
    ems_after: float = 0.0


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
        equation, short_way = self.said.equation, self.said.short_way
        if equation is None or isinstance(equation, Number):
            return f"{self._left} = {self._result}"
        room = ems - self._ems_of_left
        lines = self._lines(equation, self._shown(equation, room), room)
        if short_way is not None:
            *firsts, last = self._lines(short_way, None, room - _EMS_OF_LABEL)
            lines += [*firsts, rf"{last} \quad {_coloured(_SHORT_WAY, self.theme.muted)}"]
        if len(lines) == 1:
            return f"{self._left} {lines[0]}"
        first, *others = lines
        return f"{BEGIN} {NEW_ROW.join([f'{self._left} &{first}', *(f'&{line}' for line in others)])} {END}"

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
            sides.append(written(equation, TEXT, self._symbol_text))
        if equation is not None and not isinstance(equation, Number | Value):
            sides.append(written(equation, TEXT, self._number_text))
        return " = ".join([*sides, short(said.value, self.digits)])

    def _lines(self, equation: Expression, shown: Shown | None, ems: float) -> list[str]:
        """Break what follows the left side into as few lines as fit; a sum has its numbers under its symbols."""
        if isinstance(equation, Value):  # another number, and so is the result
            return [f"= {self._written(equation, TEX_SYMBOLS, self._symbol, shown)} = {self._result}"]
        wide = self._ems(equation, shown, self._symbol_text)
        wide_numbers = self._ems(equation, shown, self._number_text) + self._ems_of_result
        symbols = self._broken(_Side(TEX_SYMBOLS, self._symbol, self._symbol_text), equation, shown, ems)
        numbers_side = _Side(TEX_NUMBERS, self._number, self._number_text, self._ems_of_result)
        numbers = self._broken(numbers_side, equation, shown, ems)
        if len(parts(equation)) == 1 and wide + wide_numbers + _EMS_OF_EQUALS <= ems:
            return [f"{symbols[0]} {numbers[0]} = {self._result}"]
        if wide_numbers <= ems or may_break(equation):
            return [*symbols, *numbers[:-1], f"{numbers[-1]} = {self._result}"]
        return [*symbols, *numbers, f"= {self._result}"]

    def _broken(self, side: _Side, equation: Expression, shown: Shown | None, ems: float) -> list[str]:
        """One side, "= ...", in as many lines as it needs; they end before a term of its sum."""
        if self._ems(equation, shown, side.text) + side.ems_after <= ems or not may_break(equation):
            return [f"= {self._written(equation, side.style, side.leaf, shown)}"]
        pieces = self._written(equation, side.style, side.leaf, shown, breaks=True).split(MAY_BREAK)
        ruled = written(equation, _RULER, side.text, shown, may_break=True).split(MAY_BREAK)
        widths = [_EMS_OF_A_LETTER * len(piece) for piece in ruled]
        widths[-1] += side.ems_after
        first, *others = lines_of([piece.strip() for piece in pieces], widths, ems, _EMS_OF_INDENT)
        return [f"= {first}", *(rf"\quad {line}" for line in others)]

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

    def _symbol(self, leaf: Value) -> str:
        return self.said.tex_of(leaf.scalar)

    def _symbol_text(self, leaf: Value) -> str:
        return self.said.symbol_of(leaf.scalar)

    def _number(self, leaf: Value) -> str:
        return number_tex(self._number_text(leaf))

    def _number_text(self, leaf: Value) -> str:
        return number_text(leaf.scalar, leaf.value, self.digits)

    def _written(
        self, equation: Expression, style: Style, leaf: Leaf, shown: Shown | None, *, breaks: bool = False
    ) -> str:
        emphasis = None
        if self._sets_off:
            emphasis = Emphasis(
                self.said.part,
                lambda term: _coloured(rf"\boxed{{{term}}}", self.theme.accent),
                lambda other: _coloured(leaf(other), self.theme.muted),
            )
        return written(
            *(equation, style, lambda one: _coloured(leaf(one), self._colour_of(one)), shown, emphasis),
            may_break=breaks,
        )

    def _colour_of(self, leaf: Value) -> str:
        kind = self._kinds.get(leaf.scalar.quantity)
        return self.theme.text if kind is None else kind_colour(self.theme, kind)

    @cached_property
    def _kinds(self) -> dict[str, int]:
        return self.said.kinds

    @property
    def _sets_off(self) -> bool:
        return self.by_term and len(self.said.terms) > 1

    def _shown(self, equation: Expression, ems: float) -> Shown | None:
        """Leave terms out of a sum that is too long: the first two, those around the cursor and the last stay longest.

        One that may go on in the next line is too long beyond ``_MOST_TERMS``, another one where there is no room.
        """
        count = len(self.said.terms)
        if count <= _FEWEST_SHOWN:
            return None
        room = _MOST_TERMS
        if not may_break(equation):
            longest = max(self._ems(term, None, self._number_text) + 1.0 for term in self.said.terms)
            room = min(room, max(_FEWEST_SHOWN, int(ems / longest)))
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
