# SPDX-License-Identifier: Apache-2.0
"""The generated self-tests of the sample architectures pass, and fail once a bit of what they test is wrong."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from support import HERE, ROOT, command

SAMPLES = os.path.join(HERE, "samples")
ARCHES = sorted(os.listdir(SAMPLES))
LINKED = {"amd64": ("amd64", "amd64_svm", "amd64_vmx")}  # a base and its back ends
BASES = {name: base for base, names in LINKED.items() for name in names}
FLAGS = "-std=c11 -O1 -g -Wall -Wextra -Werror -fsanitize=undefined".split()
PROTOTYPE = r"(?m)^(?:HY_MUST_CHECK )?((?:bool|void|enum hy_status) (hy_\w+)\([^;{]*\));$"
# What must not go unnoticed: file, pattern, replacement.
MUTATIONS = (
    ("svm/traps.c", r"case 0x72:", "case 0x73:"),
    ("svm/sysregs.c", r"\{ 0x001b, 0x001b,", "{ 0x001c, 0x001c,"),
    ("riscv/halyard/arch/decode.h", r"HY_INSN_NO_REG", "0"),
    ("riscv/halyard/arch/traps.h", r"physical << 2", "physical << 1"),
    ("armv7/registers.c", r"(\[HY_ARMV7_REG_R1\] = \{\"r1\", )\d+", r"\g<1>0"),
    ("svm/tables.c", r"\t0x1u,", "\t0x2u,"),
    ("svm/halyard/arch/tables.h", r"return a \+ b;", "return a - b;"),
    ("svm/halyard/arch/tables.h", r"\(row >> 2\)", "(row >> 3)"),
    ("svm/computed.c", r"byte != 0x66", "byte != 0x05"),
    ("svm/computed.c", r"hy_take_signed", "hy_take"),
    ("vmx/stage2.c", r"\.permission_mask = 0x7", ".permission_mask = 0x3"),
    ("amd64_svm/block.c", r"vmcb->cr3 = ctx->cr3", "vmcb->cr3 = ctx->cr0"),
    ("amd64_svm/halyard/amd64_svm/block.h", r"vmcb_clean &= ~UINT32_C\(0x4\)", "vmcb_clean &= ~UINT32_C(0x8)"),
    ("amd64_svm/halyard/amd64_svm/traps.h", r"info1 >> 1", "info1 >> 2"),
    ("amd64_vmx/halyard/amd64_vmx/block.h", r"ctx->rsp = hy_amd64_vmx_read_rsp", "ctx->rsp = hy_amd64_vmx_read_rip"),
    ("amd64_vmx/block.c", r"& HY_AMD64_SET_SEGMENTS", "& HY_AMD64_SET_PAGING"),
)


class SelfTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if shutil.which("gcc") is None:
            raise unittest.SkipTest("there is no gcc")
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        desc = os.path.join(cls.folder.name, "desc")
        cls.out = os.path.join(cls.folder.name, "generated")
        shutil.copytree(SAMPLES, os.path.join(desc, "arch"))
        for name in ("exits.yaml", "hal.yaml"):
            shutil.copy(os.path.join(ROOT, "desc", name), desc)
        done = command("gen", "--desc", desc, "--out", cls.out)
        if done.returncode != 0:
            raise AssertionError(done.stderr)

    def test_they_pass(self):
        for arch in ARCHES:
            with self.subTest(arch):
                done = self.run_self_test(arch)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                self.assertGreaterEqual(int(re.search(r"\[  PASSED  \] (\d+)", done.stdout + done.stderr)[1]), 8)

    def test_they_fail_when_a_bit_is_wrong(self):
        for path, pattern, replacement in MUTATIONS:
            with self.subTest(path):
                full = os.path.join(self.out, path)
                with open(full, encoding="utf-8") as file:
                    text = file.read()
                spoilt, count = re.subn(pattern, replacement, text)
                self.assertGreater(count, 0, "nothing to spoil")
                self.replace(full, spoilt)
                try:
                    self.assertNotEqual(self.run_self_test(path.split("/", 1)[0]).returncode, 0)
                finally:
                    self.replace(full, text)

    @staticmethod
    def replace(path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def run_self_test(self, arch):
        """Compiles the self-test with what it tests; functions of the port are never called by it."""
        parts = [os.path.join(self.out, part) for part in LINKED.get(BASES.get(arch, arch), (arch,))]
        sources = [os.path.join(part, name) for part in parts for name in sorted(os.listdir(part)) if name.endswith(".c")]
        sources = [path for path in sources if not path.endswith("/selftest.c")] + [os.path.join(self.out, arch, "selftest.c")]
        sources += [os.path.join(self.out, "common", "exit.c"), self.port(arch)]
        includes = [f"-I{place}" for place in (f"{ROOT}/runtime/include", f"{self.out}/include", *(f"{part}/host" for part in parts), *parts)]
        program = os.path.join(self.folder.name, f"selftest_{arch}")
        built = subprocess.run(["gcc", *FLAGS, *includes, *sources, "-lcmocka", "-o", program], capture_output=True, text=True, check=False)
        self.assertEqual((built.returncode, built.stderr), (0, ""))
        return subprocess.run([program], capture_output=True, text=True, timeout=60, check=False)

    def port(self, arch):
        """Every function that the port would define, ending the program."""
        lines = ["#include <halyard/port.h>", "#include <stdlib.h>"]
        found = {}
        parts = LINKED.get(BASES.get(arch, arch), (arch,))
        headers = [f"{part}/halyard/{'arch' if BASES.get(part, part) == part else part}" for part in parts]
        for header in [f"{folder}/{name}.h" for folder in headers for name in ("traps", "sysregs", "operations")]:
            path = os.path.join(self.out, header)
            if os.path.exists(path):
                lines.append(f"#include <{header.split('/', 1)[1]}>")
                with open(path, encoding="utf-8") as file:
                    found.update((name, declared) for declared, name in re.findall(PROTOTYPE, file.read()))
        found["inject"] = "enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)"
        found["inject_core"] = "enum hy_status hy_vcpu_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)"
        for name, declared in found.items():
            if not re.fullmatch(r"hy_[a-z0-9_]+_(decode|dispatch|sysreg|sysreg_update)", name):
                unused = " ".join(f"(void){word};" for word in re.findall(r"(\w+)[,)]", declared[declared.index("("):]) if word != "void")
                lines.append(f"{declared}\n{{\n\t{unused}\n\tabort();\n}}")
        path = os.path.join(self.folder.name, f"port_{arch}.c")
        self.replace(path, "\n".join(lines) + "\n")
        return path


if __name__ == "__main__":
    unittest.main()
