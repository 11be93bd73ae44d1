# SPDX-License-Identifier: Apache-2.0
"""register_ids.h, registers.h and registers.c: every register by a number, and the calling convention."""

from generator.expr_c import test
from generator.views.c_names import features_env, kept, loaded, read_function, readable, saved, sources, stored, writable
from generator.views.context import family_run, run_name
from generator.views.layout import context_layout, memory_blocks, percpu_layout, storage
from generator.views.legal import resets as part_resets
from generator.views.offsets import rows as offset_rows
from generator.views.output import Output
from generator.views.prose import comment, sentence


def outputs(model):
    for arch in model.archs.values():
        view = registers_view(arch)
        yield Output(f"{arch.name}/halyard/arch/register_ids.h", "register_ids.h.j2", view)
        yield Output(f"{arch.name}/halyard/arch/registers.h", "registers.h.j2", view)
        yield Output(f"{arch.name}/registers.c", "registers.c.j2", view)


def registers_view(arch):
    layout = context_layout(arch)
    slots = layout.by_name()
    seen = set()
    rows = [row for register in arch.registers.values() for row in register_rows(arch, slots.get(register.name), register, seen)]
    return {
        "arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml"), "rows": rows,
        "context": members(arch, layout, "CTX"), "percpu": members(arch, percpu_layout(arch), "CPU"),
        "blocks": memory_blocks(arch), "block_members": block_members(arch), "conditions": conditions(arch, rows), "resets": resets(arch),
        "gpr": gpr_view(arch, slots), "convention": convention(arch), "neutral_names": neutral_names(arch), "held": held(arch),
        "hardware": any(not kept(register) for register in named(arch)), "storage": sorted({row["bytes"] for row in rows if row["kept"]}),
    }


def members(arch, layout, kind):
    """(member, (macro, offset)) of a struct."""
    return list(zip([slot.name for slot in layout.slots] + list(layout.blocks), offset_rows(arch, layout, kind)))


def neutral_names(arch):
    """(name in the core, name here) of what every architecture has."""
    names = [("get_reg", "get_reg"), ("set_reg", "set_reg"), ("register_name", "register_name"), ("register_translates", "register_translates"), ("reset", "reset"), ("get_gpr", "gpr"),
             ("set_gpr", "set_gpr"), ("get_argument", "argument"), ("set_argument", "set_argument")]
    for what, name in places_of(arch).items():
        names += [(f"get_{what}", what), (f"set_{what}", f"set_{what}")] if name is not None else []
    return names


def register_id(arch, name):
    return f"{arch.macro}_REG_{name.upper()}"


def register_rows(arch, slot, register, seen):
    """A row for each 64-bit (or narrower) value of a register: wide ones and arrays have several, one behind the other. The
    first of a family bears the comment; `seen` are the families so far."""
    unit, units = storage(register)
    base = register.offset if register.cls.memory else slot.offset if slot else None
    blocks = memory_blocks(arch)
    doc = comment(f"{register.key}: {sentence(register.doc, register.ref)}", 1)
    first = register.family is None or register.family not in seen
    seen.add(register.family)
    for number in range(units):
        suffix = f"_{number}" if number else ""
        yield {
            "id": register_id(arch, register.name) + suffix, "name": f"{register.name}[{number}]" if number else register.name,
            "comment": doc if first and not number else None, "kept": base is not None, "offset": 0 if base is None else base + number * unit,
            "bytes": unit, "bits": min(register.width, 8 * unit), "flags": flags(register, base is not None),
            "block": blocks.index(register.cls.memory) + 1 if register.cls.memory else 0,
            "when": register.when,
        }


def named(arch):
    """Registers that the functions of registers.h move."""
    names = [*places_of(arch).values(), *arch.arguments]
    return [arch.registers[name] for name in names if name] + [register for register in arch.gpr.registers if register is not None]


def held(arch):
    """Guest registers that nothing saves, because the hardware holds them: their values are read and written there."""
    return [{"id": register_id(arch, register.name), "load": loaded(arch, register) if readable(register) else None,
             "store": stored(arch, register, "value") if writable(register) else None}
            for register in arch.registers.values() if is_held(register)]


def is_held(register):
    return register.switch == "hardware" and not kept(register) and not register.host


def flags(register, has_place):
    words = ["KEPT"] * has_place + ["HELD"] * is_held(register) + ["READ_ONLY"] * (register.access == "ro") + ["TRANSLATES"] * register.translates
    return " | ".join(words) or "0"


def conditions(arch, rows):
    """[(condition, ids)] of the registers that only some CPUs have."""
    env = features_env(arch)
    found = {}
    for row in rows:
        if row["when"] is not None:
            found.setdefault(test(row["when"], env), []).append(row["id"])
    return list(found.items())


def block_members(arch):
    return [(register.cls.memory, register.name, f"0x{register.offset:x}") for register in arch.registers.values() if register.cls.memory]


def resets(arch):
    """Assignments of a reset, beside zero for everything else."""
    lines = []
    for register in arch.registers.values():
        if not kept(register):
            continue
        unit, units = storage(register)
        if register.reset_from:
            lines.append(f"{saved(register)} = {cast(unit)}{read_function(arch, arch.registers[register.reset_from])}();")
        elif register.reset:
            lines.append(f"{saved(register)}{'[0]' if units > 1 else ''} = 0x{register.reset & ((1 << register.width) - 1):x};")
        lines += part_resets(register, saved(register), cast(unit))
    return lines


def gpr_view(arch, slots):
    """How a general register is found by its number: in an array of the context, or one by one."""
    registers = [(index, register) for index, register in enumerate(arch.gpr.registers) if register is not None]
    slots = [(index, slots[register.name]) for index, register in registers if register.name in slots]
    unit = arch.word // 8
    first = slots[0] if slots else (0, None)
    even = len(slots) == len(registers) > 0 and all(
        slot.unit == unit and slot.units == 1 and slot.offset == first[1].offset + (index - first[0]) * unit for index, slot in slots)
    run = family_run([slot for _, slot in slots]) if even else None
    name = run_name(run) if run else None
    even = run is not None and len(run) == len(slots) and name not in arch.registers
    place = f"index - {first[0]}" if first[0] else "index"
    return {
        "array": even, "without": f"index == {arch.gpr.zero}" if arch.gpr.zero == 0 else "", "test": f"{place} < {len(registers)}", "at": f"ctx->{name}[{place}]", "cast": cast(unit),
        "rows": [(index, loaded(arch, register), stored(arch, register, "value")) for index, register in registers],
        "pairs": [pair_view(arch, index, *pair) for index, pair in enumerate(arch.gpr.pairs, len(arch.gpr.registers))],
    }


def pair_view(arch, index, high, low):
    """One value, half of a word in each of two registers."""
    half = arch.word // 2
    return (index, f"{loaded(arch, high)} << {half} | (uint{half}_t){loaded(arch, low)}",
            (stored(arch, high, f"value >> {half}"), stored(arch, low, f"(uint{half}_t)value")))


def cast(unit):
    """What a 64-bit value needs before it goes into a narrower place."""
    return "" if unit == 8 else f"(uint{unit * 8}_t)"


def places_of(arch):
    """Registers with a part in the calling convention."""
    return {"pc": arch.pc, "call_number": arch.call_number, "entry_argument": arch.entry_argument, "result": arch.result}


def convention(arch):
    """Saved places of what the calling convention names."""
    places = {what: place(arch, name) for what, name in places_of(arch).items() if name is not None}
    return {"readers": [{"name": f"{arch.prefix}_{what}", **at} for what, at in places.items()],
            "writers": [{"name": f"{arch.prefix}_set_{what}", **at} for what, at in places.items()],
            "arguments": [place(arch, name) for name in arch.arguments]}


def place(arch, name):
    register = arch.registers[name]
    return {"load": loaded(arch, register), "store": stored(arch, register, "value"), "no_context": not kept(register)}
