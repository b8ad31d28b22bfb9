"""The thin line above a panel that stands alone or floats: its title, a button that tears it off, one that closes it.

Owns how that line looks. It knows nothing of what is below it, and takes no room while tabs say the same.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from nn_sim.language import tr

_TEAR_OFF, _PUT_BACK, _CLOSE = "↗", "↙", "✕"


class DockTitle(QWidget):
    """Moves its panel where it is dragged to, for it leaves the mouse to it.

    Parameters
    ----------
    panel : QDockWidget
        What it is the title of.
    title : str
        What it says.
    """

    def __init__(self, panel: QDockWidget, title: str) -> None:
        super().__init__(panel)
        self._panel = panel
        self._title = title
        self._is_shown = False
        self._float: QToolButton | None = None

    def set_shown(self, shown: bool) -> None:
        """Take the room of a line, or none."""
        if shown == self._is_shown:
            return
        self._is_shown = shown
        if shown and self._float is None:
            self._fill()
        for button in self.findChildren(QToolButton):
            button.setVisible(shown)  # nothing without room is to be reached by Tab
        self.updateGeometry()

    def _fill(self) -> None:
        """Make what is in the line; most panels stand in tabs, and a start is to be quick."""
        panel, title = self._panel, self._title
        label = QLabel(title)
        label.setProperty("role", "caption")
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._float = _button()
        self._float.clicked.connect(lambda: panel.setFloating(not panel.isFloating()))
        close = _button()
        _say(close, _CLOSE, tr("Close {panel}; View > Panels brings it back").format(panel=title))
        close.clicked.connect(panel.close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 4, 0)
        layout.setSpacing(0)
        layout.addWidget(label, 1)
        layout.addWidget(self._float)
        layout.addWidget(close)
        panel.topLevelChanged.connect(self._name_float)
        self._name_float(panel.isFloating())

    def _name_float(self, floats: bool) -> None:
        if self._float is None:
            return
        if floats:
            _say(self._float, _PUT_BACK, tr("Put {panel} back into the window").format(panel=self._title))
        else:
            _say(self._float, _TEAR_OFF, tr("Tear {panel} off, into a window of its own").format(panel=self._title))

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._is_shown else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height()) if self._is_shown else QSize(0, 0)


def _button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def _say(button: QToolButton, sign: str, words: str) -> None:
    button.setText(sign)
    button.setToolTip(words)
    button.setAccessibleName(words)
