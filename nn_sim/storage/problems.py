"""What can be wrong with a file, in one sentence: for the reader, the writer, and within a file's members."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from nn_sim.language import tr


class FileProblem(ValueError):  # noqa: N818 - what a user reads, not a fault of the program
    """A file that cannot be opened: which, where in it, what was expected, and what to do."""


class SaveProblem(OSError):  # noqa: N818 - the same
    """Work that could not be saved; what was on the disk is as it was."""


class ChangedElsewhere(SaveProblem):
    """The file on the disk is not the one that was read: another program has written it since."""


class Fault(ValueError):  # noqa: N818 - the same
    """A place in a file that is not as it should be, before the file's name and the advice are put to it.

    Parameters
    ----------
    place : str
        Member and field: "timeline.json, branches[0].id"; empty for the file as a whole.
    found : str
        What was expected and what was found.
    advice : str
        What to do; the usual advice if empty.
    """

    def __init__(self, place: str, found: str, advice: str = "") -> None:
        super().__init__(f"{place}: {found}" if place else found)
        self.advice = advice

    def in_file(self, name: str) -> FileProblem:
        """Return the problem of the file of this name."""
        usual = tr("The file is damaged; open {name}~, the version before it, or another copy").format(name=name)
        return FileProblem(f"{name}: {self}. {self.advice or usual}.")


@contextmanager
def at(place: str) -> Iterator[None]:
    """Tell of a value that cannot be as the fault of a place."""
    try:
        yield
    except Fault:
        raise
    except (ValueError, OverflowError) as error:
        raise Fault(place, str(error)) from None
