#!/usr/bin/python3
"""Walk the running program's accessibility tree as a screen reader does; fail if a control has no name.

Runs on the system's own python3 with Debian's python3-pyatspi, under ``walk.sh``. Goes from page to page by the
tabs' own actions, prints what the diagram says, and knows nothing of the program but its names.
"""

# ruff: noqa: T201  (what it prints is what it is for)
from __future__ import annotations

import os
import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

NEED_A_NAME = {
    "push button", "toggle button", "check box", "radio button", "combo box", "spin button", "slider", "entry", "text",
    "table", "table cell", "menu item", "menu", "page tab", "image", "canvas", "chart", "tree", "list", "list item",
    "tool bar", "page tab list", "scroll pane", "dial",
}  # fmt: skip
TEXTS = {"text", "entry"}
MOST_CHILDREN = 60  # of a table with thousands of cells
DEEPEST = 40
PAGES_AT_LEAST, NODES_AT_LEAST = 10, 20  # the worked example has 8 units and 12 weights
ANSWER_SECONDS = 20.0  # a page is made when it is first looked at, and a machine may be busy
PAUSE = float(os.environ.get("WALK_PAUSE", "0.8"))


class Walk:
    """What was met on the way."""

    def __init__(self) -> None:
        self.count = 0
        self.unnamed: dict[str, None] = {}
        self.said: list[str] = []

    def visit(self, node, path: str = "", depth: int = 0) -> None:
        """Look at a node and what is below it."""
        if node is None or depth > DEEPEST:
            return
        self.count += 1
        role, name = node.getRoleName(), (node.name or "").strip()
        here = f"{path} > {role} {name!r}"
        showing = node.getState().contains(pyatspi.STATE_SHOWING)
        if role in NEED_A_NAME and not name and (showing or role in ("menu", "menu item")):
            self.unnamed[here] = None
        if name == "Network diagram" and not self.said:
            self.said = [f"{child.name} | {child.description}" for child in children(node)]
        if not showing and depth > 2 and role not in ("menu", "menu item", "menu bar"):
            return
        for child in children(node):
            self.visit(child, here, depth + 1)


def children(node) -> list:
    """Return the first children of a node; one that goes while we look is left out."""
    found = []
    for number in range(min(node.childCount, MOST_CHILDREN)):
        try:
            child = node.getChildAtIndex(number)
        except GLib.GError:
            continue
        if child is not None:
            found.append(child)
    return found


def all_of(node, role: str, depth: int = 0) -> list:
    """Return every node of a role below another."""
    if node is None or depth > DEEPEST:
        return []
    below = [one for child in children(node) for one in all_of(child, role, depth + 1)]
    return [node, *below] if node.getRoleName() == role else below


def press(node) -> bool:
    """Do a node's first action; whether it has one."""
    try:
        return bool(node.queryAction().doAction(0))
    except (NotImplementedError, GLib.GError):
        return False


def find_program(seconds: float = 30.0):
    """Wait for the program."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        for application in children(pyatspi.Registry.getDesktop(0)):
            if "nn-sim" in (application.name or "") and application.childCount:
                return application
        time.sleep(0.5)
    return None


def main() -> int:
    """Walk; 0 if every control has a name."""
    Atspi.set_timeout(int(1000 * ANSWER_SECONDS), int(1000 * ANSWER_SECONDS))
    program = find_program()
    if program is None:
        print("The program is not in the accessibility tree.")
        return 1
    walk = Walk()
    walk.visit(program)
    pages = [(tab.name, tab) for tab in all_of(program, "page tab")]
    for name, tab in pages:
        opened = press(tab)
        time.sleep(PAUSE)
        before = walk.count
        walk.visit(program)
        print(f"page {name}: {walk.count - before} nodes{'' if opened else ', which cannot be opened'}")
    print("\nThe diagram says:")
    print("\n".join(f"  {line}" for line in walk.said))
    print(f"\n{walk.count} nodes on {len(pages)} pages, {len(walk.unnamed)} controls without a name")
    print("\n".join(f"  {line}" for line in walk.unnamed))
    too_little = len(pages) < PAGES_AT_LEAST or len(walk.said) < NODES_AT_LEAST
    if too_little:
        print(f"Too little was met: {len(pages)} pages, {len(walk.said)} things in the diagram.")
    return int(bool(walk.unnamed) or too_little)


if __name__ == "__main__":
    sys.exit(main())
