"""Signals that end a run: they are let in where they do no harm, so that no line and no file is left half written."""

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

# What a terminal, a shell or a supervisor ends a program with; not every system has them all.
_ENDINGS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class EndedBySignal(KeyboardInterrupt):
    """A signal asks the program to end; `number` says which."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _end(number: int, _frame: FrameType | None) -> None:
    raise EndedBySignal(number)


@contextlib.contextmanager
def ending_in_order() -> Iterator[None]:
    """Turn the signals that would end the program on the spot into an exception; those that are ignored stay so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    plain = [number for number in _ENDINGS if signal.getsignal(number) is signal.SIG_DFL]
    for number in plain:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number in plain:
            signal.signal(number, signal.SIG_DFL)


@contextlib.contextmanager
def holding_signals() -> Iterator[None]:
    """Let signals wait until what stands inside is done."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[int] = []
    held = {number: handler for number in _ENDINGS if callable(handler := signal.getsignal(number))}
    for number in held:
        signal.signal(number, lambda number, _frame: waiting.append(number))
    try:
        yield
    finally:
        for number, handler in held.items():
            signal.signal(number, handler)
        if waiting:
            held[waiting[0]](waiting[0], None)


@contextlib.contextmanager
def starting_without_interrupts() -> Iterator[None]:
    """Start processes inside that an interrupt at the terminal does not reach: it is for the one that started them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
