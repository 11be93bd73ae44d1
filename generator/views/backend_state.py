# SPDX-License-Identifier: Apache-2.0
"""Where a back end keeps a guest while it is bound: structures in memory, and the copies between them, or what functions move, and the
context that it shares with its base."""

import re

from generator.expr_c import test
from generator.views.backend import set_macro, set_names, set_of
from generator.views.beginning import beginning
from generator.views.blocks import own_blocks
from generator.views.c_names import features_env, read_function, readable, saved_value, sources, writable, write_function
from generator.views.context import block_view
from generator.views.copies import copies
from generator.views.forms import shown_as, kept_as
from generator.views.layout import context_layout, storage
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.registers import register_id

VERBS = {"save": "Saves", "load": "Loads"}


def outputs(model):
    for arch in model.backends.values():
        view = state_view(arch)
        folder = f"{arch.name}/halyard/{arch.include}"
        yield Output(f"{folder}/block.h", "backend_block.h.j2", view)
        yield Output(f"{folder}/offsets.h", "backend_offsets.h.j2", view)
        yield Output(f"{folder}/register_ids.h", "register_ids.h.j2", view)
        yield Output(f"{arch.name}/block.c", "backend_block.c.j2", view)


def state_view(arch):
    layout = context_layout(arch).by_name()
    moves = {way: [moves_of(arch, layout, name, way) for name in set_names(arch)] for way in VERBS}
    return {
        "arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml"),
        "blocks": [block(arch, *row) for row in own_blocks(arch).items()],
        "exits": [exit_view(arch, layout, way) for way in VERBS], "beginning": beginning(arch), "copies": copies(arch),
        "states": [state(arch, way, found) for way, found in moves.items()],
        "rows": id_rows(arch), "hosted": any(readable(register) or writable(register) for register in arch.own()),
    }


def id_rows(arch):
    """Registers that functions move, for tests on another machine."""
    return [{"id": register_id(arch, register.name), "comment": None} for register in arch.own()
            if readable(register) or writable(register)]


def block(arch, name, word):
    registers = sorted((register for register in arch.own() if register.cls.memory == name), key=lambda register: register.offset)
    return {
        "name": name, "word": word, "struct": f"{arch.prefix}_{name}", "lines": block_view(arch, name)["lines"],
        "offsets": [(f"{arch.macro}_{name.upper()}_{register.name.upper()}", register.name, f"0x{register.offset:03x}")
                    for register in registers],
        "functions": [functions(arch, register) for register in registers if storage(register)[1] == 1],
    }


def functions(arch, register):
    unit = storage(register)[0]
    return {"comment": comment(sentence(register.doc, register.ref)), "name": register.name,
            "reader": f"{arch.prefix}_read_{register.name}",
            "writer": f"{arch.prefix}_write_{register.name}" if register.access != "ro" else None,
            "value": shown_as(arch, register, saved_value(register)) if register.form else f"{register.cls.memory}->{register.name}", "kept": cast(unit, 8) + kept_as(arch, register, "value"), "forget": forget(arch, [register])}


def forget(arch, registers):
    """Statements that clear the bits by which the hardware would go on with what it has kept of registers."""
    masks = {}
    for register in registers:
        if register.cached is not None:
            keeper = arch.registers[register.cls.cached_by]
            masks[keeper] = masks.get(keeper, 0) | 1 << register.cached
    return [cleared(f"{keeper.cls.memory}->{keeper.name}", storage(keeper)[0], mask) for keeper, mask in masks.items()]


def cleared(place, unit, mask):
    bits = f"~UINT{max(unit * 8, 32)}_C(0x{mask:x})"
    return f"{place} &= {bits};" if unit >= 4 else f"{place} = (uint{unit * 8}_t)({place} & {bits});"


def moves_of(arch, layout, name, way):
    """What one set of group `bind` is moved by."""
    registers = [register for register in arch.mirrored("bind") if set_of(register) == name]
    lines = statements(arch, layout, registers, way)
    used = [parameter for parameter in parameters(arch, way) if any(re.search(rf"\b{parameter}\b", line) for line in lines)]
    types = parameters(arch, way)
    return {"set": name, "macro": set_macro(arch, name), "lines": lines, "name": f"{way}_{name}",
            "parameters": ", ".join(types[parameter] for parameter in used), "arguments": ", ".join(used), "used": used}


def parameters(arch, way):
    """{name: declaration} of what the functions take that move sets."""
    ctx, block_ = ("", "const ") if way == "save" else ("const ", "")
    return {"ctx": f"{ctx}struct {arch.home.prefix}_context *ctx",
            **{name: f"{block_}struct {arch.prefix}_{name} *{name}" for name in own_blocks(arch)}, "features": "uint64_t features"}


def statements(arch, layout, registers, way):
    """Copies in order; those under one condition stand together."""
    env, lines, before = features_env(arch), [], None
    registers = [register for register in registers if moves(register, way)]
    for at, register in enumerate(registers):
        condition = test(register.when, env) if register.when is not None else None
        after = registers[at + 1].when if at + 1 < len(registers) else None
        several = condition is not None and (before == condition or after is not None and test(after, env) == condition)
        if condition is not None and before != condition:
            lines.append(f"if ({condition}){' {' if several else ''}")
        lines.append(f"{chr(9) if condition is not None else ''}{statement(arch, layout[register.name], register, way)}")
        if several and (after is None or test(after, env) != condition):
            lines.append("}")
        before = condition
    return lines + (forget(arch, registers) if way == "load" else [])


def moves(register, way):
    if way == "save":
        return not register.restore_only and register.access != "wo"
    return not register.save_only and register.access != "ro"


def statement(arch, slot, register, way):
    saved = f"ctx->{slot.name}"
    if register.cls.memory:
        unit = storage(register)[0]
        kept = f"{register.cls.memory}->{register.name}"
        if register.form is not None:
            whole = saved if slot.unit == 8 else f"(uint64_t){saved}"
            return (f"{saved} = {cast(slot.unit, 8)}{shown_as(arch, register, saved_value(register))};" if way == "save"
                    else f"{kept} = {cast(unit, 8)}{kept_as(arch, register, whole)};")
        return f"{saved} = {cast(slot.unit, unit)}{kept};" if way == "save" else f"{kept} = {cast(unit, slot.unit)}{saved};"
    if way == "save":
        return f"{saved} = {cast(slot.unit, 8)}{read_function(arch, register)}();"
    return f"{write_function(arch, register)}({saved});"


def cast(unit, wide):
    """What a wider value needs before it goes into a narrower place."""
    return f"(uint{unit * 8}_t)" if unit < wide else ""


def exit_view(arch, layout, way):
    types = parameters(arch, way)
    types.pop("features")
    lines = statements(arch, layout, arch.mirrored("exit"), way)
    return {"name": f"{arch.prefix}_{way}_exit", "parameters": ", ".join(types.values()), "lines": lines, "verb": VERBS[way],
            "unused": [name for name in types if not any(re.search(rf"\b{name}\b", line) for line in lines)]}


def state(arch, way, found):
    types = parameters(arch, way)
    found = [row for row in found if row["lines"]]
    used = {name for row in found for name in row["used"]}
    unused = [name for name in types if name not in used] + ([] if found else ["sets"])
    return {"name": f"{arch.prefix}_{way}_state", "parameters": ", ".join([*types.values(), "uint32_t sets"]), "sets": found,
            "verb": VERBS[way], "unused": unused}
