"""What whoever looks after a room of computers has fixed for all of them: one file, read once at the start.

Owns the file's place on each system, its keys and their values. It must not know the window, nor who obeys: it gives a
value, ``Lab``. A file with a mistake is refused whole, for half of an examination's rules would be worse than none.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any, TypeVar

VARIABLE = "NN_SIM_DEFAULTS"
_NAME = "defaults.toml"
_MOST_BYTES = 65_536
_KEYS = ("settings", "locked", "simple_mode", "data_folder", "write_files")
_SIMPLE = "simple"

#: Setting -> what reads it from text, and raises ``ValueError`` for what it cannot be.
Readers = Mapping[str, Callable[[str], Any]]
T = TypeVar("T")


class LabProblem(ValueError):  # noqa: N818 - the same word as for files of work
    """The file cannot be used; the message is one sentence that names it, the key, and what was expected."""


@dataclass(frozen=True)
class Lab:
    """What is fixed for this computer.

    Attributes
    ----------
    settings : mapping of str to object
        Defaults in place of the program's own, by names of ``Settings``.
    locked : frozenset of str
        Settings that the user cannot change.
    data_folder : Path or None
        Where the dialogs for files begin.
    write_files : bool
        False for an examination: nothing is saved, exported, kept for recovery or logged.
    source : Path or None
        The file all this was read from; None where there is none.
    """

    settings: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    data_folder: Path | None = None
    write_files: bool = True
    source: Path | None = None


NO_LAB = Lab()


def defaults_path(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> PurePath:
    """Return where the file would be: where ``NN_SIM_DEFAULTS`` says, or the system's place for such files."""
    if named := environment.get(VARIABLE):
        return PureWindowsPath(named) if platform == "win32" else PurePosixPath(named)
    if platform == "win32":
        return PureWindowsPath(environment.get("PROGRAMDATA", r"C:\ProgramData")) / "nn-sim" / _NAME
    if platform == "darwin":
        return PurePosixPath("/Library/Application Support/nn-sim") / _NAME
    return PurePosixPath("/etc/nn-sim") / _NAME


def lab_here(readers: Callable[[], Readers], environment: Mapping[str, str] = os.environ) -> Lab:
    """Read this computer's file; without one nothing is fixed, unless ``NN_SIM_DEFAULTS`` names it.

    `readers` returns the settings there are, by name; it is asked only where there is a file.

    Raises
    ------
    LabProblem
        If the file cannot be used.
    """
    path = Path(defaults_path(environment=environment))
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        if environment.get(VARIABLE):
            raise LabProblem(f"{VARIABLE} names {path}, but there is no such file.") from None
        return NO_LAB
    except OSError as error:
        raise LabProblem(f"{path} cannot be read: {error.strerror}.") from error
    return read_lab(data, path, readers())


def read_lab(data: bytes, path: Path, readers: Readers) -> Lab:
    """Return what a file says.

    Parameters
    ----------
    data : bytes
        What is in the file: TOML.
    path : Path
        Its name, for messages and for ``Lab.source``.
    readers : mapping
        The settings there are, by name.

    Raises
    ------
    LabProblem
        If anything in it is not known or not as it should be.
    """
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError(f"it is larger than {_MOST_BYTES:,} bytes")
        table = tomllib.loads(data.decode("utf-8"))
        _require_known(table, _KEYS, "key")
        settings = _settings(_of(dict, table, "settings", {}), readers)
        locked = _names(table, readers)
        if _of(bool, table, "simple_mode", False):
            settings[_SIMPLE], locked = True, locked | {_SIMPLE}
        folder = _of(str, table, "data_folder", "")
        if "data_folder" in table and not Path(folder).is_absolute():
            raise ValueError(f'data_folder is "{folder}", but a whole path is expected')
        write_files = _of(bool, table, "write_files", True)
    except UnicodeDecodeError:
        raise LabProblem(f"{path} cannot be used: it is not UTF-8.") from None
    except ValueError as error:  # tomllib.TOMLDecodeError is one
        raise LabProblem(f"{path} cannot be used: {str(error).rstrip('.')}.") from error
    return Lab(settings, locked, Path(folder) if folder else None, write_files, path)


def _settings(table: Mapping[str, Any], readers: Readers) -> dict[str, Any]:
    _require_known(table, readers, "setting")
    found = {}
    for name, value in table.items():
        text = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        if not isinstance(value, bool | int | float | str):
            raise ValueError(f"the setting {name} is neither a text nor a number nor true or false")
        try:
            found[name] = readers[name](text)
        except ValueError as error:
            raise ValueError(f"the setting {name} cannot be {value!r}: {error}") from error
    return found


def _names(table: Mapping[str, Any], readers: Readers) -> frozenset[str]:
    names = _of(list, table, "locked", [])
    for name in names:
        if not isinstance(name, str):
            raise ValueError(f"locked holds {name!r}, but names of settings are expected")
    _require_known(names, readers, "setting")
    return frozenset(names)


def _of(kind: type[T], table: Mapping[str, Any], key: str, default: T) -> T:
    value = table.get(key, default)
    if not isinstance(value, kind):
        expected = {bool: "true or false", str: "a text", list: "a list", dict: "a table"}[kind]
        raise ValueError(f"{key} is {value!r}, but {expected} is expected")
    return value


def _require_known(names: Mapping[str, Any] | list[str], known: Mapping[str, Any] | tuple[str, ...], what: str) -> None:
    for name in names:
        if name not in known:
            near = get_close_matches(name, list(known), n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            raise ValueError(f"there is no {what} {name}; {hint}")
