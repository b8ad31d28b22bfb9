"""The two ways between the window and the training thread: a slot for the newest news, a queue for commands."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class LatestSlot(Generic[T]):
    """Holds one thing, the newest; what was not fetched in time is replaced and never seen."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._value: T | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the last thing has been fetched."""
        return self._value is None

    def put(self, value: T) -> None:
        """Leave a thing in place of whatever lies there."""
        with self._condition:
            self._value = value
            self._condition.notify_all()

    def take(self, timeout: float = 0.0) -> T | None:
        """Fetch the thing, waiting up to `timeout` seconds for one; None if there is none."""
        with self._condition:
            if timeout > 0.0:
                self._condition.wait_for(lambda: self._value is not None, timeout)
            value, self._value = self._value, None
            return value


class CommandQueue(Generic[T]):
    """Commands in the order in which they were given."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[T] = queue.SimpleQueue()

    def put(self, command: T) -> None:
        """Give a command; never waits."""
        self._queue.put(command)

    def wait(self, timeout: float | None = None) -> T | None:
        """Return the next command, or None if none came within `timeout` seconds (None: wait for ever)."""
        try:
            return self._queue.get(timeout=timeout)
        except queue.Empty:
            return None

    def pending(self) -> Iterator[T]:
        """Yield the commands that are there, without waiting."""
        while True:
            try:
                yield self._queue.get_nowait()
            except queue.Empty:
                return
