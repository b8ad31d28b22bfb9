"""The formulas of the equation panel: what is written, how it is broken into lines, and that all of it can be drawn."""

from __future__ import annotations

import re

import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.stepper.explanation import explain
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.stepper.walk import Place, walk_over
from nn_sim.ui.equation.formula_tex import FormulaTex, terms_kept
from nn_sim.ui.equation.number_tex import number_tex
from nn_sim.ui.theme import DARK, LIGHT
from nn_sim.ui.typesetter import typeset
from tests.unit.stepper.steps import deck, random_step

OPTIMISERS = ("sgd", "momentum", "nesterov", "rmsprop", "adam")
WIDE, NARROW = 60.0, 22.0


def without_colours(tex: str) -> str:
    """Take every \\textcolor away and leave what it colours."""
    coloured = re.compile(r"\\textcolor\{#[0-9a-f]{6}\}\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
    while coloured.search(tex):
        tex = coloured.sub(r"\1", tex)
    return tex


def shown(step: TracedStep, scalar: Scalar, ems: float = WIDE, **how: object) -> str:
    part, long_way = how.pop("part", 0), how.pop("long_way", False)
    said = explain(step, scalar, part=part, long_way=long_way)  # type: ignore[arg-type]
    return without_colours(FormulaTex(said, **how).laid_out(ems))  # type: ignore[arg-type]


def test_a_sum_has_its_numbers_under_its_symbols_and_negative_ones_in_brackets():
    assert shown(deck(), of_unit("r_j", 1, 1, 0)) == (
        r"\begin{aligned} r_{1} &= x_{0}\, v_{01} + x_{1}\, v_{11} + x_{2}\, v_{21} \\ "
        r"&= 1.0000 \cdot 1.0000 + 0.0000 \cdot ({-1.0000}) + 1.0000 \cdot 0.0000 = 1.0000 \end{aligned}"
    )


def test_a_short_formula_is_one_line_while_there_is_room():
    scalar = of_unit("u_j", 1, 2, 0)
    assert shown(deck("tanh"), scalar) == (r"u_{2} = \tanh(r_{2}) = \tanh(2.0000) = 0.9640")
    assert shown(deck("tanh"), scalar, ems=12.0).count(r"\\") == 2


def test_what_is_only_another_number_does_not_repeat_its_value():
    assert shown(deck(), of_unit("z_k", 2, 1, 0)) == "z_{1} = s_{1} = 2.0000"


def test_what_is_given_is_its_value():
    assert shown(deck(), of_weight("", 0, 0, 1, 1)) == "v_{11} = {-1.0000}"
    assert shown(deck(), of_unit("u_j", 1, 0, 0)) == "u_{0} = 1.0000"


def test_digits_are_as_many_as_wanted():
    assert shown(deck("tanh"), of_unit("u_j", 1, 1, 0), digits=2).endswith("= 0.76")
    assert shown(deck("tanh"), of_unit("u_j", 1, 1, 0), digits=16).endswith("= 0.7615941559557649")


def test_the_short_way_stands_under_the_long_way():
    tex = shown(deck(), of_unit("delta_k", 2, 2, 0), long_way=True)
    long_way, short_way = tex.removesuffix(r" \quad (short way) \end{aligned}").split(r" \\ ")
    assert r"\frac{\partial l}{\partial z_{2}}\, f'(s_{2})" in long_way
    assert "y_{2} - z_{2}" in short_way
    assert short_way.count("2.0000") == 2  # z_2, and the result


def test_only_the_term_at_the_cursor_has_the_colours_of_its_numbers_and_a_box():
    said = explain(deck(), of_unit("r_j", 1, 1, 0), part=1)
    tex = FormulaTex(said, by_term=True).laid_out(WIDE)
    assert tex.count(r"\boxed") == 2  # once with symbols, once with numbers
    assert rf"\boxed{{\textcolor{{{LIGHT.kinds[0]}}}{{x_{{1}}}}\, \textcolor{{{LIGHT.kinds[1]}}}{{v_{{11}}}}}}" in tex
    assert rf"\textcolor{{{LIGHT.muted}}}{{x_{{2}}}}" in tex
    assert r"\boxed" not in FormulaTex(said).laid_out(WIDE)


def test_a_long_sum_leaves_terms_out_for_the_eye_and_none_when_it_is_copied():
    step = random_step(NetworkSpec((16, 2, 1), "tanh", "sigmoid", "cross_entropy"), 1)
    said = explain(step, of_unit("r_j", 1, 1, 0), part=9)
    tex = without_colours(FormulaTex(said, by_term=True).laid_out(WIDE))
    for kept in ("x_{0}", "x_{9}", "x_{16}"):
        assert kept in tex
    assert r"\cdots" in tex
    assert "x_{6}" not in tex
    for whole in (FormulaTex(said).plain(), said.text()):
        assert "dots" not in whole
        assert len(re.findall("x_|x[₀-₉]", whole)) == 17


@pytest.mark.parametrize(
    ("count", "current", "room", "kept"),
    [(17, 0, 4, {0, 1, 2, 16}), (17, 9, 4, {0, 1, 9, 16}), (17, 16, 5, {0, 1, 2, 15, 16}), (3, 1, 8, {0, 1, 2})],
)
def test_the_ends_and_the_term_at_the_cursor_are_kept(count: int, current: int, room: int, kept: set[int]):
    assert terms_kept(count, current, room) == kept


@pytest.mark.parametrize(
    ("text", "tex"),
    [
        ("0.5000", "0.5000"),
        ("−2.5", "{-2.5}"),
        ("1.20e−05", r"1.20 \times 10^{-5}"),
        ("−1.20e+07", r"{-1.20 \times 10^{7}}"),
        ("∞", r"\infty"),
        ("−∞", r"{-\infty}"),
        ("–", r"\text{–}"),
    ],
)
def test_numbers_as_tex(text: str, tex: str):
    assert number_tex(text) == tex


def formulas_of_kinds(ems: float = NARROW) -> set[str]:
    """One formula of each kind of two nets, both ways, with every optimiser: the others differ in digits only."""
    spec = NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy")
    steps = [deck("tanh")] + [
        random_step(spec, 4, how=Hyperparameters(eta=0.1, optimiser=name, l1=0.01 * (name == "adam")))
        for name in OPTIMISERS
    ]
    steps += [
        random_step(NetworkSpec((2, 3, 2), "sigmoid", output, loss), 1)
        for output, loss in (("sigmoid", "cross_entropy"), ("softmax", "squared"))
    ]
    found: dict[object, tuple[str, str]] = {}
    for step in steps:
        for long_way in (False, True):
            walk = walk_over(step, long_way=long_way)
            for number in range(walk.stage_count):
                stage = walk.stage(number)
                said = explain(
                    step, walk.scalar(Place(number, stage.units - 1, max(stage.columns - 1, 0))), long_way=long_way
                )
                shape = re.sub(r"\^\{\(\d\)\}|[\d]+|w_jk|v_ij|_\{ij\}|_\{jk\}|[wv]", "", stage.quantity + said.general)
                tex = FormulaTex(said, digits=2, theme=DARK, by_term=number % 2 == 0).laid_out(ems)
                found.setdefault(shape, (said.general, tex))
    return {tex for pair in found.values() for tex in pair if tex}


def test_every_kind_of_formula_can_be_drawn():
    formulas = formulas_of_kinds()
    assert len(formulas) > 40
    for tex in formulas:
        assert typeset(tex, 16.0, "#1b1f27").startswith(b"<svg"), tex


@pytest.mark.parametrize("long_way", [False, True])
def test_every_formula_is_sound_tex(long_way: bool):
    spec = NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy")
    for step in (deck(), random_step(spec, 4, how=Hyperparameters(eta=0.1, optimiser="adam", l2=0.1))):
        walk = walk_over(step, long_way=long_way)
        for number in range(walk.stage_count):
            stage = walk.stage(number)
            for unit in range(stage.units):
                for column in range(stage.numbers_of_unit):
                    said = explain(step, walk.scalar(Place(number, unit, column)), long_way=long_way)
                    for tex in (FormulaTex(said, by_term=True).laid_out(NARROW), FormulaTex(said).plain()):
                        assert tex.count("{") == tex.count("}"), tex
                        assert tex.count(r"\left") == tex.count(r"\right"), tex
                        assert not re.search(r"[−–∞]|nan|inf|None", tex), tex


def test_no_formula_is_taller_than_nine_ems():
    """A sum in stretched brackets once was 120 ems tall."""
    em = 16.0
    for tex in formulas_of_kinds(ems=34.0):
        height = re.search(r'height="([\d.]+)"', typeset(tex, em, "#1b1f27").decode())
        assert height is not None
        assert float(height[1]) <= 9.0 * em, tex  # two lines with fractions in fractions


def test_a_sum_goes_on_in_the_next_line_before_terms_are_left_out():
    step = random_step(NetworkSpec((7, 2, 1), "tanh", "sigmoid", "cross_entropy"), 1)
    tex = shown(step, of_unit("r_j", 1, 1, 0), ems=34.0)
    assert "dots" not in tex
    assert tex.count("x_{7}") == 1
    assert r"\quad +" in tex
    tex = shown(step, of_unit("r_j", 1, 1, 0), ems=34.0, digits=17)
    assert "dots" not in tex
    assert tex.count(r"\quad +") >= 7  # a line for each term of so many digits


def test_the_examples_of_a_mean_are_told_apart():
    step = random_step(NetworkSpec((2, 2, 1), "tanh", "sigmoid", "cross_entropy"), 2)
    assert explain(step, Scalar("mean_l")).text().startswith("mean l = 1 / 2 · (l[1] + l[2]) = ")
    mean = explain(step, of_weight("mean_dl_d", 1, 0, 0, 1))
    assert "(∂l[1]/∂w₀₁ + ∂l[2]/∂w₀₁)" in mean.text()
    assert r"\frac{\partial l^{[2]}}{\partial w_{01}}" in FormulaTex(mean).plain()


def test_the_short_way_has_the_colours_of_its_numbers():
    said = explain(deck(), of_unit("delta_k", 2, 2, 0), long_way=True)
    assert said.kinds == {"dl_dz_k": 0, "dz_ds_k": 1, "y_k": 2, "z_k": 3}
    assert rf"\textcolor{{{LIGHT.kinds[2]}}}{{y_{{2}}}}" in FormulaTex(said).laid_out(WIDE)


@pytest.mark.parametrize("long_way", [False, True])
def test_no_general_formula_says_the_same_on_both_sides(long_way: bool):
    for hidden, output in (("tanh", "tanh"), ("relu", "identity"), ("identity", "sigmoid")):
        step = random_step(NetworkSpec((2, 2, 2, 1), hidden, output, "squared"), 2)
        walk = walk_over(step, long_way=long_way)
        for number in range(walk.stage_count):
            left, _, right = explain(step, walk.scalar(Place(number)), long_way=long_way).general.partition(" = ")
            assert left != right or not left


def test_every_term_of_the_cross_entropy_has_its_brackets():
    step = random_step(NetworkSpec((2, 2, 2), "tanh", "sigmoid", "cross_entropy"), 1)
    text = explain(step, Scalar("l", example=0)).text()
    assert "−((y₁ · log(z₁) + (1 − y₁) · log(1 − z₁)) + (y₂ · log(z₂) + (1 − y₂) · log(1 − z₂)))" in text
