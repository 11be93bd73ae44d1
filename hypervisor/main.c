/* SPDX-License-Identifier: Apache-2.0 */
/* The reference hypervisor: takes the launcher's description of a guest, builds and runs it, and powers off. */
#include "console.h"
#include "frames.h"
#include "guest.h"
#include "hal.h"
#include "host.h"
#include "report.h"

static struct guest guest;

static void main_refuse(const char *what, const char *why)
{
	console_print("halyard: cannot build the guest: %s%s%s\n", what, why[0] != 0 ? ": " : "", why);
	report_end_because(REPORT_BAD_DESCRIPTOR, what, why);
	host_power_off();
}

/* Frames of the allocator begin where the last payload ends. */
static void main_init_memory(const struct guest_descriptor *descriptor)
{
	uint64_t end = (uint64_t)(uintptr_t)(descriptor + 1);

	for (uint64_t i = 0; i < descriptor->payload_count; i++) {
		if (descriptor->payloads[i].source + descriptor->payloads[i].size > end)
			end = descriptor->payloads[i].source + descriptor->payloads[i].size;
	}
	frames_init((end + HY_FRAME_SIZE - 1) & ~(uint64_t)(HY_FRAME_SIZE - 1), descriptor->report);
}

void host_main(void)
{
	const struct guest_descriptor *descriptor = host_descriptor();
	const struct hy_hal *hal = NULL;
	const char *what;
	enum hy_status status;

	host_init();
	what = guest_check(descriptor);
	if (what != NULL)
		main_refuse(what, "");
	host_map_ram(descriptor->host_size);
	report_init((void *)(uintptr_t)descriptor->report, descriptor->report_size, (descriptor->flags & GUEST_LOG_EXITS) != 0);
	main_init_memory(descriptor);
	if (hal_bind(&hal, &what) != HY_OK)
		main_refuse("a hook is missing", what);
	hal_attach(&guest.vm, &guest.cpu);
	hal_on_receive(guest_receive);
	status = guest_build(&guest, descriptor, hal, &what);
	if (guest.cpu.lacking != NULL)
		main_refuse("this CPU lacks", guest.cpu.lacking);
	if (status != HY_OK)
		main_refuse(what, hy_status_name(status));
	uart_receive_interrupt(true);
	guest_run(&guest);
	host_power_off();
}
