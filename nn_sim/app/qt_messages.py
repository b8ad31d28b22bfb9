"""Sends what Qt has to say to the log; what is grave is said in the terminal as well."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from nn_sim.app.repeats import Repeats, is_worth_telling

log = logging.getLogger("nn_sim.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_repeats = Repeats()


def install() -> None:
    """Take Qt's messages."""
    qInstallMessageHandler(take)


def uninstall() -> None:
    """Give them back to Qt, as must be done before Python ends."""
    qInstallMessageHandler(None)


def take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Log a message of Qt's; the same one again only the 10th, 100th, ... time. Never raises, for Qt would not know."""
    try:
        level = _LEVELS.get(kind, logging.WARNING)
        if level >= logging.ERROR and sys.stderr is not None:
            print(text, file=sys.stderr)
        times = _repeats.count((kind, text))
        if is_worth_telling(times):
            again = f" (for the {times}th time)" if times > 1 else ""
            log.log(level, "%s: %s%s", context.category or "default", text, again)
    except Exception:  # a message is not worth more trouble
        return
