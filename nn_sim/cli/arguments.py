"""What all commands share in reading their arguments: the parser, and the kinds of values with their limits.

Owns the rule that bad input is one sentence, raised as ``InputError``; must not know what any command does.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NoReturn

from nn_sim.datasets import DELIMITERS, ENCODINGS, split_formulas

GREATEST = 2**63 - 1


class InputError(ValueError):
    """Something the user gave cannot be used; ``str()`` is the one line to print."""


class OneLineParser(argparse.ArgumentParser):
    """An argument parser that raises ``InputError`` in place of printing its usage and leaving the program."""

    def __init__(self, *, prog: str, description: str, epilog: str | None = None) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise InputError(f"{message} (see {self.prog} --help)")


def whole_number(least: int, most: int = GREATEST) -> Callable[[str], int]:
    """Return the kind of argument that is a whole number from `least` to `most`; a file holds none greater."""

    def read(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"expected a whole number, got '{text}'") from None
        if value < least:
            raise argparse.ArgumentTypeError(f"expected a whole number from {least}, got {text}")
        if value > most:
            raise argparse.ArgumentTypeError(f"expected a whole number up to {most}, got {text}")
        return value

    return read


def number(text: str) -> float:
    """Read a number; its limits are checked where they are known."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a number, got '{text}'") from None


def hidden_sizes(text: str) -> tuple[int, ...]:
    """Read the units of the hidden layers: "4,2" is (4, 2), "none" is ()."""
    if text.strip().lower() == "none":
        return ()
    try:
        sizes = tuple(int(part) for part in text.split(","))
    except ValueError:
        sizes = (0,)
    if min(sizes) < 1:
        raise argparse.ArgumentTypeError(
            f"expected whole numbers from 1 with commas, such as 4,2, or none; got '{text}'"
        )
    return sizes


def plain_name(text: str) -> str:
    """Read the name of a function as the program writes it: "Cross-Entropy" is "cross_entropy"."""
    return text.strip().lower().replace("-", "_")


def delimiter(text: str) -> str:
    """Read the delimiter of a table: its name, or itself."""
    named = {name: sign for sign, name in DELIMITERS.items()} | {r"\t": "\t"}
    sign = named.get(text.strip().lower(), text)
    if len(sign) != 1 or sign in "\r\n\0\"'":
        raise argparse.ArgumentTypeError(
            f"expected one of {', '.join(DELIMITERS.values())} or a character, got '{text}'"
        )
    return sign


def encoding(text: str) -> str:
    """Read the name of an encoding: "UTF16-LE" is "utf-16-le"."""
    plain = text.strip().lower().replace("_", "").replace("-", "")
    for name in ENCODINGS:
        if name.replace("-", "") == plain:
            return name
    raise argparse.ArgumentTypeError(f"expected one of {', '.join(ENCODINGS)}, got '{text}'")


def formulas(text: str) -> tuple[str, ...]:
    """Read features: "x1, x1*x2" is ("x1", "x1*x2"); "none" is ()."""
    return () if text.strip().lower() == "none" else split_formulas(text)
