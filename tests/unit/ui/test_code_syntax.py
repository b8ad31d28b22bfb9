"""Lines of code cut into pieces, and the texts of their values."""

from __future__ import annotations

from nn_sim.stepper.code_lines import CodeLine, code_lines
from nn_sim.ui.code.line_values import scalar_of_line, value_texts
from nn_sim.ui.code.syntax import Kind, Piece, pieces_of
from tests.unit.stepper.steps import deck


def test_a_line_in_pieces():
    assert pieces_of("    d[:, 0] = 0  # biases")[-1] == Piece(17, "# biases", Kind.COMMENT)
    kinds = {piece.text: piece.kind for piece in pieces_of("def compute_forward(x):")}
    assert kinds["def"] is Kind.KEYWORD
    assert kinds["compute_forward"] is Kind.DEFINED
    assert kinds["x"] is Kind.NAME
    assert kinds["("] is Kind.PLAIN
    assert {p.text: p.kind for p in pieces_of("u = np.tanh(r)")}["tanh"] is Kind.MEMBER
    assert pieces_of("") == ()


def test_pieces_stand_where_they_stand_in_the_line():
    for line in code_lines(deck("tanh")):
        for piece in pieces_of(line.text):
            assert line.text[piece.start : piece.start + len(piece.text)] == piece.text


def test_values_from_the_widest_text_to_the_shape():
    step = deck()
    gradient = CodeLine("", (("dl_dw_jk", 1),), "dl_dW")
    # delta = (1, 2), u = (1, 1, 2)
    assert value_texts(step, gradient, 0, 2) == (
        "dl_dW = [[1.00, 1.00, 2.00], [2.00, 2.00, 4.00]]",
        "dl_dW = [[1, 1, 2], [2, 2, 4]]",
        "[[1, 1, 2], [2, 2, 4]]",
        "dl_dW: 2 × 3",
    )
    assert value_texts(step, CodeLine("", (("l", 0),), "l"), 0, 2) == ("l = 2.50", "l = 2.5", "2.5")
    assert value_texts(step, CodeLine("import numpy as np"), 0, 2) == ()
    assert scalar_of_line(CodeLine("import numpy as np"), 0) is None
