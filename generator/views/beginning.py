# SPDX-License-Identifier: Apache-2.0
"""Values that registers of no guest begin with: of a back end's own what it gives them before an entry, of the host's what a CPU runs with
while it is enabled."""

import re

from generator.expr_c import to_c
from generator.views.blocks import own_blocks
from generator.views.c_names import features_env, hardware_env, read_function, writable, write_function
from generator.views.effects import control_names
from generator.views.forms import kept_as
from generator.views.layout import hardware, storage
from generator.views.wrap import wrapped


def beginning(arch):
    """`reset:`, the host's of `reset_from:`, `begin:`, a control with `begin:`. None where nothing is to begin."""
    env = begin_env(arch)
    rows = [row for row in arch.own() if row.switch == "hardware" and row.count == 1
            and (row.reset is not None or row.reset_from or row.begin is not None)]
    controls = [control for control in arch.controls if control.begin]
    lines = [store(arch, row, first_value(arch, row, env)) for row in rows]
    lines += [store(arch, row.register, control_value(arch, row)) for row in controls if row.capability is None]
    fitted = [(f"{arch.prefix}_read_{row.capability.name}()", control_value(arch, row), store(arch, row.register, "value"))
              for row in controls if row.capability is not None]
    types = {name: f"struct {arch.prefix}_{name} *{name}" for name in own_blocks(arch)} | {"cpu": "const struct hy_percpu *cpu"}
    texts = lines + [row[1] for row in fitted]
    unused = [name for name in types if not uses(texts, name) and not (name == "cpu" and uses(texts, "features"))]
    return {"name": f"{arch.prefix}_begin", "parameters": ", ".join(types.values()), "lines": [wrapped(line) for line in lines],
            "fitted": fitted, "features": uses(texts, "features"), "unused": unused} if texts else None


def host_beginning(arch):
    """What registers of group host hold while a CPU is enabled; None where nothing is said."""
    env = begin_env(arch)
    lines = [f"{write_function(arch, row)}({to_c(row.begin, env)});" for row in arch.own()
             if row.switch == "host" and row.begin is not None and hardware(row) and writable(row)]
    return {"name": f"{arch.prefix}_begin_host", "lines": [wrapped(line) for line in lines], "features": uses(lines, "features"),
            "unused": not uses(lines, "cpu") and not uses(lines, "features")} if lines else None


def begin_env(arch):
    env = hardware_env(arch)
    env.names = {**control_names(arch), "frames": "cpu->frames", **env.names, **features_env(arch).names}
    return env


def uses(texts, name):
    return any(re.search(rf"\b{name}\b", text) for text in texts)


def first_value(arch, register, env):
    if register.begin is not None:
        return to_c(register.begin, env)
    return f"{read_function(arch, arch.registers[register.reset_from])}()" if register.reset_from else f"UINT64_C(0x{register.reset:x})"


def control_value(arch, control):
    return f"{arch.prefix}_{control.name}(features)" if control.when else f"{arch.macro}_{control.name.upper()}"


def store(arch, register, text):
    if register.cls.memory:
        unit, kept = storage(register)[0], kept_as(arch, register, text)
        return f"{register.cls.memory}->{register.name} = {kept if unit == 8 else f'(uint{unit * 8}_t)({kept})'};"
    return f"{write_function(arch, register)}({text});"
