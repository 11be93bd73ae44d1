# SPDX-License-Identifier: Apache-2.0
"""Registers of the context that are what others were (`copy_of:`): for each back end, whether they still are, and the copying."""

from generator.views.blocks import own_blocks
from generator.views.forms import bound_env
from generator.views.layout import storage
from generator.views.wrap import wrapped


def copies(arch):
    """The pairs of a back end's base, or None where it has none."""
    rows = [register for register in arch.base.registers.values() if register.extra.get("copy_of")]
    if not rows:
        return None
    env = bound_env(arch)
    pairs = [(register, env.names[register.extra["copy_of"]]) for register in rows]
    same = " && ".join(f"ctx->{register.name} == {text}" for register, text in pairs)
    return {"same": wrapped(f"return {same};"), "lines": [f"ctx->{register.name} = {narrowed(register)}{text};" for register, text in pairs],
            "parameters": "".join(f", const struct {arch.prefix}_{name} *{name}" for name in own_blocks(arch))}


def narrowed(register):
    unit = storage(register)[0]
    return "" if unit == 8 else f"(uint{unit * 8}_t)"
