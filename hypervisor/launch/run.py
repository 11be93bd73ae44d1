# SPDX-License-Identifier: Apache-2.0
"""`./halyard run`: one guest from files to verdict."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from hypervisor.launch import layout, machine, report
from hypervisor.launch.errors import RunnerError, UsageError
from hypervisor.launch.options import Options
from hypervisor.launch.session import Outcome, Session
from hypervisor.launch.verdict import Verdict, judge


@dataclass
class Finished:
    """A run that is over."""

    verdict: Verdict
    why: str
    outcome: Outcome
    report: report.Report | None
    first_line: str  # what the first line on the console means
    real_time: bool  # the machine's clock, by which the report counts, goes as ours does

    def show(self):
        """Verdict, histogram, and how long it took until init (or a guest without one) printed its first line."""
        if self.verdict is Verdict.HUNG_UP:
            return  # nobody is there to read it
        bar = "\u2588" if (sys.stdout.encoding or "").lower().replace("-", "") == "utf8" else "#"
        print(f"\n{self.verdict.meaning}{': ' + self.why if self.why else ''} ({self.outcome.seconds:.1f} s)")
        if self.report and self.report.started:
            print(report.histogram(self.report.counts, bar))
            if self.outcome.user_space is not None:
                clock = "" if self.real_time else " of the machine's own time, which is not ours"
                print(f"{self.first_line} after {self.outcome.user_space:.2f} s; "
                      f"the guest's first instruction came after {self.report.before_guest:.2f} s{clock}.")
        sys.stdout.flush()


def guest(options: Options, interactive: bool = True, keep=None, waiting=None, say=None) -> Finished:
    """Runs the guest. `keep` is called with each line of the console, `waiting` with the seconds passed, while it says nothing; `say` with what
    the guest is taken for."""
    about = machine.load(options.arch)
    machine.check_cpu(about, options)
    if options.log_exits:
        write_log(options.log_exits, None)  # now, rather than behind a long run
    kernel, initrd, dtb = (machine.read(getattr(options, name), name) for name in ("kernel", "initrd", "dtb"))
    other = machine.variant(about, options.variant) or {}
    planned = layout.plan(about, options, kernel, initrd, dtb, **{key: other[key] for key in ("log_size",) if key in other})
    if say:
        say(taken_for(options, planned))
    hypervisor = options.hypervisor or machine.build(about)
    if not Path(hypervisor).is_file():
        raise RunnerError(f"there is no hypervisor {hypervisor}")
    with machine.emulate(about, planned, hypervisor, options) as ready:
        where = (ready.report, ready.report_size)
        running = (lambda: report.running(*where)) if ready.shared else lambda: True
        outcome = Session(ready.command, options.timeout, interactive and ready.interactive, keep, running, waiting).run()
        result = report.read(*where)
    if options.log_exits and result:
        write_log(options.log_exits, result)
    verdict, why = judge(outcome, result)
    return Finished(verdict, why, outcome, result, "User space" if planned.start.format == "linux" else "First line", ready.shared)


KINDS = {"linux": "a Linux kernel", "elf": "an ELF file", "multiboot": "a multiboot kernel", "flat": "raw bytes"}


def taken_for(options: Options, planned: layout.Layout) -> str:
    """What the kernel is, also to those who let us find out: what is like nothing else runs as raw bytes."""
    start = planned.start
    found = ", since it looks like nothing else" if options.format == "auto" and start.format == "flat" else ""
    return f"{options.kernel.name} is {KINDS[start.format]} (--format {start.format}){found}; it is entered at {start.entry:#x}" + (f"; {start.remark}" if start.remark else "")


def write_log(path: Path, result: report.Report | None):
    fields = report.payload_fields(machine.ROOT / "desc" / "exits.yaml")
    try:
        path.write_text("".join(line + "\n" for line in report.log_lines(result, fields)) if result else "")
    except OSError as error:
        raise UsageError(f"cannot write the exit log {path}: {error.strerror}") from error
