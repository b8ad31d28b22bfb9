"""The runs of a sweep on a dask cluster: one that is there already, or processes of this machine.

Owns all that is known of dask. The examples travel once, as a value: the workers need no file of the user's, but the
same program installed.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, TypeVar

from joblib import cpu_count

from nn_sim.cli.arguments import InputError
from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.streams import write_error
from nn_sim.cli.sweep_options import PROGRAM
from nn_sim.cli.sweep_run import Results, RunResult, finished
from nn_sim.cli.sweep_signals import deaf_children
from nn_sim.datasets import Dataset

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_SECONDS = 10
THIS_MACHINE = "127.0.0.1"
LOGGERS = ("distributed", "distributed.client", "distributed.worker", "distributed.scheduler")
T = TypeVar("T")


def require_dask() -> None:
    """Raise InputError where dask is not installed."""
    try:
        import dask

        dask.config.set({"logging": dict.fromkeys(LOGGERS, "critical")})  # what goes wrong is told here, in one line
        import distributed  # noqa: F401
    except ImportError:
        raise InputError("--backend dask needs dask: install it with pip install 'nn-sim[cluster]'") from None


def spread_over_cluster(dataset: Dataset, runs: list[RunSettings], scheduler: str | None, jobs: int | None) -> Results:
    """Yield each run as it finishes on the workers of a scheduler, or without one on `jobs` processes of this machine.

    Raises
    ------
    InputError
        If the scheduler does not answer or goes away, or a worker cannot do the work.
    """
    from distributed import as_completed

    workers = min(jobs or cpu_count(), len(runs))
    with _client_of(scheduler) if scheduler is not None else _client_of_our_own(workers) as client:
        # The scheduler drops what a client has asked for when it goes, so there is nothing to cancel at the end.
        for future in as_completed(_submitted(client, dataset, runs), loop=client.loop):
            yield _result_of(future)


@contextmanager
def _client_of(scheduler: str) -> Iterator[Client]:
    from distributed import Client
    from distributed.comm import resolve_address

    try:
        resolve_address(scheduler)  # a client that is given nonsense takes long to give it up
        client = Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(f"no dask scheduler answers at {scheduler} ({reason})") from None
    with client:
        if not client.nthreads():
            write_error(PROGRAM, f"the scheduler at {scheduler} has no workers yet; waiting for them")
        yield client


@contextmanager
def _client_of_our_own(workers: int) -> Iterator[Client]:
    """Yield a client of processes that end with it; dask lets each have one thread of BLAS."""
    from distributed import Client, LocalCluster

    with ExitStack() as stack:
        with deaf_children():
            cluster = stack.enter_context(
                LocalCluster(
                    n_workers=workers,
                    threads_per_worker=1,
                    host=THIS_MACHINE,
                    dashboard_address=f"{THIS_MACHINE}:0",  # for without one it listens to the whole network
                    worker_dashboard_address=f"{THIS_MACHINE}:0",
                    silence_logs=logging.CRITICAL,
                )
            )
        yield stack.enter_context(Client(cluster, set_as_default=False))


def _submitted(client: Client, dataset: Dataset, runs: list[RunSettings]) -> list[Future]:
    """Hand over the examples, once, and all runs, which wait for them."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Sending large graph")  # dask would have them in a file that all can read
        examples = client.submit(_held, dataset, pure=False)
    futures: list[Future] = client.map(finished, [examples] * len(runs), runs, pure=False)
    return futures


def _held(value: T) -> T:
    return value


def _result_of(future: Future) -> tuple[RunSettings, RunResult]:
    from distributed.scheduler import KilledWorker

    try:
        result: tuple[RunSettings, RunResult] = future.result()
        return result
    except CancelledError:
        raise InputError("the dask scheduler has gone away") from None
    except KilledWorker:
        raise InputError("a run killed several workers of the cluster, perhaps for want of memory") from None
    except Exception as error:  # whatever a worker fails with that has another program, or lacks this one
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        raise InputError(f"a worker of the cluster failed ({reason}); has it the same version of nn-sim?") from None
