# SPDX-License-Identifier: Apache-2.0
"""Registers, typed: their classes and their fields."""

from dataclasses import dataclass
from typing import Any, Optional

from generator.model.neutral_types import Item


@dataclass(frozen=True, eq=False)
class Field(Item):
    msb: int
    lsb: int
    reserved: Optional[int]  # None: in use

    @property
    def width(self):
        return self.msb - self.lsb + 1

    @property
    def mask(self):
        return ((1 << self.width) - 1) << self.lsb


@dataclass(frozen=True)
class Form:
    """How what a register is follows from what is kept: expressions, over `raw` where the class moves it, over `value` in `write`."""

    read: Any  # None: cannot be read, or is as it is kept
    write: Any  # the same; or {register: expression}, in order, of which the register consists

    @property
    def parts(self):
        """{register: expression} where other registers keep it."""
        return self.write if isinstance(self.write, dict) else {}


@dataclass(frozen=True, eq=False)
class RegisterClass(Item):
    width: int
    encoding: dict  # part -> bits, widest place first; empty: no encoding
    spelling: Optional[str]
    asm: dict  # save restore save_pair restore_pair -> idiom
    c: dict  # read write swap -> idiom; save restore -> idiom over memory, clobbers
    align: Optional[int]  # bytes: where a register begins in memory
    accessor: dict  # read write -> function of the port, by encoding
    memory: Optional[str]  # the structure that memory holds
    at: Optional[str]  # of a back end: the word of the context that holds its address
    cached_by: Optional[str]  # the register of the structure whose bits say what the hardware may keep from before
    form: Optional[Form]
    oracle: dict
    extra: dict

    def encode(self, parts):
        """One integer out of the parts of an encoding: the register's key."""
        value = 0
        for bits, part in zip(self.encoding.values(), parts):
            value = (value << bits) | part
        return value


@dataclass(frozen=True, eq=False)
class Part(Item):
    """Values of a register of several that have something of their own."""

    first: int
    last: int
    reset: Optional[int]
    legal: Any  # as of a register


@dataclass(frozen=True, eq=False)
class Register(Item):
    id: int  # place in the file, families expanded
    family: Optional[str]  # `x{n}` where the register is one of a family
    cls: RegisterClass
    width: int
    count: int
    switch: str
    subset: Optional[str]
    translates: bool  # TLBs remember what followed from its value
    host: bool  # the host has a value of its own, kept while a guest is bound
    when: Any  # expression over features, None: always there
    access: str
    encoding: Optional[tuple]
    alias: dict  # name -> encoding
    spelling: str
    high: Optional[tuple]  # encoding of the upper half, where instructions move halves
    high_spelling: Optional[str]
    reset: Any  # integer or None
    reset_from: Optional[str]
    save_only: Optional[str]
    restore_only: Optional[str]
    begin: Any  # expression: what it begins with, of a back end's own; of group host, what it holds while the CPU is enabled
    restored_last: Optional[str]  # why, or None
    meanwhile: Any  # a number, or the name of the control, whose value it holds while the others move
    legal: Any  # expression over `value` and features: what a guest's value becomes before it is loaded
    parts: tuple  # of Part
    offset: Optional[int]  # of a block register in its structure
    cached: Optional[int]  # the bit of cached_by that changing it clears
    form: Optional[Form]  # its own, or its class's
    fields: tuple  # of Field, as written
    extra: dict

    @property
    def number(self):
        """The encoding as one integer, None without one."""
        return None if self.encoding is None else self.cls.encode(self.encoding)

    @property
    def words(self):
        """What idioms may name of a register: the parts of its encoding, the whole as a number, its name and spelling, the upper half's."""
        parts = dict(zip(self.cls.encoding, self.encoding)) if self.encoding is not None else {}
        return {**parts, "number": self.number, "name": self.name, "spelling": self.spelling, "high": self.high_spelling}
