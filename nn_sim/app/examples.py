"""The examples that come with the program: their names in the order of a menu, their files and their texts.

Owns the table. It must not know how an example was made (``packaging/make_examples.py`` does that) nor how it is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from nn_sim.language import later

_MARK = "Example: "


@dataclass(frozen=True)
class Example:
    """One example.

    Attributes
    ----------
    name : str
        Of its files: ``resources/examples/NAME.nnsim`` and ``NAME.md``.
    title, tip : str
        What a menu says; marked for translation.
    pages : tuple of str
        Names of the pages, as in ``late_pages``, that are brought to the front with it.
    """

    name: str
    title: str
    tip: str
    pages: tuple[str, ...] = ()

    @property
    def diary_line(self) -> str:
        """The first line of the history of work that began with this example; it is kept in the user's own file."""
        return _MARK + self.title


EXAMPLES = (
    Example(
        "worked_forward",
        later("Worked example, forward"),
        later("From x to z, number by number, as on the lecture's forward slides"),
    ),
    Example(
        "worked_backward",
        later("Worked example, backward"),
        later("One step of learning by hand: the deltas, the gradients, the new weights"),
    ),
    Example(
        "old_weights",
        later("The old-weights mistake"),
        later("What goes wrong where the new W is used for the gradient of V"),
    ),
    Example("xor", later("XOR needs a hidden layer"), later("No straight line parts the two classes; hidden units do")),
    Example(
        "features",
        later("Features instead of a hidden layer"),
        later("Two rings, learned without a hidden unit from the squares of the inputs"),
    ),
    Example(
        "zero_weights",
        later("Symmetry of zero weights"),
        later("Hidden units that start the same stay the same for ever"),
    ),
    Example("eta_too_large", later("Eta too large"), later("Steps that overshoot, each more than the last")),
    Example(
        "batch_size",
        later("Batch size and noise"),
        later("A loss that shakes with every example, and one that runs smoothly"),
    ),
    Example(
        "vanishing_gradient",
        later("Vanishing gradient in a deep sigmoid net"),
        later("Seven hidden layers, and a gradient that fades on its way back"),
        ("gradients",),
    ),
    Example("dead_relu", later("Dead ReLU units"), later("Units that are 0 for every example and cannot learn")),
    Example(
        "overfitting",
        later("Overfitting on noisy moons"),
        later("The training loss falls while the test loss rises"),
        ("results",),
    ),
    Example("sine", later("Regression on a sine"), later("A curve put together from a few tanh units")),
    Example(
        "iris",
        later("Iris flowers"),
        later("Three species by four lengths: softmax, test part, confusion matrix"),
        ("results",),
    ),
)

_BY_NAME = {example.name: example for example in EXAMPLES}


def path_of(name: str) -> Path:
    """Return where an example's original is. It is only read."""
    return Path(str(files("nn_sim"))) / "resources" / "examples" / f"{_BY_NAME[name].name}.nnsim"


def text_of(name: str, language: str = "") -> str:
    """Return what to try and what to see, as Markdown; in English where it is not there in `language`."""
    english = path_of(name).with_suffix(".md")
    translated = english.with_suffix(f".{language}.md")
    return (translated if language and translated.is_file() else english).read_text(encoding="utf-8")


def example_of(diary: Sequence[str]) -> Example | None:
    """Return the example that work began with, told from its history; None if it began otherwise."""
    first = diary[0] if diary else ""
    return next((example for example in EXAMPLES if example.diary_line == first), None)
