/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance: the core counts flushes, and entries into guests carry them out. */
#include <halyard/port.h>

#include <stdatomic.h>

/* Stores are seen in their order (APM 7.2), but loads behind them may come first: who looks then whether anybody walks the tables would be
 * told no by a CPU that already does, and finds them as they were. */
void hy_port_tables_written(void)
{
	atomic_thread_fence(memory_order_seq_cst);
}
