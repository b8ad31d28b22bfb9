"""Says how large a package is, what its ten largest parts are, and what was left out and why."""
# ruff: noqa: T201

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from contents import EXCLUDED_MODULES, QT_LEFT_OUT

MOST_MEGABYTES = 110
_PARTS = 10


def part_of(path: Path) -> str:
    """Return which part of the program a file belongs to, by its path in the package."""
    parts = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    if parts[0] == "PySide6":
        name = parts[-1]
        return f"Qt: {name}" if name.startswith(("libicu", "libQt6")) else "Qt: the rest, and PySide6"
    for prefix, part in (("numpy", "NumPy"), ("llvmlite", "llvmlite (LLVM)"), ("libpython", "Python"), ("nn-sim", "")):
        if parts[0].startswith(prefix):
            return part or "nn-sim with all pure Python modules"
    if parts[0].startswith(("python3", "base_library", "lib")):
        return "Python" if parts[0].startswith(("python3", "base")) else "system libraries"
    return parts[0]


def sizes(folder: Path) -> Counter[str]:
    """Return the bytes of each part; a file that two names lead to counts once."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[part_of(path.relative_to(folder))] += path.stat().st_size
    return found


def report(folder: Path, archive: Path) -> str:
    """Return the report as text."""
    found = sizes(folder)
    packed = archive.stat().st_size / 1e6
    lines = [
        f"unpacked {found.total() / 1e6:.1f} MB, {archive.name} {packed:.1f} MB (at most {MOST_MEGABYTES})",
        f"the {_PARTS} largest parts, unpacked:",
        *(f"{size / 1e6:8.1f} MB  {part}" for part, size in found.most_common(_PARTS)),
        "left out of Qt:",
        *(f"  {part}: {reason}" for part, reason in QT_LEFT_OUT.items()),
        "left out of the modules:",
        *(f"  {reason}: {', '.join(names)}" for reason, names in _by_reason().items()),
    ]
    return "\n".join(lines)


def _by_reason() -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, reason in EXCLUDED_MODULES.items():
        grouped.setdefault(reason, []).append(name)
    return grouped


if __name__ == "__main__":
    print(report(Path(sys.argv[1]), Path(sys.argv[2])))
    sys.exit(Path(sys.argv[2]).stat().st_size > MOST_MEGABYTES * 1_000_000)
