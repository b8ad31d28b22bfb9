"""Names of files, and what is mended in Qt's SVG."""

import pytest

from nn_sim.ui.pictures import suggested_name
from nn_sim.ui.pictures.svg_text import tidied


@pytest.mark.parametrize(
    ("data", "view", "expected"),
    [
        ("moons", "output", "moons-output"),
        ("My data (2).v1", "loss", "my-data-2-v1-loss"),
        ("", "network", "network"),
        ("../../etc/x", "loss", "etc-x-loss"),
        ("größe", "loss", "größe-loss"),
        ("..", "", "picture"),
    ],
)
def test_a_name_says_what_is_in_the_picture_and_is_a_files_name_everywhere(data, view, expected):
    assert suggested_name(data, view) == expected


def test_a_long_name_keeps_its_end(qapp):
    name = suggested_name("d" * 500, "loss")
    assert len(name) <= 60
    assert name.endswith("d-loss")


def test_a_font_has_a_substitute(qapp):
    assert tidied('<g font-family="DejaVu Sans"><a/></g>') == '<g font-family="DejaVu Sans, sans-serif"><a/></g>'
    assert 'font-family="DejaVu Sans Mono, monospace"' in tidied('<g font-family="DejaVu Sans Mono"><a/></g>')


def test_empty_groups_go_also_one_in_the_other(qapp):
    assert tidied("<g a><g b>\n</g>\n</g>\n<g c><rect/></g>") == "<g c><rect/></g>"


def test_clips_of_one_shape_are_one(qapp):
    clip = '<clipPath id="{}">\n<path d="{}"/>\n</clipPath>\n'
    used = '<g clip-path="url(#{})"><rect/></g>'
    svg = clip.format("a", "M0") + clip.format("b", "M1") + clip.format("c", "M0") + used.format("c") + used.format("b")
    assert tidied(svg) == clip.format("a", "M0") + clip.format("b", "M1") + used.format("a") + used.format("b")
