# SPDX-License-Identifier: Apache-2.0
"""The typed model of all descriptions: `from generator.model import build_model, Arch, Register, ...`."""

from generator.model.build import build_model  # noqa: F401
from generator.model.types import *  # noqa: F401,F403
