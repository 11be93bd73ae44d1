# SPDX-License-Identifier: Apache-2.0
"""The output is a function of the descriptions: the same bytes on any Python, from anywhere, in any locale; and it comes quickly."""
import os
import shutil
import subprocess
import tempfile
import unittest

from support import ROOT, pythons

CACHE = os.path.join(ROOT, "build", "pycache")  # as ./halyard has it
SECONDS = 0.75 * len(os.listdir(os.path.join(ROOT, "desc", "arch")))  # half of it where this was written; slower machines exist
TRIES = 5


def contents(folder):
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                found[os.path.relpath(os.path.join(place, name), folder)] = file.read()
    return found


class Determinism(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def gen(self, python, cwd=ROOT, root=ROOT, **variables):
        """Everything that a run emits."""
        out = tempfile.mkdtemp(dir=self.folder)
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder, "PYTHONPATH": root, "PYTHONPYCACHEPREFIX": CACHE, **variables}
        done = subprocess.run([python, "-m", "generator", "gen", "--out", out], cwd=cwd, env=environment, capture_output=True, text=True,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return contents(out)

    def assert_same(self, one, other):
        """Names the files that differ, not what is in them."""
        self.assertEqual(sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path)), [])

    def test_same_bytes(self):
        runs = [{"PYTHONHASHSEED": "0"}, {"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "4711", "LC_ALL": "C"}, {"LC_ALL": "C.UTF-8", "LANG": "de_DE"},
                {"cwd": "/"}, {"cwd": self.folder, "LC_ALL": "POSIX", "TZ": "Asia/Tokyo", "PYTHONUTF8": "0"}]
        found = pythons()
        self.assertTrue(found, "no Python with PyYAML and Jinja2")
        expected = self.gen(found[0], PYTHONHASHSEED="99")
        self.assertGreater(len(expected), 20)
        for python in found:
            for variables in runs:
                with self.subTest(python=python, **variables):
                    self.assert_same(self.gen(python, **variables), expected)

    def test_same_bytes_in_another_checkout(self):
        """Nothing of the output says where the checkout is."""
        other = os.path.join(self.folder, "another checkout")
        for name in ("generator", "templates", "desc"):
            shutil.copytree(os.path.join(ROOT, name), os.path.join(other, name), ignore=shutil.ignore_patterns("__pycache__"))
        python = pythons()[0]
        self.assert_same(self.gen(python, root=other, cwd=other), self.gen(python))

    def test_committed_files(self):
        """What is in generated/ is what the descriptions say: a build needs no Python."""
        self.assert_same(contents(os.path.join(ROOT, "generated")), self.gen(pythons()[0]))

    def test_soon_done(self):
        """All of it in little processor time, once modules and templates are compiled."""
        for python in pythons():
            times = []
            for _ in range(TRIES):
                before = os.times()
                self.gen(python)
                after = os.times()
                times.append(after.children_user + after.children_system - before.children_user - before.children_system)
            with self.subTest(python=python):
                self.assertLess(min(times), SECONDS)


if __name__ == "__main__":
    unittest.main()
