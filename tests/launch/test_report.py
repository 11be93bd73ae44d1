# SPDX-License-Identifier: Apache-2.0
"""The hypervisor's report: layout shared with C, histogram and exit log."""

import re
import struct
import tempfile
import unittest
from pathlib import Path

from hypervisor.launch import layout, report

ROOT = Path(__file__).resolve().parents[2]


def constant(header: str, name: str) -> int:
    text = (ROOT / "hypervisor" / header).read_text()
    return int(re.search(rf"#define {name} (?:UINT64_C\()?(0x[0-9a-f]+|\d+)", text).group(1), 0)


def write(state=2, log=(), capacity=0, written=0, magic=report.MAGIC) -> Path:
    names = b"".join(name.ljust(24, b"\0") for name in (b"nothing", b"unknown", b"hypercall") + (b"",) * 61)
    data = struct.pack("<71Q", magic, state, 1000, 100, 300, capacity, written, *[5, 0, 7] + [0] * 61) + names + b"why".ljust(256, b"\0")
    file = tempfile.NamedTemporaryFile(delete=False)
    with file:
        file.write(data + b"".join(struct.pack("<6Q", *entry) for entry in log))
    return Path(file.name)


class Reading(unittest.TestCase):
    def read(self, **values):
        path = write(**values)
        self.addCleanup(path.unlink)
        return report.read(path, path.stat().st_size)

    def test_constants_are_those_of_the_hypervisor(self):
        self.assertEqual(constant("report.h", "REPORT_MAGIC"), report.MAGIC)
        self.assertEqual(constant("report.h", "REPORT_REASONS"), report.REASONS)
        self.assertEqual(constant("report.h", "REPORT_NAME_BYTES"), report.NAME_BYTES)
        self.assertEqual(constant("report.h", "REPORT_MESSAGE_BYTES"), report.MESSAGE_BYTES)
        self.assertEqual(constant("guest.h", "GUEST_MAGIC"), layout.MAGIC)
        self.assertEqual(constant("guest.h", "GUEST_VERSION"), layout.VERSION)
        self.assertEqual(constant("guest.h", "GUEST_REGIONS"), layout.MAX_REGIONS)
        self.assertEqual(constant("guest.h", "GUEST_PAYLOADS"), layout.MAX_PAYLOADS)
        text = (ROOT / "hypervisor" / "report.h").read_text()
        for state in report.State:
            self.assertRegex(text, rf"REPORT_{state.name} = {state.value},")

    def test_fields(self):
        found = self.read()
        self.assertEqual((found.state, found.message, found.counts), (report.State.POWERED_OFF, "why", {"nothing": 5, "hypercall": 7}))
        self.assertAlmostEqual(found.before_guest, 0.1)

    def test_nothing_written(self):
        self.assertIsNone(self.read(magic=0))
        self.assertIsNone(report.read(Path("/nonexistent"), 4096))
        self.assertEqual(self.read(state=99).state, report.State.NOTHING)

    def test_report_is_the_end_of_the_file(self):
        path = write()
        self.addCleanup(path.unlink)
        content = path.read_bytes()
        path.write_bytes(b"\xff" * 5000 + content)
        self.assertEqual(report.read(path, len(content)).message, "why")
        self.assertIsNone(report.read(path, 2 * len(content)))

    def test_log_is_a_ring(self):
        entries = [(ticks, 0x1000, 2, 0x84000000, 0x1234, 0) for ticks in (30, 10, 20)]
        found = self.read(log=entries, capacity=3, written=4)
        lines = list(report.log_lines(found, {"hypercall": [("number", 0, 8), ("immediate", 8, 2)]}))
        self.assertEqual(lines[0], "# 1 earlier exits are lost: the log holds 3")
        self.assertEqual([line.split()[0] for line in lines[1:]], ["10000", "20000", "30000"])
        self.assertTrue(lines[1].endswith("0000000000001000 hypercall number=0x84000000 immediate=0x1234"), lines[1])

    def test_log_that_claims_too_much(self):
        self.assertEqual(len(self.read(log=[(1, 2, 3, 4, 5, 6)], capacity=1 << 60, written=1 << 40).log), 1)


class Showing(unittest.TestCase):
    def test_histogram(self):
        self.assertEqual(report.histogram({"b": 1, "a": 1, "c": 80}).splitlines(), [
            "82 exits of the guest, by reason:",
            f"  c                             80  97.6 %  {'#' * 40}",
            "  a                              1   1.2 %  #",
            "  b                              1   1.2 %  #"])

    def test_what_is_shown_as_nothing_has_no_bar(self):
        self.assertEqual(report.histogram({"a": 1, "b": 60, "c": 100000}).splitlines()[1:], [
            f"  c                        100,000  99.9 %  {'#' * 40}", "  b                             60   0.1 %  #", "  a                              1   0.0 %"])

    def test_no_exits(self):
        self.assertIn("no exit", report.histogram({}))

    def test_payload_is_laid_out_as_c_does(self):
        fields = report.payload_fields(ROOT / "desc" / "exits.yaml")
        self.assertEqual(fields["mmio_read"], [("address", 0, 8), ("width", 8, 1), ("reg", 9, 1), ("reg_width", 10, 1), ("sign_extend", 11, 1)])
        self.assertEqual(fields["system_down"], [])


if __name__ == "__main__":
    unittest.main()
