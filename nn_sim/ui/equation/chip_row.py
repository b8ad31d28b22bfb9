"""A row of chips under a caption, which goes on in the next line where the width ends and is short until asked."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nn_sim.language import tr
from nn_sim.ui.equation.chip import Chip, ChipText
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.theme import LIGHT, Theme

_FEW = 10
_MANY = 200


class ChipRow(QWidget):
    """Shows numbers that can be asked for.

    Signals
    -------
    chosen(Scalar)
        One of them was pressed.
    """

    chosen = Signal(object)

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(caption)
        self._theme = LIGHT
        self._chips: list[Chip] = []
        self._items: tuple[ChipText, ...] = ()
        self._count = 0
        self._is_whole = False
        self._flow = FlowLayout(self, gap=6, row_gap=4)
        self._caption = QLabel(caption, self)
        self._caption.setProperty("role", "caption")
        self._caption.setContentsMargins(0, 3, 0, 3)  # on one line with the text of the chips
        self._flow.addWidget(self._caption)

    @property
    def chips(self) -> list[Chip]:
        """The chips that are shown, in their order."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def show_items(self, items: Iterable[ChipText], count: int, caption: str = "") -> None:
        """Show `count` numbers, the first of them at once; nothing at all if there are none."""
        if caption:
            self._caption.setText(caption)
            self.setAccessibleName(caption)
        self._items = tuple(islice(items, _MANY))
        self._count = count
        self._is_whole = False
        self._render()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)

    def _render(self) -> None:
        few = len(self._items) if self._is_whole or self._count <= _FEW + 1 else _FEW
        shown = list(self._items[:few])
        left = self._count - len(shown)
        if left:
            tip = (
                tr("Show them too")
                if not self._is_whole
                else tr("Too many to be shown here: see the tab with all numbers")
            )
            shown.append(ChipText(None, tr("… {count} more").format(count=left), tip))
        while len(self._chips) < len(shown):
            self._chips.append(self._new_chip())
        for chip, text in zip(self._chips, shown, strict=False):
            chip.show_text(text)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(shown))
        self.setVisible(bool(shown))
        self._flow.invalidate()
        self.updateGeometry()

    def _new_chip(self) -> Chip:
        chip = Chip(self)
        chip.set_theme(self._theme)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self._press(chip.shown))
        self._flow.addWidget(chip)
        return chip

    def _press(self, text: ChipText) -> None:
        if text.scalar is not None:
            self.chosen.emit(text.scalar)
        else:
            self._is_whole = True
            self._render()
