# SPDX-License-Identifier: Apache-2.0
"""Parses expressions of the description language.

parse(text) -> AST; raises ExprError(message, at, width, hint) where `at` is the offset of the mistake in the text.
parse(value) of an integer or a truth value gives Num, so that `read: 0` and `sign: false` need no quotes.

Every AST node has `at` and `end`, offsets into the text (text[at:end] is its source):
    Num(value)             Name(name)               Member(name, field)     name.field, name and field are strings; "a.b" of name.a.b
    Slice(expr, msb, lsb)  expr[msb:lsb], expr[n] has msb == lsb
    Gpr(index)             gpr(e)                   Sext(expr, bits)        sext(e, n), both are trees
    Unary(op, expr)        op: ~ !                  Binary(op, left, right) op: << >> * + - & ^ | == != < <= > >= && ||
    Cond(test, yes, no)    test ? yes : no
names(ast) yields every Name and Member below a node; children(ast) its direct children.
"""
import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 2000  # characters
MOST_TOKENS = 300
DEEPEST = 30
HIGHEST = (1 << 64) - 1
TOKEN = re.compile(r" *(?:(?P<number>0x[0-9a-fA-F_]+|0b[01_]+|[0-9][0-9_]*)|(?P<name>[a-z][a-z0-9_]*)"
                   r"|(?P<op><<|>>|==|!=|<=|>=|&&|\|\||[-+*&^|<>~!?:()\[\],.]))")
HINTS = {"/": "there is no division, use >>", "=": "write == to compare"}
LEVELS = [("||",), ("&&",), ("==", "!="), ("<", "<=", ">", ">="), ("|",), ("^",), ("&",), ("<<", ">>"), ("+", "-"), ("*",)]
PRECEDENCE = {op: level for level, ops in enumerate(LEVELS) for op in ops}


@dataclass(frozen=True, slots=True)
class Num:
    value: int
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    name: str
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Member:
    name: str
    field: str
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Slice:
    expr: object
    msb: int
    lsb: int
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Gpr:
    index: object
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Sext:
    expr: object
    bits: object
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Unary:
    op: str
    expr: object
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Binary:
    op: str
    left: object
    right: object
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Cond:
    test: object
    yes: object
    no: object
    at: int
    end: int


class ExprError(Exception):
    def __init__(self, message, at, width=1, hint=""):
        super().__init__(message)
        self.message = message
        self.at = at
        self.width = width
        self.hint = hint


def parse(text):
    if isinstance(text, (int, bool)):
        return Num(int(text) & HIGHEST, 0, len(str(text)))
    return parse_text(text)


@lru_cache(None)
def parse_text(text):
    return Parser(text).whole()


def children(ast):
    kind = type(ast)
    if kind is Binary:
        return (ast.left, ast.right)
    if kind is Cond:
        return (ast.test, ast.yes, ast.no)
    if kind is Sext:
        return (ast.expr, ast.bits)
    if kind is Gpr:
        return (ast.index,)
    return (ast.expr,) if kind in (Unary, Slice) else ()


def names(ast):
    todo = [ast]
    while todo:
        node = todo.pop()
        if type(node) in (Name, Member):
            yield node
        todo.extend(reversed(children(node)))


def tokenize(text):
    """[(kind, text, at)] with an end token; newlines of folded text count as spaces."""
    if len(text) > LONGEST:
        raise ExprError(f"an expression has at most {LONGEST} characters", 0)
    text = text.replace("\n", " ")
    tokens, at, end = [], 0, len(text.rstrip(" "))
    while at < end:
        match = TOKEN.match(text, at)
        if match is None:
            at += len(text[at:]) - len(text[at:].lstrip(" "))
            word = re.match(r"\w*", text[at:]).group() or text[at]
            hint = HINTS.get(word, "names are lower case" if word.lower() != word else "")
            raise ExprError(f"'{word}' is not part of the expression language", at, len(word), hint)
        tokens.append((match.lastgroup, match[match.lastgroup], match.start(match.lastgroup)))
        at = match.end()
    if len(tokens) > MOST_TOKENS:
        raise ExprError(f"an expression has at most {MOST_TOKENS} parts", tokens[MOST_TOKENS][2])
    tokens.append(("end", "", end))
    return tokens


class Parser:
    def __init__(self, text):
        self.tokens = tokenize(text)
        self.next = 0
        self.depth = 0

    def whole(self):
        ast = self.expression()
        kind, text, at = self.tokens[self.next]
        if kind != "end":
            raise ExprError(f"'{text}' does not belong here", at, len(text))
        return ast

    def peek(self):
        return self.tokens[self.next][1] if self.tokens[self.next][0] != "name" else ""

    def take(self, wanted=None):
        kind, text, at = self.tokens[self.next]
        if wanted is not None and (text != wanted or kind != "op"):
            raise ExprError(f"expected '{wanted}'" + (f" before '{text}'" if text else " at the end"), at, max(len(text), 1))
        self.next += kind != "end"
        return kind, text, at

    def last_end(self):
        _, text, at = self.tokens[self.next - 1]
        return at + len(text)

    def expression(self):
        self.deeper()
        test = self.binary(0)
        if self.peek() == "?":
            self.take()
            yes = self.expression()
            self.take(":")
            no = self.expression()
            test = Cond(test, yes, no, test.at, no.end)
        self.depth -= 1
        return test

    def deeper(self):
        self.depth += 1
        if self.depth > DEEPEST:
            raise ExprError(f"nested deeper than {DEEPEST} levels", self.tokens[self.next][2])

    def binary(self, level):
        left = self.unary()
        while PRECEDENCE.get(self.peek(), -1) >= level:
            op = self.take()[1]
            right = self.binary(PRECEDENCE[op] + 1)
            left = Binary(op, left, right, left.at, right.end)
        return left

    def unary(self):
        if self.peek() in ("~", "!"):
            self.deeper()
            _, op, at = self.take()
            expr = self.unary()
            self.depth -= 1
            return Unary(op, expr, at, expr.end)
        return self.postfix()

    def postfix(self):
        expr = self.primary()
        while self.peek() == "[":
            self.take()
            msb = self.literal()
            lsb = msb
            if self.peek() == ":":
                self.take()
                lsb = self.literal()
            at = self.tokens[self.next - 1][2]
            self.take("]")
            if lsb > msb or msb > 63:
                said = f"bits {msb}:{lsb} are" if msb != lsb else f"bit {msb} is"
                raise ExprError(f"{said} not a slice of 64 bits", at, hint="the higher bit comes first: [msb:lsb]" if lsb > msb else "bits are 0 to 63")
            expr = Slice(expr, msb, lsb, expr.at, self.last_end())
        return expr

    def primary(self):
        kind, text, at = self.take()
        if kind == "number":
            return Num(self.integer(text, at), at, at + len(text))
        if kind == "op" and text == "(":
            expr = self.expression()
            self.take(")")
            return expr
        if kind == "name":
            return self.named(text, at)
        said = f"'{text}' where a value is expected" if text else "a value is missing at the end"
        hint = "there is no unary minus; write 0 - e, or sext(e, n)" if text == "-" else ""
        raise ExprError(said, at, max(len(text), 1), hint)

    def named(self, text, at):
        if self.peek() == "(":
            return self.call(text, at)
        fields = []
        while self.peek() == ".":
            self.take()
            kind, field, where = self.take()
            if kind != "name":
                raise ExprError(f"a field's name is missing after '{text}.'", where, max(len(field), 1))
            fields.append(field)
        return Member(text, ".".join(fields), at, self.last_end()) if fields else Name(text, at, at + len(text))

    def call(self, text, at):
        if text not in ("gpr", "sext"):
            raise ExprError(f"there is no function '{text}'", at, len(text), "the functions are gpr(e) and sext(e, n)")
        self.take("(")
        expr = self.expression()
        if text == "gpr":
            self.take(")")
            return Gpr(expr, at, self.last_end())
        self.take(",")
        bits = self.expression()
        self.take(")")
        return Sext(expr, bits, at, self.last_end())

    def literal(self):
        kind, text, at = self.take()
        if kind != "number":
            raise ExprError("a bit number is expected", at, max(len(text), 1))
        return self.integer(text, at)

    def integer(self, text, at):
        digits = text.replace("_", "")
        if len(digits) > 1 and digits[0] == "0" and digits[1].isdigit():
            raise ExprError(f"'{text}' is octal to some readers", at, len(text), "write decimal, 0x or 0b")
        try:
            value = int(digits, 0) if len(digits) <= 70 else HIGHEST + 1
        except ValueError:
            raise ExprError(f"'{text}' is not a number", at, len(text)) from None
        if value > HIGHEST:
            raise ExprError("the number does not fit in 64 bits", at, len(text))
        return value
