"""Where the printed deck's worked example differs from the arithmetic: for the window and for ``nn-sim trace``."""

from nn_sim.language import later

WORKED_NOTES: tuple[str, ...] = (
    later(
        "The updated v_01 is printed as 1; by the rule, with that slide's identity units, it is 1 − 0.1 × "
        "(−1) × 1 = 1.1."
    ),
    later(
        "z_2 is printed as 1.21 because u was rounded first; to four digits it is 1.2024. tanh 2 rounds to "
        "0.96, not 0.97."
    ),
    later("The cross-entropy on the slide lacks its brackets: the minus sign covers both terms of the sum."),
    later("The expanded sum in rule (2) has δ_1 w_j1 twice; the second term is δ_2 w_j2."),
    later("“p hidden layers” on the architecture slide means p hidden neurons in one layer."),
    later(
        "The forward slides use tanh hidden units and the backward slides identity ones: two settings of one example."
    ),
)
