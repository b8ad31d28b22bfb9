"""Tabs whose row stays where it is whatever page is in front: pages have to do with the room there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

_LEAST_HEIGHT = 170


class SteadyTabs(QTabWidget):
    """A tab widget that asks for the same room for all its pages."""

    def __init__(self, name: str, *pages: tuple[str, QWidget, str]) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(name)
        for title, page, tip in pages:
            self.setTabToolTip(self.addTab(page, title), tip)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_HEIGHT)
