/* Generated from desc/hal.yaml by `./halyard gen`; do not edit. */
#ifndef MOCK_HAL_H
#define MOCK_HAL_H

#include <halyard/hal.h>

/* A HAL for CMocka tests: counts the calls of every hook and can make one of them fail. A hook answers what `behaviour` does for it, or,
 * where that is NULL, what the test has queued with will_return(mock_hal_<hook>, value). */
struct mock_hal {
	struct hy_hal hal; /* hand this to the code under test */
	const struct hy_hal *behaviour;
	unsigned calls[HY_HAL_COUNT];
	unsigned fail_at[HY_HAL_COUNT]; /* the call that fails, counted from 1; 0: none */
};

/* Every hook counted from 0 and none failing. `behaviour` may be NULL; it is not bound and outlives the mock. */
void mock_hal_init(struct mock_hal *mock, const struct hy_hal *behaviour);

/* Makes the nth call from now of a hook fail, once; 0: no call any more. */
void mock_hal_fail(struct mock_hal *mock, enum hy_hal_hook hook, unsigned nth);

/* True when the failing call asked for has happened. */
bool mock_hal_failed(const struct mock_hal *mock, enum hy_hal_hook hook);

/* True for hooks whose answer can say that they failed. */
bool mock_hal_can_fail(enum hy_hal_hook hook);

int64_t mock_hal_irq_fetch(void *context);
void mock_hal_irq_handler(void *context, int64_t irq);
hy_phys mock_hal_alloc_frame(void *context);
void mock_hal_dealloc_frame(void *context, hy_phys frame);
hy_phys mock_hal_alloc_frames(void *context, size_t count, size_t align);
void mock_hal_dealloc_frames(void *context, hy_phys base, size_t count);
void *mock_hal_phys_to_virt(void *context, hy_phys address);
hy_phys mock_hal_virt_to_phys(void *context, const void *address);
void mock_hal_sync_memory(void *context, const void *start, size_t size);
bool mock_hal_alloc_memory_region_at(void *context, hy_phys base, size_t size);
void mock_hal_dealloc_memory_region_at(void *context, hy_phys base, size_t size);
uint64_t mock_hal_current_time_nanos(void *context);
uint32_t mock_hal_current_vm_id(void *context);
uint32_t mock_hal_current_vcpu_id(void *context);
uint32_t mock_hal_current_pcpu_id(void *context);
enum hy_status mock_hal_vcpu_resides_on(void *context, uint32_t vm, uint32_t vcpu, uint32_t *pcpu);
enum hy_status mock_hal_inject_irq_to_vcpu(void *context, uint32_t vm, uint32_t vcpu, uint32_t irq);
void mock_hal_kick_pcpu(void *context, uint32_t pcpu);
void mock_hal_wait_for_event(void *context);
enum hy_status mock_hal_register_timer(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline);
void mock_hal_cancel_timer(void *context, uint32_t vm, uint32_t vcpu);
uint32_t mock_hal_host_cpu_count(void *context);
int64_t mock_hal_console_write(void *context, uint32_t vm, const void *bytes, size_t size);
int64_t mock_hal_console_read(void *context, uint32_t vm, void *bytes, size_t size);

#endif
/* crc32 46afe15b */
