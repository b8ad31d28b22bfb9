"""Finding by letters: what fits, what fits better, and which letters are hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.actions.matching import match


def score(query: str, text: str) -> float:
    found = match(query, text)
    assert found is not None
    return found.score


@pytest.mark.parametrize(
    ("query", "text", "places"),
    [
        ("run", "Run", (0, 1, 2)),
        ("zin", "Zoom in", (0, 5, 6)),
        ("rl", "Remove the last layer", (0, 11)),
        ("R S", "Random start", (0, 7)),
        ("", "Anything", ()),
    ],
)
def test_which_letters_are_hit(query: str, text: str, places: tuple[int, ...]):
    found = match(query, text)
    assert found is not None
    assert found.places == places


def test_going_to_words_first_may_not_lose_the_match():
    assert match("abac", "ab ac a") is not None
    found = match("xab", "xa bc a")  # a at the end begins a word, but no b comes after it
    assert found is not None
    assert found.places == (0, 1, 3)


@pytest.mark.parametrize(("query", "text"), [("xyz", "Run"), ("nur", "Run"), ("runn", "Run")])
def test_what_does_not_fit(query: str, text: str):
    assert match(query, text) is None


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("layer", "Add a hidden layer", "Layout: Experiment"),
        ("re", "Reset", "Another example"),
        ("save", "Save", "Save as…"),
        ("step", "Step", "How far a step goes"),
    ],
)
def test_what_fits_better(query: str, better: str, worse: str):
    assert score(query, better) > score(query, worse)


def test_a_word_of_the_tip_finds_too_but_counts_less():
    found = match("spreadsheet", "Paste data…", "Learn from cells copied from a spreadsheet")
    assert found is not None
    assert found.places == ()
    assert found.score < score("paste", "Paste data…")
    assert match("spread qqq", "Paste data…", "Learn from cells copied from a spreadsheet") is None


@given(st.text(max_size=30), st.text(min_size=1, max_size=8))
def test_the_letters_that_are_hit_are_those_that_were_typed(text: str, query: str):
    found = match(query, text)
    wanted = list("".join(query.casefold().split()))
    if found is not None and wanted:
        assert [text[place].casefold() for place in found.places] == wanted
        assert list(found.places) == sorted(set(found.places))


@given(st.text(alphabet="abc -", min_size=1, max_size=12), st.data())
def test_any_letters_of_a_text_in_their_order_find_it(text: str, data: st.DataObject):
    kept = data.draw(st.lists(st.booleans(), min_size=len(text), max_size=len(text)))
    query = "".join(letter for letter, keep in zip(text, kept, strict=True) if keep)
    assert match(query, text) is not None
