"""Jobs: work that is done in this process, or in several beside it, and comes back in order.

Only so much is under way at a time that memory stays flat. Workers are started afresh, as every system can, and end
with the process that started them, whatever ends that.
"""

import collections
import concurrent.futures
import multiprocessing
import os
import signal
import threading
from collections.abc import Generator, Iterable
from concurrent.futures.process import BrokenProcessPool

from wireparse.commands.blocks import Block
from wireparse.commands.signals import starting_without_interrupts
from wireparse.commands.streams import tell
from wireparse.commands.worker import Outcome, Settings, Worker

# For each worker what it has in hand, what it takes next, and what waits for those that are slower.
_AHEAD = 4


class JobError(Exception):
    """The workers could not be started, or one ended before its time."""


def count_processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def do_work(batches: Iterable[list[Block]], settings: Settings, jobs: int) -> Generator[Outcome]:
    """Yield what comes of batches of blocks, in their order.

    Args:
        batches: what there is to do, taken as it is needed.
        settings: what a worker has to know.
        jobs: in how many processes it is done; 1 is this one.

    Raises:
        JobError: the workers could not be started, or one ended before its time.
    """
    if jobs == 1:
        yield from map(Worker(settings).work, batches)
    else:
        yield from _share_work(batches, settings, jobs)


def _share_work(batches: Iterable[list[Block]], settings: Settings, jobs: int) -> Generator[Outcome]:
    pool = concurrent.futures.ProcessPoolExecutor(
        jobs, multiprocessing.get_context("spawn"), initializer=_start, initargs=(settings,)
    )
    under_way: collections.deque[concurrent.futures.Future[Outcome]] = collections.deque()
    others = set(multiprocessing.active_children())
    try:
        for batch in batches:
            under_way.append(_submit(pool, batch))
            if len(under_way) >= jobs * _AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    except BrokenProcessPool:
        raise JobError("a worker ended before its time: it was killed, or there was no memory left") from None
    except BaseException:
        # Nobody waits for what they have in hand.
        for worker in set(multiprocessing.active_children()) - others:
            worker.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _submit(pool: concurrent.futures.ProcessPoolExecutor, batch: list[Block]) -> "concurrent.futures.Future[Outcome]":
    try:
        with starting_without_interrupts():
            return pool.submit(_work, batch)
    except OSError as error:
        raise JobError(f"no worker can be started: {tell(error)}") from error


_worker: Worker | None = None


def _start(settings: Settings) -> None:
    """Make ready a process for its work."""
    global _worker  # noqa: PLW0603  a process has one
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _worker = Worker(settings)


def _end_with_parent() -> None:
    """Wait until the process that started this one has ended, and end, too: the queue for its work would never."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(batch: list[Block]) -> Outcome:
    assert _worker is not None  # noqa: S101  `_start` made it
    return _worker.work(batch)
