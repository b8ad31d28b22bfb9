"""What is said when stored settings cannot be put aside."""

import sys
from pathlib import Path

import pytest

from nn_sim.app.main import _reset


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a file that not even root can move")
def test_settings_that_cannot_be_moved_are_told_of(capsys: pytest.CaptureFixture[str]):
    assert not _reset(Path("/proc/version"))
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("nn-sim: /proc/version cannot be moved (")
    assert said.err.endswith("); starting with the defaults, which are not stored\n")
