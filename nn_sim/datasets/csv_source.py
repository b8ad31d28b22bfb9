"""Owns where a table comes from, a file or the clipboard, and its size; must not know what its bytes mean."""

import stat
from dataclasses import dataclass
from pathlib import Path

from nn_sim.language import tr

from .csv_error import CsvError

SIZE_LIMIT = 200_000_000  # bytes


@dataclass(frozen=True, eq=False)
class Source:
    """A table as it came: its bytes, what to call it in a message, and what to call the dataset made of it."""

    name: str
    title: str
    content: bytes


def open_source(path: str | Path) -> Source:
    """Read a file's bytes.

    Raises
    ------
    CsvError
        If the file cannot be read or is too large.
    """
    path = Path(path)
    return Source(path.name or str(path), path.stem or str(path), _content(path))


def pasted_source(text: str) -> Source:
    """What was copied from a spreadsheet.

    Raises
    ------
    CsvError
        If it is too large.
    """
    name = tr("pasted table")
    if len(text) > SIZE_LIMIT:
        raise _too_large(name)
    return Source(name, name, text.encode("utf-8", errors="replace"))


def _content(path: Path) -> bytes:
    name = path.name or str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CsvError(name, tr("this is a folder; name a CSV file in it"))
        # A pipe or a device may have no end, or never a beginning.
        if not stat.S_ISREG(status.st_mode):
            raise CsvError(name, tr("this is not an ordinary file; save the table to a file first"))
        if status.st_size > SIZE_LIMIT:
            raise _too_large(name)
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)  # it may have grown since
    except FileNotFoundError:
        raise CsvError(name, tr("there is no such file; check the name and the folder")) from None
    except PermissionError:
        raise CsvError(name, tr("no permission to read the file; change its permissions or copy it")) from None
    except OSError as error:
        raise CsvError(name, tr("the file cannot be read ({reason})").format(reason=error.strerror or error)) from None
    except ValueError as error:
        if isinstance(error, CsvError):
            raise
        raise CsvError(name, tr("this is no file name; check it")) from None  # a NUL character in it
    if len(content) > SIZE_LIMIT:
        raise _too_large(name)
    return content


def _too_large(name: str) -> CsvError:
    return CsvError(
        name,
        tr("the table is larger than {SIZE_LIMIT} MB; keep a part of its rows").format(
            SIZE_LIMIT=SIZE_LIMIT // 1000000
        ),
    )
