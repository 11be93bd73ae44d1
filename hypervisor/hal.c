/* SPDX-License-Identifier: Apache-2.0 */
/* The HAL hooks of a host with one physical CPU and one guest, all of whose memory is mapped one to one. */
#include "hal.h"
#include "frames.h"
#include "host.h"

#define HAL_TIMERS 16u
#define HAL_NO_DEADLINE UINT64_MAX

struct hal_timer { uint64_t deadline; uint32_t vcpu; bool armed; };

static struct hy_vm *hal_vm;
static struct hy_percpu *hal_cpu;
static void (*hal_receive)(void);
static struct hal_timer timers[HAL_TIMERS];

static struct hy_vcpu *hal_find(uint32_t vm, uint32_t vcpu)
{
	return hal_vm != NULL && hal_vm->id == vm ? hy_vm_vcpu(hal_vm, vcpu) : NULL;
}

/* --- deadlines: the earliest one is in the host's timer --- */

static void hal_timers_update(void)
{
	uint64_t earliest = HAL_NO_DEADLINE;

	for (uint32_t i = 0; i < HAL_TIMERS; i++) {
		if (timers[i].armed && timers[i].deadline < earliest)
			earliest = timers[i].deadline;
	}
	if (earliest == HAL_NO_DEADLINE)
		host_timer_stop();
	else
		host_timer_set(earliest);
}

static void hal_timers_expire(void)
{
	uint64_t now = host_nanos();

	for (uint32_t i = 0; i < HAL_TIMERS; i++) {
		struct hy_vcpu *vcpu = hal_find(hal_vm->id, timers[i].vcpu);

		if (!timers[i].armed || timers[i].deadline > now)
			continue;
		timers[i].armed = false;
		if (vcpu != NULL)
			hy_vcpu_wake(vcpu);
	}
	hal_timers_update();
}

static void hal_cancel_timer(void *context, uint32_t vm, uint32_t vcpu)
{
	(void)context;
	(void)vm;
	for (uint32_t i = 0; i < HAL_TIMERS; i++) {
		if (timers[i].armed && timers[i].vcpu == vcpu)
			timers[i].armed = false;
	}
	hal_timers_update();
}

static enum hy_status hal_register_timer(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
	hal_cancel_timer(context, vm, vcpu);
	for (uint32_t i = 0; i < HAL_TIMERS; i++) {
		if (!timers[i].armed) {
			timers[i] = (struct hal_timer){.deadline = deadline, .vcpu = vcpu, .armed = true};
			hal_timers_update();
			return HY_OK;
		}
	}
	return HY_E_NO_MEMORY;
}

/* --- interrupts --- */

static int64_t hal_irq_fetch(void *context)
{
	(void)context;
	return host_irq_fetch();
}

static void hal_irq_handler(void *context, int64_t irq)
{
	(void)context;
	if (irq == host_irq_timer())
		hal_timers_expire();
	else if (irq == host_irq_uart() && hal_receive != NULL)
		hal_receive();
	host_irq_end(irq); /* a kick has done its work by coming here */
}

static void hal_kick_pcpu(void *context, uint32_t pcpu)
{
	(void)context;
	host_kick(pcpu);
}

static void hal_wait_for_event(void *context)
{
	(void)context;
	host_wait();
}

/* --- memory --- */

static hy_phys hal_alloc_frame(void *context)
{
	(void)context;
	return frames_alloc(1, HY_FRAME_SIZE);
}

static void hal_dealloc_frame(void *context, hy_phys frame)
{
	(void)context;
	frames_free(frame, 1);
}

static hy_phys hal_alloc_frames(void *context, size_t count, size_t align)
{
	(void)context;
	return frames_alloc(count, align);
}

static void hal_dealloc_frames(void *context, hy_phys base, size_t count)
{
	(void)context;
	frames_free(base, count);
}

static void *hal_phys_to_virt(void *context, hy_phys address)
{
	(void)context;
	return (void *)(uintptr_t)address;
}

static hy_phys hal_virt_to_phys(void *context, const void *address)
{
	(void)context;
	return (hy_phys)(uintptr_t)address;
}

static void hal_sync_memory(void *context, const void *start, size_t size)
{
	(void)context;
	host_sync_caches(start, size);
}

/* --- the console of firmware calls: the host's own --- */

static int64_t hal_console_write(void *context, uint32_t vm, const void *bytes, size_t size)
{
	const uint8_t *byte = bytes;

	(void)context;
	(void)vm;
	for (size_t i = 0; i < size; i++)
		uart_put(byte[i]);
	return (int64_t)size;
}

static int64_t hal_console_read(void *context, uint32_t vm, void *bytes, size_t size)
{
	uint8_t *to = bytes;
	size_t count = 0;

	(void)context;
	(void)vm;
	for (int byte; count < size && (byte = uart_get()) >= 0; count++)
		to[count] = (uint8_t)byte;
	return (int64_t)count;
}

/* --- who and when --- */

static uint64_t hal_current_time_nanos(void *context)
{
	(void)context;
	return host_nanos();
}

static uint32_t hal_current_vm_id(void *context)
{
	(void)context;
	return hal_vm != NULL ? hal_vm->id : 0;
}

static uint32_t hal_current_vcpu_id(void *context)
{
	(void)context;
	return hal_cpu != NULL && hal_cpu->bound != NULL ? hal_cpu->bound->config.id : 0;
}

static uint32_t hal_current_pcpu_id(void *context)
{
	(void)context;
	return 0;
}

static enum hy_status hal_vcpu_resides_on(void *context, uint32_t vm, uint32_t vcpu, uint32_t *pcpu)
{
	const struct hy_vcpu *found = hal_find(vm, vcpu);

	(void)context;
	if (found == NULL || hal_cpu == NULL || hal_cpu->bound != found)
		return HY_E_NOT_FOUND;
	*pcpu = 0;
	return HY_OK;
}

static enum hy_status hal_inject_irq_to_vcpu(void *context, uint32_t vm, uint32_t vcpu, uint32_t irq)
{
	struct hy_vcpu *found = hal_find(vm, vcpu);
	const struct hy_interrupt interrupt = {.number = irq};

	(void)context;
	return found != NULL ? hy_vcpu_inject_interrupt(found, &interrupt) : HY_E_NOT_FOUND;
}

static struct hy_hal hal_table = {
	.irq_fetch = hal_irq_fetch,
	.irq_handler = hal_irq_handler,
	.kick_pcpu = hal_kick_pcpu,
	.wait_for_event = hal_wait_for_event,
	.alloc_frame = hal_alloc_frame,
	.dealloc_frame = hal_dealloc_frame,
	.alloc_frames = hal_alloc_frames,
	.dealloc_frames = hal_dealloc_frames,
	.phys_to_virt = hal_phys_to_virt,
	.virt_to_phys = hal_virt_to_phys,
	.current_time_nanos = hal_current_time_nanos,
	.current_vm_id = hal_current_vm_id,
	.current_vcpu_id = hal_current_vcpu_id,
	.current_pcpu_id = hal_current_pcpu_id,
	.vcpu_resides_on = hal_vcpu_resides_on,
	.inject_irq_to_vcpu = hal_inject_irq_to_vcpu,
	.register_timer = hal_register_timer,
	.cancel_timer = hal_cancel_timer,
	.sync_memory = hal_sync_memory,
	.console_write = hal_console_write,
	.console_read = hal_console_read,
};

enum hy_status hal_bind(const struct hy_hal **hal, const char **missing)
{
	enum hy_status status = hy_hal_bind(&hal_table, missing);

	if (status == HY_OK)
		*hal = &hal_table;
	return status;
}

void hal_attach(struct hy_vm *vm, struct hy_percpu *cpu)
{
	hal_vm = vm;
	hal_cpu = cpu;
}

void hal_on_receive(void (*receive)(void))
{
	hal_receive = receive;
}
