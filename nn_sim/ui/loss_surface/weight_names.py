"""Weights by their names: what is written for one, what is meant by what is typed, which two one begins with."""

from __future__ import annotations

import re
from itertools import pairwise

from nn_sim.engine.notation import weight_label, weight_text
from nn_sim.language import tr
from nn_sim.session.selection import WeightRef, is_within

_PLAIN = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾", "01234567890123456789()")
_TYPED = re.compile(r"([vw])(?:\((\d{1,4})\))?_?(?:(\d{1,6}),(\d{1,6})|(\d)(\d))")
MOST_LISTED = 400


def symbol(ref: WeightRef, sizes: tuple[int, ...]) -> str:
    """Return the weight's symbol, "w₂₁"."""
    return weight_label(ref.layer, ref.row, ref.column, len(sizes) - 2)


def every_weight(sizes: tuple[int, ...]) -> tuple[WeightRef, ...]:
    """Return all weights, those of W first; none where they are too many to choose from a list."""
    count = sum(after * (before + 1) for before, after in pairwise(sizes))
    if count > MOST_LISTED:
        return ()
    return tuple(
        WeightRef(layer, row, column)
        for layer in reversed(range(len(sizes) - 1))
        for row in range(sizes[layer + 1])
        for column in range(sizes[layer] + 1)
    )


def first_two(sizes: tuple[int, ...]) -> tuple[WeightRef, WeightRef]:
    """Return w_11 and w_21; w_01 and w_11 where the last hidden layer has but one unit."""
    last = len(sizes) - 2
    column = 1 if sizes[last] > 1 else 0
    return WeightRef(last, 0, column), WeightRef(last, 0, column + 1)


def typed_weight(text: str, sizes: tuple[int, ...]) -> WeightRef:
    """Read "w_21", "w21", "w₂₁", "v(2)_10,3".

    Raises
    ------
    ValueError
        If it is no weight of this network; the message is one sentence for the user.
    """
    hidden_count = len(sizes) - 2
    example = weight_text(hidden_count, 0, 1, hidden_count)
    plain = re.sub(r"\s", "", text).translate(_PLAIN).lower()
    found = _TYPED.fullmatch(plain)
    if found is None:
        raise ValueError(
            tr("Write a weight as {example}: where it comes from, then where it goes.").format(example=example)
        )
    letter, layer_text, *indices = found.groups()
    source, target = (int(index) for index in indices if index is not None)
    if layer_text is None and letter == "v" and hidden_count > 1:
        raise ValueError(tr("With more than one hidden layer, write which: v(1)_21."))
    layer = hidden_count if letter == "w" else int(layer_text or 1) - 1
    ref = WeightRef(layer, target - 1, source)
    if min(layer, target - 1) < 0 or (letter == "v" and layer >= hidden_count) or not is_within(ref, sizes):
        raise ValueError(tr("This network has no weight {plain}.").format(plain=plain))
    return ref
