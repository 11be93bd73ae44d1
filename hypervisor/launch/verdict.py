# SPDX-License-Identifier: Apache-2.0
"""What became of a run, and the exit status that says so."""

from __future__ import annotations

import signal
from enum import Enum

from hypervisor.launch.report import Report, State
from hypervisor.launch.session import Outcome


class Verdict(Enum):
    """The exit status of `./halyard run` and what it means."""

    PASS = (0, "pass: the guest powered off")
    GUEST_CRASH = (1, "guest crash")
    USAGE = (2, "the command line or a file of the user's is wrong, or asks for what is not there yet")
    TIMEOUT = (3, "timeout")
    NO_OUTPUT = (4, "no output: neither guest nor hypervisor printed a byte in time")
    HYPERVISOR_CRASH = (5, "hypervisor crash")
    RUNNER_ERROR = (6, "runner error: the guest could not be run")
    RESET = (7, "the guest asked for a reset")
    HUNG_UP = (129, "ended by SIGHUP")
    LEFT = (130, "left by Ctrl-A X or Ctrl-C")
    TERMINATED = (143, "ended by SIGTERM")

    @property
    def status(self) -> int:
        return self.value[0]

    @property
    def meaning(self) -> str:
        return self.value[1]


SIGNALS = {signal.SIGHUP: Verdict.HUNG_UP, signal.SIGTERM: Verdict.TERMINATED}


def judge(outcome: Outcome, report: Report | None) -> tuple[Verdict, str]:
    """Verdict and reason. What the hypervisor reports counts before what the guest prints, since a guest can print anything."""
    state = report.state if report else State.NOTHING
    message = report.message if report else ""
    if state is State.HYPERVISOR_CRASH:
        return Verdict.HYPERVISOR_CRASH, message
    if state is State.BAD_DESCRIPTOR:
        return Verdict.RUNNER_ERROR, message
    if outcome.panic or state is State.GUEST_CRASH:
        return Verdict.GUEST_CRASH, message or outcome.panic
    if state is State.POWERED_OFF:
        return Verdict.PASS, ""
    if state is State.RESET:
        return Verdict.RESET, f"{message}; --log-exits FILE tells what it did before" if message else ""
    if outcome.signal is not None:
        return SIGNALS[outcome.signal], ""
    if outcome.left:
        return Verdict.LEFT, ""
    if outcome.timed_out:
        if not outcome.printed:
            return Verdict.NO_OUTPUT, f"killed after {outcome.seconds:.0f} s"
        return Verdict.TIMEOUT, f"killed after {outcome.seconds:.0f} s"
    if outcome.code != 0:
        return Verdict.RUNNER_ERROR, f"the emulator ended with status {outcome.code}: {outcome.errors.strip() or 'it did not say why'}"
    if not outcome.printed:
        return Verdict.NO_OUTPUT, "the machine switched itself off"
    return Verdict.HYPERVISOR_CRASH, "the machine stopped before the guest did"
