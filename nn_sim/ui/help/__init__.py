"""Help in the window: the user guide, "What is this?", and the tour."""

from nn_sim.ui.help.guide_window import GuideWindow
from nn_sim.ui.help.tour import Tour, TourStep
from nn_sim.ui.help.what_is_this import WhatIsThis

__all__ = ["GuideWindow", "Tour", "TourStep", "WhatIsThis"]
