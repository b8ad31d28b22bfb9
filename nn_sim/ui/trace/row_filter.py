"""Which rows a word typed into the filter box means: "r", "delta", "w_21", "δ⁽²⁾₁", "update of W", "loss".

Owns how symbols are typed. Knows no Qt and no values.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.notation import QUANTITIES
from nn_sim.stepper.walk import Stage
from nn_sim.ui.trace.row_space import RowSpace
from nn_sim.ui.trace.row_texts import phase_text

Mask = NDArray[np.bool_]

_SPELLED = str.maketrans(
    {"δ": "delta", "∂": "d", "σ": "sum", "η": "eta", "λ": "lambda", "μ": "mu", "ρ": "rho", "β": "beta", "ε": "epsilon"}
    | {"′": "'", "’": "'"}
)
_SYMBOL = re.compile(r"(?P<stem>.*?[^\d_(])(\((?P<layer>\d+)\))?_?(?P<indices>\d+(,\d*)?)?")
_NEW = " new"
_LEAST_WORD = 3  # letters from which on a word may stand anywhere in a phase or a name


@dataclass(frozen=True)
class _Typed:
    """A symbol as it was typed: its letters, its hidden layer, its indices."""

    stem: str
    layer: int | None
    indices: str


def mask_of(space: RowSpace, text: str) -> Mask:
    """Return which positions the typed text means; all of them for none."""
    text = _plain(text)
    if not text:
        return np.ones(space.position_count, dtype=np.bool_)
    typed = _read(text)
    by_symbol = [_matches_symbol(stage, typed, space.hidden_count) for stage in space.stages]
    if any(by_symbol):
        return np.asarray(np.array(by_symbol)[space.slots] & _matches_indices(space, typed.indices))
    in_words = [_matches_words(stage, text) for stage in space.stages]
    return np.asarray(np.array(in_words)[space.slots])


def _plain(text: str) -> str:
    """Small letters without sub- and superscripts, Greek ones spelled out."""
    return unicodedata.normalize("NFKC", text).lower().translate(_SPELLED).strip()


def _read(text: str) -> _Typed:
    new = _NEW if text.endswith(_NEW) else ""  # "w_21 new" and "w new_21" mean the same
    match = _SYMBOL.fullmatch(text.removesuffix(_NEW))
    if match is None:
        return _Typed(text, None, "")
    layer = match["layer"]
    return _Typed(match["stem"].strip() + new, None if layer is None else int(layer), match["indices"] or "")


def _stems(stage: Stage) -> set[str]:
    """The ways in which the letters of a quantity may be typed."""
    letter = _plain(QUANTITIES[stage.quantity].letter)
    stems = {letter, letter.replace("'", ""), letter.replace(_NEW, "'")}
    stems |= {stage.quantity, stage.quantity.rsplit("_", 1)[0]}
    if stage.columns:
        stems.add("w" if stage.quantity.endswith("w_jk") else "v")
        stems.add(letter.removesuffix(_NEW).split("(")[0])
    return stems


def _matches_symbol(stage: Stage, typed: _Typed, hidden_count: int) -> bool:
    if typed.stem not in _stems(stage):
        return False
    if typed.layer is None:
        return not typed.indices or bool(stage.columns or stage.layer or stage.quantity == "x_i")
    layer = stage.layer + 1 if stage.columns else stage.layer
    return layer == typed.layer and layer <= hidden_count


def _matches_indices(space: RowSpace, indices: str) -> Mask:
    """Which positions have these indices; a weight's first one alone means all weights from there."""
    everywhere = np.ones(space.position_count, dtype=np.bool_)
    if not indices:
        return everywhere
    columns = np.array([stage.columns for stage in space.stages])[space.slots]
    row, column = np.divmod(space.offsets, np.maximum(columns, 1))
    of_unit = (columns == 0) & (row + 1 == int(indices.replace(",", "") or 0))
    if "," in indices:
        first, second = indices.split(",")
    else:
        first, second = indices[:1], indices[1:]
    of_weight = (columns > 0) & (column == int(first))
    if second:
        of_weight &= row + 1 == int(second)
    return np.asarray(of_unit | of_weight)


def _matches_words(stage: Stage, text: str) -> bool:
    quantity = QUANTITIES[stage.quantity]
    phases = (stage.phase.lower(), _plain(phase_text(stage)))
    if text in phases or text == stage.quantity:
        return True
    return len(text) >= _LEAST_WORD and any(text in words for words in (*phases, quantity.name.lower()))
