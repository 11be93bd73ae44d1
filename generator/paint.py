# SPDX-License-Identifier: Apache-2.0
"""Colours, on a terminal only."""

import os
import re


class Paint:
    """Colours text for a stream; leaves it alone where the stream is no terminal or the user wants none."""

    def __init__(self, stream):
        self.on = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def __call__(self, text, code):
        return f"\033[{code}m{text}\033[0m" if self.on and text else text

    def bold(self, text):
        return self(text, "1")

    def faint(self, text):
        return self(text, "2")

    def diagnostic(self, diagnostic):
        """An error as people read it, its kind and its caret in colour."""
        text = str(diagnostic)
        if not self.on:
            return text
        text = re.sub(r"error\[E\d+\]:", lambda match: self(match.group(), "1;31"), text, count=1)
        text = re.sub(r"(?m)^( +\| *)(\^~*)$", lambda match: match.group(1) + self(match.group(2), "1;31"), text)
        return re.sub(r"(?m)^  hint:", lambda match: self(match.group(), "1;36"), text)
