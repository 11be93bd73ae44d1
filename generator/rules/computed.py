# SPDX-License-Identifier: Apache-2.0
"""computed: of instructions.yaml: every name is known where it is used, bytes are taken where there are any, and rows are asked for attributes."""
from generator.expr import ExprError, Member, names, parse
from generator.interpret import ALL
from generator.model.computed import KINDS, is_row
from generator.most import most
from generator.rules import listed, page, suggest
from generator.rules.exprs import Scope, check_expression, parts as tree_parts
from generator.rules.tables import width_of
from generator.rules.view import elements, items, value

page("E100", "a step that says too much or too little", """A step is a value: `value:` (or the expression alone), `take:` or `peek:` so many bytes,
    the row of a `table:` `at:` an index, or a `row:` that says something of attributes; only what is taken is `signed:`.""")
page("E101", "a name that no step gives", """`members:` and `begin:` name values of the parts; a column is computed from values of the names that its `of:` lists,
    which have to be known where it is used.""")
page("E102", "bytes that cannot be taken", """Where there is `longest:`, a step takes at most 8 bytes, by the largest value that its expression can have, and a part
    with `again:` begins by taking some, so that it ends. Without `longest:` there are no bytes, and `require:` in place of `invalid:`.""")
page("E103", "a name with two meanings", """A computation is no function of arch.yaml. Within one, inputs, constants and values have names of their own, which are no registers'
    (an expression would take the value for the register), a row is no attribute, and what C calls the vCPU's context, the bytes and the structure is not to be used.""")
page("E104", "a value that nothing uses", "A value is a member, or a later expression names it; bytes that are only skipped may have any name.")
page("E105", "a type that is none", "Inputs are numbers (bool, u8, u16, u32, u64, i64) or structures computed above; members are numbers, those of a structure that is filled as it has them.")

ACCESS = {"load": "bool", "sign": "bool", "simd": "bool", "atomic": "bool", "update": "u8", "bytes": "u8", "reg_bytes": "u8", "reg": "u8", "reg2": "u8",
          "writeback_reg": "u8", "length": "u8", "writeback": "i64", "operation": "u8", "operand": "u64"}  # struct hy_access_insn
NUMBERS = ("bool", "u8", "u16", "u32", "u64", "i64")
RESERVED = ("v", "ctx", "out", "code", "count", "at", "taken")
WIDEST = 8


def check_computed(arch, report):
    root = arch.files.get("instructions.yaml")
    above = {}
    for name, node in items(root, "computed"):
        walk = Walk(arch, root, node, above, report)
        walk.check()
        above[name] = {**dict.fromkeys(key for key, _ in items(node, "members")), **dict.fromkeys(key for key, _ in items(node, "constants"))}


class Walk:
    """Goes through the steps of one computation in order, with the names that are known."""

    def __init__(self, arch, root, node, above, report):
        self.arch, self.node, self.above, self.report = arch, node, above, report
        self.attributes, self.tables = dict(items(root, "attributes")), dict(items(root, "tables"))
        self.columns = {f"{name}.{column}": (attribute, column, body) for name, attribute in self.attributes.items()
                        for column, body in items(attribute, "columns")}
        fields = {**{name: width_of(attribute) for name, attribute in self.attributes.items()}, **dict.fromkeys(self.columns)}
        self.row_fields = fields
        choices = {name: dict.fromkeys(choice for choice, _ in items(attribute, "values")) for name, attribute in self.attributes.items()}
        self.scope = Scope(dict.fromkeys(arch.parameters), arch, "values before it", True, choices)
        self.rows, self.given, self.used, self.most = set(), {}, set(), {}
        self.bytes = node.get("longest") is not None

    def check(self):
        wrong = self.node.get("require" if self.bytes else "invalid")
        if wrong is not None:
            self.report.at_name("E102", wrong, "without 'longest' there are no bytes that could be invalid" if not self.bytes else
                                "bytes are 'invalid', only what takes none is required")
        if self.node.name in (self.arch.functions or {}):
            self.report.at_name("E103", self.node, f"'{self.node.name}' is a function of the port")
        self.check_inputs()
        for name, part in items(self.node, "parts"):
            self.check_part(part)
        self.expression(self.node.get("invalid"))
        self.expression(self.node.get("require"))
        self.check_members()
        for name, step in self.given.items():
            if name not in self.used and (step.kind != "map" or step.get("take") is None):
                self.report.at_name("E104", step, f"nothing uses '{name}'")

    def check_inputs(self):
        for name, row in items(self.node, "of"):
            kind = row.value if row.kind == "scalar" else value(row, "type")
            self.claim(name, row)
            if kind in self.above:
                self.scope.members[name] = self.above[kind]
            elif kind is not None and kind not in NUMBERS:
                self.report.error("E105", row if row.kind == "scalar" else row.get("type"), f"'{kind}' is no type",
                                  suggest(kind, [*NUMBERS, *self.above]) or f"known: {listed([*NUMBERS, *self.above])}")
            if kind not in self.above:
                self.scope.names[name] = None
        for name, row in items(self.node, "constants"):
            self.claim(name, row)
            self.scope.names[name], self.most[name] = None, value(row, "value") or 0
        for _, row in items(self.node, "begin"):
            self.expression(row)

    def claim(self, name, node):
        if name in RESERVED or name in self.scope.names or name in self.arch.registers:
            self.report.at_name("E103", node, f"'{name}' {self.meaning(name)}")

    def meaning(self, name):
        return "is a register, which nothing could name here" if name in self.arch.registers else "means something else here"

    def check_part(self, part):
        self.expression(part.get("when"))
        first = True
        for name, step in items(part, "values"):
            self.check_step(name, step)
            taken = step.get("take") if step.kind == "map" and step.get("when") is None else None
            if first and part.get("again") is not None and (taken is None or not isinstance(taken.value, int) or taken.value < 1):
                self.report.at_name("E102", step, f"'{part.name}' begins anew without having taken a byte", "take: 1 without 'when' comes first")
            first = False
        again = part.get("again")
        self.expression(again.get("when") if again is not None else None)
        for name, step in items(again, "values"):
            self.check_step(name, step, True)

    def check_step(self, name, step, repeated=False):
        said = {"value": step} if step.kind == "scalar" else step.value
        ways = [key for key in KINDS if key in said]
        if len(ways) != 1 or ("table" in said) != ("at" in said) or "signed" in said and "take" not in said:
            if not step.damaged:
                self.report.at_name("E100", step, f"'{name}' says {listed(ways) if ways else 'nothing'}", "a value, take, peek, row, or a table and at")
            return
        self.name_is_free(name, step)
        ast, row = self.step_value(ways[0], said, repeated, name)
        self.expression(said.get("when"))
        (self.rows.add if row else self.rows.discard)(name)
        if row and name in self.attributes:
            self.report.at_name("E103", step, f"'{name}' is an attribute of rows")
        if row:
            self.scope.names.pop(name, None)
            self.scope.members[name] = self.row_fields
        elif name not in self.scope.names:
            self.scope.names[name] = None
        bound = ALL if ast is None or repeated or ways[0] != "value" else most(ast, self.bound)
        self.most[name] = max(self.most.get(name, 0), bound)
        self.given.setdefault(name, step)

    def name_is_free(self, name, step):
        fixed = [key for section in ("of", "constants") for key, _ in items(self.node, section)]
        if name in RESERVED or name in fixed or name in self.arch.parameters or name in self.arch.registers:
            self.report.at_name("E103", step, f"'{name}' {self.meaning(name)}")

    def step_value(self, way, said, repeated, name):
        """(the tree of the expression, whether it is a row)"""
        if repeated and way == "value":
            self.scope.names.setdefault(name)
        ast = self.tree(said[way])
        row = way in ("at", "row") or way == "value" and ast is not None and is_row(ast, self.rows)
        if row and way == "value":
            self.used.update(part.name for part in names(ast))
            self.scope.names.update(dict.fromkeys(self.rows))
        known = self.row_of(said[way]) if way == "row" else self.expression(said[way])
        if row and way == "value":
            for key in self.rows:
                self.scope.names.pop(key, None)
        if way in ("take", "peek"):
            self.check_bytes(said[way], known)
        if way == "at":
            self.check_tables(said["table"], name)
        return known, row

    def row_of(self, node):
        """Expressions for attributes of a row."""
        for key, child in node.items():
            if key not in self.attributes:
                self.report.at_name("E96", child, f"there is no attribute '{key}'", suggest(key, self.attributes))
            self.expression(child)

    def tree(self, node):
        try:
            return parse(node.value) if node is not None and node.kind == "scalar" and node.value is not None else None
        except ExprError:
            return None

    def check_bytes(self, node, ast):
        if not self.bytes:
            self.report.error("E102", node, "without 'longest' there are no bytes")
        elif ast is not None and most(ast, self.bound) > WIDEST:
            self.report.error("E102", node, f"may be {most(ast, self.bound):#x} bytes, more than {WIDEST}")

    def bound(self, node):
        """The largest value of a name, of an attribute, or of what its choices compute."""
        if type(node) is not Member:
            return self.most.get(getattr(node, "name", None), ALL)
        if node.name not in self.rows:
            return ALL
        if node.field in self.columns:
            _, column, body = self.columns[node.field]
            attribute = self.columns[node.field][0]
            found = [self.tree(body.get("default"))] + [self.tree(choice.get(column)) for _, choice in items(attribute, "values") if choice.get(column) is not None]
            return max((most(ast, self.bound) for ast in found if ast is not None), default=0)  # what is none is complained of
        return (1 << self.row_fields.get(node.field, 64)) - 1

    def check_tables(self, node, name):
        for key, where, test in [(node.value, node, None)] if node.kind == "scalar" else [(key, test, test) for key, test in node.items()]:
            if key not in self.tables:
                mark = where if where is node else where.name_mark()
                self.report.error("E97", mark, f"there is no table '{key}'", suggest(key, self.tables), width=len(str(key)))
            self.expression(test)

    def expression(self, node):
        """The tree; what it names has a use."""
        if self.bytes:
            self.scope.names["taken"] = None
        ast = check_expression(node, self.scope, self.report)
        whole = self.tree(node) if node is not None else None
        for part in tree_parts(whole) if whole is not None else ():
            self.used.add(getattr(part, "name", None))
            if type(part) is Member and part.name in self.rows and part.field in self.columns:
                self.check_column(node, part)
        return ast

    def check_column(self, node, part):
        for needed in elements(self.columns[part.field][2], "of"):
            self.used.add(needed.value)
            if needed.value not in self.scope.names:
                self.report.error("E101", node.at(part.at), f"'{part.field}' is computed from '{needed.value}', which has no value here", "",
                                  [(needed, "the column says so here")], part.end - part.at)

    def check_members(self):
        for name, row in items(self.node, "members"):
            kind = row.value if row.kind == "scalar" else value(row, "type")
            if kind is not None and kind not in NUMBERS:
                self.report.error("E105", row if row.kind == "scalar" else row.get("type"), f"'{kind}' is no type of a number", suggest(kind, NUMBERS))
            elif self.node.get("fills") is not None and ACCESS.get(name) != kind:
                self.report.at_name("E105", row, f"an access has no '{name}' of this type", suggest(name, ACCESS) if name not in ACCESS else f"write {ACCESS[name]}")
            self.used.add(name)
        for section in ("members", "begin"):
            for name, row in items(self.node, section):
                if name not in self.given and not self.node.get("parts").damaged:
                    self.report.at_name("E101", row, f"no step gives '{name}' a value", suggest(name, self.given))
