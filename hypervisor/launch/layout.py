# SPDX-License-Identifier: Apache-2.0
"""Where everything goes: the guest's memory, the payloads in the host's memory, and the descriptor that tells the hypervisor.

The descriptor is struct guest_descriptor of hypervisor/guest.h: little endian, 64-bit words."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from importlib import import_module

from hypervisor.launch import image
from hypervisor.launch.errors import UsageError

PAGE = 4096
BLOCK = 2 << 20
MEGABYTE = 1 << 20
MAGIC = 0x31304452415948
VERSION = 2
MAX_REGIONS, MAX_PAYLOADS, STATE_WORDS = 8, 16, 8
LOG_EXITS = 1
SPARE = 16 << 20        # the hypervisor's own needs beside guest memory: stage-2 tables above all
REPORT_SIZE = BLOCK
REPORT_WITH_LOG = 64 << 20


def up(value: int, align: int) -> int:
    return (value + align - 1) // align * align


@dataclass
class Request:
    """What a boot module is asked: `options` as options.Options has them, files as their bytes, RAM as (base, size)."""

    machine: dict
    options: object
    kernel: bytes
    initrd: bytes | None
    dtb: bytes | None
    ram: list[tuple[int, int]]


@dataclass
class Start:
    """What it answers: what goes into memory, and how the guest starts. A mode that is not 0 is one of the architecture's machine.c."""

    pieces: list[image.Piece]
    entry: int
    format: str
    argument: int = 0
    mode: int = 0
    state: tuple[int, ...] = ()
    remark: str = ""  # what about the kernel may surprise its owner


@dataclass
class Layout:
    """Guest-physical regions and pieces, the entry state, what the kernel is, and whether exits are logged."""

    regions: list[tuple[int, int]]
    start: Start
    log: bool = False
    blob: bytes = field(default=b"", repr=False)
    descriptor: bytes = field(default=b"", repr=False)
    host_size: int = 0
    report_size: int = 0


def plan(machine: dict, options, kernel: bytes, initrd: bytes | None, dtb: bytes | None, log_size: int = REPORT_WITH_LOG) -> Layout:
    """`options`: memory, append, format, load, cpu, log_exits of options.Options; files come as their bytes. How a guest is booted is the
    business of the module that machine.yaml names."""
    guest = machine["guest"]
    boot = import_module(guest["boot"])
    if options.format != "auto" and options.format not in boot.FORMATS:
        raise UsageError(f"--format {options.format}: guests of {options.arch} are {', '.join(boot.FORMATS)}")
    ram = ram_of(guest, options.memory)
    start = boot.plan(Request(machine, options, kernel, initrd, dtb, ram))
    layout = Layout(regions_of(ram, start.pieces, guest), start, bool(options.log_exits))
    check_overlap(start.pieces)
    place_in_host(layout, machine["host"], log_size)
    check_limit(layout, ram, machine["host"], options.memory)
    return layout


def ram_of(guest: dict, size: int) -> list[tuple[int, int]]:
    """RAM from its base on, less the holes in it."""
    at, end, pieces = guest["ram"], guest["ram"] + size, []
    for base, length in guest.get("holes", []):
        pieces.append((at, base - at))
        at = base + length
    return pieces + [(at, end - at)]


def regions_of(ram: list[tuple[int, int]], pieces: list[image.Piece], guest: dict) -> list[tuple[int, int]]:
    """RAM, and regions for whatever is loaded outside it: to the end of the 2 MiB block, since raw code may have variables behind it."""
    limit, regions = 1 << guest["address_bits"], list(ram)
    taken = [("RAM", each) for each in ram] + [(name, (base, size)) for name, (base, size) in guest["devices"].items()]
    for piece in sorted(pieces, key=lambda p: p.address):
        if any(base <= piece.address and piece.end <= base + size for base, size in ram):
            continue
        for name, (base, size) in taken:
            if piece.address < base + size and base < up(piece.end, PAGE):
                raise UsageError(f"the {piece.name} at {piece.address:#x} to {piece.end:#x} {where_it_lies(name, base, size, piece)}"
                                 + (": it needs more --memory" if ram[-1][0] <= piece.address < sum(ram[-1]) else ""))
        if piece.end > limit:
            raise UsageError(f"the {piece.name} at {piece.address:#x} lies beyond the guest's {guest['address_bits']} address bits")
        first = piece.address // PAGE * PAGE
        last = min([up(piece.end, BLOCK), limit] + [base for _, (base, _) in taken if base >= piece.end])
        previous = regions[-1]
        if len(regions) > len(ram) and first <= previous[0] + previous[1]:
            regions[-1] = (previous[0], max(previous[0] + previous[1], last) - previous[0])
        else:
            regions.append((first, last - first))
    if len(regions) > MAX_REGIONS:
        raise UsageError(f"the kernel needs {len(regions)} regions of memory; there may be {MAX_REGIONS}")
    return regions


def where_it_lies(name: str, base: int, size: int, piece: image.Piece) -> str:
    if name != "RAM":
        return f"lies on the guest's {name} at {base:#x} to {base + size:#x}"
    if piece.address < base:
        return f"begins where the guest has no RAM and reaches into RAM at {base:#x}; it can be in RAM or outside, but as a whole"
    return f"begins in the guest's RAM and goes on behind the end of it at {base + size:#x}"


def check_overlap(pieces: list[image.Piece]):
    ordered = sorted(pieces, key=lambda p: p.address)
    for left, right in zip(ordered, ordered[1:]):
        if left.end > right.address:
            raise UsageError(f"the {left.name} ends at {left.end:#x} and the {right.name} begins at {right.address:#x}: {way_out(left, right, ordered)}")
    if len(pieces) > MAX_PAYLOADS:
        raise UsageError(f"{len(pieces)} pieces are to be loaded; there may be {MAX_PAYLOADS}")


def way_out(left: image.Piece, right: image.Piece, pieces: list[image.Piece]) -> str:
    """What helps where two of the pieces overlap."""
    by = {left.placed_by, right.placed_by}
    if by == {"file"}:
        return "the kernel's own segments overlap"
    if by == {"file", "machine"}:
        taken = [f"{piece.address:#x} to {piece.end:#x}" for piece in pieces if piece.placed_by == "machine"]
        return f"link the kernel elsewhere; taken are {', '.join(taken)}"
    helps = [words for who, words in (("memory", "more --memory"), ("load", "another --load")) if who in by]
    return " or ".join(helps or ["shorter --append"]) + " helps"


def host_size(start: Start, regions: list[tuple[int, int]], host: dict, report_size: int) -> int:
    """Of the hypervisor's machine, whose last bytes are the report."""
    payloads = sum(up(len(piece.data), PAGE) for piece in start.pieces)
    need = sum(up(size, BLOCK) + BLOCK for _, size in regions)
    return up(host["payloads"] + payloads + need + need // 256 + SPARE, BLOCK) + report_size - host["ram"]


def check_limit(layout: Layout, ram: list[tuple[int, int]], host: dict, memory: int):
    """Refuses a guest that is too large for the hypervisor's machine, and tells which would do. Only the last piece of RAM can be smaller."""
    if layout.host_size <= host.get("limit", layout.host_size):
        return
    others, (base, size) = [region for region in layout.regions if region != ram[-1]], ram[-1]
    for less in range(0, size, MEGABYTE):
        if host_size(layout.start, [*others, (base, size - less)], host, layout.report_size) <= host["limit"]:
            raise UsageError(f"the hypervisor's machine has at most {host['limit'] >> 20} MiB, also for itself: --memory {(memory - less) >> 20}M "
                             "is the most that works with this guest")
    raise UsageError(f"the hypervisor's machine has at most {host['limit'] >> 20} MiB, which kernel and initrd alone take")


def place_in_host(layout: Layout, host: dict, log_size: int):
    """Lays the pieces out one after another at host['payloads']."""
    blob, payloads, start = bytearray(), [], layout.start
    for piece in start.pieces:
        payloads.append((host["payloads"] + len(blob), len(piece.data), piece.address))
        blob += piece.data + bytes(up(len(piece.data), PAGE) - len(piece.data))
    layout.blob = bytes(blob)
    layout.report_size = log_size if layout.log else REPORT_SIZE
    layout.host_size = host_size(start, layout.regions, host, layout.report_size)
    pack_descriptor(layout, payloads, host["ram"] + layout.host_size - layout.report_size)


def pack_descriptor(layout: Layout, payloads: list[tuple[int, int, int]], report: int):
    start = layout.start
    words = [MAGIC, VERSION, layout.host_size, report, layout.report_size, LOG_EXITS if layout.log else 0, start.entry, start.argument, start.mode]
    words += [*start.state, *[0] * (STATE_WORDS - len(start.state)), len(layout.regions), len(payloads)]
    words += [word for region in layout.regions + [(0, 0)] * (MAX_REGIONS - len(layout.regions)) for word in region]
    words += [word for payload in payloads + [(0, 0, 0)] * (MAX_PAYLOADS - len(payloads)) for word in payload]
    layout.descriptor = struct.pack(f"<{len(words)}Q", *words)
