/* SPDX-License-Identifier: Apache-2.0 */
/* The rest of host.h: power, caches, and where the launcher left the descriptor. */
#include "host.h"
#include "arch.h"
#include "platform.h"
#include "memory.h"
#include "report.h"

#define POWER_SOFT_OFF 0x2000u       /* PM1 control: sleep enable, type 0 is S5 on this board */
#define MULTIBOOT_HAS_MODULES (1u << 3)

/* What a multiboot loader tells, as far as we look (Multiboot Specification 0.6.96, section 3.3). */
struct host_multiboot { uint32_t flags, memory[2], boot_device, command_line, module_count, modules; };
struct host_module { uint32_t start, end, text, reserved; };

void boot_take_module(const struct host_multiboot *information);

/* Called by boot.S, all of the first 4 GiB mapped. Where the emulator cannot put things into memory for us, the loader's first module
 * holds them: the descriptor and what belongs behind it. */
void boot_take_module(const struct host_multiboot *information)
{
	const struct host_module *module;

	if (information == NULL || (information->flags & MULTIBOOT_HAS_MODULES) == 0 || information->module_count == 0)
		return;
	module = (const struct host_module *)(uintptr_t)information->modules;
	memmove((void *)(uintptr_t)PLATFORM_DESCRIPTOR_BASE, (const void *)(uintptr_t)module->start, module->end - module->start);
}

void host_init(void)
{
	uart_init();
	interrupts_init();
	clock_init();
	for (int64_t irq = host_irq_fetch(); irq >= 0; irq = host_irq_fetch()) /* what firmware left pending would end every run of a guest */
		host_irq_end(irq);
}

const void *host_descriptor(void)
{
	return (const void *)(uintptr_t)PLATFORM_DESCRIPTOR_BASE;
}

uint64_t host_ram_base(void)
{
	return PLATFORM_RAM_BASE;
}

/* For a launcher that cannot look into our memory. */
static void host_send_report(void)
{
	uint64_t size;
	const uint8_t *report = report_written(&size);

	if (report == NULL || !uart_has_report_port())
		return;
	for (uint64_t i = 0; i < size; i++)
		uart_put_report(report[i]);
}

void host_power_off(void)
{
	host_send_report();
	uart_drain();
	arch_out16(PLATFORM_POWER_QEMU, POWER_SOFT_OFF);
	arch_out16(PLATFORM_POWER_BOCHS, POWER_SOFT_OFF);
	for (;;)
		__asm__ volatile("hlt");
}

/* Caches are coherent with everything, a guest's and instruction fetches included (SDM 3, 11.6). */
void host_sync_caches(const void *start, uint64_t size)
{
	(void)start;
	(void)size;
}
