# SPDX-License-Identifier: Apache-2.0
"""Every system register's encoding: its name and its S<op0>_<op1>_C<n>_C<m>_<op2> spelling must assemble to the same bytes."""
import unittest

from generator.interpret import evaluate
from support import Gas, LlvmMc, arch, tool

LEAST = 265
# Registers of extensions that LLVM 14 and binutils 2.40 do not know. A newer assembler that knows them checks them.
NEWER = {"sctlr2_el1", "sctlr2_el12", "tcr2_el1", "tcr2_el12", "pire0_el1", "pire0_el12", "pir_el1", "pir_el12", "por_el0", "por_el1",
         "por_el12", "id_aa64pfr2_el1", "id_aa64mmfr3_el1", "id_aa64mmfr4_el1", "id_dfr1_el1"}
VHE = {"_el1": "_el12", "_el0": "_el02"}


def vhe_name(name):
    """SCTLR_EL1 is reached as SCTLR_EL12 when EL2 hosts applications."""
    return name[:-4] + VHE[name[-4:]]


def described():
    """{(name, spelling): True when it is only written} of every row with an encoding."""
    registers = arch("aarch64").registers
    found = {}
    for register in registers.values():
        if register.encoding is not None:
            found[register.name, register.spelling] = register.access == "wo"
            for encoding in register.alias.values():
                found[vhe_name(register.name), spelling(encoding)] = register.access == "wo"
    for row in arch("aarch64").sysregs.registers:
        found[row.name, spelling([first for first, _ in row.parts])] = row.read == "undefined" and row.write != "undefined"
    return found


def spelling(encoding):
    return "s{}_{}_c{}_c{}_{}".format(*encoding)


def access(name, write):
    oracle = arch("aarch64").classes["sysreg"].oracle
    return oracle["write" if write else "read"].replace("{name}", name)


class Registers(unittest.TestCase):
    def setUp(self):
        llvm, gas = tool("llvm-mc-14", "llvm-mc"), tool("aarch64-linux-gnu-as")
        if not llvm and not gas:
            self.skipTest("neither llvm-mc nor aarch64-linux-gnu-as is installed")
        self.assemblers = ([LlvmMc(llvm, "aarch64")] if llvm else []) + ([Gas(gas)] if gas else [])

    def test_names_and_spellings_are_one_register(self):
        rows = described()
        lines = [access(text, write) for (name, spelled), write in rows.items() for text in (name, spelled)]
        answers = [assembler.assemble(lines) for assembler in self.assemblers]
        checked, unknown = 0, []
        for index, (name, spelled) in enumerate(rows):
            said = [(found[2 * index], found[2 * index + 1]) for found in answers if found[2 * index] is not None]
            for by_name, by_spelling in said:
                self.assertEqual(by_name, by_spelling, f"{name} is not {spelled}")
            checked += bool(said)
            unknown += [] if said else [name]
        self.assertLessEqual(set(unknown), NEWER, "no assembler here knows these names")
        self.assertGreaterEqual(checked, LEAST)

    def test_trap_key_is_the_encoding(self):
        """The syndrome of a trapped access, put together from the instruction as the manual says, gives the register's key."""
        (rule,) = [rule for rule in arch("aarch64").rules if rule.sysreg is not None]
        for register in arch("aarch64").registers.values():
            if register.encoding is None:
                continue
            op0, op1, crn, crm, op2 = register.encoding
            iss = op0 << 20 | op2 << 17 | op1 << 14 | crn << 10 | 7 << 5 | crm << 1 | 1

            def item(node):
                return 0x18 << 26 | 1 << 25 | iss if node.name == "syndrome" else rule.format.names.get(node.name)

            with self.subTest(register.name):
                self.assertEqual(evaluate(rule.sysreg["key"], item), register.number)
                self.assertEqual(evaluate(rule.sysreg["gpr"], item), 7)
                self.assertEqual(evaluate(rule.sysreg["write"], item), 0)


if __name__ == "__main__":
    unittest.main()
