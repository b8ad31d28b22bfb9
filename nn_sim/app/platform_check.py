"""Looks, before Qt does, whether a window can be opened here; Qt itself would abort without saying what to install."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

#: Library that Qt's xcb plug-in needs -> Debian's and Ubuntu's package that has it.
XCB_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
_NEEDED_EVEN_OFFSCREEN = ("libEGL.so.1", "libGL.so.1", "libfontconfig.so.1", "libdbus-1.so.3")


def problem(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    can_load: Callable[[str], bool] | None = None,
) -> str | None:
    """Return why no window can be opened, and what to do; None when all is well."""
    if not platform.startswith("linux"):
        return None
    can_load = can_load or _can_load
    plugin = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if plugin in ("", "xcb", "wayland") and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        return "nn-sim found no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a graphical session."
    if plugin == "xcb" and not environment.get("DISPLAY"):
        return "nn-sim found no screen: QT_QPA_PLATFORM asks for xcb, but DISPLAY is not set."
    uses_xcb = plugin == "xcb" or (plugin == "" and bool(environment.get("DISPLAY")))
    needed = XCB_PACKAGES if uses_xcb else _NEEDED_EVEN_OFFSCREEN
    packages = [XCB_PACKAGES[library] for library in needed if not can_load(library)]
    if not packages:
        return None
    return (
        "nn-sim cannot open a window: libraries that Qt needs are missing. On Debian or Ubuntu install them with\n"
        f"  sudo apt install {' '.join(packages)}"
    )


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
