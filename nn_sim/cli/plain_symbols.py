"""The lecture's symbols in plain ASCII, for terminals that have no others: "δ₁ w₂₁" is "delta_1 w_21"."""

from __future__ import annotations

import re

_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₘ", "0123456789ijkm")
_SUBSCRIPTS = re.compile("[₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₘ]+")
_WORDS = {
    "δ": "delta",
    "η": "eta",
    "Σ": "sum",
    "∂": "d",
    "′": "'",
    "½": "1/2",
    "²": "^2",
    "×": "x",
    "−": "-",
    "←": "<-",
    "“": '"',
    "”": '"',
}


def in_ascii(text: str) -> str:
    """Write a text with the lecture's symbols in ASCII; what has no plain form becomes a question mark."""
    plain = _SUBSCRIPTS.sub(lambda match: "_" + match.group().translate(_DIGITS), text)
    for symbol, word in _WORDS.items():
        plain = plain.replace(symbol, word)
    return plain.encode("ascii", "replace").decode("ascii")
