/* Generated from desc/hal.yaml by `./halyard gen`; do not edit. */
#include <halyard/bits.h>
#include <halyard/hal.h>

_Static_assert(HY_HAL_COUNT <= 64, "hy_hal.present has a bit for every hook");

static const char *const hook_names[HY_HAL_COUNT] = {
	[HY_HAL_IRQ_FETCH] = "irq_fetch",
	[HY_HAL_IRQ_HANDLER] = "irq_handler",
	[HY_HAL_ALLOC_FRAME] = "alloc_frame",
	[HY_HAL_DEALLOC_FRAME] = "dealloc_frame",
	[HY_HAL_ALLOC_FRAMES] = "alloc_frames",
	[HY_HAL_DEALLOC_FRAMES] = "dealloc_frames",
	[HY_HAL_PHYS_TO_VIRT] = "phys_to_virt",
	[HY_HAL_VIRT_TO_PHYS] = "virt_to_phys",
	[HY_HAL_SYNC_MEMORY] = "sync_memory",
	[HY_HAL_ALLOC_MEMORY_REGION_AT] = "alloc_memory_region_at",
	[HY_HAL_DEALLOC_MEMORY_REGION_AT] = "dealloc_memory_region_at",
	[HY_HAL_CURRENT_TIME_NANOS] = "current_time_nanos",
	[HY_HAL_CURRENT_VM_ID] = "current_vm_id",
	[HY_HAL_CURRENT_VCPU_ID] = "current_vcpu_id",
	[HY_HAL_CURRENT_PCPU_ID] = "current_pcpu_id",
	[HY_HAL_VCPU_RESIDES_ON] = "vcpu_resides_on",
	[HY_HAL_INJECT_IRQ_TO_VCPU] = "inject_irq_to_vcpu",
	[HY_HAL_KICK_PCPU] = "kick_pcpu",
	[HY_HAL_WAIT_FOR_EVENT] = "wait_for_event",
	[HY_HAL_REGISTER_TIMER] = "register_timer",
	[HY_HAL_CANCEL_TIMER] = "cancel_timer",
	[HY_HAL_HOST_CPU_COUNT] = "host_cpu_count",
	[HY_HAL_CONSOLE_WRITE] = "console_write",
	[HY_HAL_CONSOLE_READ] = "console_read",
};

const char *hy_hal_name(enum hy_hal_hook hook)
{
	return (uint32_t)hook < HY_HAL_COUNT ? hook_names[hook] : "unrecognised";
}

#ifndef HY_HAL_STATIC

bool hy_hal_has(const struct hy_hal *hal, enum hy_hal_hook hook)
{
	return (uint32_t)hook < HY_HAL_COUNT && ((hal->present >> hook) & 1u) != 0;
}

uint64_t hy_hal_missing(const struct hy_hal *hal)
{
	uint64_t missing = 0;

	missing |= (uint64_t)(hal->irq_handler == NULL) << HY_HAL_IRQ_HANDLER;
	missing |= (uint64_t)(hal->alloc_frame == NULL) << HY_HAL_ALLOC_FRAME;
	missing |= (uint64_t)(hal->dealloc_frame == NULL) << HY_HAL_DEALLOC_FRAME;
	missing |= (uint64_t)(hal->alloc_frames == NULL) << HY_HAL_ALLOC_FRAMES;
	missing |= (uint64_t)(hal->dealloc_frames == NULL) << HY_HAL_DEALLOC_FRAMES;
	missing |= (uint64_t)(hal->phys_to_virt == NULL) << HY_HAL_PHYS_TO_VIRT;
	missing |= (uint64_t)(hal->virt_to_phys == NULL) << HY_HAL_VIRT_TO_PHYS;
	missing |= (uint64_t)(hal->current_time_nanos == NULL) << HY_HAL_CURRENT_TIME_NANOS;
	missing |= (uint64_t)(hal->current_vm_id == NULL) << HY_HAL_CURRENT_VM_ID;
	missing |= (uint64_t)(hal->current_vcpu_id == NULL) << HY_HAL_CURRENT_VCPU_ID;
	missing |= (uint64_t)(hal->current_pcpu_id == NULL) << HY_HAL_CURRENT_PCPU_ID;
	missing |= (uint64_t)(hal->vcpu_resides_on == NULL) << HY_HAL_VCPU_RESIDES_ON;
	missing |= (uint64_t)(hal->inject_irq_to_vcpu == NULL) << HY_HAL_INJECT_IRQ_TO_VCPU;
	return missing;
}

/* desc/hal.yaml#hooks.irq_fetch */
static int64_t default_irq_fetch(void *context)
{
	(void)context;
	return 0;
}

/* desc/hal.yaml#hooks.sync_memory */
static void default_sync_memory(void *context, const void *start, size_t size)
{
	(void)context;
	(void)start;
	(void)size;
}

/* desc/hal.yaml#hooks.alloc_memory_region_at */
static bool default_alloc_memory_region_at(void *context, hy_phys base, size_t size)
{
	(void)context;
	(void)base;
	(void)size;
	return false;
}

/* desc/hal.yaml#hooks.dealloc_memory_region_at */
static void default_dealloc_memory_region_at(void *context, hy_phys base, size_t size)
{
	(void)context;
	(void)base;
	(void)size;
}

/* desc/hal.yaml#hooks.kick_pcpu */
static void default_kick_pcpu(void *context, uint32_t pcpu)
{
	(void)context;
	(void)pcpu;
}

/* desc/hal.yaml#hooks.wait_for_event */
static void default_wait_for_event(void *context)
{
	(void)context;
}

/* desc/hal.yaml#hooks.register_timer */
static enum hy_status default_register_timer(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
	(void)context;
	(void)vm;
	(void)vcpu;
	(void)deadline;
	return HY_E_UNSUPPORTED;
}

/* desc/hal.yaml#hooks.cancel_timer */
static void default_cancel_timer(void *context, uint32_t vm, uint32_t vcpu)
{
	(void)context;
	(void)vm;
	(void)vcpu;
}

/* desc/hal.yaml#hooks.host_cpu_count */
static uint32_t default_host_cpu_count(void *context)
{
	(void)context;
	return 1;
}

/* desc/hal.yaml#hooks.console_write */
static int64_t default_console_write(void *context, uint32_t vm, const void *bytes, size_t size)
{
	(void)context;
	(void)vm;
	(void)bytes;
	(void)size;
	return -1;
}

/* desc/hal.yaml#hooks.console_read */
static int64_t default_console_read(void *context, uint32_t vm, void *bytes, size_t size)
{
	(void)context;
	(void)vm;
	(void)bytes;
	(void)size;
	return -1;
}

/* What the host has itself, and defaults for the rest. */
static uint64_t fill_defaults(struct hy_hal *hal)
{
	uint64_t absent = 0;

	if (hal->irq_fetch == NULL) {
		hal->irq_fetch = default_irq_fetch;
		absent |= (uint64_t)1 << HY_HAL_IRQ_FETCH;
	}
	if (hal->sync_memory == NULL) {
		hal->sync_memory = default_sync_memory;
		absent |= (uint64_t)1 << HY_HAL_SYNC_MEMORY;
	}
	if (hal->alloc_memory_region_at == NULL) {
		hal->alloc_memory_region_at = default_alloc_memory_region_at;
		absent |= (uint64_t)1 << HY_HAL_ALLOC_MEMORY_REGION_AT;
	}
	if (hal->dealloc_memory_region_at == NULL) {
		hal->dealloc_memory_region_at = default_dealloc_memory_region_at;
		absent |= (uint64_t)1 << HY_HAL_DEALLOC_MEMORY_REGION_AT;
	}
	if (hal->kick_pcpu == NULL) {
		hal->kick_pcpu = default_kick_pcpu;
		absent |= (uint64_t)1 << HY_HAL_KICK_PCPU;
	}
	if (hal->wait_for_event == NULL) {
		hal->wait_for_event = default_wait_for_event;
		absent |= (uint64_t)1 << HY_HAL_WAIT_FOR_EVENT;
	}
	if (hal->register_timer == NULL) {
		hal->register_timer = default_register_timer;
		absent |= (uint64_t)1 << HY_HAL_REGISTER_TIMER;
	}
	if (hal->cancel_timer == NULL) {
		hal->cancel_timer = default_cancel_timer;
		absent |= (uint64_t)1 << HY_HAL_CANCEL_TIMER;
	}
	if (hal->host_cpu_count == NULL) {
		hal->host_cpu_count = default_host_cpu_count;
		absent |= (uint64_t)1 << HY_HAL_HOST_CPU_COUNT;
	}
	if (hal->console_write == NULL) {
		hal->console_write = default_console_write;
		absent |= (uint64_t)1 << HY_HAL_CONSOLE_WRITE;
	}
	if (hal->console_read == NULL) {
		hal->console_read = default_console_read;
		absent |= (uint64_t)1 << HY_HAL_CONSOLE_READ;
	}
	return ~absent & (~(uint64_t)0 >> (64 - HY_HAL_COUNT));
}

enum hy_status hy_hal_bind(struct hy_hal *hal, const char **missing)
{
	uint64_t absent = hy_hal_missing(hal);

	if (absent != 0) {
		if (missing != NULL)
			*missing = hook_names[hy_lowest_bit(absent)];
		return HY_E_MISSING_HOOK;
	}
	hal->present = fill_defaults(hal);
	return HY_OK;
}

#endif
/* crc32 cdc2d6ce */
