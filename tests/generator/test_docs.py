# SPDX-License-Identifier: Apache-2.0
"""The pages say what there is: every key of the language, every page that is linked to, every command."""
import glob
import json
import os
import re
import unittest

from support import ROOT

from generator import check  # noqa: F401  (its rules have pages)
from generator.rules import PAGES

LANGUAGE = os.path.join(ROOT, "docs", "description-language.md")
PAGES_OF_DOCS = sorted(glob.glob(os.path.join(ROOT, "docs", "*.md"))) + [os.path.join(ROOT, "README.md")]
EVERYWHERE = {"doc", "ref"}


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def keys(schema):
    """Every key that a schema names, at any depth."""
    if isinstance(schema, list):
        return {key for part in schema for key in keys(part)}
    if not isinstance(schema, dict):
        return set()
    return set(schema.get("properties", ())).union(*(keys(part) for part in schema.values()))


def anchor(heading):
    """As forges make one of a heading."""
    return re.sub(r"[^a-z0-9 _-]", "", heading.lower()).replace(" ", "-")


class Language(unittest.TestCase):
    def test_every_key_is_explained(self):
        words = set(re.findall(r"[a-z][a-z0-9_]*", read(LANGUAGE)))
        for path in sorted(glob.glob(os.path.join(ROOT, "desc", "schema", "*.json"))):
            kind = os.path.basename(path).removesuffix(".json")
            found = keys(json.loads(read(path))) - EVERYWHERE
            with self.subTest(kind):
                self.assertGreater(len(found), 3)
                self.assertEqual(sorted(found - words), [])

    def test_every_key_is_read(self):
        """What the generator never looks at would be accepted, and mean nothing."""
        sources = "".join(read(path) for path in glob.glob(os.path.join(ROOT, "generator", "**", "*.py"), recursive=True))
        sources += "".join(read(path) for path in glob.glob(os.path.join(ROOT, "templates", "*")))
        words = set(re.findall(r"[\"'.]([a-z][a-z0-9_]*)\b", sources)) | {"save_pair", "restore_pair"}  # by a direction and `_pair`
        for path in sorted(glob.glob(os.path.join(ROOT, "desc", "schema", "*.json"))):
            self.assertEqual(sorted(keys(json.loads(read(path))) - words), [], path)

    def test_errors_that_it_names_are_there(self):
        named = set(re.findall(r"\bE[0-9]{2,3}\b", read(LANGUAGE)))
        self.assertGreater(len(named), 5)
        self.assertEqual(sorted(named - set(PAGES)), [])


class Links(unittest.TestCase):
    def test_they_lead_somewhere(self):
        for path in PAGES_OF_DOCS:
            for target in re.findall(r"\]\(([^)\s]+)\)", read(path)):
                file, _, part = target.partition("#")
                if target.startswith(("http:", "https:")):
                    continue
                full = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
                with self.subTest(f"{os.path.relpath(path, ROOT)}: {target}"):
                    self.assertTrue(os.path.exists(full))
                    if part:
                        self.assertIn(part, [anchor(heading) for heading in re.findall(r"(?m)^#+ (.*)$", read(full))])

    def test_commands_are_there(self):
        front = read(os.path.join(ROOT, "halyard"))
        known = set(re.findall(r"(?m)^  ([a-z]+)[ \[]", front))
        for path in PAGES_OF_DOCS:
            for command in re.findall(r"\./halyard ([a-z]+)", read(path)):
                self.assertIn(command, known, path)


class Names(unittest.TestCase):
    """What the pages speak of is there, by that name."""

    @classmethod
    def setUpClass(cls):
        cls.words = set()
        for top in ("runtime", "generated", "hypervisor", "examples", "templates", "tests/unit", "cmake", "desc/arch"):
            for folder, _, names in os.walk(os.path.join(ROOT, top)):
                for name in names:
                    if name.endswith((".c", ".h", ".S", ".inc", ".j2", ".cmake", ".yaml")):
                        cls.words |= set(re.findall(r"\b(?:hy_\w+|HY_\w+)", read(os.path.join(folder, name))))
        cls.words |= {f"hy_{word[8:]}" for word in cls.words if word.startswith("hy_port_")}

    def test_of_c(self):
        missing = []
        for path in PAGES_OF_DOCS:
            for number, line in enumerate(read(path).split("\n"), 1):
                for match in re.finditer(r"\b(hy_[a-z0-9_]+|HY_[A-Z0-9_]+)(?![\w<])", line):
                    if match[1] not in self.words and not match[1].endswith("_") and not re.match(r"_?[A-Z<]", line[match.end():]):
                        missing.append(f"{os.path.relpath(path, ROOT)}:{number}: {match[1]}")
        self.assertEqual(missing, [])

    def test_of_files(self):
        missing = []
        for path in PAGES_OF_DOCS:
            for name in re.findall(r"`((?:runtime|desc|generator|templates|tests|hypervisor|cmake|examples|docs)/[a-z0-9_/.*-]+)`", read(path)):
                if not glob.glob(os.path.join(ROOT, name)):
                    missing.append(f"{os.path.relpath(path, ROOT)}: {name}")
        self.assertEqual(missing, [])

    def test_of_headers(self):
        folders = [os.path.join(ROOT, "runtime", "include"), *glob.glob(os.path.join(ROOT, "generated", "*"))]
        for path in PAGES_OF_DOCS:
            for name in re.findall(r"<(halyard/[a-z0-9_/]+\.(?:h|inc))>", read(path)):
                name = name.replace("halyard/arch/", "halyard/*/")  # what one architecture has, or one of its back ends
                self.assertTrue(any(glob.glob(os.path.join(folder, name)) for folder in folders), f"{path}: {name}")


if __name__ == "__main__":
    unittest.main()
