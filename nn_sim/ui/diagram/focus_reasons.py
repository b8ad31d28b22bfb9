"""The ways in which the keyboard brings the focus to the diagram. Owns this list only."""

from __future__ import annotations

from PySide6.QtCore import Qt

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
