# SPDX-License-Identifier: Apache-2.0
"""What a view yields: see generator.render."""

from typing import NamedTuple


class Output(NamedTuple):
    path: str  # below generated/: "include/halyard/exit.h", "<arch>/halyard/arch/context.h"
    template: str  # a file of templates/
    context: dict  # for the template; "sources": the descriptions that the file comes from
