# SPDX-License-Identifier: Apache-2.0
"""What the rules look at: an architecture's merged files with its registers expanded, built so that no faulty part stops it."""
from generator.expr import ExprError, parse
from generator.interpret import evaluate
from generator.merge import family
from generator.rules import listed, suggest


class Register:
    """A register of registers.yaml, each member of a family on its own."""

    __slots__ = ("name", "node", "letters", "cls", "fields", "width")

    def __init__(self, name, node, letters, cls, parameters):
        self.name = name
        self.node = node
        self.letters = letters
        self.cls = cls  # the class's node or None
        self.fields = {}  # name -> (msb, lsb) of those whose bits make sense
        width = node.get("width") or (cls.get("width") if cls is not None else None)
        self.width = number(width, {**parameters, **letters})
        for key, field in items(node, "fields"):
            bits = bit_range(bits_of(field))
            if bits is not None:
                self.fields[key] = bits


class Neutral:
    """exits.yaml and hal.yaml: the names that architectures refer to; None where the file could not be read."""

    def __init__(self, tree):
        self.exits = rows(tree.get("exits.yaml"), "exits")
        self.hooks = rows(tree.get("hal.yaml"), "hooks")


class Architecture:
    """One architecture's files, merged. Names are None where the file that defines them could not be read."""

    def __init__(self, name, files, broken, neutral):
        self.name = name
        self.files = files
        self.broken = broken  # names of files that could not be read
        self.neutral = neutral
        self.base = None  # of a back end: the architecture that it belongs to ...
        self.own = {}  # ... and its own files, not merged
        self.features = self.rows("arch.yaml", "features")
        self.functions = self.rows("arch.yaml", "functions")
        self.classes = self.rows("registers.yaml", "classes")
        self.record = self.rows("traps.yaml", "record")
        words = {key: node.value for key, node in items(files.get("arch.yaml"), "parameters")}
        self.words = set(words)  # what idioms may name: parameters that are integers or text
        self.parameters = {key: number for key, number in words.items() if type(number) is int}
        self.registers = {}
        self.twins = []  # (name, node, other node): registers of the same name
        for key, node in items(files.get("registers.yaml"), "registers"):
            self.expand(key, node)
        self.complete = "registers.yaml" not in broken and "arch.yaml" not in broken

    def expand(self, key, node):
        cls = (self.classes or {}).get(value(node, "class"))
        try:
            members = family(key, node)
        except (ValueError, TypeError):
            members = []
        for name, letters in members:
            if name in self.registers:
                self.twins.append((name, node, self.registers[name].node))
            else:
                self.registers[name] = Register(name, node, letters, cls, self.parameters)

    def rows(self, file, section):
        return None if file in self.broken else rows(self.files.get(file), section) or {}

    def scope_names(self):
        """Parameters and features, as names of expressions."""
        return {**dict.fromkeys(self.parameters), **self.feature_names()}

    def control_names(self):
        """Values of controls.yaml, a back end's own and its base's, as names of expressions; registers of the same name come first."""
        files = [self.files.get("controls.yaml")] + ([self.base.files.get("controls.yaml")] if self.base is not None else [])
        return {name: None for file in files for name, _ in items(file, "controls") if name not in self.registers}

    def host_words(self):
        """{name: bits} of what is kept for each physical CPU, and nothing moves; `frames` are those that the core gave."""
        return {"frames": 64} | {name: register.width for name, register in self.registers.items() if value(register.node, "switch") == "host"
                and not any(register.cls is not None and register.cls.get(key) for key in ("asm", "c", "accessor", "memory"))}

    def feature_names(self):
        """{feature: bits}"""
        return {name: value(feature, "bits") or 1 for name, feature in (self.features or {}).items()}

    def refer(self, node, kind, report, code):
        """The thing that a reference names, or None after reporting that it is unknown (when that can be known)."""
        known = {"register": self.registers, "feature": self.features, "function": self.functions, "class": self.classes, "item": self.record,
                 "exit": self.neutral.exits, "hook": self.neutral.hooks}[kind]
        if node is None or not isinstance(node.value, str) or known is None:
            return None
        if node.value not in known and (kind != "register" or "registers.yaml" not in self.broken):
            hint = suggest(node.value, known) or (f"known: {listed(known)}" if known else "none is described")
            report.error(code, node, f"unknown {kind} '{node.value}'", hint)
        return known.get(node.value)


def rows(root, section):
    """{name: Node} of a map of a file; None when the file is not there."""
    return None if root is None else dict(items(root, section))


def items(node, key):
    child = node.get(key) if node is not None else None
    return list(child.items()) if child is not None else []


def elements(node, key):
    child = node.get(key) if node is not None else None
    return child.value if child is not None and child.kind == "list" else []


def value(node, key):
    child = node.get(key) if node is not None else None
    return child.value if child is not None and child.kind == "scalar" else None


def number(node, names):
    """The integer that a scalar is or, by parameters and letters of repeat, computes to; None when it is none."""
    if node is None or node.kind != "scalar" or type(node.value) is int:
        return node.value if node is not None and node.kind == "scalar" else None
    try:
        return evaluate(parse(node.value), lambda name: names.get(getattr(name, "name", None)))
    except (ExprError, TypeError):
        return None


def bits_of(field):
    """The bits of a field, which are the field itself or its `bits:`."""
    return field.get("bits") if field.kind == "map" else field


def bit_range(node):
    """(msb, lsb) of a bits: value, or None when it makes no sense."""
    if node is None:
        return None
    if node.kind == "scalar":
        return (node.value, node.value) if isinstance(node.value, int) and not isinstance(node.value, bool) else None
    pair = [item.value for item in node.value] if node.kind == "list" else []
    return tuple(pair) if len(pair) == 2 and all(type(n) is int for n in pair) and pair[0] >= pair[1] else None


def encoding_parts(node, letters):
    """The parts of an encoding as integers, expressions over the letters of a family computed; None for those that are none."""
    return [number(part, letters) for part in node.value] if node is not None and node.kind == "list" else []


def form_of(register):
    """The form of a row, or that of its class."""
    return register.node.get("form") or (register.cls.get("form") if register.cls is not None else None)


def moved(register, direction):
    """True where idioms or functions move it from C."""
    cls = register.cls
    return cls is not None and any(value(cls.get(key), direction) for key in ("c", "accessor"))


def composed(register):
    """True for a register that consists of others."""
    return register.cls is not None and form_of(register) is not None and not any(register.cls.get(key) is not None for key in ("asm", "c", "accessor", "memory"))


def reads(register):
    """True where C can read what it is."""
    node = form_of(register)
    return moved(register, "read") or composed(register) and node.get("read") is not None


def writes(register):
    """True where C can write it."""
    node = form_of(register)
    way = moved(register, "write") or composed(register) and node.get("write") is not None
    return way and value(register.node, "access") != "ro"
