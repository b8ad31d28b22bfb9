"""How large a table is made: as its contents, unless there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from nn_sim.ui.matrices.matrix_panel import fitted


@pytest.mark.parametrize(
    ("content", "room", "size"),
    [
        ((200, 60), (500, 100), (200, 60)),  # all of it
        ((200, 60), (200, 60), (200, 60)),  # just
        ((200, 160), (500, 100), (214, 100)),  # too high: the bar stands beside
        ((700, 60), (500, 100), (500, 74)),  # too wide: the bar lies below
        ((495, 160), (500, 100), (500, 100)),  # too high, and the bar makes it too wide
        ((700, 95), (500, 100), (500, 100)),  # too wide, and the bar makes it too high
        ((200, 60), (500, -20), (214, 0)),  # no room at all
    ],
)
def test_a_table_is_as_large_as_its_contents_where_there_is_room(
    content: tuple[int, int], room: tuple[int, int], size: tuple[int, int]
) -> None:
    assert fitted(QSize(*content), QSize(*room), 14) == QSize(*size)
