"""Where a window may be put back, worked by hand on screens of 1920 x 1080 px and 1280 x 1024 px to their left."""

import pytest
from PySide6.QtCore import QRect

from nn_sim.app.window_place import PLACE, WindowPlace, is_within_reach

RIGHT, LEFT = QRect(0, 0, 1920, 1080), QRect(-1280, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("place", "screens", "within"),
    [
        (WindowPlace(100, 100, 1280, 800), [RIGHT], True),
        (WindowPlace(-1200, 100, 1100, 800), [RIGHT], False),  # the left screen is gone
        (WindowPlace(-1200, 100, 1100, 800), [RIGHT, LEFT], True),
        (WindowPlace(1800, 0, 1280, 800), [RIGHT], True),  # 1920 - 1800 = 120 px can be taken hold of
        (WindowPlace(1801, 0, 1280, 800), [RIGHT], False),
        (WindowPlace(100, 1056, 1280, 800), [RIGHT], True),  # 1080 - 1056 = 24 px
        (WindowPlace(100, 1057, 1280, 800), [RIGHT], False),
        (WindowPlace(100, -1, 1280, 800), [RIGHT], False),  # the title is above the screen
        (WindowPlace(100, 100, 1280, 800), [], False),
    ],
)
def test_a_window_is_within_reach_of(place: WindowPlace, screens: list[QRect], within: bool):
    assert is_within_reach(place, screens) is within


def test_a_place_is_written_in_plain_words():
    assert PLACE.write(WindowPlace(-10, 20, 900, 600)) == "-10 20 900 600 normal"
    assert PLACE.read("-10 20 900 600 maximised") == WindowPlace(-10, 20, 900, 600, maximised=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "normal",
        "1 2 3 normal",
        "1 2 3 4 5 normal",
        "1 2 3 4 iconified",
        "1 2 0 4 normal",
        "1 2 3 40000 normal",
        "99999999999999999999 0 3 4 normal",
        "a b c d normal",
    ],
)
def test_what_is_no_place_is_refused(text: str):
    with pytest.raises(ValueError, match=r"."):
        PLACE.read(text)
