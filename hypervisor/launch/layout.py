# SPDX-License-Identifier: Apache-2.0
"""Where everything goes: the guest's memory, the payloads in the host's memory, and the descriptor that tells the hypervisor.

The descriptor is struct guest_descriptor of hypervisor/guest.h: little endian, 64-bit words."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from hypervisor.launch import devicetree, image
from hypervisor.launch.errors import UsageError

PAGE = 4096
BLOCK = 2 << 20
MAGIC = 0x31304452415948
VERSION = 1
MAX_REGIONS, MAX_PAYLOADS = 8, 16
LOG_EXITS = 1
SPARE = 16 << 20        # the hypervisor's own needs beside guest memory: stage-2 tables above all
REPORT_SIZE = BLOCK
REPORT_WITH_LOG = 64 << 20


def up(value: int, align: int) -> int:
    return (value + align - 1) // align * align


@dataclass
class Layout:
    """Guest-physical regions and pieces, the entry state, what the kernel is, and whether exits are logged."""

    regions: list[tuple[int, int]]
    pieces: list[image.Piece]
    entry: int
    argument: int
    format: str
    log: bool = False
    blob: bytes = field(default=b"", repr=False)
    descriptor: bytes = field(default=b"", repr=False)
    host_size: int = 0
    report_size: int = 0


def plan(machine: dict, options, kernel: bytes, initrd: bytes | None, dtb: bytes | None) -> Layout:
    """`options`: memory, append, format, load, cpu, log_exits of options.Options; files come as their bytes."""
    guest = machine["guest"]
    ram = (guest["ram"], options.memory)
    loaded = image.parse(kernel, options.format, guest, options.load)
    pieces = list(loaded.pieces)
    if dtb is not None:
        devicetree.check_blob(dtb)
    room = max(up(len(dtb or b"") + PAGE, PAGE), 16 * PAGE)
    top = ram[0] + ram[1]
    # Firmware, which runs outside RAM, looks for the tree where RAM begins; kernels are told where it is.
    dtb_at = top - room if any(ram[0] <= piece.address < top for piece in pieces) else ram[0]
    place = None
    if initrd is not None:
        start = (top - room - len(initrd)) // PAGE * PAGE
        place = (start, start + len(initrd))
        pieces.append(image.Piece(start, initrd, len(initrd), "initrd"))
    if dtb is None:
        variables = {name: by_model.get(options.cpu, by_model["default"]) for name, by_model in guest.get("variables", {}).items()}
        tree = devicetree.compile_tree(devicetree.source(machine["dts"], ram, options.append or "", place, variables))
    else:
        tree = devicetree.amend(dtb, options.append, place)
    pieces.append(image.Piece(dtb_at, tree, len(tree), "device tree"))
    layout = Layout(regions_of(ram, pieces, guest), pieces, loaded.entry, dtb_at, loaded.format, bool(options.log_exits))
    check_overlap(pieces)
    place_in_host(layout, machine["host"])
    return layout


def regions_of(ram: tuple[int, int], pieces: list[image.Piece], guest: dict) -> list[tuple[int, int]]:
    """RAM, and regions for whatever is loaded outside it: to the end of the 2 MiB block, since raw code may have variables behind it."""
    end, limit, regions = ram[0] + ram[1], 1 << guest["address_bits"], [ram]
    taken = [("RAM", ram)] + [(name, (base, size)) for name, (base, size) in guest["devices"].items()]
    for piece in sorted(pieces, key=lambda p: p.address):
        if ram[0] <= piece.address and piece.end <= end:
            continue
        for name, (base, size) in taken:
            if piece.address < base + size and base < up(piece.end, PAGE):
                raise UsageError(f"the {piece.name} at {piece.address:#x} to {piece.end:#x} lies on the guest's {name} at {base:#x} to {base + size:#x}"
                                 + (": it needs more --memory" if ram[0] <= piece.address < end else ""))
        if piece.end > limit:
            raise UsageError(f"the {piece.name} at {piece.address:#x} lies beyond the guest's {guest['address_bits']} address bits")
        first = piece.address // PAGE * PAGE
        last = min([up(piece.end, BLOCK), limit] + [base for _, (base, _) in taken if base >= piece.end])
        previous = regions[-1]
        if len(regions) > 1 and first <= previous[0] + previous[1]:
            regions[-1] = (previous[0], max(previous[0] + previous[1], last) - previous[0])
        else:
            regions.append((first, last - first))
    if len(regions) > MAX_REGIONS:
        raise UsageError(f"the kernel needs {len(regions)} regions of memory; there may be {MAX_REGIONS}")
    return regions


def check_overlap(pieces: list[image.Piece]):
    ordered = sorted(pieces, key=lambda p: p.address)
    for left, right in zip(ordered, ordered[1:]):
        if left.end > right.address:
            raise UsageError(f"the {left.name} ends at {left.end:#x} and the {right.name} begins at {right.address:#x}: more --memory helps, or another --load")
    if len(pieces) > MAX_PAYLOADS:
        raise UsageError(f"{len(pieces)} pieces are to be loaded; there may be {MAX_PAYLOADS}")


def place_in_host(layout: Layout, host: dict):
    """Lays the pieces out one after another at host['payloads'], and packs the descriptor."""
    blob, payloads = bytearray(), []
    for piece in layout.pieces:
        payloads.append((host["payloads"] + len(blob), len(piece.data), piece.address))
        blob += piece.data + bytes(up(len(piece.data), PAGE) - len(piece.data))
    layout.blob = bytes(blob)
    layout.report_size = REPORT_WITH_LOG if layout.log else REPORT_SIZE
    need = sum(up(size, BLOCK) + BLOCK for _, size in layout.regions)
    report = up(host["payloads"] + len(blob) + need + need // 256 + SPARE, BLOCK)
    layout.host_size = report + layout.report_size - host["ram"]
    words = [MAGIC, VERSION, layout.host_size, report, layout.report_size, LOG_EXITS if layout.log else 0, layout.entry, layout.argument,
             len(layout.regions), len(payloads)]
    words += [word for region in layout.regions + [(0, 0)] * (MAX_REGIONS - len(layout.regions)) for word in region]
    words += [word for payload in payloads + [(0, 0, 0)] * (MAX_PAYLOADS - len(payloads)) for word in payload]
    layout.descriptor = struct.pack(f"<{len(words)}Q", *words)
