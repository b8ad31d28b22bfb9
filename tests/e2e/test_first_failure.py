"""A failure that comes only once is told as what it was."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.e2e.first_failure import NotesFailure, run_machine

HOW = settings(
    max_examples=3,
    stateful_step_count=5,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


class FailsOnce(NotesFailure):
    failed = False

    @rule(number=st.integers(0, 9))
    def do(self, number: int) -> None:
        if not FailsOnce.failed:
            FailsOnce.failed = True
            raise AssertionError("seen once")


class FailsAlways(NotesFailure):
    @rule(number=st.integers(0, 9))
    def do(self, number: int) -> None:
        raise AssertionError("seen always")


class NeverFails(NotesFailure):
    @rule(number=st.integers(0, 9))
    def do(self, number: int) -> None:
        pass


def test_what_comes_once_is_told_as_what_it_was():
    with pytest.raises(AssertionError, match="seen once") as told:
        run_machine(FailsOnce, HOW)
    assert told.value.__notes__ == ["It did not come again when the same was done a second time."]


def test_what_comes_always_is_told_by_hypothesis():
    with pytest.raises(AssertionError, match="seen always"):
        run_machine(FailsAlways, HOW)


def test_what_goes_well_goes_well():
    run_machine(NeverFails, HOW)
