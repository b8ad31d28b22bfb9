"""The guide's pages and the search over them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nn_sim.ui.help.guide_pages import FOLDER, PAGE_NAMES, GuidePage, read_guide
from nn_sim.ui.help.guide_search import folded, plain, search
from nn_sim.ui.help.what_words import WORDS

PAGES = (
    GuidePage("one", "One", "# One\n\nThe *learning rate* is η.\n\n## Deeper\n\nA weight wᵢⱼ, see [two](two.md).\n"),
    GuidePage(
        "two", "Two", "# Two\n\n| key | what |\n|---|---|\n| `R` | reset the weights |\n\n1. Learning goes on.\n"
    ),
)
PICTURES = [
    "window",
    "equation",
    "matrices",
    "trace",
    "code",
    "probe",
    "gradients",
    "old_weights",
    "data",
    "compare",
    "results",
    "loss_surface",
    "history",
    "present",
    "dark",
]


def test_hits_name_page_heading_and_words() -> None:
    (hit,) = search(PAGES, "learning rate")
    assert (hit.page, hit.heading, hit.snippet, hit.word) == ("one", "One", "The learning rate is η.", "learning")


def test_every_word_must_be_there_small_or_capital() -> None:
    assert [hit.page for hit in search(PAGES, "LEARNING")] == ["one", "two"]
    assert search(PAGES, "learning nothing") == []
    assert search(PAGES, "  ") == []


def test_rows_of_a_table_are_found_one_by_one() -> None:
    (hit,) = search(PAGES, "reset")
    assert hit.page == "two"
    assert "reset the weights" in hit.snippet
    assert "|" not in hit.snippet


def test_a_heading_comes_before_what_only_mentions_the_word() -> None:
    pages = (GuidePage("a", "A", "# A\n\nundo is here"), GuidePage("b", "B", "# B\n\n## Undo\n\nwords"))
    assert [hit.page for hit in search(pages, "undo")] == ["b", "a"]


@pytest.mark.parametrize("wanted", ["w_ij", "wij", "wᵢⱼ"])
def test_subscripts_are_found_as_they_are_typed(wanted: str) -> None:
    (hit,) = search(PAGES, wanted)
    assert (hit.heading, hit.word) == ("Deeper", "wᵢⱼ")


def test_folding_keeps_places() -> None:
    text = "½ … ∂l/∂wⱼₖ ﬁ ȷ İ"
    assert len(folded(text)) == len(text)


def test_marks_are_taken_out() -> None:
    assert plain("## A **b** `c` [d](e.md) ![f](g.png)") == "A b c d"


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_links_and_pictures_of_the_guide_lead_somewhere(name: str) -> None:
    text = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", text):
        assert (FOLDER / target).is_file(), target
    for target in re.findall(r"!\[[^\]]*\]\(([^)]*)\)", text):
        assert Path(target).parent.as_posix() == "../../../docs/pictures"
        assert Path(target).stem in PICTURES


def test_all_pages_are_listed_and_have_titles_of_their_own() -> None:
    pages = read_guide()
    assert 8 <= len(pages) <= 12
    assert {path.stem for path in FOLDER.glob("*.md") if "." not in path.stem} == set(PAGE_NAMES)
    assert len({page.title for page in pages}) == len(pages)


def test_a_page_is_english_where_it_is_not_translated(tmp_path: Path) -> None:
    for name in PAGE_NAMES:
        (tmp_path / f"{name}.md").write_text(f"# {name}\n", encoding="utf-8")
    (tmp_path / "window.de.md").write_text("# Das Fenster\n", encoding="utf-8")
    titles = {page.name: page.title for page in read_guide("de", tmp_path)}
    assert (titles["window"], titles["data"]) == ("Das Fenster", "data")


def test_longer_answers_name_pages_that_there_are() -> None:
    assert {words.page for words in WORDS.values()} - {""} <= set(PAGE_NAMES)


def test_the_list_in_docs_names_every_page() -> None:
    listed = (FOLDER.parents[2] / "docs" / "guide.md").read_text(encoding="utf-8")
    assert re.findall(r"^1\. \[(.*)\]\(\.\./nn_sim/resources/guide/(\w+)\.md\)$", listed, re.M) == [
        (page.title, page.name) for page in read_guide()
    ]
