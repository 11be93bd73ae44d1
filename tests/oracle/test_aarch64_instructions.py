# SPDX-License-Identifier: Apache-2.0
"""Every load and store pattern against a disassembler, over random words: a word matches exactly when the disassembler says what
`assembler:` expects, and the decoder understands registers, width, sign and write-back as the disassembler prints them."""
import ctypes
import random
import re
import tempfile
import unittest

from generator.interpret import evaluate
from support import arch, disassemble, shared_library, tool

SEED = 0x48414c59
PER_PATTERN = 400
ANYWHERE = 60000
LEAST_PER_PATTERN = 80
LEAST = 30000
NO_REG = 0xff
BYTES = {"w": 4, "x": 8, "b": 1, "h": 2, "s": 4, "d": 8, "q": 16}
ATOMIC = re.compile(r"(ld|st)(add|clr|eor|set|smax|smin|umax|umin)|swp|cas|stl?x[rp]|lda?x[rp]")
SUFFIX = re.compile(r"(?:ld|st)(?:(?:[ut]?|a|la|ap|apu|l|ll|lu)r|p)(s?)([bhw]?)")
PAIR = re.compile(r"(?:ld|st)n?p")
MEMORY = re.compile(r"\[(x[0-9]+|sp)(?:, ([^]]*))?\](!?)(?:, #(-?[0-9]+))?$")


class Access(ctypes.Structure):
    """struct hy_access_insn of <halyard/insn.h>"""
    _fields_ = [(name, ctypes.c_bool) for name in ("load", "sign", "simd", "atomic")] + \
               [(name, ctypes.c_uint8) for name in ("update", "bytes", "reg_bytes", "reg", "reg2", "writeback_reg", "length")] + \
               [("writeback", ctypes.c_int64), ("operation", ctypes.c_uint8), ("operand", ctypes.c_uint64)]


def pattern_of(word):
    """The described pattern of a word, None for none."""
    for pattern in arch("aarch64").instructions:
        if word & pattern.mask == pattern.match:
            fields = {name: word >> lsb & (1 << msb - lsb + 1) - 1 for name, (msb, lsb) in pattern.fields.items()}
            if pattern.condition is None or evaluate(pattern.condition, lambda node, fields=fields: fields[node.name]):
                return pattern
    return None


def number(register):
    return 31 if register in ("xzr", "wzr", "sp") else int(register[1:])


def moved(text):
    """Names of the registers that a line moves."""
    return re.match(r"\S+ ((?:[wxbhsdq](?:[0-9]+|zr), )+)", text)[1].rstrip(", ").split(", ")


def expected(text):
    """What the disassembler's line says, by the names of struct hy_access_insn."""
    mnemonic, registers, memory = text.split(" ", 1)[0], moved(text), MEMORY.search(text)
    suffix = SUFFIX.fullmatch(mnemonic)
    sign, size = suffix.groups() if suffix else ("", "")
    kind = registers[0][0]
    said = {"load": mnemonic.startswith("ld"), "sign": bool(sign), "simd": kind not in "wx", "bytes": BYTES[size or kind],
            "reg": number(registers[0]), "reg2": number(registers[1]) if PAIR.match(mnemonic) else NO_REG, "length": 4,
            "writeback_reg": NO_REG, "writeback": 0}
    if kind in "wx" and said["load"]:
        said["reg_bytes"] = BYTES[kind]
    if memory and (memory[3] or memory[4]):
        said["writeback_reg"] = number(memory[1])
        said["writeback"] = int(memory[4] or memory[2].lstrip("#"))
    return said


def unpredictable(text):
    """Forms whose registers collide, and which the manual leaves open: they are not decoded."""
    memory, registers = MEMORY.search(text), moved(text)
    back = memory and (memory[3] or memory[4]) and registers[0][0] in "wx"
    numbers = [number(name) for name in registers]
    return bool(back and memory[1] != "sp" and int(memory[1][1:]) in numbers) or (
        re.match(r"ld(n?p|psw|a?xp)", text) is not None and len(set(numbers)) == 1)


def should_be_one(word):
    """Fields that an exclusive or ordered access does not use, and that should be all ones, are not."""
    exclusive = word & 0x3f000000 == 0x08000000
    return exclusive and (word >> 10 & 31 != 31 or word >> 16 & 31 != 31)


class Instructions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.objdump = tool("aarch64-linux-gnu-objdump")
        if not cls.objdump:
            raise unittest.SkipTest("aarch64-linux-gnu-objdump is not installed")
        chance = random.Random(SEED)
        patterns = arch("aarch64").instructions
        cls.words = [chance.getrandbits(32) & ~pattern.mask | pattern.match for pattern in patterns for _ in range(PER_PATTERN)]
        cls.words += [chance.getrandbits(32) & ~0x0a000000 | 0x08000000 for _ in range(ANYWHERE)]  # the space of loads and stores
        cls.words += [chance.getrandbits(32) for _ in range(ANYWHERE // 4)]
        cls.texts = disassemble(cls.words, cls.objdump, "aarch64")
        cls.found = [pattern_of(word) for word in cls.words]

    def test_patterns_match_what_the_disassembler_names(self):
        self.assertEqual(len(self.words), len(self.texts))
        matched = {pattern.name: 0 for pattern in arch("aarch64").instructions}
        for word, text, pattern in zip(self.words, self.texts, self.found):
            if pattern is not None:
                self.assertRegex(text, f"^(?:{pattern.assembler})$", f"{word:#010x} matches {pattern.name}")
                matched[pattern.name] += 1
        self.assertGreaterEqual(min(matched.values()), LEAST_PER_PATTERN, matched)
        self.assertGreaterEqual(sum(matched.values()), LEAST)

    def test_nothing_that_the_disassembler_names_is_missed(self):
        wanted = [re.compile(pattern.assembler) for pattern in arch("aarch64").instructions]
        for word, text, pattern in zip(self.words, self.texts, self.found):
            if pattern is None and any(form.fullmatch(text) for form in wanted):
                self.assertTrue(unpredictable(text) or should_be_one(word), f"{word:#010x} is {text!r} and matches no pattern")

    def test_decoder_understands_what_the_disassembler_prints(self):
        with tempfile.TemporaryDirectory() as folder:
            path = shared_library(folder, "decode.so", ["generated/aarch64/instructions.c"],
                                  ["generated/aarch64/host", "generated/aarch64", "generated/include", "runtime/include"])
            decode = ctypes.CDLL(path).hy_aarch64_instruction_decode
            decode.restype = ctypes.c_bool
            decode.argtypes = [ctypes.c_uint32, ctypes.POINTER(Access)]
            for word, text, pattern in zip(self.words, self.texts, self.found):
                access = Access()
                self.assertEqual(decode(word, access), pattern is not None, f"{word:#010x} {text!r}")
                if pattern is None:
                    continue
                atomic = ATOMIC.match(text) is not None
                self.assertEqual(access.atomic, atomic, f"{word:#010x} {text!r}")
                for name, value in ({} if atomic else expected(text)).items():
                    self.assertEqual(getattr(access, name), value, f"{name} of {word:#010x} {text!r}")


if __name__ == "__main__":
    unittest.main()
