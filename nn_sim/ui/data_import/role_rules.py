"""What a choice for one column means for the others. No Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nn_sim.datasets import ColumnPreview, ColumnRole, Roles
from nn_sim.datasets.csv_first_roles import input_role
from nn_sim.datasets.csv_roles import Coding, Use
from nn_sim.language import later

USE_WORDS: dict[Use, str] = {"input": later("input"), "target": later("target"), "ignore": later("ignore")}
_INPUT_CODINGS: dict[Coding, str] = {"number": later("number"), "class": later("class")}
_TARGET_CODINGS: dict[Coding, str] = {"auto": later("as found"), "number": later("number"), "class": later("class")}
_SEVERAL_CODINGS: dict[Coding, str] = {"number": later("number")}


def coding_words(roles: Roles, index: int) -> dict[Coding, str]:
    """How the cells of a column may be read, as things are; nothing for one that is ignored."""
    use = roles.columns[index].use
    if use == "ignore":
        return {}
    if use == "input":
        return _INPUT_CODINGS
    return _TARGET_CODINGS if len(roles.indices("target")) == 1 else _SEVERAL_CODINGS


def with_use(roles: Roles, index: int, use: Use, columns: Sequence[ColumnPreview], guessed: int | None) -> Roles:
    """Use a column for something else.

    A target that was only `guessed` gives way to the one that the user chooses; several targets are numbers.
    """
    if use == roles.columns[index].use:
        return roles
    if use == "input":
        changed = roles.with_column(index, input_role(columns[index], wanted=True))
    else:
        changed = roles.with_column(index, ColumnRole(use))
    if use == "target" and guessed is not None and guessed != index:
        changed = changed.with_column(guessed, input_role(columns[guessed]))
    targets = changed.indices("target")
    if len(targets) > 1:
        for target in targets:
            changed = changed.with_column(target, ColumnRole("target", "number"))
    return changed


def with_coding(roles: Roles, index: int, coding: Coding) -> Roles:
    """Read the cells of a column in another way."""
    return roles.with_column(index, replace(roles.columns[index], coding=coding))
