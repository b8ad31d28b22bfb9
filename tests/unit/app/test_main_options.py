"""What is said when stored settings cannot be put aside."""

import errno
from pathlib import Path

import pytest

from nn_sim.app.main import _reset


class StuckPath(type(Path())):  # type: ignore[misc]  # the kind of path this system has
    """A file that another program holds, as on Windows."""

    def rename(self, target: object) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied")


def test_settings_that_cannot_be_moved_are_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "settings.ini"
    path.write_text("[appearance]\n")
    assert not _reset(StuckPath(path))
    assert capsys.readouterr() == (
        "",
        f"nn-sim: {path} cannot be moved (Permission denied); starting with the defaults, which are not stored\n",
    )


def test_settings_that_can_be_moved_are_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "settings.ini"
    path.write_text("[appearance]\n")
    assert _reset(path)
    kept = tmp_path / "settings.ini.bak-1"
    assert capsys.readouterr() == (
        f"nn-sim: the old settings are now in {kept}; starting with the defaults\n",
        "",
    )
