# SPDX-License-Identifier: Apache-2.0
"""Every file of bad/ is refused with exactly the errors that its comments announce, on the lines where they stand.

KIND-what.yaml is that file of an architecture `bad` that extends the one of base/ (exits and hal replace base's own); a folder is laid
over base. A line's comment `# error[E50]` says that the error points there; two of them, that it does so twice.
"""
import os
import re
import unittest

from support import HERE, Descriptions

from generator.check import check
from generator.rules import PAGES

BAD = os.path.join(HERE, "bad")
NEUTRAL = ("exits", "hal")
MADE_BY_TESTS = {"E01", "E02", "E13"}  # test_load.py: what no file in a repository can be
FEWEST = 60


def cases():
    return sorted(os.listdir(BAD))


def files_of(case):
    """{path below desc: bytes}"""
    path = os.path.join(BAD, case)
    found = {}
    if os.path.isfile(path):
        kind = case.split("-")[0]
        rel = f"{kind}.yaml" if kind in NEUTRAL else f"arch/bad/{kind}.yaml"
        if rel.startswith("arch/bad/"):
            found["arch/bad/arch.yaml"] = b"schema: 1\nextends: tiny\nname: bad\n"
        found[rel] = read(path)
    for folder, _, names in os.walk(path):
        for name in names:
            full = os.path.join(folder, name)
            found[os.path.relpath(full, path)] = read(full)
    return found


def read(path):
    with open(path, "rb") as file:
        return file.read()


def announced(files):
    """[(file, line, code)] of the comments."""
    found = []
    for rel, data in files.items():
        for number, line in enumerate(data.decode("utf-8", "replace").split("\n"), 1):
            found += [(rel, number, code) for code in re.findall(r"error\[(E[0-9]+)\]", line)]
    return sorted(found)


class Bad(unittest.TestCase):
    maxDiff = None

    def test_each_is_refused_where_it_is_wrong(self):
        for case in cases():
            files = files_of(case)
            with self.subTest(case), Descriptions() as descriptions:
                for rel, data in files.items():
                    descriptions.write(rel, data)
                found = check(descriptions.path)
                places = sorted((d.mark.source.rel, d.mark.line, d.code) for d in found)
                self.assertEqual(places, announced(files), "\n".join(map(str, found)))
                for diagnostic in found:
                    self.assertRegex(str(diagnostic), r"^\S+:[0-9]+:[0-9]+: error\[E[0-9]{2,3}\]: .+\n +[0-9]+ \| .*\n +\| +\^")

    def test_the_base_is_right(self):
        with Descriptions() as descriptions:
            self.assertEqual([str(d) for d in check(descriptions.path)], [])

    def test_every_rule_has_one(self):
        covered = {code for case in cases() for _, _, code in announced(files_of(case))}
        self.assertEqual(set(PAGES) - covered, MADE_BY_TESTS)

    def test_there_are_enough(self):
        self.assertGreaterEqual(len(cases()), FEWEST)


if __name__ == "__main__":
    unittest.main()
