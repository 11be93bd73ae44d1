# SPDX-License-Identifier: Apache-2.0
"""The generator and its templates know no architecture: none of the names that descriptions give occurs there as a word."""
import os
import re
import shutil
import tempfile
import unittest

from support import HERE, ROOT

from generator.load import load_tree
from generator.merge import architectures, family, files

SHORTEST = 3
# Described names that are English words or words of the description language first, and mean that in the generator.
ENGLISH = {"atomic", "block", "clean", "control", "cycle", "enter", "event", "identity", "instruction", "load", "ordered", "scratch", "slot", "star",
           "status", "store", "swap", "tables", "time", "undefined"}
ENGLISH_OF_SAMPLES = {"instruction", "load", "star", "store", "time"}
ESCAPE = re.compile(r"\\x[0-9a-f]{2}")
WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*")


def described_names(folder):
    """{name: where it comes from} of all architectures, registers and instructions below a folder of descriptions."""
    tree = load_tree(folder)
    found = {}
    for arch in architectures(tree):
        found[arch] = f"{arch}"
        merged = files(tree, arch)
        for file, section in (("registers.yaml", "registers"), ("sysregs.yaml", "registers"), ("instructions.yaml", "instructions")):
            root = merged.get(file)
            rows = root.get(section) if root is not None else None
            for key, node in rows.items() if rows is not None else ():
                for name, _ in family(key, node):
                    found[name] = f"{arch}/{file}"
    return {name: place for name, place in found.items() if len(name) >= SHORTEST}


def sources():
    """Every handwritten file that must be blind, with its text."""
    for folder in ("generator", "templates"):
        for place, folders, names in os.walk(os.path.join(ROOT, folder)):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(names):
                path = os.path.join(place, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, ROOT), file.read()


def words(line):
    """Words of a line and the parts of those with underscores, in lower case."""
    for match in WORD.finditer(ESCAPE.sub(" ", line)):
        word = match.group().lower()
        yield from {word, *word.split("_")}


class Blindness(unittest.TestCase):
    def check(self, names, english):
        self.assertLessEqual(english, set(names), "an exception that nothing needs")
        seen = 0
        for path, text in sources():
            seen += 1
            for number, line in enumerate(text.split("\n"), 1):
                for word in words(line):
                    if word in names and word not in english:
                        self.fail(f"{path}:{number}: '{word}' is a name of {names[word]}: {line.strip()}")
        self.assertGreater(seen, 50)

    def test_ours(self):
        names = described_names(os.path.join(ROOT, "desc"))
        self.assertGreater(len(names), 300)
        self.check(names, ENGLISH)

    def test_samples(self):
        """Nor do the names of architectures that only samples describe."""
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(os.path.join(HERE, "samples"), os.path.join(folder, "arch"))
            names = described_names(folder)
        self.assertGreater(len(names), 100)
        self.check(names, ENGLISH_OF_SAMPLES)

    def test_finds_names(self):
        names = described_names(os.path.join(ROOT, "desc"))
        for name in ("sctlr_el1", "aarch64", "x29"):
            for line in (f"if name == '{name}':", f"hy_{name}_read();" if "_" not in name else f"read {name}", name.upper()):
                self.assertTrue(set(words(line)) & set(names), line)


if __name__ == "__main__":
    unittest.main()
