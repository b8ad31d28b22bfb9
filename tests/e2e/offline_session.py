"""Run as a process of its own: a window in which much is done, and which then says what it had to do with a network.

``python -m tests.e2e.offline_session`` tells, as one object of JSON on the last line of stdout, what is seen from
inside: the process's open sockets that belong to an internet protocol, and whether Qt's network library was loaded at
all. Python's own calls are watched from outside, see ``test_no_network``.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import nn_sim.app.main
from nn_sim.app.wiring import Program
from nn_sim.datasets import make_builtin

TURN_MS = 60
PROTOCOLS = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp")


def internet_sockets() -> list[str]:
    """The open files of this process that are sockets of an internet protocol."""
    inodes = set()
    for protocol in PROTOCOLS:
        table = Path(f"/proc/self/net/{protocol}")
        if table.exists():
            inodes |= {line.split()[9] for line in table.read_text().splitlines()[1:]}
    targets = []
    for name in os.listdir("/proc/self/fd"):
        try:
            targets.append(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:  # the one that was open to list them
            continue
    return [target for target in targets if target.removeprefix("socket:[").removesuffix("]") in inodes]


def network_libraries() -> list[str]:
    """Qt's libraries for networks that are loaded; Python's own are imported by ``xml``, so only their calls tell."""
    mapped = {line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line}
    names = {Path(path).name for path in mapped}
    return sorted(name for name in names if "Qt6Network" in name or "WebEngine" in name)


def session(program: Program) -> Iterator[None]:
    """Look at every page, train, step, open the dialogs."""
    from nn_sim.app.late_pages import BELOW, BESIDE
    from nn_sim.app.settings_desk import SettingsDesk
    from nn_sim.session.intentions import LoadDataset
    from nn_sim.ui.dialogs import AboutDialog

    window = program.window
    program.session.intend(LoadDataset(make_builtin("moons")))
    for page in (*BELOW, *BESIDE):
        window.show_page(page.name)
        yield
    for action in ("step", "run"):
        window.action_set[action].trigger()
        yield
    for _ in range(5):
        yield
    window.action_set["run"].trigger()
    yield
    SettingsDesk(program.preferences, program.appearance, window).open()
    AboutDialog(window).show()
    for theme in ("dark", "high_contrast", "light"):
        program.appearance.choose(theme)
        yield


def watch(program: Program) -> None:
    from PySide6.QtCore import QTimer

    program.window.may_close = lambda: True
    scene, timer = session(program), QTimer(program.window, interval=TURN_MS)

    def play() -> None:
        try:
            next(scene)
        except StopIteration:
            timer.stop()
            seen = {"sockets": internet_sockets(), "libraries": network_libraries()}
            sys.stdout.write(json.dumps(seen) + "\n")
            program.window.close()

    timer.timeout.connect(play)
    program.window.painted.connect(timer.start)


if __name__ == "__main__":
    sys.exit(nn_sim.app.main.main(None, watch, safe_mode=False))
