# SPDX-License-Identifier: Apache-2.0
"""SIGTERM and SIGHUP end a run as Ctrl-C does: by an exception on whose way everything is cleaned up."""

from __future__ import annotations

import signal
from contextlib import contextmanager

ENDS = (signal.SIGTERM, signal.SIGHUP)


class Stopped(KeyboardInterrupt):
    """A signal asked for the end."""

    def __init__(self, number: int):
        super().__init__()
        self.number = number


def stop(number: int, _frame):
    for each in (*ENDS, signal.SIGINT):  # nothing disturbs the cleaning up: some send a signal twice, to a process and to its group
        signal.signal(each, lambda *_: None)
    raise Stopped(number)


def install():
    """What is ignored already, as SIGHUP under nohup, stays so."""
    for each in ENDS:
        if signal.getsignal(each) is not signal.SIG_IGN:
            signal.signal(each, stop)


@contextmanager
def held():
    """Signals wait: one that came between the start of a process and the moment when we know of it would leave that process behind."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (*ENDS, signal.SIGINT))
    try:
        yield lambda: signal.pthread_sigmask(signal.SIG_SETMASK, before)  # for the new process, which inherits the mask
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
