# SPDX-License-Identifier: Apache-2.0
"""The hard parts of other architectures, described in samples/: they are accepted, and what is generated from them compiles."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from support import HERE, ROOT, command

SAMPLES = os.path.join(HERE, "samples")
FLAGS = ("-std=c11 -ffreestanding -O1 -Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Wundef -Wstrict-prototypes "
         "-Wmissing-prototypes -Werror -fno-common").split()
HEADERS = "access context controls entry features registers stage2 switch traps".split()
# For each sample: its compiler, the compiler's flags, and registers that the switch macros may be given.
TARGETS = {
    "riscv": ("riscv64-linux-gnu-gcc", [], "a0, t0, t1"),
    "riscv32": ("riscv64-linux-gnu-gcc", ["-march=rv32imac_zicsr", "-mabi=ilp32"], "a0, t0, t1"),
    "svm": ("gcc", ["-mgeneral-regs-only", "-mno-red-zone"], "%rdi, %rax, %rdx"),
    "vmx": ("gcc", ["-mgeneral-regs-only", "-mno-red-zone"], "%rdi, %rax, %rdx"),
    "amd64": ("gcc", ["-mgeneral-regs-only", "-mno-red-zone"], "%rdi, %rax, %rdx"),
    "armv7": ("arm-linux-gnueabihf-gcc", ["-mfloat-abi=soft", "-march=armv7ve"], "r0, r2, r3"),
}
BACKENDS = {"amd64": ("amd64_svm", "amd64_vmx")}  # linked with their base
BACKEND_HEADERS = "access block controls entry features offsets operations stage2 switch traps".split()


class Samples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.desc = os.path.join(cls.folder.name, "desc")
        cls.out = os.path.join(cls.folder.name, "generated")
        shutil.copytree(SAMPLES, os.path.join(cls.desc, "arch"))
        for name in ("exits.yaml", "hal.yaml"):
            shutil.copy(os.path.join(ROOT, "desc", name), cls.desc)
        cls.checked = command("check", "--desc", cls.desc)
        cls.generated = command("gen", "--desc", cls.desc, "--out", cls.out)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_accepted(self):
        self.assertEqual((self.checked.returncode, self.checked.stderr), (0, ""))

    def test_generated(self):
        self.assertEqual((self.generated.returncode, self.generated.stderr), (0, ""))
        self.assertEqual(sorted([*TARGETS, *(name for names in BACKENDS.values() for name in names)]), sorted(os.listdir(SAMPLES)))

    def test_compiles_for_the_target(self):
        for arch, (compiler, flags, _) in TARGETS.items():
            with self.subTest(arch):
                self.compile(compiler, [*flags, *self.includes(arch)], self.sources(arch))

    def test_compiles_for_the_host(self):
        for arch in TARGETS:
            with self.subTest(arch):
                hosted = [f"-I{self.out}/{name}/host" for name in (arch, *BACKENDS.get(arch, ()))]
                self.compile("gcc", [*hosted, *self.includes(arch)], self.sources(arch))

    def test_headers_stand_alone(self):
        for arch, (compiler, flags, _) in TARGETS.items():
            headers = [f"arch/{header}" for header in HEADERS]
            headers += [f"{backend}/{header}" for backend in BACKENDS.get(arch, ()) for header in BACKEND_HEADERS]
            for header in headers:
                with self.subTest(arch, header=header):
                    self.compile(compiler, [*flags, *self.includes(arch)], [self.write(f"#include <halyard/{header}.h>\n", ".c")])

    def test_switch_macros_assemble(self):
        for arch, (compiler, flags, registers) in TARGETS.items():
            for path in (f"{arch}/halyard/arch", *(f"{backend}/halyard/{backend}" for backend in BACKENDS.get(arch, ()))):
                with self.subTest(path):
                    macros = re.findall(r"^\.macro (\w+)", self.text(f"{path}/switch.inc"), re.M)
                    self.assertGreaterEqual(len(macros), 2)
                    text = f"#include <{path.split('/', 1)[1]}/switch.inc>\n" + "".join(f"{macro} {registers}\n" for macro in macros)
                    self.compile(compiler, [*flags, *self.includes(arch)], [self.write(text, ".S")], warnings=())

    def test_two_widths_of_one_architecture(self):
        self.assertIn("uint64_t sepc;", self.text("riscv/halyard/arch/context.h"))
        narrow = self.text("riscv32/halyard/arch/context.h")
        self.assertIn("#define HY_ARCH_WORD_BITS 32u", narrow)
        self.assertIn("uint32_t sepc;", narrow)
        self.assertIn("lw ", self.text("riscv32/halyard/arch/switch.inc"))
        self.assertNotIn("C_LD", self.text("riscv32/halyard/arch/instructions.h"))
        self.assertIn("C_LD", self.text("riscv/halyard/arch/instructions.h"))

    def test_register_of_two_halves(self):
        narrow = self.text("riscv32/halyard/arch/access.h")
        for instruction in ("csrr %0, 1541", "csrr %0, 1557", "csrw 1541, %0", "csrw 1557, %0"):
            self.assertIn(f'__asm__ volatile("{instruction}"', narrow)
        self.assertIn("csrw 1557, \\tmp", self.text("riscv32/halyard/arch/switch.inc"))
        self.assertNotIn("1557", self.text("riscv/halyard/arch/access.h"))
        for arch in ("riscv", "riscv32"):
            self.assertIn("uint64_t htimedelta;", self.text(f"{arch}/halyard/arch/context.h"))

    def test_two_architectures_with_one_prefix(self):
        """Their C names are the same, their files are not."""
        for arch in ("riscv", "riscv32"):
            with self.subTest(arch):
                self.assertIn(f'#define HY_ARCH_NAME "{arch}"', self.text(f"{arch}/halyard/arch/context.h"))
                self.assertIn("uint64_t hy_riscv_features_probe(void);", self.text(f"{arch}/halyard/arch/features.h"))
                self.assertIn("#define HY_RISCV_FEATURE_SSTC ", self.text(f"{arch}/halyard/arch/features.h"))
        self.assertNotRegex(self.text("riscv32/halyard/arch/context.h") + self.text("riscv32/registers.c"), "(?i)hy_riscv32")

    def test_state_in_a_memory_block(self):
        self.assertIn("_Static_assert(offsetof(struct hy_svm_vmcb, rip) == 0x578", self.text("svm/registers.c"))

    def test_fields_by_accessor(self):
        self.assertIn("return hy_vmx_vmread(26654);", self.text("vmx/halyard/arch/access.h"))
        self.assertIn("hy_vmx_vmwrite(26654, value);", self.text("vmx/halyard/arch/access.h"))

    def text(self, path):
        with open(os.path.join(self.out, path), encoding="utf-8") as file:
            return file.read()

    def includes(self, arch):
        places = (arch, *BACKENDS.get(arch, ()))
        return [f"-I{ROOT}/runtime/include", f"-I{self.out}/include", *(f"-I{self.out}/{place}" for place in places)]

    def sources(self, arch):
        found = [os.path.join(self.out, place, name) for place in (arch, *BACKENDS.get(arch, ()), "common")
                 for name in sorted(os.listdir(os.path.join(self.out, place))) if name.endswith(".c") and name != "selftest.c"]
        self.assertGreaterEqual(len(found), 6)
        return found

    def write(self, text, suffix):
        with tempfile.NamedTemporaryFile("w", dir=self.folder.name, suffix=suffix, delete=False) as file:
            file.write(text)
        return file.name

    def compile(self, compiler, flags, sources, warnings=FLAGS):
        if shutil.which(compiler) is None:
            self.skipTest(f"there is no {compiler}")
        run = subprocess.run([compiler, *warnings, *flags, "-c", *sources], cwd=self.objects(), capture_output=True, text=True, check=False)
        self.assertEqual((run.returncode, run.stderr), (0, ""))

    def objects(self):
        return tempfile.mkdtemp(dir=self.folder.name)


if __name__ == "__main__":
    unittest.main()
