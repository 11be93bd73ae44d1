# SPDX-License-Identifier: Apache-2.0
"""Every pattern of both widths against GNU's disassembler: all 16-bit words, and 32-bit words over all fields of the opcodes in question.
A word matches exactly when the disassembler says what `assembler:` expects, and the decoder understands what it prints. Binutils before
2.41 do not know Zcb: those words are held against a table made from the specification (Zc 1.0.4, section 26.7) instead."""
import ctypes
import itertools
import os
import random
import re
import tempfile
import unittest

from generator.expr import Gpr
from generator.interpret import evaluate
from support import ROOT, arch, run, shared_library, tool
from test_aarch64_instructions import Access

SEED = 0x48414c59
WIDTHS = {"riscv64": 64, "riscv32": 32}
LEAST = {"c_load": 2048, "c_store": 2048, "c_load_sp": 1900, "c_store_sp": 2048, "c_load_byte": 256, "c_load_half": 256,
         "c_store_byte": 256, "c_store_half": 128, "load": 7000, "store": 4000, "csr": 10000, "sfence_vma": 40, "hfence_vvma": 40,
         "hlv": 14, "hlvx": 4, "hsv": 40}
LEAST_MATCHED = 40000
NO_REG = 0xff
ABI = ("zero ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6").split()
BYTES = {"b": 1, "h": 2, "w": 4, "d": 8}
MOVE = re.compile(r"(?:c\.)?([ls])([bhwd])(u?)(?:sp)? ([a-z0-9]+),")
LOADS_STORES, SYSTEM = (0x03, 0x23), 0x73
# Bits 12 to 10 and 6 of the quadrant 0 words whose bits 15 to 13 are 100: what they are; a C.LBU and a C.SB have offset bits in bit 6.
ZCB = {(0, 0): "c.lbu", (0, 1): "c.lbu", (1, 0): "c.lhu", (1, 1): "c.lh", (2, 0): "c.sb", (2, 1): "c.sb", (3, 0): "c.sh"}


def pattern_of(model, word):
    """The described pattern of a word, None for none."""
    for pattern in model.instructions:
        if word & pattern.mask == pattern.match:
            known = {name: word >> lsb & (1 << msb - lsb + 1) - 1 for name, (msb, lsb) in pattern.fields.items()}
            known.update(model.parameters)
            if pattern.condition is None or evaluate(pattern.condition, lambda node, known=known: known[node.name]):
                return pattern
    return None


def zcb_text(word):
    """What the disassembler would say of a word of Zcb, as far as the tests look at it; None for any other."""
    name = ZCB.get((word >> 10 & 7, word >> 6 & 1)) if word & 0xe003 == 0x8000 else None
    return name and f"{name} {ABI[8 + (word >> 2 & 7)]},0({ABI[8 + (word >> 7 & 7)]})"


class Disassembler:
    """GNU as and objdump of one instruction set: words go through an object file, whose attributes say what there is."""

    def __init__(self, xlen):
        self.mabi = "lp64" if xlen == 64 else "ilp32"
        base = f"rv{xlen}gch_svinval"
        self.knows_zcb = self.assemble("", f"{base}_zcb", os.devnull).returncode == 0
        self.march = f"{base}_zcb" if self.knows_zcb else base

    def assemble(self, text, march, out):
        return run(["riscv64-linux-gnu-as", f"-march={march}", f"-mabi={self.mabi}", "-o", out], input=text)

    def lines(self, words):
        """One line for each word, blanks for tabs, without remarks."""
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "words.o")
            text = "".join(f".insn {2 if word & 3 != 3 else 4}, {word:#x}\n" for word in words)
            made = self.assemble(text, self.march, file)
            if made.returncode:
                raise RuntimeError(made.stderr)
            listing = run(["riscv64-linux-gnu-objdump", "-d", "-z", "-M", "no-aliases", file]).stdout
        found = [line.split("\t", 2)[2] for line in listing.splitlines() if re.match(r"\s*[0-9a-f]+:\t", line)]
        texts = [re.split(r" (?:#|<)", " ".join(line.split()))[0] for line in found]
        return [self.known(word, said) for word, said in zip(words, texts, strict=True)]

    def known(self, word, said):
        return said if self.knows_zcb or zcb_text(word) is None else zcb_text(word)


def words_to_judge():
    """All of RVC; loads and stores over width, registers and the bits that atomics, FP and others differ in; all SYSTEM fields."""
    chance = random.Random(SEED)
    words = [word for word in range(1 << 16) if word & 3 != 3]
    for opcode, width, one, other in itertools.product(LOADS_STORES, range(8), range(32), range(32)):
        words.append(chance.getrandbits(7) << 25 | one << 20 | chance.getrandbits(5) << 15 | width << 12 | other << 7 | opcode)
    for function, width in itertools.product(range(1 << 12), range(8)):
        words.append(function << 20 | chance.getrandbits(5) << 15 | width << 12 | chance.choice((0, chance.getrandbits(5))) << 7 | SYSTEM)
    for function, width in itertools.product(range(1 << 12), (0, 4)):
        words.append(function << 20 | width << 12 | SYSTEM)
    for opcode, width in itertools.product(range(3, 128, 4), range(8)):  # nothing elsewhere is a load or store of a general register
        words += [chance.getrandbits(17) << 15 | width << 12 | chance.getrandbits(5) << 7 | opcode for _ in range(100)]
    return [word for word in words if word & 0x1f != 0x1f]  # which begins longer instructions


def expected(text, xlen):
    """What the disassembler's line says, by the names of struct hy_access_insn."""
    kind, size, unsigned, reg = MOVE.match(text).groups()
    said = {"load": kind == "l", "bytes": BYTES[size], "reg": ABI.index(reg), "length": 2 if text.startswith("c.") else 4, "simd": False,
            "atomic": False, "reg2": NO_REG, "writeback_reg": NO_REG, "writeback": 0}
    return {**said, "sign": not unsigned, "reg_bytes": xlen // 8} if kind == "l" else said


class Instructions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not tool("riscv64-linux-gnu-as") or not tool("riscv64-linux-gnu-objdump"):
            raise unittest.SkipTest("the binutils riscv64-linux-gnu-as and -objdump are not installed")
        cls.words = words_to_judge()
        cls.texts = {name: Disassembler(xlen).lines(cls.words) for name, xlen in WIDTHS.items()}
        cls.found = {name: [pattern_of(arch(name), word) for word in cls.words] for name in WIDTHS}

    def cases(self):
        for name in WIDTHS:
            yield name, list(zip(self.words, self.texts[name], self.found[name], strict=True))

    def test_patterns_match_what_the_disassembler_names(self):
        for name, cases in self.cases():
            matched = {pattern.name: 0 for pattern in arch(name).instructions}
            for word, text, pattern in cases:
                if pattern is not None:
                    self.assertRegex(text, f"^(?:{pattern.assembler})$", f"{word:#010x} matches {pattern.name} of {name}")
                    matched[pattern.name] += 1
            for pattern, least in LEAST.items():
                self.assertGreaterEqual(matched[pattern], least // (64 // WIDTHS[name]), f"{pattern} of {name}")
            self.assertGreaterEqual(min(matched.values()), 1, matched)
            self.assertGreaterEqual(sum(matched.values()), LEAST_MATCHED)

    def test_nothing_that_the_disassembler_names_is_missed(self):
        for name, cases in self.cases():
            wanted = re.compile("|".join(f"(?:{pattern.assembler})" for pattern in arch(name).instructions))
            for word, text, pattern in cases:
                if pattern is None:
                    self.assertNotRegex(text, f"^(?:{wanted.pattern})$", f"{word:#010x} of {name} matches no pattern")

    def test_decoder_understands_what_the_disassembler_prints(self):
        for name, cases in self.cases():
            with tempfile.TemporaryDirectory() as folder:
                path = shared_library(folder, "decode.so", [f"generated/{name}/instructions.c"],
                                      [f"generated/{name}/host", f"generated/{name}", "generated/include", "runtime/include"])
                decode = ctypes.CDLL(path).hy_riscv_instruction_decode
            decode.restype, decode.argtypes = ctypes.c_bool, [ctypes.c_uint32, ctypes.POINTER(Access)]
            understood = 0
            for word, text, pattern in cases:
                # Whatever follows a 16-bit instruction in memory is none of its business.
                access, above = Access(), 0xa5a50000 if word & 3 != 3 else 0
                self.assertEqual(decode(word | above, access), MOVE.match(text) is not None, f"{word:#010x} {text!r} of {name}")
                if MOVE.match(text) is None:
                    continue
                understood += 1
                for member, value in expected(text, WIDTHS[name]).items():
                    self.assertEqual(getattr(access, member), value, f"{member} of {word:#010x} {text!r} of {name}")
            self.assertGreaterEqual(understood, 20000 if WIDTHS[name] == 64 else 12000)


class Table(unittest.TestCase):
    """The hand-made table of Zcb against the examples of the specification."""

    def test_words_of_the_specification(self):
        words = {0x8004: "c.lbu s1,", 0x8400: "c.lhu s0,", 0x8440: "c.lh s0,", 0x8888: "c.sb a0,", 0x8c94: "c.sh a3,"}
        for word, text in words.items():
            self.assertTrue(zcb_text(word).startswith(text), f"{word:#x} {zcb_text(word)}")
        self.assertIsNone(zcb_text(0x8c40))
        self.assertIsNone(zcb_text(0x9000))


class CsrInstructions(unittest.TestCase):
    """What a trapped CSR instruction reads and writes, against table 9.1 of the unprivileged specification."""

    def said(self, model, word, operand, old):
        """(read, value written or None, destination) by the description."""
        rule = next(rule for rule in model.rules if rule.name == "csr")
        names = {**{name: value for name, value in model.parameters.items() if isinstance(value, int)}, "stval": word}

        def lookup(node):
            if isinstance(node, Gpr):
                return operand if word >> 15 & 31 else 0
            return names.get(node.name, rule.format.names.get(node.name))
        part = {name: evaluate(ast, lookup) for name, ast in rule.sysreg.items()}
        self.assertEqual(part["key"], word >> 20)
        return bool(part["read"]), old & part["keep"] | part["set"] if part["write"] else None, part["gpr"]

    def test_all_forms(self):
        chance, old = random.Random(SEED), 0x0123_4567_89ab_cdef
        for name in WIDTHS:
            for operation, rd, rs1 in itertools.product((1, 2, 3, 5, 6, 7), (0, 1, 31), (0, 1, 17, 31)):
                operand = chance.getrandbits(32)
                word = chance.getrandbits(12) << 20 | rs1 << 15 | operation << 12 | rd << 7 | SYSTEM
                given = rs1 if operation > 3 else operand if rs1 else 0
                written = {1: given, 2: old | given, 3: old & ~given}[operation & 3] if operation & 3 == 1 or rs1 else None
                wanted = operation & 3 != 1 or rd != 0, written, rd
                self.assertEqual(self.said(arch(name), word, operand, old), wanted, f"{word:#010x} of {name}")


if __name__ == "__main__":
    unittest.main()
