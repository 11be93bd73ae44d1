# SPDX-License-Identifier: Apache-2.0
"""What counts as a line of code, and that the table adds up."""

import re
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


class Page(unittest.TestCase):
    """docs/porting.md says how large each part of a port is."""

    NEAR = 25  # lines, or this many hundredths

    def rows(self):
        """(part, its row's file names, {column: what the page says}) of the table, where it says a number."""
        page = (sizes.ROOT / "docs/porting.md").read_text(encoding="utf-8")
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| ")]
        start = next(number for number, row in enumerate(rows) if row[:2] == ["file", "what it says"])
        head, part = rows[start], None
        for row in rows[start + 1:]:
            if len(row) != len(head):
                return
            names = re.findall(r"`([^`]+)`", row[0])
            part = names[0].removesuffix("/ARCH/") if row[0].startswith("**") else part
            cells = {arch: cell.strip("*") for arch, cell in zip(head[2:], row[2:])}
            yield part, [] if row[0].startswith("**") else names, {arch: cell for arch, cell in cells.items() if cell.isdigit()}

    def there(self, part: str, names: list[str], arch: str) -> int:
        """Lines of these files, all of them without names; a back end's C stands with that of its base, under names of its own."""
        home = (described.base(arch) or arch) if part == "runtime/arch" else arch
        others = tuple(described.backends(home)) if part == "runtime/arch" and names else ()
        counts = sizes.files(sizes.ROOT / part / home, dict((folder, kinds) for _, folder, kinds in sizes.PARTS)[part])
        return sum(lines for name, lines in counts.items() if (not names or name in names)
                   and (name.startswith(arch) if arch != home else not (others and name.startswith(others))))

    def test_sizes_are_near_those_that_there_are(self):
        seen = 0
        for part, names, cells in self.rows():
            for arch, said in cells.items():
                there = self.there(part, names, arch)
                with self.subTest(f"{part} {names} {arch}: {there}, the page says {said}"):
                    self.assertLessEqual(abs(there - int(said)), max(self.NEAR, there * self.NEAR // 100))
                seen += 1
        self.assertGreater(seen, 50)


if __name__ == "__main__":
    unittest.main()
