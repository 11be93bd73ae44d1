# SPDX-License-Identifier: Apache-2.0
"""Runs the unittest cases of one folder and reports them as TAP: python -m tests.harness.unittests tests/generator"""

from __future__ import annotations

import sys
import unittest


class TapResult(unittest.TestResult):
    """One line a test; what went wrong follows as comments."""

    def __init__(self):
        super().__init__()
        self.number = 0

    def report(self, test, good, note="", detail=""):
        self.number += 1
        print(f"{'ok' if good else 'not ok'} {self.number} - {test.id()}{note}", flush=True)
        for line in detail.splitlines():
            print(f"# {line}")

    def addSuccess(self, test):
        self.report(test, True)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.report(test, False, detail=self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.report(test, False, detail=self.errors[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.report(test, True, f" # SKIP {reason}")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.report(subtest, False, detail=self._exc_info_to_string(err, test))


def main(folder: str) -> int:
    suite = unittest.defaultTestLoader.discover(folder, pattern="test_*.py")
    result = TapResult()
    suite.run(result)
    print(f"1..{result.number}")
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
