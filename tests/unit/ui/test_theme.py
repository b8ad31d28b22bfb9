"""Colours that can be read and told apart, by the contrast ratio of the Web Content Accessibility Guidelines."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from nn_sim.ui.theme import DARK, LIGHT, THEMES, Theme, blend, class_colour, palette_of, style_sheet

both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@both_themes
def test_text_can_be_read_on_every_ground(theme: Theme):
    for ground in (theme.window, theme.panel, theme.raised, theme.field):
        assert contrast(theme.text, ground) >= 7.0
        assert contrast(theme.muted, ground) >= 4.5
    for ground in (theme.window, theme.panel):
        assert contrast(theme.error, ground) >= 4.5
    assert contrast(theme.text, theme.accent_soft) >= 4.5  # a selected cell
    assert contrast(theme.panel, theme.accent) >= 4.5  # selected text


@both_themes
def test_lines_and_points_stand_out_from_the_panel(theme: Theme):
    for colour in (theme.positive, theme.negative, theme.accent, *theme.classes):
        assert contrast(colour, theme.panel) >= 3.0, colour


@both_themes
def test_every_colour_is_one_and_no_two_classes_share_theirs(theme: Theme):
    several = ("classes", "kinds")
    plain = [getattr(theme, field.name) for field in fields(theme) if field.name not in ("name", *several)]
    for colour in (*plain, *theme.classes, *theme.kinds):
        assert re.fullmatch("#[0-9a-f]{6}", colour)
    assert len(set(theme.classes)) == len(theme.classes)


def test_themes_by_name():
    assert THEMES == {"light": LIGHT, "dark": DARK}
    assert luminance(DARK.window) < 0.05 < 0.5 < luminance(LIGHT.window)


def test_classes_begin_again_after_the_last():
    count = len(LIGHT.classes)
    assert class_colour(LIGHT, 1) == LIGHT.classes[1]
    assert class_colour(LIGHT, count + 1) == LIGHT.classes[1]


def test_blending_by_hand():
    assert blend("#000000", "#ffffff", 0.0) == QColor(0, 0, 0)
    assert blend("#000000", "#ffffff", 1.0) == QColor(255, 255, 255)
    assert blend("#0a1400", "#14280a", 0.5) == QColor(15, 30, 5)


@both_themes
def test_qts_palette_has_the_themes_colours(theme: Theme):
    palette = palette_of(theme)
    role = QPalette.ColorRole
    for place, colour in (
        (role.Window, theme.window),
        (role.Base, theme.field),
        (role.Text, theme.text),
        (role.Highlight, theme.accent),
        (role.PlaceholderText, theme.muted),
    ):
        assert palette.color(place) == QColor(colour)
    off = palette.color(QPalette.ColorGroup.Disabled, role.ButtonText)
    assert contrast(off.name(), theme.window) < contrast(theme.text, theme.window)


@both_themes
def test_the_style_sheet_uses_the_themes_colours_only(theme: Theme):
    sheet = style_sheet(theme)
    assert sheet.count("{") == sheet.count("}")
    own = {getattr(theme, field.name) for field in fields(theme) if field.name != "classes"}
    assert set(re.findall("#[0-9a-f]{6}", sheet)) <= own
