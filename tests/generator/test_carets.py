# SPDX-License-Identifier: Apache-2.0
"""Mistakes of different phases in one file are all told in one run of the command line, and nothing is touched."""
import hashlib
import os
import re
import shutil
import tempfile
import unittest

from support import ROOT, Descriptions, command

from generator.rules import PAGES

# What is appended to a registers.yaml: three registers, four mistakes.
MISTAKES = """
  first_mistake:
    class: {cls}
    encoding: [{encoding}]
    swich: none
    switch: none
    doc: A misspelt key
    ref: nowhere
  second_mistake:
    class: {cls}
    encoding: [{other}]
    switch: none
    fields:
      low: {{bits: [32, 0], doc: Low half and one more}}
      high: {{bits: [63, 32], doc: High half}}
    hooks: [irq_hanlder]
    doc: Overlapping bits and an unknown hook
    ref: nowhere
  third_mistake:
    class: {cls}
    encoding: [{encoding}]
    switch: none
    doc: A duplicate encoding
    ref: nowhere
"""


def digest(folder):
    """Every path below a folder with its content."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                found[os.path.relpath(os.path.join(place, name), folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


class FourCarets(unittest.TestCase):
    def four(self, descriptions, rel, text):
        descriptions.write(rel, descriptions.read(rel).rstrip("\n") + "\n" + text.lstrip("\n"))
        with tempfile.TemporaryDirectory() as out:
            shutil.copytree(os.path.join(ROOT, "generated", "include"), os.path.join(out, "include"))
            before = digest(descriptions.path), digest(out)
            for arguments in (["check"], ["gen", "--out", out], ["gen", "--check", "--out", out]):
                run = command(*arguments, "--desc", descriptions.path)
                self.assertEqual((run.returncode, run.stdout), (1, ""), run.stderr)
                self.assertNotIn("Traceback", run.stderr)
                self.assertEqual(sorted(re.findall(r"error\[(E\d+)\]", run.stderr)), ["E20", "E36", "E50", "E54"], run.stderr)
                self.assertEqual(len(re.findall(r"^\S*registers\.yaml:\d+:\d+: error", run.stderr, re.M)), 4)
                self.assertEqual(self.carets(run.stderr),
                                 ["swich", "[63, 32]", "irq_hanlder", "[" + text.split("encoding: [")[1].split("]")[0] + "]"])
                self.assertEqual((digest(descriptions.path), digest(out)), before)

    def carets(self, stderr):
        """What the caret of each error underlines, the first character at least."""
        found = []
        lines = stderr.split("\n")
        for number, line in enumerate(lines):
            if ": error[" in line:
                text, under = lines[number + 1], lines[number + 2]
                at = under.index("^")
                rest = text[at:]
                found.append(rest[:rest.index("]") + 1] if rest.startswith("[") else re.match(r"\w+", rest).group())
        return found

    def test_in_the_real_description(self):
        with Descriptions(os.path.join(ROOT, "desc")) as descriptions:
            self.four(descriptions, "arch/aarch64/registers.yaml",
                      MISTAKES.format(cls="sysreg", encoding="3, 7, 15, 15, 7", other="3, 7, 15, 15, 6"))

    def test_in_a_small_one(self):
        with Descriptions() as descriptions:
            self.four(descriptions, "arch/tiny/registers.yaml", MISTAKES.format(cls="sysreg", encoding="7, 15", other="7, 14"))


class Explanations(unittest.TestCase):
    def test_every_rule_has_a_page(self):
        listing = command("explain").stdout
        for code, (title, text) in PAGES.items():
            self.assertRegex(code, r"^E[0-9]{2,3}$")
            self.assertGreater(len(text.split()), 7, code)
            self.assertIn(f"{code}  {title}", listing)

    def test_a_page(self):
        run = command("explain", "E50")
        self.assertEqual(run.returncode, 0)
        self.assertTrue(run.stdout.startswith("E50: overlapping bits\n\n"))

    def test_an_unknown_page(self):
        self.assertEqual(command("explain", "E00").returncode, 2)


if __name__ == "__main__":
    unittest.main()
