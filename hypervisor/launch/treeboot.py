# SPDX-License-Identifier: Apache-2.0
"""Boots guests that learn from a device tree what their machine is."""

from __future__ import annotations

from hypervisor.launch import devicetree, image
from hypervisor.launch.layout import PAGE, Request, Start, up

FORMATS = ("linux", "flat", "elf")


def plan(request: Request) -> Start:
    machine, options, initrd, dtb = request.machine, request.options, request.initrd, request.dtb
    guest, ram = machine["guest"], request.ram[0]
    loaded = image.parse(request.kernel, options.format, guest, options.load)
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
        pieces.append(image.Piece(start, initrd, len(initrd), "initrd", "memory"))
    if dtb is None:
        variables = {name: by_model.get(options.cpu, by_model["default"]) for name, by_model in guest.get("variables", {}).items()}
        tree = devicetree.compile_tree(devicetree.source(machine["dts"], ram, options.append or "", place, variables))
    else:
        tree = devicetree.amend(dtb, options.append, place)
    pieces.append(image.Piece(dtb_at, tree, len(tree), "device tree", "memory"))
    return Start(pieces, loaded.entry, loaded.format, dtb_at)
