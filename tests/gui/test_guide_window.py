"""The user guide in its window, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from nn_sim.ui.help.guide_browser import with_pictures_there
from nn_sim.ui.help.guide_pages import PAGE_NAMES
from nn_sim.ui.help.guide_window import GuideWindow
from nn_sim.ui.theme import DARK, LIGHT


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.set_theme(LIGHT)
    with qtbot.waitExposed(window):
        window.show_page()
    return window


def test_every_page_is_in_the_contents_and_enter_opens_it(guide: GuideWindow, qtbot: QtBot) -> None:
    assert guide.contents.count() == len(PAGE_NAMES)
    guide.contents.setFocus()
    for name in PAGE_NAMES[1:]:
        qtbot.keyClick(guide.contents, Qt.Key.Key_Down)
        qtbot.keyClick(guide.contents, Qt.Key.Key_Return)
        assert guide.browser.page == name
        assert guide.contents.currentRow() == PAGE_NAMES.index(name)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_no_page_is_wider_than_the_window(guide: GuideWindow, qtbot: QtBot, name: str) -> None:
    guide.show_page(name)
    qtbot.wait(1)
    assert guide.browser.horizontalScrollBar().maximum() == 0


def test_back_and_forward_go_the_way_one_came(guide: GuideWindow, qtbot: QtBot) -> None:
    assert not guide.back.isEnabled()
    guide.show_page("symbols")
    guide.show_page("time")
    qtbot.keyClick(guide.browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.browser.page == "symbols"
    assert guide.forward.isEnabled()
    guide.forward.click()
    assert guide.browser.page == "time"
    guide.back.click()
    guide.show_page("files")
    assert not guide.forward.isEnabled()


def test_a_search_lists_hits_and_enter_shows_the_first(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search_field, "central difference")
    assert guide.contents.item(0).text().startswith("Checking what you see")
    qtbot.keyClick(guide.search_field, Qt.Key.Key_Return)
    assert guide.browser.page == "checking"
    assert guide.browser.textCursor().selectedText().lower() == "central"
    qtbot.keyClick(guide.search_field, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert guide.contents.count() == len(PAGE_NAMES)
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_a_search_without_a_hit_says_so(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search_field, "xyzzy")
    assert guide.contents.count() == 1
    assert "Nothing found" in guide.contents.item(0).text()
    qtbot.keyClick(guide.search_field, Qt.Key.Key_Return)
    assert guide.browser.page == PAGE_NAMES[0]


def test_find_goes_through_a_page_both_ways_and_round(guide: GuideWindow, qtbot: QtBot) -> None:
    guide.show_page("training")
    qtbot.keyClicks(guide.find_field, "loss")
    first = guide.browser.textCursor().selectionStart()
    count = guide.browser.toPlainText().lower().count("loss")
    assert count > 3
    places = [first]
    for _ in range(count - 1):
        qtbot.keyClick(guide.find_field, Qt.Key.Key_Return)
        places.append(guide.browser.textCursor().selectionStart())
    assert places == sorted(set(places))
    qtbot.keyClick(guide.find_field, Qt.Key.Key_Return)
    assert guide.browser.textCursor().selectionStart() == first
    qtbot.keyClick(guide.find_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.browser.textCursor().selectionStart() == places[-1]


def test_links_between_pages_open_and_others_do_not(guide: GuideWindow) -> None:
    guide.browser.anchorClicked.emit(QUrl("window.md"))
    assert guide.browser.page == "window"
    for link in ("https://example.org/time.md", "nowhere.md", "file:///etc/passwd"):
        guide.browser.anchorClicked.emit(QUrl(link))
        assert guide.browser.page == "window"
    assert guide.browser.loadResource(2, QUrl("https://example.org/a.png")) is None


def test_tables_are_tables_and_links_have_the_themes_colour(guide: GuideWindow) -> None:
    guide.show_page("first_minutes")
    for theme in (LIGHT, DARK):
        guide.set_theme(theme)
        assert theme.accent in guide.browser.toHtml()
    guide.show_page("window")
    tables = [one for one in guide.browser.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert [table.columns() for table in tables] == [2, 2]


def test_every_page_can_be_shown_in_both_themes(guide: GuideWindow) -> None:
    for theme in (DARK, LIGHT):
        guide.set_theme(theme)
        for page in guide.pages:
            guide.show_page(page.name)
            assert guide.browser.toPlainText().startswith(page.title)
            assert guide.browser.verticalScrollBar().value() == 0


def test_pictures_that_are_not_here_leave_no_hole(tmp_path: Path) -> None:
    (tmp_path / "here.png").write_bytes(b"")
    text = "a ![x](here.png) b ![y](gone.png) c"
    assert with_pictures_there(text, tmp_path) == "a ![x](here.png) b  c"
