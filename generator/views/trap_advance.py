# SPDX-License-Identifier: Apache-2.0
"""How the guest's pc moves over an instruction that is done."""

from generator.expr import Member, Name, Slice
from generator.expr_c import test
from generator.views.bit_tests import merged
from generator.views.c_names import field_slices, kept, loaded, saved, saved_env, stored
from generator.views.prose import comment, sentence


def advance(arch):
    """What traps_advance.h.j2 shows; `otherwise` is when the port's function does it."""
    row = arch.advance
    if row is None:
        return {"comment": comment("The instruction that exited is done."), "move": None, "test": ""}
    pc = arch.registers[arch.pc]
    move = f"{saved(pc)} += bytes;" if kept(pc) else stored(arch, pc, f"{loaded(arch, pc)} + bytes")
    return {"comment": comment(sentence(row.doc, row.ref)), "move": move, "test": tests(arch, row.when) if row.when is not None else ""}


def tests(arch, when):
    """The condition, fields of one register at once."""
    def resolve(node):
        span = field_slices(arch.registers[node.name]).get(node.field) if type(node) is Member else None
        return Slice(Name(node.name, 0, 0), *span, 0, 0) if span is not None else None

    return " && ".join(test(ast, saved_env(arch)) for ast in merged([when], resolve, set(arch.registers)))
