# SPDX-License-Identifier: Apache-2.0
"""The runner's own promise: seven ways to end give seven verdicts."""

import re
import sys
import unittest

from tests.harness.verdict import Verdict, execute, from_marks, from_status, from_tap

CRASH = re.compile(r"HOST CRASH.*")


def shell(script, timeout=5):
    return execute(["sh", "-c", script], timeout)


class BareImages(unittest.TestCase):
    def verdicts(self, script, timeout=5):
        return [result.verdict for result in from_marks("t", shell(script, timeout), CRASH)]

    def test_pass(self):
        self.assertEqual(self.verdicts("echo PASS a; echo DONE"), [Verdict.PASS])

    def test_fail(self):
        self.assertEqual(self.verdicts("echo 'FAIL a: because'; echo DONE"), [Verdict.FAIL])

    def test_skip(self):
        self.assertEqual(self.verdicts("echo 'SKIP a: no such CPU'; echo DONE"), [Verdict.SKIP])

    def test_hang(self):
        self.assertEqual(self.verdicts("echo PASS a; sleep 30", 0.5), [Verdict.PASS, Verdict.TIMEOUT])

    def test_silence(self):
        self.assertEqual(self.verdicts("true"), [Verdict.NO_OUTPUT])

    def test_host_crash(self):
        self.assertEqual(self.verdicts("echo PASS a; echo HOST CRASH at 0"), [Verdict.PASS, Verdict.CRASH])

    def test_emulator_killed(self):
        self.assertEqual(self.verdicts("echo PASS a; kill -SEGV $$"), [Verdict.PASS, Verdict.CRASH])

    def test_early_end(self):
        self.assertEqual(self.verdicts("echo PASS a"), [Verdict.PASS, Verdict.CRASH])

    def test_done_without_a_test(self):
        self.assertEqual(self.verdicts("echo DONE"), [Verdict.CRASH])

    def test_cannot_start(self):
        outcome = execute(["/nonexistent/emulator"], 1)
        self.assertEqual([r.verdict for r in from_marks("t", outcome, CRASH)], [Verdict.ERROR])

    def test_emulator_refuses(self):
        self.assertEqual(self.verdicts("echo 'qemu-system-x: unknown CPU'; exit 1"), [Verdict.ERROR])


class Tap(unittest.TestCase):
    def verdicts(self, script):
        return [result.verdict for result in from_tap("t", shell(script))]

    def test_pass_fail_skip(self):
        script = "echo 1..3; echo ok 1 - a; echo not ok 2 - b; echo 'ok 3 - c # SKIP why'; exit 1"
        self.assertEqual(self.verdicts(script), [Verdict.PASS, Verdict.FAIL, Verdict.SKIP])

    def test_missing_tests(self):
        self.assertEqual(self.verdicts("echo 1..2; echo ok 1 - a"), [Verdict.PASS, Verdict.CRASH])

    def test_bad_status_after_passes(self):
        self.assertEqual(self.verdicts("echo 1..1; echo ok 1 - a; exit 3"), [Verdict.PASS, Verdict.FAIL])


class Status(unittest.TestCase):
    def test_status(self):
        self.assertIs(from_status("t", execute([sys.executable, "-c", ""], 20)).verdict, Verdict.PASS)
        self.assertIs(from_status("t", shell("echo no; exit 1")).verdict, Verdict.FAIL)
        self.assertIs(from_status("t", shell("sleep 9", 0.3)).verdict, Verdict.TIMEOUT)


if __name__ == "__main__":
    unittest.main()
