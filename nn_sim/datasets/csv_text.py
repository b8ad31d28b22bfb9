"""Owns getting at a CSV file's text: opening, size limit, encoding; must not know about rows and cells."""

import codecs
import io
import stat
from collections.abc import Iterator
from pathlib import Path

from .csv_error import CsvError

SIZE_LIMIT = 200_000_000  # bytes
UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_utf8(path: Path) -> bytes:
    """The file's content as UTF-8 that is known to decode, without byte order mark and NUL characters.

    It stays bytes, because a 200 MB file as Python text can take 800 MB; `text_lines` decodes as it goes.

    Raises
    ------
    CsvError
        If the file cannot be read, is too large, is empty or is not text.
    """
    content = _content(path)
    if content.startswith(UTF16_MARKS):
        content = _from_utf16(path, content)
    content = content.removeprefix(codecs.BOM_UTF8)
    if not content.strip():
        raise CsvError(path, "the file is empty; a dataset needs at least two rows")
    # NUL first: a spreadsheet's own format or UTF-16 without a mark is better called that than bad UTF-8.
    if (nul := content.find(b"\0")) >= 0:
        problem = "this is no text file; export the table as CSV in UTF-8"
        raise CsvError(path, problem, line=_line_of(content, nul))
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = "the text is not in UTF-8; save the file as CSV in UTF-8"
        raise CsvError(path, problem, line=_line_of(content, error.start)) from None
    return content


def text_lines(content: bytes) -> Iterator[str]:
    """The lines of what `read_utf8` gave, with their ends (LF, CRLF or CR) left on."""
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CsvError(path, "this is a folder; name a CSV file in it")
        # A pipe or a device may have no end, or never a beginning.
        if not stat.S_ISREG(status.st_mode):
            raise CsvError(path, "this is not an ordinary file; save the table to a file first")
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise CsvError(path, "there is no such file; check the name and the folder") from None
    except PermissionError:
        raise CsvError(path, "no permission to read the file; change its permissions or copy it") from None
    except OSError as error:
        raise CsvError(path, f"the file cannot be read ({error.strerror or 'input error'})") from None
    except ValueError as error:
        if isinstance(error, CsvError):
            raise
        raise CsvError(path, "this is no file name; check it") from None  # a NUL character in it
    if len(content) > SIZE_LIMIT:
        limit = SIZE_LIMIT // 1_000_000
        raise CsvError(path, f"the file is larger than {limit} MB; keep a part of its rows")
    return content


def _from_utf16(path: Path, content: bytes) -> bytes:
    try:
        return content.decode("utf-16").encode("utf-8")
    except UnicodeError:
        raise CsvError(path, "the text is broken UTF-16; save the file as CSV in UTF-8") from None


def _line_of(content: bytes, position: int) -> int:
    before = content[:position]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1
