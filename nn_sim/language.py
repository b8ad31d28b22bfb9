"""The language of what a user reads: English stands in the code, a translation comes from outside.

Owns the two words by which a text is marked for translation, and the one place where a language is set. It must not
know Qt, nor where translations come from: ``app.translation`` sets one, `nn-sim` on the command line sets none.
"""

from __future__ import annotations

from collections.abc import Callable


def _in_english(text: str) -> str:
    return text


_translate: Callable[[str], str] = _in_english


def tr(text: str) -> str:
    """Return `text` in the language that is set.

    The argument is a literal, so that ``make translations`` finds it; what changes is put in afterwards:
    ``tr("{count} examples").format(count=n)``.
    """
    return _translate(text)


def later(text: str) -> str:
    """Mark a text of a table for translation and return it as it is; whoever shows it calls ``tr`` on it then."""
    return text


def set_translation(translate: Callable[[str], str] | None) -> None:
    """Use `translate` for every text from now on, or English again if it is None."""
    global _translate
    _translate = translate or _in_english
