"""Collects the licences of everything that is shipped, each in a folder by its name.

What a wheel brings is copied; for the libraries of the build machine that is Debian's copyright file. A package that
brings no text must have one here, or the build stops.
"""

from __future__ import annotations

import importlib.metadata
import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent
_TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
#: Distribution whose wheel has no licence text -> the texts here that hold for it.
OURS = {
    "latex2mathml": ("latex2mathml.txt",),
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}


def distributions(modules: list[str]) -> list[str]:
    """Return the names of the distributions that these top-level modules come from, without nn-sim's own."""
    of_module = importlib.metadata.packages_distributions()
    found = {name for module in modules for name in of_module.get(module, ())}
    return sorted(found - {"nn-sim", "nn_sim"}, key=str.lower)


def texts_of(name: str) -> list[Path]:
    """Return the licence files of an installed distribution, its own and those of what it contains."""
    files = importlib.metadata.files(name) or []
    return [
        Path(str(file.locate()))
        for file in files
        if any(part.endswith(".dist-info") for part in file.parts) and file.name.upper().startswith(_TEXTS)
    ]


def collect(shipped: Path, target: Path) -> list[str]:
    """Write the licences of what `shipped` lists below `target`; returns a line for each part.

    Raises
    ------
    FileNotFoundError
        If something is shipped that no text is known for.
    """
    found = json.loads(shipped.read_text(encoding="utf-8"))
    lines = []
    for name in distributions([*found["modules"], *(Path(file).parts[0] for file, _ in found["files"])]):
        texts = texts_of(name) or [HERE / "licences" / text for text in OURS.get(name, ())]
        if not texts:
            raise FileNotFoundError(f"{name} is shipped, but has no licence text; put one into packaging/licences")
        metadata = dict(importlib.metadata.metadata(name).json)
        stated = str(metadata.get("license_expression") or metadata.get("license") or "")
        lines.append(f"{name} {metadata['version']}: {stated.splitlines()[0] if stated else 'see its text'}")
        _copy(texts, target / name)
    python = Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt"
    _copy([python], target / "Python")
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0")
    lines += _system_libraries([source for _, source in found["files"]], target)
    _copy([HERE.parent / "LICENSE"], target / "nn-sim")
    (target / "README.txt").write_text("\n".join(["nn-sim: MIT", *lines, ""]), encoding="utf-8")
    return lines


def _copy(texts: list[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts:
        place, number = folder / text.name, 2
        while place.exists():
            place, number = folder / f"{text.stem}-{number}{text.suffix}", number + 1
        shutil.copyfile(text, place)


def _system_libraries(sources: list[str], target: Path) -> list[str]:
    """The copyright files of the Debian packages that libraries were taken from."""
    if sys.platform != "linux":
        return []
    lines = []
    for source in sources:
        if not source.startswith(("/lib/", "/usr/lib/")):
            continue
        names = {source, str(Path(source).resolve()), source.removeprefix("/usr")}
        answer = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
        package = answer.partition(":")[0]
        if not package:
            raise FileNotFoundError(f"{source} is shipped, but no Debian package has it")
        if not (target / package).exists():
            _copy([Path("/usr/share/doc") / package / "copyright"], target / package)
            lines.append(f"{package}: see its text")
    return lines
