# SPDX-License-Identifier: Apache-2.0
"""computed.h and computed.c: structures of what is computed in steps, and a function for each, with one of its own for every part."""

from generator.most import most
from generator.views.c_names import sources
from generator.views.computed_names import TYPES, Names
from generator.views.computed_steps import declarations, part_lines, statements
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.wrap import wrapped
from generator.expr_c import test, to_c

WIDEST = 8  # bytes that one step takes, and that are read for it


def outputs(model):
    for arch in model.archs.values():
        if arch.computed:
            rows = [computed_view(arch, row) for row in arch.computed.values()]
            view = {"arch": arch, "prefix": arch.prefix, "macro": arch.macro, "sources": sources(arch, "instructions.yaml"), "rows": rows,
                    "takes": any(row.longest for row in arch.computed.values()), "inline": any(row.single for row in arch.computed.values()), "tables": bool(arch.tables)}
            yield Output(f"{arch.name}/halyard/arch/computed.h", "computed.h.j2", view)
            yield Output(f"{arch.name}/computed.c", "computed.c.j2", view)


def computed_view(arch, row):
    names = Names(arch, row, "v.")
    parts = [] if names.single else [part_view(arch, row, part) for part in row.parts]
    return {
        "name": row.name, "struct": struct(arch, row), "inline": row.single, "fills": row.fills, "held_name": f"{row.name}_values", "longest": row.longest,
        "prototype": prototype(arch, row), "comment": comment(f"{row.key}: {sentence(row.doc, row.ref)}"),
        "bytes_macro": f"{arch.macro}_{row.name.upper()}_BYTES",
        "constants": [(names.macro(constant.name), f"{constant.value:#x}u", comment(constant.doc)) for constant in row.constants],
        "members": [(TYPES[member.type], member.name, comment(member.doc) if member.doc else "") for member in row.members],
        "parts": parts, "held": held(names), "body": body(arch, row, names, parts),
    }


def prototype(arch, row):
    """The function's head, arguments as far as the steps name them."""
    context = [f"const struct {arch.prefix}_context *ctx"] if Names(arch, row, "v.").registers else []
    given = ["const uint8_t *code", "uint32_t count"] if row.longest else []
    inputs = [declaration(arch, member) for member in row.inputs]
    answer, name = (f"enum {arch.prefix}_decoded", "_decode") if row.longest else ("void" if row.require is None else "bool", "")
    answer = f"static inline {TYPES[row.members[0].type]}" if row.single else answer
    out = [] if row.single else [f"{struct(arch, row)} *out"]
    head = f"{answer} {arch.prefix}_{row.name}{name}("
    return wrapped_list(head, [*context, *given, *inputs, *out] or ["void"])


def wrapped_list(head, arguments):
    """A function's head; arguments that do not fit go into a second line."""
    line = f"{head}{', '.join(arguments)})"
    if len(line) < 140:
        return line
    return f"{head}{', '.join(arguments[:-2])},\n\t{', '.join(arguments[-2:])})"


def struct(arch, row):
    return f"struct hy_{row.fills}_insn" if row.fills else f"struct {arch.prefix}_{row.name}"


def declaration(arch, member):
    return f"const struct {arch.prefix}_{member.type} *{member.name}" if member.type in arch.computed else f"{TYPES[member.type]} {member.name}"


def held(names):
    """Members of the structure that parts share."""
    row, arch = names.row, names.arch
    found = ["const uint8_t *code, *at; /* the bytes, and the next one */"] if row.longest else []
    if names.single:
        return found
    found += [f"const struct {arch.prefix}_context *ctx;"] if names.registers else []
    found += [f"{declaration(arch, member)};" if member.type in arch.computed else f"uint64_t {member.name};" for member in row.inputs]
    shared = [name for name in names.given if names.place[name] == "shared"]
    rows = [name for name in shared if name in names.rows]
    numbers = [name for name in shared if name not in names.rows]
    return found + ([f"{names.row_type} {', '.join(rows)};"] if rows else []) + ([wrapped(f"uint64_t {', '.join(numbers)};")] if numbers else [])


def reach(row):
    """How many bytes may be looked at: each step but those of a loop takes at most once, and all that could be taken are read."""
    if not row.longest:
        return 0
    loops = max((sum(taken(step) for step in part.all_steps) for part in row.parts if part.repeat is not None), default=0)
    once = sum(taken(step) for part in row.parts if part.repeat is None for step in part.steps)
    return (row.longest + loops + once + WIDEST + 7) // 8 * 8


def taken(step):
    return min(WIDEST, most(step.ast)) if step.kind == "take" else 0


def part_view(arch, row, part):
    names = Names(arch, row, "v->")
    lines = part_lines(names, part)
    text = "\n".join(lines)
    arguments = [f"struct {row.name}_values *v"] if "v->" in text else []
    arguments += [f"{struct(arch, row)} *out"] if "out->" in text else []
    passed = [name for name, mark in (("&v", "v->"), ("out", "out->")) if mark in text]
    return {"function": f"{row.name}_{part.name}", "arguments": ", ".join(arguments), "call": f"{row.name}_{part.name}({', '.join(passed)});",
            "comment": comment(f"{part.key}: {sentence(part.doc, part.ref)}"), "lines": lines, "when": part.when}


def body(arch, row, names, parts):
    """The statements of the function itself."""
    lines = start(arch, row, names)
    if names.single:
        lines = declarations(names, row.parts[0]) + lines + statements(names, row.parts[0])
    for part in parts:
        if part["when"] is not None:
            lines += [wrapped(f"if ({test(part['when'], names.env)})"), f"\t{part['call']}"]
        else:
            lines.append(part["call"])
    if row.require is not None:
        lines.append(wrapped(f"return {test(row.require, names.env)};"))
    if row.single:
        lines.append(f"return {'' if row.members[0].type == 'u64' else f'({TYPES[row.members[0].type]})'}{row.name};")
    return lines + (finish(arch, row, names) if row.longest else [])


def start(arch, row, names):
    begin = {name: to_c(ast, names.env) for name, ast in row.begin.items()}
    said = ", ".join(f".{name} = {text}" for name, text in begin.items() if names.place[name] == "member")
    given = [f".{member.name} = {member.name}" for member in row.inputs] + ([".ctx = ctx"] if names.registers else [])
    shared = [f".{name} = {text}" for name, text in begin.items() if names.place[name] == "shared"]
    values = [*([".code = string", ".at = string"] if row.longest else []), *([] if names.single else [*given, *shared])]
    lines = [f"uint8_t string[{reach(row)}] = {{0}}; /* zeros behind the bytes that there are, further than anything reaches */"] if row.longest else []
    if row.longest or not names.single:
        lines += [wrapped(f"struct {row.name}_values v = {{{', '.join(values) or '0'}}};"), ""]
    if row.fills:
        said = ", ".join(filter(None, [said, ".reg2 = HY_INSN_NO_REG, .writeback_reg = HY_INSN_NO_REG"]))
    if not row.single:
        lines.append(wrapped(f"*out = ({struct(arch, row)}){{{said or '0'}}};"))
    if row.longest:
        macro = f"{arch.macro}_{row.name.upper()}_BYTES"
        lines += [f"if (count >= {macro})",
                  f"\t__builtin_memcpy(string, code, {macro}); /* a size that is known: no call */",
                  "else", "\t__builtin_memcpy(string, code, count);"]
    return lines


def finish(arch, row, names):
    macro, answer = f"{arch.macro}_{row.name.upper()}_BYTES", arch.macro
    invalid = f"{test(row.invalid, names.env)} || " if row.invalid is not None else ""
    return [f"if (v.at > v.code + count && count < {macro})", f"\treturn {answer}_TOO_SHORT;",
            wrapped(f"return {invalid}v.at > v.code + {macro} ? {answer}_INVALID : {answer}_DECODED;")]
