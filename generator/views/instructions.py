# SPDX-License-Identifier: Apache-2.0
"""instructions.h and instructions.c: which load or store a word is, and what it does."""

import re

from generator.expr_c import Env, test
from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.traps import cast
from generator.views.wrap import wrapped

# Members of struct hy_access_insn: type, and the value where a pattern says nothing.
MEMBERS = {"load": ("bool", "false"), "sign": ("bool", "false"), "simd": ("bool", "false"), "atomic": ("bool", "false"),
           "bytes": ("uint8_t", None), "reg_bytes": ("uint8_t", None), "reg": ("uint8_t", None), "reg2": ("uint8_t", "HY_INSN_NO_REG")}


def outputs(model):
    for arch in model.archs.values():
        if arch.instructions:
            view = instructions_view(arch)
            yield Output(f"{arch.name}/halyard/arch/instructions.h", "instructions.h.j2", view)
            yield Output(f"{arch.name}/instructions.c", "instructions.c.j2", view)


def instructions_view(arch):
    patterns = arch.instructions
    bits = max(row.width for row in patterns)
    word = "uint32_t" if bits <= 32 else "uint64_t"
    common = patterns[0].mask
    for row in patterns:
        common &= row.mask
    groups = {}
    for row in patterns:
        groups.setdefault(row.match & common, []).append(pattern_view(arch, row, word))
    return {
        "arch": arch, "prefix": arch.prefix, "macro": f"{arch.macro}_INSN", "sources": sources(arch, "instructions.yaml"),
        "word": word, "common": constant(common, word), "width": bits,
        "groups": [{"match": constant(match, word), "patterns": rows} for match, rows in sorted(groups.items())],
        "patterns": [row for rows in groups.values() for row in rows], "order": [row.name for row in patterns],
    }


def pattern_view(arch, row, word):
    env = Env(names={**arch.parameters, **{name: name for name in row.fields}})
    condition = wrapped(f"return {test(row.condition, env)};") if row.condition is not None else None
    assignments = [wrapped(line) for line in fill(row, env)]
    return {
        "name": row.name, "id": f"{arch.macro}_INSN_{row.name.upper()}",
        "mask": constant(row.mask, word), "match": constant(row.match, word),
        "comment": comment(f"{row.key}: {sentence(row.doc, row.ref)}"), "condition": condition,
        "condition_locals": fields(row, [condition or ""]), "assignments": assignments, "locals": fields(row, assignments),
        "where": f" && where_{row.name}(word)" if condition else "",
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


def cut(msb, lsb):
    mask = (1 << (msb - lsb + 1)) - 1
    return f"(word >> {lsb}) & 0x{mask:x}" if lsb else f"word & 0x{mask:x}"


def constant(value, word):
    return f"0x{value:08x}u" if word == "uint32_t" else f"UINT64_C(0x{value:x})"
