# SPDX-License-Identifier: Apache-2.0
"""Gates: properties of the tree that no single test owns."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.harness.described import architectures, backends
from tests.harness.sizes import code_lines
from tests.harness.verdict import Result, Verdict, execute, from_status, tail

ROOT = Path(__file__).resolve().parents[2]
ALLOWED_SYMBOLS = re.compile(r"^(mem(cpy|set|move|cmp)|hy_\w+|__\w+(si|di|ti)[234]|__(udiv|div|mod|umod)\w+)$")
ALLOWED_INCLUDES = {"stdint.h", "stddef.h", "stdbool.h", "stdarg.h", "stdatomic.h"}
LINE_LIMITS = {".c": 700, ".h": 700, ".S": 700, ".py": 300, ".j2": 80}
FUNCTION_LIMIT = 50
PORT_LIMIT = 400
BACKEND_LIMIT = 150  # what each back end may add


def suite(_options):
    yield current()
    yield from freestanding()
    yield from includes()
    yield from headers()
    yield from sizes()
    yield from port_sizes()


def current():
    """generated/ is what the generator emits now."""
    return from_status("gates/generated-is-current", execute([sys.executable, "-m", "generator", "gen", "--check"], 120, cwd=ROOT))


def verdict(name, complaints):
    if not complaints:
        return Result(f"gates/{name}", Verdict.PASS)
    return Result(f"gates/{name}", Verdict.FAIL, f"{len(complaints)} complaint(s)", tail("\n".join(complaints), 40))


def cross_arches():
    return sorted(path.name.removesuffix("-gcc.cmake") for path in (ROOT / "cmake" / "toolchains").glob("*-gcc.cmake"))


def freestanding():
    """The linked-together library leaves nothing undefined but four memory functions and compiler helpers."""
    for arch in cross_arches():
        built = from_status(f"gates/freestanding-{arch}", execute(["sh", "-c", f"cmake --preset {arch} && cmake --build --preset {arch}"], 900, cwd=ROOT))
        if not built.verdict.good:
            yield built
            continue
        archives = [ROOT / "build" / arch / name for name in ("libhalyard.a", "libhalyard_devices.a")]
        defined, wanted = set(), set()
        listing = subprocess.run(["nm", "-A", *map(str, archives)], capture_output=True, text=True, check=True).stdout
        for kind, symbol in re.findall(r" (\w) (\S+)$", listing, re.MULTILINE):
            (wanted if kind in "Uw" else defined).add(symbol)
        stray = sorted(symbol for symbol in wanted - defined if not ALLOWED_SYMBOLS.match(symbol) or symbol.startswith("hy_hal_"))
        yield verdict(f"freestanding-{arch}", [f"undefined: {symbol}" for symbol in stray])


def library_files():
    for folder in ("runtime", "generated"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".c", ".h", ".S") and "generated/tests" not in str(path) and path.name != "selftest.c":
                yield path


def includes():
    complaints = []
    for path in library_files():
        for number, line in enumerate(path.read_text().splitlines(), 1):
            match = re.match(r'#\s*include\s*<([^>]+)>', line)
            if match and match.group(1) == "atomic" and path.name == "types.h":
                continue  # seen by C++ only
            if match and match.group(1) not in ALLOWED_INCLUDES and not match.group(1).startswith("halyard/"):
                if "runtime/arch/sim" not in str(path):
                    complaints.append(f"{path.relative_to(ROOT)}:{number}: includes {match.group(1)}")
    yield verdict("includes", complaints)


def headers():
    """Every header compiles alone, as C and as C++."""
    for arch in architectures():
        parts = [ROOT / "generated" / part for part in (arch, *backends(arch))]
        folders = [*(part / "host" for part in parts), ROOT / "runtime" / "include", ROOT / "generated" / "include", *parts]
        flags = [f"-I{folder}" for folder in folders]
        found = {str(path.relative_to(folder)) for folder in folders for path in folder.rglob("*.h") if "host" not in path.relative_to(folder).parts}
        complaints = []
        with tempfile.TemporaryDirectory() as scratch:
            for language, standard in (("c", "-std=c11"), ("c++", "-std=c++17")):
                for header in sorted(found):
                    source = Path(scratch) / "alone"
                    source.write_text(f"#include <{header}>\n#include <{header}>\n")
                    command = ["gcc" if language == "c" else "g++", "-x", language, standard, "-Wall", "-Wextra", "-Werror", "-fsyntax-only", *flags, str(source)]
                    run = subprocess.run(command, capture_output=True, text=True, check=False)
                    if run.returncode:
                        complaints.append(f"{header} as {language}: {run.stderr.splitlines()[0] if run.stderr else 'failed'}")
        yield verdict(f"headers-{arch}", complaints)


def handwritten():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.splitlines()
    for name in tracked:
        if not name.startswith("generated/") and (ROOT / name).is_file():
            yield ROOT / name


def sizes():
    """Files and functions stay small enough to read at one go."""
    complaints = []
    for path in handwritten():
        limit = LINE_LIMITS.get(path.suffix)
        if limit is None:
            continue
        lines = path.read_text().splitlines()
        if len(lines) > limit:
            complaints.append(f"{path.relative_to(ROOT)}: {len(lines)} lines, at most {limit}")
        if path.suffix == ".c":
            complaints += long_functions(path, lines)
    yield verdict("sizes", complaints)


def long_functions(path, lines):
    """A function of kernel-style C ends with a brace in the first column, as it begins."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{" or (re.match(r"^\w.*\)\s*\{$", line) and "=" not in line):
            start = number
        elif line.startswith("}") and start is not None:
            if number - start > FUNCTION_LIMIT:
                yield f"{path.relative_to(ROOT)}:{start}: a function of {number - start} lines, at most {FUNCTION_LIMIT}"
            start = None


def port_sizes():
    """What is handwritten for an architecture stays small: everything else is description."""
    for arch in cross_arches():
        total = sum(code_lines(path) for path in (ROOT / "runtime" / "arch" / arch).glob("*") if path.suffix in (".c", ".h", ".S"))
        limit = PORT_LIMIT + BACKEND_LIMIT * len(backends(arch))
        yield verdict(f"port-size-{arch}", [f"{total} code lines, at most {limit}"] if total > limit else [])
