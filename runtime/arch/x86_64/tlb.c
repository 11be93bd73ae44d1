/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance: the core counts flushes, and entries into guests carry them out. */
#include "port.h"

_Static_assert(offsetof(struct hy_percpu, visits) == 0 && offsetof(struct hy_percpu, flushed) == 8, "svm.S looks for them elsewhere");

/* Stores are seen in their order (APM 7.2). */
void hy_port_tables_written(void)
{
	atomic_signal_fence(memory_order_seq_cst);
}
