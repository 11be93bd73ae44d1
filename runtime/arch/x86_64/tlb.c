/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance: the core counts flushes, and entries into guests carry them out. */
#include <halyard/port.h>

#include <stdatomic.h>

/* Stores are seen in their order (APM 7.2). */
void hy_port_tables_written(void)
{
	atomic_signal_fence(memory_order_seq_cst);
}
