"""``nn-sim sweep``: the main job many times over, from the command line to the exit code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing

from nn_sim.cli.arguments import InputError
from nn_sim.cli.engine_choice import must_compile, ready_engine
from nn_sim.cli.exits import Exit
from nn_sim.cli.progress_bar import counting_bar
from nn_sim.cli.run_settings import RunSettings, load_dataset
from nn_sim.cli.streams import write_error, write_text
from nn_sim.cli.sweep_file import SweepFile, open_sweep
from nn_sim.cli.sweep_grid import runs_of
from nn_sim.cli.sweep_options import PROGRAM, SweepOptions, read_options
from nn_sim.cli.sweep_row import Cells, fingerprint, setting_cells
from nn_sim.cli.sweep_run import Results
from nn_sim.cli.sweep_signals import terminated_like_ctrl_c
from nn_sim.cli.sweep_summary import summary
from nn_sim.datasets import Dataset


def main(arguments: Sequence[str]) -> int:
    """Do the runs that the file has no rows of yet, print the best settings and return the exit code.

    Raises
    ------
    InputError
        If arguments, data or file are no good, or those who do the runs have failed.
    """
    options = read_options(arguments)
    dataset = load_dataset(options.first)
    content = fingerprint(options.first.data, dataset)
    cells = {settings: setting_cells(settings, content) for settings in runs_of(options, dataset)}
    _require_backend(options)
    with terminated_like_ctrl_c(), open_sweep(options.out) as file:
        file.require_columns_for(cells.values())
        had = sum(of_run in file.results for of_run in cells.values())
        try:
            _run_missing(options, dataset, cells, file)
        except KeyboardInterrupt:
            write_error(PROGRAM, f"interrupted; {_how_far(cells, file, options)}")
            return Exit.INTERRUPTED
        except InputError as error:
            raise InputError(f"{error}; {_how_far(cells, file, options)}") from error
        results = {settings: file.results[of_run] for settings, of_run in cells.items()}
    there = f", {had} of them there before" if had else ""
    write_text(summary(results, f"{dataset.title}: {_runs(len(cells))} in {options.out}{there}"))
    return Exit.OK


def _run_missing(options: SweepOptions, dataset: Dataset, cells: Mapping[RunSettings, Cells], file: SweepFile) -> None:
    missing = [settings for settings, of_run in cells.items() if of_run not in file.results]
    if not missing:
        return
    done = len(cells) - len(missing)
    with (
        closing(_spread(options, dataset, missing)) as results,
        counting_bar("sweep", len(cells), "runs", done) as report,
    ):
        for settings, result in results:
            file.add(cells[settings], result)
            done += 1
            report(done)


def _spread(options: SweepOptions, dataset: Dataset, runs: list[RunSettings]) -> Results:
    """Give the runs to those who do them; they are imported only now, for dask may be missing."""
    if options.scheduler is None and must_compile(options.first.engine):
        ready_engine(options.first.engine)  # once for all workers of this machine
    if options.backend == "dask":
        from nn_sim.cli.sweep_dask import spread_over_cluster

        return spread_over_cluster(dataset, runs, options.scheduler, options.jobs)
    from nn_sim.cli.sweep_joblib import spread_over_processes

    return spread_over_processes(dataset, runs, options.jobs)


def _require_backend(options: SweepOptions) -> None:
    if options.backend == "dask":
        from nn_sim.cli.sweep_dask import require_dask

        require_dask()


def _how_far(cells: Mapping[RunSettings, Cells], file: SweepFile, options: SweepOptions) -> str:
    done = sum(of_run in file.results for of_run in cells.values())
    return f"{done} of {_runs(len(cells))} are in {options.out}, and the same command goes on from there"


def _runs(count: int) -> str:
    return f"{count:,} run{'' if count == 1 else 's'}"
