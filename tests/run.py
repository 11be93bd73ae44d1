# SPDX-License-Identifier: Apache-2.0
"""./halyard test: runs the suites one after another and says what each test did."""

from __future__ import annotations

import argparse
import sys
import time

from tests.harness.suites import DOCS, SUITES
from tests.harness.verdict import Result, Verdict


class Report:
    """Prints results as they come: failures at once and in full, passes as a count."""

    def __init__(self, verbose: bool):
        self.verbose = verbose
        self.results: list[Result] = []
        self.colour = sys.stdout.isatty()

    def paint(self, text: str, code: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self.colour else text

    def add(self, result: Result):
        self.results.append(result)
        if result.verdict is Verdict.PASS:
            if self.verbose:
                print(f"  {self.paint('pass', '32')} {result.name}", flush=True)
            return
        shade = "33" if result.verdict is Verdict.SKIP else "31"
        print(f"  {self.paint(result.verdict.value, shade)} {result.name}: {result.why}", flush=True)
        for line in result.output.splitlines():
            print(f"      | {line}")

    def count(self, verdicts) -> int:
        return sum(result.verdict in verdicts for result in self.results)


def run(name: str, options, report: Report):
    first = len(report.results)
    started = time.monotonic()
    print(f"{name}: {DOCS[name]}", flush=True)
    try:
        for result in SUITES[name](options):
            report.add(result)
    except Exception as error:  # a broken suite must not hide the others
        report.add(Result(name, Verdict.ERROR, f"{type(error).__name__}: {error}"))
    done = report.results[first:]
    if not done:
        report.add(Result(name, Verdict.NO_OUTPUT, "the suite ran no test"))
    passed = sum(result.verdict is Verdict.PASS for result in done)
    print(f"  {passed} of {len(done)} passed in {time.monotonic() - started:.0f} s", flush=True)


def main(argv=None) -> int:
    parser = argparse.ArgumentParser(prog="./halyard test", description="Runs the tests of Halyard.")
    parser.add_argument("suites", nargs="*", metavar="SUITE", help="only these suites (default: all)")
    parser.add_argument("--list", action="store_true", help="name the suites and stop")
    parser.add_argument("--verbose", "-v", action="store_true", help="show passes too")
    parser.add_argument("--patience", type=float, default=1.0, metavar="N", help="multiply every time limit of an emulator by N")
    options = parser.parse_args(argv)
    if options.list:
        for name, doc in DOCS.items():
            print(f"{name:10} {doc}")
        return 0
    unknown = [name for name in options.suites if name not in SUITES]
    if unknown:
        parser.error(f"no suite {', '.join(unknown)}; there are {', '.join(SUITES)}")
    report = Report(options.verbose)
    for name in options.suites or SUITES:
        run(name, options, report)
    failed = [result for result in report.results if not result.verdict.good]
    if failed:
        print("\nNot passed:")
        for result in failed:
            print(f"  {result.verdict.value:12} {result.name}: {result.why}")
    skipped = report.count([Verdict.SKIP])
    print(f"\n{report.count([Verdict.PASS])} passed, {len(failed)} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
