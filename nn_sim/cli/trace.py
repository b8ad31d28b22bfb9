"""``nn-sim trace``: one step of learning with every quantity under its symbol."""

from __future__ import annotations

from collections.abc import Sequence

from nn_sim.cli.arguments import OneLineParser, plain_name
from nn_sim.cli.exits import Exit
from nn_sim.cli.plain_symbols import in_ascii
from nn_sim.cli.streams import stdout_can_write, write_json, write_text
from nn_sim.cli.trace_report import report_of
from nn_sim.cli.trace_text import page_of
from nn_sim.engine import HIDDEN_ACTIVATIONS, trace_step
from nn_sim.experiment.edits import with_hidden_activation, worked_experiment

PROGRAM = "nn-sim trace"
EXAMPLES = ("worked",)


def main(arguments: Sequence[str]) -> int:
    """Print the step that the arguments ask for and return the exit code.

    Raises
    ------
    InputError
        If an argument is no good.
    """
    options = _parser().parse_args(arguments)
    experiment = with_hidden_activation(worked_experiment(), options.hidden_activation)
    data = experiment.data
    how = experiment.hyperparameters
    trace = trace_step(experiment.spec, experiment.parameters, how, data.X_train, data.Y_train)
    if options.json:
        write_json(report_of(trace, how, options.example))
        return Exit.OK
    page = page_of(trace, how)
    write_text(page.text() if stdout_can_write(page.text()) else page.text(in_ascii))
    return Exit.OK


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="Show every quantity of one step of learning, with the weights before and after.",
    )
    add, default = parser.add_argument, "(default: %(default)s)"
    add("--example", choices=EXAMPLES, default="worked", help=f"the lecture's {default}")
    add(
        "--hidden-activation",
        type=plain_name,
        choices=list(HIDDEN_ACTIVATIONS),
        default="tanh",
        help=f"g: the forward slides have tanh, the backward slides identity {default}",
    )
    add("--json", action="store_true", help="print one object of JSON with all digits, and nothing else, to stdout")
    return parser
