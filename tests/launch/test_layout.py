# SPDX-License-Identifier: Apache-2.0
"""Guest memory, device trees and the descriptor."""

import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from hypervisor.launch import devicetree, layout, machine
from hypervisor.launch.errors import UsageError
from hypervisor.launch.options import Options

ABOUT = machine.load("aarch64")
RAM = 0x40000000
MEGABYTE = 1 << 20


def plan(kernel=b"\x01" * 5000, initrd=None, dtb=None, **options):
    return layout.plan(ABOUT, Options("aarch64", **options), kernel, initrd, dtb)


def get(blob: bytes, node: str, name: str, kind: str = "s") -> str:
    with tempfile.NamedTemporaryFile(suffix=".dtb") as file:
        file.write(blob)
        file.flush()
        return subprocess.run(["fdtget", "-t", kind, file.name, node, name], capture_output=True, text=True, check=True).stdout.strip()


def tree(planned) -> bytes:
    return next(piece.data for piece in planned.start.pieces if piece.name == "device tree")


class DeviceTree(unittest.TestCase):
    def test_default_tree_describes_the_machine(self):
        blob = tree(plan(initrd=b"i" * 10000, append='a "quoted" word \\ x', memory=128 * MEGABYTE))
        self.assertEqual(get(blob, "/chosen", "bootargs"), 'a "quoted" word \\ x')
        self.assertEqual(get(blob, "/memory@40000000", "reg", "x"), "0 40000000 0 8000000")
        self.assertEqual(get(blob, "/serial@9000000", "interrupts", "u"), "0 1 4")
        self.assertEqual(get(blob, "/timer", "interrupts", "u"), "1 13 8 1 14 8 1 11 8 1 10 8")
        self.assertEqual(get(blob, "/interrupt-controller@8000000", "reg", "x"), "0 8000000 0 10000 0 80a0000 0 20000")
        start, end = (int(get(blob, "/chosen", f"linux,initrd-{which}", "x").split()[1], 16) for which in ("start", "end"))
        self.assertEqual(end - start, 10000)

    def test_words_that_depend_on_the_cpu_model(self):
        about = machine.load("riscv64")
        for cpu, sstc in ((None, True), ("rv64", True), ("rv64-no-sstc", False)):
            blob = tree(layout.plan(about, Options("riscv64", cpu=cpu), b"\x01" * 100, None, None))
            self.assertEqual("_sstc" in get(blob, "/cpus/cpu@0", "riscv,isa"), sstc, cpu)

    def test_riscv64_tree_describes_the_machine(self):
        planned = layout.plan(machine.load("riscv64"), Options("riscv64", memory=128 * MEGABYTE), b"\x01" * 100, None, None)
        blob = tree(planned)
        self.assertEqual(get(blob, "/memory@80000000", "reg", "x"), "0 80000000 0 8000000")
        self.assertEqual(get(blob, "/cpus", "timebase-frequency", "u"), "10000000")
        self.assertEqual(get(blob, "/soc/serial@10000000", "interrupts", "u"), "10")
        self.assertEqual(get(blob, "/soc/interrupt-controller@c000000", "reg", "x"), "0 c000000 0 600000")
        hart = get(blob, "/cpus/cpu@0/interrupt-controller", "phandle", "u")
        self.assertEqual(get(blob, "/soc/interrupt-controller@c000000", "interrupts-extended", "u"), f"{hart} 11 {hart} 9")
        self.assertEqual(planned.start.argument % 8, 0)

    def test_without_initrd_there_is_no_property(self):
        with self.assertRaises(subprocess.CalledProcessError):
            get(tree(plan()), "/chosen", "linux,initrd-start", "x")

    def test_own_tree_is_kept_and_amended(self):
        own = devicetree.compile_tree('/dts-v1/; / { model = "mine"; };')
        self.assertEqual(tree(plan(dtb=own)), own)
        blob = tree(plan(dtb=own, append="new", initrd=b"x" * 100))
        self.assertEqual((get(blob, "/", "model"), get(blob, "/chosen", "bootargs")), ("mine", "new"))

    def test_what_is_no_tree_is_refused(self):
        for blob in (b"", b"\xd0\x0d\xfe\xed", b"x" * 100, b"\xd0\x0d\xfe\xed\0\0\x10\0" + bytes(40)):
            with self.assertRaisesRegex(UsageError, "device-tree blob"):
                plan(dtb=blob)

    def test_control_characters_are_refused(self):
        with self.assertRaisesRegex(UsageError, "printable"):
            plan(append="a\nb")


class Regions(unittest.TestCase):
    def test_all_in_ram(self):
        self.assertEqual(plan(memory=64 * MEGABYTE).regions, [(RAM, 64 * MEGABYTE)])

    def test_load_outside_ram_makes_a_region(self):
        self.assertEqual(plan(load=0x1800).regions, [(RAM, 256 * MEGABYTE), (0x1000, 2 * MEGABYTE - 0x1000)])
        self.assertEqual(plan(load=0x1_0000_0000).start.entry, 0x1_0000_0000)

    def test_firmware_outside_ram_finds_the_tree_at_its_start(self):
        self.assertEqual(plan(load=0).start.argument, RAM)
        self.assertGreater(plan().start.argument, RAM)

    def test_region_ends_before_what_follows(self):
        self.assertEqual(plan(load=0x08000000 - 0x4000).regions[1], (0x08000000 - 0x4000, 0x4000))

    def test_load_on_a_device_is_refused(self):
        for load in (0x08000000, 0x09000000 - 16, 0x080a0000):
            with self.assertRaisesRegex(UsageError, "lies on the guest's"):
                plan(load=load)

    def test_load_across_the_end_of_ram_or_of_addresses_is_refused(self):
        with self.assertRaisesRegex(UsageError, "more --memory"):
            plan(load=RAM + 256 * MEGABYTE - 16)
        with self.assertRaisesRegex(UsageError, "address bits"):
            plan(load=(1 << 40) - 16)

    def test_pieces_do_not_overlap(self):
        with self.assertRaisesRegex(UsageError, "more --memory"):
            plan(kernel=bytes(3 * MEGABYTE), initrd=bytes(2 * MEGABYTE), memory=4 * MEGABYTE)

    def test_kernel_larger_than_memory_is_refused(self):
        with self.assertRaisesRegex(UsageError, "more --memory"):
            plan(kernel=b"\x01" * (3 * MEGABYTE), memory=2 * MEGABYTE)


class Descriptor(unittest.TestCase):
    def test_words(self):
        planned = plan(kernel=b"k" * 5000, initrd=b"i" * 100, load=0x2000)
        words = struct.unpack(f"<{len(planned.descriptor) // 8}Q", planned.descriptor)
        self.assertEqual(len(words), 19 + 2 * 8 + 3 * 16)
        magic, version, size, report, report_size, flags, entry, argument = words[:8]
        self.assertEqual((magic, version, flags, entry, words[8:19]), (layout.MAGIC, 2, 0, 0x2000, (0,) * 9 + (2, 3)))
        self.assertEqual(ABOUT["host"]["ram"] + size, report + report_size)
        self.assertEqual(words[19:23], (RAM, 256 * MEGABYTE, 0x2000, 2 * MEGABYTE - 0x2000))
        source, length, gpa = words[35:38]
        self.assertEqual((length, gpa), (5000, 0x2000))
        offset = source - ABOUT["host"]["payloads"]
        self.assertEqual(planned.blob[offset:offset + length], b"k" * 5000)
        device_tree = words[41:44]
        self.assertEqual(device_tree[2], argument)

    def test_host_has_room_for_everything(self):
        for size in (2, 256, 8192):
            planned = plan(memory=size * MEGABYTE)
            room = planned.host_size - planned.report_size - (ABOUT["host"]["payloads"] - ABOUT["host"]["ram"]) - len(planned.blob)
            self.assertGreater(room, size * MEGABYTE + 8 * MEGABYTE)

    def test_log_makes_the_report_larger(self):
        self.assertGreater(plan(log_exits=Path("x")).report_size, plan().report_size)


if __name__ == "__main__":
    unittest.main()
