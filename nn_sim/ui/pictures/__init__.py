"""Pictures to keep: how what is seen becomes an image, a drawing or a page, on the clipboard or in a file.

Stands below the views, which may all import it; it imports none of them.
"""

from nn_sim.ui.pictures.clipboard import copy_picture
from nn_sim.ui.pictures.file_question import AskFile, Destination, ask_file, suggested_name
from nn_sim.ui.pictures.formats import FORMATS, PNG_SCALES, Format
from nn_sim.ui.pictures.picture_menu import PictureMenu
from nn_sim.ui.pictures.picture_painter import PicturePainter
from nn_sim.ui.pictures.problem_line import ProblemLine
from nn_sim.ui.pictures.saving import PictureError, save_picture
from nn_sim.ui.pictures.scene_painting import paint_scene
from nn_sim.ui.pictures.subject import Subject, as_seen
from nn_sim.ui.pictures.widget_painting import fineness, paint_widget

__all__ = [
    "FORMATS",
    "PNG_SCALES",
    "AskFile",
    "Destination",
    "Format",
    "PictureError",
    "PictureMenu",
    "PicturePainter",
    "ProblemLine",
    "Subject",
    "as_seen",
    "ask_file",
    "copy_picture",
    "fineness",
    "paint_scene",
    "paint_widget",
    "save_picture",
    "suggested_name",
]
