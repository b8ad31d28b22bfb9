"""Pure edits: each takes an experiment and returns the one after the change.

Owns what a change carries with it: a new structure needs a new start, new data may need another output. Where a value
cannot be, the edit raises and the experiment stays.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.datasets import Dataset, Split, default_output, make_builtin, output_count, prepare, prepare_rows
from nn_sim.datasets.point_edits import EDITED_NAME
from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, SpecError, initial_parameters, losses_for, why_not
from nn_sim.engine.epochs import Order
from nn_sim.engine.initialisers import DECK_SIZES, START_NAMES
from nn_sim.engine.optimisers import Memory
from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.history import EMPTY_HISTORY, LossHistory
from nn_sim.experiment.progress import GeneratorState, Progress
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.language import tr

WORKED_ETA = 0.1
DEFAULT_HIDDEN = (4,)


def worked_experiment() -> Experiment:
    """The deck's example, ready to step: x = [0, 1], y = [1, 0], its V and W, tanh, identity, squared, eta 0.1."""
    spec = NetworkSpec(DECK_SIZES, hidden="tanh", output="identity", loss="squared")
    start = initial_parameters(spec, 0, "deck")
    return _at_start(
        make_builtin("worked"), Split(test_share=0.0), start, Hyperparameters(eta=WORKED_ETA), 0, "shuffled", "deck"
    )


def new_experiment(
    dataset: Dataset,
    *,
    hidden_sizes: tuple[int, ...] = DEFAULT_HIDDEN,
    hidden: str = "tanh",
    output: str | None = None,
    loss: str | None = None,
    hyperparameters: Hyperparameters | None = None,
    split: Split | None = None,
    seed: int = 0,
    order: Order = "shuffled",
    initialiser: str = "auto",
) -> Experiment:
    """Set up a random start for a dataset; what is None follows from the data.

    Raises
    ------
    SpecError
        If the network cannot be, or the output cannot hold the targets.
    """
    output = default_output(dataset) if output is None else output
    _require_output_for(dataset, output)
    if loss is None:
        loss = (
            "cross_entropy" if dataset.task == "classification" and not why_not(output, "cross_entropy") else "squared"
        )
    require_loss_for(dataset, loss)
    sizes = (dataset.network_input_count, *hidden_sizes, output_count(dataset, output))
    spec = NetworkSpec(sizes, hidden=hidden, output=output, loss=loss)
    split = split or Split(test_share=0.3 if dataset.split_by_default else 0.0)
    start = initial_parameters(spec, seed, initialiser)
    return _at_start(dataset, split, start, hyperparameters or Hyperparameters(), seed, order, initialiser)


def with_dataset(before: Experiment, dataset: Dataset) -> Experiment:
    """Load a dataset: hidden layers and settings stay, output and loss follow the new data.

    The worked example comes and goes whole: its weights and settings are part of it. A set that is only drawn again,
    with other noise perhaps, keeps all there is but the training.
    """
    if _is_redrawn(before.dataset, dataset):
        return _restarted(replace(before, dataset=dataset, data=prepare(dataset, before.split, before.spec.output)))
    if dataset.name == "worked":
        return worked_experiment()
    if before.dataset.name.removesuffix(EDITED_NAME) == "worked":
        return new_experiment(dataset)
    after = new_experiment(
        dataset,
        hidden_sizes=before.spec.hidden_sizes,
        hidden=before.spec.hidden,
        hyperparameters=_thawed(before.hyperparameters),
        seed=before.seed,
        order=before.order,
        initialiser=before.initialiser,
    )
    return with_stop_rules(after, before.stop_rules)


def with_split(before: Experiment, split: Split) -> Experiment:
    """Split the data anew; training starts again from the same start, for some test points may have been learned.

    Parts that edits of the data have held are dealt anew as well.
    """
    dataset = before.dataset if before.dataset.test_rows is None else replace(before.dataset, test_rows=None)
    data = prepare(dataset, split, before.spec.output)
    return _restarted(replace(before, dataset=dataset, split=split, data=data))


def with_rows(before: Experiment, train_rows: NDArray[np.int64], test_rows: NDArray[np.int64]) -> Experiment:
    """Learn from these rows of the dataset and test with those, whatever the split says: one fold of several."""
    data = prepare_rows(before.dataset, train_rows, test_rows, before.spec.output)
    return _restarted(replace(before, data=data))


def with_features(before: Experiment, features: tuple[str, ...]) -> Experiment:
    """Give the network other functions of the inputs, () for the inputs themselves; their number is m.

    Raises
    ------
    ValueError
        If a formula cannot be read, or has no value for one of the examples.
    """
    dataset = replace(before.dataset, features=features)
    data = prepare(dataset, before.split, before.spec.output)
    spec = replace(before.spec, sizes=(dataset.network_input_count, *before.spec.sizes[1:]))
    return _restructured(replace(before, dataset=dataset, data=data), spec)


def with_weights(before: Experiment, layer: int, row: int, column: int, block: ArrayLike) -> Experiment:
    """Write a block of weights with its upper left corner at (row, column) of matrix `layer`.

    Before the first step this changes the start that Reset returns to.

    Raises
    ------
    ValueError
        If the block does not fit into the matrix or holds a number that is not finite.
    """
    matrices = [matrix.copy() for matrix in before.parameters.matrices]
    values = np.atleast_2d(np.asarray(block, dtype=np.float64))
    rows, columns = matrices[layer].shape
    if row + values.shape[0] > rows or column + values.shape[1] > columns:
        raise ValueError(
            tr(
                "a block of {shape} x {shape2} at row {row}, column {column} does not fit into a "
                "matrix of {rows} x {columns}"
            ).format(
                shape=values.shape[0], shape2=values.shape[1], row=row + 1, column=column, rows=rows, columns=columns
            )
        )
    if not np.isfinite(values).all():
        raise ValueError(tr("a weight must be a finite number"))
    matrices[layer][row : row + values.shape[0], column : column + values.shape[1]] = values
    return with_parameters(before, Parameters.from_matrices(before.spec, matrices))


def with_parameters(before: Experiment, parameters: Parameters) -> Experiment:
    """Put other weights into the same network."""
    if before.untrained:
        return measured(replace(before, start=parameters, parameters=parameters, history=EMPTY_HISTORY))
    return measured(replace(before, parameters=parameters))


def with_hyperparameters(before: Experiment, hyperparameters: Hyperparameters) -> Experiment:
    """Learn with other settings from here on. A new batch size cuts what is left of the current epoch.

    Another optimiser begins with nothing to remember.
    """
    if hyperparameters.optimiser == before.hyperparameters.optimiser:
        return replace(before, hyperparameters=hyperparameters)
    memory = Memory.fresh(before.spec, hyperparameters)
    return replace(before, hyperparameters=hyperparameters, memory=memory)


def with_frozen(before: Experiment, places: frozenset[int], frozen: bool) -> Experiment:
    """Freeze weights, named by their places in theta, or let them be trained again."""
    how = before.hyperparameters
    changed = how.frozen | places if frozen else how.frozen - places
    return with_hyperparameters(before, replace(how, frozen=changed))


def with_stop_rules(before: Experiment, rules: StopRules) -> Experiment:
    """Let runs end by other rules."""
    return replace(before, stop_rules=rules)


def with_hidden_sizes(before: Experiment, hidden_sizes: tuple[int, ...]) -> Experiment:
    """Build the network with other hidden layers and a new start from the same seed."""
    return _restructured(before, replace(before.spec, sizes=(before.spec.m, *hidden_sizes, before.spec.k)))


def with_hidden_activation(before: Experiment, hidden: str) -> Experiment:
    """Use another g; the weights of the start stay, and training starts again from them."""
    return _restarted(replace(before, spec=replace(before.spec, hidden=hidden)))


def with_output(before: Experiment, output: str) -> Experiment:
    """Use another f. The loss changes with it where it must, and the number of outputs where softmax needs one more."""
    _require_output_for(before.dataset, output)
    offered = losses_offered(before.dataset, output)
    loss = before.spec.loss if before.spec.loss in offered else offered[0]
    k = output_count(before.dataset, output)
    spec = replace(before.spec, sizes=(*before.spec.sizes[:-1], k), output=output, loss=loss)
    prepared = replace(before, data=prepare(before.dataset, before.split, output))
    if spec.sizes != before.spec.sizes:
        return _restructured(prepared, spec)
    return _restarted(replace(prepared, spec=spec))


def with_loss(before: Experiment, loss: str) -> Experiment:
    """Use another loss; training starts again from the same start, for losses of two kinds make no one curve.

    Raises
    ------
    SpecError
        If the loss does not go with the output or the targets.
    """
    require_loss_for(before.dataset, loss)
    return _restarted(replace(before, spec=replace(before.spec, loss=loss)))


def with_seed(before: Experiment, seed: int) -> Experiment:
    """Draw a random start from a seed."""
    if not 0 <= seed < 2**63:
        raise ValueError(
            tr("seed must be a whole number from 0 to {value}, got {seed}").format(value=2**63 - 1, seed=seed)
        )
    initialiser = "auto" if before.initialiser == "deck" else before.initialiser  # the deck's start knows no seed
    start = initial_parameters(before.spec, seed, initialiser)
    return _restarted(replace(before, seed=seed, initialiser=initialiser, start=start))


def with_initialiser(before: Experiment, initialiser: str) -> Experiment:
    """Draw the random start another way, from the same seed."""
    start = initial_parameters(before.spec, before.seed, initialiser)
    return _restarted(replace(before, initialiser=initialiser, start=start))


def starts_offered(spec: NetworkSpec) -> tuple[str, ...]:
    """Return the initialisers that can start a network; the deck's own matrices fit one size only."""
    return tuple(name for name in START_NAMES if name != "deck" or spec.sizes == DECK_SIZES)


def reset(before: Experiment) -> Experiment:
    """Go back to the same start: same weights, same order of examples."""
    return _restarted(before)


def outputs_for(dataset: Dataset) -> tuple[str, ...]:
    """Return the output activations that can hold the dataset's targets."""
    everything = ("sigmoid", "identity", "tanh", "relu", "softmax")
    return tuple(output for output in everything if _why_no_output(dataset, output) is None)


def losses_offered(dataset: Dataset, output: str) -> tuple[str, ...]:
    """Return the losses that go with both the output activation and the dataset's targets."""
    return tuple(loss for loss in losses_for(output) if _why_no_loss(dataset, loss) is None)


def _why_no_loss(dataset: Dataset, loss: str) -> str | None:
    if loss != "cross_entropy" or dataset.task == "classification":
        return None
    if dataset.scale != "none" or dataset.targets.min() < 0.0 or dataset.targets.max() > 1.0:
        return tr("cross-entropy needs targets between 0 and 1; this data set has other numbers: use the squared loss")
    return None


def require_loss_for(dataset: Dataset, loss: str) -> None:
    """Raise a SpecError if the loss cannot be had with the targets."""
    if reason := _why_no_loss(dataset, loss):
        raise SpecError(reason)


def _why_no_output(dataset: Dataset, output: str) -> str | None:
    if output == "softmax" and dataset.task == "regression":
        return tr("softmax gives shares of classes; the targets of this data set are numbers: use identity")
    return None


def _require_output_for(dataset: Dataset, output: str) -> None:
    if reason := _why_no_output(dataset, output):
        raise SpecError(reason)


def _restructured(before: Experiment, spec: NetworkSpec) -> Experiment:
    initialiser = before.initialiser if before.initialiser in starts_offered(spec) else "auto"
    return _restarted(
        replace(
            before,
            spec=spec,
            initialiser=initialiser,
            start=initial_parameters(spec, before.seed, initialiser),
            hyperparameters=_thawed(before.hyperparameters),
        )
    )


def _thawed(how: Hyperparameters) -> Hyperparameters:
    """The same settings with no weight frozen: in another structure the places in theta mean other weights."""
    return replace(how, frozen=frozenset()) if how.frozen else how


def _is_redrawn(before: Dataset, after: Dataset) -> bool:
    if before.recipe is None or after.recipe is None:
        return False
    return (before.recipe.name, before.features) == (after.recipe.name, after.features)


def _restarted(before: Experiment) -> Experiment:
    start = Parameters(before.spec, before.start.theta)
    progress = Progress(GeneratorState.from_seed(before.seed))
    memory = Memory.fresh(before.spec, before.hyperparameters)
    return measured(
        replace(before, start=start, parameters=start, memory=memory, progress=progress, history=EMPTY_HISTORY)
    )


def measured(before: Experiment) -> Experiment:
    """Put the point of now at the end of the history; a point of the same moment, before an edit, gives way to it."""
    history, now = before.history, before.epochs
    earlier = LossHistory(history.points[:-1]) if len(history) and history.column("epoch")[-1] == now else history
    return replace(before, history=earlier.with_points([(now, before.measures)]))


def _at_start(
    dataset: Dataset,
    split: Split,
    start: Parameters,
    hyperparameters: Hyperparameters,
    seed: int,
    order: Order,
    initialiser: str = "auto",
) -> Experiment:
    return measured(
        Experiment(
            dataset=dataset,
            split=split,
            data=prepare(dataset, split, start.spec.output),
            spec=start.spec,
            hyperparameters=hyperparameters,
            seed=seed,
            order=order,
            initialiser=initialiser,
            start=start,
            parameters=start,
            memory=Memory.fresh(start.spec, hyperparameters),
            progress=Progress(GeneratorState.from_seed(seed)),
            history=EMPTY_HISTORY,
        )
    )
