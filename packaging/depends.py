"""Works out which Debian packages the libraries of a folder need that are not in the folder itself.

Read from the files, not guessed: what each library names as needed, and the newest version of the C library that any of
them asks for.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_C_LIBRARY = "libc6"


def needed(headers: str) -> set[str]:
    """Return the names of the libraries that are needed, by what ``objdump -p`` prints."""
    return set(_NEEDED.findall(headers))


def newest_glibc(headers: str) -> tuple[int, int]:
    """Return the newest version of the C library that is asked for, by what ``objdump -p`` prints; (0, 0) for none."""
    return max(((int(major), int(minor)) for major, minor in _GLIBC.findall(headers)), default=(0, 0))


def depends(folder: Path, also: tuple[str, ...] = ()) -> str:
    """Return the field Depends for the programs and libraries in `folder`, with the packages `also` is sure of.

    Raises
    ------
    LookupError
        If no package of this machine has a library that is needed.
    """
    wanted: set[str] = set()
    here: set[str] = set()
    glibc = (0, 0)
    for file in folder.rglob("*"):
        here.add(file.name)
        if file.is_symlink() or not file.is_file() or not _is_elf(file):
            continue
        headers = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
        wanted |= needed(headers)
        glibc = max(glibc, newest_glibc(headers))
    packages = {_package_of(library) for library in wanted - here} | set(also)
    packages.discard(_C_LIBRARY)
    return ", ".join([f"{_C_LIBRARY} (>= {glibc[0]}.{glibc[1]})", *sorted(packages)])


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _package_of(library: str) -> str:
    found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    for line in found.splitlines():
        package, _, path = line.partition(": ")
        name = package.partition(":")[0]
        if "x86_64-linux-gnu/" in path and Path(path).parent.name == "x86_64-linux-gnu" and not name.endswith("-dev"):
            return name
    raise LookupError(f"no package has {library}")
