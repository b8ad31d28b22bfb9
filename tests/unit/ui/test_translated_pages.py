"""The guide and the texts of the examples in other languages: they say as much as the English, of the same numbers."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from nn_sim.app.examples import EXAMPLES, path_of, text_of
from nn_sim.app.translation import ENGLISH, LANGUAGES
from nn_sim.ui.help.guide_pages import FOLDER, PAGE_NAMES, read_guide

_ORIGINALS = [
    *(FOLDER / f"{name}.md" for name in PAGE_NAMES),
    *(path_of(example.name).with_suffix(".md") for example in EXAMPLES),
]
_OTHERS = [language for language in LANGUAGES if language != ENGLISH]
_COUNTED = {
    "headings": r"^#+ ",
    "points of lists": r"^ *(?:-|\d+\.) ",
    "rows of tables": r"^\|",
    "links": r"\]\([^)]+\)",
    "commands": r"`nn-sim[^`]*`",
    "numbers": r"(?<![\w₀-₉])\d+(?:\.\d+)?",
}


@pytest.mark.parametrize("language", _OTHERS)
@pytest.mark.parametrize("original", _ORIGINALS, ids=lambda path: path.stem)
def test_a_translated_page_has_all_parts_of_the_english_one(original: Path, language: str) -> None:
    english = original.read_text(encoding="utf-8")
    translated = original.with_suffix(f".{language}.md").read_text(encoding="utf-8")
    assert translated != english
    for what, pattern in _COUNTED.items():
        found, expected = (Counter(re.findall(pattern, text, re.M)) for text in (translated, english))
        assert found == expected, what


@pytest.mark.parametrize("language", _OTHERS)
def test_what_is_read_in_the_window_is_in_its_language(language: str) -> None:
    english = {page.name: page.title for page in read_guide()}
    assert all(page.title != english[page.name] for page in read_guide(language))
    assert all(text_of(example.name, language) != text_of(example.name) for example in EXAMPLES)
