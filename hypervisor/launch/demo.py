# SPDX-License-Identifier: Apache-2.0
"""`./halyard demo`: checks, builds, fetches Debian's own kernel and busybox, and boots them as a guest."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from hypervisor.launch import initramfs, machine, run
from hypervisor.launch.debian import Archive
from hypervisor.launch.errors import RunnerError
from hypervisor.launch.options import Options
from hypervisor.launch.verdict import Verdict

UNAME = re.compile(r"Linux \S+ .*")
TIME_LIMIT = 600.0


@contextmanager
def step(text: str):
    """Says what is being done, and how long it took."""
    print(f"halyard: {text} ...", flush=True)
    started = time.monotonic()
    yield
    print(f"halyard: done in {time.monotonic() - started:.1f} s", flush=True)


def say(text: str):
    print(f"halyard:   {text}", flush=True)


def generator(*words: str):
    done = subprocess.run([sys.executable, "-m", "generator", *words], cwd=machine.ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RunnerError(f"./halyard {' '.join(words)} ended with status {done.returncode}:\n{(done.stdout + done.stderr)[-4000:]}")


def fetch(about: dict, folder: Path) -> tuple[Path, Path]:
    """Kernel and initramfs, cached below `folder`."""
    debian = about["debian"]
    archive = Archive(folder / "apt", debian["architecture"], debian.get("suite"), say)
    kernel = archive.extract(debian["kernel"]["package"], debian["kernel"]["member"], folder / "kernel")
    busybox = archive.extract(debian["busybox"]["package"], debian["busybox"]["member"], folder / "busybox")
    if debian["kernel"].get("unpack"):
        kernel = unpack(about, kernel)
    return kernel, initramfs.build(busybox, folder / "initramfs.cpio.gz")


def unpack(about: dict, kernel: Path) -> Path:
    """What a kernel that unpacks itself holds: emulated CPUs take long over it."""
    target = kernel.with_name(kernel.name + ".unpacked")
    if not target.exists():
        partial = target.with_suffix(".partial")
        partial.write_bytes(import_module(about["guest"]["boot"]).unpack(kernel.read_bytes()))
        partial.replace(target)
    return target


def prepare(arches: list[str]):
    with step("checking the descriptions, and that generated/ is what they give"):
        generator("check")
        generator("gen", "--check")
    for arch in arches:
        with step(f"building the library and the reference hypervisor for {arch}"):
            machine.build(machine.load(arch))


def demo_all(arches: list[str], cpu: str | None = None, append: str | None = None, variant: str | None = None) -> int:
    """One after another; the first that does not end well is the last."""
    for arch in arches:
        machine.check_cpu(machine.load(arch), Options(arch, cpu=cpu, variant=variant))
    prepare(arches)
    for arch in arches:
        status = demo(arch, cpu, append, variant)
        if status != Verdict.PASS.status:
            return status
    return Verdict.PASS.status


def demo(arch: str, cpu: str | None, append: str | None, variant: str | None) -> int:
    about = machine.load(arch)
    with step(f"fetching Debian's kernel and busybox for {arch}, making an initramfs"):
        kernel, initrd = fetch(about, machine.ROOT / "build" / "debian" / arch)
    print("halyard: booting the kernel as a guest", flush=True)
    lines: list[str] = []
    append = append or about["guest"]["append"]
    options = Options(arch, kernel, initrd, append=append, cpu=cpu, timeout=TIME_LIMIT, variant=variant)
    finished = run.guest(options, interactive=False, keep=lines.append, waiting=lambda seconds: say(f"{seconds:.0f} s"))
    uname = next((line for line in lines if UNAME.match(line)), None)
    if uname is not None:
        print(f"\nThe guest said: {uname}")
    finished.show()
    if finished.verdict is not (Verdict.RESET if initramfs.RESETS in append else Verdict.PASS):
        return finished.verdict.status or Verdict.GUEST_CRASH.status
    if uname is None:
        print("The guest came to its end, but its uname line is missing.")
        return Verdict.GUEST_CRASH.status
    return Verdict.PASS.status
