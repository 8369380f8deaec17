"""Jobs: work that is done in this process, or in several beside it, and comes back in order.

Each worker has a pipe of its own, which ends when it does: one that is killed is noticed, whatever it was at. Only so
much is under way at a time that memory stays flat. Workers are started afresh, as every system can, and end with the
process that started them, whatever ends that.
"""

import collections
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Generator, Iterable
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import cast

import attrs

from wireparse.commands.blocks import Block
from wireparse.commands.signals import starting_without_interrupts
from wireparse.commands.streams import tell
from wireparse.commands.worker import Outcome, Settings, Worker

# A worker has the next batch at hand when it is done with one.
_AT_HAND = 2
# For each worker so many batches are under way, or done and waiting for those before them.
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
        return
    remaining = iter(batches)
    done: dict[int, Outcome] = {}
    taken = given = 0
    is_over = False
    with _Crew(settings, jobs) as crew:
        while True:
            while not is_over and crew.has_room() and taken - given < jobs * _AHEAD:
                batch = next(remaining, None)
                is_over = batch is None
                if batch is not None:
                    crew.send(taken, batch)
                    taken += 1
            if given in done:
                yield done.pop(given)
                given += 1
            elif given == taken:
                return
            else:
                done |= crew.receive()


@attrs.define(eq=False)
class _Hand:
    """A worker: its process, this end of its pipe, and the numbers of the batches that it has."""

    process: BaseProcess
    pipe: Connection
    numbers: collections.deque[int] = attrs.field(factory=collections.deque)


class _Crew:
    """Workers, who take batches and give back what comes of them."""

    def __init__(self, settings: Settings, jobs: int) -> None:
        self._hands: list[_Hand] = []
        try:
            for _ in range(jobs):
                self._hands.append(_start(settings))
        except BaseException as error:
            self._end(is_in_haste=True)
            if isinstance(error, OSError):
                raise JobError(f"no worker can be started: {tell(error)}") from error
            raise

    def __enter__(self) -> "_Crew":  # noqa: PYI034  it is private, and has no subclass
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: object, _traceback: TracebackType | None) -> None:
        self._end(is_in_haste=kind is not None)

    def has_room(self) -> bool:
        """Say whether a worker can take a batch."""
        return any(len(hand.numbers) < _AT_HAND for hand in self._hands)

    def send(self, number: int, batch: list[Block]) -> None:
        """Give a batch to the worker who has least to do."""
        hand = min(self._hands, key=lambda hand: len(hand.numbers))
        try:
            hand.pipe.send(batch)
        except OSError:
            raise self._tell_loss(hand) from None
        hand.numbers.append(number)

    def receive(self) -> dict[int, Outcome]:
        """Wait until there is something done, and return it by the numbers of the batches."""
        busy = {hand.pipe: hand for hand in self._hands if hand.numbers}
        done = {}
        for pipe in wait(list(busy)):
            hand = busy[cast("Connection", pipe)]
            try:
                outcome: Outcome = hand.pipe.recv()
            except (EOFError, OSError):
                raise self._tell_loss(hand) from None
            done[hand.numbers.popleft()] = outcome
        return done

    def _tell_loss(self, hand: _Hand) -> JobError:
        """Return the error that says how a worker ended."""
        hand.process.join(1)
        code = hand.process.exitcode
        if code is not None and code < 0:
            return JobError(f"a worker was killed by signal {-code}, as happens where there is no memory left")
        return JobError(f"a worker ended before its time, with exit code {code}")

    def _end(self, *, is_in_haste: bool) -> None:
        """End all workers; in haste, nobody waits for what they have in hand."""
        for hand in self._hands:
            if is_in_haste:
                hand.process.terminate()
            hand.pipe.close()
        for hand in self._hands:
            hand.process.join()


def _start(settings: Settings) -> _Hand:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, settings), daemon=True)
    try:
        with starting_without_interrupts():
            process.start()
    except OSError:
        ours.close()
        raise
    finally:
        # So that the pipe ends with the process.
        theirs.close()
    return _Hand(process, ours)


def _serve(pipe: Connection, settings: Settings) -> None:
    """Work on what comes through a pipe, until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    batches: queue.SimpleQueue[list[Block]] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, batches), daemon=True).start()
    worker = Worker(settings)
    try:
        while True:
            outcome = worker.work(batches.get())
            pipe.send(outcome)
    except BrokenPipeError:
        # As below.
        os._exit(0)


def _receive(pipe: Connection, batches: "queue.SimpleQueue[list[Block]]") -> None:
    """Take what comes through a pipe while the worker works, so that the other side never waits; end with the pipe."""
    try:
        while True:
            batches.put(pipe.recv())
    except (EOFError, OSError):
        # Nobody waits for more, or is there to tell.
        os._exit(0)
