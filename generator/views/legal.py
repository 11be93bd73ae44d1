# SPDX-License-Identifier: Apache-2.0
"""Values from outside, as C: what registers of the context take of them (`legal:`), which a host may have set or brought from elsewhere."""

from generator.expr_c import to_c
from generator.views.c_names import features_env
from generator.views.wrap import wrapped


def legal_views(arch):
    """A function for each group that has such registers; back ends leave them to their base."""
    if arch.base is None:
        for group in ("exit", "bind", "lazy"):
            registers = [register for register in arch.group(group) if register.legal is not None or any(part.legal is not None for part in register.parts)]
            if registers:
                yield legal_view(arch, group, registers)


def legal_view(arch, group, registers):
    lines = [line for register in registers for line in register_lines(arch, register)]
    return {"name": f"{arch.prefix}_legal_{group}", "argument": f"struct {arch.prefix}_context *ctx", "group": group, "lines": lines,
            "unused": not any("features" in line for line in lines)}


def register_lines(arch, register):
    whole = [(None, register.legal)] if register.legal is not None else []
    for part, ast in [*whole, *((part, part.legal) for part in register.parts if part.legal is not None)]:
        several = part is not None and part.first != part.last
        at = f"ctx->{register.name}" + ("" if part is None else "[n]" if several else f"[{part.first}]")
        narrow = "" if register.width > 32 else f"(uint{register.width}_t)"
        yield from [f"for (uint32_t n = {part.first}; n <= {part.last}; n++)"] if several else []
        yield ("\t" if several else "") + assignment(at, narrow, to_c(ast, features_env(arch).extended({"value": at})))


def assignment(at, narrow, text):
    if text.startswith(f"{at} & ") and not narrow:
        return wrapped(f"{at} &= {text.removeprefix(f'{at} & ')};")
    return wrapped(f"{at} = {narrow}({text});" if narrow else f"{at} = {text};")


def resets(register, saved, cast):
    """Assignments of the values that a reset gives to parts."""
    return [f"{saved}[{at}] = {cast}0x{part.reset:x};" for part in register.parts if part.reset for at in range(part.first, part.last + 1)]
