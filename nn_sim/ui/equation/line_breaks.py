"""Where a long formula goes on in the next line: before a term of its sum. Knows widths, not TeX."""

from __future__ import annotations

from collections.abc import Sequence

from nn_sim.stepper.expression import Expression, Negative, Product, Sum


def may_break(expression: Expression) -> bool:
    """Whether a line may end inside of a formula: not where its sum stands in a fraction or under a root."""
    match expression:
        case Sum(_, True):
            return True
        case Sum(parts) | Product(parts):
            return any(map(may_break, parts))
        case Negative(of):
            return may_break(of)
        case _:
            return False


def lines_of(pieces: Sequence[str], widths: Sequence[float], room: float, indent: float) -> list[str]:
    """Put pieces side by side into as few lines as fit a room; each line but the first is `indent` narrower."""
    lines: list[str] = []
    left = 0.0
    for piece, width in zip(pieces, widths, strict=True):
        if lines and width <= left:
            lines[-1] += f" {piece}"
            left -= width
        else:
            left = room - width - (indent if lines else 0.0)
            lines.append(piece)
    return lines
