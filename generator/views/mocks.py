# SPDX-License-Identifier: Apache-2.0
"""A HAL for CMocka tests: counts calls and makes the nth call of a hook fail."""

from generator.views.hal import hal_view
from generator.views.output import Output

# What a hook answers that fails, by the type it answers; hooks of other types cannot fail.
FAILURES = {"phys": "HY_PHYS_NONE", "pointer": "NULL", "bool": "false", "status": "HY_E_HARDWARE", "i64": "HY_IRQ_NONE"}
# How CMocka's queue (will_return) hands a value out.
QUEUED = {"pointer": "mock_ptr_type(void *)", "bool": "mock() != 0"}


def outputs(model):
    context = mock_view(model) | {"sources": "desc/hal.yaml"}
    yield Output("tests/mock_hal.h", "mock_hal.h.j2", context)
    yield Output("tests/mock_hal.c", "mock_hal.c.j2", context)


def mock_view(model):
    view = hal_view(model)
    for hook in view["hooks"]:
        hook["failure"] = FAILURES.get(hook["kind"])
        hook["queued"] = None if hook["is_void"] else QUEUED.get(hook["kind"], f"mock_type({hook['type']})")
        hook["forwarded"] = ", ".join(["mock->behaviour->context"] + [arg["name"] for arg in hook["args"]])
        hook["outputs"] = [arg for arg in hook["args"] if arg["kind"] == "u32_out"]
    view["fallible"] = [hook for hook in view["hooks"] if hook["failure"]]
    return view
