# SPDX-License-Identifier: Apache-2.0
"""The JSON schemas that editors use say the same as our own walker of them."""
import glob
import json
import os
import unittest
import warnings

from support import HERE, ROOT, Descriptions
from test_bad import cases, files_of

from generator.check import check
from generator.load import load_tree, plain
from generator.rules.files import kind_of

SHAPE = {"E20", "E21", "E22", "E23", "E24", "E25"}


def validators():
    import jsonschema

    found = {}
    for path in glob.glob(os.path.join(ROOT, "desc", "schema", "*.json")):
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft7Validator.check_schema(schema)
        found[os.path.basename(path).removesuffix(".json")] = jsonschema.Draft7Validator(schema)
    return found


def text_keys(value):
    """As JSON has it: keys are text."""
    if isinstance(value, dict):
        return {str(key): text_keys(child) for key, child in value.items()}
    return [text_keys(child) for child in value] if isinstance(value, list) else value


class Schemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        warnings.simplefilter("ignore")
        cls.validators = validators()

    def problems(self, tree):
        return [(rel, error.message) for rel, node in tree.items() if kind_of(rel)
                for error in self.validators[kind_of(rel)].iter_errors(text_keys(plain(node)))]

    def test_the_descriptions_fit(self):
        for folder in (os.path.join(ROOT, "desc"), os.path.join(HERE, "base")):
            tree = load_tree(folder)
            whole = {rel: node for rel,
                     node in tree.items() if "extends" not in getattr(tree.get(f"{rel.rpartition('/')[0]}/arch.yaml"), "value", {})}
            self.assertGreater(len(whole), 8)
            self.assertEqual(self.problems(whole), [])

    def test_references_resolve_within_each_file(self):
        for kind, validator in self.validators.items():
            for reference in references(validator.schema):
                self.assertIn(reference.removeprefix("#/definitions/"), validator.schema["definitions"], kind)

    def test_both_refuse_the_same_shapes(self):
        """Failing inputs that extend nothing: what the walker calls a shape error, jsonschema refuses, and the reverse."""
        compared = 0
        for case in cases():
            files = files_of(case)
            if any(rel.startswith("arch/") for rel in files):
                continue
            with self.subTest(case), Descriptions() as descriptions:
                for rel, data in files.items():
                    descriptions.write(rel, data)
                ours = {d.mark.source.rel for d in check(descriptions.path) if d.code in SHAPE}
                theirs = {rel for rel, _ in self.problems(load_tree(descriptions.path, []))}
                self.assertEqual(ours & set(files), theirs & set(files))
                compared += 1
        self.assertGreater(compared, 8)


def references(schema):
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"]
        for child in schema.values():
            yield from references(child)
    elif isinstance(schema, list):
        for child in schema:
            yield from references(child)


if __name__ == "__main__":
    unittest.main()
