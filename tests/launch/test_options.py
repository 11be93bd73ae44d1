# SPDX-License-Identifier: Apache-2.0
"""Command lines and guest files: what is understood, and that errors end with status 2."""

import contextlib
import io
import shutil
import tempfile
import unittest
from pathlib import Path

import yaml

from hypervisor.launch.__main__ import main, parser
from hypervisor.launch import machine, options
from hypervisor.launch.errors import UsageError


def collect(*words, arch="aarch64"):
    return options.collect(parser().parse_args(["run", arch, *words]))


def status(*words) -> tuple[int, str]:
    """Exit status and message of a command line."""
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        try:
            code = main(list(words))
        except SystemExit as end:
            code = end.code
    return code, errors.getvalue()


class CommandLine(unittest.TestCase):
    def test_values(self):
        given = collect("--kernel", "k", "--memory", "1G", "--load", "0x1000", "--timeout", "2.5", "--append", "a b", "--format", "flat", "--smp", "1")
        self.assertEqual((given.memory, given.load, given.timeout, given.append, given.format), (1 << 30, 0x1000, 2.5, "a b", "flat"))

    def test_defaults(self):
        given = collect("--kernel", "k")
        self.assertEqual((given.memory, given.format, given.timeout, given.smp), (256 << 20, "auto", None, 1))

    def test_errors(self):
        for words, message in (
            (["--kernel", "k", "--smp", "2"], "not yet"), (["--kernel", "k", "--smp", "0"], "no number of CPUs"), ([], "no kernel"),
            (["--kernel", "/nonexistent"], "cannot read the kernel"), (["--kernel", "k", "--memory", "1M"], "guest memory"),
            (["--kernel", "k", "--memory", "lots"], "no size"), (["--kernel", "k", "--memory", "256"], "from 2M to 8G; did you mean 256M"), (["--kernel", "k", "--load", "-1"], "no address|expected one argument"),
            (["--kernel", "k", "--timeout", "0"], "no number of seconds"), (["--kernel", "k", "--format", "pe"], "no format"),
            (["--kernel", "k", "--colour"], "unrecognized"),
        ):
            with self.subTest(words=words):
                code, text = status("run", "aarch64", *words)
                self.assertEqual(code, 2)
                self.assertRegex(text, message)

    def test_unknown_architecture_and_command(self):
        said = f"halyard: there is no architecture 'z80'; there are {', '.join(machine.names())}\n"
        for words in (["run", "z80"], ["run", "z80", "--kernel", "k"], ["run", "z80", "--colour"], ["demo", "z80"]):
            self.assertEqual(status(*words), (2, said), words)
        self.assertEqual(status("walk")[0], 2)
        for arch in ("riscv32", "svm"):
            self.assertIn(f"halyard: {arch} is described, but guests are not run by that name; there are ", status("run", arch)[1])

    def test_help_is_that_of_the_command(self):
        for command in ("run", "demo"):
            code, text = status(command, "riscv64", "--zork")
            self.assertEqual(code, 2)
            self.assertRegex(text, rf"\Ahalyard: unrecognized arguments: --zork; `./halyard {command} --help` says more\n\Z")

    def test_unknown_cpu_is_refused_before_the_build(self):
        for arch in machine.names():
            about = machine.load(arch)
            if shutil.which(about["qemu"][0]) is None:
                continue
            for model in (None, about["cpu"], about["cpu"] + ",x=on", *about.get("models", {})):
                machine.check_cpu(about, options.Options(arch, cpu=model))
            for words in (("demo", arch), ("run", arch, "--kernel", __file__, "--hypervisor", "/nonexistent")):
                code, text = status(*words, "--cpu", about["cpu"] + "0")
                self.assertEqual(code, 2)
                self.assertRegex(text, rf"\Ahalyard: --cpu {about['cpu']}0: {about['qemu'][0]} has no such model; did you mean .*\b{about['cpu']}\b.*\? "
                                 rf"`{about['qemu'][0]} -cpu help` lists .*; the default is {about['cpu']}\n\Z")

    def test_models_of_emulators(self):
        """What else an emulator says when it is asked for its models, flags of CPUIDs above all, is none."""
        flags = "Available CPUs:\nx86 EPYC                  (alias configured by machine type)\nx86 max                   All\n\nRecognized CPUID flags:\n  vmx no\n"
        for text, models in ((flags, ["EPYC", "max"]), ("any\nrv64\n", ["any", "rv64"]), ("Available CPUs:\n  max\n", ["max"]),
                             ("===\n  An Emulator 2.7\n===\n0i[ ] path\nSupported CPU models:\n\nbx_generic\np3\n0i[SIM ] quits\n", ["bx_generic", "p3"])):
            self.assertEqual(machine.listed_models(text), models)

    @unittest.skipIf(shutil.which("qemu-system-x86_64") is None, "there is no QEMU for x86_64")
    def test_hints_about_models(self):
        for wrong, hint in (("nope", "no such model; `"), ("vmx", "no such model; did you mean max"), ("Epyc", "did you mean EPYC or ")):
            code, text = status("run", "x86_64", "--kernel", __file__, "--cpu", wrong)
            self.assertEqual(code, 2)
            self.assertIn(hint, text)

    @unittest.skipIf(shutil.which("bochs") is None, "there is no bochs")
    def test_cpus_of_a_variant_are_its_own(self):
        about = machine.load("x86_64")
        machine.check_cpu(about, options.Options("x86_64", cpu="corei7_haswell_4770", variant="vmx"))
        with self.assertRaisesRegex(UsageError, "--cpu max: bochs has no such model"):
            machine.check_cpu(about, options.Options("x86_64", cpu="max", variant="vmx"))

    def test_an_exit_log_that_cannot_be_written_is_told_before_the_run(self):
        code, text = status("run", "aarch64", "--kernel", __file__, "--log-exits", "/nonexistent/log", "--qemu", "no-such-emulator", "--hypervisor", __file__)
        self.assertEqual((code, text), (2, "halyard: cannot write the exit log /nonexistent/log: No such file or directory\n"))

    def test_an_emulator_that_lists_nothing_is_left_to_say_it(self):
        machine.check_cpu(machine.load("aarch64"), options.Options("aarch64", cpu="zork", qemu="true"))
        machine.check_cpu(machine.load("aarch64"), options.Options("aarch64", cpu="zork", qemu="no-such-emulator"))

    def test_missing_emulator_is_a_runner_error(self):
        with tempfile.NamedTemporaryFile() as kernel:
            kernel.write(b"x")
            kernel.flush()
            code, text = status("run", "aarch64", "--kernel", kernel.name, "--hypervisor", kernel.name, "--qemu", "no-such-emulator")
        self.assertEqual(code, 6)
        self.assertIn("no-such-emulator", text)


class GuestFile(unittest.TestCase):
    def write(self, text: str) -> str:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "guest.yaml"
        path.write_text(text)
        return str(path)

    def test_command_line_wins_and_paths_count_from_the_file(self):
        path = self.write("schema: 1\narch: aarch64\nkernel: k\nmemory: 64M\nload: 0x1000\nappend: quiet\n")
        given = collect("--guest", path, "--memory", "128M")
        self.assertEqual((given.memory, given.load, given.append, given.kernel), (128 << 20, 0x1000, "quiet", Path(path).parent / "k"))

    def test_errors(self):
        for text, message in (("kernel: k\n", "schema: 1"), ("schema: 1\nkernle: k\n", "did you mean 'kernel'"), ("- 1\n", "mapping"),
                              ("schema: 1\nkernel: k\nmemory: big\n", "memory: 'big'"), ("schema: 1\nsmp: 2\nkernel: k\n", "not yet"),
                              ("schema: 1\narch: z80\n", "another architecture"), ("{", "guest.yaml")):
            with self.subTest(text=text), self.assertRaisesRegex(UsageError, message):
                collect("--guest", self.write(text))

    def test_guests_of_the_project_are_read(self):
        found = sorted((Path(__file__).resolve().parents[2] / "hypervisor" / "guests").glob("*.yaml"))
        arches = [yaml.safe_load(path.read_text())["arch"] for path in found]
        self.assertEqual(sorted(arches), machine.names())
        for path, arch in zip(found, arches):
            self.assertIsNotNone(collect("--guest", str(path), arch=arch).kernel)


if __name__ == "__main__":
    unittest.main()
