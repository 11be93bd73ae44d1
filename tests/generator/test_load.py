# SPDX-License-Identifier: Apache-2.0
"""The loader refuses what no repository can hold, quickly and without a traceback, and reads the same with either parser."""
import os
import time
import unittest
from unittest import mock

import yaml
from support import Descriptions
from test_bad import cases, files_of

from generator import load
from generator.check import check
from generator.load import load_text, load_tree, plain
from generator.marks import DescriptionError, Source

QUICK = 1.0  # seconds


def load_one(text):
    found = []
    node = load_text(text, Source("test.yaml", "test.yaml", text), found)
    return node, found


class Refusals(unittest.TestCase):
    def refused(self, code, rel, data):
        with Descriptions() as descriptions:
            descriptions.write(rel, data)
            start = time.monotonic()
            found = check(descriptions.path)
            self.assertLess(time.monotonic() - start, QUICK)
        here = [d for d in found if d.mark.source.rel == rel]
        self.assertEqual({d.code for d in here}, {code}, "\n".join(map(str, found)))
        return here

    def test_nul(self):
        self.refused("E04", "hal.yaml", b"schema: 1\ngroups: {a: \0}\n")

    def test_ten_megabytes(self):
        self.refused("E02", "hal.yaml", b"schema: 1 # error[E02]\n" + b"a: b\n" * (2 << 20))

    def test_just_over_a_megabyte(self):
        self.refused("E02", "hal.yaml", b"#" * load.LARGEST + b"\n")

    def test_nested_a_hundred_thousand_deep(self):
        for opening, code in (("[", "E10"), ("{a: ", "E10"), ("- ", "E10"), ("? ", "E05")):
            with self.subTest(opening):
                self.refused(code, "hal.yaml", opening * 100_000)

    def test_nested_by_indentation(self):
        self.refused("E10", "hal.yaml", "".join(" " * n + "a:\n" for n in range(600)))

    def test_nested_expression(self):
        with Descriptions() as descriptions:
            descriptions.write("arch/tiny/entry.yaml",
                               "schema: 1\nrules:\n  r: {require: \"" + "~" * 100_000 + "1\", register: pc, doc: D, ref: R}\n")
            self.assertEqual([d.code for d in check(descriptions.path)], ["E40"])

    def test_alias_bomb(self):
        lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        lines += [f"a{n}: &a{n} [{', '.join(f'*a{n - 1}' for _ in range(10))}]" for n in range(1, 500)]
        self.assertLessEqual(len(self.refused("E07", "hal.yaml", "\n".join(lines) + "\n")), load.MOST_ERRORS)

    def test_a_megabyte_of_mistakes(self):
        self.refused("E08", "hal.yaml", "a: [" + "on, " * 200_000 + "]\n")
        self.refused("E06", "hal.yaml", "a: 1\n" * 200_000)
        self.refused("E04", "hal.yaml", "\t\n" * 500_000)

    def test_a_device_is_no_file(self):
        with Descriptions() as descriptions:
            os.mkfifo(os.path.join(descriptions.path, "notes.yaml"))
            self.assertEqual([d.code for d in check(descriptions.path)], ["E01", "E12"])

    def test_a_folder_is_no_file(self):
        with Descriptions() as descriptions:
            os.remove(os.path.join(descriptions.path, "hal.yaml"))
            os.mkdir(os.path.join(descriptions.path, "hal.yaml"))
            self.assertEqual({d.code for d in check(descriptions.path)}, {"E13"})

    def test_a_dangling_link(self):
        with Descriptions() as descriptions:
            os.symlink("nowhere", os.path.join(descriptions.path, "arch/tiny/more.yaml"))
            self.assertEqual([d.code for d in check(descriptions.path)], ["E01", "E12"])

    def test_no_folder(self):
        self.assertEqual([d.code for d in check("/nonexistent/desc")], ["E01"])

    def test_another_folder(self):
        """One error, and nothing below it is read."""
        found = check(os.path.dirname(os.path.abspath(__file__)))
        self.assertEqual([(d.code, d.message) for d in found], [("E01", "there are no descriptions here")])

    def test_files_of_unknown_names(self):
        with Descriptions() as descriptions:
            for rel, hint in (("arch/tiny/register.yaml", "did you mean 'arch/tiny/registers.yaml'"), ("arch/tiny/more/traps.yaml", "there are exits.yaml"),
                              ("hall.yaml", "did you mean 'hal.yaml'")):
                path = descriptions.write(rel, "schema: 1\n")
                found = check(descriptions.path)
                os.remove(path)
                self.assertEqual([d.code for d in found], ["E12"])
                self.assertIn(hint, found[0].hint)

    def test_missing_files(self):
        for rel in ("hal.yaml", "exits.yaml", "arch/tiny/registers.yaml", "arch/tiny/arch.yaml"):
            with self.subTest(rel), Descriptions() as descriptions:
                os.remove(os.path.join(descriptions.path, rel))
                found = check(descriptions.path)
                self.assertIn(("E13", rel), [(d.code, d.mark.source.rel) for d in found])

    def test_all_errors_are_raised_together(self):
        with Descriptions() as descriptions:
            descriptions.write("hal.yaml", "a: on\nb: 010\n")
            descriptions.write("exits.yaml", "a: &b 1\n")
            with self.assertRaises(DescriptionError) as caught:
                load_tree(descriptions.path)
        self.assertEqual([d.code for d in caught.exception.diagnostics], ["E07", "E08", "E08"])


class Values(unittest.TestCase):
    GOOD = {"7": 7, "0": 0, "-2": -2, "0x1f": 31, "0xFFFF_FFFF": 0xFFFFFFFF, "0b101": 5, "1_000": 1000, "true": True, "false": False,
            "null": None,
            "abc": "abc", "n": "n", "y": "y", "8.2.1": "8.2.1", "D17.2.64": "D17.2.64", "64-bit": "64-bit", "\"on\"": "on", "'010'": "010",
            "0xffffffffffffffff": (1 << 64) - 1, "-0x8000000000000000": -(1 << 63)}
    BAD = ("31:26", "63:60", "1:2:3", "010", "0o10", "08", "1e3", "1.5", ".5", "5.", "+5", "on", "On", "ON", "off", "yes", "YES", "No",
           "True", "FALSE",
           "Null", "NULL", "~", "", ".inf", "-.INF", ".nan", "2024-01-01", "0x", "0b", "1__0", "=", "0x1_")

    def test_good(self):
        for text, value in self.GOOD.items():
            node, found = load_one(f"a: {text}\n")
            self.assertEqual([str(d) for d in found], [])
            self.assertEqual((plain(node)["a"], type(plain(node)["a"])), (value, type(value)), text)

    def test_bad(self):
        for text in self.BAD:
            node, found = load_one(f"a: {text}\n")
            self.assertEqual(([d.code for d in found], node), (["E08"], None), text)
            self.assertTrue(found[0].hint)

    def test_too_large(self):
        for text in ("0x1_0000_0000_0000_0000", "-9223372036854775809", "9" * 100_000):
            self.assertEqual([d.code for d in load_one(f"a: {text}\n")[1]], ["E09"])

    def test_marks(self):
        text = "a:\n  - {b: 'x + y',\n     c: \"u\"}\n  - >-\n    one two\n    three\n"
        root, _ = load_one(text)
        first, folded = root.get("a").value
        self.assertEqual([(m.line, m.col) for m in (first.get("b").mark, first.get("b").at(4), first.get("c").at(0))],
                         [(2, 9), (2, 14), (3, 10)])
        self.assertEqual([(m.line, m.col) for m in (folded.at(0), folded.at(4), folded.at(8))], [(5, 5), (5, 9), (6, 5)])
        self.assertEqual((first.get("c").key, root.key_mark("a").line), ("desc/test.yaml#a.0.c", 1))


class Parsers(unittest.TestCase):
    """libyaml and PyYAML's own parser: the same values, and errors of the same rules at the same lines."""

    def both(self, work):
        results = []
        for loader in (getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader):
            with mock.patch.object(load, "Loader", loader):
                results.append(work())
        self.assertEqual(*results)

    def test_base(self):
        with Descriptions() as descriptions:
            self.both(lambda: {rel: marked(node) for rel, node in load_tree(descriptions.path).items()})

    def test_bad(self):
        for case in cases():
            for rel, data in files_of(case).items():
                with self.subTest(rel, case=case):
                    self.both(lambda: told(data.decode("utf-8", "replace")))


def told(text):
    """A file's tree and errors; of syntax errors the line alone, as the two parsers word them differently."""
    node, found = load_one(text)
    return node and marked(node), [(d.code, d.mark.line) + (() if d.code == "E05" else (d.mark.col, d.message)) for d in found]


def marked(node):
    """The tree with its places, as plain data."""
    here = (node.line, node.col)
    if node.kind == "map":
        return here, {key: (node.keys[key], marked(child)) for key, child in node.items()}
    return here, [marked(child) for child in node.value] if node.kind == "list" else (node.value, node.plain)


if __name__ == "__main__":
    unittest.main()
