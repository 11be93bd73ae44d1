/* SPDX-License-Identifier: Apache-2.0 */
/* The guest: what the launcher asks for, and the virtual machine made of it. */
#ifndef GUEST_H
#define GUEST_H

#include <halyard/percpu.h>
#include <halyard/vm.h>

#define GUEST_MAGIC UINT64_C(0x0031304452415948)
#define GUEST_VERSION 2u
#define GUEST_REGIONS 8u
#define GUEST_PAYLOADS 16u
#define GUEST_DEVICES 16u /* of each bus */
#define GUEST_STATE 8u

enum guest_flags { GUEST_LOG_EXITS = 1 };

/* At host_descriptor(); written by launch/layout.py: little endian, no padding. */
struct guest_descriptor {
	uint64_t magic, version;
	uint64_t host_size;           /* bytes of host RAM, the report included */
	uint64_t report, report_size; /* host-physical: the end of RAM, which the launcher reads */
	uint64_t flags;               /* enum guest_flags */
	uint64_t entry, argument;     /* guest-physical entry point and the first argument register there */
	uint64_t mode;                /* how the CPU starts, by a number of the architecture's machine.c; 0: as the library sets it up */
	uint64_t state[GUEST_STATE];  /* what that mode wants to know */
	uint64_t region_count, payload_count;
	struct { uint64_t gpa, size; } regions[GUEST_REGIONS];
	struct { uint64_t source, size, gpa; } payloads[GUEST_PAYLOADS]; /* host-physical source, above the descriptor */
};

struct guest {
	struct hy_vm vm;
	struct hy_vcpu vcpu;
	struct hy_percpu cpu;
	struct hy_vcpu *vcpus[1];
	struct hy_vm_region regions[GUEST_REGIONS];
	const struct hy_device *mmio[GUEST_DEVICES], *ports[GUEST_DEVICES], *sysregs[GUEST_DEVICES];
};

/* NULL when the descriptor holds together, otherwise what is wrong with it. */
const char *guest_check(const struct guest_descriptor *descriptor);

/* Builds the machine, copies the payloads and leaves vCPU 0 set up. On an error *step says what failed. */
enum hy_status guest_build(struct guest *guest, const struct guest_descriptor *descriptor, const struct hy_hal *hal, const char **step);

/* Passes on what has come for the guest's console. Called when the host's UART interrupts, and after exits while bytes are waiting. */
void guest_receive(void);

/* Runs until the guest is done for, and reports how it ended. */
void guest_run(struct guest *guest);

/* hypervisor/arch/<arch>/machine.c: what this architecture's guest has beside CPU and memory. */
void machine_describe_cpu(struct hy_vcpu_config *config);
enum hy_status machine_add_devices(struct hy_vm *vm, struct hy_vcpu *vcpu);
/* Makes the vCPU, which is set up, start at `entry` in a mode of the descriptor that is not 0. HY_E_INVALID: there is no such mode. */
enum hy_status machine_enter(struct hy_vcpu *vcpu, uint64_t entry, uint64_t mode, const uint64_t state[GUEST_STATE]);
/* The other end of the guest's console: whether it has room, and a byte for it when it has. */
bool machine_can_receive(void);
void machine_receive(uint8_t byte);
/* True when the guest, which has powered off, said that it failed. */
bool machine_failed(uint16_t *code);

#endif
