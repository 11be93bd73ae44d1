# SPDX-License-Identifier: Apache-2.0
"""The options of `run`: from the command line, over those of a guest file."""

from __future__ import annotations

import argparse
import difflib
import re
from dataclasses import dataclass, fields
from pathlib import Path

import yaml

from hypervisor.launch import machine
from hypervisor.launch.errors import UsageError
from hypervisor.launch.image import FORMATS

SUFFIXES = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
MEGABYTE = 1 << 20
LEAST_MEMORY, LARGEST_MEMORY = 2 * MEGABYTE, 8 << 30
PATHS = ("kernel", "initrd", "dtb")


@dataclass
class Options:
    """What to run. None: not given, the default of the machine or of the format applies."""

    arch: str
    kernel: Path | None = None
    initrd: Path | None = None
    dtb: Path | None = None
    append: str | None = None
    smp: int = 1
    memory: int = 256 * MEGABYTE
    format: str = "auto"
    load: int | None = None
    cpu: str | None = None
    timeout: float | None = None
    log_exits: Path | None = None
    hypervisor: Path | None = None
    qemu: str | None = None
    variant: str | None = None


def size(text) -> int:
    """Bytes: a number with a suffix K, M or G, or a hexadecimal one."""
    match = re.fullmatch(r"(0x[0-9a-fA-F]+|\d+)([kKmMgG]?)[iI]?[bB]?", str(text))
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write 256M or 1G")
    return int(match.group(1), 0) * SUFFIXES[match.group(2).lower()]


def memory(text) -> int:
    value = size(text)
    if value % MEGABYTE or not LEAST_MEMORY <= value <= LARGEST_MEMORY:
        meant = f"; did you mean {text}M?" if 2 <= value < 1 << 14 else ""
        raise argparse.ArgumentTypeError(f"{text!r}: guest memory is whole MiB from {LEAST_MEMORY >> 20}M to {LARGEST_MEMORY >> 30}G{meant}")
    return value


def address(text) -> int:
    try:
        value = text if isinstance(text, int) else int(text, 0)
    except ValueError:
        value = -1
    if not 0 <= value < 1 << 48:
        raise argparse.ArgumentTypeError(f"{text!r} is no address; write 0x40200000")
    return value


def seconds(text) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < 1e7:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return value


def cpus(text) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of CPUs")
    return value


def image_format(text) -> str:
    if text not in FORMATS:
        raise argparse.ArgumentTypeError(f"{text!r} is no format; there are {', '.join(FORMATS)}")
    return text


READERS = {"kernel": Path, "initrd": Path, "dtb": Path, "append": str, "smp": cpus, "memory": memory, "format": image_format, "load": address,
           "cpu": str, "timeout": seconds, "variant": str}


def rooms() -> str:
    """Machines that are smaller than what a guest may have elsewhere."""
    limits = {name: machine.load(name)["host"].get("limit") for name in machine.names()}
    return "".join(f", and a guest of {name} has less than {limit >> 20}M" for name, limit in limits.items() if limit)


def add_to(parser: argparse.ArgumentParser):
    """The options, without defaults: those come last, after the guest file."""
    add = parser.add_argument
    add("--kernel", type=Path, metavar="FILE", help="kernel image; gzip is unpacked")
    add("--initrd", type=Path, metavar="FILE", help="initial RAM disk")
    add("--dtb", type=Path, metavar="FILE", help="device tree blob instead of the machine's own; --append and --initrd are written into it")
    add("--append", metavar="TEXT", help="kernel command line")
    add("--smp", type=cpus, metavar="N", help="number of CPUs (only 1 yet)")
    add("--memory", type=memory, metavar="SIZE", help=f"guest RAM, whole MiB from {LEAST_MEMORY >> 20}M to {LARGEST_MEMORY >> 30}G (default: 256M); "
        f"the hypervisor takes its part{rooms()}")
    add("--format", type=image_format, metavar="|".join(FORMATS), help="what the kernel file is (default: auto); not every architecture has all of them")
    add("--load", type=address, metavar="ADDRESS", help="where a flat or Linux image goes; memory is made there when it is outside RAM")
    add("--cpu", metavar="MODEL", help="CPU model that the emulator has, or one of ours (default: what machine.yaml of the architecture says)")
    add("--timeout", type=seconds, metavar="S", help="give up after S seconds (default: never)")
    add("--log-exits", type=Path, metavar="FILE", help="write the last exits of the guest to FILE")
    add("--guest", type=Path, metavar="FILE.yaml", help="a guest file: the same options as keys; the command line wins")
    add("--hypervisor", type=Path, metavar="ELF", help="another hypervisor than the one built from here")
    add("--qemu", metavar="PROGRAM", help="another emulator than the one on PATH")
    add_variants(parser)


def add_variants(parser: argparse.ArgumentParser):
    for name, about in machine.variants().items():
        parser.add_argument(f"--{name}", dest="variant", action="store_const", const=name, help=about)


def read_guest_file(path: Path, arch: str) -> dict:
    """The keys of a guest file, checked; paths in it count from its folder."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from error
    if not isinstance(content, dict) or content.pop("schema", None) != 1:
        raise UsageError(f"{path}: a guest file is a mapping with schema: 1")
    if content.pop("arch", arch) != arch:
        raise UsageError(f"{path}: is for another architecture than {arch}")
    values = {}
    for key, value in content.items():
        if key not in READERS:
            close = difflib.get_close_matches(str(key), READERS, 1)
            raise UsageError(f"{path}: there is no key {key!r}" + (f"; did you mean {close[0]!r}?" if close else f"; there are {', '.join(READERS)}"))
        try:
            values[key] = path.parent / str(value) if key in PATHS else READERS[key](value)
        except argparse.ArgumentTypeError as error:
            raise UsageError(f"{path}: {key}: {error}") from error
    return values


def collect(arguments: argparse.Namespace) -> Options:
    """Guest file, then command line; refuses what cannot be run."""
    values = read_guest_file(arguments.guest, arguments.arch) if arguments.guest else {}
    for field in fields(Options):
        given = getattr(arguments, field.name, None)
        if given is not None:
            values[field.name] = given
    options = Options(**values)
    if options.smp > 1:
        raise UsageError(f"--smp {options.smp}: not yet; guests have one CPU")
    if options.kernel is None:
        raise UsageError("no kernel: give --kernel FILE or a guest file that names one")
    return options
