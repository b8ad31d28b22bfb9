"""What the main controls do, in more words than a tooltip has: by accessible name or objectName.

Owns the table. A control that is not in it answers with its tooltip.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.language import later


@dataclass(frozen=True)
class Words:
    """An answer.

    Attributes
    ----------
    text : str
        What the control does; marked for translation.
    equation : str
        The equation it stands for, in the lecture's letters; empty if there is none.
    page : str
        The page of the guide with more; empty if there is none.
    """

    text: str
    equation: str = ""
    page: str = ""


WORDS: dict[str, Words] = {
    "data set": Words(
        later("The examples the network learns from. Choose a built-in set, or a table of your own."), "", "data"
    ),
    "size of the data set": Words(later("How many examples are drawn, those for testing included."), "", "data"),
    "noise": Words(
        later("How far each point is shifted at random. More noise makes classes overlap and numbers uncertain."),
        *("σ: the standard deviation of the shift", "data"),
    ),
    "test share": Words(
        later(
            "Which share of the examples is kept back. They are never learned from: they tell how well the "
            "network does on what it has not seen."
        ),
        *("", "data"),
    ),
    "formulas of inputs": Words(
        later("What the network gets of each example: the inputs, or formulas of them, with commas between."),
        *("x₁, x₁², x₁x₂, sin x₁, …", "data"),
    ),
    "hidden layers": Words(
        later(
            "How many units each hidden layer has. 4 is one layer of 4 units, 8, 8 are two layers, none leaves the "
            "outputs alone with the inputs."
        ),
        *("weights: p(m + 1) + k(p + 1)", "training"),
    ),
    "hidden activation g": Words(
        later(
            "The function that each hidden unit applies to its weighted sum. Without a bent one, many layers can "
            "do no more than one."
        ),
        *("u_j = g(r_j), slope g′(r_j)", "symbols"),
    ),
    "output activation f": Words(
        later(
            "The function that makes an output of its weighted sum: identity for numbers, sigmoid or softmax for "
            "classes."
        ),
        *("z_k = f(s_k)", "symbols"),
    ),
    "loss": Words(
        later("What training makes small: how far the outputs are from the targets."),
        *("l = ½ Σ (y_k − z_k)², or l = −Σ [ y_k log z_k + (1 − y_k) log(1 − z_k) ]", "symbols"),
    ),
    "learning rate eta": Words(
        later(
            "How far a step goes against the gradient. Too small, and learning is slow; too large, and each step "
            "overshoots. It can be changed during a run."
        ),
        *("w ← w − η ∂l/∂w", "training"),
    ),
    "optimiser": Words(
        later("What a gradient does to the weights. SGD is the lecture's rule; the others remember earlier gradients."),
        *("SGD: w ← w − η ∂l/∂w", "training"),
    ),
    "batch size": Words(
        later(
            "How many examples make one step. Their gradients are averaged: 1 is quick and noisy, all of them is "
            "slow and smooth."
        ),
        *("∂l/∂w = 1/B Σ ∂l_b/∂w", "training"),
    ),
    "L1 weight decay": Words(
        later("Pulls each weight towards 0 by the same amount, so that some become 0. Biases are left alone."),
        *("∂l/∂w + λ₁ sign(w)", "training"),
    ),
    "L2 weight decay": Words(
        later("Pulls each weight towards 0 in proportion to its size. Biases are left alone."),
        *("∂l/∂w + λ₂ w", "training"),
    ),
    "random start": Words(
        later("How the first weights are drawn. If all are 0, the units of a layer stay the same for ever."),
        *("Glorot: ±√(6/(n_in + n_out)); He: ±√(6/n_in)", "training"),
    ),
    "seed of the random start": Words(
        later("The same seed draws the same first weights and the same order of examples: the run comes out again."),
        *("", "training"),
    ),
    "epochs without a lower loss": Words(
        later(
            "Early stopping: a run ends if the loss has not been lower than before for so many epochs. The test "
            "loss counts where there is one."
        ),
        *("", "training"),
    ),
    "how far a step goes": Words(
        later("How far one press of Step or Back goes: from one addend of a sum to a whole epoch."), "", "stepping"
    ),
    "run_button": Words(
        later(
            "Trains until you pause, or until a rule under Stop a run is met. Only η and the speed can be changed "
            "meanwhile."
        ),
        *("", "training"),
    ),
    "speed": Words(later("How fast a run goes, from one step a second to as fast as it can."), "", "training"),
    "Network diagram": Words(
        later(
            "The network from left to right: inputs, hidden units, outputs, targets. Click a unit or a weight, or "
            "walk with the arrow keys. A blue line is a positive weight, an orange dashed one negative; its width "
            "is the size."
        ),
        *("r_j = Σ x_i v_ij, u_j = g(r_j), s_k = Σ u_j w_jk, z_k = f(s_k)", "window"),
    ),
    "output of the network over its inputs": Words(
        later(
            "What the network answers everywhere, with the examples on it. Click a place to send it through the "
            "network, click a point to show that example."
        ),
        *("z_k = f(Σ u_j w_jk)", "training"),
    ),
    "loss against epoch": Words(
        later("The mean loss of the training examples, and of the test examples where there are some, along the run."),
        *("l, mean over the examples", "training"),
    ),
    "the run: step to visit": Words(
        later("The run so far. Pull the handle to go to any step: the numbers of that moment come back exactly."),
        *("", "time"),
    ),
    "branch": Words(
        later("Which line of training is shown. A change at an earlier step begins another one."), "", "time"
    ),
    "bookmark": Words(later("Gives this step a name, to come back to it."), "", "time"),
    "Long way of delta": Words(
        later("Shows δ by the chain rule as it is written on the slides, with both slopes."),
        *("δ_k = ∂l/∂z_k · f′(s_k)", "symbols"),
    ),
    "All numbers of the step": Words(
        later("Every number of the step that comes next. Enter or a click shows where a number comes from."),
        *("", "stepping"),
    ),
    "Code of the step": Words(
        later("The step as NumPy code that runs, with the values beside each line."), "", "stepping"
    ),
    "Values in the network, from the input to the output": Words(
        later("All values of the forward pass for the input above. Nothing is learned from it."),
        *("x → r → u → s → z", "checking"),
    ),
    "Gradient of every weight: analytic, central difference, relative error": Words(
        later(
            "Each weight's gradient by back-propagation, by a small difference of the loss, and how far the two "
            "are apart."
        ),
        *("(l(w + ε) − l(w − ε)) / 2ε ≈ ∂l/∂w", "checking"),
    ),
    "epsilon of the differences": Words(
        later("How far each weight is moved up and down. Too large an ε bends, too small an ε loses digits."),
        *("(l(w + ε) − l(w − ε)) / 2ε", "checking"),
    ),
    "history": Words(later("Everything that was done. Choose a line to go there; nothing is lost by it."), "", "time"),
}
"""The main controls. The keys are accessible names, or objectNames where several controls could share a name."""
