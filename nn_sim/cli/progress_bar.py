"""A bar for those who wait at a terminal, on stderr; nothing at all where stderr goes elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Report = Callable[[int], None]


@contextmanager
def training_bar(epochs: int) -> Iterator[Report]:
    """Show how many epochs are done: call what is yielded with their number. The bar is gone at the end."""
    if not sys.stderr.isatty():
        yield lambda _done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("training"), BarColumn(), MofNCompleteColumn(), TextColumn("epochs"), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as bar:
        task = bar.add_task("training", total=epochs)
        yield lambda done: bar.update(task, completed=done)


@contextmanager
def waiting_for(what: str) -> Iterator[None]:
    """Say what takes its time."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(file=sys.stderr).status(what):
        yield
