"""Formulas written down: as TeX for the eye, as plain text for the clipboard, with symbols or with numbers.

Owns brackets and signs. What a leaf looks like is the caller's: symbol, number, colour.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from nn_sim.language import tr
from nn_sim.stepper.expression import (
    Call,
    Cases,
    Expression,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Value,
)

_SUM, _PRODUCT, _ATOM = 1, 2, 3
_HALF = 0.5

MAY_BREAK = "\n"
"""Stands before those terms of a sum at which a line may end, where that is asked for."""

_TALL = re.compile(r"\^|\\frac")
_PLAIN = re.compile(r"[\w.]+")
_WRAPPING = re.compile(r"^(?:\\textcolor\{[^{}]*\}|\{)+")

Leaf = Callable[[Value], str]


@dataclass(frozen=True)
class Style:
    """How one kind of output writes what is not plain arithmetic.

    Attributes
    ----------
    times : str
        Between the factors of a product.
    minus : str
        Between two terms.
    sign : str
        In front of a negative one, where nothing comes before it.
    number : callable
        A number of the formula itself.
    quotient : callable
        (above, below), both without brackets.
    quotient_binds : int
        As what a fraction counts when it stands in something else.
    power : callable
        (base with its brackets, exponent).
    bracket : callable
        Puts brackets around.
    calls : dict
        (argument, ...) to the text of each function.
    cases : callable
        (positive, sign_of, otherwise).
    dots : str
        In place of terms that are left out.
    """

    times: str
    minus: str
    sign: str
    number: Callable[[float], str]
    quotient: Callable[[str, str], str]
    quotient_binds: int
    power: Callable[[str, int], str]
    bracket: Callable[[str], str]
    calls: dict[str, Callable[..., str]]
    cases: Callable[[str, str, str], str]
    dots: str


def _tex_number(value: float) -> str:
    return r"\frac{1}{2}" if value == _HALF else f"{value:g}"


def _tex_brackets(inner: str) -> str:
    """Put brackets around, as high as what is in them; where a line may end between them, two that stand alone."""
    if r"\frac" not in inner:
        return f"({inner})"
    return rf"\Bigl({inner}\Bigr)" if MAY_BREAK in inner else rf"\left({inner}\right)"


def _text_half(half: str) -> str:
    return half if _PLAIN.fullmatch(half) else f"({half})"


def _tex_style(times: str) -> Style:
    return Style(
        times=times,
        minus="-",
        sign="{-}",  # in braces TeX sets it close to what it belongs to
        number=_tex_number,
        quotient=lambda above, below: rf"\frac{{{above}}}{{{below}}}",
        quotient_binds=_ATOM,
        power=lambda base, exponent: f"{base}^{{{exponent}}}",
        bracket=_tex_brackets,
        calls={
            "exp": lambda r: f"e^{{{r}}}",
            "sqrt": lambda r: rf"\sqrt{{{r}}}",
            "abs": lambda r: rf"\left|{r}\right|",
            "max": lambda a, b: r"\max" + _tex_brackets(f"{a}, {b}"),
            "sign": lambda r: r"\text{sign}" + _tex_brackets(r),
            **{name: lambda r, name=name: f"\\{name}" + _tex_brackets(r) for name in ("log", "tanh", "sin", "cos")},
        },
        cases=lambda positive, sign_of, otherwise: (
            rf"{positive} \text{{ if }} {sign_of} > 0 \text{{, else }} {otherwise}"
        ),
        dots=r"\cdots",
    )


TEX_SYMBOLS = _tex_style(r"\, ")
TEX_NUMBERS = _tex_style(r" \cdot ")
TEXT = Style(
    times=" · ",
    minus="−",
    sign="−",
    number=lambda value: f"{value:g}",
    quotient=lambda above, below: f"{_text_half(above)} / {_text_half(below)}",
    quotient_binds=_PRODUCT,
    power=lambda base, exponent: f"{base}^{exponent}",
    bracket=lambda inner: f"({inner})",
    calls={
        name: lambda *arguments, name=name: f"{name}({', '.join(arguments)})"
        for name in ("exp", "log", "tanh", "sin", "cos", "sqrt", "sign", "max", "abs")
    },
    cases=lambda positive, sign_of, otherwise: tr("{positive} if {sign_of} > 0 else {otherwise}").format(
        positive=positive, sign_of=sign_of, otherwise=otherwise
    ),
    dots="…",
)


@dataclass(frozen=True)
class Emphasis:
    """How one term of the sum that a walk goes through is set off from the others.

    Attributes
    ----------
    term : int
        Which one, from 0.
    mark : callable
        Written around that term.
    leaf_of_others : callable
        Writes the numbers of the other terms.
    """

    term: int
    mark: Callable[[str], str]
    leaf_of_others: Leaf


def written(
    expression: Expression,
    style: Style,
    leaf: Leaf,
    shown: Callable[[int, int], bool] | None = None,
    emphasis: Emphasis | None = None,
    *,
    may_break: bool = False,
) -> str:
    """Write a formula.

    Parameters
    ----------
    expression : Expression
        The formula.
    style : Style
        ``TEX_SYMBOLS``, ``TEX_NUMBERS`` or ``TEXT``.
    leaf : callable
        Writes a number of the step: its symbol or its value.
    shown : callable or None
        (term, count) to whether that term of the sum which a walk goes through is written; a row of others becomes
        dots.
    emphasis : Emphasis or None
        The term that is set off.
    may_break : bool
        Whether ``MAY_BREAK`` is put between the terms of the sum that a walk goes through.
    """
    return _Writer(style, leaf, shown, emphasis, may_break).write(expression)[0]


class _Writer:
    """Writes one formula; each part comes with how tightly it binds."""

    def __init__(
        self,
        style: Style,
        leaf: Leaf,
        shown: Callable[[int, int], bool] | None = None,
        emphasis: Emphasis | None = None,
        may_break: bool = False,
    ) -> None:
        self._style = style
        self._leaf = leaf
        self._shown = shown
        self._emphasis = emphasis
        self._may_break = may_break

    def write(self, expression: Expression) -> tuple[str, int]:
        style = self._style
        match expression:
            case Number(value):
                return style.number(value), _ATOM
            case Value():
                text = self._leaf(expression)
                return text, _SUM if self._is_negative(text) else _ATOM
            case Sum(terms, sigma):
                return self._sum(terms, sigma), _SUM if len(terms) > 1 else self.write(terms[0])[1]
            case Product(factors):
                return self._product(factors, opens=True), _PRODUCT
            case Negative(of):
                return style.sign + self._bound(of, _PRODUCT), _SUM
            case Quotient(above, below):
                return style.quotient(self.write(above)[0], self.write(below)[0]), style.quotient_binds
            case Power(base, exponent):
                return style.power(self._base(base), exponent), _ATOM
            case Call(function, arguments):
                return style.calls[function](*(self.write(argument)[0] for argument in arguments)), _ATOM
            case Cases(sign_of, positive, otherwise):
                return style.cases(*(self.write(part)[0] for part in (positive, sign_of, otherwise))), _SUM

    def _sum(self, terms: tuple[Expression, ...], sigma: bool) -> str:
        """Join terms with their signs; in a long sum those that are not shown become dots."""
        count = len(terms)
        pieces: list[tuple[str, str]] = []
        for number, term in enumerate(terms):
            if sigma and self._shown is not None and not self._shown(number, count):
                if not pieces or pieces[-1][1] != self._style.dots:
                    pieces.append(("+", self._style.dots))
            else:
                pieces.append(self._term(term, number, of_walk=sigma and count > 1))
        (sign, first), *others = pieces
        opening = first if sign == "+" else self._style.sign + first
        between = f" {MAY_BREAK}" if self._may_break and sigma else " "
        return between.join([opening, *(" ".join(piece) for piece in others)])

    def _term(self, term: Expression, number: int, *, of_walk: bool) -> tuple[str, str]:
        """Return the sign of a term and the term, marked if it is the one that is set off."""
        emphasis = self._emphasis if of_walk else None
        is_other = emphasis is not None and number != emphasis.term
        writer = _Writer(self._style, emphasis.leaf_of_others) if emphasis and is_other else self
        is_sum_of_its_own = of_walk and isinstance(term, Sum) and len(term.terms) > 1
        sign, text = writer._signed(term, is_first=number == 0 and not is_sum_of_its_own)
        return sign, emphasis.mark(text) if emphasis and not is_other else text

    def _signed(self, term: Expression, *, is_first: bool) -> tuple[str, str]:
        if isinstance(term, Negative):
            return self._style.minus, self._bound(term.of, _PRODUCT)
        if isinstance(term, Product):
            return "+", self._product(term.factors, opens=is_first)
        text, binds = self.write(term)
        return "+", self._style.bracket(text) if binds < _PRODUCT and not is_first else text

    def _product(self, factors: tuple[Expression, ...], *, opens: bool) -> str:
        """Join factors; `opens` says that no sign stands before the first."""
        return self._style.times.join(
            self._factor(factor, first=opens and number == 0) for number, factor in enumerate(factors)
        )

    def _factor(self, expression: Expression, *, first: bool) -> str:
        """Write a factor; a bare negative number may open a product without brackets."""
        text, binds = self.write(expression)
        if first and isinstance(expression, Value):
            return text
        return text if binds >= _PRODUCT else self._style.bracket(text)

    def _bound(self, expression: Expression, least: int) -> str:
        if isinstance(expression, Product) and least <= _PRODUCT:
            return self._product(expression.factors, opens=False)
        text, binds = self.write(expression)
        return text if binds >= least else self._style.bracket(text)

    def _base(self, expression: Expression) -> str:
        text, _ = self.write(expression)
        is_plain = isinstance(expression, Value | Number) and not self._is_negative(text)
        return text if is_plain and not _TALL.search(text) else self._style.bracket(text)

    def _is_negative(self, text: str) -> bool:
        """Whether a number begins with its sign, whatever braces and colours are around it."""
        return _WRAPPING.sub("", text).startswith(self._style.minus)
