# SPDX-License-Identifier: Apache-2.0
"""The decoder of x86 against capstone, and a sample of it against objdump: random bytes, and every opcode of every map with
every ModRM behind random prefixes, in code of 16, 32 and 64 bits. Compared are the length and, where both see an operand in memory, base,
index, scale, displacement, segment, address size and, for general registers, its size."""
import os
import random
import re
import struct
import tempfile
import unittest

from support import ROOT, run, tool

SEED = 0x48414c59
RANDOM = 340000  # for each mode
LONGEST, SLOT = 15, 32
MODES = {16: "i8086", 32: "i386", 64: "i386:x86-64"}
MAPS = (b"", b"\x0f", b"\x0f\x38", b"\x0f\x3a")
PREFIXES = (b"", b"", b"", b"\x66", b"\x67", b"\xf2", b"\xf3", b"\x64", b"\x2e", b"\x66\x67")
REX = (b"", b"", b"\x48", b"\x45", b"\x42")
LEAST_INSTRUCTIONS, LEAST_OPERANDS, LEAST_JUDGED = 1200000, 440000, 30000
UNSEEN = 5000  # of what capstone does not see, for each mode: objdump mostly does not either
SOURCES = ["tests/oracle/x86_64_instructions.c", "generated/x86_64/computed.c", "generated/x86_64/tables.c"]
INCLUDE = ["generated/x86_64", "generated/include", "runtime/include"]
# Where capstone 4.0.2 is known to say something else: what a line "MODE BYTES OURS THEIRS WHAT| TEXT" looks like, and why.
CAPSTONE = {
    "UD0 and UD1": (r"length \| ud(0|2b) ", "knows no ModRM behind 0F FF and 0F B9, which Intel has (SDM 2 UD)"),
    "near branch with 66": (r"^64 \S*66\S* \d+ \d+ length \| (bnd )?(j|call)", "AMD takes 16 bits of offset, Intel ignores the prefix"),
    "VMREAD with 66 or F2": (r"length \| vmread ", "there 0F 78 is EXTRQ or INSERTQ, with two bytes behind"),
    "other prefix before VEX, EVEX or XOP": (r" 0 \d+ length \| v", "66, F2, F3, LOCK and REX before them are #UD"),
    "processors of VIA": (r" 0 \d+ length \| (rep |repne )?(x(store|crypt|sha)|montmul)", "0F A6 and 0F A7 are reserved elsewhere"),
    "66 before F2 or F3": (r"^\d\d \S*66\S*f[23]\S* .* (size|length) \|", "forgets the 66 when a later prefix is a repetition"),
    "MOVSXD with 66": (r"^64 \S*66\S* .* size \| movsxd ", "reads 16 bits (SDM 2 MOVSXD)"),
    "segments of 64-bit mode": (r"^64 .* segment \| .*\b[ecsd]s:", "names prefixes that 64-bit mode ignores"),
    "INS, OUTS, PUSH and POP with REX.W": (r"^64 \S*4[89a-f]\S* .* size \| (ins|outs|push|pop)", "takes 66 or 67 for stronger than REX.W"),
    "RET and CALL with REX.W": (r"^64 \S*6[67]\S*4[89a-f](c2|e8|e9)\S* .* length \| (ret|call|jmp)", "does the same to their immediates"),
    "displacements of EVEX": (r"^\d\d \S*62\S* .* displacement \| v", "are multiples of what is accessed, which only vector instructions need"),
    "3DNow! that there is none of": (r" memory \| femms", "gives it the name of 0F 0E"),
}
# What objdump prints of prefixes alone, where it sees no instruction behind them, or a prefix behind REX.
PREFIXES_ALONE = re.compile(r"(rex\S*|lock|repn?z|data16|data32|addr16|addr32|[c-gs]s|bnd|\s)+$")


def strings():
    """(mode, bytes)"""
    chance = random.Random(SEED)
    for mode in MODES:
        for _ in range(RANDOM):
            yield mode, chance.randbytes(LONGEST)
        for escape in MAPS:
            for opcode in range(256):
                for modrm in range(256):
                    start = chance.choice(PREFIXES) + (chance.choice(REX) if mode == 64 else b"") + escape + bytes([opcode, modrm])
                    yield mode, start + chance.randbytes(LONGEST - len(start))


def build(folder):
    program = os.path.join(folder, "oracle")
    done = run([tool("cc", "gcc", "clang"), "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-o", program,
                *(f"-I{os.path.join(ROOT, part)}" for part in INCLUDE), *(os.path.join(ROOT, part) for part in SOURCES), "-lcapstone"])
    if done.returncode:
        raise RuntimeError(done.stderr)
    return program


def objdump_lengths(mode, cases):
    """How long objdump thinks the first instruction of each string is; None for none. Behind as much as we think, NOPs follow."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "code")
        with open(path, "wb") as file:
            file.write(b"".join(code[:length].ljust(SLOT, b"\x90") for code, length in cases))
        text = run(["objdump", "-D", "-z", "-w", "--insn-width=16", "-b", "binary", "-m", MODES[mode], "-M", "intel64", path]).stdout
    found = {int(address, 16): (code, said) for address, code, said in re.findall(r"(?m)^\s*([0-9a-f]+):\t([0-9a-f ]+)(?:\t(.*))?$", text)}
    for slot in range(len(cases)):
        code, said = found.get(slot * SLOT, ("", "(bad)"))
        yield None if "(bad)" in said or PREFIXES_ALONE.match(said) else len(code.split())


class Instructions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not os.path.exists("/usr/include/capstone/capstone.h") or not tool("objdump"):
            raise unittest.SkipTest("capstone's header or objdump is not installed")
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        path = os.path.join(cls.folder.name, "strings")
        with open(path, "wb") as file:
            file.writelines(bytes([mode]) + code for mode, code in strings())
        with open(path, "rb") as file:
            done = run([build(cls.folder.name)], stdin=file)
        *cls.lines, last = done.stdout.splitlines()
        cls.instructions, cls.operands = map(int, last.split())

    def test_enough_was_compared(self):
        self.assertGreaterEqual(self.instructions, LEAST_INSTRUCTIONS)
        self.assertGreaterEqual(self.operands, LEAST_OPERANDS)

    def test_what_capstone_sees_we_see(self):
        allowed = {name: re.compile(pattern) for name, (pattern, _) in CAPSTONE.items()}
        used = set()
        for line in self.lines:
            if line.split(" ", 4)[3] == "0" or " sample |" in line:
                continue
            names = [name for name, pattern in allowed.items() if pattern.search(line)]
            self.assertTrue(names, line)
            used.update(names)
        self.assertEqual(set(CAPSTONE) - used, set(), "an allowance that nothing needs")

    def test_objdump_sees_the_same_or_nothing(self):
        """A sample of what capstone sees too, and of what it does not."""
        judged = 0
        for mode in MODES:
            cases = [line.split(" ", 5) for line in self.lines if line.startswith(f"{mode} ")]
            seen = [(bytes.fromhex(code), int(ours)) for _, code, ours, theirs, what, *_ in cases if what == "sample"]
            alone = [(bytes.fromhex(code), int(ours)) for _, code, ours, theirs, *_ in cases if theirs == "0"]
            cases = seen + random.Random(SEED).sample(alone, UNSEEN)
            for (code, ours), theirs in zip(cases, objdump_lengths(mode, cases), strict=True):
                if theirs is not None:
                    judged += 1
                    self.assertEqual(theirs, ours, f"{mode} {code.hex()}")
        self.assertGreaterEqual(judged, LEAST_JUDGED)


if __name__ == "__main__":
    unittest.main()
