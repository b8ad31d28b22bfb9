"""Finds words in the guide: which page, under which heading, and the lines around them.

Owns what counts as a hit. Works on plain text; must not know how hits are shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from nn_sim.ui.help.guide_pages import GuidePage

_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`]")
_AROUND = 40  # letters to either side of a hit


@dataclass(frozen=True)
class Hit:
    """Where all words stand together.

    Attributes
    ----------
    page : str
        Name of the page.
    heading : str
        The heading it stands under.
    snippet : str
        The words around it, without marks.
    word : str
        What to look for on the page: the first word as it is written there.
    """

    page: str
    heading: str
    snippet: str
    word: str


def search(pages: Iterable[GuidePage], wanted: str) -> list[Hit]:
    """Return the paragraphs that hold every word of `wanted`, small or capital; headings first, then in reading order.

    A word may be the beginning or the middle of a longer one. ``w_21`` finds w₂₁, and rj finds rⱼ.
    """
    words = folded(wanted).replace("_", "").split()
    if not words:
        return []
    found = [hit for page in pages for hit in _hits(page, words)]
    return sorted(found, key=lambda hit: words[0] not in folded(hit.heading))


def plain(markdown: str) -> str:
    """Take the marks out of a line of Markdown."""
    text = _MARKS.sub(lambda match: match.group(1) or "", markdown)
    return text.replace("|", " ").strip(" #>-").strip()


def folded(text: str) -> str:
    """Make small letters of capitals and plain ones of subscripts, letter for letter, so that places stay."""
    return "".join(_folded_letter(letter) for letter in text)


def _folded_letter(letter: str) -> str:
    plain_one = unicodedata.normalize("NFKC", letter).casefold()
    return plain_one if len(plain_one) == 1 else letter


def _hits(page: GuidePage, words: list[str]) -> list[Hit]:
    heading, hits = page.title, []
    for paragraph in re.split(r"\n\s*\n|\n(?=\||\d+\. |- |#)", page.text):
        line = plain(" ".join(paragraph.split()))
        if paragraph.lstrip().startswith("#"):
            heading = line
        if all(word in folded(line) for word in words):
            at = folded(line).index(words[0])
            hits.append(Hit(page.name, heading, _around(line, at), line[at : at + len(words[0])]))
    return hits


def _around(line: str, at: int) -> str:
    first, last = max(at - _AROUND, 0), min(at + 2 * _AROUND, len(line))
    before = "…" if first else ""
    after = "…" if last < len(line) else ""
    return f"{before}{line[first:last].strip()}{after}"
