# SPDX-License-Identifier: Apache-2.0
"""./halyard decode: what it says of records, of what is not given, and of the functions that handle them."""
import os
import re
import unittest

from generator.check import checked_tree
from generator.decode import decode_value
from generator.model import build_model
from support import ROOT
from test_cli import CommandLine


class Decode(CommandLine):
    def test_a_rule_with_its_fields(self):
        text = self.run_well("decode", "sim", "0x30000007", "vector=0")
        self.assertIn("class 0x30 (hypercall)", text)
        self.assertRegex(text, r"imm += 0x7 +syndrome\[15:0\]")
        self.assertRegex(text, r"rule hypercall: ")
        self.assertIn("exit hypercall {number=r0, immediate=7}", text)
        self.assertIn("pc + 4", text)

    def test_what_is_not_given_stays_open(self):
        text = self.run_well("decode", "sim", "0x30000007")
        self.assertIn("give vector=VALUE too", text)

    def test_a_trapped_register(self):
        text = self.run_well("decode", "sim", "0x34200100", "vector=0")
        self.assertRegex(text, r"read of identity, key 0x100, general register 2")
        self.assertRegex(text, r"read: 81 +desc/arch/sim/sysregs\.yaml:\d+")

    def test_one_that_is_read_and_written(self):
        text = self.run_well("decode", "sim", "0x38210102", "vector=0")
        self.assertRegex(text, r"read of and write to scratch_alias, key 0x102, general register 2")
        self.assertRegex(text, r"read: .*\n +write: ")

    def test_files_of_functions(self):
        """Those that the port has in C, and those that are generated."""
        for arch, code, file in (("svm", "0x72", "generated/x86_64/shown.c"), ("svm", "0x400", "runtime/arch/x86_64/access.c"),
                                 ("vmx", "10", "generated/x86_64/shown.c"), ("vmx", "48", "runtime/arch/x86_64/access.c")):
            self.assertRegex(self.run_well("decode", arch, code), rf"(?m)^  handled by hy_x86_.*  {re.escape(file)}$")

    def test_items_that_are_not_given_are_named(self):
        self.assertIn("\nnot given: info1, info2, delivered\n", self.run_well("decode", "svm", "0x72"))
        self.assertIn("\nnot given: delivered\n", self.run_well("decode", "svm", "0x72", "info1=1", "info2=2"))

    def test_registers_that_a_rule_asks_for(self):
        """They are named where they are missing, and taken where they are given."""
        self.assertIn("trapped registers: give rcx=VALUE info1=VALUE too\n", self.run_well("decode", "svm", "0x7c"))
        self.assertIn("trapped registers: give rcx=VALUE too\n", self.run_well("decode", "vmx", "31"))
        for words in (("svm", "0x7c", "info1=0", "rcx=0x8b"), ("vmx", "31", "rcx=0x8b")):
            self.assertRegex(self.run_well("decode", *words), r"  read of patch_level, key 0x8b, general register rdx_rax\n  read: ")
        self.assertNotIn("when cpl", self.run_well("decode", "svm", "0x81", "cpl=0"))
        self.assertIn("'rcy', and no rule asks for it; there are code, info1, ", self.refused(2, "decode", "svm", "0x7c", "rcy=0"))

    def test_what_a_rule_changes_and_hands_on(self):
        text = self.run_well("decode", "svm", "0x18", "operand=3")
        self.assertRegex(text, r"when gpr\(operand\) > 15: .*\n.*\n  handled by hy_x86_exception with vector=0xd, error=0  runtime/arch/x86_64/fault.c\n")
        self.assertRegex(text, r"  sets cr8 = gpr\(operand\)\n  exit nothing\n")

    def test_every_architecture_with_nothing_but_the_syndrome(self):
        for arch in build_model(checked_tree(os.path.join(ROOT, "desc"))).archs.values():
            for value in (number << shift for number in range(64) for shift in (0, 24, 26)):
                self.assertGreater(len(list(decode_value(arch, value, {}))), 1, f"{arch.name} {value:#x}")

    def test_an_unknown_one(self):
        self.assertIn("exit unknown: no rule matches", self.run_well("decode", "sim", "0x7f000000", "vector=0"))

    def test_the_same_as_the_generated_self_test(self):
        """Records of the self-test, which the C decoder passes, mean the same here."""
        with open(os.path.join(ROOT, "generated", "sim", "selftest.c"), encoding="utf-8") as file:
            rows = re.findall(r"assert_int_equal\(hy_sim_decode\(&vcpu, (?:UINT64_C\()?(\w+)\)?, (?:UINT64_C\()?(\w+)\)?\), \w+\);\n"
                              r"\tassert_int_equal\(vcpu\.exit\.reason, HY_EXIT_(\w+)\)", file.read())
        self.assertGreater(len(rows), 20)
        for syndrome, vector, reason in rows[::7]:
            self.assertIn(f"exit {reason.lower()}", self.run_well("decode", "sim", syndrome, f"vector={vector}"))


if __name__ == "__main__":
    unittest.main()
