/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual machine: vCPUs, an address space, buses, and the loop that runs them.
 *
 *   loading -> loaded -> running <-> suspended      stop and shutdown: -> stopping -> stopped; reset: stopped or failed -> loading
 *
 * The state changes by compare-and-swap against one table; an illegal call is refused with HY_E_BAD_STATE and changes nothing. Tables
 * are the caller's memory and stay in use as long as the VM. Functions may be called from any CPU unless they say otherwise; those that
 * change what the VM is made of (vCPUs, memory, devices) are the business of one caller at a time. */
#ifndef HALYARD_VM_H
#define HALYARD_VM_H

#include <halyard/bus.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>

HY_C_BEGIN

enum hy_vm_state {
	HY_VM_LOADING,   /* being put together: vCPUs, memory, devices, images */
	HY_VM_LOADED,    /* complete; hy_vm_boot may start it */
	HY_VM_RUNNING,   /* vCPUs may run */
	HY_VM_SUSPENDED, /* no vCPU enters the guest; everything is kept */
	HY_VM_STOPPING,  /* vCPUs are on their way out */
	HY_VM_STOPPED,   /* no vCPU is inside hy_vm_run */
	HY_VM_FAILED,    /* a vCPU became invalid */
};

/* Why a VM stopped. */
enum hy_vm_stop_reason {
	HY_VM_STOP_NONE,
	HY_VM_STOP_SHUTDOWN, /* hy_vm_shutdown */
	HY_VM_STOP_GUEST,    /* the guest powered off */
	HY_VM_STOP_RESET,    /* the guest asked for a reset */
	HY_VM_STOP_FORCED,   /* hy_vm_stop */
	HY_VM_STOP_FAULT,    /* a vCPU failed */
};

/* Whether a vCPU takes part (struct hy_vcpu.power). */
enum hy_vm_power {
	HY_VM_POWER_OFF,      /* hy_vm_cpu_on may start it */
	HY_VM_POWER_STARTING, /* hy_vm_cpu_on prepares it */
	HY_VM_POWER_PENDING,  /* started, has not run yet */
	HY_VM_POWER_ON,       /* until it is off its physical CPU again */
};

/* What a guest access that nothing answers does. */
enum hy_vm_policy {
	HY_VM_FAULT,        /* the guest takes an external abort; undefined instruction for system registers; ports read as ones */
	HY_VM_READ_AS_ZERO, /* reads give 0, writes are dropped; what is no simple access faults */
	HY_VM_RETURN,       /* the exit returns to the caller of hy_vm_run */
};

enum hy_memory_kind {
	HY_MEMORY_ALLOC,     /* the host's frames, allocated at once, zeroed */
	HY_MEMORY_IDENTICAL, /* host-physical memory at the guest's own address, zeroed */
	HY_MEMORY_RESERVED,  /* host-physical memory or device registers at `phys`, untouched */
	HY_MEMORY_LAZY,      /* the host's frames, allocated page by page at first use, zeroed */
};

/* A region of guest-physical space. After hy_vm_add_memory `phys` says where it is (HY_PHYS_NONE when lazy). */
struct hy_vm_region {
	hy_gpa gpa;
	hy_phys phys;
	uint64_t size;   /* bytes */
	uint32_t access; /* enum hy_access */
	enum hy_memory_kind kind;
	enum hy_memory_type type;
};

enum hy_vm_bus {
	HY_VM_MMIO,
	HY_VM_PORTS,
	HY_VM_SYSREGS, /* a device's base is the register's key (sysreg_read.address), its size 1 for one register */
};

struct hy_vm_config {
	uint32_t id;
	const struct hy_stage2_format *format; /* NULL: the architecture's default */
	uint32_t guest_bits;                   /* width of a guest-physical address */
	enum hy_vm_policy policy;
	struct hy_vcpu **vcpus;
	uint32_t vcpu_capacity;
	struct hy_vm_region *regions;
	uint32_t region_capacity;
	const struct hy_device **mmio;
	uint32_t mmio_capacity;
	const struct hy_device **ports;
	uint32_t port_capacity;
	const struct hy_device **sysregs;
	uint32_t sysreg_capacity;
};

/* Calls of the guest that the host answers itself, found by the ABI that vm->call serves: function numbers first to last. */
struct hy_vm_call {
	uint64_t first;
	uint64_t last;
	/* Reads its arguments with hy_vcpu_get_arg and answers with hy_vcpu_set_return_value: true. False: as if the range were not there. On the
	 * owner's CPU, interrupts off. NULL: the calls return from hy_vm_run, with "not supported" as the result in place. */
	bool (*answer)(struct hy_vcpu *vcpu, uint64_t number, void *data);
	void *data;
	bool fast; /* may be answered in the fast tier, where vcpu->exit is not filled in and the guest's other registers are not at hand */
};

struct hy_vm {
	struct hy_bus mmio; /* first, since it is what exits ask for most */
	uint32_t id;
	const struct hy_hal *hal;
	struct hy_space space;
	struct hy_bus ports;
	struct hy_bus sysregs;
	struct hy_vcpu **vcpus;
	uint32_t vcpu_count;
	uint32_t vcpu_capacity;
	struct hy_vm_region *regions; /* sorted by gpa */
	uint32_t region_count;
	uint32_t region_capacity;
	HY_ATOMIC(uint32_t) region_lock;
	enum hy_vm_policy policy;
	HY_ATOMIC(uint32_t) state;       /* enum hy_vm_state */
	HY_ATOMIC(uint32_t) stop_reason; /* enum hy_vm_stop_reason: the first one since the last boot */
	HY_ATOMIC(uint32_t) running;     /* vCPUs inside hy_vm_run */
	/* The user may set these after hy_vm_init. */
	bool (*call)(struct hy_vcpu *vcpu);     /* answers hypercalls and firmware calls inline: true when answered; NULL: every call returns */
	bool (*ipi)(struct hy_vcpu *vcpu);      /* sends the IPI of a send_ipi exit: true when sent; NULL: hy_vm_send_ipi */
	void (*runnable)(struct hy_vcpu *vcpu); /* a vCPU was started by hy_vm_cpu_on or woken; any CPU. NULL: nobody asks */
	const struct hy_vm_call *calls; /* the host's own calls, in the order in which they are tried */
	uint32_t call_count;
	void *user;
};

/* An empty VM in state loading. HY_E_INVALID: a NULL argument or a format that cannot hold guest_bits. HY_E_NO_MEMORY: no stage-2 root. */
HY_MUST_CHECK enum hy_status hy_vm_init(struct hy_vm *vm, const struct hy_hal *hal, const struct hy_vm_config *config);

/* Gives all memory back. HY_E_BUSY: a vCPU is inside hy_vm_run or still bound; nothing changed. HY_E_BAD_STATE: running or suspended. Does
 * nothing, with HY_OK, on zeroed memory and a second time. */
HY_MUST_CHECK enum hy_status hy_vm_destroy(struct hy_vm *vm);

/* --- what it is made of ------------------------------------------------------------------------------------------------------------ */

/* Adds an initialised vCPU; hy_vm_handle becomes its handler. loading or loaded. HY_E_INVALID: its vm_id is another's. HY_E_EXISTS: its
 * id or guest_id is taken. HY_E_NO_MEMORY: the table is full. HY_E_BAD_STATE: the VM runs, or the vCPU is not in state created or free. */
HY_MUST_CHECK enum hy_status hy_vm_add_vcpu(struct hy_vm *vm, struct hy_vcpu *vcpu);
/* By its id, or by the guest's own name for it; NULL for none. */
struct hy_vcpu *hy_vm_vcpu(const struct hy_vm *vm, uint32_t id);
struct hy_vcpu *hy_vm_find_cpu(const struct hy_vm *vm, uint64_t guest_id);

/* Adds memory; in every state but stopping, stopped and failed. All or nothing. gpa and size are multiples of 4 KiB; for reserved ones
 * it is enough that gpa and phys have the same offset in a page: the region then grows to whole pages. `region->phys` matters for
 * reserved ones only. HY_E_INVALID: alignment, empty, wraps, access without HY_READ, address out of range. HY_E_EXISTS: overlaps a
 * region or an MMIO device. HY_E_NO_MEMORY: no frames, the region table is full, or the host refuses the fixed region. */
HY_MUST_CHECK enum hy_status hy_vm_add_memory(struct hy_vm *vm, const struct hy_vm_region *region);
/* Unmaps the region that starts at gpa and gives its memory back. HY_E_NOT_FOUND: none starts there. */
HY_MUST_CHECK enum hy_status hy_vm_remove_memory(struct hy_vm *vm, hy_gpa gpa);
/* The region that holds gpa, NULL for none; valid until memory is added or removed. */
const struct hy_vm_region *hy_vm_region(const struct hy_vm *vm, hy_gpa gpa);

/* Adds a device to a bus, before the VM runs. HY_E_EXISTS: overlaps a device, or memory; otherwise as hy_bus_add. */
HY_MUST_CHECK enum hy_status hy_vm_add_device(struct hy_vm *vm, enum hy_vm_bus bus, const struct hy_device *device);

/* Guest memory from the host's side, as hy_space_read and hy_space_write; lazy memory comes into being. */
HY_MUST_CHECK enum hy_status hy_vm_read(struct hy_vm *vm, hy_gpa gpa, void *buffer, size_t size);
HY_MUST_CHECK enum hy_status hy_vm_write(struct hy_vm *vm, hy_gpa gpa, const void *buffer, size_t size);

/* --- lifecycle --------------------------------------------------------------------------------------------------------------------- */

/* loading -> loaded: images are in place. HY_E_INVALID: it has no vCPU 0. */
HY_MUST_CHECK enum hy_status hy_vm_loaded(struct hy_vm *vm);
/* loaded -> running. vCPU 0 has been set up (hy_vcpu_setup): HY_E_INVALID otherwise. Others that are set up start too. */
HY_MUST_CHECK enum hy_status hy_vm_boot(struct hy_vm *vm);
/* running -> suspended: vCPUs leave hy_vm_run with exit `kicked`; hy_vm_idle tells when all have. */
HY_MUST_CHECK enum hy_status hy_vm_suspend(struct hy_vm *vm);
/* suspended -> running. */
HY_MUST_CHECK enum hy_status hy_vm_resume(struct hy_vm *vm);
/* loading, loaded, running, suspended -> stopping; stopped when the last vCPU has left hy_vm_run (at once when none is inside).
 * HY_E_BAD_STATE: stopping or stopped already, or failed. */
HY_MUST_CHECK enum hy_status hy_vm_shutdown(struct hy_vm *vm);
/* The same by force: legal in every state but failed, and again. */
HY_MUST_CHECK enum hy_status hy_vm_stop(struct hy_vm *vm);
/* stopped, failed -> loading: devices are reset, vCPUs are back in state created. Guest memory keeps its content: the host loads the
 * images again. HY_E_BUSY: a vCPU is inside hy_vm_run or bound. */
HY_MUST_CHECK enum hy_status hy_vm_reset(struct hy_vm *vm);

enum hy_vm_state hy_vm_state(const struct hy_vm *vm);
/* Name of a state for logs, never NULL. */
const char *hy_vm_state_name(enum hy_vm_state state);
/* No vCPU is inside hy_vm_run. */
bool hy_vm_idle(const struct hy_vm *vm);

/* --- running ----------------------------------------------------------------------------------------------------------------------- */

/* Runs a vCPU on the calling CPU, interrupts off, until there is something that the library cannot handle. A free vCPU is bound first;
 * it stays bound until the caller unbinds it. HY_OK: vcpu->exit says why. Any error: it is bound nowhere. HY_E_BAD_STATE: the VM does
 * not run, or the vCPU is switched off, blocked or not set up. Handled inside: MMIO, ports (strings too) and system registers of devices, lazy memory,
 * the policy, physical interrupts (irq_handler), idling (wait_for_event, when the host has that hook), starting CPUs, IPIs and the calls
 * that vm->call answers. The exits cpu_down, system_down and system_reset have taken effect when they return: the vCPU is unbound and
 * off, the VM is on its way to stopped. */
HY_MUST_CHECK enum hy_status hy_vm_run(struct hy_vcpu *vcpu, struct hy_percpu *cpu);

/* The handler that hy_vm_add_vcpu installs: handles vcpu->exit inside the switch; true: done, re-enter. A user's own handler may call it
 * for what it does not handle itself. */
bool hy_vm_handle(struct hy_vcpu *vcpu);

/* Starts a vCPU at `entry` (guest-physical) with `argument` in its first argument register. HY_E_NOT_FOUND: `target` is no guest_id.
 * HY_E_EXISTS: it is on. HY_E_BUSY: its start is under way. HY_E_FAULT: entry is no memory that it may execute, or not
 * aligned as instructions are. Anything else: it failed and is off. */
HY_MUST_CHECK enum hy_status hy_vm_cpu_on(struct hy_vm *vm, uint64_t target, hy_gpa entry, uint64_t argument);
/* The power state of the vCPU that the guest calls `target`. HY_E_NOT_FOUND: none. */
HY_MUST_CHECK enum hy_status hy_vm_cpu_power(const struct hy_vm *vm, uint64_t target, enum hy_vm_power *power);

/* HY_E_NOT_FOUND: no such vCPU; otherwise as hy_vcpu_inject_interrupt. */
HY_MUST_CHECK enum hy_status hy_vm_inject_interrupt(struct hy_vm *vm, uint32_t vcpu_id, const struct hy_interrupt *interrupt);
/* Sends the IPI that vcpu->exit (send_ipi) describes: bit n of mask means the CPU with guest_id target + n; CPUs that do not exist, and
 * those that are off, are skipped. HY_E_INVALID: the vector is out of range. */
HY_MUST_CHECK enum hy_status hy_vm_send_ipi(struct hy_vcpu *vcpu);

HY_C_END

#endif
