# SPDX-License-Identifier: Apache-2.0
"""Every CSR's number, of both widths: its name and its number must assemble to the same bytes. What is spelled by encoding, since no code
here is compiled for it - FP, vectors, fences of the H extension - must be the instruction that it is meant to be."""
import os
import re
import unittest

from generator.interpret import evaluate
from generator.model.registers import fill
from support import ROOT, Gas, LlvmMc, arch, tool

# At least so many names that GNU as knows, that llvm-mc knows, and so many instructions by encoding.
LEAST = {"riscv64": (90, 80, 200), "riscv32": (135, 120, 200)}
WIDTH = {"riscv64": 64, "riscv32": 32}
# Names that binutils 2.40 and LLVM 14 do not know. A newer assembler that knows them checks them.
NEWER = {"jvt", "ssp", "srmcfg", "sctrctl", "sctrstatus", "sctrdepth"}
HOST = "host_"  # the host's copy of a CSR whose name the guest's has
WHAT = {  # instructions by encoding, as the assembler knows them
    "hfence_gvma_all": "hfence.gvma x0, x0", "hfence_gvma": "hfence.gvma x10, x0", "hfence_gvma_vmid": "hfence.gvma x0, x10",
    "hfence_vvma_all": "hfence.vvma x0, x0", "fence_i": "fence.i", "fence": "fence rw, rw", "hypervisor_absent": "csrr x0, hstatus",
    "fp_double_absent": "fsd f0, -8(sp)", "vector_absent": "csrr x0, vlenb", "vstimecmp_absent": "csrr x0, vstimecmp",
    "hstateen_absent": "csrr x0, hstateen0", "vsiselect_absent": "csrr x0, vsiselect",
    "hvictl_absent": "csrr x0, hvictl", "hstateen1_absent": "csrr x0, hstateen1",
    "hstateen2_absent": "csrr x0, hstateen2", "hstateen3_absent": "csrr x0, hstateen3",
}
MOVES = {  # of the classes whose idioms are encodings: what they are for register n
    ("fp", "save"): ("fsd f{n}, 40(x31)",), ("fp", "restore"): ("fld f{n}, 40(x31)",),
    ("vector", "save"): ("addi x5, x31, 40", "vs1r.v v{n}, (x5)"), ("vector", "restore"): ("addi x5, x31, 40", "vl1re8.v v{n}, (x5)"),
}


def numbered(name):
    """{(name, number): True when it is only written} of every register with a CSR number, halves and the host's copies too."""
    model, found = arch(name), {}
    for register in model.registers.values():
        if "csr" in register.cls.encoding:
            found[register.name, register.spelling] = register.access == "wo"
            if register.high is not None:
                found[f"{register.name}h", register.high_spelling] = register.access == "wo"
        elif register.name.startswith(HOST) and re.fullmatch("0x[0-9a-f]+", register.spelling):
            found[register.name.removeprefix(HOST), register.spelling] = False
    for row in model.sysregs.registers:
        found[row.name, hex(row.parts[0][0])] = False
    return found


def by_encoding(name):
    """[(what it is called here, its text, the assembler's text)]"""
    model = arch(name)
    rows = [(register.name, register.spelling.replace("%0", "x10"), WHAT[register.name])
            for register in model.registers.values() if register.cls.name in ("operation", "probed")]
    known = {**model.parameters, "base": "x31", "offset": "40", "tmp": "x5", "offset2": "48", "tmp2": "x6"}
    for register in model.registers.values():
        for direction in ("save", "restore"):
            wanted = MOVES.get((register.cls.name, direction), ())
            parts = [part.strip() for part in fill(register.cls.asm[direction], {**known, **register.words}).split(";")] if wanted else []
            number = re.sub("[a-z]", "", register.name)
            rows += [(f"{direction} {register.name}", part, text.format(n=number)) for part, text in zip(parts, wanted, strict=True)]
    pair = fill(model.classes["vector_config"].asm["restore_pair"], known).split(";")
    return rows + [("vl and vtype", pair[-1].strip(), "vsetvl x0, x5, x6")]


class Registers(unittest.TestCase):
    def setUp(self):
        self.gas, self.llvm = tool("riscv64-linux-gnu-as"), tool("llvm-mc-14", "llvm-mc")
        if not self.gas:
            self.skipTest("riscv64-linux-gnu-as is not installed")

    def assembler(self, name, extensions="gch"):
        return Gas(self.gas, f"-march=rv{WIDTH[name]}{extensions}", "-mabi=lp64d" if WIDTH[name] == 64 else "-mabi=ilp32d")

    def known(self, name, assembler):
        """Names that the assembler knows, all of which have the number that the description gives them."""
        rows = numbered(name)
        lines = [("csrw {}, x1" if write else "csrr x1, {}").format(text) for (known, spelled), write in rows.items() for text in (known, spelled)]
        answers = assembler.assemble(lines)
        found = set()
        for (register, spelled), by_name, by_number in zip(rows, answers[::2], answers[1::2]):
            self.assertIsNotNone(by_number, spelled)
            if by_name is not None:
                self.assertEqual(by_name, by_number, f"{register} is not {spelled}")
                found.add(register)
        return found

    def test_names_and_numbers_are_one_register(self):
        for name, (least, _, _) in LEAST.items():
            with self.subTest(name):
                found = self.known(name, self.assembler(name))
                self.assertLessEqual({register for register, _ in numbered(name)} - found, NEWER, "the assembler does not know these names")
                self.assertGreaterEqual(len(found), least)

    def test_a_second_assembler_agrees(self):
        if not self.llvm:
            self.skipTest("llvm-mc is not installed")
        for name, (_, least, _) in LEAST.items():
            with self.subTest(name):
                self.assertGreaterEqual(len(self.known(name, LlvmMc(self.llvm, name, ("f", "d", "experimental-v")))), least)

    def test_what_is_spelled_by_encoding(self):
        for name, (_, _, least) in LEAST.items():
            with self.subTest(name):
                rows = by_encoding(name)
                answers = self.assembler(name, "gvh").assemble([text for _, mine, theirs in rows for text in (mine, theirs)])
                for (what, mine, theirs), here, there in zip(rows, answers[::2], answers[1::2], strict=True):
                    self.assertIsNotNone(there, theirs)
                    self.assertEqual(here, there, f"{what}: {mine} is not {theirs}")
                self.assertGreaterEqual(len(rows), least)

    def test_trap_key_is_the_number(self):
        """The instruction of a trapped access, put together as the manual says, gives the register's key."""
        (rule,) = [rule for rule in arch("riscv64").rules if rule.sysreg is not None]
        for register in arch("riscv64").registers.values():
            if "csr" not in register.cls.encoding:
                continue
            word = register.number << 20 | 2 << 12 | 7 << 7 | 0x73  # csrrs x7, csr, x0

            def item(node, word=word):
                return word if node.name == "stval" else rule.format.names.get(node.name)

            with self.subTest(register.name):
                self.assertEqual(evaluate(rule.sysreg["key"], item), register.number)
                self.assertEqual(evaluate(rule.sysreg["gpr"], item), 7)
                self.assertEqual(evaluate(rule.sysreg["write"], item), 0)

    def test_vector_state_is_moved_in_an_order_that_keeps_it(self):
        """vstart would be lost in the first vector instruction: it is read before them, made 0, and written behind them, after a save too."""
        for name in LEAST:
            with open(os.path.join(ROOT, "generated", name, "halyard", "arch", "switch.inc"), encoding="utf-8") as file:
                text = file.read()
            for macro, count, first in (("save_lazy", 32, "csrr \\tmp, 0x8"), ("restore_lazy", 33, None)):
                for suffix in ("", "_host"):
                    lines = re.search(rf"\.macro hy_riscv_{macro}{suffix}_vector .*?\n(.*?)\.endm", text, re.DOTALL)[1].split("\n\t")
                    lines = [line.strip() for line in lines]
                    with self.subTest(name, macro=macro, suffix=suffix):
                        self.assertEqual(lines[-1], "csrw 0x8, \\tmp")
                        self.assertEqual(sum(line.startswith(".insn") for line in lines), count)
                        if first:
                            self.assertEqual((lines[0], lines[2]), (f"\t{first}".strip(), "csrw 0x8, zero"))


if __name__ == "__main__":
    unittest.main()
