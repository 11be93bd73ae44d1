# SPDX-License-Identifier: Apache-2.0
"""Expressions parse as C would, but for & ^ | which bind tighter than comparisons; mistakes point at their column."""
import random
import unittest

from generator.expr import Binary, Cond, ExprError, Gpr, Member, Name, Num, Sext, Slice, Unary, children, names, parse
from generator.interpret import evaluate

MASK = (1 << 64) - 1


def value(text, **known):
    return evaluate(parse(text), lambda node: known.get(node.name))


class Meaning(unittest.TestCase):
    def test_precedence(self):
        for text, wanted in {
            "1 + 2 * 3": 7, "1 << 2 + 1": 8, "6 & 3 == 2": 1, "1 | 2 == 3": 1, "4 ^ 1 & 3": 5, "1 | 6 & 2": 3, "1 < 2 == 1": 1,
            "0 && 1 || 1": 1, "1 ? 2 : 0 ? 3 : 4": 2, "0 ? 2 : 0 ? 3 : 4": 4, "!0 + 1": 2, "~0 >> 63": 1, "7 - 2 - 1": 4, "1 << 64": 0,
            "1 << 63 << 1": 0, "5 >> 64": 0,
            "0 - 1": MASK, "sext(0x80, 8)": MASK - 0x7F, "sext(0x7f, 8)": 0x7F, "sext(3, 0)": 0, "(0xabcd)[7:4]": 0xC, "0b101 * 0x10": 80,
        }.items():
            self.assertEqual(value(text), wanted, text)

    def test_c_agrees(self):
        """Random expressions against Python, whose operators are ordered as ours, parenthesised by our own tree."""
        random.seed(7)
        for _ in range(500):
            text = self.make(4)
            self.assertEqual(value(text, a=5, b=9), value(show(parse(text)), a=5, b=9), text)

    def make(self, depth):
        if depth == 0:
            return random.choice(["a", "b", "0x1f", "3", "a[5:1]", "sext(b, 4)"])
        kind = random.randrange(5)
        if kind == 0:
            return f"({self.make(depth - 1)})"
        if kind == 1:
            return random.choice("~!") + self.make(0)
        op = random.choice(["<<", ">>", "*", "+", "-", "&", "^", "|", "==", "!=", "<", "<=", ">", ">=", "&&", "||"])
        return f"{self.make(depth - 1)} {op} {self.make(depth - 1)}"

    def test_trees(self):
        self.assertEqual(parse("a.b"), Member("a", "b", 0, 3))
        self.assertEqual(parse("gpr(rt)[7:0]"), Slice(Gpr(Name("rt", 4, 6), 0, 7), 7, 0, 0, 12))
        self.assertEqual(parse("x[3]"), Slice(Name("x", 0, 1), 3, 3, 0, 4))
        self.assertEqual(parse("sext(a, n)"), Sext(Name("a", 5, 6), Name("n", 8, 9), 0, 10))
        self.assertEqual(parse("~a"), Unary("~", Name("a", 1, 2), 0, 2))
        self.assertIsInstance(parse("a ? 1 : 2"), Cond)
        self.assertEqual((parse(5), parse(True), parse(-1)), (Num(5, 0, 1), Num(1, 0, 4), Num(MASK, 0, 2)))
        self.assertEqual([node.name for node in names(parse("a + gpr(b) * sext(c, d) + (e ? f : g.h)"))], list("abcdefg"))


def show(ast):
    """Fully parenthesised text."""
    kids = [show(child) for child in children(ast)]
    if isinstance(ast, Binary):
        return f"({kids[0]} {ast.op} {kids[1]})"
    if isinstance(ast, Unary):
        return f"({ast.op}{kids[0]})"
    if isinstance(ast, Slice):
        return f"({kids[0]})[{ast.msb}:{ast.lsb}]"
    if isinstance(ast, Sext):
        return f"sext({kids[0]}, {kids[1]})"
    return str(ast.value) if isinstance(ast, Num) else ast.name


class Mistakes(unittest.TestCase):
    def test_places(self):
        for text, at in {
            "": 0, "a +": 3, "(a": 2, "a b": 2, "a = b": 2, "a / b": 2, "Abc": 0, "a + -1": 4, "f(1)": 0, "gpr()": 4, "gpr(1, 2)": 5,
            "sext(1)": 6, "a[": 2,
            "a[b]": 2, "a[64]": 2, "a[0:3]": 4, "a.": 2, "a.1": 2, "010": 0, "1 + 09": 4, "a ? b": 5, "0x1ffffffffffffffff": 0,
            "a ? : b": 4, "1 'x'": 2,
            "(" * 40 + "a": 30, "~" * 40 + "a": 29, "a" + " + a" * 400: 600, "a" * 3000: 0, "9" * 1900: 0,
            "a \N{LATIN SMALL LETTER E WITH ACUTE}": 2,
        }.items():
            with self.assertRaises(ExprError, msg=text) as caught:
                parse(text)
            self.assertEqual(caught.exception.at, at, text[:40])

    def test_what_is_wrong_with_a_slice(self):
        for text, hint in {"a[3:5]": "the higher bit comes first: [msb:lsb]", "a[64]": "bits are 0 to 63", "a[64:2]": "bits are 0 to 63"}.items():
            with self.assertRaises(ExprError) as caught:
                parse(text)
            self.assertEqual(caught.exception.hint, hint, text)

    def test_any_text_parses_or_says_why(self):
        random.seed(3)
        pieces = ["a", "gpr(", "sext(", ")", "[", "]", ":", "?", "0x", "12", "~", "!", "<<", "&&", "|", ".", ",", " ", "\n", "é", "-",
                  "\\", "'"]
        for _ in range(5000):
            try:
                parse("".join(random.choices(pieces, k=random.randrange(30))))
            except ExprError as error:
                self.assertTrue(error.message)


if __name__ == "__main__":
    unittest.main()
