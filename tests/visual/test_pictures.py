"""The window looks as it does in README and guide; where that is meant to change: `make screenshots`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.visual.compare import differing, pixels_of, save_side_by_side
from tests.visual.scenes import SCENES

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
SHARE = 0.01
"""How much of a picture may differ: curves may lie a pixel elsewhere on another processor, a panel may not be gone."""


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every picture, taken now."""
    folder = tmp_path_factory.mktemp("pictures")
    run = subprocess.run(
        [sys.executable, "-m", "tests.visual.render", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stderr
    return folder


@pytest.mark.parametrize("name", [scene.name for scene in SCENES])
def test_the_window_looks_as_in_the_guide(name: str, taken: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    then, now = pixels_of(PICTURES / f"{name}.png"), pixels_of(taken / f"{name}.png")
    share = differing(then, now).mean()
    if share > SHARE:
        both = tmp_path_factory.getbasetemp() / f"{name}-then-now-difference.png"
        save_side_by_side(then, now, both)
        pytest.fail(f"{share:.2%} of {name}.png is different (see {both}); if it should be: make screenshots")


def test_a_panel_that_is_gone_is_seen(tmp_path: Path) -> None:
    picture = pixels_of(PICTURES / "window.png")
    other = picture.copy()
    other[-200:, 300:900] = picture[0, 0]
    assert differing(picture, other).mean() > SHARE
    assert not differing(picture, picture).any()
    save_side_by_side(picture, other, tmp_path / "both.png")
    both = pixels_of(tmp_path / "both.png")
    width = picture.shape[1]
    assert both.shape == (picture.shape[0], 3 * width, 4)
    assert np.array_equal(both[:, :width], picture)


def test_every_picture_has_a_scene() -> None:
    assert {path.stem for path in PICTURES.glob("*.png")} == {scene.name for scene in SCENES}
