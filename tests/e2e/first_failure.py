"""The failure of a state machine, also where it does not come again.

Hypothesis does what failed a second time to tell of it. Where runs are of the clock's length that may go well, and all
that hypothesis says then is that it was flaky. What was seen first is kept here, and told.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from hypothesis import settings
from hypothesis.errors import Flaky, HypothesisException
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test


class NotesFailure(RuleBasedStateMachine):
    """A state machine that keeps the failure that ends it.

    Parameters
    ----------
    failures : list of Exception
        Where to.
    """

    def __init__(self, failures: list[Exception]) -> None:
        super().__init__()
        self._failures = failures

    def teardown(self) -> None:
        error = sys.exc_info()[1]  # hypothesis calls this while the failure is on its way
        if isinstance(error, Exception) and not isinstance(error, HypothesisException):
            self._failures.append(error)


def run_machine(machine: Callable[[list[Exception]], NotesFailure], how: settings) -> None:
    """Run a state machine as a test.

    Parameters
    ----------
    machine : callable
        Makes one that keeps its failure in the list that it is given.
    how : settings
        Of hypothesis.

    Raises
    ------
    Exception
        The first failure there was.
    """
    failures: list[Exception] = []
    try:
        run_state_machine_as_test(lambda: machine(failures), settings=how)
    except Flaky:
        if failures:
            failures[0].add_note("It did not come again when the same was done a second time.")
            raise failures[0] from None
        raise
