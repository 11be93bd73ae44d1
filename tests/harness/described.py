# SPDX-License-Identifier: Apache-2.0
"""Which architectures are described, and which back ends they have."""

from __future__ import annotations

import re
from pathlib import Path

DESCRIPTIONS = Path(__file__).resolve().parents[2] / "desc" / "arch"


def everything() -> list[str]:
    return sorted(path.name for path in DESCRIPTIONS.iterdir() if path.is_dir())


def base(name: str) -> str | None:
    """The architecture that a back end belongs to; None for an architecture."""
    text = (DESCRIPTIONS / name / "arch.yaml").read_text(encoding="utf-8")
    extended = re.search(r"^extends: (\w+)", text, re.MULTILINE)
    return extended[1] if extended and re.search(r"^backend: true", text, re.MULTILINE) else None


def architectures() -> list[str]:
    return [name for name in everything() if base(name) is None]


def backends(arch: str) -> list[str]:
    return [name for name in everything() if base(name) == arch]
