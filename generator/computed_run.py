# SPDX-License-Identifier: Apache-2.0
"""Computes in Python what computed: says, with the meaning that the generated C gives it.

Run(arch, row, code, inputs, register).members after run() are the values of the structure; run() answers "DECODED", "TOO_SHORT" or "INVALID", where there
are no bytes None, or whether what is required holds. `inputs` are numbers, or {member: number} of structures; register(node) is asked for registers and gpr(e).
"""

from generator.expr import Gpr, Name
from generator.interpret import ALL, evaluate, sign_extend

BITS = {"bool": 1, "u8": 8, "u16": 16, "u32": 32, "u64": 64, "i64": 64}


def fit(value, kind):
    """What a member or an argument of a type holds of a value."""
    return int(value != 0) if kind == "bool" else value & ((1 << BITS[kind]) - 1)


class Run:
    def __init__(self, arch, row, code, inputs, register=lambda node: 0):
        self.arch, self.row, self.code, self.inputs, self.register = arch, row, code, inputs, register
        self.at = 0
        self.kinds = {member.name: member.type for member in row.members}
        self.values = {name: 0 for name in dict.fromkeys(step.name for step in row.steps)}
        self.values.update({constant.name: constant.value for constant in row.constants})
        for name, ast in row.begin.items():
            self.put(name, evaluate(ast, self.lookup))
        self.rows = {step.name for step in row.steps if step.row}
        self.attributes = arch.attributes

    @property
    def members(self):
        return {name: self.values[name] for name in self.kinds}

    def put(self, name, value):
        self.values[name] = fit(value, self.kinds[name]) if name in self.kinds else value

    def lookup(self, node):
        if isinstance(node, Gpr):
            return self.register(Gpr(evaluate(node.index, self.lookup), node.at, node.end))
        if isinstance(node, Name):
            known = {**self.arch.parameters, **self.values, **self.inputs, "taken": self.at}
            return known[node.name] if node.name in known else self.register(node)
        if node.name in self.values and node.name in self.rows:
            return self.of_row(self.values[node.name], node.field)
        if node.name in self.inputs:
            return self.of_input(node.name, node.field)
        if node.name in self.attributes:
            return list(self.attributes[node.name].choices).index(node.field)
        return self.register(node)

    def of_row(self, packed, field):
        name, _, column = field.partition(".")
        attribute = self.attributes[name]
        number = packed >> attribute.lsb & ((1 << attribute.bits) - 1)
        if not column:
            return number
        computed = next(found for found in attribute.columns if found.name == column)
        choice = list(attribute.choices)[number] if number < len(attribute.choices) else None
        return evaluate(computed.expressions.get(choice, computed.default), self.lookup)

    def of_input(self, name, field):
        given = self.inputs[name]
        above = self.arch.computed[next(member.type for member in self.row.inputs if member.name == name)]
        return given[field] if field in given else next(constant.value for constant in above.constants if constant.name == field)

    def holds(self, ast):
        return ast is None or evaluate(ast, self.lookup) != 0

    def run(self):
        for part in self.row.parts:
            if self.holds(part.when):
                self.part(part)
        if self.row.longest is None:
            return None if self.row.require is None else self.holds(self.row.require)
        if len(self.code) < min(self.at, self.row.longest):
            return "TOO_SHORT"
        refused = self.row.invalid is not None and self.holds(self.row.invalid)
        return "INVALID" if refused or self.at > self.row.longest else "DECODED"

    def part(self, part):
        while True:
            for step in part.steps:
                self.step(step)
            if part.repeat is None or not self.holds(part.repeat):
                return
            for step in part.again:
                self.step(step)
            if self.at > self.row.longest:
                return

    def step(self, step):
        if not self.holds(step.when):
            return
        value = evaluate(step.ast, self.lookup)
        if step.kind in ("take", "peek"):
            taken = int.from_bytes(self.code[self.at:self.at + value].ljust(value, b"\0"), "little")
            self.at += value if step.kind == "take" else 0
            value = sign_extend(taken, 8 * value) if step.signed else taken
        elif step.kind == "at":
            table = next((self.arch.tables[name] for name, test in step.tables if self.holds(test)), None)
            value = self.values[step.name] if table is None else table.by_index[value & (len(table.by_index) - 1)].packed
        self.put(step.name, value & ALL)
