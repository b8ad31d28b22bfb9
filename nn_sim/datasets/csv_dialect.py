"""Owns `Dialect`, how a table is written: its encoding, delimiter, decimal sign, quotes and header."""

from dataclasses import dataclass

from .csv_encoding import ENCODINGS

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", " ": "space"}
DECIMALS = {".": "point", ",": "comma"}
QUOTES = {'"': "double", "'": "single"}


@dataclass(frozen=True)
class Dialect:
    """How a table is written.

    Raises
    ------
    ValueError
        If a value is none that can be read.
    """

    encoding: str = "utf-8"
    delimiter: str = ","
    decimal: str = "."
    quote: str = '"'
    header: bool = True

    def __post_init__(self) -> None:
        for value, known, what in (
            (self.encoding, ENCODINGS, "encoding"),
            (self.decimal, DECIMALS, "decimal sign"),
            (self.quote, QUOTES, "quote"),
        ):
            if value not in known:
                raise ValueError(f"the {what} must be one of {' '.join(known)}, not '{value}'")
        if len(self.delimiter) != 1 or self.delimiter in "\r\n\0" or self.delimiter == self.quote:
            raise ValueError(f"the delimiter must be one character between the cells, not {self.delimiter!r}")
