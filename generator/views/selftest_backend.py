# SPDX-License-Identifier: Apache-2.0
"""selftest.c of a back end: what moves between the context and where it keeps a guest, what it forgets, its traps and formats."""

from generator.views.backend import set_macro, set_of
from generator.views.backend_state import moves
from generator.views.blocks import own_blocks
from generator.views.c_names import of, readable, sources, writable
from generator.views.layout import storage
from generator.views.output import Output
from generator.views.registers import register_id
from generator.views.selftest_traps import trap_tests
from generator.views.stage2 import table


def outputs(model):
    for arch in model.backends.values():
        yield Output(f"{arch.name}/selftest.c", "selftest_backend.c.j2", backend_view(arch, model.exits))


def backend_view(arch, exits):
    traps = trap_tests(arch, exits)
    cached = [row for register in arch.own() if register.cached is not None and (row := cached_row(arch, register))]
    tests = ["sets_move_alone", "exit_registers_move", "table_is_listed", "features_stand_behind_the_others"]
    tests += ["writes_forget_what_is_kept"] if cached else []
    tests += ["stage2_formats"] if arch.stage2 else []
    tests += [f"decodes_{row['name']}" for row in traps["rules"]]
    tests += ["every_class_is_decoded"] if traps["classes"] else []
    return {
        "arch": arch, "prefix": arch.prefix, "home": arch.home.prefix, "sources": sources(arch, *sorted(arch.files)),
        "traps": traps, "tests": tests, "features": f"UINT64_C(0x{own_features(arch):x})", "list": table(arch),
        "blocks": list(own_blocks(arch).items()), "cached": cached,
        "bind": moved_rows(arch, "bind"), "exit": moved_rows(arch, "exit"),
        "hosted": any(readable(register) or writable(register) for register in arch.own()),
    }


def moved_rows(arch, switch):
    """Registers that move both ways: (number in the base, set, the bits that both places have)."""
    return [(register_id(arch.base, register.name), set_macro(arch, set_of(register)) if switch == "bind" else "0",
             f"UINT64_C(0x{(1 << 8 * min(storage(register)[0], storage(arch.base.registers[register.name])[0])) - 1:x})")
            for register in arch.mirrored(switch) if register.form is None
            if all(moves(register, way) for way in ("save", "load")) and arch.base.registers[register.name].access == "rw"]


def own_features(arch):
    """The bits of a back end's own features."""
    return sum((1 << row.bits) - 1 << row.bit for name, row in arch.features.items() if of(arch, name, "features") is arch)


def cached_row(arch, register):
    """What writing a register clears, of how many bits; None where nothing writes it alone."""
    keeper = arch.registers[register.cls.cached_by]
    unit = storage(keeper)[0]
    if register.access == "ro" or storage(register)[1] != 1:
        return None
    left = (1 << 8 * unit) - 1 & ~(1 << register.cached)
    return {"block": register.cls.memory, "name": register.name, "keeper": keeper.name, "left": f"UINT64_C(0x{left:x})"}
