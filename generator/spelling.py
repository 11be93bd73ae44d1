# SPDX-License-Identifier: Apache-2.0
"""Misspelt keys: reported, and then taken for what was meant, so that nothing else misses what stands there.

correct(node, schema, report) does so with one file, before it is merged with those that it extends. Keys that are like none of the schema
are left for generator.validate to refuse.
"""
from generator.rules import LIKELY_MEANT, Report, nearest
from generator.validate import Walker, json_type, likest

SURELY_MEANT = 0.8  # how much of a key is in another that it is read as that one; less, and only its place is taken for known


def correct(node, schema, report):
    Speller(schema, report).walk(node, schema)


class Speller(Walker):
    def walk(self, node, schema):
        if node.kind == "scalar":
            return
        schema = self.resolve(schema)
        if "anyOf" in schema:
            parts = [part for part in map(self.resolve, schema["anyOf"]) if json_type(node) in self.types(part)]
            if not parts:
                return
            schema = likest(node, parts) if node.kind == "map" else parts[0]
        if node.kind == "list":
            for child in node.value:
                self.walk(child, schema.get("items", {}))
            return
        for key, child in list(node.items()):
            self.correct(node, key, child, schema)

    def correct(self, node, key, child, schema):
        properties, wanted = schema.get("properties", {}), self.wanted(schema, str(key))
        if wanted is None:
            meant = nearest(key, properties, 1, LIKELY_MEANT)
            if not meant or meant[0] in node.value:
                return
            self.schema_of_key(node, key, properties, schema)
            self.rename(node, key, meant[0], child, properties[meant[0]])
            wanted = properties[meant[0]]
        self.walk(child, wanted)

    def wanted(self, schema, key):
        """The schema of a key; None where there is none."""
        rest = schema.get("additionalProperties", {})
        found = schema.get("properties", {}).get(key)
        if found is None:
            found = next((part for pattern, part in schema.get("patternProperties", {}).items() if self.match(pattern, key)), None)
        return found if found is not None else None if rest is False else rest

    def rename(self, node, key, name, child, wanted):
        del node.value[key]
        node.dropped |= {key, name}
        if not nearest(key, [name], 1, SURELY_MEANT) and sorted(str(key)) != sorted(name):  # or the same letters in another order
            return
        if child.kind != "scalar" or Walker(self.schema, Report()).fits(child, wanted):
            node.value[name], child.name, node.keys[name] = child, name, node.keys[key]
