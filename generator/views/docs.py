# SPDX-License-Identifier: Apache-2.0
"""The reference pages: what the host provides, and what each architecture describes."""

from generator.views.hal import hal_view
from generator.views.output import Output


def outputs(model):
    yield Output('docs/hal.md', 'hal.md.j2', hal_page(model))


def hal_page(model):
    view = hal_view(model)
    for hook in view['hooks']:
        hook['obligation'] = 'mandatory' if hook['mandatory'] else f"optional; without it: {_without(hook)}"
        hook['static'] = f"{hook['typed']}hy_hal_{hook['name']}({hook['parameters']})"
        hook['member'] = f"{hook['typed']}(*{hook['name']})({hook['table_parameters']})"
    return view | {'sources': 'desc/hal.yaml'}


def _without(hook):
    return 'nothing happens' if hook['default'] is None else f"answers `{hook['default']}`"


def cell(text):
    """Prose in a cell of a table."""
    return ' '.join(str(text).split()).replace('|', '\\|')
