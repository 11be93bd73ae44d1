# SPDX-License-Identifier: Apache-2.0
"""Assemblers and disassemblers that nobody here wrote, and the descriptions that they judge."""
import os
import re
import shutil
import subprocess
import tempfile
from functools import lru_cache

from generator.check import checked_tree
from generator.model import build_model

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ADDRESS = re.compile(r"\s*[0-9a-f]+:\t")
ENCODING = re.compile(r"encoding: \[([^]]*)\]")
GAS_MARCH = "armv8.8-a+sve2+memtag+rng+profile+sme"


@lru_cache(None)
def arch(name):
    model = build_model(checked_tree(os.path.join(ROOT, "desc")))
    return {**model.archs, **model.backends}[name]


def tool(*names):
    """The first of some programs that is there, or None."""
    return next((path for path in map(shutil.which, names) if path), None)


def run(words, **options):
    return subprocess.run(words, capture_output=True, text=True, timeout=120, check=False, **options)


class LlvmMc:
    """llvm-mc, with every feature it has, or with those that are named."""

    def __init__(self, path, triple, features=None):
        if features is None:
            said = run([path, "-triple", triple, "-mattr=help"], stdin=subprocess.DEVNULL)
            features = re.findall(r"^  (\S+) +- ", said.stderr + said.stdout, re.MULTILINE)
        wanted = ",".join(f"+{name}" for name in features if not name.startswith("reserve"))
        self.words = [path, "-triple", triple, f"-mattr={wanted}", "-show-encoding"]

    def assemble(self, lines):
        """The bytes of each line as the assembler prints them; None where it does not know it."""
        found = run(self.words, input="\n".join(lines) + "\n")
        unknown = {int(number) for number in re.findall(r"^<stdin>:(\d+):\d+: error", found.stderr, re.MULTILINE)}
        encodings = iter(ENCODING.findall(found.stdout))
        return [None if number in unknown else next(encodings) for number in range(1, len(lines) + 1)]


class Gas:
    """GNU as and objdump of one target, for an instruction set."""

    def __init__(self, path, *flags):
        self.path, self.flags = path, flags or (f"-march={GAS_MARCH}",)

    def assemble(self, lines):
        unknown = {int(number) for number in
                   re.findall(r"^\{standard input\}:(\d+): Error", self.translate(lines, os.devnull).stderr, re.MULTILINE)}
        known = [line for number, line in enumerate(lines, 1) if number not in unknown]
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "object")
            self.translate(known, file)
            words = iter(re.findall(r"^\s*[0-9a-f]+:\t([0-9a-f]{8}) ", run([self.path.replace("-as", "-objdump"), "-d", "-z", file]).stdout,
                                    re.MULTILINE))
            return [None if number in unknown else next(words) for number in range(1, len(lines) + 1)]

    def translate(self, lines, file):
        return run([self.path, *self.flags, "-o", file], input="\n".join(lines) + "\n")


def disassemble(words, objdump, machine):
    """What objdump calls 32-bit words: one line each, blanks for tabs, without its remarks."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "words")
        with open(file, "wb") as out:
            out.write(b"".join(word.to_bytes(4, "little") for word in words))
        text = run([objdump, "-D", "-z", "-b", "binary", "-m", machine, "-M", "no-aliases", file]).stdout
    lines = [line.split("\t", 2)[2] for line in text.splitlines() if ADDRESS.match(line)]
    return [re.split(r"\s+(?://|;|<)", " ".join(line.split()))[0] for line in lines]


def shared_library(folder, name, sources, include):
    """Generated C compiled for this machine, as a library that Python can call."""
    compiler = tool("cc", "gcc", "clang")
    path = os.path.join(folder, name)
    words = [compiler, "-std=c11", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", path]
    done = run(words + [f"-I{os.path.join(ROOT, part)}" for part in include] + [os.path.join(ROOT, part) for part in sources])
    if done.returncode:
        raise RuntimeError(done.stderr)
    return path
