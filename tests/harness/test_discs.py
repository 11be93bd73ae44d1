# SPDX-License-Identifier: Apache-2.0
"""Images that boot from a disc: the disc itself, and one verdict for each way an emulator ends."""

import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from hypervisor.launch import disc
from hypervisor.launch.errors import RunnerError
from tests.harness import suites
from tests.harness.verdict import Verdict, from_marks

PATIENT = SimpleNamespace(patience=1.0)
SHELL = {"needs": ["sh"], "modules": ["normal"], "grub": "boot {append} {extras}", "extra": "with {name}", "serial": "nowhere",
         "files": {"run": "echo {cpu} has {memory}"}, "command": ["sh", "{folder}/run"]}


class Discs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.image = self.folder / "test.elf"
        self.image.write_bytes(b"image")

    def test_menu_and_files_are_on_it(self):
        extra = self.folder / "second"
        extra.write_bytes(b"more")
        disc.burn(SHELL, self.folder / "disc.iso", self.image, "quiet", {"payload": extra})
        for path, text in {"image": "image", "payload": "more", "grub/grub.cfg": "boot quiet with payload"}.items():
            subprocess.run(["xorriso", "-osirrox", "on", "-indev", self.folder / "disc.iso", "-extract", f"/boot/{path}", self.folder / "out"],
                           check=True, capture_output=True)
            self.assertEqual((self.folder / "out").read_text(), text)

    def test_nothing_stays_behind(self):
        emulator = {**SHELL, "files": {"run": "echo {cpu} has {memory}"}}
        with disc.staged(emulator, self.image, "model", 64) as (words, folder):
            self.assertEqual(subprocess.run(words, capture_output=True, text=True, check=True).stdout, "model has 64\n")
            self.assertTrue((folder / "disc.iso").exists())
        self.assertFalse(folder.exists())

    def test_a_missing_program_is_named(self):
        with self.assertRaisesRegex(RunnerError, "no no-such-emulator "):
            disc.check({"needs": ["sh", "no-such-emulator"]})

    def test_a_missing_program_is_an_error_of_the_runner(self):
        (self.folder / "emulator.yaml").write_text("needs: [no-such-emulator]\n")
        plan = {"timeout": 1, "emulators": {"model": {"disc": str(self.folder / "emulator.yaml"), "memory": 64}}}
        results = suites.emulate(plan, {}, self.image, "any", "model", PATIENT)
        self.assertEqual([result.verdict for result in results], [Verdict.ERROR])


UART = [(0x3fb, 0x80), (0x3f8, 1), (0x3f9, 0), (0x3fb, 3)]  # 115200 baud, 8 bits
START = ".long 0x1badb002, 0, -0x1badb002\n.globl _start\n_start: " + "".join(f"mov ${port}, %dx; mov ${value}, %al; out %al, %dx\n" for port, value in UART)
END = "mov $0xb004, %edx; mov $0x2000, %eax; out %ax, %dx\n1: jmp 1b\n"


def say(text):
    return "".join(f"mov $0x3f8, %dx; mov ${ord(letter)}, %al; out %al, %dx; mov $0x3fd, %dx\n2: in %dx, %al; test $0x40, %al; jz 2b\n" for letter in text)


@unittest.skipUnless(shutil.which("bochs"), "there is no Bochs")
class Bochs(unittest.TestCase):
    """The emulator itself: what the machine prints arrives, and an end is what it was."""

    def verdicts(self, code, timeout=60):
        with tempfile.TemporaryDirectory() as name:
            image = Path(name) / "test.elf"
            subprocess.run(["as", "--32", "-o", f"{name}/test.o"], input=START + code, text=True, check=True)
            subprocess.run(["ld", "-m", "elf_i386", "-n", "-Ttext", "0x100000", "-o", image, f"{name}/test.o"], check=True)
            plan = {"timeout": timeout, "emulators": {"corei7_skylake_x": {"disc": "hypervisor/arch/x86_64/bochs.yaml", "memory": 64}}}
            return [r.verdict for r in from_marks("t", suites.start(plan, {}, image, "corei7_skylake_x", PATIENT), re.compile("HOST CRASH"))]

    def test_pass(self):
        self.assertEqual(self.verdicts(say("PASS a\nDONE\n") + END), [Verdict.PASS])

    def test_fail(self):
        self.assertEqual(self.verdicts(say("FAIL a: why\nDONE\n") + END), [Verdict.FAIL])

    def test_triple_fault(self):
        self.assertEqual(self.verdicts(say("PASS a\n") + "lidt 0\nud2\n"), [Verdict.PASS, Verdict.CRASH])

    def test_hang(self):
        self.assertEqual(self.verdicts(say("PASS a\n") + "1: jmp 1b\n", 20), [Verdict.PASS, Verdict.TIMEOUT])

    def test_silence(self):
        self.assertEqual(self.verdicts(END), [Verdict.NO_OUTPUT])


if __name__ == "__main__":
    unittest.main()
