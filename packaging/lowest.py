"""Prints the lower bounds of pyproject.toml as constraints: `python packaging/lowest.py > build/lowest.txt`."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

_BOUND = re.compile(r"([A-Za-z0-9_.-]+)(?:\[[^\]]*\])?\s*>=\s*([0-9.]+)")


def lowest(project: dict[str, object], extras: tuple[str, ...]) -> list[str]:
    """Return ``name==version`` for each dependency of the project and of some extras.

    Raises
    ------
    ValueError
        If one has no lower bound.
    """
    table = project["project"]
    assert isinstance(table, dict)
    wanted = [*table["dependencies"], *(one for extra in extras for one in table["optional-dependencies"][extra])]
    lines = []
    for requirement in wanted:
        found = _BOUND.match(requirement)
        if found is None:
            raise ValueError(f"{requirement} has no lower bound")
        lines.append(f"{found[1]}=={found[2]}")
    return lines


if __name__ == "__main__":
    pyproject = tomllib.loads((Path(__file__).resolve().parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    sys.stdout.write("\n".join(lowest(pyproject, tuple(sys.argv[1:]))) + "\n")
