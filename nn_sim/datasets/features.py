"""Owns the features: what a network gets in place of the raw inputs, each a formula of them.

Must not know of scaling, which comes after, nor of the network.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats
from .formula import Formula, read_formula

MOST_FEATURES = 100


class FeatureError(ValueError):
    """Features cannot be used with a dataset; ``str()`` is one sentence."""


@dataclass(frozen=True)
class Features:
    """Formulas of m raw inputs, which make q inputs of a network; none of them means the raw inputs themselves."""

    formulas: tuple[Formula, ...] = ()

    def apply(self, raw: npt.ArrayLike) -> Floats:
        """The network's inputs, (n, q), of raw inputs (n, m); NaN or infinite where a formula has no value."""
        X = np.asarray(raw, dtype=np.float64)
        if not self.formulas:
            return X
        return np.column_stack([formula.values(X) for formula in self.formulas])

    def why_not_at(self, raw: npt.ArrayLike) -> str:
        """Say which formula has no value for which of the rows (n, m); empty if all have one."""
        values = self.apply(raw)
        bad_rows, bad_columns = np.nonzero(~np.isfinite(values))
        if not self.formulas or not len(bad_rows):
            return ""
        x = ", ".join(f"x{number} = {value:.6g}" for number, value in enumerate(np.asarray(raw)[bad_rows[0]], 1))
        return tr("the feature {text} has no value at {x}").format(text=self.formulas[bad_columns[0]].text, x=x)


def read_features(texts: Sequence[str], input_names: Sequence[str]) -> Features:
    """Read the formulas of the features.

    Raises
    ------
    FormulaError
        If one cannot be read; the sentence names the position.
    FeatureError
        If one is there twice, or there are far too many.
    """
    if len(texts) > MOST_FEATURES:
        raise FeatureError(
            tr("{count} features are too many; at most {MOST_FEATURES}").format(
                count=len(texts), MOST_FEATURES=MOST_FEATURES
            )
        )
    formulas = tuple(read_formula(text, input_names) for text in texts)
    seen: set[str] = set()
    for formula in formulas:
        if formula.text in seen:
            raise FeatureError(tr("the feature {text} is there twice; remove one").format(text=formula.text))
        seen.add(formula.text)
    return Features(formulas)


def split_formulas(text: str) -> tuple[str, ...]:
    """Cut ``"x1, x2, x1*x2"`` at its commas; no formula has one of its own outside a name in brackets."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "[") - (character == "]")
        if character == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += character
    return tuple(part.strip() for part in parts)


def usual_features(m: int) -> tuple[str, ...]:
    """The features to offer for m raw inputs: each of the first two, its square and its sine, and their product."""
    inputs = [f"x{number}" for number in range(1, min(m, 2) + 1)]
    product = ("x1*x2",) if m > 1 else ()
    return (*inputs, *(f"{x}^2" for x in inputs), *product, *(f"sin({x})" for x in inputs))
