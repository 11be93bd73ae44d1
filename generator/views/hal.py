# SPDX-License-Identifier: Apache-2.0
"""The HAL hooks: prototypes, the run-time table, both bindings and the check for what is missing."""

from generator.views.output import Output
from generator.views.prose import comment

C_TYPES = {
    "void": "void", "bool": "bool", "u32": "uint32_t", "u64": "uint64_t", "i64": "int64_t", "size": "size_t", "phys": "hy_phys",
    "pointer": "void *", "const_pointer": "const void *", "status": "enum hy_status", "u32_out": "uint32_t *",
}
CONTEXTS = {"any_cpu": "Any CPU", "owner_cpu": "On the CPU that owns the vCPU", "interrupts_off": "interrupts off"}


def outputs(model):
    context = hal_view(model) | {"sources": "desc/hal.yaml"}
    yield Output("include/halyard/hal.h", "hal.h.j2", context)
    yield Output("common/hal.c", "hal.c.j2", context)
    yield Output("common/hal_static.c", "hal_static.c.j2", context)


def hal_view(model):
    """What the templates of hal.h, hal.c, hal_static.c, the mocks and the reference page want to know."""
    rows = [hook_row(hook) for hook in model.hal.hooks]
    return {
        "hooks": rows,
        "groups": [{"name": name, "doc": doc, "comment": comment(doc, 1), "hooks": [row for row in rows if row["group"] == name]}
                   for name, doc in model.hal.groups.items()],
        "mandatory": [row for row in rows if row["mandatory"]],
        "optional": [row for row in rows if not row["mandatory"]],
    }


def declare(c_type, name):
    """A C declaration; the star of a pointer stands at the name."""
    return c_type + name if c_type.endswith("*") else f"{c_type} {name}"


def hook_row(hook):
    args = [{"name": arg.name, "kind": arg.type, "type": C_TYPES[arg.type], "declared": declare(C_TYPES[arg.type], arg.name),
             "doc": arg.doc} for arg in hook.args]
    declared = [arg["declared"] for arg in args]
    names = [arg["name"] for arg in args]
    c_type = C_TYPES[hook.returns.type]
    return {
        "name": hook.name, "id": "HY_HAL_" + hook.name.upper(), "group": hook.group, "doc": hook.doc, "key": hook.key,
        "args": args, "kind": hook.returns.type, "type": c_type, "typed": declare(c_type, ""),
        "is_void": c_type == "void", "returns": hook.returns.doc, "return": "" if c_type == "void" else "return ",
        "must_check": "HY_MUST_CHECK " if hook.returns.type == "status" else "",
        "parameters": ", ".join(declared) or "void", "table_parameters": ", ".join(["void *context"] + declared),
        "call_parameters": ", ".join(["const struct hy_hal *hal"] + declared),
        "names": ", ".join(names), "table_names": ", ".join(["hal->context"] + names),
        "mandatory": hook.mandatory, "default": None if hook.mandatory else default_value(hook.default),
        "where": ", ".join(CONTEXTS[word] for word in hook.context), "comment": comment(_prose(hook, args)),
    }


def default_value(value):
    """A default as C; None where there is nothing to answer."""
    if value in (None, "nothing"):
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


def _prose(hook, args):
    parts = [hook.doc] + [f"`{arg['name']}`: {arg['doc']}" for arg in args]
    if hook.returns.type != "void":
        parts.append(f"Answers: {hook.returns.doc}")
    parts.append(", ".join(CONTEXTS[word] for word in hook.context) + ".")
    return " ".join(parts)
