# SPDX-License-Identifier: Apache-2.0
"""shown.h and shown.c: what guests are shown of registers that one instruction answers several at a time: a function for each row of answers."""

from generator.expr import names, parse
from generator.expr_c import constant, test, to_c
from generator.views.backend import set_macro, set_of
from generator.views.c_names import saved, sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.sysregs import held
from generator.views.trap_env import TrapEnv
from generator.views.wrap import wrapped

GUEST_ID = "vcpu->config.guest_id"


def outputs(model):
    for arch in model.archs.values():
        rows = shown(arch)
        if rows and arch.home is arch:
            view = ShownView(arch, rows).view()
            yield Output(f"{arch.name}/halyard/arch/shown.h", "shown.h.j2", view)
            yield Output(f"{arch.name}/shown.c", "shown.c.j2", view)


def guest(register):
    return register.extra.get("guest")


def shown(arch):
    """{key without the last part: the registers that one instruction answers, None where nothing is shown}, in order."""
    found = {}
    for register in arch.registers.values():
        if guest(register):
            last = list(register.cls.encoding.values())[-1]
            found.setdefault(register.number >> last, [None] * (1 << last))[register.number & ((1 << last) - 1)] = register
    return {key: found[key] for key in sorted(found)}


class ShownView:
    def __init__(self, arch, rows):
        self.arch = arch
        self.rows = rows
        self.cls = next(register for registers in rows.values() for register in registers if register).cls
        self.asked = self.cls.extra["asked"]
        self.env = TrapEnv(arch)
        self.scope = self.env.plain.extended({"guest_id": GUEST_ID})
        self.into = [saved(arch.registers[name]) for name in self.asked["answers"]]
        self.handlers = {}  # statements -> handler: rows that do the same share it

    def view(self):
        bits = list(self.cls.encoding.values())[-2]
        cases = {}
        for key, registers in self.rows.items():
            cases.setdefault(key >> bits, []).append((key & ((1 << bits) - 1), self.handler(registers)))
        whole = grouped((f"0x{key:x}", found[0][1]) for key, found in cases.items() if found[0][0] == (1 << bits) - 1)
        parts = [(f"0x{key:x}", grouped(found)) for key, found in cases.items() if found[0][0] != (1 << bits) - 1]
        said = {name: parse(self.asked[name]) for name in ("key", "index", "when") if name in self.asked}
        lines = {name: test(ast, self.scope) if name == "when" else to_c(ast, self.scope) for name, ast in said.items()}
        return {"arch": self.arch, "prefix": self.arch.prefix, "macro": self.arch.macro, "sources": sources(self.arch, "registers.yaml"),
                "host": self.asked["host"], "call": self.asked["call"], "count": len(self.into), "whole": whole, "parts": parts,
                "handlers": list(self.handlers.values()), "asked": lines, "nothing": [f"{place} = 0;" for place in self.into],
                "said": comment(f"{self.arch.functions[self.asked['host']].doc} Of the port: what this CPU answers to what the guest asks.")}

    def handler(self, registers):
        lines = [wrapped(f"{place} = {self.answer(number, register)};") for number, (place, register) in enumerate(zip(self.into, registers))]
        body = "\n".join(lines)
        if body not in self.handlers:
            first = next(register for register in registers if register)
            known = [register for register in registers if register]
            self.handlers[body] = {"name": f"show_{first.name.rpartition('_')[0]}", "lines": lines, "sets": self.sets(known),
                                   "asks": "host[" in body, "locals": self.locals(lines), "said": []}
        said = f"{', '.join(register.name for register in registers if register)}: "
        first = next(register for register in registers if register)
        self.handlers[body]["said"].append(said + sentence(first.doc, first.ref))
        self.handlers[body]["comment"] = comment("; ".join(self.handlers[body]["said"]))
        return self.handlers[body]["name"]

    def locals(self, lines):
        return [text for text in self.env.helpers(lines, "") if "*ctx" not in text]

    def expressions(self, register):
        rows = guest(register)
        return [parse(text) for text in (*rows.get("value", {}).values(), *rows.get("when", {}).values())]

    def sets(self, registers):
        """What a back end has to bring into the context for the expressions of these rows."""
        found = [self.arch.registers[node.name] for register in registers for ast in self.expressions(register) for node in names(ast)
                 if node.name in self.arch.registers]
        macros = dict.fromkeys(set_macro(self.arch, set_of(register)) for register in found if held(self.arch, register))
        return [f"{self.arch.prefix}_backend->save(vcpu, {' | '.join(macros)});"] if macros else []

    def answer(self, number, register):
        """The host's bits that are shown, and what stands in the others."""
        if register is None:
            return "0"
        rows, fields = guest(register), {field.name: field for field in register.fields}
        values = {name: parse(text) for name, text in rows.get("value", {}).items()}
        fixed = sum(constant(ast, self.scope) << fields[name].lsb for name, ast in values.items() if constant(ast, self.scope) is not None)
        terms = [self.hosts(number, rows, fields)] + ([f"0x{fixed:x}"] if fixed else [])
        terms += [placed(to_c(ast, self.scope), fields[name]) for name, ast in values.items() if constant(ast, self.scope) is None]
        found = [term for term in terms if term]
        return " | ".join(found) if len(found) > 1 else bare(found[0]) if found else "0"

    def hosts(self, number, rows, fields):
        mask = sum(fields[name].mask for name in rows.get("host", ()))
        if not mask:
            return ""
        hidden = [f"({test(parse(text), self.scope)} ? 0 : 0x{fields[name].mask:x}u)" for name, text in rows.get("when", {}).items()]
        terms = [f"host[{number}]"] + ([f"0x{mask:x}"] if mask != 0xffffffff else []) + [f"~{text}" for text in hidden]
        text = " & ".join(terms)
        return f"({text})" if len(terms) > 1 else text


def grouped(pairs):
    """[(handler, what leads to it)], in order."""
    found = {}
    for key, handler in pairs:
        found.setdefault(handler, []).append(key)
    return list(found.items())


def bare(text):
    """Without parentheses around all of it."""
    return text[1:-1] if text.startswith("(") and text.find(")") == len(text) - 1 else text


def placed(text, field):
    """A value in its field: what is too wide for it is cut off."""
    masked = f"(({text}) & 0x{(1 << field.width) - 1:x})"
    return f"{masked} << {field.lsb}" if field.lsb else masked
