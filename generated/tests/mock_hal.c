/* Generated from desc/hal.yaml by `./halyard gen`; do not edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mock_hal.h"

/* Counts a call; true when it is the one that has to fail. */
static bool called(struct mock_hal *mock, enum hy_hal_hook hook)
{
	return ++mock->calls[hook] == mock->fail_at[hook];
}

/* desc/hal.yaml#hooks.irq_fetch */
int64_t mock_hal_irq_fetch(void *context)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_IRQ_FETCH))
		return HY_IRQ_NONE;
	if (mock->behaviour != NULL && mock->behaviour->irq_fetch != NULL)
		return mock->behaviour->irq_fetch(mock->behaviour->context);
	return mock_type(int64_t);
}

/* desc/hal.yaml#hooks.irq_handler */
void mock_hal_irq_handler(void *context, int64_t irq)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_IRQ_HANDLER);
	if (mock->behaviour != NULL && mock->behaviour->irq_handler != NULL)
		mock->behaviour->irq_handler(mock->behaviour->context, irq);
}

/* desc/hal.yaml#hooks.alloc_frame */
hy_phys mock_hal_alloc_frame(void *context)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_ALLOC_FRAME))
		return HY_PHYS_NONE;
	if (mock->behaviour != NULL && mock->behaviour->alloc_frame != NULL)
		return mock->behaviour->alloc_frame(mock->behaviour->context);
	return mock_type(hy_phys);
}

/* desc/hal.yaml#hooks.dealloc_frame */
void mock_hal_dealloc_frame(void *context, hy_phys frame)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_DEALLOC_FRAME);
	if (mock->behaviour != NULL && mock->behaviour->dealloc_frame != NULL)
		mock->behaviour->dealloc_frame(mock->behaviour->context, frame);
}

/* desc/hal.yaml#hooks.alloc_frames */
hy_phys mock_hal_alloc_frames(void *context, size_t count, size_t align)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_ALLOC_FRAMES))
		return HY_PHYS_NONE;
	if (mock->behaviour != NULL && mock->behaviour->alloc_frames != NULL)
		return mock->behaviour->alloc_frames(mock->behaviour->context, count, align);
	return mock_type(hy_phys);
}

/* desc/hal.yaml#hooks.dealloc_frames */
void mock_hal_dealloc_frames(void *context, hy_phys base, size_t count)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_DEALLOC_FRAMES);
	if (mock->behaviour != NULL && mock->behaviour->dealloc_frames != NULL)
		mock->behaviour->dealloc_frames(mock->behaviour->context, base, count);
}

/* desc/hal.yaml#hooks.phys_to_virt */
void *mock_hal_phys_to_virt(void *context, hy_phys address)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_PHYS_TO_VIRT))
		return NULL;
	if (mock->behaviour != NULL && mock->behaviour->phys_to_virt != NULL)
		return mock->behaviour->phys_to_virt(mock->behaviour->context, address);
	return mock_ptr_type(void *);
}

/* desc/hal.yaml#hooks.virt_to_phys */
hy_phys mock_hal_virt_to_phys(void *context, const void *address)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_VIRT_TO_PHYS))
		return HY_PHYS_NONE;
	if (mock->behaviour != NULL && mock->behaviour->virt_to_phys != NULL)
		return mock->behaviour->virt_to_phys(mock->behaviour->context, address);
	return mock_type(hy_phys);
}

/* desc/hal.yaml#hooks.sync_memory */
void mock_hal_sync_memory(void *context, const void *start, size_t size)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_SYNC_MEMORY);
	if (mock->behaviour != NULL && mock->behaviour->sync_memory != NULL)
		mock->behaviour->sync_memory(mock->behaviour->context, start, size);
}

/* desc/hal.yaml#hooks.alloc_memory_region_at */
bool mock_hal_alloc_memory_region_at(void *context, hy_phys base, size_t size)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_ALLOC_MEMORY_REGION_AT))
		return false;
	if (mock->behaviour != NULL && mock->behaviour->alloc_memory_region_at != NULL)
		return mock->behaviour->alloc_memory_region_at(mock->behaviour->context, base, size);
	return mock() != 0;
}

/* desc/hal.yaml#hooks.dealloc_memory_region_at */
void mock_hal_dealloc_memory_region_at(void *context, hy_phys base, size_t size)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_DEALLOC_MEMORY_REGION_AT);
	if (mock->behaviour != NULL && mock->behaviour->dealloc_memory_region_at != NULL)
		mock->behaviour->dealloc_memory_region_at(mock->behaviour->context, base, size);
}

/* desc/hal.yaml#hooks.current_time_nanos */
uint64_t mock_hal_current_time_nanos(void *context)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_CURRENT_TIME_NANOS);
	if (mock->behaviour != NULL && mock->behaviour->current_time_nanos != NULL)
		return mock->behaviour->current_time_nanos(mock->behaviour->context);
	return mock_type(uint64_t);
}

/* desc/hal.yaml#hooks.current_vm_id */
uint32_t mock_hal_current_vm_id(void *context)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_CURRENT_VM_ID);
	if (mock->behaviour != NULL && mock->behaviour->current_vm_id != NULL)
		return mock->behaviour->current_vm_id(mock->behaviour->context);
	return mock_type(uint32_t);
}

/* desc/hal.yaml#hooks.current_vcpu_id */
uint32_t mock_hal_current_vcpu_id(void *context)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_CURRENT_VCPU_ID);
	if (mock->behaviour != NULL && mock->behaviour->current_vcpu_id != NULL)
		return mock->behaviour->current_vcpu_id(mock->behaviour->context);
	return mock_type(uint32_t);
}

/* desc/hal.yaml#hooks.current_pcpu_id */
uint32_t mock_hal_current_pcpu_id(void *context)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_CURRENT_PCPU_ID);
	if (mock->behaviour != NULL && mock->behaviour->current_pcpu_id != NULL)
		return mock->behaviour->current_pcpu_id(mock->behaviour->context);
	return mock_type(uint32_t);
}

/* desc/hal.yaml#hooks.vcpu_resides_on */
enum hy_status mock_hal_vcpu_resides_on(void *context, uint32_t vm, uint32_t vcpu, uint32_t *pcpu)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_VCPU_RESIDES_ON))
		return HY_E_HARDWARE;
	if (mock->behaviour != NULL && mock->behaviour->vcpu_resides_on != NULL)
		return mock->behaviour->vcpu_resides_on(mock->behaviour->context, vm, vcpu, pcpu);
	*pcpu = mock_type(uint32_t);
	return mock_type(enum hy_status);
}

/* desc/hal.yaml#hooks.inject_irq_to_vcpu */
enum hy_status mock_hal_inject_irq_to_vcpu(void *context, uint32_t vm, uint32_t vcpu, uint32_t irq)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_INJECT_IRQ_TO_VCPU))
		return HY_E_HARDWARE;
	if (mock->behaviour != NULL && mock->behaviour->inject_irq_to_vcpu != NULL)
		return mock->behaviour->inject_irq_to_vcpu(mock->behaviour->context, vm, vcpu, irq);
	return mock_type(enum hy_status);
}

/* desc/hal.yaml#hooks.kick_pcpu */
void mock_hal_kick_pcpu(void *context, uint32_t pcpu)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_KICK_PCPU);
	if (mock->behaviour != NULL && mock->behaviour->kick_pcpu != NULL)
		mock->behaviour->kick_pcpu(mock->behaviour->context, pcpu);
}

/* desc/hal.yaml#hooks.wait_for_event */
void mock_hal_wait_for_event(void *context)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_WAIT_FOR_EVENT);
	if (mock->behaviour != NULL && mock->behaviour->wait_for_event != NULL)
		mock->behaviour->wait_for_event(mock->behaviour->context);
}

/* desc/hal.yaml#hooks.register_timer */
enum hy_status mock_hal_register_timer(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_REGISTER_TIMER))
		return HY_E_HARDWARE;
	if (mock->behaviour != NULL && mock->behaviour->register_timer != NULL)
		return mock->behaviour->register_timer(mock->behaviour->context, vm, vcpu, deadline);
	return mock_type(enum hy_status);
}

/* desc/hal.yaml#hooks.cancel_timer */
void mock_hal_cancel_timer(void *context, uint32_t vm, uint32_t vcpu)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_CANCEL_TIMER);
	if (mock->behaviour != NULL && mock->behaviour->cancel_timer != NULL)
		mock->behaviour->cancel_timer(mock->behaviour->context, vm, vcpu);
}

/* desc/hal.yaml#hooks.host_cpu_count */
uint32_t mock_hal_host_cpu_count(void *context)
{
	struct mock_hal *mock = context;

	(void)called(mock, HY_HAL_HOST_CPU_COUNT);
	if (mock->behaviour != NULL && mock->behaviour->host_cpu_count != NULL)
		return mock->behaviour->host_cpu_count(mock->behaviour->context);
	return mock_type(uint32_t);
}

/* desc/hal.yaml#hooks.console_write */
int64_t mock_hal_console_write(void *context, uint32_t vm, const void *bytes, size_t size)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_CONSOLE_WRITE))
		return HY_IRQ_NONE;
	if (mock->behaviour != NULL && mock->behaviour->console_write != NULL)
		return mock->behaviour->console_write(mock->behaviour->context, vm, bytes, size);
	return mock_type(int64_t);
}

/* desc/hal.yaml#hooks.console_read */
int64_t mock_hal_console_read(void *context, uint32_t vm, void *bytes, size_t size)
{
	struct mock_hal *mock = context;

	if (called(mock, HY_HAL_CONSOLE_READ))
		return HY_IRQ_NONE;
	if (mock->behaviour != NULL && mock->behaviour->console_read != NULL)
		return mock->behaviour->console_read(mock->behaviour->context, vm, bytes, size);
	return mock_type(int64_t);
}

void mock_hal_init(struct mock_hal *mock, const struct hy_hal *behaviour)
{
	memset(mock, 0, sizeof(*mock));
	mock->behaviour = behaviour;
	mock->hal.context = mock;
	mock->hal.irq_fetch = mock_hal_irq_fetch;
	mock->hal.irq_handler = mock_hal_irq_handler;
	mock->hal.alloc_frame = mock_hal_alloc_frame;
	mock->hal.dealloc_frame = mock_hal_dealloc_frame;
	mock->hal.alloc_frames = mock_hal_alloc_frames;
	mock->hal.dealloc_frames = mock_hal_dealloc_frames;
	mock->hal.phys_to_virt = mock_hal_phys_to_virt;
	mock->hal.virt_to_phys = mock_hal_virt_to_phys;
	mock->hal.sync_memory = mock_hal_sync_memory;
	mock->hal.alloc_memory_region_at = mock_hal_alloc_memory_region_at;
	mock->hal.dealloc_memory_region_at = mock_hal_dealloc_memory_region_at;
	mock->hal.current_time_nanos = mock_hal_current_time_nanos;
	mock->hal.current_vm_id = mock_hal_current_vm_id;
	mock->hal.current_vcpu_id = mock_hal_current_vcpu_id;
	mock->hal.current_pcpu_id = mock_hal_current_pcpu_id;
	mock->hal.vcpu_resides_on = mock_hal_vcpu_resides_on;
	mock->hal.inject_irq_to_vcpu = mock_hal_inject_irq_to_vcpu;
	mock->hal.kick_pcpu = mock_hal_kick_pcpu;
	mock->hal.wait_for_event = mock_hal_wait_for_event;
	mock->hal.register_timer = mock_hal_register_timer;
	mock->hal.cancel_timer = mock_hal_cancel_timer;
	mock->hal.host_cpu_count = mock_hal_host_cpu_count;
	mock->hal.console_write = mock_hal_console_write;
	mock->hal.console_read = mock_hal_console_read;
	assert_int_equal(hy_hal_bind(&mock->hal, NULL), HY_OK);
}

void mock_hal_fail(struct mock_hal *mock, enum hy_hal_hook hook, unsigned nth)
{
	mock->fail_at[hook] = nth == 0 ? 0 : mock->calls[hook] + nth;
}

bool mock_hal_failed(const struct mock_hal *mock, enum hy_hal_hook hook)
{
	return mock->fail_at[hook] != 0 && mock->calls[hook] >= mock->fail_at[hook];
}

bool mock_hal_can_fail(enum hy_hal_hook hook)
{
	static const bool fallible[HY_HAL_COUNT] = {
		[HY_HAL_IRQ_FETCH] = true,
		[HY_HAL_ALLOC_FRAME] = true,
		[HY_HAL_ALLOC_FRAMES] = true,
		[HY_HAL_PHYS_TO_VIRT] = true,
		[HY_HAL_VIRT_TO_PHYS] = true,
		[HY_HAL_ALLOC_MEMORY_REGION_AT] = true,
		[HY_HAL_VCPU_RESIDES_ON] = true,
		[HY_HAL_INJECT_IRQ_TO_VCPU] = true,
		[HY_HAL_REGISTER_TIMER] = true,
		[HY_HAL_CONSOLE_WRITE] = true,
		[HY_HAL_CONSOLE_READ] = true,
	};

	return (unsigned)hook < HY_HAL_COUNT && fallible[hook];
}
/* crc32 9071af48 */
