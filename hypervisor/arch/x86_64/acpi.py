# SPDX-License-Identifier: Apache-2.0
"""ACPI tables of the guest's machine (ACPI Specification 6.4, chapter 5), from the addresses in machine.yaml."""

from __future__ import annotations

import struct

OEM, CREATOR = b"HLYARD", b"HLYD"
FADT_SIZE = 244           # revision 3, the first that has 64-bit addresses
FLAGS = 0x1 | 0x4 | 0x10 | 0x20 | 0x100 | 0x400  # WBINVD, C1; no power and no sleep button of fixed hardware; 32-bit timer; reset register
BOOT_FLAGS = 0x3          # the machine has legacy devices, and a keyboard controller
SCI_LEVEL_HIGH = 0xD      # an override's flags: active high, level-triggered
S5 = b"\x08_S5_" + b"\x12\x06\x04" + b"\0" * 4  # Name (_S5, Package (4) {0, 0, 0, 0}): sleep type 0 switches off


def table(signature: bytes, revision: int, body: bytes) -> bytes:
    """Header and body, the sum of all bytes 0."""
    head = struct.pack("<4sIBB6s8sI4sI", signature, 36 + len(body), revision, 0, OEM, b"HALYARD ", 1, CREATOR, 1)
    return with_sum(head + body, 9)


def with_sum(data: bytes, at: int, size: int | None = None) -> bytes:
    """The byte at `at` makes the sum of the first `size` bytes 0."""
    return data[:at] + bytes([-sum(data[:size]) & 0xFF]) + data[at + 1:]


def address(space: int, bits: int, at: int) -> bytes:
    """A generic address structure; space 1 is ports."""
    return struct.pack("<BBBBQ", space, bits, 0, 0, at)


def fadt(machine: dict, facs: int, dsdt: int) -> bytes:
    power = machine["power"]
    body = bytearray(FADT_SIZE - 36)

    def put(at: int, form: str, *values):
        struct.pack_into("<" + form, body, at - 36, *values)

    put(36, "II", facs, dsdt)
    put(46, "H", machine["sci"])
    put(56, "I", power["events"])
    put(64, "I", power["control"])
    put(76, "II", power["timer"], power["general"])
    put(88, "BBBBB", 4, 2, 0, 4, 4)  # lengths: events, control, a second control, timer, general events
    put(96, "HH", 0xFFFF, 0xFFFF)  # latencies of C2 and C3: there are none
    put(108, "B", 0x32)            # where CMOS keeps the century
    put(109, "H", BOOT_FLAGS)
    put(112, "I", FLAGS)
    body[116 - 36:128 - 36] = address(1, 8, machine["reset"]["port"])
    put(128, "B", machine["reset"]["value"])
    put(132, "QQ", facs, dsdt)
    for at, bits, port in ((148, 32, power["events"]), (172, 16, power["control"]), (208, 32, power["timer"]), (220, 32, power["general"])):
        body[at - 36:at - 36 + 12] = address(1, bits, port)
    return table(b"FACP", 3, bytes(body))


def madt(machine: dict) -> bytes:
    """The CPU's local APIC, the IO-APIC, and where ISA interrupts arrive there other than by their own number."""
    body = struct.pack("<II", machine["lapic"], 1)  # and there are 8259s
    body += struct.pack("<BBBBI", 0, 8, 0, 0, 1)
    body += struct.pack("<BBBBII", 1, 12, machine["ioapic"]["id"], 0, machine["ioapic"]["base"], 0)
    body += struct.pack("<BBBBIH", 2, 10, 0, 0, 2, 0)  # the 8254's IRQ 0 is pin 2
    body += struct.pack("<BBBBIH", 2, 10, 0, machine["sci"], machine["sci"], SCI_LEVEL_HIGH)
    body += struct.pack("<BBBHB", 4, 6, 0xFF, 0, 1)    # NMI is the local APIC's LINT1
    return table(b"APIC", 3, body)


def tables(base: int, machine: dict) -> bytes:
    """Everything, to lie at `base`: the root pointer first, where a guest that looks for it finds it."""
    blob = bytearray(64)

    def place(data: bytes) -> int:
        blob.extend(bytes(-len(blob) % 64))
        at = base + len(blob)
        blob.extend(data)
        return at

    facs = place(struct.pack("<4sIIIIIQB31x", b"FACS", 64, 0, 0, 0, 0, 0, 1))
    dsdt = place(table(b"DSDT", 2, S5))
    entries = [place(fadt(machine, facs, dsdt)), place(madt(machine))]
    rsdt = place(table(b"RSDT", 1, struct.pack(f"<{len(entries)}I", *entries)))
    xsdt = place(table(b"XSDT", 1, struct.pack(f"<{len(entries)}Q", *entries)))
    root = struct.pack("<8sB6sBIIQB3x", b"RSD PTR ", 0, OEM, 2, rsdt, 36, xsdt, 0)
    blob[:36] = with_sum(with_sum(root, 8, 20), 32)
    return bytes(blob)
