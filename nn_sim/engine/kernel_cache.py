"""Where compiled code is kept on disk: a folder of the user's own, for it is loaded as code.

Does not import numba, and libraries only when it is asked, for a window opens sooner without them.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from pathlib import Path

_SOURCES = ("kernels.py", "kernel_layout.py", "kernel_steps.py", "kernel_units.py", "fastmath.py", "codes.py")


def cache_folder() -> Path:
    """Return the folder for this version of the sources and of numba, and make it.

    numba looks only at the file of the function itself to see that a stored copy is stale, hence the fingerprint. Where
    the user's cache cannot be written, a private folder among the temporary files serves.

    Raises
    ------
    importlib.metadata.PackageNotFoundError
        If there is no numba.
    """
    import importlib.metadata

    import platformdirs

    fingerprint = hashlib.sha256(importlib.metadata.version("numba").encode())
    for name in _SOURCES:
        fingerprint.update((Path(__file__).parent / name).read_bytes())
    folder = platformdirs.user_cache_path("nn-sim") / f"kernels-{fingerprint.hexdigest()[:16]}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return _private_folder(f"nn-sim-{folder.name}")
    return folder


def _private_folder(name: str) -> Path:
    """Return a temporary folder that nobody else can have put anything into."""
    folder = Path(tempfile.gettempdir()) / name
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if _is_private(folder):
            return folder
    except OSError:
        pass  # a file of that name, or no right to write: a fresh folder is named differently
    return Path(tempfile.mkdtemp(prefix="nn-sim-kernels-"))


def _is_private(folder: Path) -> bool:
    if not hasattr(os, "getuid"):
        return True  # on Windows the temporary folder is the user's own
    seen = folder.lstat()
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.getuid() and not seen.st_mode & 0o077
