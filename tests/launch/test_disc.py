# SPDX-License-Identifier: Apache-2.0
"""Guests on an emulator that boots from a disc: what the loader brings, and how the report comes back. The emulator is a stand-in."""

import struct
import tempfile
import unittest
from contextlib import contextmanager, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest import mock

from hypervisor.launch import disc, layout, machine, report, run
from hypervisor.launch.errors import RunnerError, UsageError
from hypervisor.launch.options import Options
from hypervisor.launch.verdict import Verdict

ABOUT = machine.load("x86_64")
COUNTS = [3, 4] + [0] * (report.REASONS - 2)


def head(state: int, capacity: int = 0, written: int = 0) -> bytes:
    names = b"".join(f"reason_{n}".encode().ljust(report.NAME_BYTES, b"\0") for n in range(report.REASONS))
    return report.HEADER.pack(report.MAGIC, state, 1000, 500, 2500, capacity, written, *COUNTS, names, b"why")


class Disc(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "kernel").write_bytes(b"\xf4" * 100)

    def guest(self, command: list[str], written: bytes | None, **options):
        """A run whose emulator is `command`, and which leaves `written` as its report."""
        @contextmanager
        def staged(_emulator, image, cpu, memory, append="", extras=None):
            self.told = (image, cpu, memory, {name: path.read_bytes() for name, path in extras.items()})
            if written is not None:
                (self.folder / "report").write_bytes(written)
            yield command, self.folder

        kernel = self.folder / "kernel"
        given = Options("x86_64", kernel, hypervisor=kernel, variant="vmx", **options)
        with mock.patch.object(disc, "staged", staged), redirect_stdout(TextIOWrapper(BytesIO())):
            return run.guest(given, interactive=False)

    def test_loader_brings_descriptor_and_payloads(self):
        self.guest(["true"], head(2))
        image, cpu, memory, extras = self.told
        self.assertEqual((image, cpu), (self.folder / "kernel", "corei7_skylake_x"))
        bundle = extras["bundle"]
        words = struct.unpack_from("<19Q", bundle)
        self.assertEqual((words[0], words[2]), (layout.MAGIC, memory << 20))
        source, size, gpa = struct.unpack_from("<3Q", bundle, 19 * 8 + 16 * 8)
        self.assertEqual((bundle[source - ABOUT["host"]["descriptor"]:][:size], gpa), (b"\xf4" * 100, 0x7C00))

    def test_report_decides(self):
        for state, verdict in ((2, Verdict.PASS), (3, Verdict.RESET), (4, Verdict.GUEST_CRASH), (5, Verdict.HYPERVISOR_CRASH), (6, Verdict.RUNNER_ERROR)):
            finished = self.guest(["echo", "x"], head(state))
            self.assertIs(finished.verdict, verdict)
            self.assertEqual(finished.report.counts, {"reason_0": 3, "reason_1": 4})

    def test_no_report(self):
        for written in (None, b"", head(2)[:100]):
            self.assertIs(self.guest(["echo", "x"], written).verdict, Verdict.HYPERVISOR_CRASH)
        finished = self.guest(["sh", "-c", "echo the disc is bad >&2; exit 3"], None)
        self.assertEqual((finished.verdict, "the disc is bad" in finished.why), (Verdict.RUNNER_ERROR, True))

    def test_log_is_what_was_sent_of_it(self):
        entries = b"".join(report.ENTRY.pack(n, 0x1000 + n, 1, 0, 0, 0) for n in range(3))
        finished = self.guest(["echo", "x"], head(2, 100, 3) + entries, log_exits=self.folder / "log")
        self.assertEqual([entry[1] for entry in finished.report.log], [0x1000, 0x1001, 0x1002])
        self.assertEqual(len((self.folder / "log").read_text().splitlines()), 3)
        ring = self.guest(["echo", "x"], head(2, 3, 4) + entries).report
        self.assertEqual(([entry[0] for entry in ring.log], ring.log_lost), ([1, 2, 0], 1))

    def test_what_has_no_meaning_there_is_refused(self):
        with self.assertRaisesRegex(UsageError, "--qemu"):
            self.guest(["true"], head(2), qemu="x")
        with self.assertRaisesRegex(UsageError, "--vmx"):
            machine.variant(machine.load("riscv64"), "vmx")

    def test_missing_programs_are_named(self):
        with self.assertRaisesRegex(RunnerError, "no-such-program"):
            disc.check({"needs": ["sh", "no-such-program"]})


if __name__ == "__main__":
    unittest.main()
