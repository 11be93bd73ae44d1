# SPDX-License-Identifier: Apache-2.0
"""traps.h and traps.c: from a hardware exit to a neutral one."""

import re

from generator.expr import Name, Unary, names, parse
from generator.expr_c import constant, test, to_c, value
from generator.views.c_names import of, sources
from generator.views.bit_tests import conjuncts
from generator.views.blocks import own_blocks
from generator.views.effects import effects, operands, takes_record
from generator.views.exits import C_TYPES, exit_id
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.trap_advance import advance
from generator.views.trap_env import ARGUMENTS, TrapEnv
from generator.views.trap_likely import any_of, likely, together
from generator.views.trap_order import dispatch
from generator.views.wrap import wrapped


def outputs(model):
    for arch in model.described:
        if arch.trap_class is not None:
            view = TrapView(arch, model.exits).view()
            yield Output(f"{arch.name}/halyard/{arch.include}/traps.h", "traps.h.j2", view)
            yield Output(f"{arch.name}/traps.c", "traps.c.j2", view)


class TrapView:
    def __init__(self, arch, exits):
        self.arch = arch
        self.exits = exits
        self.env = TrapEnv(arch)
        self.table = dispatch(arch.rules, arch.record)
        self.given = self.available()
        self.rules = {rule.name: self.rule(rule) for rule in arch.rules}
        self.before = [self.early(row) for row in arch.before]

    def view(self):
        arch, env, table = self.arch, self.env, self.table
        classes = [self.group(numbers, rules) for numbers, rules in table.classes]
        other = self.group((), table.other)
        return {
            "arch": arch, "prefix": arch.prefix, "sources": sources(arch, "traps.yaml", "arch.yaml"),
            "arguments": [{"comment": comment(item.doc, 1), "name": item.name} for item, _ in env.arguments],
            "initial": ", ".join(f".{item.name} = {origin}" for item, origin in env.arguments),
            "spare": [name for name in ARGUMENTS if name not in [origin for _, origin in env.arguments]],
            "slices": [self.slice(form, name) for form in arch.formats.values() for name in form.names],
            "class_value": to_c(arch.trap_class.value, env.plain), "functions": self.functions(), "answers": self.answers(),
            "rules": list(self.rules.values()), "before": self.before, "likely": likely(self), "advance": advance(arch) if arch.base is None else None, "first": self.group((), table.first),
            "classes": classes, "other": other, "groups": [row for row in [*classes, other] if row["steps"] and not row["direct"]],
            "unknown": self.unknown(), "leaves_some": any(row["open"] for row in [*classes, other]), "class_names": self.class_names(),
            "has_blocks": bool(own_blocks(arch)), "headers": self.headers(),
        }

    def headers(self):
        arch, own = self.arch, self.arch.include
        wanted = (("arch/backend", any(rule.operation for rule in arch.rules)), (f"{own}/access", True), (f"{own}/controls", arch.controls),
                  (f"{own}/features", True), ("arch/sysregs", arch.home.sysregs),
                  (f"{own}/traps", True), ("flush", any(rule.flush for rule in arch.rules)), ("hal", any(rule.hook for rule in arch.rules)),
                  ("port", True))
        return [name for name, used in wanted if used]

    def available(self):
        """{rule: register items that have been read on every way to it}: they come as parameters."""
        ways = {}
        groups = [self.table.first, self.table.other] + [rules for _, rules in self.table.classes]
        for group in groups:
            have = set()
            for rule in group:
                have.update(self.env.items_of(rule, [rule.when]))
                ways.setdefault(rule.name, []).append(set(have))
        found = {name: set.intersection(*sets) for name, sets in ways.items()}
        return {**found, **{rule.name: set() for rule in self.table.likely}}

    def rule(self, rule):
        """The function of a rule: every member of the payload is assigned."""
        scope = self.env.of(rule)
        late = self.env.split(rule)[1] if rule.likely else []
        body = [*rule.payload.values(), rule.advance, *(rule.sysreg or {}).values(), *self.env.handed(rule), *late, *operands(rule)]
        used = self.env.items_of(rule, body)
        given = [item for item in used if item in self.given[rule.name]]
        payload = self.payload(rule, scope)
        reads = self.env.reads([item for item in used if item not in given])
        advance = "0" if rule.advance is None else cast("uint32_t", rule.advance, scope)
        result = self.result(rule, scope)
        reads += self.sysreg_parts(rule, scope)
        declines = wrapped(together([test(ast, scope) for ast in late]))
        changes = effects(self.arch, rule, scope)
        again = asked_length(rule, self.arch.record)
        reason = exit_id(rule.exit or "nothing")
        texts = [*payload, *reads, advance, result, declines, *changes]
        record = any(re.search(r"\brecord\b", text) for text in texts)
        helpers = self.env.helpers(texts, changes)
        fills = rule.likely and result == "HY_DECODED_EXIT"  # any struct hy_exit, not the vCPU's alone
        vcpu = not fills or any(re.search(r"\bvcpu\b", text) for text in texts + helpers)
        types = {"vcpu": "struct hy_vcpu *", "record": f"const struct {self.arch.prefix}_record *", "exit": "struct hy_exit *"}
        arguments = [name for name, used in (("vcpu", vcpu), ("record", record), ("exit", fills)) if used]
        parameters = [types[name] + name for name in arguments] + [f"uint64_t {item}" for item in given]
        name = f"{self.arch.prefix}_rule_{rule.name}" if rule.likely else f"rule_{rule.name}"
        return {
            "name": name, "likely": rule.likely, "fills": fills, "payload": folded(payload),
            "comment": comment(f"{rule.key}: {sentence(rule.doc, rule.ref)}"),
            "parameters": ", ".join(parameters), "invocation": f"{name}({', '.join(arguments + given)})", "locals": folded(helpers + reads),
            "reason": exit_id("nothing") if again else reason, "then": reason if again and rule.exit not in (None, "nothing") else None,
            "again": f"{again} == 0" if again else None, "handled": "HY_DECODED_HANDLED" if rule.likely else "true",
            "advance": advance, "result": result, "declines": declines, "tells": rule.operation is None,
            "changes": folded(changes),
        }

    def early(self, row):
        """The function of a row that every exit does before its rules."""
        scope, changes = self.env.plain, effects(self.arch, row, self.env.plain)
        parts = conjuncts(row.when) if row.when is not None else ()
        steps, have = [], []
        for asking in (False, True):  # nothing is read before what the record says of itself
            wanted = [part for part in parts if bool(self.env.items_of(row, [part])) == asking]
            reads = [item for item in self.env.items_of(row, wanted) if item not in have]
            have += reads
            unless = wrapped(any_of([test(Unary("!", part, 0, 0), scope) for part in wanted]))
            steps += [{"reads": self.env.reads(reads), "unless": unless}] if wanted else []
        late = self.env.reads([item for item in self.env.items_of(row, operands(row)) if item not in have])
        texts = [*changes, *late, *(text for step in steps for text in [step["unless"], *step["reads"]])]
        helpers = self.env.helpers(texts, changes)
        arguments = [name for name in ("vcpu", "record") if any(re.search(rf"\b{name}\b", text) for text in texts + helpers)]
        types = {"vcpu": "struct hy_vcpu *vcpu", "record": f"const struct {self.arch.prefix}_record *record"}
        return {"name": f"before_{row.name}", "comment": comment(f"{row.key}: {sentence(row.doc, row.ref)}"), "steps": steps,
                "parameters": ", ".join(types[name] for name in arguments) or "void", "arguments": ", ".join(arguments),
                "locals": folded(helpers), "changes": folded(late + changes)}

    def result(self, rule, scope):
        """What the function of a rule answers."""
        handled = self.handled(rule, scope)
        if not rule.likely:
            return handled
        return {"true": "HY_DECODED_HANDLED", "false": "HY_DECODED_EXIT"}.get(handled, f"{handled} ? HY_DECODED_HANDLED : HY_DECODED_EXIT")

    def handled(self, rule, scope):
        """True when nothing is left to report."""
        if rule.call is not None:
            items = [to_c(ast, scope) for ast in self.env.handed(rule)]
            record = ["record"] if takes_record(self.arch, rule.call) else []
            return f"{self.function(rule.call)}({', '.join(['vcpu', *record, *items])})"
        if rule.operation is not None:
            items = [to_c(ast, scope) for ast in self.env.handed(rule)]
            return f"{self.arch.prefix}_backend->{rule.operation}({', '.join(['vcpu', *items])})"
        if rule.fault is not None:
            return f"hy_port_inject_fault(vcpu, HY_FAULT_{rule.fault.upper()}) == HY_OK"
        if rule.sysreg is not None:
            return f"{self.arch.home.prefix}_sysreg" + ("_update(vcpu, key, &update)" if updates(rule) else "(vcpu, key, write, gpr)")
        return "true" if rule.exit == "nothing" else "false"

    def sysreg_parts(self, rule, scope):
        if rule.sysreg is None:
            return []
        key, gpr = (cast("uint32_t", rule.sysreg[name], scope) for name in ("key", "gpr"))
        write = test(rule.sysreg["write"], scope)
        if not updates(rule):
            return [f"const uint32_t key = {key};", f"const bool write = {write};", f"const uint32_t gpr = {gpr};"]
        read = test(rule.sysreg.get("read", Unary("!", rule.sysreg["write"], 0, 0)), scope)
        keep, put = (to_c(rule.sysreg.get(name, parse(default)), scope) for name, default in (("keep", 0), ("set", 0)))
        return [f"const uint32_t key = {key};", f"const struct {self.arch.home.prefix}_sysreg_update update = {{", f"\t.read = {read},",
                f"\t.write = {write},", f"\t.gpr = {gpr},", f"\t.keep = {keep},", f"\t.set = {put},", "};"]

    def payload(self, rule, scope):
        members = self.exits[rule.exit].payload if rule.exit is not None else ()
        return [f"exit->{rule.exit}.{member.name} = {self.payload_value(rule, member, scope)};" for member in members]

    @staticmethod
    def payload_value(rule, member, scope):
        c_type = C_TYPES[member.type]
        if member.name in rule.hook:
            return f"({c_type})hy_call_{rule.hook[member.name]}(vcpu->hal)"
        if member.name in rule.payload:
            return cast(c_type, rule.payload[member.name], scope)
        return "false" if c_type == "bool" else "0"

    def steps(self, rules):
        """Rules in order, each with what is read for its condition and was not read before."""
        have, steps = [], []
        for rule in rules:
            new = [item for item in self.env.items_of(rule, [rule.when]) if item not in have]
            have += new
            text = "" if rule.when is None else wrapped(test(rule.when, self.env.of(rule)))
            steps.append({"reads": self.env.reads(new), "test": text, "then": self.then(rule)})
        return steps

    def then(self, rule):
        """A rule's function called where the exit is the vCPU's."""
        row = self.rules[rule.name]
        return f"{row['invocation'].replace('exit)', '&vcpu->exit)')} == HY_DECODED_HANDLED" if rule.likely else row["invocation"]

    def group(self, numbers, rules):
        steps = self.steps(rules)
        texts = [text for row in steps for text in [row["test"], *row["reads"]]]
        direct = steps[0]["then"] if steps and not steps[0]["test"] else None
        name = f"class_{numbers[0]:02x}" if numbers else "class_other"
        is_open = not steps or bool(steps[-1]["test"])
        record = is_open or any(re.search(r"\brecord\b", text) for text in [*texts, *(row["then"] for row in steps)])
        return {"numbers": [f"0x{number:02x}" for number in numbers], "steps": steps, "locals": self.env.helpers(texts),
                "open": is_open, "direct": direct is not None, "name": name,
                "parameters": "struct hy_vcpu *vcpu" + (f", const struct {self.arch.prefix}_record *record" if record else ""),
                "call": direct or f"{name if steps else 'unknown'}(vcpu{', record' if record else ''})"}

    def slice(self, form, name):
        items = self.env.slice_items(form, name)
        record = [f"const struct {self.arch.prefix}_record *record"] if self.env.slice_uses_record(form, name) else []
        return {"function": f"{self.arch.prefix}_{form.name}_{name}", "key": f"{form.key}.{name}",
                "parameters": ", ".join(record + [f"uint64_t {item}" for item in items]) or "void",
                "value": wrapped(f"return {to_c(form.names[name], self.env.within(form))};")}

    def functions(self):
        wanted = {rule.call for rule in self.arch.rules if rule.call}
        lent = {rule.call for backend in self.arch.backends for rule in backend.rules if rule.call} - wanted
        said = "Of the port, called by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit."
        record = f", const struct {self.arch.prefix}_record *record"
        return [{"name": self.function(name), "comment": comment(f"{row.doc} {said}"),
                 "further": (record if takes_record(self.arch, name) else "") + "".join(f", uint64_t {item}" for item in row.items)}
                for name, row in self.arch.functions.items() if name in wanted | lent]

    def function(self, name):
        return f"{of(self.arch, name, 'functions').prefix}_{name}"

    def answers(self):
        """Functions that answer items of the record."""
        wanted = {item.call for item in self.arch.record.values()}
        said = "Of the port, called by rules that need it, on the owner's CPU."
        return [{"name": self.function(name), "comment": comment(f"{row.doc} {said}")} for name, row in self.arch.functions.items() if name in wanted]

    def unknown(self):
        wanted = self.arch.trap_class.unknown
        first = [f"record->{item.name}" for item, origin in self.env.arguments if origin == "syndrome"] + ["0"]
        texts = {name: to_c(ast, self.env.plain) for name, ast in wanted.items()}
        used = {node.name for ast in wanted.values() for node in names(ast)}
        reads = self.env.reads([item for item in self.env.registers if item in used])
        return {"syndrome": texts.get("syndrome", first[0]), "address": texts.get("address", "0"),
                "locals": self.env.helpers([*texts.values(), *reads]) + reads}

    def class_names(self):
        known = {int(str(number), 0): name for number, name in self.arch.trap_class.names.items()}
        for rule in self.arch.rules:
            for number in rule.classes or ():
                known.setdefault(number, rule.name)
        return [{"number": f"0x{number:02x}", "name": name} for number, name in sorted(known.items())]


def asked_length(rule, record):
    """The item that `advance:` is, where a function of the port answers it: 0 says that the guest shall run the instruction again."""
    item = record.get(rule.advance.name) if type(rule.advance) is Name else None
    return item.name if item is not None and item.call is not None else None


def updates(rule):
    """True for accesses to trapped registers that may read and write at once."""
    return any(part in rule.sysreg for part in ("read", "keep", "set"))


def cast(c_type, ast, scope):
    """An expression as a value of a type, without a cast where none is needed."""
    if c_type == "bool":
        return test(ast, scope)
    if c_type == "uint64_t" or constant(ast, scope) is not None:
        return to_c(ast, scope)
    return f"({c_type}){value(ast, scope)[0]}"


def folded(lines):
    return [wrapped(line) for line in lines]
