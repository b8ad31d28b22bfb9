"""Sets rows of a formula under each other, lined up at their "&".

ziamath can do this itself, but takes twice as long and sets fractions so close that they touch. Owns the geometry; the
rows are typeset by who calls.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from nn_sim.language import tr

BEGIN, END, NEW_ROW = r"\begin{aligned}", r"\end{aligned}", r" \\ "

_BOX = re.compile(r'<svg[^>]*viewBox="([-\d.e]+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)"[^>]*>(.*)</svg>', re.DOTALL)
_GAP_OF_ROWS, _GAP_OF_COLUMNS = 0.25, 0.0  # ems


@dataclass(frozen=True)
class Piece:
    """A typeset part of a row: its drawing, and its box around the origin, which lies on the line of the letters."""

    drawing: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0

    @classmethod
    def of(cls, svg: str) -> Piece:
        """Take a drawing apart."""
        found = _BOX.search(svg)
        if found is None:
            raise ValueError(tr("this is no drawing of a formula"))
        x, y, width, height = map(float, found.groups()[:4])
        return cls(found[5], x, y, width, height)

    def at(self, left: float, base: float) -> str:
        """Return the drawing with its left edge and its line of letters put somewhere."""
        return f'<g transform="translate({left - self.x:.3f} {base:.3f})">{self.drawing}</g>' if self.drawing else ""


def are_rows(tex: str) -> bool:
    """Whether a formula consists of rows."""
    return tex.startswith(BEGIN)


def rows_svg(tex: str, size: float, typeset: Callable[[str], str]) -> str:
    """Return the SVG of rows, an em being `size` pixels; `typeset` returns that of a formula without rows."""
    rows = [row.split("&", 1) for row in tex.removeprefix(BEGIN).removesuffix(END).split(NEW_ROW)]
    pieces = [tuple(Piece.of(typeset(part)) if part.strip() else Piece() for part in row) for row in rows]
    edge = max(left.width for left, _ in pieces)
    drawings, bottom, width = [], 0.0, 0.0
    for number, (left, right) in enumerate(pieces):
        top = bottom + (_GAP_OF_ROWS * size if number else 0.0)
        base = top - min(left.y, right.y)
        start = edge + _GAP_OF_COLUMNS * size
        drawings += [left.at(edge - left.width, base), right.at(start, base)]
        bottom = base + max(left.y + left.height, right.y + right.height)
        width = max(width, start + right.width)
    frame = f'width="{width:.3f}" height="{bottom:.3f}" viewBox="0 0 {width:.3f} {bottom:.3f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {frame}>{"".join(drawings)}</svg>'
