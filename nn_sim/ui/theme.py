"""The one table of colours, light, dark and of high contrast, and what Qt and pyqtgraph are told of it.

Owns every colour of the program. Blue is positive and orange negative, told apart also by those who see no red, green
or blue; sign is shown by dashes as well, and a class by the shape of its points. The tests hold every pair of colours
that lie on one another to a contrast, and every two that mean different things to a distance.
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
    outlined: bool = False  # every control has a line round it, for its ground does not stand out


LIGHT = Theme(
    name="light",
    window="#f3f4f6",
    panel="#ffffff",
    field="#ffffff",
    raised="#fbfbfc",
    line="#d3d7de",
    text="#1b1f27",
    muted="#5b6472",
    accent="#7630e0",
    accent_soft="#e9dcff",
    positive="#1664c0",
    negative="#b35000",
    neutral="#f1f1ee",
    error="#b3261e",
    kinds=("#057669", "#9f2c87", "#7c6400", "#39434f"),
    classes=("#d96b0b", "#1664c0", "#09521e", "#842c7b", "#7b6008", "#4d515e", "#068a9b", "#c53c41"),
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
    kinds=("#78e7d0", "#ed88ca", "#d9be4a", "#97a299"),
    classes=("#ff9a4a", "#5fa8ff", "#95eeb4", "#bb6cb1", "#e9c777", "#a7b3bc", "#42d4e9", "#ef7672"),
)

HIGH_CONTRAST = Theme(
    name="high_contrast",
    window="#000000",
    panel="#000000",
    field="#000000",
    raised="#1a1a1a",
    line="#b0b0b0",
    text="#ffffff",
    muted="#d9d9d9",
    accent="#ffe100",
    accent_soft="#003a78",
    positive="#66b8ff",
    negative="#ff9c52",
    neutral="#1a1a1a",
    error="#ffa8a8",
    kinds=("#82e39a", "#ff96d8", "#b9a2ff", "#b4d6c2"),
    classes=("#ff9c52", "#66b8ff", "#adffae", "#df45b2", "#ffe580", "#bfc9d0", "#28e5ff", "#fe5c59"),
    outlined=True,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


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
    base = f"""
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
    QCheckBox::indicator, QRadioButton::indicator {{ width: 1.1em; height: 1.1em; }}
    QSplitter::handle {{ background: {theme.window}; }}
    QMainWindow::separator {{ background: {theme.window}; width: 6px; height: 6px; }}
    QToolBar#timeline {{ padding: 0; border: 0; spacing: 0; }}
    QTabWidget::pane {{ border: 0; }}
    QTabBar::tab {{ color: {theme.muted}; background: transparent; padding: 5px 8px; border: 0;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:hover {{ color: {theme.text}; border-bottom: 2px solid {theme.line}; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:selected:focus {{ background: {theme.accent_soft}; border: 2px solid {theme.accent};
        padding: 3px 6px 5px 6px; }}
    QScrollArea#equation_page {{ border: 2px solid transparent; }}
    QScrollArea#equation_page:focus {{ border: 2px solid {theme.accent}; }}
    """
    if not theme.outlined:
        return base
    from nn_sim.ui.outlines import outlines  # here, for most windows never need it

    return base + outlines(theme)
