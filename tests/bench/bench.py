# SPDX-License-Identifier: Apache-2.0
"""./halyard bench ARCH: what an exit costs, counted by a QEMU plugin between two markers in a guest."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
HERE = Path(__file__).parent
COLUMNS = ("insns", "loads", "stores", "sysreg", "barriers", "tlbi")
# Measurements by the number of their markers.
EXITS = ("hypercall_handled", "exit_returned", "mmio_read_emulated", "sysreg_trap", "stage2_fault", "vcpu_switch")
WARM_UP = 4  # the first rounds fill lists, tables and QEMU's own caches
TIMEOUT = 120
# Where the README has the table of an architecture, whose first CPU model it is of, and by what part a count may differ.
PLACES = {"aarch64": "| exit, on cortex-a57 |", "riscv64": "| exit, on rv64 |", "x86_64": "| exit, on x86-64 "}
TOLERANCE = 0.02


class BenchError(Exception):
    """A step that failed, with what it printed."""


def command(words, timeout=TIMEOUT):
    try:
        done = subprocess.run([str(word) for word in words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=timeout, check=False)
    except FileNotFoundError as error:
        raise BenchError(f"{words[0]} is not installed; ./halyard setup installs it") from error
    except subprocess.TimeoutExpired as error:
        raise BenchError(f"{words[0]}: not finished after {timeout} s") from error
    if done.returncode != 0:
        raise BenchError(f"{words[0]}: exit status {done.returncode}\n{done.stdout[-3000:]}")
    return done.stdout


def names() -> list[str]:
    return sorted(path.parent.name for path in HERE.glob("*/bench.yaml"))


def known(arch) -> str:
    if arch not in names():
        raise argparse.ArgumentTypeError(f"nothing is counted on {arch!r}; there are {', '.join(names())}")
    return arch


def load(arch) -> dict:
    """What is counted and how the emulator is called: bench.yaml, with command and models of the bare tests' manifest."""
    manifest = yaml.safe_load((ROOT / "tests" / "qemu" / arch / "tests.yaml").read_text(encoding="utf-8"))
    plan = yaml.safe_load((HERE / arch / "bench.yaml").read_text(encoding="utf-8"))
    models = manifest.get("models", {})
    return plan | {"command": manifest["command"], "models": {cpu: models.get(cpu, cpu) for cpu in plan["cpus"]}}


def build(arch) -> tuple[Path, Path]:
    """The bench image and the plugin."""
    command(["cmake", "-S", ROOT, "--preset", arch], 600)
    command(["cmake", "--build", BUILD / arch, "--target", "bench_exits"], 600)
    plugin = BUILD / "bench" / "counter.so"
    plugin.parent.mkdir(parents=True, exist_ok=True)
    command(["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", plugin, HERE / "counter.c"])
    return BUILD / arch / "tests" / "bench" / "bench_exits.elf", plugin


def count(plan, cpu, image, plugin) -> dict:
    """{exit: {column: count}} of one CPU model."""
    with tempfile.TemporaryDirectory() as folder:
        out, instructions = Path(folder) / "counts", Path(folder) / "instructions"
        instructions.write_text("".join(f"{mask:x} {match:x} {kind}\n" for mask, match, kind in plan["instructions"]))
        counter = f"{plugin},out={out},instructions={instructions}"
        printed = command(plan["command"] + ["-cpu", plan["models"][cpu], "-plugin", counter, "-kernel", image])
        rounds = defaultdict(list)
        for line in out.read_text().splitlines():
            number, *values = map(int, line.split())
            rounds[number].append(tuple(values))
    if "DONE" not in printed.split():
        raise BenchError(f"the bench image did not end well on {cpu}:\n{printed[-3000:]}")
    return {name: worst(name, rounds[number]) for number, name in enumerate(EXITS)}


def worst(name, rounds) -> dict:
    """The dearest round once warm. Rounds of the same exit are the same to the instruction, but for those that change the guest's tables."""
    warm = rounds[WARM_UP:]
    if not warm:
        raise BenchError(f"{name}: only {len(rounds)} rounds")
    return dict(zip(COLUMNS, max(warm)))


def violations(limits, exits, word) -> list[str]:
    return [f"{name}: {exits[name][column]} {column}, {word} {limit}"
            for name, columns in limits.items() for column, limit in columns.items() if exits[name][column] > limit]


def stated(arch, text) -> list[tuple]:
    """What the README says of an architecture: the rows of its table, in the order of the exits."""
    rows = []
    for line in text[text.index(PLACES[arch]):].splitlines()[2:]:
        if not line.startswith("|"):
            break
        rows.append(tuple(int(cell) for cell in line.strip("|").split("|")[1:]))
    return rows


def drifted(rows, exits) -> list[str]:
    """Rows of the README that say something else; compilers of one version differ by little."""
    found = [] if len(rows) == len(exits) else [f"README.md has {len(rows)} rows, not {len(exits)}"]
    for (name, values), row in zip(exits.items(), rows):
        counted = tuple(values[column] for column in COLUMNS)
        if any(abs(said - count) > max(2, count * TOLERANCE) for said, count in zip(row, counted)):
            found.append(f"{name}: {counted}, README.md says {row}")
    return found


def table(cpu, exits) -> str:
    rows = [f"{cpu:20}" + "".join(f"{column:>10}" for column in COLUMNS)]
    rows += [f"{name:20}" + "".join(f"{values[column]:10}" for column in COLUMNS) for name, values in exits.items()]
    return "\n".join(rows)


def main(argv=None) -> int:
    parser = argparse.ArgumentParser(prog="./halyard bench", description="Counts what an exit costs, from the guest's instruction to its next one.")
    parser.add_argument("arch", metavar="ARCH", type=known, help=f"architecture: {', '.join(names())}")
    parser.add_argument("--json", action="store_true", help="JSON: an object for a CPU model, a list of them for several")
    parser.add_argument("--cpu", metavar="MODEL", action="append", help="only this CPU model of the architecture's bench.yaml (may be given again)")
    parser.add_argument("--check", action="store_true", help="exit status 1 when a count is over its bound, or other than README.md says")
    options = parser.parse_args(argv)
    plan = load(options.arch)
    cpus = options.cpu or plan["cpus"]
    unknown = [cpu for cpu in cpus if cpu not in plan["cpus"]]
    if unknown:
        parser.error(f"nothing is counted on {options.arch} as {', '.join(unknown)}; there are {', '.join(plan['cpus'])}")
    try:
        image, plugin = build(options.arch)
        results = [{"arch": options.arch, "cpu": cpu, "exits": count(plan, cpu, image, plugin)} for cpu in cpus]
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    print(json.dumps(results if len(results) > 1 else results[0], indent=2) if options.json else "\n\n".join(table(r["cpu"], r["exits"]) for r in results))
    return 1 if complain(plan, results) and options.check else 0


def complain(plan, results) -> bool:
    """Says what is above a goal, over a bound, or other than the README says; true for the latter two."""
    over = [f"{result['cpu']}: {text}" for result in results for text in violations(plan["bounds"], result["exits"], "at most")]
    above = [f"{result['cpu']}: {text}" for result in results for text in violations(plan.get("goals", {}), result["exits"], "the goal is")]
    first = next((result for result in results if result["cpu"] == plan["cpus"][0]), None)
    over += drifted(stated(first["arch"], (ROOT / "README.md").read_text(encoding="utf-8")), first["exits"]) if first is not None else []
    for text in above:
        print(f"above its goal: {text}", file=sys.stderr)
    for text in over:
        print(f"not as it should be: {text}", file=sys.stderr)
    return bool(over)
