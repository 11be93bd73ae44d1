# SPDX-License-Identifier: Apache-2.0
"""What the launcher knows of an architecture (hypervisor/arch/ARCH/machine.yaml), the build, and the emulator's command line."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import yaml

from hypervisor.launch.errors import RunnerError, UsageError
from hypervisor.launch.layout import Layout

ROOT = Path(__file__).resolve().parents[2]
ARCH = ROOT / "hypervisor" / "arch"


def names() -> list[str]:
    return sorted(path.parent.name for path in ARCH.glob("*/machine.yaml"))


def load(arch: str) -> dict:
    if arch not in names():
        raise UsageError(f"there is no architecture {arch!r}; there are {', '.join(names())}")
    machine = yaml.safe_load((ARCH / arch / "machine.yaml").read_text(encoding="utf-8"))
    machine["dts"] = (ARCH / arch / machine["guest"]["dts"]).read_text(encoding="utf-8")
    return machine


def build(machine: dict) -> Path:
    """Builds the hypervisor and the library it links; answers the image."""
    preset = machine["preset"]
    folder = ROOT / "build" / preset
    steps = [["cmake", "--build", "--preset", preset, "--target", "halyard-hypervisor"]]
    if not (folder / "build.ninja").exists():
        steps.insert(0, ["cmake", "--preset", preset])
    for step in steps:
        try:
            done = subprocess.run(step, cwd=ROOT, capture_output=True, text=True, check=False)
        except OSError as error:
            raise RunnerError(f"cannot start {step[0]}: {error.strerror}; ./halyard setup installs what is missing") from error
        if done.returncode != 0:
            raise RunnerError(f"the hypervisor does not build ({' '.join(step)}):\n{(done.stdout + done.stderr)[-4000:]}")
    return folder / "hypervisor" / "halyard-hypervisor.elf"


def read(path: Path | None, what: str) -> bytes | None:
    if path is None:
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read the {what} {path}: {error.strerror}") from error


def stage(machine: dict, layout: Layout, folder: Path) -> dict[str, Path]:
    """Writes what the emulator loads, and the empty file whose last bytes are the report's memory."""
    files = {"descriptor": folder / "descriptor", "payloads": folder / "payloads", "report": folder / "report"}
    files["descriptor"].write_bytes(layout.descriptor)
    files["payloads"].write_bytes(layout.blob)
    with files["report"].open("wb") as report:
        os.truncate(report.fileno(), file_size(machine, layout))
    return files


def file_size(machine: dict, layout: Layout) -> int:
    return layout.host_size if machine["host"]["ram_file"] == "whole" else layout.report_size


def memory(machine: dict, layout: Layout, report: Path) -> list[str]:
    """The host's RAM, or its last part where the board takes RAM in two pieces, is a file: there the hypervisor leaves its report."""
    file = f"memory-backend-file,id=report,size={file_size(machine, layout)},mem-path={report},share=on"
    if machine["host"]["ram_file"] == "whole":
        return ["-machine", "memory-backend=report", "-object", file]
    rest = layout.host_size - layout.report_size
    return ["-object", f"memory-backend-ram,id=ram,size={rest}", "-numa", "node,nodeid=0,cpus=0,memdev=ram",
            "-object", file, "-numa", "node,nodeid=1,memdev=report"]


def command(machine: dict, layout: Layout, files: dict[str, Path], hypervisor: Path, cpu: str | None, qemu: str | None) -> list[str]:
    """QEMU's words."""
    words = list(machine["qemu"])
    words[0] = qemu or words[0]
    if shutil.which(words[0]) is None:
        raise RunnerError(f"there is no {words[0]} on this machine; ./halyard setup installs it")
    model = cpu or machine["cpu"]
    host = machine["host"]
    return words + [
        "-cpu", machine.get("models", {}).get(model, model), "-smp", "1", "-m", f"{layout.host_size >> 20}M",
        *memory(machine, layout, files["report"]),
        "-display", "none", "-monitor", "none", "-serial", "stdio", "-no-reboot", "-kernel", str(hypervisor),
        "-device", f"loader,file={files['descriptor']},addr={host['descriptor']:#x},force-raw=on",
        "-device", f"loader,file={files['payloads']},addr={host['payloads']:#x},force-raw=on"]
