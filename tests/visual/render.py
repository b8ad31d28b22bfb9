"""Takes the pictures: ``python -m tests.visual.render FOLDER [NAME ...]``, offscreen, with fonts of its own.

A process of its own, for the fonts are set before Qt starts: only those beside this module are to be had, so that the
pictures do not depend on what a computer has installed.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nn_sim.training.engine_loader import EngineLoader
    from tests.visual.scenes import Scene

FONTS = Path(__file__).parent / "fonts"
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
</fontconfig>
"""
PATIENCE = 60.0


def use_own_fonts(folder: Path) -> None:
    """Let Qt find no fonts but ours; `folder` takes the configuration that says so."""
    configuration = folder / "fonts.conf"
    configuration.write_text(_CONFIGURATION.format(fonts=FONTS, cache=folder / "cache"), encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(configuration)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"


def render(folder: Path, names: tuple[str, ...] = ()) -> None:
    """Take the pictures of those names, or all, and put them into `folder`."""
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from nn_sim.engine import compiled_backend
    from nn_sim.training.engine_loader import EngineLoader
    from tests.visual.scenes import SCENES

    application = QApplication(["nn-sim"])
    application.setFont(QFont("DejaVu Sans", 9))
    backend = compiled_backend()
    for scene in SCENES:
        if names and scene.name not in names:
            continue
        engine = EngineLoader(load=lambda: backend)
        _take(application, scene, engine, folder / f"{scene.name}.png")


def _take(application: QApplication, scene: Scene, engine: EngineLoader, path: Path) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    from nn_sim.app.wiring import build

    program = build(application, None, engine)
    program.appearance.choose(scene.theme)
    window = program.window
    window.resize(*scene.size)
    window.show()
    program.session.training.begin_loading_engine()
    engine.wait(60)
    _spin(application, 0.5)
    scene.begin(program)
    _wait(application, lambda: not program.session.document.state.running)
    _spin(application, 0.5)
    scene.then(program)
    _spin(application, 2.0)
    window.setFocus()
    window.statusBar().clearMessage()
    _spin(application, 0.2)
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    program.session.deleteLater()
    program.appearance.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _spin(application: QApplication, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.005)


def _wait(application: QApplication, done: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("a run that should end by itself goes on")
        _spin(application, 0.05)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        use_own_fonts(Path(temporary))
        render(Path(sys.argv[1]), tuple(sys.argv[2:]))
