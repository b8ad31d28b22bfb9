"""What a screen reader is given: names of things that are drawn and are no widgets, and every picture as a table.

Stands below the views, which may all import it; it imports none of them.
"""

from nn_sim.ui.accessible.announcing import announce, is_heard, tell_focus, tell_parts_changed
from nn_sim.ui.accessible.areas import Area, AreaKeys
from nn_sim.ui.accessible.focus_frame import FocusFrame
from nn_sim.ui.accessible.interfaces import describe_by_table, install
from nn_sim.ui.accessible.picture_table import PictureTable
from nn_sim.ui.accessible.speech import gradient_of, spoken_number, spoken_symbol, spoken_unit, spoken_weight
from nn_sim.ui.accessible.spoken import Spoken, SpokenPart, SpokenParts
from nn_sim.ui.accessible.table_window import TableWindow

__all__ = [
    "Area",
    "AreaKeys",
    "FocusFrame",
    "PictureTable",
    "Spoken",
    "SpokenPart",
    "SpokenParts",
    "TableWindow",
    "announce",
    "describe_by_table",
    "gradient_of",
    "install",
    "is_heard",
    "spoken_number",
    "spoken_symbol",
    "spoken_unit",
    "spoken_weight",
    "tell_focus",
    "tell_parts_changed",
]
