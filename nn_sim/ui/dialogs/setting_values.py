"""What the settings dialog shows and hands back. Knows no widget, and nothing of how settings are kept or applied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class SettingValues:
    """The values of the settings that the dialog can change.

    Attributes
    ----------
    theme : str
        A key of ``Offer.themes``.
    text_scale : int
        Size of the text in percent.
    language : str
        A key of ``Offer.languages``.
    animations : bool
        Whether something may move by itself.
    simple : bool
        Whether the window shows fewer controls.
    """

    theme: str
    text_scale: int
    language: str
    animations: bool
    simple: bool


@dataclass(frozen=True)
class Offer:
    """What can be chosen.

    Attributes
    ----------
    themes, languages : mapping of str to str
        What each value is called.
    least_text, most_text : int
        Limits of the size of text, in percent.
    simple : bool
        Whether there is a simple mode to be turned on.
    locked : mapping of str to str
        Names of ``SettingValues`` that cannot be changed, each with the reason.
    """

    themes: Mapping[str, str]
    languages: Mapping[str, str]
    least_text: int = 80
    most_text: int = 200
    simple: bool = True
    locked: Mapping[str, str] = field(default_factory=dict)
