"""Opens a ``.nnsim`` file: the work in it, or one sentence on why it cannot be had.

Owns which files are read at all, and the words for those that the system does not give.
"""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from typing import BinaryIO

from nn_sim.language import later, tr
from nn_sim.storage import limits
from nn_sim.storage.decode import contents_of
from nn_sim.storage.problems import Fault, FileProblem
from nn_sim.storage.saved import Saved

NOT_UNDERSTOOD = later("cannot be understood")

_WHY = {
    errno.ENOENT: later("there is no such file; it may have been moved or renamed"),
    errno.ENOTDIR: later("there is no such folder"),
    errno.EACCES: later("you are not allowed to read it"),
    errno.EPERM: later("you are not allowed to read it"),
    errno.ENAMETOOLONG: later("its name is too long"),
    errno.EIO: later("its drive cannot be read; see that it is connected"),
}


def load(path: Path) -> Saved:
    """Read a file.

    What was one object when it was saved is one object again: data sets, what is prepared of them, settings.

    Raises
    ------
    FileProblem
        If it cannot be read, is not a file of nn-sim's, is damaged, or was made by a newer nn-sim.
    """
    path = Path(path)
    try:
        _require_file(path)
        with path.open("rb") as file:
            return _saved_in(file)
    except Fault as fault:
        raise fault.in_file(path.name) from None
    except OSError as error:
        known = _WHY.get(error.errno or 0)
        why = tr(known) if known else tr("it cannot be read: {reason}").format(reason=error.strerror or error)
        raise FileProblem(f"{path.name}: {why}.") from None


def _saved_in(file: BinaryIO) -> Saved:
    try:
        return contents_of(file).saved()
    except (Fault, OSError):
        raise
    except MemoryError:
        raise Fault("", tr("takes more memory than there is"), tr("Close other programs and try again")) from None
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):  # what nobody has thought of
        raise Fault("", tr(NOT_UNDERSTOOD)) from None


def _require_file(path: Path) -> None:
    try:
        status = path.stat()
    except ValueError:  # a zero byte or half a letter in it
        raise Fault("", tr("is not the name of a file"), tr("Choose another file")) from None
    if stat.S_ISDIR(status.st_mode):
        raise Fault("", tr("is a folder"), tr("Choose a file in it"))
    if not stat.S_ISREG(status.st_mode):
        raise Fault("", tr("is a device or a pipe"), tr("Choose a file that nn-sim has saved"))
    if status.st_size > limits.FILE_BYTES:
        found = tr("expected at most {FILE_BYTES:,} bytes, found {st_size:,}").format(
            FILE_BYTES=limits.FILE_BYTES, st_size=status.st_size
        )
        raise Fault("", found, tr("Choose a file that nn-sim has saved"))
