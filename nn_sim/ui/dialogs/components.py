"""What the program is made of: every part that is shipped with it, its version, its licence and the licence's text.

Owns the list. The texts come from the installed packages themselves, and from ``resources/licences`` for what brings
none. Must not know Qt's widgets, nor import a part only to ask for its version.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata, resources

from nn_sim import __version__
from nn_sim.language import later

_LICENCE_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
_MOST_CHARACTERS = 400_000


@dataclass(frozen=True)
class Component:
    """A part that is shipped.

    Attributes
    ----------
    name : str
        What it is called by those who made it.
    package : str
        Its name as a Python package, empty if it is none.
    licence : str
        The licence's short name.
    purpose : str
        What nn-sim uses it for, to be translated.
    texts : tuple of str
        Files of ``resources/licences`` or ``resources/datasets`` with the licence; empty if the package brings them.
    """

    name: str
    package: str
    licence: str
    purpose: str
    texts: tuple[str, ...] = ()


_QT_TEXTS = ("licences/Qt.txt", "licences/LGPL-3.txt", "licences/GPL-3.txt")
COMPONENTS = (
    Component("nn-sim", "", "MIT", later("this program"), ("licences/nn-sim.txt",)),
    Component("Python", "", "PSF-2.0", later("the language it is written in"), ("licences/Python.txt",)),
    Component("Qt, PySide6", "PySide6-Essentials", "LGPL-3.0", later("the window"), _QT_TEXTS),
    Component("shiboken6", "shiboken6", "LGPL-3.0", later("the window"), _QT_TEXTS),
    Component("NumPy", "numpy", "BSD-3-Clause", later("arrays, and the engine that is the reference")),
    Component("Numba", "numba", "BSD-2-Clause", later("the compiled engine")),
    Component("llvmlite", "llvmlite", "BSD-2-Clause, Apache-2.0", later("the compiled engine")),
    Component("PyQtGraph", "pyqtgraph", "MIT", later("plots")),
    Component("colorama", "colorama", "BSD-3-Clause", later("plots")),
    Component("ziamath", "ziamath", "MIT", later("formulas")),
    Component("ziafont", "ziafont", "MIT", later("formulas")),
    Component("latex2mathml", "latex2mathml", "MIT", later("formulas"), ("licences/latex2mathml.txt",)),
    Component("msgspec", "msgspec", "BSD-3-Clause", later("files")),
    Component("platformdirs", "platformdirs", "MIT", later("where settings and logs are kept")),
    Component("joblib", "joblib", "BSD-3-Clause", later("sweeps on several cores")),
    Component("cloudpickle", "cloudpickle", "BSD-3-Clause", later("sweeps on several cores")),
    Component("Rich", "rich", "MIT", later("tables on the command line")),
    Component("markdown-it-py", "markdown-it-py", "MIT", later("tables on the command line")),
    Component("mdurl", "mdurl", "MIT", later("tables on the command line")),
    Component("Pygments", "pygments", "BSD-2-Clause", later("tables on the command line")),
    Component("STIX Two Math", "", "OFL-1.1", later("the font of formulas"), ("licences/STIX-Two.txt",)),
    Component("DejaVu Sans", "", "Bitstream Vera", later("the font formulas fall back on"), ("licences/DejaVu.txt",)),
    Component("Iris", "", "BSD-3-Clause", later("a data set"), ("datasets/iris.LICENSE.md",)),
    Component("Penguins", "", "CC0-1.0", later("a data set"), ("datasets/penguins.LICENSE.md",)),
    Component("Wine", "", "BSD-3-Clause, CC-BY-4.0", later("a data set"), ("datasets/wine.LICENSE.md",)),
)
"""In the order in which they are shown."""


def version_of(component: Component) -> str:
    """Return the version that is installed; empty for what has none or is not there."""
    own = {"nn-sim": __version__, "Python": platform.python_version()}
    if component.name in own:
        return own[component.name]
    try:
        return metadata.version(component.package) if component.package else ""
    except metadata.PackageNotFoundError:
        return ""


def licence_text(component: Component) -> str:
    """Return the text of a component's licence, all of its files one below the other."""
    texts = [_resource(path) for path in component.texts] or list(_of_package(component.package))
    whole = f"\n\n{'─' * 40}\n\n".join(text.strip() for text in texts)
    return whole[:_MOST_CHARACTERS] or f"{component.name}: {component.licence}"


def versions() -> str:
    """Return what this is run with, a line for each part that has a version, then the system; for a report."""
    parts = [f"{component.name} {version}" for component in COMPONENTS if (version := version_of(component))]
    return "\n".join([*parts, platform.platform()])


def _resource(path: str) -> str:
    return (resources.files("nn_sim") / "resources" / path).read_text(encoding="utf-8")


def _of_package(package: str) -> Iterator[str]:
    """Yield the licence files that an installed package lists, its own before those of what it contains."""
    try:
        files = metadata.distribution(package).files or []
    except metadata.PackageNotFoundError:
        return
    found = [file for file in files if file.name.upper().startswith(_LICENCE_NAMES) and ".dist-info" in file.parts[0]]
    for file in sorted(found, key=lambda file: (len(file.parts), str(file))):
        try:
            yield file.read_text(encoding="utf-8")
        except OSError:
            continue
