"""What the program is made of: nothing that is shipped is left out, and each has its licence."""

import re
from importlib import metadata
from pathlib import Path

import nn_sim
from nn_sim import __version__
from nn_sim.ui.dialogs.components import COMPONENTS, Component, licence_text, version_of, versions

ROOT = Path(nn_sim.__file__).parent.parent
BY_NAME = {component.name: component for component in COMPONENTS}


def normal(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def requirements(package: str) -> set[str]:
    """What a package needs on this system, without extras."""
    found = set()
    for line in metadata.requires(package) or []:
        if "extra ==" not in line:
            found.add(normal(re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0]))
    return found


def test_every_package_that_is_shipped_is_named():
    named = {normal(component.package) for component in COMPONENTS if component.package}
    needed, waiting = set(), {"nn-sim"}
    while waiting:
        package = waiting.pop()
        for other in requirements(package) - needed:
            needed.add(other)
            waiting.add(other)
    assert needed <= named


def test_each_has_a_version_or_is_no_program():
    without = {component.name for component in COMPONENTS if not version_of(component)}
    assert without == {"STIX Two Math", "DejaVu Sans", "Iris", "Penguins", "Wine"}
    assert version_of(BY_NAME["nn-sim"]) == __version__
    assert version_of(BY_NAME["NumPy"]) == metadata.version("numpy")


def test_each_licence_can_be_read_as_a_whole():
    for component in COMPONENTS:
        text = licence_text(component)
        assert len(text) > 800, component.name
        assert "copyright" in text.lower() or "public domain" in text.lower(), component.name


def test_the_texts_are_those_of_the_licences():
    assert licence_text(BY_NAME["nn-sim"]) == (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    qt = licence_text(BY_NAME["Qt, PySide6"])
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007" in qt
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007" in qt
    assert "Redistribution and use in source and binary forms" in licence_text(BY_NAME["NumPy"])
    assert "Open Font License" in licence_text(BY_NAME["STIX Two Math"])


def test_a_part_that_is_not_installed_has_neither_version_nor_text_and_does_no_harm():
    missing = Component("Nothing", "no-such-package-here", "MIT", "")
    assert version_of(missing) == ""
    assert licence_text(missing) == "Nothing: MIT"


def test_the_versions_are_lines_that_can_be_pasted():
    lines = versions().splitlines()
    assert lines[0] == f"nn-sim {__version__}"
    assert f"NumPy {metadata.version('numpy')}" in lines
    assert not any("/" in line for line in lines)  # no path of anybody's
