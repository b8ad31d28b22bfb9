"""What Qt has to say goes to the log, and a message at 60 a second does not fill it."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qCritical, qDebug, qInstallMessageHandler, qWarning

from nn_sim.app import qt_messages

pytestmark = pytest.mark.no_qt_log


@pytest.fixture(autouse=True)
def messages(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.INFO)
    before = qInstallMessageHandler(None)
    qt_messages.install()
    yield
    qt_messages.uninstall()
    qInstallMessageHandler(before)


def test_a_warning_is_logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]):
    qWarning("first warning")
    qDebug("first word")
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("WARNING", "default: first warning")
    ]
    assert capfd.readouterr().err == ""


def test_what_is_grave_is_said_in_the_terminal_too(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]):
    qCritical("no plug-in")
    assert caplog.records[0].levelname == "ERROR"
    assert capfd.readouterr().err == "no plug-in\n"


def test_the_same_message_is_logged_the_1st_10th_and_100th_time(caplog: pytest.LogCaptureFixture):
    for _ in range(150):
        qWarning("QPainter::begin: Paint device returned engine == 0")
        qWarning("another one")
    own = [record.getMessage() for record in caplog.records if "QPainter" in record.getMessage()]
    assert len(own) == 3
    assert own[2] == "default: QPainter::begin: Paint device returned engine == 0 (for the 100th time)"


def test_a_log_that_fails_is_no_harm(monkeypatch: pytest.MonkeyPatch):
    class Failing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise OSError

    handler = Failing()
    logging.getLogger("nn_sim.qt").addHandler(handler)
    try:
        qWarning("said into a failing log")
    finally:
        logging.getLogger("nn_sim.qt").removeHandler(handler)
