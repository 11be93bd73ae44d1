# SPDX-License-Identifier: Apache-2.0
"""Descriptions with a byte flipped, a line gone, moved or changed: refused, or accepted and generated from; never a traceback.

Seeded, and bounded in time.
"""
import os
import random
import re
import shutil
import tempfile
import time
import unittest

from support import HERE, ROOT

from generator.check import check_tree
from generator.load import load_text, load_tree
from generator.marks import Source
from generator.merge import architectures, chain
from generator.model.build import build_model
from generator.render import render_all
from generator.rules import Report

ROUNDS = 2000
SECONDS = 30
SEED = 20240101
WORDS = ["null", "{}", "[]", "0", "-1", "0xffffffffffffffff", "\"\"", "true", "[1, 2, 3]", "{a: 1}", "x0", "\"((\"", "[[]]", "{1: 2}"]


def flip(data, random):
    at = random.randrange(len(data))
    return data[:at] + chr(random.randrange(32, 127)) + data[at + 1:]


def drop_line(data, random):
    lines = data.split("\n")
    del lines[random.randrange(len(lines))]
    return "\n".join(lines)


def swap_lines(data, random):
    lines = data.split("\n")
    a, b = random.randrange(len(lines)), random.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return "\n".join(lines)


def replace_value(data, random):
    """A value becomes something of another kind."""
    lines = data.split("\n")
    at = random.randrange(len(lines))
    key, colon, _ = lines[at].partition(": ")
    lines[at] = key + colon + random.choice(WORDS) if colon else lines[at]
    return "\n".join(lines)


def replace_within(data, random):
    """A value within a { } map becomes something of another kind."""
    places = [n for n in range(len(data) - 2) if data[n:n + 2] == ": "]
    if not places:
        return data
    at = random.choice(places) + 2
    end = min(n for n in (data.find(c, at) for c in ",}]\n") if n >= 0) if any(c in data[at:] for c in ",}]\n") else len(data)
    return data[:at] + random.choice(WORDS) + data[end:]


def delete_some(data, random):
    at = random.randrange(len(data))
    return data[:at] + data[at + random.randrange(1, 20):]


def swap_word(data, random):
    """A word becomes another one of the same file."""
    words = list(re.finditer(r"[a-z0-9_]+", data))
    if not words:
        return data
    victim, other = random.choice(words), random.choice(words)
    return data[:victim.start()] + other.group() + data[victim.end():]


MUTATIONS = (flip, drop_line, swap_lines, replace_value, replace_within, delete_some, swap_word)


class Mutations(unittest.TestCase):
    def mutate(self, folder, rounds, seconds, generate=False):
        rng = random.Random(SEED)
        texts = {}
        tree = load_tree(folder)
        for rel in tree:
            with open(os.path.join(folder, rel), encoding="utf-8") as file:
                texts[rel] = file.read()
        end = time.monotonic() + seconds
        done = refused = 0
        while done < rounds and time.monotonic() < end:
            victim = rng.choice(list(texts))
            text = texts[victim]
            for _ in range(rng.randrange(1, 4)):
                text = rng.choice(MUTATIONS)(text, rng) or " "
            try:
                refused += self.refused(self.around(texts, victim, tree, rng) | {victim: text}, generate)
            except Exception as error:
                raise AssertionError(f"{victim} makes the generator fail: {error!r}\n{text}") from error
            done += 1
        return done, refused

    @staticmethod
    def around(texts, victim, tree, rng):
        """What the victim's architecture is made of, or, where all share the victim, one architecture."""
        parts = victim.split("/")
        folders = chain(tree, parts[1] if parts[0] == "arch" else rng.choice(architectures(tree)))
        return {rel: text for rel, text in texts.items() if not rel.startswith("arch/") or rel.split("/")[1] in folders}

    def refused(self, texts, generate):
        """True when the descriptions are; what is accepted is generated from too, when wanted."""
        found, tree = [], {}
        for rel, text in texts.items():
            node = load_text(text, Source(rel, rel, text), found)
            if node is not None:
                tree[rel] = node
        report = Report()
        for diagnostic in found:
            report.add(diagnostic)
        check_tree("desc", tree, {d.mark.source.rel for d in found}, report)
        told = [str(diagnostic) for diagnostic in report.sorted()]
        if generate and not told:
            render_all(build_model(tree))
        return bool(told)

    def test_small(self):
        done, refused = self.mutate(os.path.join(HERE, "base"), ROUNDS, SECONDS * 0.4)
        self.assertGreater(done, ROUNDS // 10)
        self.assertGreater(refused, done // 2)

    def test_what_is_accepted_is_generated(self):
        done, refused = self.mutate(os.path.join(HERE, "base"), ROUNDS // 10, SECONDS * 0.4, generate=True)
        self.assertGreater(done - refused, 5)

    def test_back_ends(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("amd64", "amd64_svm", "amd64_vmx"):
                shutil.copytree(os.path.join(HERE, "samples", name), os.path.join(folder, "arch", name))
            for name in ("exits.yaml", "hal.yaml"):
                shutil.copy(os.path.join(ROOT, "desc", name), folder)
            done, refused = self.mutate(folder, ROUNDS // 10, SECONDS * 0.2, generate=True)
        self.assertGreater(done, 10)
        self.assertGreater(refused, done // 4)

    def test_real(self):
        done, refused = self.mutate(os.path.join(ROOT, "desc"), ROUNDS // 10, SECONDS * 0.2)
        self.assertGreater(done, 10)
        self.assertGreater(refused, done // 4)


if __name__ == "__main__":
    unittest.main()
