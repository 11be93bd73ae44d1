# SPDX-License-Identifier: Apache-2.0
"""The suites: each yields results as they come."""

from __future__ import annotations

import json
import re
import sys
from contextlib import contextmanager
from pathlib import Path

import yaml

from hypervisor.launch import disc
from hypervisor.launch.errors import RunnerError
from tests.harness import gates, guests
from tests.harness.typed import typed
from tests.harness.verdict import Outcome, Result, Verdict, execute, from_marks, from_status, from_tap

ROOT = Path(__file__).resolve().parents[2]
CRASH = re.compile(r"^.*(HOST CRASH|hypervisor crash).*$", re.MULTILINE | re.IGNORECASE)


def python_suite(folder, timeout=900):
    """unittest cases of tests/FOLDER."""
    def suite(_options):
        outcome = execute([sys.executable, "-m", "tests.harness.unittests", f"tests/{folder}"], timeout, cwd=ROOT)
        yield from from_tap(folder, outcome)
    return suite


def presets(kind: str) -> list[str]:
    """Names of the presets of a kind in CMakePresets.json: test presets run on this machine."""
    return [preset["name"] for preset in json.loads((ROOT / "CMakePresets.json").read_text())[kind]]


def build(preset: str) -> Result:
    """Configures and builds a preset."""
    for step in (["cmake", "--preset", preset], ["cmake", "--build", "--preset", preset]):
        result = from_status(f"build/{preset}", execute(step, 900, cwd=ROOT))
        if not result.verdict.good:
            return result
    return result


def unit(_options):
    """CMocka on the host: GCC, then Clang with its address and undefined-behaviour sanitizers."""
    for preset in presets("testPresets"):
        built = build(preset)
        yield built
        if not built.verdict.good:
            continue
        folder = ROOT / "build" / preset / "tests" / "unit"
        programs = sorted(p for p in folder.iterdir() if p.is_file() and p.stat().st_mode & 0o100 and "test" in p.name)
        if not programs:
            yield Result(f"{preset}/unit", Verdict.ERROR, "the build made no test program")
        for path in programs:
            yield from from_tap(f"{preset}/{path.name}", execute([str(path)], 300, {"CMOCKA_MESSAGE_OUTPUT": "TAP"}))


def builds(_options):
    """Every other preset compiles without a warning; hooks bound by the linker work, and a missing one is named by it."""
    for preset in presets("buildPresets"):
        if preset not in presets("testPresets"):
            yield build(preset)
    program = ROOT / "build" / "host-static" / "tests" / "unit" / "test_static_hal"
    yield from from_tap("host-static/test_static_hal", execute([str(program)], 60, {"CMOCKA_MESSAGE_OUTPUT": "TAP"}))
    outcome = execute(["cmake", "--build", "--preset", "host-static", "--target", "missing_hook"], 120, cwd=ROOT)
    named = outcome.code not in (0, None) and "undefined reference to `hy_hal_vcpu_resides_on'" in outcome.output
    yield Result("host-static/missing-hook-is-named-by-the-linker", Verdict.PASS if named else Verdict.FAIL, "" if named else "it was not")


def emulated(options):
    """Bare images under emulators, on the CPU models that the manifest beside them names."""
    for manifest in sorted((ROOT / "tests" / "qemu").glob("*/tests.yaml")):
        arch = manifest.parent.name
        built = build(arch)
        yield built
        if not built.verdict.good:
            continue
        plan = yaml.safe_load(manifest.read_text())
        images = sorted((ROOT / "build" / arch / "tests" / "qemu").glob("test_*.elf"))
        for stray in {p.stem for p in images} ^ set(plan["tests"]):
            yield Result(f"qemu/{arch}/{stray}", Verdict.ERROR, f"is not both built and listed in {manifest.relative_to(ROOT)}")
        for path, example in plan.get("examples", {}).items():
            yield from (shown(plan, example, ROOT / "build" / arch / path, arch, cpu, options) for cpu in example.get("cpus", plan["cpus"]))
        for image in images:
            test = plan["tests"].get(image.stem)
            for cpu in (test or {}).get("cpus", plan["cpus"]) if test is not None else ():
                yield from emulate(plan, test, image, arch, cpu, options)


@contextmanager
def command(plan, test, image, cpu):
    """The words that start an image. A model listed under `emulators` belongs to one that boots from a disc."""
    other = plan.get("emulators", {}).get(cpu)
    if other is None:
        append = ["-append", str(test["append"])] if "append" in test else []
        yield plan["command"] + ["-cpu", plan.get("models", {}).get(cpu, cpu)] + test.get("options", []) + ["-kernel", str(image)] + append
        return
    with disc.staged(disc.load(other["disc"]), image, cpu, other["memory"], str(test.get("append", ""))) as (words, _folder):
        yield words


def start(plan, test, image, cpu, options) -> Outcome:
    other = plan.get("emulators", {}).get(cpu, {})
    limit = max(test.get("timeout", plan["timeout"]), other.get("timeout", 0))
    try:
        with command(plan, test, image, cpu) as words:
            return execute(words, limit * options.patience)
    except RunnerError as error:
        return Outcome(None, "", error=str(error))


def shown(plan, example, image, arch, cpu, options):
    """An image of somebody who only wants to see it run."""
    outcome = start(plan, example, image, cpu, options)
    result = from_status(f"qemu/{arch}/{image.stem}@{cpu}", outcome)
    if result.verdict.good and example["prints"] not in outcome.output:
        return Result(result.name, Verdict.FAIL, f"it did not print '{example['prints']}'", outcome.output)
    return result


def emulate(plan, test, image, arch, cpu, options):
    yield from from_marks(f"qemu/{arch}/{image.stem}@{cpu}", start(plan, test, image, cpu, options), CRASH)


def linux(options):
    """Debian's own kernel as a guest, on each CPU model that is promised; and typed at, on one."""
    for promise in sorted((ROOT / "tests" / "qemu").glob("*/linux.yaml")):
        arch = promise.parent.name
        machine = yaml.safe_load((ROOT / "hypervisor" / "arch" / arch / "machine.yaml").read_text())
        uname = re.compile(rf"^.*Linux .* {re.escape(machine['debian']['uname'])} GNU/Linux", re.MULTILINE)
        for name, words in linux_runs(yaml.safe_load(promise.read_text())):
            outcome = execute([sys.executable, "-m", "hypervisor.launch", "demo", arch, *words], 600 * options.patience, cwd=ROOT)
            result = from_status(f"linux/{arch}@{name}", outcome)
            if result.verdict.good and not uname.search(outcome.output):
                result = Result(result.name, Verdict.FAIL, "the guest's uname line is missing", outcome.output[-4000:])
            yield result
        yield typed(arch, options.patience)


def linux_runs(promised: dict):
    """Names and options of the demo: each CPU model, and what else is promised."""
    for cpu in promised["cpus"]:
        yield cpu, ["--cpu", cpu]
    for name, run in promised.get("runs", {}).items():
        words = [f"--{run['variant']}"] if "variant" in run else []
        yield name, words + [word for key in ("cpu", "append") if key in run for word in (f"--{key}", run[key])]


def bench(_options):
    """Counts per exit are within their bounds."""
    for plan in sorted((ROOT / "tests" / "bench").glob("*/bench.yaml")):
        arch = plan.parent.name
        yield from_status(f"bench/{arch}", execute([sys.executable, "-m", "tests.bench", arch, "--check"], 600, cwd=ROOT))


SUITES = {
    "gates": gates.suite,
    "generator": python_suite("generator"),
    "launch": python_suite("launch"),
    "harness": python_suite("harness"),
    "unit": unit,
    "builds": builds,
    "oracle": python_suite("oracle"),
    "qemu": emulated,
    "guests": guests.suite,
    "bench": bench,
    "linux": linux,
}
DOCS = {
    "gates": "generated files are current; freestanding; headers stand alone in C and C++; size norms",
    "generator": "loader, checks, generator and command line",
    "launch": "image formats, device trees and verdicts of ./halyard run",
    "harness": "this runner tells its verdicts apart",
    "unit": unit.__doc__,
    "builds": builds.__doc__,
    "oracle": "encodings against an assembler, patterns against a disassembler",
    "qemu": emulated.__doc__,
    "bench": bench.__doc__,
    "guests": "guests of the project's own, one of each kernel format, started by ./halyard run",
    "linux": linux.__doc__,
}
