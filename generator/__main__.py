# SPDX-License-Identifier: Apache-2.0
"""python -m generator: see generator.cli."""

import gc
import sys

gc.disable()  # a process that ends within a second makes no garbage worth looking for

from generator.cli import main  # noqa: E402

sys.exit(main())
