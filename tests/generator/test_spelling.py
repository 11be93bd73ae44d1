# SPDX-License-Identifier: Apache-2.0
"""One mistake is one error: a misspelt key or name is told where it stands, and nothing else complains of what it has hidden."""
import os
import re
import shutil
import unittest

from support import HERE, ROOT, Descriptions

from generator.check import check
from generator.rules import nearest

KEY = re.compile(r"(?m)(?:^ *|[{,] ?)([a-z_]{3,}):(?= |$)")
NAME = re.compile(r"(?<=: )([a-z_][a-z0-9_]{2,})(?=[,}\n])")
EVERY = {"base": 3, "samples": 12}  # one of so many places


def twisted(word):
    """The word with its last two letters swapped, or one less where they are the same."""
    return word[:-2] + word[-1] + word[-2] if word[-1] != word[-2] else word[:-1]


class OneMistake(unittest.TestCase):
    def mistakes(self, descriptions, pattern, every):
        """For each so many places of a pattern (what was there, the errors)."""
        for folder, _, names in os.walk(descriptions.path):
            for rel in (os.path.relpath(os.path.join(folder, name), descriptions.path) for name in sorted(names)):
                text = descriptions.read(rel)
                for match in list(pattern.finditer(text))[::every] if rel.startswith("arch/") else ():
                    descriptions.write(rel, text[:match.start(1)] + twisted(match[1]) + text[match.end(1):])
                    yield f"{rel}: {match[1]}", check(descriptions.path)
                descriptions.write(rel, text)

    def one_each(self, descriptions, every, fewest):
        done = 0
        for what, found in self.mistakes(descriptions, KEY, every):
            if "E20" in (each.code for each in found):  # other keys are names that the description itself gives
                self.assertEqual(len(found), 1, what + "\n" + "\n".join(map(str, found)))
                done += 1
        self.assertGreater(done, fewest)
        for what, found in self.mistakes(descriptions, NAME, every):
            self.assertLessEqual(len(found), 1, what + "\n" + "\n".join(map(str, found)))

    def test_of_an_architecture(self):
        with Descriptions() as descriptions:
            self.one_each(descriptions, EVERY["base"], 50)

    def test_of_back_ends(self):
        with Descriptions() as descriptions:
            shutil.rmtree(os.path.join(descriptions.path, "arch"))
            for name in ("amd64", "amd64_svm", "amd64_vmx"):
                shutil.copytree(os.path.join(HERE, "samples", name), os.path.join(descriptions.path, "arch", name))
            for name in ("exits.yaml", "hal.yaml"):
                shutil.copy(os.path.join(ROOT, "desc", name), descriptions.path)
            self.assertEqual(check(descriptions.path), [])
            self.one_each(descriptions, EVERY["samples"], 30)
            self.said(descriptions, "arch/amd64_svm/arch.yaml", "backend: true", "backned: true", "E20: unknown key 'backned'")
            self.said(descriptions, "arch/amd64_svm/arch.yaml", "backend: true", "backend: yes_it_is", "E22: 'backend' is true or false")
            self.said(descriptions, "arch/amd64_svm/arch.yaml", "extends: amd64\n", "", "E21: the file needs 'word', .* and 'stage2_tag'")

    def said(self, descriptions, rel, old, new, wanted):
        text = descriptions.read(rel)
        self.assertIn(old, text)
        descriptions.write(rel, text.replace(old, new))
        found = check(descriptions.path)
        descriptions.write(rel, text)
        self.assertRegex("\n".join(f"{each.code}: {each.message}" for each in found), rf"\A{wanted}[^\n]*\Z")

    def test_in_a_file_that_others_extend(self):
        """What one architecture's check takes out, another's does not miss."""
        with Descriptions() as descriptions:
            descriptions.write("arch/another/arch.yaml", "schema: 1\nextends: tiny\nname: another\n")
            registers = descriptions.read("arch/tiny/registers.yaml")
            self.assertIn("switch: exit", registers)
            for wrong in ("swich: exit", "switch: exti", "switch: 3"):
                with self.subTest(wrong):
                    descriptions.write("arch/tiny/registers.yaml", registers.replace("switch: exit", wrong, 1))
                    self.assertEqual(len(check(descriptions.path)), 1, check(descriptions.path))

    def test_what_looks_alike_is_near(self):
        for wrong, known, right in (("crO", ["cr", "xcr", "cr8", "cr0"], "cr0"), ("sctrl_el1", ["sctlr_el1", "tcr_el1"], "sctlr_el1"),
                                    ("MSTATUS", ["mstatus"], "mstatus"), ("backned", ["backend", "base"], "backend")):
            self.assertEqual(nearest(wrong, known)[0], right)
        self.assertEqual(nearest("zork", ["cr0"]), [])


if __name__ == "__main__":
    unittest.main()
