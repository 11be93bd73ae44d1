/* Halyard: a virtual machine: vCPUs, an address space, buses, and the loop that runs them. */
#ifndef HALYARD_VM_H
#define HALYARD_VM_H

#include <halyard/bus.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>

enum hy_vm_state {
	HY_VM_LOADING, HY_VM_LOADED, HY_VM_RUNNING, HY_VM_SUSPENDED, HY_VM_STOPPING, HY_VM_STOPPED, HY_VM_FAILED,
};

/* What a guest access that nothing answers does. */
enum hy_vm_policy { HY_VM_FAULT, HY_VM_READ_AS_ZERO, HY_VM_RETURN };

enum hy_memory_kind { HY_MEMORY_ALLOC, HY_MEMORY_IDENTICAL, HY_MEMORY_RESERVED, HY_MEMORY_LAZY };

struct hy_vm_region {
	hy_gpa gpa; hy_phys phys; uint64_t size;
	uint32_t access; /* enum hy_access */
	enum hy_memory_kind kind; enum hy_memory_type type;
};

struct hy_vm_config {
	uint32_t id;
	const struct hy_stage2_format *format; uint32_t guest_bits;
	enum hy_vm_policy policy;
	struct hy_vcpu **vcpus; uint32_t vcpu_capacity;               /* the caller's memory, as all tables here */
	struct hy_vm_region *regions; uint32_t region_capacity;
	const struct hy_device **mmio; uint32_t mmio_capacity;
	const struct hy_device **ports; uint32_t port_capacity;
	const struct hy_device **sysregs; uint32_t sysreg_capacity;
};

struct hy_vm {
	uint32_t id;
	const struct hy_hal *hal;
	struct hy_space space;
	struct hy_bus mmio, ports, sysregs;
	struct hy_vcpu **vcpus; uint32_t vcpu_count, vcpu_capacity;
	struct hy_vm_region *regions; uint32_t region_count, region_capacity;
	enum hy_vm_policy policy;
	_Atomic(uint32_t) state;
	_Atomic(uint32_t) running; /* vCPUs inside hy_vm_run */
	/* Firmware and hypervisor calls that the VM answers inline: true when answered. NULL: every call returns. */
	bool (*call)(struct hy_vcpu *vcpu);
	/* Where an IPI of the guest goes; NULL: hy_vm_send_ipi's default by vCPU id. */
	bool (*ipi)(struct hy_vcpu *vcpu);
	void *user;
};

#endif
