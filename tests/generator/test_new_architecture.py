# SPDX-License-Identifier: Apache-2.0
"""A new architecture is a new folder below desc/arch: no file that it shares with others is edited, and its C compiles."""
import os
import re
import shutil
import subprocess
import unittest

from support import ROOT, Descriptions, command

from generator.load import load_tree
from generator.merge import base, files

NAME = "novel"
MODEL = "sim"
OPTIONAL = {"instructions.yaml": ("decode", "instructions"), "sysregs.yaml": ("sysregs",)}
BACKEND = [f"halyard/arch/{header}.h" for header in "access block controls entry features offsets operations stage2 switch traps".split()]
FLAGS = ["-std=c11", "-ffreestanding", "-O2", "-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wundef",
         "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror", "-fno-common"]


def contents(folder):
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), encoding="utf-8") as file:
                found[os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")] = file.read()
    return found


class NewArchitecture(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = Descriptions(os.path.join(ROOT, "desc"))
        cls.out = os.path.join(cls.tree.folder.name, "generated")
        cls.gen(cls)
        cls.before = contents(cls.out)
        folder = os.path.join(cls.tree.path, "arch", NAME)
        shutil.copytree(os.path.join(cls.tree.path, "arch", MODEL), folder)
        path = os.path.join(folder, "arch.yaml")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(re.sub(rf"^name: {MODEL}$", f"name: {NAME}", text, flags=re.MULTILINE))
        cls.gen(cls)
        cls.after = contents(cls.out)

    @classmethod
    def tearDownClass(cls):
        cls.tree.folder.cleanup()

    def gen(self):
        done = command("gen", "--desc", self.tree.path, "--out", self.out)
        if done.returncode:
            raise AssertionError(done.stderr)

    def test_adds_only_its_own_files(self):
        added = set(self.after) - set(self.before)
        self.assertGreater(len(added), 20)
        self.assertEqual([path for path in added if NAME not in re.split(r"[/.]", path)], [])
        self.assertEqual({path: text for path, text in self.after.items() if path in self.before}, self.before)

    def test_same_files_everywhere(self):
        """Every architecture has the same file names, and so has every back end, as far as there is something in them."""
        def below(name):
            return {path[len(name) + 1:] for path in self.after if path.startswith(f"{name}/")}
        self.assertEqual(below(NAME), below(MODEL))
        wanted = {path for path in below(MODEL) if path.startswith("halyard/arch/")}
        for name in os.listdir(os.path.join(self.tree.path, "arch")):
            backend = base(load_tree(self.tree.path), name) is not None
            with self.subTest(name=name):
                needed = {path.replace("/arch/", f"/{name}/") for path in BACKEND} if backend else wanted - self.optional(name)
                self.assertLessEqual(needed, below(name))

    def optional(self, name):
        """Headers of which an architecture has nothing to say."""
        tree = load_tree(self.tree.path)
        merged = files(tree, name)
        return {f"halyard/arch/{header}.h" for file, headers in OPTIONAL.items() for header in headers
                if file not in merged or merged[file].get(file.removesuffix(".yaml")) is None and merged[file].get("registers") is None}

    def test_nothing_of_the_model_is_left(self):
        for path, text in self.after.items():
            if path.startswith(f"{NAME}/"):
                self.assertNotRegex(text, rf"(?i)hy_{MODEL}_", path)

    def test_compiles(self):
        folder = os.path.join(self.out, NAME)
        includes = [f"-I{path}" for path in (os.path.join(ROOT, "runtime", "include"), os.path.join(self.out, "include"), folder)]
        sources = sorted(name for name in os.listdir(folder) if name.endswith(".c") and name != "selftest.c")
        self.assertGreater(len(sources), 4)
        for name in sources:
            with self.subTest(name=name):
                done = subprocess.run(["gcc", *FLAGS, *includes, "-fsyntax-only", os.path.join(folder, name)], capture_output=True, text=True,
                                      timeout=60, check=False)
                self.assertEqual(done.returncode, 0, done.stderr)

    def test_build_finds_it(self):
        """The build looks into desc/arch; it lists no architecture by name."""
        with open(os.path.join(ROOT, "cmake", "halyard.cmake"), encoding="utf-8") as file:
            text = file.read()
        self.assertIn("desc/arch/*", text)
        for name in os.listdir(os.path.join(ROOT, "desc", "arch")):
            self.assertNotRegex(text, rf"\b{name}\b")


if __name__ == "__main__":
    unittest.main()
