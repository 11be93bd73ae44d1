# SPDX-License-Identifier: Apache-2.0
"""Reads what the hypervisor left in the report file (struct report of hypervisor/report.h), and shows it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import yaml

MAGIC = 0x3154524F50455248
REASONS, NAME_BYTES, MESSAGE_BYTES = 64, 24, 256
HEADER = struct.Struct(f"<7Q{REASONS}Q{REASONS * NAME_BYTES}s{MESSAGE_BYTES}s")
ENTRY = struct.Struct("<6Q")
BAR = 40
INSIDE = "nothing"  # the reason of exits that the port deals with alone


class State(IntEnum):
    NOTHING = 0
    RUNNING = 1
    POWERED_OFF = 2
    RESET = 3
    GUEST_CRASH = 4
    HYPERVISOR_CRASH = 5
    BAD_DESCRIPTOR = 6


@dataclass
class Report:
    state: State
    message: str
    tick_rate: int
    started: int
    ended: int
    counts: dict[str, int]
    log: list[tuple[int, ...]]
    log_lost: int
    names: list[str]

    @property
    def before_guest(self) -> float:
        """Seconds from the machine's start to the guest's first instruction."""
        return self.started / self.tick_rate if self.tick_rate else 0.0


def running(path: Path, size: int) -> bool:
    """The guest has been entered."""
    with path.open("rb") as file:
        file.seek(path.stat().st_size - size)
        magic, state = struct.unpack("<QQ", file.read(16))
    return magic == MAGIC and state != State.NOTHING


def text(data: bytes) -> str:
    return data.split(b"\0", 1)[0].decode("ascii", "replace")


def read(path: Path, size: int) -> Report | None:
    """The report is the last `size` bytes of the file. None: the hypervisor has written nothing."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - size))
            data = file.read()
    except OSError:
        return None
    if len(data) < HEADER.size or not data.startswith(MAGIC.to_bytes(8, "little")):
        return None
    words = HEADER.unpack_from(data)
    _magic, state, rate, started, ended, capacity, written = words[:7]
    counts, names, message = words[7:7 + REASONS], words[7 + REASONS], text(words[8 + REASONS])
    names = [text(names[n * NAME_BYTES:(n + 1) * NAME_BYTES]) or f"reason {n}" for n in range(REASONS)]
    capacity = min(capacity, (len(data) - HEADER.size) // ENTRY.size)
    kept = min(written, capacity)
    log = [ENTRY.unpack_from(data, HEADER.size + n % capacity * ENTRY.size) for n in range(written - kept, written)]
    known = State(state) if state in State._value2member_map_ else State.NOTHING
    return Report(known, message, rate, started, ended, {name: count for name, count in zip(names, counts) if count}, log, written - kept, names)


def histogram(counts: dict[str, int], bar: str = "#") -> str:
    """Reasons by frequency, with bars."""
    if not counts:
        return "The guest made no exit."
    total, most = sum(counts.values()), max(counts.values())
    lines = [f"{total:,} exits of the guest, by reason:"]
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        share = 100 * count / total
        width = max(f"{share:.1f}" != "0.0", round(BAR * count / most))  # what is shown as nothing has no bar
        name = "handled by the port" if name == INSIDE else name
        lines.append(f"  {name:<20}{count:>12,} {share:5.1f} %  {bar * width}".rstrip())
    return "\n".join(lines)


WIDTHS = {"bool": 1, "u8": 1, "u16": 2, "u32": 4, "u64": 8}


def payload_fields(exits_yaml: Path) -> dict[str, list[tuple[str, int, int]]]:
    """For each reason the payload's fields as (name, offset, bytes), laid out as C does."""
    result = {}
    for name, exit_ in yaml.safe_load(exits_yaml.read_text(encoding="utf-8"))["exits"].items():
        offset, result[name] = 0, []
        for field, about in (exit_.get("payload") or {}).items():
            width = WIDTHS[about["type"]]
            offset = (offset + width - 1) // width * width
            result[name].append((field, offset, width))
            offset += width
    return result


def log_lines(report: Report, fields: dict[str, list[tuple[str, int, int]]]):
    """The exit log for people: microseconds since the first entry, the guest's pc, the reason and its payload."""
    if report.log_lost:
        yield f"# {report.log_lost} earlier exits are lost: the log holds {len(report.log)}"
    for ticks, pc, reason, *payload in report.log:
        name = report.names[reason] if reason < REASONS else f"reason {reason}"
        raw = struct.pack("<3Q", *payload)
        shown = [f"{field}={int.from_bytes(raw[at:at + width], 'little'):#x}" for field, at, width in fields.get(name, []) if at + width <= len(raw)]
        yield f"{ticks * 1_000_000 // report.tick_rate:>12} {pc:016x} {name}" + "".join(f" {item}" for item in shown)
