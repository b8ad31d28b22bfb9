"""Owns guessing which character separates the cells, and which quotes them; must not know what the cells are for.

The rule: read the head of the file once with each candidate. The right one cuts the rows to one width,
and into cells that are numbers, or at least words without another candidate in them. A blank is the last
candidate, for tables of numbers only: there is one in many a name.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

CANDIDATES = (",", ";", "\t", "|")  # the earlier wins a draw
MOSTLY_NUMBERS = 1.5
HEAD_ROWS = 100
HEAD_CHARACTERS = 65_536
# A decimal comma does not count as a number later on, but "1,5;2,5" is still cut at the semicolon.
NUMBER = re.compile(r"\s*[-+]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d+)?\s*")


def guess_delimiter(lines: Iterable[str]) -> str:
    """The likeliest of `CANDIDATES`, or a blank, for a file that begins with these lines."""
    head = _head(lines)
    best = max(CANDIDATES, key=lambda delimiter: _score(head, delimiter))
    if _score(head, best) == 0 and _score([line.strip() for line in head], " ") >= MOSTLY_NUMBERS:
        return " "
    return best


def guess_quote(lines: Iterable[str], delimiter: str) -> str:
    """The double quote, unless the head has none and whole cells stand in single ones."""
    head = "".join(_head(lines))
    edge = re.escape(delimiter)
    single = rf"(^|{edge}) *'[^'\r\n]*' *({edge}|\r|$)"
    return "'" if '"' not in head and re.search(single, head, re.MULTILINE) else '"'


def _head(lines: Iterable[str]) -> list[str]:
    head: list[str] = []
    characters = 0
    for line in islice(lines, HEAD_ROWS):
        head.append(line[:HEAD_CHARACTERS])
        characters += len(line)
        if characters > HEAD_CHARACTERS:
            break
    return head


def _score(head: list[str], delimiter: str) -> float:
    """Share of the rows which have the commonest width, times the mean worth of their cells (0 to 2)."""
    try:
        rows = [row for row in csv.reader(head, delimiter=delimiter, skipinitialspace=True) if any(row)]
    except csv.Error:
        return 0.0
    widths = Counter(len(row) for row in rows)
    width = max(widths, key=lambda width: (widths[width], width), default=0)
    if width < 2:
        return 0.0
    worths = [_worth(cell) for row in rows if len(row) == width for cell in row]
    return widths[width] / len(rows) * sum(worths) / len(worths)


def _worth(cell: str) -> int:
    if NUMBER.fullmatch(cell):
        return 2
    return 0 if any(candidate in cell for candidate in CANDIDATES) else 1
