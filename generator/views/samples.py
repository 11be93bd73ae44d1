# SPDX-License-Identifier: Apache-2.0
"""Finds values that make conditions true, for the generated self-tests. Deterministic: the same descriptions give the same samples."""

import random

from generator.expr import Binary, Cond, Name, Slice, Unary
from generator.interpret import ALL, evaluate

TRIES = 60
HOPELESS = 20  # so many tries without any success: there will be none


class Samples:
    """Values for some names (`widths`: name -> bits), found by aiming at a condition and checking what came of it."""

    def __init__(self, widths, definitions=None, known=None):
        self.random = random.Random(1)
        self.widths = widths
        self.definitions = definitions or {}  # names that stand for trees
        self.known = known or {}
        self.values = {}

    def lookup(self, node):
        if not isinstance(node, Name):
            return None
        if node.name in self.values:
            return self.values[node.name]
        return self.known.get(node.name, self.definitions.get(node.name))

    def find(self, goals, count, accept=lambda values: True):
        """Up to `count` different {name: value} for which every (tree, number) of `goals` holds; number None: any but 0."""
        found = []
        for tried in range(TRIES):
            if tried == HOPELESS and not found:
                break
            self.values = {name: self.random.getrandbits(64) & ((1 << bits) - 1) for name, bits in self.widths.items()}
            for ast, number in goals:
                if number is None:
                    self.aim(ast, True)
                else:
                    self.assign(ast, number)
            if self.values not in found and all(self.holds(ast, number) for ast, number in goals) and accept(self.values):
                found.append(dict(self.values))
            if len(found) == count:
                break
        return found

    def holds(self, ast, number):
        value = evaluate(ast, self.lookup)
        return bool(value) if number is None else value == number

    def constant(self, ast):
        """A number, also by parameters."""
        return evaluate(ast, lambda node: self.known.get(node.name) if isinstance(node, Name) else None)

    def aim(self, ast, wanted):
        """Makes it likely that a condition holds, or that it does not."""
        if isinstance(ast, Unary) and ast.op == "!":
            self.aim(ast.expr, not wanted)
        elif isinstance(ast, Binary) and ast.op in ("&&", "||"):
            sides = (ast.left, ast.right)
            all_of_them = (ast.op == "&&") == wanted
            for side in sides if all_of_them else (sides[self.random.getrandbits(1)],):
                self.aim(side, wanted)
        elif isinstance(ast, Binary) and ast.op in ("==", "!="):
            number = evaluate(ast.right, lambda node: None)
            if number is not None:
                self.assign(ast.left, number if (ast.op == "==") == wanted else number ^ 1)
        elif isinstance(ast, Name) and ast.name in self.definitions:
            self.aim(self.definitions[ast.name], wanted)
        else:
            self.assign(ast, int(wanted))

    def assign(self, ast, number):
        """Makes it likely that an expression has a value."""
        if isinstance(ast, Name) and ast.name in self.values:
            self.values[ast.name] = number & ((1 << self.widths[ast.name]) - 1)
        elif isinstance(ast, Name) and ast.name in self.definitions:
            self.assign(self.definitions[ast.name], number)
        elif isinstance(ast, Slice) and isinstance(ast.expr, Name) and ast.expr.name in self.values:
            mask = ((1 << (ast.msb - ast.lsb + 1)) - 1) << ast.lsb
            self.values[ast.expr.name] = self.values[ast.expr.name] & ~mask & ALL | (number << ast.lsb) & mask
        elif isinstance(ast, Cond):
            first = bool(self.random.getrandbits(1))
            self.aim(ast.test, first)
            self.assign(ast.yes if first else ast.no, number)
        elif isinstance(ast, Binary):
            self.assign_parts(ast, number)

    def assign_parts(self, ast, number):
        """The same for what operators put together."""
        if ast.op == "|" and isinstance(ast.left, Binary) and ast.left.op == "<<":
            by = self.constant(ast.left.right) or 0
            self.assign(ast.right, number & ((1 << by) - 1))
            self.assign(ast.left.left, number >> by)
        elif ast.op == "&":
            self.assign(ast.left, number)
        elif ast.op == "<<":
            self.assign(ast.left, number >> (self.constant(ast.right) or 0))
        elif ast.op == ">>":
            by = self.constant(ast.right) or 0
            name = ast.left.name if isinstance(ast.left, Name) else None
            kept = self.values[name] & ((1 << by) - 1) if name in self.values else 0
            self.assign(ast.left, number << by & ALL | kept)
        elif ast.op == "+":
            for one, other in ((ast.left, ast.right), (ast.right, ast.left)):
                base = evaluate(one, lambda node: None)
                if base is not None:
                    self.assign(other, (number - base) & ALL)
