# SPDX-License-Identifier: Apache-2.0
"""Expectations for trap rules and instruction patterns."""

from generator.expr import Gpr, Name
from generator.interpret import evaluate
from generator.views.c_names import owner, readable, stored
from generator.views.exits import C_TYPES, exit_id
from generator.views.registers import register_id
from generator.views.samples import Samples
from generator.views.effects import operands
from generator.views.trap_env import TrapEnv, asks
from generator.views.trap_order import dispatch

BITS = {"bool": 1, "u8": 8, "u16": 16, "u32": 32, "u64": 64}
COUNT = 3


def c_number(value):
    return f"UINT64_C(0x{value:x})" if value > 9 else str(value)


def gpr_pattern(index):
    """What the tests put into general register `index`."""
    return (0x0101010101010101 * (index + 1)) & ((1 << 64) - 1)


class Expect:
    """Evaluates what a rule answers for a record."""

    def __init__(self, arch, known):
        self.arch = arch
        self.bits = arch.word
        self.known = {**arch.parameters, **{name: 0 for name in arch.features}, **known}

    def gpr(self, index):
        names = self.arch.gpr.names
        return 0 if index is None or index >= len(names) or not names[index] else gpr_pattern(index) & ((1 << self.bits) - 1)

    def lookup(self, form):
        def find(node):
            if isinstance(node, Gpr):
                index = evaluate(node.index, find)
                return None if index is None else self.gpr(index)
            if not isinstance(node, Name):
                return None
            if node.name in self.known:
                return self.known[node.name]
            if form is not None and node.name in form.names:
                return form.names[node.name]
            return self.gpr(self.arch.gpr.names.index(node.name)) if node.name in self.arch.gpr.names else None
        return find

    def rule(self, table):
        """The rule that takes this record (None: unknown), and whether all of its conditions could be decided."""
        number = evaluate(self.arch.trap_class.value, self.lookup(None))
        if number is None:
            return None, False
        mine = next((rules for numbers, rules in table.classes if number in numbers), table.other)
        for rule in (*table.likely, *table.first, *mine):
            if rule.likely and rule.classes is not None and number not in rule.classes:
                continue
            holds = 1 if rule.when is None else evaluate(rule.when, self.lookup(rule.format))
            if holds is None:
                return None, False
            if holds:
                return rule, True
        return None, True


def trap_tests(arch, exits):
    if arch.trap_class is None:
        return {"rules": [], "classes": []}
    env, table = TrapEnv(arch), dispatch(arch.rules, arch.record)
    rows = [{"name": rule.name, "key": rule.key, "samples": rule_samples(arch, env, table, rule, exits)}
            for rule in arch.rules if answered(arch, rule)]
    return {"rules": [row for row in rows if row["samples"]], "classes": class_samples(arch, env, table)}


def widths(arch):
    """Of what can be given; what the port answers is unknown."""
    return {name: item.width for name, item in arch.record.items()
            if item.call is None and (item.register is None or item.register.form is None)}


def rule_samples(arch, env, table, rule, exits):
    """Records that the rule must take, each with everything that it must answer."""
    known = {**arch.parameters, **{name: 0 for name in arch.features}}
    finder = Samples(widths(arch), rule.format.names if rule.format else None, known)
    samples = []
    for number in rule.classes or (None,):
        goals = [(arch.trap_class.value, number)] if number is not None else []
        goals += [(rule.when, None)] if rule.when is not None else []
        for values in finder.find(goals, COUNT, lambda values: Expect(arch, values).rule(table) == (rule, True)):
            samples.append(sample(arch, env, values, *outcome(rule, Expect(arch, values), exits)))
    return samples[:2 * COUNT]


def outcome(rule, expect, exits):
    lookup = expect.lookup(rule.format)
    advance = 0 if rule.advance is None else evaluate(rule.advance, lookup)
    payload = [(f"{rule.exit}.{member.name}", evaluate(rule.payload[member.name], lookup), member) for member in exits[rule.exit].payload
               if member.name in rule.payload]
    checks = [(name, int(bool(value)) if C_TYPES[member.type] == "bool" else value & ((1 << BITS[member.type]) - 1))
              for name, value, member in payload if value is not None]
    return rule.exit, advance, checks


def sample(arch, env, values, reason, advance, checks):
    origin = {argument: c_number(values[item.name]) for item, argument in env.arguments}
    return {
        "syndrome": origin.get("syndrome", "0"), "vector": origin.get("vector", "0"), "handled": "true" if reason == "nothing" else "false",
        "set": [given(arch, item.register, values[name]) for name, item in arch.record.items()
                if item.register is not None and name in values],
        "reason": exit_id(reason), "advance": advance, "checks": [(name, c_number(value)) for name, value in checks],
    }


def given(arch, register, value):
    """A statement that makes a register hold a value when the decoder asks for it."""
    if arch.base is not None and register.switch == "exit":
        return given(arch.base, arch.base.registers[register.name], value)
    if readable(register):
        return f"{owner(arch, register).prefix}_host_registers[{register_id(owner(arch, register), register.name)}] = {c_number(value)};"
    if register.cls.at:
        return stored(arch, register, c_number(value)).replace("->", ".", 1)
    return stored(arch, register, c_number(value), "(&vcpu.ctx)").replace("(&vcpu.ctx)->", "vcpu.ctx.")


def class_samples(arch, env, table):
    """For every class a record that no function of the port is called for, as far as one was found; registers that only some rules
    read hold 0."""
    rows = []
    lazy = dict.fromkeys((name for name, item in env.registers.items() if item.call is None), 0)
    finder = Samples({name: bits for name, bits in widths(arch).items() if name not in lazy}, None,
                     {**arch.parameters, **dict.fromkeys(arch.features, 0), **lazy})
    served = {number for numbers, rules in table.classes if rules[0].when is None and not answered(arch, rules[0]) for number in numbers}
    for number in sorted(set(range(1 << min(arch.trap_class.bits, 8))) - served):
        for values in finder.find([(arch.trap_class.value, number)], 1, lambda values: reportable(arch, table, {**values, **lazy})):
            rule, _ = Expect(arch, {**values, **lazy}).rule(table)
            checks = [("unknown.trap_class", number)] if rule is None else []
            rows.append(sample(arch, env, {**values, **lazy}, "unknown" if rule is None else rule.exit, 0, checks))
    return rows


def reportable(arch, table, values):
    """True for a record that becomes an exit without the help of the port or the host."""
    rule, sure = Expect(arch, values).rule(table)
    return sure and (rule is None or answered(arch, rule))


def answered(arch, rule):
    """True for a rule that needs neither the port nor the host."""
    return rule.exit is not None and not rule.hook and not any(asks(arch.record, rule, ast) for ast in operands(rule))


def instruction_tests(arch):
    """Words with what the decoder must say of them."""
    rows = []
    for pattern in arch.instructions:
        finder = Samples({name: msb - lsb + 1 for name, (msb, lsb) in pattern.fields.items()}, None, arch.parameters)
        for values in finder.find([(pattern.condition, None)] if pattern.condition is not None else [], COUNT):
            word = pattern.match
            for name, (_, lsb) in pattern.fields.items():
                word |= values[name] << lsb & ~pattern.mask
            if first_match(arch, word) is pattern:
                rows.append(instruction_row(arch, pattern, word, fields_in(pattern, word)))
    word = "uint32_t" if all(row.width <= 32 for row in arch.instructions) else "uint64_t"
    return {"rows": rows, "word": word} if arch.instructions else None


def first_match(arch, word):
    """The pattern that the decoder takes: the first in the file that fits."""
    for pattern in arch.instructions:
        known = names_in(arch, fields_in(pattern, word))
        if word & pattern.mask == pattern.match and (pattern.condition is None or evaluate(pattern.condition, known)):
            return pattern
    return None


def fields_in(pattern, word):
    """What the fields of a pattern, which may overlap, are in a word."""
    return {name: (word >> lsb) & ((1 << (msb - lsb + 1)) - 1) for name, (msb, lsb) in pattern.fields.items()}


def names_in(arch, values):
    known = {**arch.parameters, **values}
    return lambda node: known.get(node.name) if isinstance(node, Name) else None


def instruction_row(arch, pattern, word, values):
    lookup = names_in(arch, values)
    row = {"name": f"{arch.macro}_INSN_{pattern.name.upper()}", "word": f"0x{word:08x}", "access": None}
    if not pattern.access:
        return row
    found = {name: evaluate(ast, lookup) for name, ast in pattern.access.items()}
    row["access"] = [(name, int(bool(found.get(name, 0)))) for name in ("load", "sign", "simd", "atomic")]
    row["access"] += [("update", found.get("update", 0)), ("bytes", found["bytes"]), ("reg_bytes", found.get("reg_bytes", found["bytes"])), ("reg", found["reg"]),
                      ("reg2", found.get("reg2", "HY_INSN_NO_REG")), ("length", pattern.width // 8)]
    back = pattern.writeback
    row["access"] += [("writeback_reg", evaluate(back["reg"], lookup) if back else "HY_INSN_NO_REG"),
                      ("writeback", signed(evaluate(back["add"], lookup)) if back else 0)]
    return {**row, "access": [f".{name} = {value}" for name, value in row["access"]]}


def signed(value):
    return value - (1 << 64) if value >> 63 else value
