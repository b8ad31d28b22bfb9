"""Takes what only a debugger reads out of the shared libraries of a package, and checks that they can still be loaded.

`strip` moves the segments of some libraries that were patched after linking, NumPy's BLAS among them, to places that no
loader accepts; such a library stays as it is.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

_LOAD = re.compile(r"^\s*LOAD\s+(0x\w+)\s+(0x\w+)\s.*\s(0x\w+)\s*$", re.MULTILINE)

_BUILD_PATH = re.compile(r"\((?:RPATH|RUNPATH)\).*\[/")


def can_be_loaded(headers: str) -> bool:
    """Whether every segment begins in the file where its page begins in memory, by what ``readelf -lW`` prints."""
    segments = [tuple(int(number, 16) for number in found) for found in _LOAD.findall(headers)]
    return bool(segments) and all((offset - address) % page == 0 for offset, address, page in segments)


def strip_all(folder: Path) -> int:
    """Strip the libraries in `folder` and return how many bytes that has saved."""
    saved = 0
    for library in sorted(folder.rglob("*.so*")):
        if library.is_symlink() or not library.is_file():
            continue
        stripped = library.with_name(f"{library.name}.stripped")
        done = subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], capture_output=True, check=False)
        less = library.stat().st_size - stripped.stat().st_size if done.returncode == 0 else 0
        if less > 0 and can_be_loaded(_headers(stripped)):
            saved += less
            shutil.copymode(library, stripped)
            stripped.replace(library)
        stripped.unlink(missing_ok=True)
    return saved


def forget_build_paths(folder: Path) -> int:
    """Take out the folders of the build machine in which libraries would be looked for; returns of how many.

    Raises
    ------
    FileNotFoundError
        If there is no patchelf.
    """
    changed = 0
    for library in sorted(folder.rglob("*.so*")):
        if library.is_symlink() or not library.is_file():
            continue
        dynamic = subprocess.run(["readelf", "-dW", library], capture_output=True, text=True, check=False).stdout
        if _BUILD_PATH.search(dynamic):
            subprocess.run(["patchelf", "--remove-rpath", library], check=True)
            changed += 1
    return changed


def _headers(library: Path) -> str:
    return subprocess.run(["readelf", "-lW", library], capture_output=True, text=True, check=True).stdout
