# SPDX-License-Identifier: Apache-2.0
"""sysregs.h and sysregs.c: what a guest's access to a trapped register does."""

import re

from generator.expr import Unary, names, parse
from generator.expr_c import test, to_c
from generator.views.backend import set_macro, set_of
from generator.views.c_names import features_env, readable, read_function, saved, saved_value, sources, writable, write_function
from generator.views.exits import C_TYPES, exit_id
from generator.views.layout import hardware, storage
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.sysreg_ranges import intervals
from generator.views.trap_env import TrapEnv
from generator.views.traps import cast
from generator.views.wrap import wrapped

DONE = ["access->done = true;", "return true;"]


def outputs(model):
    for arch in model.archs.values():
        if arch.sysregs is not None:
            view = SysregView(arch, model.exits).view()
            yield Output(f"{arch.name}/halyard/arch/sysregs.h", "sysregs.h.j2", view)
            yield Output(f"{arch.name}/sysregs.c", "sysregs.c.j2", view)


class SysregView:
    def __init__(self, arch, exits):
        self.arch = arch
        self.exits = exits
        self.env = TrapEnv(arch)
        self.handlers = {}  # body -> handler: rows that do the same share it

    def view(self):
        sysregs = self.arch.sysregs
        default = {side: self.handler("default", sysregs.default[side], side, None, None) for side in ("read", "write")}
        sides = {id(row): {side: self.handler(row.name, getattr(row, side), side, row, default[side]) for side in ("read", "write")}
                 for row in (*sysregs.registers, *sysregs.ranges)}
        writes = [{"function": f"{self.arch.prefix}_{row.name}", "handler": self.handler(row.name, row.write, "do", row, None),
                   "comment": comment(f"{sentence(row.doc, row.ref)} True, as rules want it; what the processor would not take is a fault of the guest's.")}
                  for row in sysregs.writes]
        rows = [{"first": f"0x{first:04x}", "last": f"0x{last:04x}", "name": row.name, **sides[id(row)]}
                for first, last, row in intervals(sysregs)]
        text = " ".join(line for row in self.handlers.values() for line in row["locals"] + row["lines"])
        used = set(re.findall(r"\banswer\(", text))
        return {
            "arch": self.arch, "prefix": self.arch.prefix, "sources": sources(self.arch, "sysregs.yaml", "registers.yaml"), "rows": rows,
            "default": default, "handlers": list(self.handlers.values()), "functions": self.functions(), "used": used,
            "writes": writes, "key": f"{self.arch.files['sysregs.yaml'][-1]}#default",
        }

    def functions(self):
        wanted = [action["call"] for row in (*self.arch.sysregs.registers, *self.arch.sysregs.ranges) for action in (row.read, row.write)
                  if isinstance(action, dict) and "call" in action]
        said = ("Of the port, called for accesses to trapped registers. True: *value is what was read, or has been taken; false: "
                "vcpu->exit says what is left to do, or the guest takes a fault.")
        return [{"name": name, "comment": comment(f"{row.doc} {said}")} for name, row in self.arch.functions.items() if name in wanted]

    def handler(self, name, action, side, row, default):
        """The name of the function that does this; one is made when no other row does the same."""
        if action == "context":
            action = {"context": name}
        lines = self.lines(action, side, row)
        absent = self.absent(action, row) if default is not None else None
        if absent is not None:
            lines = [f"if ({absent})", f"\treturn {default}(access);"] + lines
        body = "\n".join(lines)
        if body not in self.handlers:
            texts = self.env.helpers(lines, lines)
            if any(re.search(r"(?<!->)\bvcpu\b", text) for text in lines + texts):
                texts.insert(0, "struct hy_vcpu *vcpu = access->vcpu;")
            if any(re.search(r"(?<!->)\bvalue\b", text) for text in lines):
                texts.append("const uint64_t value = access->value;")
            shared = self.shared_name(action, side) if absent is None else None
            self.handlers[body] = {"name": shared or f"{side}_{name}", "lines": [wrapped(line) for line in lines], "locals": texts,
                                   "comment": None if shared or row is None else comment(f"{row.key}: {sentence(row.doc, row.ref)}")}
        return self.handlers[body]["name"]

    @staticmethod
    def shared_name(action, side):
        """A name for what several rows may do, None for what is one row's own."""
        if action in ("undefined", "ignore"):
            return {"undefined": "take_undefined", "ignore": "ignore"}[action]
        if action == "exit":
            return f"report_{side}"
        if isinstance(action, dict) and "call" in action:
            return f"{side}_by_{action['call']}"
        return f"read_as_{action}" if isinstance(action, int) and action < 2 else None

    def lines(self, action, side, row):
        """The statements of a handler."""
        if action == "undefined":
            return ["return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;"]
        if action == "ignore":
            return DONE
        if action == "exit":
            action = {"exit": f"sysreg_{side}", "payload": {"address": "key", **({"reg": "gpr"} if side == "read" else {"value": "value"})}}
        if isinstance(action, int):
            return [f"return answer(access, {number(action)});"]
        if "call" in action:
            write = "true" if side == "write" else "false"
            return [f"access->done = {self.arch.prefix}_{action['call']}(access->vcpu, access->key, {write}, &access->value);",
                    "return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;"]
        if "exit" in action:
            return self.exit_lines(action)
        if "context" in action:
            return self.context_lines(self.arch.registers[action["context"]], side, action)
        if "computed" in action:
            return [*self.brought(None, action), f"return answer(access, {to_c(parse(action['computed']), self.env.plain)});"]
        return [f"return answer(access, {self.masked(action, self.arch.registers[row.name])});"]

    def exit_lines(self, action):
        scope = self.env.plain.extended({"value": "value", "key": "access->key", "gpr": "access->gpr"})
        lines = [f"vcpu->exit.reason = {exit_id(action['exit'])};"]
        for member in self.exits[action["exit"]].payload:
            text = cast(C_TYPES[member.type], parse(action.get("payload", {}).get(member.name, 0)), scope)
            if member.type == "u32":
                text = text.replace("(uint32_t)access->", "access->")
            lines.append(f"vcpu->exit.{action['exit']}.{member.name} = {text};")
        return [*lines, "return false;"]

    def context_lines(self, register, side, action):
        """A register of the guest: in the hardware while the vCPU is bound, else in the context, into which a back end brings its set."""
        live = register.switch == "bind"
        sets = f"{set_macro(self.arch, set_of(register))}" if held(self.arch, register) else None
        brought = self.brought(register, action)
        at = f"{read_function(self.arch, register)}()" if live and readable(register) else saved_value(register)
        if side == "read":
            return [*brought, f"return answer(access, {at});"]
        lines = brought + self.required(action)
        text = f"({to_c(parse(action['computed']), self.scope())})" if "computed" in action else merged(register, action, at)
        if live and writable(register):
            return [*lines, f"{write_function(self.arch, register)}({text.removeprefix('(').removesuffix(')')});", *DONE]
        narrow = "" if storage(register)[0] == 8 else f"(uint{storage(register)[0] * 8}_t)"
        loads = [f"{self.arch.prefix}_backend->load(vcpu, {sets});"] if sets else []
        text = text[1:-1] if ("take" in action or "computed" in action) and not narrow else text
        return [*lines, f"{saved(register)} = {narrow}{text};", *loads, *DONE]

    def scope(self):
        return self.env.plain.extended({"value": "value"})

    def brought(self, register, action):
        """The sets of a register and of those that its expressions name, brought into the context."""
        named = [node.name for key in ("require", "computed") if key in action for node in names(parse(action[key]))]
        registers = [*([register] if register is not None else []), *(self.arch.registers[name] for name in named if name in self.arch.registers)]
        macros = dict.fromkeys(set_macro(self.arch, set_of(row)) for row in registers if held(self.arch, row))
        return [f"{self.arch.prefix}_backend->save(vcpu, {' | '.join(macros)});"] if macros else []

    def required(self, action):
        """What is written must be what the processor would take."""
        if "require" not in action:
            return []
        refused = test(Unary("!", parse(action["require"]), 0, 0), self.scope())
        return [f"if ({refused})", "\treturn hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;"]

    def masked(self, action, register):
        """The host's bits where they are listed, constants elsewhere; what is listed nowhere is hidden."""
        fields = {field.name: field for field in register.fields}
        mask = sum(fields[name].mask for name in action.get("host", ()))
        fixed = sum(value << fields[name].lsb for name, value in action.get("value", {}).items())
        fixed |= sum(field.mask for field in register.fields if field.reserved == 1)
        if not mask:
            return number(fixed)
        host = f"{read_function(self.arch, register)}() & {number(mask)}"
        return f"({host}) | {number(fixed)}" if fixed else host

    def absent(self, action, row):
        """When a row is not there: its own condition fails, or that of the register that it stands for."""
        when = [row.when] if row is not None and row.when is not None else []
        if isinstance(action, dict) and "context" in action and self.arch.registers[action["context"]].when is not None:
            when.append(self.arch.registers[action["context"]].when)
        tests = list(dict.fromkeys(test(Unary("!", ast, 0, 0), features_env(self.arch)) for ast in when))
        return " || ".join(tests) or None


def number(value):
    return str(value) if value < 10 else f"UINT64_C(0x{value:x})"


def held(arch, register):
    """True for what a back end may keep elsewhere while the vCPU is bound."""
    return bool(arch.operations) and register.switch == "bind" and not hardware(register)


def merged(register, action, at):
    """What a write leaves in a register: the fields that it takes, of others what was there."""
    if "take" not in action:
        return allowed(register)
    mask = sum(field.mask for field in register.fields if field.name in action["take"])
    return f"((value & UINT64_C(0x{mask:x})) | ({at} & ~UINT64_C(0x{mask:x})))"


def allowed(register):
    """The value that a guest writes, without the bits that the register does not have or that are reserved."""
    width = (1 << register.width) - 1
    zero = sum(field.mask for field in register.fields if field.reserved == 0)
    ones = sum(field.mask for field in register.fields if field.reserved == 1)
    keep = width & ~zero & ~ones
    text = "value" if keep == (1 << 64) - 1 else f"(value & {number(keep)})"
    return f"({text} | {number(ones)})" if ones else text
