"""The one table of colours, light and dark, and what Qt and pyqtgraph are told of it.

Owns every colour of the program. Blue is positive and orange negative, told apart also by those who see no red or
green; sign is shown by dashes as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Theme:
    """Colours by what they mean, as "#rrggbb"."""

    name: str
    window: str  # behind everything
    panel: str  # behind a view's contents: diagram, plot, table
    field: str  # where one types or ticks
    raised: str  # buttons, header cells, nodes
    line: str  # thin separators, axes
    text: str
    muted: str  # captions, axis labels, what is of second rank
    accent: str  # what is selected, the one thing to look at
    accent_soft: str  # what belongs to it; also the ground of a selected cell
    positive: str
    negative: str
    neutral: str  # zero, between the two; also the middle of the map behind the points
    error: str
    kinds: tuple[str, ...]  # what flows into the number that is looked at, by kind of quantity; see KIND_MARKS
    classes: tuple[str, ...]  # points of class 0, 1, 2, ...; negative first, so that class 1 is the positive one


LIGHT = Theme(
    name="light",
    window="#f3f4f6",
    panel="#ffffff",
    field="#ffffff",
    raised="#fbfbfc",
    line="#d3d7de",
    text="#1b1f27",
    muted="#5b6472",
    accent="#8a3ffc",
    accent_soft="#e9dcff",
    positive="#1664c0",
    negative="#cc5a00",
    neutral="#f1f1ee",
    error="#b3261e",
    kinds=("#00776f", "#b0307f", "#7a6200", "#4b5563"),
    classes=("#d96b0b", "#1664c0", "#2a8a57", "#a6408f", "#8a6d1d", "#4b5563", "#0e8a9c", "#b3261e"),
)

DARK = Theme(
    name="dark",
    window="#1c1f26",
    panel="#14161b",
    field="#2b303b",
    raised="#262a33",
    line="#3b414d",
    text="#e8eaee",
    muted="#a2abb9",
    accent="#b891ff",
    accent_soft="#43306b",
    positive="#5fa8ff",
    negative="#ff9a4a",
    neutral="#2a2d33",
    error="#ff8a80",
    kinds=("#3fd0c4", "#f08ac8", "#d9bd4a", "#b0b8c4"),
    classes=("#ff9a4a", "#5fa8ff", "#5fc998", "#e08ad0", "#d8b75a", "#b0b8c4", "#4fd0e0", "#ff8a80"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


KIND_MARKS = "●■▲◆"
"""The mark of each kind of quantity that flows in, beside its colour."""


def kind_colour(theme: Theme, kind: int) -> str:
    """Colour of a kind of quantity that flows into the number that is looked at."""
    return theme.kinds[kind % len(theme.kinds)]


def class_colour(theme: Theme, index: int) -> str:
    """Colour of a class; after the last it begins again."""
    return theme.classes[index % len(theme.classes)]


def blend(first: str, second: str, share: float) -> QColor:
    """Mix two colours, `share` (0 to 1) of the second."""
    a, b = QColor(first), QColor(second)
    mixed = (
        round(x + (y - x) * share)
        for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def palette_of(theme: Theme) -> QPalette:
    """Return Qt's palette for a theme."""
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window,), theme.window),
        ((role.Base,), theme.field),
        ((role.AlternateBase, role.Button, role.ToolTipBase), theme.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.Highlight, role.Link), theme.accent),
        ((role.HighlightedText,), theme.panel),
        ((role.PlaceholderText,), theme.muted),
        ((role.Mid, role.Midlight, role.Dark), theme.line),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, blend(theme.muted, theme.window, 0.45))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return what the Fusion style cannot know from the palette."""
    return f"""
    QToolTip {{ color: {theme.text}; background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px; }}
    QLabel[role="group"] {{ color: {theme.muted}; font-weight: 600; letter-spacing: 1px; }}
    QLabel[role="caption"] {{ color: {theme.muted}; }}
    QLabel[role="error"] {{ color: {theme.error}; }}
    QTableView {{ background: {theme.panel}; gridline-color: {theme.line}; border: 1px solid {theme.line}; }}
    QHeaderView::section {{ background: {theme.raised}; color: {theme.muted}; border: 0; padding: 3px 6px;
        border-right: 1px solid {theme.line}; border-bottom: 1px solid {theme.line}; }}
    QTableCornerButton::section {{ background: {theme.raised}; border: 0; }}
    QToolBar {{ background: {theme.window}; border: 0; border-bottom: 1px solid {theme.line};
        spacing: 4px; padding: 4px; }}
    QStatusBar {{ background: {theme.window}; color: {theme.muted}; border-top: 1px solid {theme.line}; }}
    QTextBrowser {{ background: {theme.panel}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.line}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.accent}; }}
    QSlider::handle:horizontal {{ width: 14px; margin: -5px 0; border-radius: 7px; background: {theme.accent}; }}
    QSlider::handle:horizontal:focus {{ background: {theme.text}; }}
    QLineEdit {{ border: 1px solid {theme.line}; border-radius: 3px; padding: 2px 6px; }}
    QLineEdit:focus {{ border: 1px solid {theme.accent}; }}
    QLineEdit:disabled {{ color: {theme.muted}; background: {theme.window}; }}
    QSplitter::handle {{ background: {theme.window}; }}
    QTabWidget::pane {{ border: 0; }}
    QTabBar::tab {{ color: {theme.muted}; background: transparent; padding: 5px 8px; border: 0;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:hover {{ color: {theme.text}; border-bottom: 2px solid {theme.line}; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:selected:focus {{ background: {theme.accent_soft}; }}
    """
