"""The dialog of the settings: each change holds at once, so there is nothing to confirm and nothing to lose.

Owns the form. Values come in, changed values go out; who applies and keeps them is not its business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nn_sim.language import tr
from nn_sim.ui.dialogs.setting_values import Offer, SettingValues

_STEP = 10  # percent
_MARGIN, _GAP = 16, 12


class SettingsDialog(QDialog):
    """Shows the settings and tells of every change.

    Parameters
    ----------
    values, defaults : SettingValues
        What holds now, and what "Back to defaults" goes back to.
    offer : Offer
        What can be chosen.
    parent : QWidget or None
        The window it lies above; it can be used meanwhile.

    Signals
    -------
    changed(SettingValues)
        The user has changed something; these hold now.
    """

    changed = Signal(object)

    def __init__(
        self, values: SettingValues, defaults: SettingValues, offer: Offer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._started_with, self._values, self._defaults, self._offer = values, values, defaults, offer
        self.theme = _choice(offer.themes)
        self.text_scale = QSpinBox()
        self.text_scale.setRange(offer.least_text, offer.most_text)
        self.text_scale.setSingleStep(_STEP)
        self.text_scale.setSuffix(" %")
        self.text_scale.setKeyboardTracking(False)
        self.language = _choice(offer.languages)
        self.restart = QLabel(tr("The language changes when nn-sim is started again."))
        self.restart.setProperty("role", "caption")
        self.restart.setWordWrap(True)
        self.animations = QCheckBox(tr("&Animations"))
        self.simple = QCheckBox(tr("&Simple mode: show fewer controls"))
        self.back = QPushButton(tr("Back to &defaults"))
        self.back.setToolTip(tr("Set everything in this dialog as it was at the first start"))
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setToolTip(tr("Close the settings; what you have changed holds already"))
        self.close_button.setDefault(True)
        self._fields: dict[str, QWidget] = {
            "theme": self.theme,
            "text_scale": self.text_scale,
            "language": self.language,
            "animations": self.animations,
            "simple": self.simple,
        }
        self._explain()
        self._lay_out()
        self._show()
        self.theme.activated.connect(lambda: self._change(theme=self.theme.currentData()))
        self.text_scale.valueChanged.connect(lambda percent: self._change(text_scale=percent))
        self.language.activated.connect(lambda: self._change(language=self.language.currentData()))
        self.animations.toggled.connect(lambda on: self._change(animations=on))
        self.simple.toggled.connect(lambda on: self._change(simple=on))
        self.back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.accept)

    @property
    def values(self) -> SettingValues:
        """What holds now."""
        return self._values

    def show_values(self, values: SettingValues) -> None:
        """Show what has been changed elsewhere, such as in a menu; nothing is told of it."""
        self._values = values
        self._show()

    def _explain(self) -> None:
        texts = {
            "theme": (tr("Theme"), tr("The colours of the window; high contrast is white and bright on black")),
            "text_scale": (tr("Text size"), tr("Size of all text, compared with that of your system")),
            "language": (tr("Language"), tr("The language of the window; numbers and files are the same in each")),
            "animations": (tr("Animations"), tr("Whether anything may move by itself; a run or a lesson still plays")),
            "simple": (tr("Simple mode"), tr("Hide what is not needed for a first lesson; nothing is lost")),
        }
        for name, (called, tip) in texts.items():
            widget, reason = self._fields[name], self._offer.locked.get(name)
            widget.setAccessibleName(called)
            widget.setToolTip(reason or tip)
            widget.setAccessibleDescription(reason or tip)
            widget.setEnabled(reason is None)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(_GAP)
        form.setVerticalSpacing(_GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Theme"), self.theme)
        form.addRow(tr("Text si&ze"), self.text_scale)
        form.addRow(tr("&Language"), self.language)
        form.addRow("", self.restart)
        form.addRow("", self.animations)
        if self._offer.simple:
            form.addRow("", self.simple)
        else:
            self.simple.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _show(self) -> None:
        values = self._values
        blocked = [QSignalBlocker(widget) for widget in self._fields.values()]
        self.theme.setCurrentIndex(self.theme.findData(values.theme))
        self.text_scale.setValue(values.text_scale)
        self.language.setCurrentIndex(self.language.findData(values.language))
        self.animations.setChecked(values.animations)
        self.simple.setChecked(values.simple)
        del blocked
        self.restart.setVisible(values.language != self._started_with.language)
        self.back.setEnabled(values != self._reachable_defaults)

    @property
    def _reachable_defaults(self) -> SettingValues:
        return replace(self._defaults, **{name: getattr(self._values, name) for name in self._offer.locked})

    def _change(self, **new: object) -> None:
        values = replace(self._values, **new)  # type: ignore[arg-type]
        if values != self._values:
            self._values = values
            self._show()
            self.changed.emit(values)

    def _go_back(self) -> None:
        default = self._reachable_defaults
        self._change(**{name: getattr(default, name) for name in self._fields})


def _choice(texts: Mapping[str, str]) -> QComboBox:
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for value, text in texts.items():
        box.addItem(text, value)
    return box
