# SPDX-License-Identifier: Apache-2.0
"""gen and gen --check: what is written, what is left alone, and how a folder that is not as it should be is told."""
import os
import tempfile
import unittest

from support import ROOT, Descriptions, command


class Generated(unittest.TestCase):
    def setUp(self):
        self.tree = Descriptions()
        self.addCleanup(self.tree.folder.cleanup)
        self.out = os.path.join(self.tree.folder.name, "generated")
        self.gen()

    def run_gen(self, *arguments):
        return command("gen", "--desc", self.tree.path, "--out", self.out, *arguments)

    def gen(self):
        done = self.run_gen()
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def check(self, code=3):
        done = self.run_gen("--check")
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def path(self, rel="tiny/halyard/arch/context.h"):
        return os.path.join(self.out, rel)

    def read(self, rel="tiny/halyard/arch/context.h"):
        with open(self.path(rel), encoding="utf-8") as file:
            return file.read()

    def write(self, text, rel="tiny/halyard/arch/context.h"):
        with open(self.path(rel), "w", encoding="utf-8") as file:
            file.write(text)

    def told(self, what, rel="tiny/halyard/arch/context.h"):
        said = self.check()
        self.assertRegex(said, rf"{rel}: {what}")
        self.assertIn("./halyard gen", said)
        self.assertEqual(len([line for line in said.split("\n") if line.startswith((self.out, os.path.relpath(self.out)))]), 1, said)
        before = self.read() if os.path.exists(self.path()) else None
        self.assertEqual(self.check(), said)
        self.assertEqual(self.read() if os.path.exists(self.path()) else None, before, "--check writes nothing")

    def test_up_to_date(self):
        self.check(0)

    def test_one_byte_changed_by_hand(self):
        text = self.read()
        for at in (0, len(text) // 2, len(text) - 3):
            with self.subTest(at=at):
                self.write(text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1:])
                self.told("edited by hand")
        self.gen()
        self.assertEqual(self.read(), text)
        self.check(0)

    def test_appended_by_hand(self):
        self.write(self.read() + "\n/* mine */\n")
        self.told("edited by hand")

    def test_stale(self):
        text = self.tree.read("exits.yaml")
        self.tree.write("exits.yaml", text.replace("doc: ", "doc: Now ", 1))
        said = self.check()
        self.assertIn("include/halyard/exit.h: stale", said)
        self.assertNotIn("edited", said)

    def test_missing(self):
        os.remove(self.path())
        self.told("missing")

    def test_orphan(self):
        os.rename(self.path(), self.path("tiny/halyard/arch/former.h"))
        said = self.check()
        self.assertRegex(said, "tiny/halyard/arch/former.h: orphan")
        self.assertRegex(said, "tiny/halyard/arch/context.h: missing")
        self.gen()
        self.assertFalse(os.path.exists(self.path("tiny/halyard/arch/former.h")))
        self.check(0)

    def test_alien(self):
        self.write("mine\n", "notes.txt")
        self.told("not generated", "notes.txt")
        self.gen()
        self.assertTrue(os.path.exists(self.path("notes.txt")), "what was never generated is not removed")

    def test_only_what_changed_is_written(self):
        def times():
            return {name: os.stat(os.path.join(place, name)).st_mtime_ns for place, _, names in os.walk(self.out) for name in names}
        before = times()
        self.gen()
        self.assertEqual(times(), before)

    def test_nothing_is_written_when_anything_is_wrong(self):
        text = self.read()
        rel = "arch/tiny/registers.yaml"
        self.tree.write(rel, self.tree.read(rel).replace("switch:", "swithc:", 1))
        os.remove(self.path("include/halyard/exit.h"))
        done = self.run_gen()
        self.assertEqual(done.returncode, 1)
        self.assertIn("error[", done.stderr)
        self.assertEqual(self.read(), text)
        self.assertFalse(os.path.exists(self.path("include/halyard/exit.h")))

    def test_items_of_composed_registers(self):
        """Self-tests give such an item no value: it follows from others."""
        tree = Descriptions(os.path.join(ROOT, "desc"))
        self.addCleanup(tree.folder.cleanup)
        rel = "arch/vmx/traps.yaml"
        text = tree.read(rel).replace("interruption: {source: exit_interruption,", "interruption: {source: event,")
        self.assertNotEqual(text, tree.read(rel))
        tree.write(rel, text)
        done = command("gen", "--desc", tree.path, "--out", self.out)
        self.assertEqual(done.returncode, 0, done.stderr[-1000:])

    def test_every_file_names_its_source(self):
        for place, _, names in os.walk(self.out):
            for name in names:
                text = self.read(os.path.relpath(os.path.join(place, name), self.out))
                title = " ".join(text[:600].replace("\n *", " ").split())
                self.assertRegex(title, r"^\W+Generated from desc/\S+\.yaml.* by `\./halyard gen`; do not edit\.")

    def test_unwritable_folder(self):
        with tempfile.NamedTemporaryFile() as file:
            done = command("gen", "--desc", self.tree.path, "--out", os.path.join(file.name, "below"))
        self.assertEqual(done.returncode, 2)
        self.assertNotIn("Traceback", done.stderr)


if __name__ == "__main__":
    unittest.main()
