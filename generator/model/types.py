# SPDX-License-Identifier: Apache-2.0
"""What the descriptions say, typed: the only thing that views see.

Every item carries `key`, its stable name (file#path.in.file), and `where` (file:line), for messages and `show`.
Expressions are the trees of generator.expr.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Optional

from generator.model.neutral_types import Abi, AbiFunction, Exit, Hal, Hook, Item, Member  # noqa: F401
from generator.model.register_types import Field, Form, Part, Register, RegisterClass  # noqa: F401


@dataclass(frozen=True, eq=False)
class Feature(Item):
    bit: int  # the lowest of its bits in the features word
    bits: int  # 1: there or not; more: a number
    probe: Any  # expression over registers read from the hardware


@dataclass(frozen=True, eq=False)
class Need(Item):
    require: Any  # expression over registers read from the hardware, and controls


@dataclass(frozen=True, eq=False)
class Function(Item):
    """A C function of the port that rules may call."""

    items: tuple  # its further arguments: items of the record, or what a rule gives


@dataclass(frozen=True, eq=False)
class Control(Item):
    register: Register
    bits: tuple  # of (Field, value of the field): unconditional
    fixed: tuple  # the same: bits that the manual reserves as one
    when: tuple  # of (feature name, bits as above)
    begin: bool  # of a back end: the register begins with it
    capability: Optional[Register]  # which bits of it must be 1, in the low half, and which may be, in the high half

    @property
    def value(self):
        """The unconditional bits as an integer."""
        return sum(value << field.lsb for field, value in self.bits + self.fixed)


@dataclass(frozen=True, eq=False)
class RecordItem(Item):
    source: str  # "argument", "call", or the name of a register
    register: Optional[Register]
    call: Optional[str]  # the function that answers it
    width: int


@dataclass(frozen=True, eq=False)
class Format(Item):
    """Names for slices: name -> expression."""

    names: dict


@dataclass(frozen=True, eq=False)
class Rule(Item):
    classes: Optional[tuple]  # of int; None: any
    when: Any
    format: Optional[Format]
    exit: Optional[str]
    payload: dict  # name -> expression
    hook: dict  # payload name -> hook of the HAL that answers it
    call: Optional[str]
    operation: Optional[str]  # of the back end in use
    fault: Optional[str]  # that the guest takes: undefined, external_abort, system_error
    sysreg: Optional[dict]  # key write gpr -> expression
    advance: Any  # expression
    likely: bool
    given: dict  # argument of the function -> expression
    sets: tuple  # of (Name, Member or Gpr, expression): what changes before the outcome
    attention: bool  # the port prepares the next entry
    flush: bool  # the next entry of this CPU forgets what it remembers


@dataclass(frozen=True, eq=False)
class TrapClass:
    value: Any  # expression
    bits: int
    names: dict  # class number -> name, as far as the description names them
    unknown: dict  # syndrome address -> expression: payload of an exit that no rule matches


@dataclass(frozen=True, eq=False)
class Pattern(Item):
    width: int
    mask: int
    match: int
    fields: dict  # name -> (msb, lsb)
    condition: Any  # expression (the setting `where`) or None
    access: dict  # setting -> expression
    writeback: Optional[dict]  # reg add -> expression
    assembler: Optional[str]
    extra: dict


@dataclass(frozen=True, eq=False)
class TrappedRegister(Item):
    """One register, or a range of them: parts are (first, last)."""

    parts: tuple
    when: Any  # expression over features, None: always there
    read: Any  # plain value as written: see sysregs.yaml
    write: Any
    direct: bool  # no access traps
    extra: dict


@dataclass(frozen=True, eq=False)
class Sysregs:
    cls: Optional[RegisterClass]
    default: dict  # read write -> plain value
    registers: tuple  # of TrappedRegister
    ranges: tuple
    writes: tuple  # of TrappedRegister: functions of arch.yaml by which rules write registers that instructions of their own move
    direct: tuple  # of TrappedRegister: those that never trap
    key: str

    def number(self, row):
        """The key of a single register."""
        return self.cls.encode([first for first, _ in row.parts])


@dataclass(frozen=True, eq=False)
class TrapMap(Item):
    """Bits that say which registers trap."""

    bytes: int
    read: Any  # expression over `key`: which bit
    write: Any


@dataclass(frozen=True, eq=False)
class Stage2Format(Item):
    settings: dict  # as written, plain


@dataclass(frozen=True, eq=False)
class Stage1Format(Item):
    settings: dict  # as written, plain


@dataclass(frozen=True, eq=False)
class EntryRule(Item):
    number: int
    require: Any  # expression
    register: Optional[Register]


@dataclass(frozen=True, eq=False)
class Gpr:
    names: tuple  # register names by index; "" where the index is the zero register
    zero: Optional[int]
    registers: tuple  # of Register or None
    pairs: tuple = ()  # of (Register, Register): the upper and the lower half of one value, by the indices behind


@dataclass(frozen=True, eq=False)
class Advance(Item):
    when: Any  # expression: that the pc is all that moves; where it does not hold, the port does it. None: always


@dataclass(frozen=True, eq=False)
class Operation(Item):
    """What every back end of an architecture can do."""

    returns: str
    args: tuple  # of Member
    names: dict  # name -> expression; of a back end, as what follows
    when: Any  # expression: that it does anything
    move: Optional[str]  # save or load: sets of registers
    sets: tuple  # of (Name, Member or Gpr, expression)
    attention: bool
    flush: bool
    is_data: bool  # the description says what it does


@dataclass(frozen=True, eq=False)
class Arch(Item):
    folder: str  # desc/arch/NAME
    stem: str  # what C names begin with, behind hy_ and HY_
    manual: str
    word: int
    parameters: dict
    context_align: int
    gpr: Gpr
    pc: Optional[str]
    arguments: tuple
    call_number: Optional[str]
    entry_argument: Optional[str]  # where an entry function has its first one
    result: Optional[str]
    enter: Optional[dict]  # asm argument clobbers doc ref; None: a C call
    advance: Optional[Advance]  # None: by the port
    interrupt_count: int
    interrupt_private: int
    stage2_tag: dict
    config: tuple  # of Member
    features: dict  # name -> Feature
    functions: dict  # name -> Function
    needs: dict  # name -> Need, in order
    subsets: dict  # name -> what it is
    classes: dict  # name -> RegisterClass
    registers: dict  # name -> Register, in order
    controls: tuple
    maps: tuple  # of TrapMap
    record: dict  # name -> RecordItem
    trap_class: Optional[TrapClass]
    formats: dict  # name -> Format
    before: tuple  # of Rule, without outcomes: what every exit does first
    rules: tuple  # of Rule
    instructions: tuple  # of Pattern
    attributes: dict  # name -> Attribute
    tables: dict  # name -> Table
    computed: dict  # name -> Computed
    sysregs: Optional[Sysregs]
    stage2: tuple  # of Stage2Format
    stage1: tuple  # of Stage1Format
    permits: dict  # who may use a page of the guest's own tables: read write execute -> expression, doc ref; empty: not described
    entry: tuple  # of EntryRule
    files: dict  # file name -> the descriptions that it is made of, base first: for headers
    operations: dict  # name -> Operation: what its back ends can do
    base: Optional["Arch"]  # of a back end: the architecture whose context it shares and with which it is linked
    extra: dict
    backends: list = field(default_factory=list)  # of Arch

    @property
    def prefix(self):
        return f"hy_{self.stem}"

    @property
    def macro(self):
        return f"HY_{self.stem.upper()}"

    @property
    def home(self):
        """The architecture whose context, configuration and CPU this one works on."""
        return self if self.base is None else self.base

    @property
    def include(self):
        """The folder of its headers, behind <halyard/...>."""
        return "arch" if self.base is None else self.name

    def owns(self, register):
        """True unless a back end leaves the register to its base."""
        known = None if self.base is None else self.base.registers.get(register.name)
        return known is None or known.cls.name != register.cls.name

    @lru_cache(None)
    def own(self):
        """Registers that are not left to the base, in order."""
        return tuple(register for register in self.registers.values() if self.owns(register))

    def mirrored(self, switch):
        """Registers of a group of the base's context that a back end keeps elsewhere while a guest is bound."""
        return tuple(register for register in self.own() if register.switch == switch and register.name in self.base.registers)

    def group(self, switch):
        """Registers of a switch group, in order."""
        return tuple(r for r in self.registers.values() if r.switch == switch)


@dataclass(frozen=True, eq=False)
class Model:
    exits: dict  # name -> Exit
    hal: Hal
    abis: dict  # name -> Abi
    archs: dict  # name -> Arch
    backends: dict  # name -> Arch: back ends are linked with their base and are no architectures of their own

    @property
    def described(self):
        """Everything that has a folder of its own below desc/arch."""
        return (*self.archs.values(), *self.backends.values())
