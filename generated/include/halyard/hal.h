/* Generated from desc/hal.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_HAL_H
#define HALYARD_HAL_H

#include <halyard/types.h>

HY_C_BEGIN

/* What the host provides. Two bindings of one description: a table chosen at run time, one for each VM if need be, or, with
 * -DHY_HAL_STATIC for library and host alike, functions hy_hal_<hook> that the linker finds. The library calls hy_call_<hook>. */
enum hy_hal_hook {
	HY_HAL_IRQ_FETCH,
	HY_HAL_IRQ_HANDLER,
	HY_HAL_ALLOC_FRAME,
	HY_HAL_DEALLOC_FRAME,
	HY_HAL_ALLOC_FRAMES,
	HY_HAL_DEALLOC_FRAMES,
	HY_HAL_PHYS_TO_VIRT,
	HY_HAL_VIRT_TO_PHYS,
	HY_HAL_SYNC_MEMORY,
	HY_HAL_ALLOC_MEMORY_REGION_AT,
	HY_HAL_DEALLOC_MEMORY_REGION_AT,
	HY_HAL_CURRENT_TIME_NANOS,
	HY_HAL_CURRENT_VM_ID,
	HY_HAL_CURRENT_VCPU_ID,
	HY_HAL_CURRENT_PCPU_ID,
	HY_HAL_VCPU_RESIDES_ON,
	HY_HAL_INJECT_IRQ_TO_VCPU,
	HY_HAL_KICK_PCPU,
	HY_HAL_WAIT_FOR_EVENT,
	HY_HAL_REGISTER_TIMER,
	HY_HAL_CANCEL_TIMER,
	HY_HAL_HOST_CPU_COUNT,
	HY_HAL_CONSOLE_WRITE,
	HY_HAL_CONSOLE_READ,
	HY_HAL_COUNT,
};

/* The table. The host fills in what it has, leaves the rest NULL and calls hy_hal_bind once. */
struct hy_hal {
	void *context;    /* first argument of every hook */
	uint64_t present; /* hy_hal_bind: bit n is set when the host has hook n of enum hy_hal_hook itself */

	/* Interrupts of the host. */
	int64_t (*irq_fetch)(void *context);
	void (*irq_handler)(void *context, int64_t irq);
	void (*kick_pcpu)(void *context, uint32_t pcpu);
	void (*wait_for_event)(void *context);

	/* Memory for tables and control blocks. */
	hy_phys (*alloc_frame)(void *context);
	void (*dealloc_frame)(void *context, hy_phys frame);
	hy_phys (*alloc_frames)(void *context, size_t count, size_t align);
	void (*dealloc_frames)(void *context, hy_phys base, size_t count);
	void *(*phys_to_virt)(void *context, hy_phys address);
	hy_phys (*virt_to_phys)(void *context, const void *address);
	void (*sync_memory)(void *context, const void *start, size_t size);

	/* Guests and the CPUs they run on. */
	bool (*alloc_memory_region_at)(void *context, hy_phys base, size_t size);
	void (*dealloc_memory_region_at)(void *context, hy_phys base, size_t size);
	uint64_t (*current_time_nanos)(void *context);
	uint32_t (*current_vm_id)(void *context);
	uint32_t (*current_vcpu_id)(void *context);
	uint32_t (*current_pcpu_id)(void *context);
	enum hy_status (*vcpu_resides_on)(void *context, uint32_t vm, uint32_t vcpu, uint32_t *pcpu);
	enum hy_status (*inject_irq_to_vcpu)(void *context, uint32_t vm, uint32_t vcpu, uint32_t irq);
	uint32_t (*host_cpu_count)(void *context);

	/* Deadlines. */
	enum hy_status (*register_timer)(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline);
	void (*cancel_timer)(void *context, uint32_t vm, uint32_t vcpu);

	/* The console that guests reach through firmware calls. */
	int64_t (*console_write)(void *context, uint32_t vm, const void *bytes, size_t size);
	int64_t (*console_read)(void *context, uint32_t vm, void *bytes, size_t size);
};

/* Checks a table and gives every hook that may be absent its default. HY_E_MISSING_HOOK: *missing (which may be NULL) names the
 * first mandatory hook that is NULL, and the table is as it was. Once for each table, before anything else uses it; any context. */
HY_MUST_CHECK enum hy_status hy_hal_bind(struct hy_hal *hal, const char **missing);

/* Bit n is set for every mandatory hook n of enum hy_hal_hook that is NULL; 0 with -DHY_HAL_STATIC, where the linker tells. Any context. */
uint64_t hy_hal_missing(const struct hy_hal *hal);

/* True when the host has the hook itself, false when its default serves. On a bound table; any context. */
bool hy_hal_has(const struct hy_hal *hal, enum hy_hal_hook hook);

/* Name of a hook as the description spells it, never NULL. Any context. */
const char *hy_hal_name(enum hy_hal_hook hook);

#ifdef HY_HAL_STATIC
int64_t hy_hal_irq_fetch(void);
void hy_hal_irq_handler(int64_t irq);
hy_phys hy_hal_alloc_frame(void);
void hy_hal_dealloc_frame(hy_phys frame);
hy_phys hy_hal_alloc_frames(size_t count, size_t align);
void hy_hal_dealloc_frames(hy_phys base, size_t count);
void *hy_hal_phys_to_virt(hy_phys address);
hy_phys hy_hal_virt_to_phys(const void *address);
void hy_hal_sync_memory(const void *start, size_t size);
bool hy_hal_alloc_memory_region_at(hy_phys base, size_t size);
void hy_hal_dealloc_memory_region_at(hy_phys base, size_t size);
uint64_t hy_hal_current_time_nanos(void);
uint32_t hy_hal_current_vm_id(void);
uint32_t hy_hal_current_vcpu_id(void);
uint32_t hy_hal_current_pcpu_id(void);
HY_MUST_CHECK enum hy_status hy_hal_vcpu_resides_on(uint32_t vm, uint32_t vcpu, uint32_t *pcpu);
HY_MUST_CHECK enum hy_status hy_hal_inject_irq_to_vcpu(uint32_t vm, uint32_t vcpu, uint32_t irq);
void hy_hal_kick_pcpu(uint32_t pcpu);
void hy_hal_wait_for_event(void);
HY_MUST_CHECK enum hy_status hy_hal_register_timer(uint32_t vm, uint32_t vcpu, uint64_t deadline);
void hy_hal_cancel_timer(uint32_t vm, uint32_t vcpu);
uint32_t hy_hal_host_cpu_count(void);
int64_t hy_hal_console_write(uint32_t vm, const void *bytes, size_t size);
int64_t hy_hal_console_read(uint32_t vm, void *bytes, size_t size);
#endif

/* Names the physical interrupt that ended a run: acknowledges it and drops its priority. Called only for an exit by interrupt.
 * HY_IRQ_NONE (-1) says that none is pending any more. The default answers 0, which means nothing to a host without the hook.
 * Answers: Interrupt number, or HY_IRQ_NONE. On the CPU that owns the vCPU, interrupts off. */
static inline int64_t hy_call_irq_fetch(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_irq_fetch();
#else
	return hal->irq_fetch(hal->context);
#endif
}

/* Serves a physical interrupt in the host and deactivates it. It never injects into a guest by itself. A vCPU that is reset, and
 * a VM that is destroyed, hand over those that the guest has not ended, on the caller's CPU: never one that belongs to another
 * CPU. (It is also met misspelt, as irq_hanlder.) `irq`: What irq_fetch answered. On the CPU that owns the vCPU, interrupts off. */
static inline void hy_call_irq_handler(const struct hy_hal *hal, int64_t irq)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_irq_handler(irq);
#else
	hal->irq_handler(hal->context, irq);
#endif
}

/* Allocates one 4 KiB frame; its content may be anything. Answers: Host-physical address, HY_PHYS_NONE when there is none. Any
 * CPU. */
static inline hy_phys hy_call_alloc_frame(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_alloc_frame();
#else
	return hal->alloc_frame(hal->context);
#endif
}

/* Frees a frame of alloc_frame. `frame`: Host-physical address. Any CPU. */
static inline void hy_call_dealloc_frame(const struct hy_hal *hal, hy_phys frame)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_dealloc_frame(frame);
#else
	hal->dealloc_frame(hal->context, frame);
#endif
}

/* Allocates contiguous frames, aligned: wide stage-2 roots and guest memory come from here. `count`: Number of 4 KiB frames.
 * `align`: Alignment in bytes, a power of two of at least 4096. Answers: Host-physical address, HY_PHYS_NONE when there is none.
 * Any CPU. */
static inline hy_phys hy_call_alloc_frames(const struct hy_hal *hal, size_t count, size_t align)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_alloc_frames(count, align);
#else
	return hal->alloc_frames(hal->context, count, align);
#endif
}

/* Frees frames of alloc_frames. `base`: Host-physical address. `count`: Number of 4 KiB frames. Any CPU. */
static inline void hy_call_dealloc_frames(const struct hy_hal *hal, hy_phys base, size_t count)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_dealloc_frames(base, count);
#else
	hal->dealloc_frames(hal->context, base, count);
#endif
}

/* The host's own address of a host-physical address. `address`: Host-physical address. Answers: Host address, NULL where the
 * host does not map it. Any CPU. */
static inline void *hy_call_phys_to_virt(const struct hy_hal *hal, hy_phys address)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_phys_to_virt(address);
#else
	return hal->phys_to_virt(hal->context, address);
#endif
}

/* The host-physical address of memory that the host maps. `address`: Host address. Answers: Host-physical address, HY_PHYS_NONE
 * where there is none. Any CPU. */
static inline hy_phys hy_call_virt_to_phys(const struct hy_hal *hal, const void *address)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_virt_to_phys(address);
#else
	return hal->virt_to_phys(hal->context, address);
#endif
}

/* Makes what the library has written into a guest's memory (zeros of a page that comes into being, hy_space_write, hy_vm_write)
 * visible to a guest whose caches are off, and to its instruction fetches: cleans the data cache, invalidates the instruction
 * cache. The default does nothing, which serves where caches are coherent for every access. `start`: Host address of the first
 * byte. `size`: Bytes; within one frame. Any CPU. */
static inline void hy_call_sync_memory(const struct hy_hal *hal, const void *start, size_t size)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_sync_memory(start, size);
#else
	hal->sync_memory(hal->context, start, size);
#endif
}

/* Reserves host-physical memory at a given address for a guest. Needed by identity-mapped guest memory only. `base`:
 * Host-physical address. `size`: Bytes. Answers: The whole region is the guest's now. Any CPU. */
static inline bool hy_call_alloc_memory_region_at(const struct hy_hal *hal, hy_phys base, size_t size)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_alloc_memory_region_at(base, size);
#else
	return hal->alloc_memory_region_at(hal->context, base, size);
#endif
}

/* Gives a region of alloc_memory_region_at back. `base`: Host-physical address. `size`: Bytes. Any CPU. */
static inline void hy_call_dealloc_memory_region_at(const struct hy_hal *hal, hy_phys base, size_t size)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_dealloc_memory_region_at(base, size);
#else
	hal->dealloc_memory_region_at(hal->context, base, size);
#endif
}

/* Monotonic time. Answers: Nanoseconds since some fixed point. Any CPU. */
static inline uint64_t hy_call_current_time_nanos(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_current_time_nanos();
#else
	return hal->current_time_nanos(hal->context);
#endif
}

/* The VM whose vCPU this CPU runs or handles. Answers: VM id. Any CPU. */
static inline uint32_t hy_call_current_vm_id(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_current_vm_id();
#else
	return hal->current_vm_id(hal->context);
#endif
}

/* The vCPU that this CPU runs or handles. Answers: vCPU id within its VM. Any CPU. */
static inline uint32_t hy_call_current_vcpu_id(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_current_vcpu_id();
#else
	return hal->current_vcpu_id(hal->context);
#endif
}

/* This CPU. Answers: Physical CPU number. Any CPU. */
static inline uint32_t hy_call_current_pcpu_id(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_current_pcpu_id();
#else
	return hal->current_pcpu_id(hal->context);
#endif
}

/* Where a vCPU runs, for routing and kicks. `vm`: VM id. `vcpu`: vCPU id. `pcpu`: Physical CPU number. Answers: HY_OK, or
 * HY_E_NOT_FOUND when it runs nowhere. Any CPU. */
HY_MUST_CHECK static inline enum hy_status hy_call_vcpu_resides_on(const struct hy_hal *hal, uint32_t vm, uint32_t vcpu, uint32_t *pcpu)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_vcpu_resides_on(vm, vcpu, pcpu);
#else
	return hal->vcpu_resides_on(hal->context, vm, vcpu, pcpu);
#endif
}

/* Finds the vCPU and has the library inject there (hy_vcpu_inject_interrupt). `vm`: VM id. `vcpu`: vCPU id. `irq`: Virtual
 * interrupt number. Answers: What hy_vcpu_inject_interrupt answered. Any CPU. */
HY_MUST_CHECK static inline enum hy_status hy_call_inject_irq_to_vcpu(const struct hy_hal *hal, uint32_t vm, uint32_t vcpu, uint32_t irq)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_inject_irq_to_vcpu(vm, vcpu, irq);
#else
	return hal->inject_irq_to_vcpu(hal->context, vm, vcpu, irq);
#endif
}

/* Interrupts a physical CPU so that the guest there exits soon. Without it a kick or an injection from another CPU is seen at
 * the target's next exit. `pcpu`: Physical CPU number. Any CPU. */
static inline void hy_call_kick_pcpu(const struct hy_hal *hal, uint32_t pcpu)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_kick_pcpu(pcpu);
#else
	hal->kick_pcpu(hal->context, pcpu);
#endif
}

/* Waits until an interrupt of the host is pending; called by the run loop when the guest idles and nothing is pending for it.
 * The default returns at once. On the CPU that owns the vCPU, interrupts off. */
static inline void hy_call_wait_for_event(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_wait_for_event();
#else
	hal->wait_for_event(hal->context);
#endif
}

/* Asks the host to call hy_vcpu_wake for the vCPU when the deadline has passed; one that it was asked for before need not be
 * kept. For guests that wait, and for the timers of virtual devices (halyard/timer.h). `vm`: VM id. `vcpu`: vCPU id. `deadline`:
 * Time of current_time_nanos. Answers: HY_OK or why not. On the CPU that owns the vCPU. */
HY_MUST_CHECK static inline enum hy_status hy_call_register_timer(const struct hy_hal *hal, uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_register_timer(vm, vcpu, deadline);
#else
	return hal->register_timer(hal->context, vm, vcpu, deadline);
#endif
}

/* Withdraws the deadline of a vCPU. `vm`: VM id. `vcpu`: vCPU id. On the CPU that owns the vCPU. */
static inline void hy_call_cancel_timer(const struct hy_hal *hal, uint32_t vm, uint32_t vcpu)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	hy_hal_cancel_timer(vm, vcpu);
#else
	hal->cancel_timer(hal->context, vm, vcpu);
#endif
}

/* How many physical CPUs the host runs guests on. Answers: At least 1. Any CPU. */
static inline uint32_t hy_call_host_cpu_count(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_host_cpu_count();
#else
	return hal->host_cpu_count(hal->context);
#endif
}

/* Takes bytes that a guest writes through its firmware, as many as there is room for, without waiting. Without it the firmware
 * offers no output. `vm`: VM id. `bytes`: The bytes. `size`: How many. Answers: How many were taken, 0 when there is no room
 * now; negative: they cannot be written. On the CPU that owns the vCPU, interrupts off. */
static inline int64_t hy_call_console_write(const struct hy_hal *hal, uint32_t vm, const void *bytes, size_t size)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_console_write(vm, bytes, size);
#else
	return hal->console_write(hal->context, vm, bytes, size);
#endif
}

/* Gives a guest bytes that it reads through its firmware, without waiting. Without it the firmware offers no input. `vm`: VM id.
 * `bytes`: Where they go. `size`: The most that fit there. Answers: How many there were, 0 when there are none now; negative:
 * they cannot be read. On the CPU that owns the vCPU, interrupts off. */
static inline int64_t hy_call_console_read(const struct hy_hal *hal, uint32_t vm, void *bytes, size_t size)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return hy_hal_console_read(vm, bytes, size);
#else
	return hal->console_read(hal->context, vm, bytes, size);
#endif
}


HY_C_END

#endif
/* crc32 416b1129 */
