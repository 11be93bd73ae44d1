# SPDX-License-Identifier: Apache-2.0
"""Numbers of SVM against headers that others wrote: exit codes and intercepts, by name, and that every code has a rule."""
import glob
import os
import re
import unittest

from support import arch

CODES = "/usr/include/x86_64-linux-gnu/asm/svm.h"
KERNEL = "/usr/src/linux-headers-*-common/arch/x86/include/asm/svm.h"
INTERCEPT_WORDS = {0: "intercept_cr", 1: "intercept_dr", 2: "intercept_exceptions", 3: "intercept_misc1", 4: "intercept_misc2",
                   5: "intercept_misc3"}
# The header's name where ours is another one.
INTERCEPTS = {"selective_cr0": "cr0_sel_write", "store_idtr": "idtr_read", "store_gdtr": "gdtr_read", "store_ldtr": "ldtr_read",
              "store_tr": "tr_read", "load_idtr": "idtr_write", "load_gdtr": "gdtr_write", "load_ldtr": "ldtr_write", "load_tr": "tr_write",
              "intn": "swint", "ioio_prot": "ioio", "msr_prot": "msr", "mwait_cond": "mwait_armed", "trap_efer": "efer_write_trap"}


def place(code):
    """The class of a code, as traps.yaml says it."""
    return 0xc0 + (code & 3) if code >= 0x400 else code & 0xff


class Numbers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.svm = arch("svm")

    def codes(self):
        if not os.path.exists(CODES):
            self.skipTest("linux-libc-dev is not installed")
        with open(CODES, encoding="ascii") as file:
            text = file.read()
        found = {name.lower(): int(code, 0) for name, code in re.findall(r"#define SVM_EXIT_(\w+)\s+(-?\w+)\s*$", text, re.M)
                 if re.fullmatch(r"-?(0x)?[0-9a-f]+", code)}
        return {name: code for name, code in found.items() if name not in ("excp_base", "last_excp") and (code < 0x500 and not name.startswith("sw"))}

    def test_exit_codes(self):
        matched = 0
        for name, code in self.codes().items():
            self.assertEqual(self.svm.trap_class.names.get(place(code)), name, f"{code:#x}")
            matched += 1
        self.assertGreaterEqual(matched, 95)

    def test_every_code_has_a_rule(self):
        ruled = {number for rule in self.svm.rules for number in rule.classes or ()}
        total = any(not rule.classes and rule.when is None for rule in self.svm.rules)
        for name, code in self.codes().items():
            self.assertTrue(total or place(code) in ruled, name)

    def test_intercepts(self):
        found = glob.glob(KERNEL)
        if not found:
            self.skipTest("no headers of a kernel are installed")
        with open(sorted(found)[-1], encoding="utf-8") as file:
            text = file.read()
        text = text[text.index("\tINTERCEPT_CR0_READ"):]
        rows = re.findall(r"^\tINTERCEPT_(\w+)(?: = ([0-9 +]+))?,", text[:text.index("};")], re.M)
        matched, number = 0, 0
        for name, start in rows:
            number = sum(map(int, start.split("+"))) if start else number + 1
            register = self.svm.registers[INTERCEPT_WORDS[number // 32]]
            ours = INTERCEPTS.get(name.lower(), name.lower())
            field = next((field for field in register.fields if field.name == ours), None)
            if field is not None:
                self.assertEqual(field.lsb, number % 32, name)
                matched += 1
        self.assertGreaterEqual(matched, 65)


if __name__ == "__main__":
    unittest.main()
