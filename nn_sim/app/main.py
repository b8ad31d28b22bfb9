"""Starts the window: ``main(path)`` is called by ``nn-sim`` with a file or with nothing.

Owns what comes when: first whatever catches errors, then the window, then all that can wait.
"""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from nn_sim import file_writing
from nn_sim.app import log_files, platform_check, settings_file
from nn_sim.app.crash_handler import CrashHandler
from nn_sim.app.lab import Lab, LabProblem, Readers, lab_here
from nn_sim.cli.arguments import InputError

if TYPE_CHECKING:
    from nn_sim.app.wiring import Program

SWITCH_SECONDS = 0.0001
"""How long one thread may keep the others waiting for the interpreter: a fiftieth of Python's own setting. Painting
gives the interpreter away dozens of times, and waits so long each time while another thread imports or trains."""

_WITHOUT_QT = (
    "nn_sim.experiment.edits",
    "nn_sim.training.thread",
    "nn_sim.training.surface",
    "nn_sim.app.setting_kinds",
)
"""These and all that they import are imported before PySide, which reads the source of every module after it."""


@dataclass(frozen=True)
class Launch:
    """How the program starts.

    Attributes
    ----------
    file : Path or None
        What to open.
    settings : Path or None
        Where settings are kept; None for the defaults, which are not stored then.
    logs : Path
        The folder for logs.
    safe_mode : bool
        See ``nn_sim.app.safe_mode``.
    lab : Lab
        What is fixed for this computer.
    """

    file: Path | None
    settings: Path | None
    logs: Path
    safe_mode: bool
    lab: Lab


def main(
    path: Path | None = None,
    watch: Callable[[Program], None] | None = None,
    *,
    safe_mode: bool = False,
    reset_settings: bool = False,
) -> int:
    """Open the window, load `path` if there is one, and return the exit status when it is closed.

    `watch` is given the program before its window is shown, for whoever measures it.

    Raises
    ------
    InputError
        If the file with this computer's defaults cannot be used.
    """
    lab = _lab()
    stored: Path | None = settings_file.settings_path()
    if reset_settings and lab.write_files and not _reset(settings_file.settings_path()):
        stored = None
    if problem := platform_check.problem():
        print(problem, file=sys.stderr)
        return 1
    if safe_mode or not lab.write_files:
        stored = None
    launch = Launch(path, stored, log_files.log_folder(), safe_mode, lab)
    log = None
    if lab.write_files:
        log = log_files.begin_log(launch.logs)
        log_files.watch_for_faults(launch.logs)
    else:
        file_writing.forbid()
    crashes = CrashHandler()
    crashes.install()
    try:
        return _open(launch, crashes, watch)
    except Exception as error:  # at the top only: what a start cannot get over
        from nn_sim.app import start_failure

        crashes.take(error, "the start")
        start_failure.tell(launch.logs)
        return 1
    finally:
        crashes.uninstall()
        if log is not None:
            log_files.end_log(log)


def _lab() -> Lab:
    def readers() -> Readers:
        from nn_sim.app.settings import ENTRIES

        return {name: entry.kind.read for name, entry in ENTRIES.items()}

    try:
        return lab_here(readers)
    except LabProblem as problem:
        raise InputError(str(problem)) from problem


def _reset(settings: Path) -> bool:
    """Put the stored settings aside and say so; returns whether that could be done."""
    try:
        print(f"nn-sim: {settings_file.reset(settings)}")
    except OSError as error:
        print(
            f"nn-sim: {settings} cannot be moved ({error.strerror}); starting with the defaults, which are not stored",
            file=sys.stderr,
        )
        return False
    return True


def _open(launch: Launch, crashes: CrashHandler, watch: Callable[[Program], None] | None) -> int:
    gc.disable()  # what is made at the start stays, so there is nothing to look for
    for name in _WITHOUT_QT:
        importlib.import_module(name)
    from PySide6.QtWidgets import QApplication

    from nn_sim.app import qt_messages
    from nn_sim.app.crash_desk import CrashDesk
    from nn_sim.app.file_dialogs import FileDialogs
    from nn_sim.app.first_paint import in_turns
    from nn_sim.app.recovery import recovery_folder
    from nn_sim.app.safe_mode import numpy_only
    from nn_sim.app.wiring import build
    from nn_sim.training.engine_loader import EngineLoader

    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("nn-sim")
    application.setOrganizationName("nn-sim")
    qt_messages.install()
    try:
        settings, notes = settings_file.open_settings(launch.settings)
        engine = EngineLoader(load=numpy_only if launch.safe_mode else None)
        ask = partial(FileDialogs, folder=launch.lab.data_folder)
        root = None if launch.safe_mode or not launch.lab.write_files else recovery_folder()
        program = build(
            application, settings, engine, safe=launch.safe_mode, ask=ask, recovery_root=root, lab=launch.lab
        )
        desk = CrashDesk(program.window, lambda: _quit(program, crashes), program.save_work, str(launch.logs))
        crashes.tell, crashes.interrupt = desk.tell, program.window.close
        is_usual = launch.settings is not None and launch.file is None
        window, go_on = program.window, partial(_go_on, program, greet=is_usual)
        window.painted.connect(partial(in_turns, window, go_on))
        if watch is not None:
            watch(program)
        program.window.show()
        if launch.file is not None:
            program.files.open(launch.file)
        _tell(program, (*notes, *program.notes, *file_writing.notes()))
        return application.exec()
    finally:
        qt_messages.uninstall()


def _tell(program: Program, notes: tuple[str, ...]) -> None:
    """Show notes on the start, below what the message bar says already."""
    messages = program.window.messages
    if notes:
        said = messages.message
        is_error = bool(said) and not messages.property("news")
        messages.show_message("\n".join((said, *notes) if said else notes), is_error=is_error)


def _quit(program: Program, crashes: CrashHandler) -> None:
    """Close the window; where even that fails, end without it, for a window that cannot be closed must not stay."""
    from PySide6.QtWidgets import QApplication

    before = crashes.count
    try:
        program.window.close()
    finally:
        if crashes.count > before or sys.exc_info()[0] is not None:
            QApplication.exit(1)


def _go_on(program: Program, *, greet: bool) -> None:
    gc.freeze()
    gc.enable()
    program.session.training.begin_loading_engine()
    program.offer_recovery()
    if greet:
        program.greet()
