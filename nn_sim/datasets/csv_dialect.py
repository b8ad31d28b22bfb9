"""Owns `Dialect`, how a table is written: its encoding, delimiter, signs within numbers, quotes, header."""

from dataclasses import dataclass

from nn_sim.language import later, tr

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
            (self.encoding, ENCODINGS, tr("encoding")),
            (self.decimal, DECIMALS, tr("decimal sign")),
            (self.quote, QUOTES, tr("quote")),
        ):
            if value not in known:
                raise ValueError(
                    tr("the {what} must be one of {names}, not '{value}'").format(
                        what=what, names=" ".join(known), value=value
                    )
                )
        if self.thousands not in THOUSANDS or self.thousands == self.decimal:
            raise ValueError(
                tr("{thousands!r} cannot stand between thousands where {decimal!r} is the decimal sign").format(
                    thousands=self.thousands, decimal=self.decimal
                )
            )
        if len(self.delimiter) != 1 or self.delimiter in "\r\n\0" or self.delimiter == self.quote:
            raise ValueError(
                tr("the delimiter must be one character between the cells, not {delimiter!r}").format(
                    delimiter=self.delimiter
                )
            )
