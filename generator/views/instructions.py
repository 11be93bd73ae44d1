# SPDX-License-Identifier: Apache-2.0
"""instructions.h and instructions.c: which load or store a word is, and what it does."""

import re

from generator.expr_c import Env, constant as always, test
from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.traps import cast
from generator.views.wrap import wrapped

# Members of struct hy_access_insn: type, and the value where a pattern says nothing.
MEMBERS = {"load": ("bool", "false"), "sign": ("bool", "false"), "simd": ("bool", "false"), "atomic": ("bool", "false"), "update": ("uint8_t", "0"),
           "bytes": ("uint8_t", None), "reg_bytes": ("uint8_t", None), "reg": ("uint8_t", None), "reg2": ("uint8_t", "HY_INSN_NO_REG")}


def outputs(model):
    for arch in model.archs.values():
        if arch.instructions:
            view = instructions_view(arch)
            yield Output(f"{arch.name}/halyard/arch/instructions.h", "instructions.h.j2", view)
            yield Output(f"{arch.name}/halyard/arch/decode.h", "decode.h.j2", view)
            yield Output(f"{arch.name}/instructions.c", "instructions.c.j2", view)


def instructions_view(arch):
    patterns = arch.instructions
    word = "uint32_t" if max(row.width for row in patterns) <= 32 else "uint64_t"
    rows = {row.name: pattern_view(arch, row, word) for row in patterns}
    accesses = [row for row in patterns if row.access]
    return {
        "arch": arch, "prefix": arch.prefix, "macro": f"{arch.macro}_INSN", "sources": sources(arch, "instructions.yaml"),
        "word": word, "patterns": list(rows.values()), "order": list(rows),
        "find": Tree(word, rows, "return {id};", "return -1;").lines(patterns),
        "decode": Tree(word, rows, "return {fill}(word, out);", "return false;").lines(accesses),
    }


class Tree:
    """Nested switches over the bits that patterns have in common, until one pattern is left or none of its bits is shared."""

    def __init__(self, word, rows, found, none):
        self.word, self.rows, self.found, self.none = word, rows, found, none

    def lines(self, patterns, known=0, depth=1):
        """Statements that end in an answer; the bits of `known` have been looked at already."""
        common = ~known
        for row in patterns:
            common &= row.mask
        if len(patterns) < 2 or not common:
            return self.chain(patterns, known, depth)
        if not (common | known) + 1 & (common | known):
            common |= known  # the bits below cost nothing, and save a shift
        shift = (common & -common).bit_length() - 1
        groups = {}
        for row in patterns:
            groups.setdefault(row.match & common, []).append(row)
        indent = "\t" * depth
        lines = [f"{indent}switch ({cut(common.bit_length() - 1, shift, common)}) {{"]
        for match, rows in sorted(groups.items()):
            lines += [f"{indent}case 0x{match >> shift:x}:", *self.lines(rows, known | common, depth + 1)]
        return [*lines, f"{indent}default:", f"{indent}\t{self.none}", f"{indent}}}"]

    def chain(self, patterns, known, depth):
        """One pattern after the other, up to one that needs no test any more."""
        indent, lines = "\t" * depth, []
        for row in patterns:
            view, rest = self.rows[row.name], row.mask & ~known
            tests = [f"(word & {constant(rest, self.word)}) == {constant(row.match & rest, self.word)}"] if rest else []
            tests += [f"{view['where']}(word)"] if view["condition"] else []
            found = self.found.format(**view)
            if not tests:
                return [*lines, indent + found]
            lines += [f"{indent}if ({' && '.join(tests)})", f"{indent}\t{found}"]
        return [*lines, indent + self.none]


def pattern_view(arch, row, word):
    env = Env(names={**arch.parameters, **{name: name for name in row.fields}})
    conditional = row.condition is not None and not always(row.condition, env)
    condition = wrapped(f"return {test(row.condition, env)};") if conditional else None
    assignments = [wrapped(line) for line in fill(row, env)]
    return {
        "name": row.name, "id": f"{arch.macro}_INSN_{row.name.upper()}", "where": f"{arch.prefix}_where_{row.name}",
        "fill": f"{arch.prefix}_fill_{row.name}",
        "comment": comment(f"{row.key}: {sentence(row.doc, row.ref)}"), "condition": condition,
        "condition_locals": fields(row, [condition or ""]), "assignments": assignments, "locals": fields(row, assignments),
    }


def fill(row, env):
    """Assignments to every member of struct hy_access_insn; none where the instruction is no access."""
    if not row.access:
        return []
    lines = []
    for name, (c_type, default) in MEMBERS.items():
        ast = row.access.get(name, row.access["bytes"] if name == "reg_bytes" else None)
        lines.append(f"out->{name} = {default if ast is None else cast(c_type, ast, env)};")
    writeback = row.writeback
    lines.append(f"out->writeback_reg = {cast('uint8_t', writeback['reg'], env) if writeback else 'HY_INSN_NO_REG'};")
    lines.append(f"out->writeback = {cast('int64_t', writeback['add'], env) if writeback else '0'};")
    return [*lines, f"out->length = {row.width // 8};"]


def fields(row, texts):
    """Declarations of the fields that some lines name."""
    used = [name for name in row.fields if any(re.search(rf"(?<![>\w]){name}\b", text) for text in texts)]
    return [f"const uint64_t {name} = {cut(*row.fields[name])};" for name in used]


def cut(msb, lsb, mask=-1):
    mask = (mask & (1 << (msb + 1)) - 1) >> lsb
    return f"(word >> {lsb}) & 0x{mask:x}" if lsb else f"word & 0x{mask:x}"


def constant(value, word):
    return f"0x{value:08x}u" if word == "uint32_t" else f"UINT64_C(0x{value:x})"
