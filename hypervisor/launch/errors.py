# SPDX-License-Identifier: Apache-2.0
"""What can go wrong before a guest runs."""


class UsageError(Exception):
    """The command line or a guest file asks for something that makes no sense, or that is not there yet."""


class RunnerError(Exception):
    """Something on this machine is missing or failed: no verdict about any guest."""
