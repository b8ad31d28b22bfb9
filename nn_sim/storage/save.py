"""Saves work as a ``.nnsim`` file, so that at every moment the old file or the new one is there, whole.

Owns the order of things: a new file beside the old one, read back before it counts; then the old one becomes the backup
``name.nnsim~``; then the new one takes its name. Where any of it fails, the old file is as it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import time
import zipfile
from pathlib import Path
from typing import BinaryIO

from nn_sim.file_writing import WritingForbidden, require_allowed
from nn_sim.language import later, tr
from nn_sim.storage.decode import contents_of
from nn_sim.storage.encode import members_of
from nn_sim.storage.fingerprint import Fingerprint, fingerprint
from nn_sim.storage.problems import ChangedElsewhere, Fault, SaveProblem
from nn_sim.storage.saved import Saved

LEVEL = 1  # of deflate: whatever is worth packing shrinks hardly more at any other

_FULL = later("the disk is full; make room or save to another folder")
_GONE = later("the drive cannot be written; see that it is connected, or save to another folder")
_NOT_ALLOWED = later("you are not allowed to write there; save to another folder")
_WHY = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: later("the file is larger than this folder allows; save to another folder"),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: later("the folder can only be read; save to another folder"),
    errno.ENOENT: later("there is no such folder any more; save to another one"),
    errno.ENOTDIR: later("there is no such folder; save to another one"),
    errno.EISDIR: later("that is a folder; choose another name"),
    errno.ENOTEMPTY: later("that is a folder; choose another name"),
    errno.ENAMETOOLONG: later("the name is too long; choose a shorter one"),
    errno.EIO: _GONE,
    errno.ENXIO: _GONE,
    errno.ENODEV: _GONE,
}
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV, errno.EINVAL}
_LEFT = re.compile(r"\.nnsim-[0-9a-f]{16}\.tmp")
_LONG_AGO = 24 * 3600.0
_LOST = {errno.EIO, errno.ENOSPC, errno.EDQUOT}


def save(path: Path, saved: Saved, expected: Fingerprint | None = None) -> Fingerprint:
    """Write a file, or leave everything as it was.

    Parameters
    ----------
    path : Path
        Where to; a link is followed. A file that is there is kept as ``name.nnsim~``.
    saved : Saved
        What.
    expected : Fingerprint or None
        Of the file as it was read or saved last; None to write over whatever is there.

    Returns
    -------
    Fingerprint
        Of the new file, for the next time.

    Raises
    ------
    ChangedElsewhere
        If another program has written the file since; nothing is done then.
    SaveProblem
        If it cannot be saved; one sentence says why and what to do.
    """
    path = Path(path)
    try:
        require_allowed()
    except WritingForbidden as forbidden:
        raise SaveProblem(str(forbidden)) from None
    try:
        return _save(Path(os.path.realpath(path)), saved, expected)
    except SaveProblem:
        raise
    except Fault as fault:
        raise SaveProblem(
            tr("{name} could not be saved: {fault}. The file on the disk is as it was.").format(
                name=path.name, fault=fault
            )
        ) from None
    except OSError as error:
        known = _WHY.get(error.errno or 0)
        why = tr(known) if known else error.strerror or str(error)
        raise SaveProblem(tr("{name} could not be saved: {why}.").format(name=path.name, why=why)) from None
    except ValueError:  # a zero byte or half a letter in the name
        raise SaveProblem(
            tr("{path!r} cannot be the name of a file; choose another one.").format(path=str(path))
        ) from None


def _save(path: Path, saved: Saved, expected: Fingerprint | None) -> Fingerprint:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    _require_unchanged(path, expected)
    new = _beside(path)
    try:
        with open(new, "xb") as file:
            write(file, saved)
            file.flush()
            os.fsync(file.fileno())
            written = Fingerprint.of(os.fstat(file.fileno()))
        with new.open("rb") as file:
            contents_of(file)
        if path.exists():
            shutil.copymode(path, new)
            _require_unchanged(path, expected)
            _keep_backup(path)
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)
    _flush_folder(path.parent)
    _sweep(path.parent)
    return written


def write(file: BinaryIO, saved: Saved) -> None:
    """Write the bytes of a file; the same work makes the same bytes."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=False, compresslevel=LEVEL) as archive:
        for member in members_of(saved):
            archive.compression = zipfile.ZIP_DEFLATED if member.shrinks else zipfile.ZIP_STORED
            with archive.open(member.name, "w") as target:  # bears the date 1980-01-01, whenever it is written
                for piece in member.pieces:
                    target.write(piece)


def _require_unchanged(path: Path, expected: Fingerprint | None) -> None:
    now = fingerprint(path)
    if expected is not None and now is not None and now != expected:
        raise ChangedElsewhere(
            tr(
                "{name} was changed by another program since it was opened; save under another name, or write over it."
            ).format(name=path.name)
        )


def _keep_backup(path: Path) -> None:
    """Give the file a second name, which stays when the first is given to another."""
    backup, second = path.with_name(path.name + "~"), _beside(path)
    try:
        try:
            os.link(path, second)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            with path.open("rb") as old, open(second, "xb") as copy:
                shutil.copyfileobj(old, copy)
                copy.flush()
                os.fsync(copy.fileno())
        os.replace(second, backup)
    finally:
        second.unlink(missing_ok=True)  # it is still there also where both names were those of one file


def _beside(path: Path) -> Path:
    """A name in the same folder that nothing has."""
    return path.with_name(tr(".nnsim-{token_hex}.tmp").format(token_hex=secrets.token_hex(8)))


def _sweep(folder: Path) -> None:
    """Delete what a program that was killed while saving left here long ago."""
    with contextlib.suppress(OSError):
        for left in folder.glob(".nnsim-*.tmp"):
            if _LEFT.fullmatch(left.name) and time.time() - left.lstat().st_mtime > _LONG_AGO:
                left.unlink()


def _flush_folder(folder: Path) -> None:
    """Put the new name on the disk, where a folder can be flushed."""
    if os.name == "nt":
        return
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno in _LOST:
            raise
    finally:
        os.close(number)
