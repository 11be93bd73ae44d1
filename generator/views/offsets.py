# SPDX-License-Identifier: Apache-2.0
"""offsets.h: where registers stand, for assembly. registers.c asserts each against the struct."""

from generator.views.c_names import sources
from generator.views.layout import context_layout, percpu_layout
from generator.views.output import Output


def outputs(model):
    for arch in model.archs.values():
        yield Output(f"{arch.name}/halyard/arch/offsets.h", "offsets.h.j2", offsets_view(arch))


def offsets_view(arch):
    context, percpu = context_layout(arch), percpu_layout(arch)
    names = [row[0] for row in rows(arch, context, "CTX") + rows(arch, percpu, "CPU")]
    return {"arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml"), "context": rows(arch, context, "CTX"),
            "percpu": rows(arch, percpu, "CPU"), "width": max(map(len, names), default=0), "size": context.size,
            "texts": [(f"{arch.macro}_{name.upper()}", text) for name, text in arch.parameters.items() if isinstance(text, str)]}


def offset_macro(arch, name, kind="CTX"):
    return f"{arch.home.macro}_{kind}_{name.upper()}"


def rows(arch, layout, kind):
    """(macro, offset) of every register and of the pointers to memory blocks."""
    found = [(offset_macro(arch, slot.name, kind), slot.offset) for slot in layout.slots]
    return found + [(offset_macro(arch, block, kind), offset) for block, offset in layout.blocks.items()]
