"""Run as a process of its own: nn-sim as the user starts it, in which one scene is then played.

``python -m tests.e2e.driven SCENE [arguments of nn-sim]`` plays the scene after the first paint and tells, as one
object of JSON on the last line of stdout, what it has seen.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import nn_sim.__main__
import nn_sim.app.main

if TYPE_CHECKING:
    from nn_sim.app.wiring import Program

SETTLE_MS, TURN_MS, MOST_TURNS = 300, 100, 100
Scene = Callable[["Program"], Iterator[dict[str, Any]]]


def until(happened: Callable[[], object]) -> Iterator[dict[str, Any]]:
    """Let turns go by until something has happened, or so many that it never will."""
    for _ in range(MOST_TURNS):
        yield {}
        if happened():
            return


def look(program: Program) -> Iterator[dict[str, Any]]:
    """Say what the window shows, and close it."""
    from PySide6.QtWidgets import QLabel

    window = program.window
    labels = [label.text() for label in window.statusBar().findChildren(QLabel)]
    yield {
        "title": window.windowTitle(),
        "message": window.messages.message,
        "theme": program.appearance.theme.name,
        "status": labels,
        "maps": window.diagram.has_maps,
        "place": [window.x(), window.y(), window.width(), window.height()],
        "data": program.session.document.experiment.dataset.title,
    }


def choose_light(program: Program) -> Iterator[dict[str, Any]]:
    """Choose the light theme, and close the window."""
    program.appearance.choose("light")
    yield {}


def errors(program: Program) -> Iterator[dict[str, Any]]:
    """Let a slot, a thread and Qt complain; then go on, and let the slot fail again; then train; then quit."""
    from PySide6.QtCore import QTimer, qWarning
    from PySide6.QtWidgets import QApplication

    from nn_sim.app.crash_dialog import CrashDialog
    from nn_sim.session.intentions import SetEta

    def dialogs() -> list[CrashDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]

    failing = QTimer(program.window, interval=16)
    failing.timeout.connect(lambda: program.nothing)  # type: ignore[attr-defined]
    failing.start()
    thread = threading.Thread(target=lambda: [][7], name="nn-sim-e2e")
    thread.start()
    thread.join()
    qWarning("a warning of Qt's")
    yield from until(dialogs)
    yield {}
    shown = dialogs()
    details = shown[0].details.toPlainText()
    told = {"dialogs": len(shown), "save": not shown[0].save.isHidden(), "details": details}
    shown[0].go_on.click()
    yield {}
    told["after going on"] = len(dialogs())
    failing.stop()
    program.session.intend(SetEta(0.25))
    told["eta"] = program.session.document.experiment.hyperparameters.eta
    QTimer.singleShot(0, program.window, lambda: {}["another"])
    yield from until(dialogs)
    told["another"] = len(dialogs())
    yield told
    dialogs()[0].quit.click()
    while True:
        yield {}


def closing_fails(program: Program) -> Iterator[dict[str, Any]]:
    """Let the window be one that cannot even be closed, meet an error, and quit."""
    from PySide6.QtCore import QTimer

    from nn_sim.app.crash_desk import CrashDesk

    def fail() -> None:
        raise RuntimeError("cannot close")

    program.window._on_close = fail
    QTimer.singleShot(0, program.window, lambda: {}["an error"])
    desk = program.window.findChild(CrashDesk)
    yield from until(lambda: desk.dialog)
    dialog = desk.dialog
    assert dialog is not None
    dialog.quit.click()
    while True:
        yield {}


def fall(program: Program) -> Iterator[dict[str, Any]]:
    """Die below Python."""
    import faulthandler

    faulthandler._sigsegv()  # type: ignore[attr-defined]
    yield {}


def never_open() -> None:
    """Fail before there is a window."""
    raise RuntimeError("no window today")


SCENES: dict[str, Scene] = {
    "look": look,
    "choose_light": choose_light,
    "errors": errors,
    "closing_fails": closing_fails,
    "fall": fall,
}


def watch(name: str, program: Program) -> None:
    """Play the scene after the first paint, one part a turn; the last part that tells something is printed."""
    from PySide6.QtCore import QTimer

    if name == "never_open":
        never_open()
    program.window.may_close = lambda: True  # nobody is there to be asked
    scene = SCENES[name](program)
    turns = QTimer(program.window, interval=TURN_MS)

    def turn() -> None:
        told = next(scene, None)
        if told:
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
        if told is None:
            turns.stop()
            program.window.close()

    turns.timeout.connect(turn)
    program.window.painted.connect(lambda: QTimer.singleShot(SETTLE_MS, program.window, turns.start))


def main() -> int:
    """Start the program."""
    name = sys.argv[1]
    nn_sim.app.main.main = partial(nn_sim.app.main.main, watch=partial(watch, name))  # __main__ takes it from there
    return nn_sim.__main__.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
