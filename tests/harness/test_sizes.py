# SPDX-License-Identifier: Apache-2.0
"""What counts as a line of code, and that the table adds up."""

import tempfile
import unittest
from pathlib import Path

from tests.harness import described, sizes


class CodeLines(unittest.TestCase):
    def count(self, name: str, text: str) -> int:
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch) / name
            path.write_text(text)
            return sizes.code_lines(path)

    def test_comments_and_blanks_do_not_count(self):
        self.assertEqual(self.count("a.c", "/* one */\n\nint a; /* two\nthree */\n/* four */ int b;\n\t// five\n"), 2)
        self.assertEqual(self.count("a.S", "\tret\t// back\n// all\n\t.text\n"), 2)
        self.assertEqual(self.count("a.yaml", "# all\na: 1 # some\n\n  # more\nb: 2\n"), 2)


class Table(unittest.TestCase):
    def test_totals_are_the_sums(self):
        arches = described.everything()
        lines = sizes.table(arches)
        for title, part, suffixes in sizes.PARTS:
            rows = lines[lines.index(title) + 1:]
            cells = next(line for line in rows if line.startswith("  in all"))
            for column, arch in enumerate(arches):
                cell = cells[38 + 11 * column:][:11].strip()
                path = sizes.ROOT / part / arch
                if path.is_symlink():
                    self.assertEqual(cell, f"={path.readlink().name}")
                else:
                    self.assertEqual(int(cell or 0), sum(sizes.files(path, suffixes).values()), f"{title} of {arch}")

    def test_a_port_is_what_the_gate_counts(self):
        counts = sizes.files(sizes.ROOT / "runtime/arch/aarch64", (".c", ".h", ".S"))
        self.assertIn("switch.S", counts)
        self.assertTrue(all(counts.values()))


if __name__ == "__main__":
    unittest.main()
