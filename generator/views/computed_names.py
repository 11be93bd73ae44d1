# SPDX-License-Identifier: Apache-2.0
"""What the names of a computation are in C, and where its values are kept: in the structure that it answers, in one that its parts share, or in
one part alone."""

from generator.expr import Member, Name, Gpr, names as names_of, children
from generator.expr_c import Env, Test, to_c
from generator.views.c_names import saved_env
from generator.views.tables import row_type

TYPES = {"bool": "bool", "u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t", "i64": "int64_t"}


class Names:
    """`at` is how the shared structure is reached: "v." or "v->"."""

    def __init__(self, arch, row, at):
        self.arch, self.row, self.at = arch, row, at
        self.members = {} if row.single else {member.name: member.type for member in row.members}
        self.given = list(dict.fromkeys(step.name for step in row.steps))
        self.rows = {step.name for step in row.steps if step.row}
        self.row_type = row_type(arch)
        self.single = len(row.parts) == 1
        self.columns = {f"{attribute.name}.{column.name}": column for attribute in arch.attributes.values() for column in attribute.columns}
        users = self.users()
        self.named = {name for ast in self.trees() for name in self.mentioned(ast)} | {*(member.name for member in row.members), *self.mentioned(row.invalid), *self.mentioned(row.require)}
        self.place = {name: "member" if name in self.members else "local" if len(users[name]) < 2 else "shared" for name in self.given}
        self.registers = any(self.of_register(node) for ast in self.trees() for node in all_parts(ast))
        self.env = self.environment()

    def users(self):
        """{value: the parts that set or use it}"""
        found = {name: set() for name in self.given}
        for part in self.row.parts:
            for step in part.all_steps:
                found[step.name].add(part.name)
                for ast in trees_of(step):
                    self.note(ast, part.name, found)
            self.note(part.repeat, part.name, found)
            self.note(part.when, part.name if self.single else None, found)
        for ast in (self.row.invalid, self.row.require):
            self.note(ast, self.row.parts[0].name if self.single else None, found)
        return found

    def used(self, name):
        return name in self.named

    def note(self, ast, place, found):
        for name in self.mentioned(ast):
            if name in found:
                found[name].add(place)

    def mentioned(self, ast):
        """Values that an expression needs, those of columns among them."""
        for node in names_of(ast) if ast is not None else ():
            if type(node) is Name or node.name in self.rows:
                yield node.name
            if type(node) is Member and node.name in self.rows and node.field in self.columns:
                yield from self.columns[node.field].names

    def trees(self):
        yield from (ast for ast in (self.row.invalid, self.row.require) if ast is not None)
        for part in self.row.parts:
            yield from (ast for ast in (part.when, part.repeat) if ast is not None)
            for step in part.all_steps:
                yield from trees_of(step)

    def of_register(self, node):
        known = {*self.given, *self.arch.parameters, *self.arch.attributes, *(member.name for member in self.row.inputs),
                 *(constant.name for constant in self.row.constants), "taken"}
        return type(node) is Gpr or type(node) in (Name, Member) and node.name not in known

    def macro(self, constant):
        return f"{self.arch.macro}_{self.row.name.upper()}_{constant.upper()}"

    def environment(self):
        arch, row = self.arch, self.row
        env = saved_env(arch, "ctx" if self.single else f"{self.at}ctx") if self.registers else Env(names=dict(arch.parameters))
        env.fields.update({attribute.name: {choice: f"{arch.macro}_{attribute.name.upper()}_{choice.upper()}" for choice in attribute.choices}
                           for attribute in arch.attributes.values()})
        env.names.update({constant.name: self.macro(constant.name) for constant in row.constants})
        for member in row.inputs:
            self.add_input(env, member)
        env.names.update({name: self.value(name) for name in self.given})
        env.names["taken"] = f"(uint64_t)({self.at}at - {self.at}code)"
        for name in self.rows:
            env.fields[name] = self.row_fields(name, env)
        return env

    def add_input(self, env, member):
        place = member.name if self.single else f"{self.at}{member.name}"
        above = self.arch.computed.get(member.type)
        if above is not None:
            texts = {inner.name: typed(f"{place}->{inner.name}", inner.type) for inner in above.members}
            texts.update({constant.name: f"{self.arch.macro}_{above.name.upper()}_{constant.name.upper()}" for constant in above.constants})
            env.fields[member.name] = texts
        else:
            env.names[member.name] = typed(place, member.type) if self.single else place

    def value(self, name):
        """A value as it is read."""
        text = self.lvalue(name)
        return typed(text, self.members[name]) if name in self.members else text

    def lvalue(self, name):
        return {"member": f"out->{name}", "shared": f"{self.at}{name}", "local": name}[self.place[name]]

    def row_fields(self, name, env):
        """{attribute or attribute.column: C text}"""
        fields = {attribute: f"{self.arch.prefix}_row_{attribute}({self.lvalue(name)})" for attribute in self.arch.attributes}
        for key, column in self.columns.items():
            if all(argument in env.names for argument in column.names):
                arguments = [to_c(Name(argument, 0, 0), env) for argument in column.names]
                attribute = key.split(".")[0]
                fields[key] = f"{self.arch.prefix}_{attribute}_{column.name}({', '.join([fields[attribute], *arguments])})"
        return fields


def typed(text, kind):
    """What a variable of a type is in an expression."""
    return Test(text) if kind == "bool" else text if kind == "u64" else f"(uint64_t){text}"


def trees_of(step):
    yield step.ast
    yield from (test for _, test in step.tables if test is not None)
    if step.when is not None:
        yield step.when


def all_parts(ast):
    yield ast
    for child in children(ast):
        yield from all_parts(child)
