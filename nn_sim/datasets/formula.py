"""Owns reading a typed formula of the inputs, such as ``x1*x2`` or ``sin(x1)^2``; must not know what it is used for.

A parser of its own, a few rules that call one another, in place of Python's: nothing but arithmetic can be written.

    sum      = product { ("+" | "-") product }
    product  = signed { ("*" | "/") signed }
    signed   = { "+" | "-" } power
    power    = atom [ "^" signed ]                      so that -x^2 is -(x^2), and 2^3^2 is 2^(3^2)
    atom     = number | input | "pi" | function "(" sum ")" | "(" sum ")"

An input is ``x1`` ... ``xm``, or the column's name; in brackets where it has blanks or signs: ``[petal length]``.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from nn_sim.language import tr

from .arrays import Floats

FUNCTIONS: dict[str, Callable[[Floats], Floats]] = {
    "sin": np.sin,
    "cos": np.cos,
    "exp": np.exp,
    "tanh": np.tanh,
    "sqrt": np.sqrt,
    "abs": np.abs,
}
LONGEST = 200
DEEPEST = 30
LISTED_NAMES = 8
_OPERATORS: dict[str, Callable[[Floats, Floats], Floats]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": np.power,
}
_TOKEN = re.compile(
    r"(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)|(?P<name>[^\W\d]\w*)|\[(?P<column>[^\]]*)\]|(?P<sign>\S)"
)
_AS_TYPED = str.maketrans("−·×", "-**")  # what a text copied from a page has in place of - and *

Evaluate = Callable[[Floats], Floats]


class FormulaError(ValueError):
    """A formula cannot be read; ``str()`` says where and why, `position` is the character, counted from 1."""

    def __init__(self, formula: str, position: int, problem: str) -> None:
        shown = formula if len(formula) <= 40 else formula[:39] + "…"
        super().__init__(
            tr("formula '{shown}', position {position}: {problem}").format(
                shown=shown, position=position, problem=problem
            )
        )
        self.formula = formula
        self.position = position
        self.problem = problem


@dataclass(frozen=True)
class Formula:
    """A formula that has been read: its text, and the function of the inputs that it stands for."""

    text: str
    evaluate: Evaluate

    def values(self, X: Floats) -> Floats:
        """The formula's value for each row of X (n, m), shape (n,); NaN or infinite where it has none."""
        with np.errstate(all="ignore"):
            return np.broadcast_to(self.evaluate(X), (len(X),))


def read_formula(text: str, input_names: Sequence[str]) -> Formula:
    """Read a formula of the inputs of these names.

    Raises
    ------
    FormulaError
        If it is none; the sentence names the position.
    """
    shown = text.strip()
    if not shown:
        raise FormulaError(text, 1, tr("it is empty; write one such as x1*x2"))
    if len(shown) > LONGEST:
        raise FormulaError(shown, LONGEST + 1, tr("it is longer than {LONGEST} characters").format(LONGEST=LONGEST))
    return Formula(shown, _Reading(shown, input_names).whole())


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    position: int


class _Reading:
    """The reading of one formula: its tokens, and how far it has come."""

    def __init__(self, text: str, input_names: Sequence[str]) -> None:
        self._text = text
        self._names = input_names
        self._tokens = [
            _Token(str(found.lastgroup), found.group(str(found.lastgroup)), found.start() + 1)
            for found in _TOKEN.finditer(text.translate(_AS_TYPED))
        ]
        self._tokens.append(_Token("end", "", len(text) + 1))
        self._next = 0
        self._depth = 0

    def whole(self) -> Evaluate:
        value = self._sum()
        if self._at.kind != "end":
            raise self._fault(tr("expected + - * / or ^"))
        return value

    @property
    def _at(self) -> _Token:
        return self._tokens[self._next]

    def _sum(self) -> Evaluate:
        value = self._product()
        while sign := self._taken("+-"):
            value = _combined(sign, value, self._product())
        return value

    def _product(self) -> Evaluate:
        value = self._signed()
        while sign := self._taken("*/"):
            value = _combined(sign, value, self._signed())
        return value

    def _signed(self) -> Evaluate:
        self._deeper()
        sign = self._taken("+-")
        value = self._signed() if sign else self._power()
        self._depth -= 1
        return _negative(value) if sign == "-" else value

    def _power(self) -> Evaluate:
        value = self._atom()
        return _combined("^", value, self._signed()) if self._taken("^") else value

    def _atom(self) -> Evaluate:
        token = self._at
        if token.kind == "sign" and token.text == "(":
            return self._in_parentheses()
        if token.kind not in ("number", "name", "column"):
            raise self._fault(tr("expected a number, an input or ("))
        self._next += 1
        if token.kind == "number":
            return self._number(token)
        if token.kind == "name" and token.text in FUNCTIONS and self._at.text == "(":
            return _applied(FUNCTIONS[token.text], self._in_parentheses())
        return self._input(token)

    def _in_parentheses(self) -> Evaluate:
        opened = self._at
        self._next += 1
        value = self._sum()
        if not self._taken(")"):
            if self._at.kind == "end":
                raise FormulaError(self._text, opened.position, tr("this ( is never closed"))
            raise self._fault(tr("expected + - * / ^ or )"))
        return value

    def _number(self, token: _Token) -> Evaluate:
        value = float(token.text)
        if not np.isfinite(value):
            raise FormulaError(
                self._text, token.position, tr("the number {text} is out of range").format(text=token.text)
            )
        return lambda _X: np.float64(value)  # type: ignore[return-value]  # broadcasts like a column

    def _input(self, token: _Token) -> Evaluate:
        if token.text in self._names:
            return _column(list(self._names).index(token.text))
        by_number = re.fullmatch(r"x([1-9]\d{0,5})", token.text)
        if by_number and int(by_number[1]) <= len(self._names):
            return _column(int(by_number[1]) - 1)
        if token.text == "pi":
            return lambda _X: np.float64(np.pi)  # type: ignore[return-value]
        if token.text in FUNCTIONS:
            raise FormulaError(
                self._text,
                token.position,
                tr("write {text} with parentheses, as in {text}(x1)").format(text=token.text),
            )
        if self._at.text == "(":
            sentence = tr("there is no function '{text}'; there are {listed}")
            sentence = sentence.format(text=token.text, listed=", ".join(FUNCTIONS))
            raise FormulaError(self._text, token.position, sentence)
        raise FormulaError(
            self._text,
            token.position,
            tr("there is no input '{text}'; there are {listed}").format(text=token.text, listed=_listed(self._names)),
        )

    def _taken(self, signs: str) -> str:
        token = self._at
        if token.kind != "sign" or token.text not in signs:
            return ""
        self._next += 1
        return token.text

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise FormulaError(
                self._text,
                self._at.position,
                tr("more than {DEEPEST} levels of parentheses and signs").format(DEEPEST=DEEPEST),
            )

    def _fault(self, expected: str) -> FormulaError:
        found = (
            tr("found '{found}'").format(found=self._at.text) if self._at.kind != "end" else tr("the formula ends here")
        )
        return FormulaError(self._text, self._at.position, f"{expected}, {found}")


def _combined(sign: str, left: Evaluate, right: Evaluate) -> Evaluate:
    operator = _OPERATORS[sign]
    return lambda X: operator(left(X), right(X))


def _negative(value: Evaluate) -> Evaluate:
    return lambda X: -value(X)


def _applied(function: Callable[[Floats], Floats], value: Evaluate) -> Evaluate:
    return lambda X: function(value(X))


def _column(index: int) -> Evaluate:
    return lambda X: X[:, index]


def _listed(names: Sequence[str]) -> str:
    more = ", …" if len(names) > LISTED_NAMES else ""
    return (
        ", ".join(
            f"x{number}" if name == f"x{number}" else f"x{number} ({name})"
            for number, name in enumerate(names[:LISTED_NAMES], 1)
        )
        + more
    )
