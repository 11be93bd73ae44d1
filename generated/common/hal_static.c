/* Generated from desc/hal.yaml by `./halyard gen`; do not edit. */
/* Only with -DHY_HAL_STATIC: mandatory hooks are undefined symbols that the host defines, the others are weak and mean the default. */
#include <halyard/hal.h>

#ifdef HY_HAL_STATIC

/* desc/hal.yaml#hooks.irq_fetch */
static int64_t default_irq_fetch(void)
{
	return 0;
}

int64_t hy_hal_irq_fetch(void) __attribute__((weak, alias("default_irq_fetch")));

/* desc/hal.yaml#hooks.sync_memory */
static void default_sync_memory(const void *start, size_t size)
{
	(void)start;
	(void)size;
}

void hy_hal_sync_memory(const void *start, size_t size) __attribute__((weak, alias("default_sync_memory")));

/* desc/hal.yaml#hooks.alloc_memory_region_at */
static bool default_alloc_memory_region_at(hy_phys base, size_t size)
{
	(void)base;
	(void)size;
	return false;
}

bool hy_hal_alloc_memory_region_at(hy_phys base, size_t size) __attribute__((weak, alias("default_alloc_memory_region_at")));

/* desc/hal.yaml#hooks.dealloc_memory_region_at */
static void default_dealloc_memory_region_at(hy_phys base, size_t size)
{
	(void)base;
	(void)size;
}

void hy_hal_dealloc_memory_region_at(hy_phys base, size_t size) __attribute__((weak, alias("default_dealloc_memory_region_at")));

/* desc/hal.yaml#hooks.kick_pcpu */
static void default_kick_pcpu(uint32_t pcpu)
{
	(void)pcpu;
}

void hy_hal_kick_pcpu(uint32_t pcpu) __attribute__((weak, alias("default_kick_pcpu")));

/* desc/hal.yaml#hooks.wait_for_event */
static void default_wait_for_event(void)
{
}

void hy_hal_wait_for_event(void) __attribute__((weak, alias("default_wait_for_event")));

/* desc/hal.yaml#hooks.register_timer */
static enum hy_status default_register_timer(uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
	(void)vm;
	(void)vcpu;
	(void)deadline;
	return HY_E_UNSUPPORTED;
}

enum hy_status hy_hal_register_timer(uint32_t vm, uint32_t vcpu, uint64_t deadline) __attribute__((weak, alias("default_register_timer")));

/* desc/hal.yaml#hooks.cancel_timer */
static void default_cancel_timer(uint32_t vm, uint32_t vcpu)
{
	(void)vm;
	(void)vcpu;
}

void hy_hal_cancel_timer(uint32_t vm, uint32_t vcpu) __attribute__((weak, alias("default_cancel_timer")));

/* desc/hal.yaml#hooks.host_cpu_count */
static uint32_t default_host_cpu_count(void)
{
	return 1;
}

uint32_t hy_hal_host_cpu_count(void) __attribute__((weak, alias("default_host_cpu_count")));

/* desc/hal.yaml#hooks.console_write */
static int64_t default_console_write(uint32_t vm, const void *bytes, size_t size)
{
	(void)vm;
	(void)bytes;
	(void)size;
	return -1;
}

int64_t hy_hal_console_write(uint32_t vm, const void *bytes, size_t size) __attribute__((weak, alias("default_console_write")));

/* desc/hal.yaml#hooks.console_read */
static int64_t default_console_read(uint32_t vm, void *bytes, size_t size)
{
	(void)vm;
	(void)bytes;
	(void)size;
	return -1;
}

int64_t hy_hal_console_read(uint32_t vm, void *bytes, size_t size) __attribute__((weak, alias("default_console_read")));

bool hy_hal_has(const struct hy_hal *hal, enum hy_hal_hook hook)
{
	(void)hal;
	switch (hook) {
	case HY_HAL_IRQ_FETCH:
		return hy_hal_irq_fetch != default_irq_fetch;
	case HY_HAL_SYNC_MEMORY:
		return hy_hal_sync_memory != default_sync_memory;
	case HY_HAL_ALLOC_MEMORY_REGION_AT:
		return hy_hal_alloc_memory_region_at != default_alloc_memory_region_at;
	case HY_HAL_DEALLOC_MEMORY_REGION_AT:
		return hy_hal_dealloc_memory_region_at != default_dealloc_memory_region_at;
	case HY_HAL_KICK_PCPU:
		return hy_hal_kick_pcpu != default_kick_pcpu;
	case HY_HAL_WAIT_FOR_EVENT:
		return hy_hal_wait_for_event != default_wait_for_event;
	case HY_HAL_REGISTER_TIMER:
		return hy_hal_register_timer != default_register_timer;
	case HY_HAL_CANCEL_TIMER:
		return hy_hal_cancel_timer != default_cancel_timer;
	case HY_HAL_HOST_CPU_COUNT:
		return hy_hal_host_cpu_count != default_host_cpu_count;
	case HY_HAL_CONSOLE_WRITE:
		return hy_hal_console_write != default_console_write;
	case HY_HAL_CONSOLE_READ:
		return hy_hal_console_read != default_console_read;
	default:
		return (uint32_t)hook < HY_HAL_COUNT;
	}
}

uint64_t hy_hal_missing(const struct hy_hal *hal)
{
	(void)hal;
	return 0;
}

enum hy_status hy_hal_bind(struct hy_hal *hal, const char **missing)
{
	(void)missing;
	hal->present = ~(uint64_t)0 >> (64 - HY_HAL_COUNT);
	return HY_OK;
}

#endif
/* crc32 4b70d969 */
