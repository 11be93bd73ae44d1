# SPDX-License-Identifier: Apache-2.0
"""Registers that rows of a description change, as C: where they stand while a guest is bound."""

from generator.expr import Binary, Gpr, Member, Name, Num, children
from generator.expr_c import Env, constant, to_c
from generator.views.c_names import field_slices, kept, of, stored, writable, write_function
from generator.views.layout import hardware

ATTENTION = "atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);"
FLUSH = "hy_flush_again(vcpu->cpu);"


def effects(arch, row, env):
    """Statements of `set:`, `attention:` and `flush:`, in order."""
    said = [text for text, wanted in ((ATTENTION, row.attention), (FLUSH, row.flush)) if wanted]
    return [assigned(arch, target, ast, env) for target, ast in row.sets] + said


def operands(row):
    """What the registers that a row changes become, and which ones they are where they have numbers."""
    return [part for target, ast in row.sets for part in (ast, *children(target))]


def assigned(arch, target, ast, env):
    if type(target) is Gpr:
        return f"{arch.home.prefix}_set_gpr(ctx, {to_c(target.index, env)}, {to_c(ast, env)});"
    register = arch.registers[target.name]
    return written(arch, register, to_c(beside_others(register, target, ast), env))


def beside_others(register, target, ast):
    """The value of the whole register, of which a field may be what changes."""
    if type(target) is not Member:
        return ast
    msb, lsb = field_slices(register)[target.field]
    mask = (1 << msb + 1) - (1 << lsb)
    known = constant(ast, Env())
    whole = Name(register.name, 0, 0)
    kept_bits = Binary("&", whole, Num(~mask & (1 << 64) - 1, 0, 0), 0, 0)
    if known is not None:  # all bits 0, all 1, or a mixture
        bits = known << lsb & mask
        return kept_bits if bits == 0 else Binary("|", whole if bits == mask else kept_bits, Num(bits, 0, 0), 0, 0)
    moved = Binary("<<", ast, Num(lsb, 0, 0), 0, 0) if lsb else ast
    new = Binary("&", moved, Num(mask, 0, 0), 0, 0)
    return Binary("|", kept_bits, new, 0, 0)


def written(arch, register, text):
    if register.cls.memory and register.cls.at:
        return f"{write_function(arch, register)}({register.cls.memory}, {text});"
    if writable(register) and (register.switch == "bind" or not kept(register)):
        return f"{write_function(arch, register)}({text});"
    if register.switch == "host" and not hardware(register):
        return f"vcpu->cpu->arch.{register.name} = {text};"
    return stored(arch, register, text)


def host_words(arch):
    """{name: C text} of the words that are kept for each physical CPU, and of the frames that the core gave."""
    return {"frames": "vcpu->cpu->frames"} | {name: f"vcpu->cpu->arch.{name}" for name, register in arch.registers.items()
            if register.switch == "host" and not hardware(register) and not register.cls.memory}


def control_names(arch):
    """{name: C text} of the values of controls.yaml, a back end's own and its base's."""
    homes = [part for part in (arch.base, arch) if part is not None]
    return {row.name: f"{part.prefix}_{row.name}(features)" if row.when else f"{part.macro}_{row.name.upper()}"
            for part in homes for row in part.controls}


def takes_record(arch, name):
    """True for a function that gets the record: one that rules of several back ends call does not, since their records differ."""
    owner = of(arch, name, "functions")
    return owner is arch and not any(rule.call == name for backend in owner.backends for rule in backend.rules)
