# SPDX-License-Identifier: Apache-2.0
"""The generator and its templates know no architecture: none of the names that descriptions give occurs there as a word."""
import os
import re
import unittest

from support import HERE, ROOT

from generator.load import load_tree
from generator.merge import architectures, family, files

SHORTEST = 3
# Names that are words of the description language or of English first; each with what it means there.
LANGUAGE = {
    "fuel": None,
}
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


class Blindness(unittest.TestCase):
    def check(self, names):
        seen = 0
        for path, text in sources():
            seen += 1
            for number, line in enumerate(text.split("\n"), 1):
                for match in WORD.finditer(line):
                    for word in {match.group().lower(), *match.group().lower().split("_")}:
                        if word in names and word not in LANGUAGE:
                            self.fail(f"{path}:{number}: '{word}' is a name of {names[word]}: {line.strip()}")
        self.assertGreater(seen, 50)

    def test_ours(self):
        names = described_names(os.path.join(ROOT, "desc"))
        self.assertGreater(len(names), 300)
        self.check(names)

    def test_samples(self):
        """The names of the architectures that only samples describe do not occur either."""
        names = {}
        for sample in sorted(os.listdir(os.path.join(HERE, "samples"))):
            names[sample] = f"tests/generator/samples/{sample}"
        self.assertGreater(len(names), 3)
        self.check(names)


if __name__ == "__main__":
    unittest.main()
