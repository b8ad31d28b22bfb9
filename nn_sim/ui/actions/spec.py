"""What a row of the table of actions is, and the situation by which it is enabled, ticked and worded.

Owns the two values and nothing of what they hold. It must not know which actions there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from nn_sim.session.view_state import ViewState

_ADDED_LETTER = re.compile(r"\(&\w\)")

Shortcut = str | QKeySequence.StandardKey


@dataclass(frozen=True, eq=False)
class Situation:
    """What the actions depend on.

    Attributes
    ----------
    state : ViewState
        What there is to see.
    undo, redo : str or None
        What would be undone and done again, as the history names it; None if there is nothing.
    """

    state: ViewState
    undo: str | None = None
    redo: str | None = None


class Words(NamedTuple):
    """What an action says for now, already in the user's language."""

    text: str
    tip: str


Condition = Callable[[Situation], str]
"""Says why an action cannot be used, in one sentence; "" if it can."""

Tick = Callable[[Situation], bool]
Wording = Callable[[Situation], Words]
Wish = Callable[[Situation], object]
"""Makes the intention that an action stands for."""


def always(_situation: Situation) -> str:
    """There is no reason why not."""
    return ""


@dataclass(frozen=True)
class ActionSpec:
    """One row of the table.

    Attributes
    ----------
    id : str
        Name of the QAction.
    text, tip : str
        What menus and tooltips say, marked by ``later``. "&" stands before the letter of the menu.
    icon : str
        A name of ``icons.ICONS``, or "" for none.
    shortcut : tuple
        Keys; the first is shown.
    enabled_when : Condition
        A function of ``conditions``.
    checked_when : Tick or bool or None
        A function of ``ticks``; a bool for what keeps its tick itself, and has this one at first; None without a tick.
    wish : Wish or None
        A function of ``wishes``, or None where the application binds what is done.
    words : Wording or None
        A function of ``wording``, for an action that does not always say the same.
    group : str
        Actions of one group exclude each other, and are marked so.
    """

    id: str
    text: str
    tip: str
    icon: str = ""
    shortcut: tuple[Shortcut, ...] = ()
    enabled_when: Condition = always
    checked_when: Tick | bool | None = None
    wish: Wish | None = None
    words: Wording | None = None
    group: str = ""


def plain(text: str) -> str:
    """Return a menu's text without the mark before its letter, or the letter added for it, as Chinese has it."""
    return _ADDED_LETTER.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
