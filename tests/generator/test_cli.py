# SPDX-License-Identifier: Apache-2.0
"""The command line: what it prints, where, and the exit status (0 well, 1 bad input, 2 wrong usage, 3 stale)."""
import contextlib
import io
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

from generator.cli import main
from support import HERE, ROOT, Descriptions, command

DESC = os.path.join(ROOT, "desc")
FIRST = "list check show decode explain schema gen".split()


def here(*arguments):
    """A command in this process: what `command` of support.py answers, sooner."""
    out, err = io.StringIO(), io.StringIO()
    before = os.getcwd()
    os.chdir(ROOT)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main(arguments)
    except SystemExit as done:
        status = done.code
    finally:
        os.chdir(before)
    return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())


class CommandLine(unittest.TestCase):
    def run_well(self, *arguments, run=None):
        done = (run or here)(*arguments)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def refused(self, status, *arguments):
        """The error text of a command that fails with this status, prints nothing else and does not crash."""
        done = here(*arguments)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertNotIn("Traceback", done.stderr)
        self.assertNotIn("fault in the generator", done.stderr)
        return done.stderr


class Usage(CommandLine):
    def test_help_names_every_command(self):
        text = self.run_well("--help")
        for name in FIRST:
            self.assertRegex(text, rf"\n +{name} ")

    def test_every_command_has_help(self):
        for name in FIRST:
            self.assertIn("usage: ./halyard " + name, self.run_well(name, "--help"))

    def test_wrong_usage(self):
        for words in ((), ("bogus",), ("gen", "--bogus"), ("check", "extra"), ("show",), ("decode", "sim"), ("decode", "sim", "zero"),
                      ("decode", "sim", "-1"), ("decode", "sim", "0x10000000000000000"), ("decode", "sim", "1", "vector"), ("list", "more")):
            with self.subTest(words):
                self.assertRegex(self.refused(2, *words), r"\Ahalyard: .*; `\./halyard.* --help` says more\n\Z")
        self.assertIn("required: VALUE;", self.refused(2, "decode", "sim"))  # the rest may be left out

    def test_unknown_names_are_answered_with_near_ones(self):
        for words, hint in ((("show", "simm"), "sim"), (("show", "sim.r00"), "r0"), (("decode", "sin", "0"), "sim"),
                            (("decode", "sim", "0", "vectr=1"), "vector"), (("explain", "E999"), "E[0-9]9"), (("schema", "register"), "registers")):
            with self.subTest(words):
                self.assertRegex(self.refused(2, *words), f"there is no .*(did you mean|there are).*{hint}")

    def test_no_colours_in_a_pipe(self):
        self.assertNotIn("\033", self.run_well("list") + self.run_well("show", "sim") + self.run_well("decode", "sim", "0"))

    def test_a_reader_that_leaves_early(self):
        done = command_in_shell(f"{sys.executable} -m generator show sim | head -n 1")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def seconds(self, words):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.run_well(*words, run=command)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def test_fast(self):
        """In seconds of a processor, the least of three, so that what else the machine does is no part of it. What reads every description
        may take two."""
        for most, *words in ((2, "check"), (2, "list"), (1, "show", "sim"), (1, "decode", "sim", "0"), (1, "explain"), (1, "schema", "arch")):
            with self.subTest(words):
                self.assertTrue(any(self.seconds(words) < most for _ in range(3)))


class Reading(CommandLine):
    def test_check(self):
        self.assertRegex(self.run_well("check"), r"^\d+ descriptions, no errors\n$")

    def test_list_counts(self):
        text = self.run_well("list")
        for name in sorted(os.listdir(os.path.join(DESC, "arch"))):
            self.assertRegex(text, rf"(?m)^{name}  ")
        self.assertRegex(text, r"\d+ neutral exits, \d+ HAL hooks")

    def test_show_says_where_values_come_from(self):
        text = self.run_well("show", "sim.r3")
        place = re.search(r"switch: exit +(desc/arch/sim/registers\.yaml):(\d+)\n", text)
        with open(os.path.join(ROOT, place[1]), encoding="utf-8") as file:
            self.assertIn("switch: exit", file.readlines()[int(place[2]) - 1])
        self.assertIn("HY_SIM_REG_R3", text)
        self.assertRegex(text, r"in the context at offset 0x18, 8 bytes, group exit")

    def test_show_follows_extends(self):
        with Samples() as desc:
            text = self.run_well("show", "riscv32.sepc", "--desc", desc)
            self.assertIn("desc/arch/riscv/registers.yaml:", text)
            self.assertIn("desc/arch/riscv32/", self.run_well("show", "riscv32", "--desc", desc))

    def test_back_ends(self):
        """They are listed with their base, shown as they are, and their exits are decoded."""
        with Samples() as desc:
            self.assertRegex(self.run_well("list", "--desc", desc), r"(?m)^amd64_svm  back end of amd64: ")
            text = self.run_well("show", "amd64_svm.cr0", "--desc", desc)
            self.assertIn("= id HY_AMD64_REG_CR0", text)
            self.assertIn("= in vmcb at offset 0x558", text)
            self.assertRegex(text, r"= in the context at offset \w+, 8 bytes, group bind")
            text = self.run_well("decode", "amd64_svm", "0x72", "--desc", desc)
            self.assertIn("handled by hy_amd64_cpuid", text)
            self.assertRegex(self.run_well("decode", "amd64", "0x72", "--desc", desc), r"back end amd64_svm: cpuid; \./halyard decode amd64_svm 0x72 ")
            self.assertIn("handled by hy_amd64_svm_emulate", self.run_well("decode", "amd64_svm", "0x10", "--desc", desc))

    def test_show_of_a_field(self):
        self.assertRegex(self.run_well("show", "aarch64.sctlr_el1.m"), r"^field aarch64.sctlr_el1.m .*:\d+\n  bit 0: MMU enable\n  = mask 0x1\n$")
        self.assertIn("did you mean m", self.refused(2, "show", "aarch64.sctlr_el1.mm"))

    def test_show_of_a_back_end(self):
        text = self.run_well("show", "svm")
        for title in ("needs", "operations", "rules of every exit"):
            self.assertRegex(text, rf"(?m)^{title} \(\d+\)$")
        self.assertRegex(self.run_well("show", "svm.window"), r"(?m)^    virtual_interrupt: .*\bwaits\b")
        self.assertRegex(self.run_well("list"), r"(?m)^svm  back end of x86_64: (.*\n)+ +\d+ needs$")

    def test_numbers_are_as_the_description_writes_them(self):
        self.assertRegex(self.run_well("show", "svm.cpuid"), r"(?m)^  class: 0x72 ")
        self.assertRegex(self.run_well("show", "vmx.cpuid"), r"(?m)^  class: 10 ")
        self.assertRegex(self.run_well("show", "vmx.rsp"), r"(?m)^  encoding: \[0x681c\]")

    def test_every_rule_has_an_outcome_in_the_list(self):
        text = self.run_well("show", "svm")
        self.assertRegex(text, r"(?m)^  length +call length Bytes")
        self.assertRegex(text, r"(?m)^  msr +0x7c trapped register ")
        self.assertRegex(text, r"(?m)^  hypercall_of_user +0x81 fault undefined ")

    def test_show_lists_everything(self):
        text = self.run_well("show", "sim")
        for word in ("feature", "register", "trap rule", "instruction", "trapped register", "stage-2 format", "entry rule"):
            self.assertRegex(text, rf"(?m)^{word}s \(\d+\)$")

    def test_explain(self):
        self.assertTrue(self.run_well("explain", "e06").startswith("E06: "))
        self.assertEqual(self.run_well("explain", "6"), self.run_well("explain", "E06"))
        codes = [int(line.split()[0][1:]) for line in self.run_well("explain").splitlines()]
        self.assertGreater(len(codes), 50)
        self.assertEqual(codes, sorted(codes))

    def test_schema(self):
        kinds = self.run_well("schema").split()
        self.assertIn("registers", kinds)
        for kind in kinds:
            self.assertEqual(json.loads(self.run_well("schema", kind))["$schema"], "http://json-schema.org/draft-07/schema#")


class Generate(CommandLine):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = os.path.join(folder.name, "out")
        self.desc = Descriptions()
        self.addCleanup(self.desc.folder.cleanup)

    def gen(self, *more):
        return ("gen", "--desc", self.desc.path, "--out", self.out, *more)

    def files(self):
        return {os.path.join(place, name): os.stat(os.path.join(place, name)).st_mtime_ns
                for place, _, names in os.walk(self.out) for name in names}

    def test_writes_only_what_changed(self):
        self.assertRegex(self.run_well(*self.gen()), r"^(\d+) files, \1 written\n$")
        before = self.files()
        self.assertRegex(self.run_well(*self.gen()), r"all as they should be\n$")
        self.assertEqual(self.files(), before)
        self.run_well(*self.gen("--check"))

    def test_tells_missing_stale_edited_orphan_and_alien_files_apart(self):
        self.run_well(*self.gen())
        paths = sorted(path for path in self.files() if path.endswith(".c"))
        os.unlink(paths[0])
        with open(paths[1], "a", encoding="utf-8") as file:
            file.write(" ")
        shutil.copy(paths[2], os.path.join(self.out, "left.c"))
        with open(os.path.join(self.out, "mine.c"), "w", encoding="utf-8") as file:
            file.write("int x;\n")
        self.desc.write("exits.yaml", self.desc.read("exits.yaml").replace("doc: ", "doc: Really ", 1))
        text = self.refused(3, *self.gen("--check"))
        for path, what in ((paths[0], "missing"), (paths[1], "edited by hand"), (os.path.join(self.out, "include/halyard/exit.h"), "stale"),
                           (os.path.join(self.out, "left.c"), "orphan"), (os.path.join(self.out, "mine.c"), "not generated")):
            self.assertRegex(text, rf"(?m)^{re.escape(os.path.relpath(path, ROOT))}: {what}")
        self.assertIn("run `./halyard gen`", text)
        self.run_well(*self.gen())
        os.unlink(os.path.join(self.out, "mine.c"))
        self.run_well(*self.gen("--check"))
        self.assertFalse(os.path.exists(os.path.join(self.out, "left.c")))

    def test_check_writes_nothing(self):
        self.refused(3, *self.gen("--check"))
        self.assertFalse(os.path.exists(self.out))

    def test_nothing_is_written_when_a_description_is_wrong(self):
        self.run_well(*self.gen())
        before = self.files()
        self.desc.write("exits.yaml", self.desc.read("exits.yaml").replace("value: 0", "value: 010", 1))
        text = self.refused(1, *self.gen())
        self.assertRegex(text, r"exits\.yaml:\d+:\d+: error\[E08\]: ")
        self.assertIn("1 error;", text)
        self.assertEqual(self.files(), before)
        self.refused(1, "check", "--desc", self.desc.path)
        self.refused(1, "list", "--desc", self.desc.path)

    def test_a_folder_that_cannot_be_written(self):
        place = os.path.join(self.desc.path, "file")
        with open(place, "w", encoding="utf-8"):
            pass
        self.assertIn("Not a directory", self.refused(2, "gen", "--out", os.path.join(place, "below")))

    def test_no_such_descriptions(self):
        self.assertIn("error[E01]", self.refused(1, "check", "--desc", os.path.join(self.desc.path, "nowhere")))


class Samples:
    """A folder of descriptions with the sample architectures."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        desc = os.path.join(self.folder.name, "desc")
        shutil.copytree(os.path.join(HERE, "samples"), os.path.join(desc, "arch"))
        for name in ("exits.yaml", "hal.yaml"):
            shutil.copy(os.path.join(DESC, name), desc)
        return desc

    def __exit__(self, *_):
        self.folder.cleanup()


def command_in_shell(line):
    environment = {**os.environ, "PYTHONPATH": ROOT, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(["bash", "-o", "pipefail", "-c", line], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)


if __name__ == "__main__":
    unittest.main()
