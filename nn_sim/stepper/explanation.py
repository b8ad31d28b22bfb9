"""All that is said of one number: its formula in general, with indices, with numbers, the result, and a line in words.

``explain`` is what the equation panel, tooltips and exports ask; none of them puts formulas together itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from nn_sim.stepper.equations import equation_of
from nn_sim.stepper.expression import Expression, Sum, Value, evaluate, operands, parts
from nn_sim.stepper.general_formulas import general_formula
from nn_sim.stepper.names import name_of
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, tex_symbol, text_symbol
from nn_sim.stepper.words import words_for
from nn_sim.stepper.writing import TEXT, written


@dataclass(frozen=True)
class Explanation:
    """One number and where it comes from.

    Attributes
    ----------
    scalar : Scalar
        Which one.
    value : float
        Itself.
    name : str
        What it is, in a few words.
    general : str
        The formula in the lecture's letters, TeX; "" for what is given.
    equation : Expression or None
        The right-hand side with this step's numbers; None for what is given.
    short_way : Expression or None
        Another, shorter right-hand side, where the long way is shown.
    words : str
        One line.
    part : int
        Which term of its sum the cursor is at.
    hidden_count : int
        H, for symbols.
    """

    scalar: Scalar
    value: float
    name: str
    general: str
    equation: Expression | None
    short_way: Expression | None
    words: str
    part: int
    hidden_count: int

    @property
    def symbol(self) -> str:
        """Its symbol in plain characters."""
        return text_symbol(self.scalar, self.hidden_count)

    @property
    def tex(self) -> str:
        """Its symbol as TeX."""
        return tex_symbol(self.scalar, self.hidden_count)

    def tex_of(self, scalar: Scalar) -> str:
        """The symbol of a number in its equation as TeX; in a mean, each example's own."""
        return tex_symbol(scalar, self.hidden_count, of_example=self._is_mean)

    def symbol_of(self, scalar: Scalar) -> str:
        """The same in plain characters."""
        return text_symbol(scalar, self.hidden_count, of_example=self._is_mean)

    @property
    def _is_mean(self) -> bool:
        return self.scalar.quantity.startswith("mean_")

    @cached_property
    def flows_in(self) -> tuple[Value, ...]:
        """The numbers in its equation, each once."""
        return () if self.equation is None else operands(self.equation)

    @cached_property
    def kinds(self) -> dict[str, int]:
        """The quantities that flow in, numbered in the order in which the equation names them: each has a colour.

        Those of the short way come after them.
        """
        leaves = (*self.flows_in, *(operands(self.short_way) if self.short_way is not None else ()))
        return {
            quantity: number for number, quantity in enumerate(dict.fromkeys(leaf.scalar.quantity for leaf in leaves))
        }

    @cached_property
    def terms(self) -> tuple[Expression, ...]:
        """The terms that a walk goes through; one where there is no sum."""
        return () if self.equation is None else parts(self.equation)

    @property
    def term(self) -> Expression | None:
        """The term that the cursor is at."""
        return self.terms[self.part] if self.part < len(self.terms) else None

    @property
    def so_far(self) -> float:
        """The sum of the terms up to the cursor."""
        return evaluate(Sum(self.terms[: self.part + 1]))

    def text(self) -> str:
        """The equation as plain text with every digit, to be copied: "r₁ = x₀ · v₀₁ + … = 1.0 · 1.0 + … = 1.0"."""
        result = _exact(self.value)
        if self.equation is None:
            return f"{self.symbol} = {result}"
        symbols = written(self.equation, TEXT, lambda leaf: self.symbol_of(leaf.scalar))
        numbers = written(self.equation, TEXT, lambda leaf: _exact(leaf.value))
        return f"{self.symbol} = {symbols} = {numbers} = {result}"


def explain(step: TracedStep, scalar: Scalar, *, part: int = 0, long_way: bool = False) -> Explanation:
    """Explain one number of a step."""
    equation = equation_of(step, scalar, long_way=long_way)
    has_two_ways = scalar.quantity == "delta_k" and long_way
    return Explanation(
        scalar=scalar,
        value=value_of(step, scalar),
        name=name_of(scalar, step.trace.parameters.spec.hidden_count),
        general=general_formula(step, scalar, long_way=long_way),
        equation=equation,
        short_way=equation_of(step, scalar) if has_two_ways else None,
        words=words_for(step, scalar, long_way=long_way),
        part=part,
        hidden_count=step.trace.parameters.spec.hidden_count,
    )


def _exact(value: float) -> str:
    return repr(float(value)).replace("-", "−", 1) if value < 0 else repr(float(value))
