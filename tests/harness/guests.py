# SPDX-License-Identifier: Apache-2.0
"""Small guests of the project's own through `./halyard run`: tests/qemu/ARCH/guests.yaml says which, and what they print."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

import yaml

from tests.harness.verdict import Result, Verdict, execute, from_status

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 120


def suite(options):
    for manifest in sorted((ROOT / "tests" / "qemu").glob("*/guests.yaml")):
        arch, plan = manifest.parent.name, yaml.safe_load(manifest.read_text(encoding="utf-8"))
        for name, guest in plan["guests"].items():
            with tempfile.TemporaryDirectory(prefix="halyard-") as folder:
                yield run(arch, name, guest, plan["build"], manifest.parent / "guests", Path(folder), options)


def run(arch: str, name: str, guest: dict, build: list[str], sources: Path, folder: Path, options) -> Result:
    label = f"guests/{arch}/{name}"
    built = from_status(label, execute([*build, *guest["build"], "-o", str(folder / "guest"), str(sources / f"{guest.get('source', name)}.S")], 60))
    if not built.verdict.good:
        return built
    words = ["--kernel", str(folder / "guest"), "--timeout", str(LIMIT)]
    if "append" in guest:
        words += ["--append", guest["append"]]
    if "initrd" in guest:
        (folder / "initrd").write_text(guest["initrd"])
        words += ["--initrd", str(folder / "initrd")]
    words += guest.get("options", [])
    outcome = execute([sys.executable, "-m", "hypervisor.launch", "run", arch, *words], (LIMIT + 60) * options.patience, cwd=ROOT)
    if outcome.code == guest.get("ends", 0):
        outcome.code = 0
    elif outcome.code == 0:
        return Result(label, Verdict.FAIL, f"it ended with status 0, not {guest['ends']}", outcome.output)
    result = from_status(label, outcome)
    if result.verdict.good and not re.search(guest["prints"], outcome.output):
        return Result(label, Verdict.FAIL, f"it did not print {guest['prints']!r}", outcome.output)
    return result
