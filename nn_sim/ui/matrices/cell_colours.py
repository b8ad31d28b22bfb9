"""The colours of cells and headers, worked out once per theme. Signs are tinted, not shouted: the diagram shouts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from nn_sim.ui.theme import Theme, blend

_SIGN_SHARE = 0.7  # of the sign's colour in a number's ink
_BIAS_SHARE = 0.28  # of the line colour in the ground of the bias column


@dataclass(frozen=True)
class CellColours:
    """Grounds and inks of a table."""

    ground: QColor
    bias_ground: QColor
    lit_ground: QColor  # what belongs to the selected unit, or to the block that is marked
    selected_ground: QColor  # the one weight that is selected in the whole window
    header_ground: QColor
    header_ink: QColor
    lit_header_ink: QColor
    line: QColor
    frame: QColor  # around the cell that the keyboard is at
    positive: QColor
    negative: QColor
    zero: QColor
    selected_ink: QColor

    @classmethod
    def of_theme(cls, theme: Theme) -> CellColours:
        """Derive them from the one table of colours."""
        return cls(
            ground=QColor(theme.panel),
            bias_ground=blend(theme.panel, theme.line, _BIAS_SHARE),
            lit_ground=QColor(theme.accent_soft),
            selected_ground=QColor(theme.accent),
            header_ground=QColor(theme.raised),
            header_ink=QColor(theme.muted),
            lit_header_ink=QColor(theme.text),
            line=QColor(theme.line),
            frame=QColor(theme.accent),
            positive=blend(theme.text, theme.positive, _SIGN_SHARE),
            negative=blend(theme.text, theme.negative, _SIGN_SHARE),
            zero=QColor(theme.muted),
            selected_ink=QColor(theme.panel),
        )

    def ink(self, value: float) -> QColor:
        """The ink of a number by its sign."""
        if value > 0:
            return self.positive
        return self.negative if value < 0 else self.zero
