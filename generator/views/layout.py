# SPDX-License-Identifier: Apache-2.0
"""Where everything stands in the context: one list, of which the struct, the offsets and the tables are made."""

from dataclasses import dataclass
from functools import lru_cache

from generator.model.types import Register

# The order of the context: what assembly moves comes first, where offsets are short.
GROUPS = (
    ("exit", "At every exit and entry."),
    ("lazy", "At first use after bind."),
    ("bind", "When a vCPU is bound to or unbound from a physical CPU."),
    ("none", "In memory only."),
)
SIZES = (8, 16, 32, 64)


@dataclass(frozen=True)
class Slot:
    """A register's place in a struct."""

    register: Register
    offset: int
    unit: int  # bytes of one value: 1, 2, 4 or 8
    units: int  # how many values: wide registers and arrays have several

    @property
    def size(self):
        return self.unit * self.units

    @property
    def name(self):
        return self.register.name

    @property
    def type(self):
        return f"uint{self.unit * 8}_t"

    @property
    def declared(self):
        return f"{self.name}[{self.units}]" if self.units > 1 else self.name

    @property
    def align(self):
        return self.register.cls.align or (16 if self.register.width == 128 else self.unit)


@dataclass(frozen=True)
class Layout:
    slots: tuple
    size: int
    blocks: dict  # name of a memory block -> offset of the pointer to it

    def by_name(self):
        return {slot.name: slot for slot in self.slots}


def storage(register):
    """(bytes of a value, number of values): idioms move what their class says, memory holds what the register says."""
    bits = register.cls.width if hardware(register) else register.width
    if bits > 64:
        return 8, bits // 64 * register.count
    return next(size for size in SIZES if bits <= size) // 8, register.count


def hardware(register):
    """True when the register is moved by idioms or functions, or consists of others that are; the others live in memory."""
    cls = register.cls
    return bool(cls.asm or cls.c or cls.accessor or register.form is not None and not cls.memory)


def group_of(register):
    """The part of the context where a register stands, None for nowhere."""
    if register.cls.memory:
        return None
    if register.switch in ("exit", "bind", "lazy"):
        return register.switch
    return None if hardware(register) or register.switch == "host" else "none"


@lru_cache(None)
def context_layout(arch):
    """The context of a vCPU: registers by group, pointers to memory blocks behind them."""
    arch = arch.home
    ordered = [register for group, _ in GROUPS for register in arch.registers.values() if group_of(register) == group]
    return place(ordered, arch.context_align, memory_blocks(arch), arch.word // 8)


@lru_cache(None)
def percpu_layout(arch):
    """The host's registers and words, kept for each physical CPU; of back ends too, of which a CPU uses one."""
    ordered = {}
    for described in (arch.home, *arch.home.backends):
        for group in ("exit", "lazy", "bind", "hardware", "host"):
            ordered |= {register.name: register for register in described.own()
                        if register.switch == group and register.name not in ordered and of_host(register)}
    return place(list(ordered.values()), 8, (), 8)


def of_host(register):
    """True for what the host has a value of: words of its own, and registers that guests are lent."""
    return register.switch == "host" and not register.cls.memory or register.host and hardware(register)


def memory_blocks(arch):
    """Names of the structures that memory holds, in the order of their classes."""
    return tuple(dict.fromkeys(cls.memory for cls in arch.classes.values() if cls.memory))


def place(registers, align, blocks, pointer):
    """Registers one behind the other, each naturally aligned, in a struct that is aligned as a whole."""
    slots, at = [], 0
    for register in registers:
        unit, units = storage(register)
        slot = Slot(register, 0, unit, units)
        at = up(at, slot.align)
        slots.append(Slot(register, at, unit, units))
        at += slot.size
    pointers = {}
    for block in blocks:
        at = up(at, pointer)
        pointers[block] = at
        at += pointer
    return Layout(tuple(slots), up(at, align), pointers)


def up(value, align):
    return -(-value // align) * align
