# SPDX-License-Identifier: Apache-2.0
"""Runs a program under a time limit and tells pass, fail, crash, timeout, no output, skip and runner error apart."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    PASS = "pass"
    FAIL = "fail"
    CRASH = "crash"
    TIMEOUT = "timeout"
    NO_OUTPUT = "no output"
    SKIP = "skip"
    ERROR = "runner error"

    @property
    def good(self) -> bool:
        return self in (Verdict.PASS, Verdict.SKIP)


@dataclass
class Result:
    """One test's verdict; `why` is for people and empty for a pass."""

    name: str
    verdict: Verdict
    why: str = ""
    output: str = ""


@dataclass
class Outcome:
    """What a program did. `code` is None when it could not be started, negative for a signal."""

    code: int | None
    output: str
    timed_out: bool = False
    seconds: float = 0.0
    error: str = ""


def execute(command, timeout, env=None, cwd=None) -> Outcome:
    """Runs a command in a process group of its own, so that a time-out leaves nothing behind."""
    started = time.monotonic()
    try:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   env={**os.environ, **(env or {})}, cwd=cwd, start_new_session=True)
    except OSError as error:
        return Outcome(None, "", error=f"cannot start {command[0]}: {error.strerror}")
    timed_out = False
    try:
        data, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        timed_out = True
        os.killpg(process.pid, signal.SIGKILL)
        data, _ = process.communicate()
    text = data.decode("utf-8", "replace").replace("\r", "")
    return Outcome(process.returncode, text, timed_out, time.monotonic() - started)


def tail(text: str, lines: int = 25) -> str:
    return "\n".join(text.rstrip().splitlines()[-lines:])


TAP_LINE = re.compile(r"^(not ok|ok) \d+(?: -)?\s*(.*)$")
TAP_PLAN = re.compile(r"^1\.\.(\d+)")


def from_tap(prefix: str, outcome: Outcome) -> list[Result]:
    """Verdicts of a program that speaks TAP; one that promised more tests than it ran has crashed, or hung."""
    results, planned = [], 0
    for line in outcome.output.splitlines():
        if plan := TAP_PLAN.match(line):
            planned += int(plan.group(1))
        elif match := TAP_LINE.match(line):
            name, _, reason = match.group(2).partition("# SKIP")
            verdict = Verdict.SKIP if "# SKIP" in line else Verdict.PASS if match.group(1) == "ok" else Verdict.FAIL
            why = reason.strip() if verdict is Verdict.SKIP else "" if verdict is Verdict.PASS else "see its output"
            results.append(Result(f"{prefix}/{name.strip() or reason.strip()}", verdict, why))
    if any(result.verdict is Verdict.FAIL for result in results):
        results[-1].output = tail(outcome.output, 60)
    whole = program(prefix, outcome, len(results) >= max(planned, 1))
    failed_by_tests = whole and whole.verdict is Verdict.FAIL and any(not r.verdict.good for r in results)
    return results + ([whole] if whole and not failed_by_tests else [])


MARK = re.compile(r"^(PASS|FAIL|SKIP) ([\w.-]+)(?:: (.*))?$")


def from_marks(prefix: str, outcome: Outcome, crash: re.Pattern) -> list[Result]:
    """Verdicts of a bare image: lines PASS, FAIL and SKIP, closed by a line DONE."""
    results = [Result(f"{prefix}/{match.group(2)}", Verdict[match.group(1)], match.group(3) or "")
               for match in map(MARK.match, outcome.output.splitlines()) if match]
    done = re.search(r"^DONE\b", outcome.output, re.MULTILINE) is not None
    crashed = crash.search(outcome.output)
    if crashed:
        return results + [Result(prefix, Verdict.CRASH, crashed.group(0).strip(), tail(outcome.output))]
    whole = program(prefix, outcome, done and bool(results))
    return results + ([whole] if whole else [])


def program(name: str, outcome: Outcome, complete: bool) -> Result | None:
    """What is wrong with a run as a whole, None when nothing is."""
    if outcome.code is None:
        return Result(name, Verdict.ERROR, outcome.error)
    if outcome.timed_out:
        return Result(name, Verdict.TIMEOUT, f"killed after {outcome.seconds:.0f} s", tail(outcome.output))
    if outcome.code < 0:
        return Result(name, Verdict.CRASH, signal.Signals(-outcome.code).name, tail(outcome.output))
    if not outcome.output.strip():
        return Result(name, Verdict.NO_OUTPUT, f"exit status {outcome.code} and not a byte of output")
    if outcome.output.startswith("qemu-system-") and outcome.code == 1:
        return Result(name, Verdict.ERROR, outcome.output.splitlines()[0])
    if not complete:
        return Result(name, Verdict.CRASH, f"ended early, exit status {outcome.code}", tail(outcome.output))
    if outcome.code != 0:
        return Result(name, Verdict.FAIL, f"exit status {outcome.code}", tail(outcome.output))
    return None


def from_status(name: str, outcome: Outcome) -> Result:
    """Verdict of a program that says all by its exit status."""
    if outcome.code == 0 and not outcome.timed_out:
        return Result(name, Verdict.PASS)
    return program(name, outcome, True) or Result(name, Verdict.FAIL, f"exit status {outcome.code}", tail(outcome.output))
