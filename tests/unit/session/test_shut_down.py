"""The end of a session: what goes with it is told to nobody."""

import shiboken6

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader


def test_the_undo_stack_tells_nobody_that_it_goes(qapp):
    session = Session(worked_experiment(), EngineLoader())
    session.intend(wish.SetBatchSize(2))
    stack, told = session.document.undo_stack, []
    stack.cleanChanged.connect(told.append)
    stack.indexChanged.connect(told.append)
    session.shut_down()
    shiboken6.delete(stack)
    assert told == []
