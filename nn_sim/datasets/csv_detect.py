"""Owns guessing how a table is written, from its first rows; must not know what the columns are for."""

from collections.abc import Sequence
from dataclasses import replace

from .csv_decimal import guess_decimal
from .csv_delimiter import guess_delimiter, guess_quote
from .csv_dialect import Dialect
from .csv_encoding import guess_encoding, text_lines, to_utf8
from .csv_header import has_header
from .csv_rows import first_rows, read_rows
from .csv_signs import guess_thousands, parted, plain_number
from .csv_source import Source

MOST_COLUMNS = 10_000  # a network with more inputs is none that can be looked at


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
    cells = [parted(cell)[0] for row in rows for cell in row]
    decimal = decimal or guess_decimal(cells, delimiter)
    dialect = replace(dialect, decimal=decimal, thousands=guess_thousands(cells, decimal))
    if header is None:
        header = has_header([[plain_number(cell, dialect) for cell in row] for row in rows], decimal, named)
    return replace(dialect, header=header)
