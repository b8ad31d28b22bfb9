"""Colours that can be read and told apart, by the contrast ratio of the Web Content Accessibility Guidelines."""

import re
from dataclasses import fields
from importlib import resources

import pytest
from PySide6.QtGui import QColor, QPalette

from nn_sim.ui.theme import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    THEMES,
    Theme,
    blend,
    class_colour,
    palette_of,
    style_sheet,
)

every_theme = pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)

GROUNDS = ("window", "panel", "field", "raised")
TEXTS = ("text", "muted", "accent", "error", "positive", "negative")
LINES = ("accent", "positive", "negative", "error", "muted", "text")
TINT = 0.14  # of a kind's own colour, in the ground of a row of the trace


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


def least_for_text(theme: Theme) -> float:
    """AAA of the guidelines for high contrast, AA for the others."""
    return 7.0 if theme is HIGH_CONTRAST else 4.5


@every_theme
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_ground(theme: Theme, text: str, ground: str):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= least_for_text(theme)


@every_theme
def test_kinds_can_be_read_on_every_ground_and_on_their_own_tint(theme: Theme):
    for kind in theme.kinds:
        tint = blend(theme.panel, kind, TINT).name()
        for ground in (*(getattr(theme, name) for name in GROUNDS), tint):
            assert contrast(kind, ground) >= (7.0 if theme is HIGH_CONTRAST and ground != tint else 4.5), (kind, ground)
        assert contrast(theme.text, tint) >= 7.0


@every_theme
def test_text_can_be_read_where_something_is_selected(theme: Theme):
    for text in (theme.text, theme.muted, theme.accent):
        assert contrast(text, theme.accent_soft) >= least_for_text(theme)  # a selected cell
    assert contrast(theme.panel, theme.accent) >= least_for_text(theme)  # selected text


@every_theme
def test_ordinary_text_has_more_than_enough_contrast(theme: Theme):
    for ground in GROUNDS:
        assert contrast(theme.text, getattr(theme, ground)) >= 7.0


@every_theme
def test_lines_and_points_stand_out_from_the_panel(theme: Theme):
    for ground in (theme.panel, theme.window):
        for colour in (*(getattr(theme, name) for name in LINES), *theme.kinds, *theme.classes):
            assert contrast(colour, ground) >= 3.0, (colour, ground)
    for colour in theme.classes:
        assert contrast(colour, theme.neutral) >= 3.0, colour


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_lines_round_controls_stand_out_where_contrast_is_high(ground: str):
    assert contrast(HIGH_CONTRAST.line, getattr(HIGH_CONTRAST, ground)) >= 3.0
    assert HIGH_CONTRAST.outlined


def test_what_is_disabled_can_still_be_read_where_contrast_is_high():
    off = palette_of(HIGH_CONTRAST).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert contrast(off.name(), HIGH_CONTRAST.window) >= 4.5


def test_the_pictures_of_controls_stand_out_from_what_is_behind_them():
    """Arrows lie on a field, what ticks a box on the accent or, where it is disabled, on the line's colour."""
    pictures = resources.files("nn_sim") / "resources" / "controls"
    for name, grounds in (
        ("up.svg", (HIGH_CONTRAST.field,)),
        ("down.svg", (HIGH_CONTRAST.field,)),
        ("check.svg", (HIGH_CONTRAST.accent, HIGH_CONTRAST.line)),
        ("dot.svg", (HIGH_CONTRAST.accent, HIGH_CONTRAST.line)),
    ):
        (colour,) = set(re.findall("#[0-9a-f]{6}", (pictures / name).read_text(encoding="utf-8")))
        for ground in grounds:
            assert contrast(colour, ground) >= 7.0, name


@every_theme
def test_every_colour_is_one_and_no_two_classes_share_theirs(theme: Theme):
    others = ("name", "outlined", "classes", "kinds")
    plain = [getattr(theme, field.name) for field in fields(theme) if field.name not in others]
    for colour in (*plain, *theme.classes, *theme.kinds):
        assert re.fullmatch("#[0-9a-f]{6}", colour)
    assert len(set(theme.classes)) == len(theme.classes)


def test_themes_by_name():
    assert THEMES == {"light": LIGHT, "dark": DARK, "high_contrast": HIGH_CONTRAST}
    assert luminance(DARK.window) < 0.05 < 0.5 < luminance(LIGHT.window)


def test_classes_begin_again_after_the_last():
    count = len(LIGHT.classes)
    assert class_colour(LIGHT, 1) == LIGHT.classes[1]
    assert class_colour(LIGHT, count + 1) == LIGHT.classes[1]


def test_blending_by_hand():
    assert blend("#000000", "#ffffff", 0.0) == QColor(0, 0, 0)
    assert blend("#000000", "#ffffff", 1.0) == QColor(255, 255, 255)
    assert blend("#0a1400", "#14280a", 0.5) == QColor(15, 30, 5)


@every_theme
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


@every_theme
def test_the_style_sheet_uses_the_themes_colours_only(theme: Theme):
    sheet = style_sheet(theme)
    assert sheet.count("{") == sheet.count("}")
    own = {getattr(theme, field.name) for field in fields(theme) if field.name != "classes"}
    assert set(re.findall("#[0-9a-f]{6}", sheet)) <= own
