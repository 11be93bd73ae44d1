# SPDX-License-Identifier: Apache-2.0
"""What the launcher knows of an architecture (hypervisor/arch/ARCH/machine.yaml), the build, and the emulator's command line."""

from __future__ import annotations

import difflib
import os
import re
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

from hypervisor.launch import disc
from hypervisor.launch.errors import RunnerError, UsageError
from hypervisor.launch.layout import Layout

ROOT = Path(__file__).resolve().parents[2]
ARCH = ROOT / "hypervisor" / "arch"


def variants() -> dict[str, str]:
    """Ways to run guests other than the usual, of any architecture, and what they are."""
    found = {}
    for name in names():
        found.update({key: about["help"] for key, about in load(name).get("variants", {}).items()})
    return found


def names() -> list[str]:
    return sorted(path.parent.name for path in ARCH.glob("*/machine.yaml"))


def known(arch: str) -> str:
    if arch not in names():
        if (ROOT / "desc" / "arch" / arch / "arch.yaml").is_file():
            raise UsageError(f"{arch} is described, but guests are not run by that name; there are {', '.join(names())}")
        raise UsageError(f"there is no architecture {arch!r}; there are {', '.join(names())}")
    return arch


def load(arch: str) -> dict:
    known(arch)
    machine = yaml.safe_load((ARCH / arch / "machine.yaml").read_text(encoding="utf-8"))
    if "dts" in machine["guest"]:
        machine["dts"] = (ARCH / arch / machine["guest"]["dts"]).read_text(encoding="utf-8")
    return machine


def check_cpu(machine: dict, options):
    """Refuses a CPU model that the emulator does not list, before time goes into a build. Without an answer, or with one that lacks even the
    model which is the default, the emulator itself will tell. `options`: cpu, qemu and variant of options.Options."""
    if options.cpu is None:
        return
    other = variant(machine, options.variant)
    if other is None:
        words, default, known = [options.qemu or machine["qemu"][0], "-cpu", "help"], machine["cpu"], machine.get("models", {})
    else:
        words, default, known = disc.load(other["disc"])["models"], other["cpu"], {}
    listed = models(words)
    model = known.get(options.cpu, options.cpu).split(",")[0]
    if model in listed or known.get(default, default).split(",")[0] not in listed:
        return
    spelt = {name.lower(): name for name in [*listed, *known]}
    close = [spelt[name] for name in difflib.get_close_matches(model.lower(), spelt, 3)]
    hint = f"did you mean {' or '.join(close)}? " if close else ""
    more = [name for name in known if name not in listed]
    raise UsageError(f"--cpu {options.cpu}: {words[0]} has no such model; {hint}`{' '.join(words)}` lists what it has"
                     + (f", and there is {' and '.join(more)}" if more else "") + f"; the default is {default}")


def models(words: list[str]) -> list[str]:
    """The CPU models of an emulator, by what it answers when it is asked for them."""
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return listed_models(done.stdout + done.stderr)


def listed_models(text: str) -> list[str]:
    """Between the first title and the next (flags), or everything where there is none: one a line, with some emulators their architecture
    before it and words about it behind."""
    lines = [line.split() for line in text.splitlines() if line.strip()]
    titles = [at for at, words in enumerate(lines) if words[-1].endswith(":")] + [len(lines)] * 2
    rows = lines[titles[0] + 1:titles[1]] if titles[0] < len(lines) else lines
    rows = [words for words in rows if re.fullmatch(r"[\w.+-]+", words[0])]
    prefixed = len(rows) > 1 and len({words[0] for words in rows}) == 1 and all(len(words) > 1 for words in rows)
    return [words[prefixed] for words in rows]


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


@dataclass
class Emulation:
    """A machine that is ready to run: its command, and the file at whose end (the last `report_size` bytes) the report will be."""

    command: list[str]
    report: Path
    report_size: int
    shared: bool  # the report is there while the machine runs
    interactive: bool = True  # what is typed reaches the guest


def variant(machine: dict, name: str | None) -> dict | None:
    """Another way to run this architecture's guests, by its name."""
    if name is None:
        return None
    if name not in machine.get("variants", {}):
        raise UsageError(f"--{name} means nothing to this architecture")
    return machine["variants"][name]


def emulate(machine: dict, layout: Layout, hypervisor: Path, options):
    """A context that answers an Emulation; `options`: cpu, qemu and variant of options.Options."""
    other = variant(machine, options.variant)
    if other is None:
        return emulate_qemu(machine, layout, hypervisor, options)
    if options.qemu is not None:
        raise UsageError(f"--qemu: --{options.variant} runs on another emulator")
    return emulate_disc(machine, layout, hypervisor, options.cpu or other["cpu"], disc.load(other["disc"]))


@contextmanager
def emulate_qemu(machine: dict, layout: Layout, hypervisor: Path, options):
    """The emulator puts files into memory; the host's RAM is memory of ours under a name, so that we can read the report at its end."""
    ram = os.memfd_create("halyard-ram")
    try:
        os.truncate(ram, layout.host_size)
        with tempfile.TemporaryDirectory(prefix="halyard-") as folder:
            files = {"descriptor": Path(folder) / "descriptor", "payloads": Path(folder) / "payloads", "ram": Path(f"/proc/{os.getpid()}/fd/{ram}")}
            files["descriptor"].write_bytes(layout.descriptor)
            files["payloads"].write_bytes(layout.blob)
            yield Emulation(command(machine, layout, files, hypervisor, options.cpu, options.qemu), files["ram"], layout.report_size, True)
    finally:
        os.close(ram)


@contextmanager
def emulate_disc(machine: dict, layout: Layout, hypervisor: Path, cpu: str, emulator: dict):
    """The loader brings descriptor and payloads as one file; the report comes over a line of its own when the machine powers off."""
    host = machine["host"]
    with tempfile.TemporaryDirectory(prefix="halyard-") as folder:
        bundle = Path(folder) / "bundle"
        bundle.write_bytes(layout.descriptor.ljust(host["payloads"] - host["descriptor"], b"\0") + layout.blob)
        with disc.staged(emulator, hypervisor, cpu, layout.host_size >> 20, extras={"bundle": bundle}) as (words, place):
            yield Emulation(words, place / "report", layout.report_size, False, False)


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
        "-machine", "memory-backend=ram", "-object", f"memory-backend-file,id=ram,size={layout.host_size},mem-path={files['ram']},share=on",
        "-display", "none", "-monitor", "none", "-serial", "stdio", "-no-reboot", "-kernel", str(hypervisor),
        "-device", f"loader,file={files['descriptor']},addr={host['descriptor']:#x},force-raw=on",
        "-device", f"loader,file={files['payloads']},addr={host['payloads']:#x},force-raw=on"]
