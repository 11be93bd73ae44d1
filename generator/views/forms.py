# SPDX-License-Identifier: Apache-2.0
"""Registers whose value follows from what is kept (`form:`), as C: what the class moves is `raw`, what is written is `value`."""

import re

from generator.expr import names
from generator.expr_c import Env, to_c, value
from generator.views.c_names import (features_env, field_slices, kept, raw, read_function, readable, saved_env, saved_value, writable,
                                     write_function)
from generator.views.prose import comment, sentence
from generator.views.wrap import wrapped


def form_env(arch, register, **known):
    """What the form of a register may name: what functions read, and what stands beside it in its block."""
    rows = {name: f"{read_function(arch, other)}()" for name, other in arch.registers.items() if readable(other)}
    rows |= {other.name: saved_value(other) for other in arch.own() if other.cls.memory and other.cls.memory == register.cls.memory}
    fields = {name: field_slices(other) for name, other in arch.registers.items() if other.fields}
    return Env(names={**arch.parameters, **rows, **known}, fields=fields)


def bound_env(arch, ctx="ctx", features="features"):
    """What registers hold while a back end has a guest bound: those of group exit are in the context, what the back end keeps elsewhere
    is read there."""
    env = saved_env(arch.base, ctx, features)
    env.names.update(features_env(arch, features).names)
    env.names.update({name: f"{read_function(arch, register)}()" for name, register in arch.registers.items()
                      if readable(register) and (register.switch == "bind" or not kept(register))})
    env.names.update({register.name: shown_as(arch, register, saved_value(register)) for register in arch.own()
                      if register.cls.memory and register.switch != "exit"})
    env.fields.update({name: field_slices(register) for name, register in arch.registers.items() if register.fields})
    return env


def shown_as(arch, register, text):
    """What a register is whose class moves `text`."""
    if register.form is None or register.form.read is None:
        return text
    return value(register.form.read, form_env(arch, register, raw=text))[0]


def kept_as(arch, register, text):
    """What its class is to move so that a register of a block becomes `text`."""
    if register.form is None or register.form.write is None:
        return text
    return value(register.form.write, form_env(arch, register, value=text, raw=saved_value(register)))[0]


def form_views(arch):
    """Functions of registers that instructions or functions move, those first upon which others stand."""
    found = {}
    for register in arch.own():
        if register.form is not None and not register.cls.memory:
            collect(arch, register, found)
    return list(found.values())


def collect(arch, register, found):
    asts = [ast for ast in (register.form.read, *writes(register)) if ast is not None]
    used = [node.name for ast in asts for node in names(ast)] + list(register.form.parts)
    for name in dict.fromkeys(used):
        other = arch.registers.get(name)
        if other is not None and other is not register and other.form is not None and name not in found:
            collect(arch, other, found)
    found[register.name] = form_view(arch, register)


def writes(register):
    """The expressions by which it is written."""
    return tuple(register.form.parts.values()) if register.form.parts else (register.form.write,)


def form_view(arch, register):
    env, form = form_env(arch, register, value="value", raw="raw"), register.form
    reader, writer = read_function(arch, register), write_function(arch, register)
    result = wrapped(f"return {to_c(form.read, env)};") if form.read is not None and readable(register) else None
    lines = []
    if form.write is not None and writable(register):
        lines = ([f"{write_function(arch, arch.registers[name])}({to_c(ast, env)});" for name, ast in form.parts.items()]
                 or [f"{raw(writer)}({to_c(form.write, env)});"])
    return {"comment": comment(sentence(register.doc, register.ref)), "key": register.key, "reader": reader, "writer": writer,
            "raw": f"const uint64_t raw = {raw(reader)}();", "read": result, "read_raw": uses_raw([result or ""]),
            "lines": [wrapped(line) for line in lines], "write_raw": uses_raw(lines)}


def uses_raw(lines):
    return any(re.search(r"\braw\b", line) for line in lines)
