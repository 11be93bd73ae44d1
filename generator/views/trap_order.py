# SPDX-License-Identifier: Apache-2.0
"""Which rules are tried in which order: likely ones, those of any class that stand first, then by class."""

from dataclasses import dataclass

from generator.views.trap_env import asks


@dataclass(frozen=True)
class Dispatch:
    likely: tuple  # tried before all
    first: tuple  # of any class, before every rule of a class
    classes: tuple  # of (class numbers, rules): classes with the same rules stand together
    other: tuple  # for all other classes


def dispatch(rules, record):
    likely = tuple(rule for rule in rules if rule.likely)
    rest = declined(likely, record) + [rule for rule in rules if not rule.likely]
    first = []
    while rest and rest[0].classes is None:
        first.append(rest.pop(0))
    by_class = {}
    for number in sorted({number for rule in rest for number in rule.classes or ()}):
        mine = upto_unconditional(rule for rule in rest if rule.classes is None or number in rule.classes)
        by_class.setdefault(tuple(rule.name for rule in mine), ([], mine))[0].append(number)
    other = upto_unconditional(rule for rule in rest if rule.classes is None)
    return Dispatch(likely, upto_unconditional(first), tuple((tuple(numbers), mine) for numbers, mine in by_class.values()), other)


def declined(likely, record):
    """Likely rules that have their place among the others too: those behind one that may decline an exit that it was given."""
    first = next((at for at, rule in enumerate(likely) if rule.when is not None and asks(record, rule, rule.when)), len(likely))
    return list(likely[first + 1:])


def upto_unconditional(rules):
    found = []
    for rule in rules:
        found.append(rule)
        if rule.when is None:
            break
    return tuple(found)


def class_tests(rule, text):
    """Conditions that hold where the class is one of the rule's."""
    if rule.classes is None:
        return []
    tests = [f"{text} == 0x{number:02x}" for number in rule.classes]
    return tests if len(tests) == 1 else ["(" + " || ".join(tests) + ")"]
