"""Owns `Dialect`, how a table is written: its encoding, delimiter, signs within numbers, quotes, header."""

from dataclasses import dataclass

from nn_sim.language import later

from .csv_encoding import ENCODINGS

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", " ": "space"}
DECIMALS = {".": "point", ",": "comma"}
THOUSANDS = {
    "": later("Nothing"),
    ",": later("A comma"),
    ".": later("A point"),
    "'": later("An apostrophe"),
    "\u2019": later("An apostrophe"),
    " ": later("A blank"),
    "\u00a0": later("A blank"),
    "\u202f": later("A blank"),
}
QUOTES = {'"': "double", "'": "single"}


@dataclass(frozen=True)
class Dialect:
    """How a table is written; `thousands` is what stands between the thousands of its numbers, if anything does.

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
    thousands: str = ""

    def __post_init__(self) -> None:
        for value, known, what in (
            (self.encoding, ENCODINGS, "encoding"),
            (self.decimal, DECIMALS, "decimal sign"),
            (self.quote, QUOTES, "quote"),
        ):
            if value not in known:
                raise ValueError(f"the {what} must be one of {' '.join(known)}, not '{value}'")
        if self.thousands not in THOUSANDS or self.thousands == self.decimal:
            raise ValueError(
                f"{self.thousands!r} cannot stand between thousands where {self.decimal!r} is the decimal sign"
            )
        if len(self.delimiter) != 1 or self.delimiter in "\r\n\0" or self.delimiter == self.quote:
            raise ValueError(f"the delimiter must be one character between the cells, not {self.delimiter!r}")
