# SPDX-License-Identifier: Apache-2.0
"""python -m tests.bench ARCH"""

import sys

from tests.bench.bench import main

sys.exit(main())
