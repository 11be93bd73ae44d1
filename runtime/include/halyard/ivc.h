/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: inter-VM channels. A VM publishes pages under a key; others map the same pages.
 *
 * A table in the host's memory, shared by its VMs; a lock in it orders all calls. Any CPU. The key of a channel is the pair of the
 * publisher's VM id and a number that the publisher chooses. Memory comes from the hook alloc_frames, zeroed, and goes back when the
 * channel is unpublished. */
#ifndef HALYARD_IVC_H
#define HALYARD_IVC_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_hal;
struct hy_vcpu;
struct hy_vm;

#define HY_IVC_MAX_SIZE 0x1000000u /* bytes of one channel, at most: a guest chooses the size */

struct hy_ivc_channel {
	struct hy_vm *publisher; /* NULL: not in use */
	uint64_t key;
	hy_phys phys;
	uint64_t size;
	hy_gpa gpa;             /* where the publisher sees it */
	uint32_t interrupt;     /* virtual interrupt for the publisher's vCPU 0, HY_INTERRUPT_NONE for none */
	uint32_t subscribers;
};

struct hy_ivc_subscription {
	struct hy_vm *subscriber;        /* NULL: not in use */
	struct hy_ivc_channel *channel;
	hy_gpa gpa;
	uint32_t interrupt;
};

struct hy_ivc {
	const struct hy_hal *hal;
	struct hy_ivc_channel *channels;
	uint32_t channel_capacity;
	struct hy_ivc_subscription *subscriptions;
	uint32_t subscription_capacity;
	HY_ATOMIC(uint32_t) lock;
};

/* An empty table in the caller's memory. */
void hy_ivc_init(struct hy_ivc *ivc, const struct hy_hal *hal, struct hy_ivc_channel *channels, uint32_t channel_capacity,
		 struct hy_ivc_subscription *subscriptions, uint32_t subscription_capacity);

/* Allocates `size` bytes (rounded up to 4 KiB) and maps them, readable and writable, at `gpa` of the publisher. HY_E_INVALID: size is 0
 * or above HY_IVC_MAX_SIZE, or gpa is not aligned. HY_E_EXISTS: the key is taken, or something is at gpa. HY_E_NO_MEMORY: no frames or
 * the table is full. */
HY_MUST_CHECK enum hy_status hy_ivc_publish(struct hy_ivc *ivc, struct hy_vm *vm, uint64_t key, hy_gpa gpa, uint64_t size,
					    uint32_t interrupt);
/* HY_E_NOT_FOUND: no such channel. HY_E_BUSY: somebody subscribes to it. */
HY_MUST_CHECK enum hy_status hy_ivc_unpublish(struct hy_ivc *ivc, struct hy_vm *vm, uint64_t key);

/* Maps a channel at `gpa` of the subscriber; *size (which may be NULL) is how much that is. HY_E_NOT_FOUND: no such channel.
 * HY_E_EXISTS: the VM has subscribed to it already, or something is at gpa. HY_E_NO_MEMORY: the table is full. HY_E_INVALID: gpa is not
 * aligned, or the VM publishes it. */
HY_MUST_CHECK enum hy_status hy_ivc_subscribe(struct hy_ivc *ivc, struct hy_vm *vm, uint32_t publisher, uint64_t key, hy_gpa gpa,
					      uint32_t interrupt, uint64_t *size);
/* HY_E_NOT_FOUND: the VM has not subscribed to it. */
HY_MUST_CHECK enum hy_status hy_ivc_unsubscribe(struct hy_ivc *ivc, struct hy_vm *vm, uint32_t publisher, uint64_t key);

/* Tells all others on the channel, by the interrupts they named, through the hook inject_irq_to_vcpu (vCPU 0). HY_E_NOT_FOUND: no such
 * channel, or the VM is not on it. The first error of the hook is answered; all are tried. */
HY_MUST_CHECK enum hy_status hy_ivc_notify(struct hy_ivc *ivc, struct hy_vm *vm, uint32_t publisher, uint64_t key);

/* Takes a VM that goes away off every channel; what it published is unmapped from its subscribers. Before hy_vm_destroy. An error of
 * unmapping (HY_E_NO_MEMORY) leaves the rest as it was: call again. */
HY_MUST_CHECK enum hy_status hy_ivc_remove_vm(struct hy_ivc *ivc, struct hy_vm *vm);

/* Hypercalls of guests, by number; arguments in the registers of hy_vcpu_get_arg, result 0 or -1 (subscribe: the size). */
enum hy_ivc_call {
	HY_IVC_PUBLISH = 3,     /* key, gpa, size, interrupt */
	HY_IVC_SUBSCRIBE = 4,   /* publisher's VM id, key, gpa, interrupt */
	HY_IVC_UNPUBLISH = 5,   /* key */
	HY_IVC_UNSUBSCRIBE = 6, /* publisher's VM id, key */
	HY_IVC_NOTIFY = 7,      /* publisher's VM id, key */
};

/* Answers a hypercall exit of these numbers (0-2 are reserved and answered with -1): true when it was one. For vm->call. */
bool hy_ivc_call(struct hy_ivc *ivc, struct hy_vcpu *vcpu);

HY_C_END

#endif
