"""What a settings file holds is text without an "@", and comes back as it was or is refused."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.app import setting_kinds as kinds
from nn_sim.app.setting_kinds import Kind

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (kinds.choice(("light", "dark")), "dark", "dark"),
        (kinds.whole_number(2, 12), 4, "4"),
        (kinds.number(0.0, math.inf), math.inf, "inf"),
        (kinds.number(0.0, 1.0), 0.1, "0.1"),
        (kinds.flag(), True, "yes"),
        (kinds.flag(), False, "no"),
        (kinds.text(), "/home/a@b/50%", "/home/a%40b/50%25"),
        (kinds.texts(3), ("/a|b.csv", "C:\\data\\ü.csv"), "/a%7cb.csv|C:\\data\\ü.csv"),
        (kinds.texts(3), (), ""),
        (kinds.raw_bytes(), b"\x00\xff@", "00ff40"),
    ],
)
def test_each_kind_is_written_so_and_read_back(kind: Kind, value: object, text: str):
    assert kind.write(value) == text
    assert kind.read(text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (kinds.choice(("light", "dark")), "purple"),
        (kinds.choice(("light", "dark")), ""),
        (kinds.whole_number(2, 12), "13"),
        (kinds.whole_number(2, 12), "1"),
        (kinds.whole_number(2, 12), "four"),
        (kinds.whole_number(2, 12), "4.0"),
        (kinds.number(0.0, math.inf), "nan"),
        (kinds.number(0.0, 1.0), "-0.1"),
        (kinds.flag(), "true"),
        (kinds.text(longest=3), "four"),
        (kinds.texts(1), "a|b"),
        (kinds.raw_bytes(), "0g"),
        (kinds.raw_bytes(most=1), "0000"),
    ],
)
def test_what_does_not_fit_is_refused(kind: Kind, text: str):
    with pytest.raises(ValueError, match=r"."):
        kind.read(text)


@given(st.lists(TEXT.filter(bool), max_size=5).map(tuple))
def test_any_texts_come_back_and_never_hold_an_at_sign(values: tuple[str, ...]):
    kind = kinds.texts(5)
    written = kind.write(values)
    assert "@" not in written
    assert written.isprintable() or all(ord(letter) >= 32 for letter in written)
    assert kind.read(written) == values
