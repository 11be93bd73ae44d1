# SPDX-License-Identifier: Apache-2.0
"""Rules that are tried before all others, inline: conditions as comparisons of whole items, results into any struct hy_exit."""

import re

from generator.expr import Binary, Name, Num
from generator.expr_c import test
from generator.views.bit_tests import comparison, merged
from generator.views.exits import exit_id
from generator.views.prose import comment
from generator.views.wrap import wrapped


def likely(view):
    """What traps_likely.h.j2 shows of a TrapView."""
    env, rules = view.env, view.table.likely
    have, steps = [], []
    for rule in rules:
        new = [item for item in env.items_of(rule, env.split(rule)[0]) if item not in have]
        have += new
        steps.append({"reads": env.reads(new), "test": condition(view, rule), "comment": comment(source(rule), 1),
                      "id": identifier(view.arch, rule), "then": view.rules[rule.name]["invocation"]})
    tests = [text for step in steps for text in [step["test"], *step["reads"]]]
    reported = {}
    for rule in rules:
        if rule.exit is not None and rule.exit != "nothing":
            reported.setdefault(exit_id(rule.exit), identifier(view.arch, rule))
    thens = [step["then"] for step in steps]
    return {"steps": steps, "locals": env.helpers(tests), "reported": list(reported.items()),
            "test_vcpu": uses("vcpu", tests + env.helpers(tests)), "test_record": uses("record", tests),
            "vcpu": uses("vcpu", thens), "record": uses("record", thens), "exit": uses("exit", thens)}


def uses(name, texts):
    return any(re.search(rf"\b{name}\b", text) for text in texts)


def identifier(arch, rule):
    return f"{arch.macro}_LIKELY_{rule.name.upper()}"


def source(rule):
    """The condition as the description says it."""
    classes = [] if rule.classes is None else [f"class {', '.join(f'0x{number:02x}' for number in rule.classes)}"]
    said = [str(rule.values["when"][0])] if rule.when is not None else []
    return f"{rule.key}: {' and '.join(classes + said) or 'always'}"


def condition(view, rule):
    """The class and the rule's own condition, but for what its function still looks at."""
    arch, env = view.arch, view.env
    names = rule.format.names if rule.format is not None else {}
    wanted, _ = env.split(rule)

    def resolve(node):
        return names.get(node.name) if type(node) is Name else None

    items, tests = set(arch.record), []
    mine = [Binary("==", arch.trap_class.value, Num(number, 0, 0), 0, 0) for number in rule.classes or ()]
    if len(mine) == 1 and comparison(mine[0], resolve, items) is not None:
        wanted.insert(0, mine[0])
    elif mine:
        tests = [" || ".join(f"{arch.prefix}_trap_class(record) == 0x{number:02x}" for number in rule.classes)]
    tests += [test(ast, env.of(rule)) for ast in merged(wanted, resolve, items)]
    return wrapped(together(tests) or "true")


def together(tests):
    """Conditions that all have to hold, as one."""
    return " && ".join(f"({text})" if len(tests) > 1 and ("||" in text or "?" in text) else text for text in tests)


def any_of(tests):
    """Conditions of which one has to hold, as one."""
    return " || ".join(f"({text})" if len(tests) > 1 and ("&&" in text or "?" in text) else text for text in tests)
