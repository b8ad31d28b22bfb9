"""What Qt's SVG still needs before others can read it well: fonts that every program finds, and nothing written twice.

Works on the text of the file only.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontInfo

from nn_sim.language import tr

_FAMILY = re.compile(r'font-family="([^"]*)"')
_EMPTY_GROUP = re.compile(r"<g\b[^>]*>\s*</g>\s*")
_CLIP = re.compile(r'<clipPath id="([^"]*)">\s*(.*?)\s*</clipPath>\s*', re.DOTALL)
_CLIPPED = re.compile(r'clip-path="url\(#([^)]*)\)"')


def tidied(svg: str) -> str:
    """Return the same drawing with font families that have a substitute, each clip once, and no empty groups."""
    svg = _FAMILY.sub(lambda found: tr('font-family="{families}"').format(families=_families(found[1])), svg)
    svg = _with_clips_once(svg)
    count = 1
    while count:
        svg, count = _EMPTY_GROUP.subn("", svg)
    return svg


def _families(family: str) -> str:
    """Return the font that is really used for a family, and what to take where it is missing."""
    info = QFontInfo(QFont(family))
    return f"{info.family()}, {'monospace' if info.fixedPitch() else 'sans-serif'}"


def _with_clips_once(svg: str) -> str:
    first_of: dict[str, str] = {}
    same_as = {name: first_of.setdefault(shape, name) for name, shape in _CLIP.findall(svg)}
    svg = _CLIP.sub(lambda found: found[0] if same_as[found[1]] == found[1] else "", svg)
    return _CLIPPED.sub(lambda found: tr('clip-path="url(#{same_a})"').format(same_a=same_as[found[1]]), svg)
