/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the VM share with each other. */
#ifndef HALYARD_VM_INTERNAL_H
#define HALYARD_VM_INTERNAL_H

#include "core.h"

#include <halyard/vm.h>

/* vm.c: one step of the lifecycle: from one of the states in the set `from` to `to`, if the table has that step. */
HY_MUST_CHECK enum hy_status hy_vm_change(struct hy_vm *vm, uint32_t from, enum hy_vm_state to);
/* vm.c: to stopping; everybody leaves but one, who is on its way already. */
HY_MUST_CHECK enum hy_status hy_vm_end(struct hy_vm *vm, enum hy_vm_stop_reason reason, const struct hy_vcpu *but);
/* vm.c: somebody may have been the last to leave. */
void hy_vm_left(struct hy_vm *vm);
void hy_vm_kick_all(struct hy_vm *vm, const struct hy_vcpu *but);

/* vm_cpu.c: back to state created, from invalid too. */
HY_MUST_CHECK enum hy_status hy_vm_renew(struct hy_vcpu *vcpu);

/* vm_memory.c: whether [first, last] meets a region. */
bool hy_vm_region_overlaps(const struct hy_vm *vm, hy_gpa first, hy_gpa last);
/* vm_memory.c: whether [first, last] meets a region or an MMIO device. */
bool hy_vm_overlaps(const struct hy_vm *vm, hy_gpa first, hy_gpa last);
/* vm_memory.c: fills frames of the host's with zeros; false: the host does not reach them. */
bool hy_vm_clear(const struct hy_vm *vm, hy_phys phys, uint64_t size);
/* vm_memory.c: after an access that stage 2 refused. HY_OK: now it would do, try again. HY_E_FAULT: it is no memory, or not for this
 * access. */
HY_MUST_CHECK enum hy_status hy_vm_populate(struct hy_vm *vm, hy_gpa gpa, uint32_t access);

/* vm_run.c: a port of the VM, or what its policy says where there is none. False: the caller must. */
bool hy_vm_port_read(struct hy_vcpu *vcpu, uint32_t port, uint32_t width, uint64_t *value);
bool hy_vm_port_write(struct hy_vcpu *vcpu, uint32_t port, uint32_t width, uint32_t value);
/* vm_string.c: carries out as much of an io_string exit as may be at once. True: handled. */
bool hy_vm_string(struct hy_vcpu *vcpu);

#endif
