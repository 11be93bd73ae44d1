# SPDX-License-Identifier: Apache-2.0
"""Emulators that take no kernel on their command line: the image goes onto a disc with GRUB, from which the machine boots.

Such an emulator is data (see hypervisor/arch/*/bochs.yaml): the programs it needs, GRUB's menu, files to lay beside the disc, a command."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import yaml

from hypervisor.launch.errors import RunnerError

ROOT = Path(__file__).resolve().parents[2]


def load(path: str) -> dict:
    """An emulator's description; `path` counts from the project's folder."""
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def check(emulator: dict):
    missing = [program for program in emulator["needs"] if shutil.which(program) is None]
    if missing:
        raise RunnerError(f"there is no {' and no '.join(missing)} on this machine; ./halyard setup installs what is missing")


def burn(emulator: dict, iso: Path, image: Path, append: str, extras: dict[str, Path]):
    """Makes the disc. The loader hands `append` to the image, and each of `extras` by its name."""
    with tempfile.TemporaryDirectory(prefix="halyard-disc-") as name:
        boot = Path(name) / "boot"
        (boot / "grub").mkdir(parents=True)
        shutil.copyfile(image, boot / "image")
        for extra, path in extras.items():
            shutil.copyfile(path, boot / extra)
        lines = "\n  ".join(emulator["extra"].format(name=extra) for extra in extras)
        (boot / "grub" / "grub.cfg").write_text(emulator["grub"].format(append=append, extras=lines), encoding="utf-8")
        command = ["grub-mkrescue", "-o", str(iso), name, "--install-modules=" + " ".join(emulator["modules"]), "--fonts=", "--themes=", "--locales="]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RunnerError(f"grub-mkrescue makes no disc:\n{done.stderr[-2000:]}")


@contextmanager
def staged(emulator: dict, image: Path, cpu: str, memory: int, append: str = "", extras: dict[str, Path] | None = None):
    """Everything on disc, `memory` MiB for the machine: the command that runs it, whose output is the serial line, and the folder of its files."""
    check(emulator)
    with tempfile.TemporaryDirectory(prefix="halyard-") as name:
        folder = Path(name)
        burn(emulator, folder / "disc.iso", image, append, extras or {})
        words = {"folder": name, "cpu": cpu, "memory": memory, "serial": emulator["serial"]}
        for file, text in emulator["files"].items():
            (folder / file).write_text(text.format(**words), encoding="utf-8")
        yield [word.format(**words) for word in emulator["command"]], folder
