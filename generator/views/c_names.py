# SPDX-License-Identifier: Apache-2.0
"""How described things are called in C, and what expressions over them mean: shared by the views."""

import re

from generator.expr_c import Env, Test
from generator.views.layout import hardware, storage


def loaded(arch, register, ctx="ctx"):
    """The guest's value of a register as a uint64_t: saved, or where nothing is saved as the hardware holds it."""
    return saved_value(register, ctx) if kept(register) else f"{read_function(arch, register)}()"


def stored(arch, register, value, ctx="ctx"):
    """A statement that changes it."""
    if not kept(register):
        return f"{write_function(arch, register)}({value});"
    unit = storage(register)[0]
    return f"{saved(register, ctx)} = {value};" if unit == 8 else f"{saved(register, ctx)} = (uint{unit * 8}_t){value};"


def saved(register, ctx="ctx"):
    """The saved value of a register, a C lvalue: in the context or in the structure that memory holds, which for a back end is a variable."""
    if register.cls.at:
        return f"{register.cls.memory}->{register.name}"
    if register.cls.memory:
        return f"{ctx}->{register.cls.memory}->{register.name}"
    return f"{ctx}->{register.name}"


def saved_value(register, ctx="ctx"):
    """The same as a uint64_t."""
    return saved(register, ctx) if storage(register)[0] == 8 else f"(uint64_t){saved(register, ctx)}"


def read_function(arch, register):
    return f"{owner(arch, register).prefix}_read_{register.name}"


def write_function(arch, register):
    return f"{owner(arch, register).prefix}_write_{register.name}"


def raw(function):
    """The function that moves what is kept of a register that has another form."""
    return re.sub(r"_(read|write)_", r"_\1_raw_", function, count=1)


def save_function(arch, register):
    return f"{owner(arch, register).prefix}_save_{register.name}"


def restore_function(arch, register):
    return f"{owner(arch, register).prefix}_restore_{register.name}"


def owner(arch, register):
    """Whose functions move a register: a back end's, or its base's."""
    return arch if arch.owns(register) else arch.base


def of(arch, name, section):
    """Whose thing of a section this is: what its base describes, a back end uses under the base's name."""
    return arch.base if arch.base is not None and name in getattr(arch.base, section) else arch


def readable(register):
    """Hardware register that C can read: its class has the idiom or a function, or its form says how, and the value fits."""
    return (moved(register, "read") or composed(register) and register.form.read is not None) and register.access != "wo" and register.cls.width <= 64


def writable(register):
    return (moved(register, "write") or composed(register) and bool(register.form.parts)) and register.access != "ro" and register.cls.width <= 64


def moved(register, direction):
    """True for what instructions or functions of its class move."""
    return direction in register.cls.c or direction in register.cls.accessor


def together(register):
    """True for a register of several values that its class moves all at once."""
    return "save" in register.cls.c


def composed(register):
    """True for a register that consists of others: nothing moves it itself."""
    cls = register.cls
    return register.form is not None and not (cls.asm or cls.c or cls.accessor or cls.memory)


def kept(register):
    """Has a saved value: in the context, or in a structure that memory holds."""
    return bool(register.cls.memory) or register.switch in ("exit", "bind", "lazy") or not hardware(register) and register.switch != "host"


def feature_macro(arch, name):
    return f"{of(arch, name, 'features').macro}_FEATURE_{name.upper()}"


def features_env(arch, features="features"):
    """Names of features, asked of a variable: conditions, or numbers."""
    names = {name: feature_text(arch, feature, features) for name, feature in arch.features.items()}
    return Env(names={**arch.parameters, **names}, gpr=f"{arch.home.prefix}_gpr(ctx, {{}})")


def feature_text(arch, feature, variable):
    macro = feature_macro(arch, feature.name)
    return Test(f"({variable} & {macro}) != 0") if feature.bits == 1 else f"(({variable} & {macro}) >> {macro}_SHIFT)"


def field_slices(register):
    return {field.name: (field.msb, field.lsb) for field in register.fields}


def saved_env(arch, ctx="ctx", features="features"):
    """Registers by their saved values, features, parameters, gpr(e)."""
    env = features_env(arch, features)
    env.gpr = f"{arch.home.prefix}_gpr({ctx}, {{}})"
    env.names.update({name: loaded(arch, register, ctx) for name, register in arch.registers.items() if kept(register) or readable(register)})
    env.fields.update({name: field_slices(register) for name, register in arch.registers.items() if register.fields})
    return env


def hardware_env(arch, ctx="ctx"):
    """Registers by what the hardware holds now; those that live in memory by their saved values."""
    names = {name: saved_value(register, ctx) for name, register in arch.registers.items() if kept(register)}
    names.update({name: f"{read_function(arch, register)}()" for name, register in arch.registers.items() if readable(register)})
    fields = {name: field_slices(register) for name, register in arch.registers.items() if register.fields}
    return Env(names={**arch.parameters, **names}, fields=fields)


def sources(arch, *files):
    """The descriptions that an output comes from: those of these file names that exist."""
    found = [path for name in files for path in arch.files.get(name, ())]
    return tuple(dict.fromkeys(found)) or arch.files["arch.yaml"]
