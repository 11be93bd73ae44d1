# SPDX-License-Identifier: Apache-2.0
"""selftest.c of an architecture: what its description says, checked in the C that was made of it. Expectations are computed here by
the interpreter of expressions, not by the emitter of C."""

from generator.expr import Name
from generator.interpret import evaluate
from generator.views.c_names import kept, readable, sources, writable
from generator.views.layout import memory_blocks, storage
from generator.views.output import Output
from generator.views.registers import is_held, register_id
from generator.views.selftest_computed import computed_tests
from generator.views.selftest_sysregs import PATTERN, sysreg_tests
from generator.views.stage2 import table
from generator.views.selftest_traps import instruction_tests, trap_tests
from generator.views.tables import table_tests




def outputs(model):
    for arch in model.archs.values():
        yield Output(f"{arch.name}/selftest.c", "selftest.c.j2", selftest_view(arch, model.exits))


def selftest_view(arch, exits):
    traps = trap_tests(arch, exits)
    tests = ["registers_do_not_overlap", "unknown_registers_are_refused", "registers_have_names", "reset_values"]
    tests += ["stage2_formats"] if arch.stage2 else []
    tests += ["registers_of_features"] if any(absent(register) for register in arch.registers.values() if kept(register)) else []
    tests += [f"decodes_{row['name']}" for row in traps["rules"]]
    tests += ["every_class_is_decoded"] if traps["classes"] else []
    sysregs = sysreg_tests(arch)
    tests += sysregs["tests"] if sysregs else []
    instructions = instruction_tests(arch)
    tests += ["instructions", "any_word_is_decoded"] if instructions else []
    tables = table_tests(arch)
    tests += ["tables", "any_index_has_a_row"] if tables else []
    computed = computed_tests(arch)
    tests += [f"computes_{row['name']}" for row in computed]
    tests += ["columns"] if tables and tables["computed"] else []
    return {
        "arch": arch, "list": table(arch), "prefix": arch.prefix, "macro": arch.macro, "sources": sources(arch, *sorted(arch.files)),
        "traps": traps, "sysregs": sysregs, "tables": tables, "computed": computed,
        "instructions": instructions, "resets": resets(arch), "tests": tests, "pattern": f"UINT64_C(0x{PATTERN:x})",
        "absent": [register_id(arch, register.name) for register in arch.registers.values() if kept(register) and absent(register)],
        "blocks": memory_blocks(arch), "writable": writable_ids(arch),
        "hosted": any(readable(register) or writable(register) for register in arch.registers.values()),
    }


def writable_ids(arch):
    """How many register numbers can be written: wide registers and arrays have several."""
    return sum(storage(register)[1] for register in arch.registers.values()
               if register.access != "ro" and (kept(register) or is_held(register) and writable(register)))


def absent(register):
    """True when a CPU without any feature lacks the register."""
    return register.when is not None and not evaluate(register.when, lambda node: 0 if isinstance(node, Name) else None)


def resets(arch):
    """What a register holds after a reset, as far as it is a number or the host's own value of some register."""
    rows = []
    for register in arch.registers.values():
        if not kept(register):
            continue
        bits = 8 * storage(register)[0]
        value = (PATTERN if register.reset_from else register.reset or 0) & ((1 << bits) - 1)
        rows.append({"id": register_id(arch, register.name), "value": f"UINT64_C(0x{value:x})"})
        rows += [{"id": f"{register_id(arch, register.name)}_{at}", "value": f"UINT64_C(0x{part.reset or 0:x})"}
                 for part in register.parts for at in range(max(part.first, 1), part.last + 1)]
    return rows
