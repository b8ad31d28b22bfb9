"""Owns which characters the bytes of a table stand for; must not know about rows and cells.

The rule: a mark at the beginning tells; UTF-16 without one has a NUL in every other byte; what is valid UTF-8 is UTF-8,
for other text is so by chance only; the rest is Latin-1, with the signs that Windows puts between (code page 1252).
"""

import codecs
import io
import re
from collections.abc import Iterator

from nn_sim.language import later, tr

from .csv_error import CsvError
from .csv_source import Source

#: The encodings that can be read, with what to call them.
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16-le": later("UTF-16 (little-endian)"),
    "utf-16-be": later("UTF-16 (big-endian)"),
    "latin-1": later("Latin-1 (Windows)"),
}
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_MARK = "\ufeff"
HEAD_BYTES = 65_536
MOST_PLAIN = 0.3  # of the pairs of bytes of a UTF-16 text in any script have a NUL at least in line ends and digits
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x9f]")
_BINARY = later("this is no text file; export the table as CSV in UTF-8")


def guess_encoding(content: bytes) -> str:
    """The likeliest of `ENCODINGS`."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return encoding
    head = content[:HEAD_BYTES]
    if b"\0" in head:
        pairs = max(1, len(head) // 2)
        first, second = head[0::2].count(0) / pairs, head[1::2].count(0) / pairs
        if max(first, second) > MOST_PLAIN and min(first, second) < MOST_PLAIN / 10:
            return "utf-16-le" if second > first else "utf-16-be"
        return "utf-8"  # which will be found to be no text
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def to_utf8(source: Source, encoding: str) -> bytes:
    """A source's content as UTF-8 that is known to decode, without byte order mark and NUL characters.

    It stays bytes, because a 200 MB file as Python text can take 800 MB; `text_lines` decodes as it goes.

    Raises
    ------
    CsvError
        If it is empty, or not text in this encoding.
    """
    content = source.content
    if not content.removeprefix(codecs.BOM_UTF8).strip():
        raise CsvError(source.name, tr("the file is empty; a dataset needs at least two rows"))
    if encoding == "utf-8":
        return _checked_utf8(source.name, content.removeprefix(codecs.BOM_UTF8))
    text = _decoded(source.name, content, encoding).removeprefix(_MARK)
    if not text.strip():
        raise CsvError(source.name, tr("the file is empty; a dataset needs at least two rows"))
    if found := _NO_TEXT.search(text):
        before = text[: found.start()].encode("utf-8", errors="replace")
        raise CsvError(source.name, tr(_BINARY), line=line_of(before, len(before)))
    return text.encode("utf-8")


def text_lines(content: bytes) -> Iterator[str]:
    """The lines of what `to_utf8` gave, with their ends (LF, CRLF or CR) left on."""
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")


def line_of(content: bytes, position: int) -> int:
    """The line, counted from 1, of a place in a text."""
    before = content[:position]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1


def _checked_utf8(name: str, content: bytes) -> bytes:
    # NUL first: a spreadsheet's own format is better called that than bad UTF-8.
    if (nul := content.find(b"\0")) >= 0:
        raise CsvError(name, tr(_BINARY), line=line_of(content, nul))
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = tr("the text is not in UTF-8; choose another encoding, such as Latin-1")
        raise CsvError(name, problem, line=line_of(content, error.start)) from None
    return content


def _decoded(name: str, content: bytes, encoding: str) -> str:
    try:
        if encoding != "latin-1":
            return content.decode(encoding)
        try:
            return content.decode("cp1252")
        except UnicodeDecodeError:  # five bytes are no signs of Windows; of Latin-1 they are control characters
            return content.decode("latin-1")
    except UnicodeError:
        title = ENCODINGS[encoding].partition(" ")[0]
        raise CsvError(
            name, tr("the text is broken {title}; save the file as CSV in UTF-8").format(title=title)
        ) from None
