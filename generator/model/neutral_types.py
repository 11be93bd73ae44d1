# SPDX-License-Identifier: Apache-2.0
"""What the neutral descriptions say, typed: exits, HAL hooks, guest-to-firmware calls."""

from dataclasses import dataclass
from typing import Any, Optional


@dataclass(frozen=True, eq=False)
class Item:
    """What every described thing has. `values` maps a setting's name to (plain value, file:line), for `show`."""

    name: str
    key: str
    where: str
    doc: str
    ref: str
    values: dict


@dataclass(frozen=True, eq=False)
class Member:
    """A typed member: of an exit's payload, a hook's arguments, an ABI call or the configuration."""

    name: str
    type: str
    doc: str
    key: str


@dataclass(frozen=True, eq=False)
class Exit(Item):
    value: int
    payload: tuple  # of Member


@dataclass(frozen=True, eq=False)
class Hook(Item):
    group: str
    returns: Member
    args: tuple  # of Member
    mandatory: bool
    default: Any  # None when mandatory: a literal, the name of a constant, or "nothing"
    context: tuple  # of str


@dataclass(frozen=True, eq=False)
class AbiFunction(Item):
    ids: dict  # word bits -> id; {None: id} where the id serves every width; {} where the extension is the call
    args: tuple  # of Member
    exit: Optional[str]
    extension: Optional[str]


@dataclass(frozen=True, eq=False)
class AbiExtension(Item):
    id: int


@dataclass(frozen=True, eq=False)
class Abi(Item):
    not_supported: int
    results: dict  # name -> value
    extensions: dict  # name -> AbiExtension; empty where calls are named by one id
    functions: tuple  # of AbiFunction
    extra: dict  # further settings of the file, as they stand


@dataclass(frozen=True, eq=False)
class Hal:
    groups: dict  # name -> doc
    hooks: tuple  # of Hook
    key: str
