# SPDX-License-Identifier: Apache-2.0
"""What names mean in the expressions of a trap rule, as C: items of the record, slices of formats, registers, parameters."""

import re

from generator.expr import Name, names
from generator.views.bit_tests import conjuncts
from generator.views.blocks import at_once, block_locals
from generator.views.c_names import kept, of, read_function, readable, saved_env, saved_value
from generator.views.effects import control_names, host_words
from generator.views.forms import bound_env

ARGUMENTS = ("syndrome", "vector")  # of the decoder


class TrapEnv:
    """`arguments` are the members of the record, with what they are: arguments of decode, and registers that every exit reads
    since its class depends on them. `registers` are read by the rules that use them: those that functions of the port answer come
    last, since such a function may change what the hardware reports."""

    def __init__(self, arch):
        self.arch = arch
        classified = {node.name for node in names(arch.trap_class.value)} if arch.trap_class is not None else set()
        eager = [item for name, item in arch.record.items() if item.register is not None and name in classified]
        self.saved = saved_env(arch) if arch.base is None else bound_env(arch)
        self.saved.names = {**control_names(arch), **host_words(arch), **self.saved.names}
        self.arguments = _arguments(arch.record) + [(item, self._eager(item)) for item in eager]
        lazy = [item for item in arch.record.values() if item.source != "argument" and item not in eager]
        self.registers = {item.name: item for item in sorted(lazy, key=lambda item: item.call is not None)}
        self.plain = self.saved.extended({**self._live(), **self._record()})

    def _live(self):
        """Registers that the hardware holds while a vCPU is bound are read there."""
        if self.arch.base is not None:
            return {}
        return {name: f"{read_function(self.arch, register)}()" for name, register in self.arch.registers.items()
                if readable(register) and (register.switch == "bind" or not kept(register))}

    def _record(self):
        plain = {item.name: f"record->{item.name}" for item, _ in self.arguments}
        return {**plain, **{name: name for name in self.registers}}

    def of(self, rule):
        """Names that a rule sees: those of its format too, as calls of their functions."""
        return self.plain if rule.format is None else self.within(rule.format)

    def within(self, form):
        return self.plain.extended({name: self.slice_call(form, name) for name in form.names})

    def slice_call(self, form, name):
        arguments = (["record"] if self.slice_uses_record(form, name) else []) + self.slice_items(form, name)
        return f"{self.arch.prefix}_{form.name}_{name}({', '.join(arguments)})"

    def slice_items(self, form, name):
        return self._items([form.names[name]], form)

    def slice_uses_record(self, form, name):
        plain = {item.name for item, _ in self.arguments}
        return any(found in plain for found in _closure([form.names[name]], form))

    def items_of(self, rule, asts):
        """Items that expressions of a rule need read, in the order in which that is done."""
        return self._items(asts, rule.format)

    def handed(self, rule):
        """What the function of a rule gets: what the rule gives, or items of these names."""
        wanted = self.arch.functions[rule.call].items if rule.call is not None else ()
        if rule.operation is not None:
            wanted = [member.name for member in self.arch.operations[rule.operation].args[1:]]
        return [rule.given.get(name, Name(name, 0, 0)) for name in wanted]

    def split(self, rule):
        """The parts of a rule's condition, which all have to hold: those that the record decides, and those that need an answer of
        the port. A likely rule asks the port only where the former hold, in the function that fills in the exit."""
        plain, asking = [], []
        for part in conjuncts(rule.when) if rule.when is not None else ():
            (asking if self.asks(rule, part) else plain).append(part)
        return plain, asking

    def asks(self, rule, ast):
        return asks(self.arch.record, rule, ast)

    def _items(self, asts, form):
        used = _closure(asts, form)
        return [name for name in self.registers if name in used]

    def reads(self, items):
        """Declarations that read register items."""
        return [f"const uint64_t {name} = {self._source(self.registers[name])};" for name in items]

    def _source(self, item):
        if item.call is not None:
            return f"{of(self.arch, item.call, 'functions').prefix}_{item.call}(vcpu)"
        if self.arch.base is not None:
            return self.saved.names[item.register.name]
        if readable(item.register):
            return f"{read_function(self.arch, item.register)}()"
        return saved_value(item.register)

    def _eager(self, item):
        return at_once(self.arch, self._source(item).replace("ctx->", "vcpu->ctx."), "&vcpu->ctx")

    def helpers(self, texts, written=()):
        """Declarations of the names that emitted C stands upon; `written` are those of the texts that may change something."""
        found = block_locals(self.arch, texts, "&vcpu->ctx", written)
        if any(re.search(r"\bctx\b", text) for text in texts):
            changed = any(re.search(r"\bctx->[\w>\[\]-]+ = |_set_gpr\(ctx,", text) for text in written)
            found.append(f"{'' if changed else 'const '}struct {self.arch.home.prefix}_context *ctx = &vcpu->ctx;")
        if any(re.search(r"\bfeatures\b", text) for text in texts):
            found.append("const uint64_t features = vcpu->cpu->features;")
        return found


def asks(record, rule, ast):
    """True for a condition that needs an answer of the port."""
    return any(name in record and record[name].call is not None for name in _closure([ast], rule.format))


def _arguments(record):
    """(item, argument of decode): by name where the names fit, the others in order."""
    items = [item for item in record.values() if item.source == "argument"]
    free = [name for name in ARGUMENTS if name not in record]
    return [(item, item.name if item.name in ARGUMENTS else free.pop(0)) for item in items]


def _closure(asts, form):
    """All names below some expressions, those of the format's slices included."""
    found, todo = set(), [ast for ast in asts if ast is not None]
    while todo:
        for node in names(todo.pop()):
            if node.name in found:
                continue
            found.add(node.name)
            if form is not None and node.name in form.names and isinstance(node, Name):
                todo.append(form.names[node.name])
    return found
