# SPDX-License-Identifier: Apache-2.0
"""Checks the shape of a tree against a JSON schema of desc/schema, and points at the very key that is wrong.

validate(node, schema, report) reports what does not fit and takes it out of the tree, so that later checks can rely on the types of
what is left (not on anything being there). Understands what our schemas use: type, properties, patternProperties,
additionalProperties, propertyNames, required, minProperties, items, minItems, maxItems, enum, const, minimum, maximum, pattern,
minLength, anyOf and $ref to definitions.
"""
import re

from generator.node import Node
from generator.rules import listed, suggest

MOST_MISSING = 12  # names in one message
MUCH_MISSING = 3
TYPES = {"object": "a map", "array": "a list", "string": "text", "integer": "an integer", "boolean": "true or false", "null": "null"}


def validate(node, schema, report):
    return Walker(schema, report).fits(node, schema)


def likest(node, parts):
    """Of several schemas for a map the one that knows most of its keys."""
    return max(parts, key=lambda part: len(set(map(str, node.value)) & set(part.get("properties", ()))))


def missing_keys(node, schema):
    return [name for name in schema.get("required", ()) if name not in node.value and name not in node.dropped]


def bare(node, schema):
    """So much is missing of a file that could extend another that this was forgotten: the rest of it cannot be understood."""
    return "extends" in schema.get("properties", ()) and node.get("extends") is None and len(missing_keys(node, schema)) >= MUCH_MISSING


def json_type(node):
    if node.kind != "scalar":
        return "object" if node.kind == "map" else "array"
    value = node.value
    if isinstance(value, bool):
        return "boolean"
    return "null" if value is None else "integer" if isinstance(value, int) else "string"


class Walker:
    def __init__(self, schema, report):
        self.schema = schema
        self.definitions = schema.get("definitions", {})
        self.report = report
        self.patterns = {}
        self.known_types = {}  # id of a schema -> types

    def resolve(self, schema):
        while "$ref" in schema:
            schema = self.definitions[schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def fits(self, node, schema):
        """True when the node may stay; a map or list that stays has lost its bad parts."""
        schema = self.resolve(schema)
        while "anyOf" in schema:
            schema = self.branch(node, schema)
            if schema is None:
                return False
        kind = json_type(node)
        if not self.type_fits(node, kind, schema):
            return False
        if kind == "object":
            return self.map_fits(node, schema)
        return self.list_fits(node, schema) if kind == "array" else self.scalar_fits(node, schema, kind)

    def types(self, schema):
        if id(schema) not in self.known_types:
            self.known_types[id(schema)] = self.find_types(schema)
        return self.known_types[id(schema)]

    def find_types(self, schema):
        schema = self.resolve(schema)
        if "anyOf" in schema:
            return [t for part in schema["anyOf"] for t in self.types(part)]
        if "enum" in schema or "const" in schema:
            values = schema.get("enum") or [schema["const"]]
            return ["integer" if isinstance(v, int) else "string" for v in values]
        found = schema.get("type", list(TYPES))
        return found if isinstance(found, list) else [found]

    def type_fits(self, node, kind, schema):
        allowed = self.types(schema)
        if kind in allowed:
            return True
        allowed = list(dict.fromkeys(allowed))
        what = " or ".join(TYPES[t] for t in allowed)
        hint = "remove the quotes" if kind == "string" and node.style and allowed == ["integer"] else ""
        if kind == "null":
            hint = "null deletes a setting of the architecture that `extends` names; there is none here"
        about = f"'{node.name}' " if isinstance(node.name, str) else "this "
        self.report.error("E22", node, f"{about}is {what}, not {TYPES[kind]}", hint)
        return False

    def branch(self, node, schema):
        """The alternative of anyOf that the node is meant to be."""
        kind = json_type(node)
        parts = [self.resolve(part) for part in schema["anyOf"]]
        parts = [part for part in parts if kind in self.types(part)]
        if len(parts) == 1:
            return parts[0]
        if not parts:
            self.type_fits(node, kind, schema)
            return None
        if kind == "object":
            return likest(node, parts)
        return next((part for part in parts if self.scalar_fits(node, part, kind, True)), parts[0])

    def map_fits(self, node, schema):
        properties = schema.get("properties", {})
        if len(node.value) < schema.get("minProperties", 0) and not node.damaged:
            self.report.at_name("E25", node, f"'{node.name}' is empty")
        alone = bare(node, schema)
        for key, child in list(node.items()):
            wanted = self.schema_of_key(node, key, properties, schema)
            if wanted is None:
                del node.value[key]
                node.dropped.add(key)
            elif not alone and not self.fits(child, wanted):
                self.drop(node, key, child, wanted)
        missing = missing_keys(node, schema)
        if missing:
            self.missing(node, missing, properties)
        return True

    def drop(self, node, key, child, wanted):
        """A row that is no map stays as an empty one, so that its name stays known."""
        node.dropped.add(key)
        if self.types(wanted) == ["object"]:
            node.value[key] = empty = Node("map", {}, child.source, child.line, child.col)
            empty.parent, empty.name, empty.dropped = node, key, {*self.resolve(wanted).get("required", ())} or {key}
        else:
            del node.value[key]

    def missing(self, node, names, properties):
        wanted = properties.get(names[0], {})
        about = wanted.get("description") or self.resolve(wanted).get("description", "")
        where = f"'{node.name}'" if node.parent is not None else "the file"
        hint = f"{names[0]}: {about}" if about else ""
        if "extends" in properties and node.get("extends") is None:
            hint = "`extends: NAME` takes what another architecture says"
        self.report.at_name("E21", node, f"{where} needs {listed(names, MOST_MISSING, 'and')}", hint)

    def schema_of_key(self, node, name, properties, schema):
        key = str(name)
        if key in properties:
            return properties[key]
        for pattern, wanted in schema.get("patternProperties", {}).items():
            if self.match(pattern, key):
                return wanted
        rest = schema.get("additionalProperties", {})
        names = schema.get("propertyNames", {}).get("pattern")
        if rest is not False and (names is None or self.match(names, key)):
            return rest
        mark = node.key_mark(name)
        if rest is False:
            known = [name for name in properties if name not in node.value]
            patterns = list(schema.get("patternProperties", ()))
            others = f"known here: {listed(known)}" if known else f"keys match {patterns[0]}" if patterns else ""
            hint = suggest(key, properties) or others
            self.report.error("E20", mark, f"unknown key '{key}'", hint, width=len(key))
            return None
        hint = f"write it as {key.lower()}" if self.match(names, key.lower()) else f"names match {names}"
        self.report.error("E24", mark, f"'{key}' is not a name", hint, width=len(key))
        return None

    def list_fits(self, node, schema):
        size = len(node.value)
        least, most = schema.get("minItems", 0), schema.get("maxItems", size)
        if not least <= size <= most:
            wanted = f"{least}" if least == most else f"at least {least}" if size < least else f"at most {most}"
            self.report.error("E25", node, f"a list of {size} where {wanted} are wanted",
                              "bits are [msb, lsb] or a single number" if least == most == 2 else "")
            return False
        return all([self.fits(child, schema.get("items", {})) for child in node.value])

    def scalar_fits(self, node, schema, kind, quiet=False):
        value = node.value
        choices = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if choices is not None:
            fine = value in choices and not isinstance(value, bool)
            problem = ("E23", f"'{value}' is none of {listed(choices)}", suggest(value, choices)) if not fine else None
        elif kind == "integer":
            low, high = schema.get("minimum", value), schema.get("maximum", value)
            problem = None if low <= value <= high else ("E25",
                                                         f"{value} is {'below ' + str(low) if value < low else 'above ' + str(high)}", "")
        else:
            problem = self.text_problem(value, schema) if kind == "string" else None
        if problem is not None and not quiet:
            self.report.error(problem[0], node, *problem[1:])
        return problem is None

    def text_problem(self, value, schema):
        if len(value) < schema.get("minLength", 0):
            return ("E25", "the text is empty", "")
        if "pattern" in schema and not self.match(schema["pattern"], value):
            lower = value.lower()
            hint = f"write it as {lower}" if self.match(schema["pattern"], lower) else f"it matches {schema['pattern']}"
            return ("E24", f"'{value}' is not a name", hint)
        return None

    def match(self, pattern, text):
        if pattern not in self.patterns:
            self.patterns[pattern] = re.compile(pattern.replace("$", r"\Z"))
        return self.patterns[pattern].search(text)
