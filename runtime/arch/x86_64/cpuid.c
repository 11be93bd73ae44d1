/* SPDX-License-Identifier: Apache-2.0 */
/* What the CPU says of itself. By itself, since tests answer it themselves. */
#include "port.h"

void hy_cpuid_execute(uint32_t leaf, uint32_t subleaf, uint32_t answer[4])
{
	__asm__ volatile("cpuid" : "=a"(answer[0]), "=b"(answer[1]), "=c"(answer[2]), "=d"(answer[3]) : "a"(leaf), "c"(subleaf));
}
