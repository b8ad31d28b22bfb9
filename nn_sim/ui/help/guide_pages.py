"""The pages of the user guide, in the order in which they are read.

Owns where the texts are and what a page is called. It must not know how a page is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

FOLDER = Path(str(files("nn_sim"))) / "resources" / "guide"

PAGE_NAMES = (
    "first_minutes",
    "window",
    "symbols",
    "stepping",
    "training",
    "data",
    "time",
    "files",
    "checking",
    "command_line",
    "keyboard",
    "lecturers",
)


@dataclass(frozen=True)
class GuidePage:
    """One page.

    Attributes
    ----------
    name : str
        Of its file, without the ending; links between pages are ``NAME.md``.
    title : str
        Its first heading.
    text : str
        Markdown.
    """

    name: str
    title: str
    text: str


def read_guide(language: str = "", folder: Path = FOLDER) -> tuple[GuidePage, ...]:
    """Read all pages, each in English where it is not there in `language` (as ``NAME.de.md``)."""
    return tuple(_read(folder, name, language) for name in PAGE_NAMES)


def _read(folder: Path, name: str, language: str) -> GuidePage:
    path = folder / f"{name}.{language}.md"
    if not language or not path.is_file():
        path = folder / f"{name}.md"
    text = path.read_text(encoding="utf-8")
    heading = next(line for line in text.splitlines() if line.startswith("# "))
    return GuidePage(name, heading.removeprefix("# ").strip(), text)
