"""Finding a text by some of its letters: how well a query fits, and which letters it hits. No Qt in here."""

from __future__ import annotations

from typing import NamedTuple

_AT_BEGINNING = 12
_AT_WORD = 8
_IN_A_ROW = 5
_LETTER = 1
_GAP = 4
_IN_TIP = 2


class Match(NamedTuple):
    """How well a query fits; the greater the score, the better. `places` are the letters of the text that are hit."""

    score: float
    places: tuple[int, ...]


def match(query: str, text: str, also: str = "") -> Match | None:
    """Return how `query` fits `text`; where it does not, whether all its words stand in `also`.

    All letters of the query must stand in the text, in this order; blanks do not count. Letters that begin a word or
    follow one another count more, and a short text more than a long one.
    """
    wanted = "".join(query.casefold().split())
    if not wanted:
        return Match(0.0, ())
    places = _best_places(wanted, text)
    if places is not None:
        return Match(_score(places, text) - 0.01 * len(text), places)
    words = query.casefold().split()
    if also and all(word in also.casefold() for word in words):
        return Match(_IN_TIP - 0.01 * len(also), ())
    return None


def _best_places(wanted: str, text: str) -> tuple[int, ...] | None:
    """Return the best of the ways that begin at a place of the first letter, words first or the next letter."""
    folded = [letter.casefold() for letter in text]
    ways = [
        way
        for begin in range(len(folded))
        for words_first in (True, False)
        if (way := _way(wanted, folded, begin, words_first=words_first)) is not None
    ]
    return max(ways, key=lambda way: _score(way, text), default=None)


def _way(wanted: str, folded: list[str], begin: int, *, words_first: bool) -> tuple[int, ...] | None:
    if folded[begin] != wanted[0]:
        return None
    places = [begin]
    for letter in wanted[1:]:
        after = [place for place in range(places[-1] + 1, len(folded)) if folded[place] == letter]
        if not after:
            return None
        begins = next((place for place in after if _begins_word(folded, place)), None)
        in_a_row = after[0] == places[-1] + 1
        places.append(begins if words_first and begins is not None and not in_a_row else after[0])
    return tuple(places)


def _score(places: tuple[int, ...], text: str) -> float:
    letters = list(text)
    score = 0.0
    for index, place in enumerate(places):
        score += _LETTER
        if place == 0:
            score += _AT_BEGINNING
        elif _begins_word(letters, place):
            score += _AT_WORD
        if index:
            score += _IN_A_ROW if place == places[index - 1] + 1 else -_GAP
    return score


def _begins_word(letters: list[str], place: int) -> bool:
    return place == 0 or not letters[place - 1].isalnum()
