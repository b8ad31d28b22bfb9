"""Owns guessing how a table is written, from its first rows; must not know what the columns are for."""

import re
from collections.abc import Sequence

from .csv_delimiter import guess_delimiter, guess_quote
from .csv_dialect import Dialect
from .csv_encoding import guess_encoding, text_lines, to_utf8
from .csv_header import has_header
from .csv_rows import first_rows, read_rows
from .csv_source import Source

MOST_COLUMNS = 10_000  # a network with more inputs is none that can be looked at
_WITH_POINT = re.compile(r"[-+]?\d*\.\d+([eE][-+]?\d+)?")
_WITH_COMMA = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?")
_IN_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}(,\d{3})+")


def detect(
    source: Source,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    decimal: str | None = None,
    header: bool | None = None,
    named: Sequence[str] = (),
) -> Dialect:
    """Guess how a table is written, from its first rows; what is given is not guessed.

    Parameters
    ----------
    source : Source
        The table.
    encoding, delimiter, decimal, header : optional
        What the user has chosen.
    named : sequence of str
        What the user calls columns: a first row with such a name is a header.

    Raises
    ------
    CsvError
        If it is no text.
    ValueError
        If something given cannot be.
    """
    encoding = encoding or guess_encoding(source.content)
    Dialect(encoding=encoding)  # refuses an unknown one
    content = to_utf8(source, encoding)
    delimiter = delimiter or guess_delimiter(text_lines(content))
    dialect = Dialect(encoding, delimiter, decimal or ".", guess_quote(text_lines(content), delimiter))
    rows = [row.cells[:MOST_COLUMNS] for row in first_rows(read_rows(source.name, content, dialect)) if not row.problem]
    decimal = decimal or _guess_decimal(rows, delimiter)
    if header is None:
        header = has_header(rows, decimal, named)
    return Dialect(encoding, delimiter, decimal, dialect.quote, header)


def _guess_decimal(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """A comma, if more cells have one in a number than have a point, and it does not mark thousands."""
    cells = [cell.strip() for row in rows for cell in row]
    commas = [cell for cell in cells if _WITH_COMMA.fullmatch(cell)]
    points = sum(bool(_WITH_POINT.fullmatch(cell)) for cell in cells)
    if len(commas) <= points or any(cell.count(",") > 1 and _IN_THOUSANDS.fullmatch(cell) for cell in cells):
        return "."
    # "1,234" between commas is quoted for its thousands; between semicolons it is a number with three decimals.
    return "." if delimiter == "," and all(map(_IN_THOUSANDS.fullmatch, commas)) else ","
