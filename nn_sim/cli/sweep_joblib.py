"""The runs of a sweep on this machine: joblib's worker processes, a run at a time each."""

from __future__ import annotations

import warnings
from concurrent.futures.process import BrokenProcessPool

from joblib import Parallel, cpu_count, delayed, parallel_config

from nn_sim.cli.arguments import InputError
from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.sweep_run import Results, finished
from nn_sim.cli.sweep_signals import deaf_children
from nn_sim.datasets import Dataset


def spread_over_processes(dataset: Dataset, runs: list[RunSettings], jobs: int | None) -> Results:
    """Yield each run as it finishes, `jobs` at a time; None is one for each core.

    Raises
    ------
    InputError
        If a worker was killed.
    """
    at_a_time = min(jobs or cpu_count(), len(runs))
    # One thread of BLAS in each worker: no more threads than cores, and sums in the same order however many jobs.
    # For the same reason a single job, too, has a worker: joblib would do it in this process, with all its threads.
    with parallel_config("loky", inner_max_num_threads=1), deaf_children():
        parallel = Parallel(
            n_jobs=max(at_a_time, 2), pre_dispatch=at_a_time, batch_size=1, return_as="generator_unordered"
        )
        results = parallel(delayed(finished)(dataset, settings) for settings in runs)
    try:
        for result in results:  # noqa: UP028 - "yield from" would close the results without what is below
            yield result
    except BrokenProcessPool:
        raise InputError("a worker process was killed, perhaps for want of memory; try fewer --jobs") from None
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that there are results nobody has asked for: that is the purpose
            results.close()
