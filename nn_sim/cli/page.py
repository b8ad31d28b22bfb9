"""A page of equations for a terminal, its columns aligned; knows nothing of networks."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

INDENT = "  "
WIDTH = 110  # of sentences; equations take what they need

Rewrite = Callable[[str], str]


@dataclass(frozen=True)
class Equation:
    """``symbol = formula = numbers = value``; formula and numbers may be empty."""

    symbol: str
    formula: str
    numbers: str
    value: str


@dataclass(frozen=True)
class Grid:
    """A table of numbers with a head: rows of cells, the first cell of each its name."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it."""

    heading: str
    body: tuple[Equation | Grid | str, ...]


@dataclass(frozen=True)
class Page:
    """The whole of it."""

    title: str
    sections: tuple[Section, ...]

    def text(self, rewrite: Rewrite = str) -> str:
        """Return the page as text; `rewrite` changes every cell before the columns are measured."""
        sections = ("\n".join([rewrite(part.heading), *_lines(part.body, rewrite)]) for part in self.sections)
        return "\n\n".join([rewrite(self.title), *sections])


def _lines(body: Sequence[Equation | Grid | str], rewrite: Rewrite) -> list[str]:
    """The equations of a section share their columns."""
    equations = [item for item in body if isinstance(item, Equation)]
    widths = _widths([_cells(equation, rewrite) for equation in equations])
    lines: list[str] = []
    for item in body:
        if isinstance(item, Equation):
            cells = zip(_cells(item, rewrite), widths, strict=True)
            columns = [(" = " if cell else "   ") + f"{cell:<{width}}" for cell, width in cells if width]
            lines.append("".join(columns).removeprefix(" = "))
        elif isinstance(item, Grid):
            lines += _grid_lines(item, rewrite)
        else:
            lines += textwrap.wrap(rewrite(item), WIDTH, subsequent_indent=INDENT)
    return [(INDENT + line).rstrip() for line in lines]


def _cells(equation: Equation, rewrite: Rewrite) -> tuple[str, ...]:
    return tuple(map(rewrite, (equation.symbol, equation.formula, equation.numbers, equation.value)))


def _grid_lines(grid: Grid, rewrite: Rewrite) -> list[str]:
    rows = [tuple(map(rewrite, row)) for row in grid.rows]
    widths = _widths(rows)
    return ["  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows]


def _widths(rows: Sequence[tuple[str, ...]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*rows, strict=True)]
