# SPDX-License-Identifier: Apache-2.0
"""The C that expressions become means what the evaluator says, and compiles without a warning."""
import os
import random
import subprocess
import tempfile
import unittest

from support import ROOT

from generator.expr import parse
from generator.expr_c import Env, Test, test, to_c
from generator.interpret import evaluate

FLAGS = ["-std=c11", "-O1", "-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror", "-fsanitize=undefined",
         "-fno-sanitize-recover=all", *(f"-Wno-{what}" for what in (  # random expressions may well be always true
             "unknown-warning-option", "tautological-compare", "type-limits", "bool-compare"))]
VALUES = [0, 1, 2, 31, 63, 64, 0x7f, 0x80, 0xffff, 1 << 31, (1 << 32) - 1, 1 << 63, (1 << 64) - 1, 0x0123456789abcdef]
BINARY = ["<<", ">>", "*", "+", "-", "&", "^", "|", "==", "!=", "<", "<=", ">", ">=", "&&", "||"]
ALL = (1 << 64) - 1
ENV = Env(names={"a": "a", "b": "b", "c": "c", "flag": Test("(c & 1) != 0"), "slice": parse("a[11:4]"), "size": 64,
                 "narrow": "(uint64_t)ctx->narrow"},
          fields={"b": {"low": (3, 0), "top": (63, 60), "bit": (5, 5)}}, gpr="gpr({})")


def expression(rng, depth):
    """A random expression of the language."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(["a", "b", "c", "flag", "slice", "size", "b.low", "b.top", "b.bit", "a[0]", "b[63]", "c[40:8]", "a[63:32]",
                           str(rng.choice(VALUES)), hex(rng.choice(VALUES))])
    kind = rng.randrange(12)
    inner = [expression(rng, depth - 1) for _ in range(3)]
    if kind == 0:
        return f"({inner[0]}) ? ({inner[1]}) : {inner[2]}"
    if kind == 1:
        return f"sext({inner[0]}, {rng.choice(['1', '8', '9', '63', '64', '70', '0', inner[1]])})"
    if kind == 2:
        return f"{rng.choice('~!')}({inner[0]})"
    if kind == 3:
        msb = rng.randrange(64)
        return f"({inner[0]})[{msb}:{rng.randrange(msb + 1)}]"
    return f"({inner[0]}) {rng.choice(BINARY)} ({inner[1]})"


def meaning(ast, a, b, c):
    names = {"a": a, "b": b, "c": c, "flag": c & 1, "slice": (a >> 4) & 0xff, "size": 64}
    fields = {"low": b & 15, "top": b >> 60, "bit": (b >> 5) & 1}
    return evaluate(ast, lambda node: fields[node.field] if hasattr(node, "field") else names[node.name])


def program(rows, inputs):
    """C that checks every expression, as a value and as a condition, for every input."""
    functions, calls = [], []
    for number, (ast, results) in enumerate(rows):
        head = "(uint64_t a, uint64_t b, uint64_t c)\n{\n\t(void)a;\n\t(void)b;\n\t(void)c;\n"
        functions.append(f"static uint64_t value_{number}{head}\treturn {to_c(ast, ENV)};\n}}\n")
        functions.append(f"static bool test_{number}{head}\treturn {test(ast, ENV)};\n}}\n")
        for (a, b, c), result in zip(inputs, results):
            given = f"UINT64_C({a}), UINT64_C({b}), UINT64_C({c})"
            calls.append(f"\tif (value_{number}({given}) != UINT64_C({result}) || test_{number}({given}) != {str(result != 0).lower()})\n"
                         f"\t\treturn printf(\"expression {number}\\n\"), 1;")
    includes = "#include <halyard/bits.h>\n#include <stdbool.h>\n#include <stdio.h>\n"
    return includes + "\n".join(functions) + "\nint main(void)\n{\n" + "\n".join(calls) + "\n\treturn 0;\n}\n"


class ExpressionsInC(unittest.TestCase):
    def run_rows(self, texts, compiler="gcc"):
        rng = random.Random(20)
        inputs = [tuple(rng.choice(VALUES) if rng.random() < 0.6 else rng.getrandbits(64) for _ in range(3)) for _ in range(8)]
        rows = [(parse(text), [meaning(parse(text), *given) for given in inputs]) for text in texts]
        with tempfile.TemporaryDirectory() as folder:
            source, binary = os.path.join(folder, "t.c"), os.path.join(folder, "t")
            with open(source, "w", encoding="utf-8") as file:
                file.write(program(rows, inputs))
            done = subprocess.run([compiler, *FLAGS, f"-I{ROOT}/runtime/include", source, "-o", binary], capture_output=True, text=True,
                                  timeout=300, check=False)
            self.assertEqual(done.returncode, 0, done.stderr[:4000])
            done = subprocess.run([binary], capture_output=True, text=True, timeout=60, check=False)
        failed = done.stdout.split()
        self.assertEqual(done.returncode, 0, f"{texts[int(failed[1])]}: {to_c(parse(texts[int(failed[1])]), ENV)}" if failed else done.stderr)

    def test_random(self):
        rng = random.Random(10)
        texts = [expression(rng, rng.randrange(1, 4)) for _ in range(400)]
        for compiler in ("gcc", "clang"):
            with self.subTest(compiler=compiler):
                self.run_rows(texts, compiler)

    def test_reads_well(self):
        """Text as one would write it: no parentheses that say nothing."""
        for text, value, condition in [
                ("a[5:0] == 3 && !b", None, "(a & 0x3f) == 3 && b == 0"),
                ("b.bit", "(b >> 5) & 1", "((b >> 5) & 1) != 0"),
                ("!b.bit", None, "((b >> 5) & 1) == 0"),
                ("a | b | 3", "a | b | 3", None),
                ("a << 3", "a << 3", None),
                ("1 << a", "hy_shift_left(1, a)", None),
                ("gpr(a[9:5])", "gpr((a >> 5) & 0x1f)", None),
                ("flag || a == 1 && b == 2", None, "(c & 1) != 0 || (a == 1 && b == 2)"),
                ("size == 64 && a == 1", None, "a == 1"),
                ("size == 32 || a", None, "a != 0"),
                ("slice", "(a >> 4) & 0xff", None),
                ("a == 17 || a == 0x11", None, "a == 17 || a == 0x11"),
                ("a & 31 | 0x40", "(a & 31) | 0x40", None),
                ("narrow == 17 && narrow < 3", None, "ctx->narrow == 17 && (uint64_t)ctx->narrow < 3"),
                ("!(narrow == 5) && narrow == 200", None, "ctx->narrow != 5 && (uint64_t)ctx->narrow == 0xc8"),
                ("2 * 3 + 1", "7", "true")]:
            with self.subTest(text=text):
                if value is not None:
                    self.assertEqual(to_c(parse(text), ENV), value)
                if condition is not None:
                    self.assertEqual(test(parse(text), ENV), condition)


if __name__ == "__main__":
    unittest.main()
