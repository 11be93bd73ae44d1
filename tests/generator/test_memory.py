# SPDX-License-Identifier: Apache-2.0
"""What was checked without an error is not checked again; what differs in anything is."""
import os
import tempfile
import unittest
from unittest import mock

from support import Descriptions

from generator import check, memory
from generator.marks import DescriptionError


class Memory(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        patch = mock.patch.object(memory, "place", lambda: os.path.join(folder.name, "checked"))
        patch.start()
        self.addCleanup(patch.stop)

    def checks(self, path, **options):
        """How often rules are applied when a tree is asked for."""
        with mock.patch.object(check, "check_tree", wraps=check.check_tree) as spy:
            check.checked_tree(path, **options)
        return spy.call_count

    def test_once(self):
        with Descriptions() as descriptions:
            self.assertEqual([self.checks(descriptions.path) for _ in range(3)], [1, 0, 0])
            self.assertEqual(self.checks(descriptions.path, again=True), 1)

    def test_a_change_is_seen(self):
        with Descriptions() as descriptions:
            right = descriptions.read("arch/tiny/arch.yaml")
            self.checks(descriptions.path)
            descriptions.write("arch/tiny/arch.yaml", right.replace("pc: pc\n", "pc: cp\n"))
            for _ in range(2):  # what is wrong is never remembered
                with self.assertRaisesRegex(DescriptionError, "E30"):
                    check.checked_tree(descriptions.path)
            descriptions.write("arch/tiny/more.yaml", "schema: 1\n")
            descriptions.write("arch/tiny/arch.yaml", right)
            with self.assertRaisesRegex(DescriptionError, "E12"):
                check.checked_tree(descriptions.path)

    def test_another_generator_checks_again(self):
        with Descriptions() as descriptions:
            self.checks(descriptions.path)
            with mock.patch.object(memory, "files_below", lambda top, ending: [os.path.join(descriptions.path, "hal.yaml")]):
                self.assertEqual([self.checks(descriptions.path), self.checks(descriptions.path)], [1, 0])

    def test_it_does_not_grow(self):
        for number in range(memory.KEPT + 5):
            memory.remember(f"{number:064x}")
        self.assertEqual(len(os.listdir(memory.place())), memory.KEPT)

    def test_no_place(self):
        with Descriptions() as descriptions, mock.patch.object(memory, "place", lambda: "/dev/null/checked"):
            self.assertEqual([self.checks(descriptions.path) for _ in range(2)], [1, 1])


if __name__ == "__main__":
    unittest.main()
